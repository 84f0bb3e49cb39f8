import { useMemo } from 'preact/hooks'
import type { StoryHead } from '../../../view/head.ts'
import { sayNumber } from '../language.ts'
import { type Key, stepItems, useKeys } from '../keys.ts'
import { takesReports } from '../client.ts'
import { STORY_PAGES } from '../pages.ts'
import { pageOf, storyNow } from '../paths.ts'
import { go, here } from '../router.ts'
import type { Words } from '../words/en.ts'
import { words } from '../words/words.ts'

/** The bar over every page: the pages of the story with how much of each there is, and the search. */
export function Bar({ head }: { readonly head: StoryHead | undefined }) {
  const story = storyNow.value
  return (
    <header class="bar">
      <div class="wrap">
        <a class="mark" href="/">
          Readout
        </a>
        {story ? <StoryNav head={head} /> : <span class="grow" />}
        {story ? (
          <a class="find" href={pageOf('search')}>
            {words().pages.search} <kbd>/</kbd>
          </a>
        ) : null}
      </div>
    </header>
  )
}

/** A page that carries its record takes no decisions. */
const storyPages = () => STORY_PAGES.filter(({ name }) => name !== 'review' || takesReports())

function StoryNav({ head }: { readonly head: StoryHead | undefined }) {
  const says = words()
  useKeys(useMemo(() => storyKeys(says), [says]))
  return (
    <nav aria-label={says.frame.story}>
      {storyPages().map((page) => {
        const count = 'count' in page ? head?.[page.count] : undefined
        return (
          <a key={page.name} href={pageOf(page.name)} {...(isCurrent(page.name) ? { 'aria-current': 'page' as const } : {})}>
            {says.pages[page.says]}
            {count === undefined ? null : <span class="n">{sayNumber(count)}</span>}
          </a>
        )
      })}
    </nav>
  )
}

/** The page whose tab is lit: lines of the record are part of the story, a report of the reports. */
function isCurrent(name: string): boolean {
  const part = here.value.path.split('/')[3] ?? ''
  return name === ({ e: '', c: 'conflicts', r: 'reports', a: 'actors', add: 'reports' }[part] ?? part)
}

const storyKeys = (says: Words): readonly Key[] => [
  { keys: '/', does: says.keys.search, run: () => go(pageOf('search')) },
  ...storyPages().map(({ name, says: page, key }) => ({ keys: `g ${key}`, does: says.keys.go(says.pages[page]), run: () => go(pageOf(name)) })),
  { keys: 'j', does: says.keys.next, run: () => stepItems(1) },
  { keys: 'k', does: says.keys.previous, run: () => stepItems(-1) },
]
