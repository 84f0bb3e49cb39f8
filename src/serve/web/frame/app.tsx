import { useSignal } from '@preact/signals'
import { type ComponentType, render } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { carried } from '../carried.ts'
import { startKeys } from '../keys.ts'
import { useData } from '../load.tsx'
import { fits, type PageProps, ROUTES } from '../routes.ts'
import { pageOf, storyNow } from '../paths.ts'
import { useReading } from '../reading.ts'
import { arrived, here, startRouter } from '../router.ts'
import '../theme.ts'
import { words } from '../words/words.ts'
import { Bar } from './bar.tsx'
import { CopyNote } from './copy-note.tsx'
import { Foot } from './foot.tsx'
import { KeyList } from './key-list.tsx'
import { Progress } from './progress.tsx'

/** Draws the page into the document and listens for links and keys. */
export function start(): void {
  startRouter()
  startKeys()
  render(<App />, document.body)
}

function App() {
  const story = storyNow.value
  const reading = useReading(story)
  const head = useData('head', story ? `${pageOf()}/head` : undefined).value.data
  return (
    <>
      <a class="skip" href="#main">
        {words().frame.skip}
      </a>
      <Bar head={head} />
      <CopyNote />
      <main id="main" class="wrap" tabIndex={-1}>
        <Content path={here.value.path} key={here.value.path} />
      </main>
      <Foot head={head} />
      <Progress reading={reading.value} />
      <KeyList />
    </>
  )
}

/** The page that the path names. */
function Content({ path }: { readonly path: string }) {
  const shown = useSignal<ComponentType<PageProps> | undefined>(undefined)
  const found = ROUTES.flatMap(({ path: pattern, page }) => ({ pattern, params: fits(pattern, path), page })).find(({ params }) => params !== undefined)
  useEffect(() => {
    found?.page().then(({ Page }) => {
      shown.value = Page
    }, reloadOnce)
  }, [path])
  const Shown = shown.value
  useLayoutEffect(() => {
    document.documentElement.dataset.page = found?.pattern ?? ''
  }, [found?.pattern])
  if (!found) return <NoPage />
  return Shown ? <Shown params={found.params ?? {}} /> : null
}

/** A part of the page that is gone from the server is one of an older build: the page is fetched anew, once. */
function reloadOnce(error: unknown): void {
  if (sessionStorage.getItem('readout.reloaded')) throw error
  sessionStorage.setItem('readout.reloaded', 'yes')
  location.reload()
}

function NoPage() {
  const { frame, pages } = words()
  useLayoutEffect(arrived, [])
  return (
    <section class="failed">
      <h1 tabIndex={-1}>{frame.none}</h1>
      <p class="stand">{frame.noneSays}</p>
      <p>
        <a href="/">{carried ? pages.story : frame.home}</a>
      </p>
    </section>
  )
}
