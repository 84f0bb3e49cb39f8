import { useMemo } from 'preact/hooks'
import { addDays } from '../../../../model/calendar.ts'
import type { StoryPage } from '../../../../view/timeline.ts'
import { betweenDays, sayDate } from '../../dates.ts'
import { type Key, useKeys } from '../../keys.ts'
import { language, listed, sayLanguage } from '../../language.ts'
import { Loaded, useData } from '../../load.tsx'
import { pageOf } from '../../paths.ts'
import { address, ask, here } from '../../router.ts'
import { OfServer } from '../../parts/of-server.tsx'
import { words } from '../../words/words.ts'
import { Beside } from './beside.tsx'
import { Brief } from './brief.tsx'
import { Filters, Views } from './filters.tsx'
import { type View, viewOf, zoomed } from './looks.ts'
import { Legend } from './legend.tsx'
import { Pointed } from './pointed.tsx'
import './story.css'
import { LineTable } from './table.tsx'
import { Timeline } from './timeline.tsx'
import { storyWords } from './words.ts'

/** What of the query is how the page looks, and not what is asked for. */
const LOOKS = ['view']

/** The story: its timeline, and its brief day by day. */
export function Page() {
  const query = new URLSearchParams(here.value.query)
  for (const name of LOOKS) query.delete(name)
  const state = useData('story', address(pageOf(), query))
  return <Loaded state={state.value}>{(page) => <Story page={page} />}</Loaded>
}

function Story({ page }: { readonly page: StoryPage }) {
  const { query } = here.value
  const view = viewOf(query)
  const from = query.get('from') ?? page.span.from
  const to = query.has('to') ? addDays(query.get('to') ?? '', 1) : page.span.to
  useKeys(useMemo(() => keysOf(view, { from, to }), [view, from, to, language.value]))
  return (
    <>
      <Head page={page} />
      <Filters page={page} view={view} />
      {view === 'table' || from >= to ? <LineTable page={page} /> : <Timeline page={page} from={from} to={to} labelled={view === 'labels'} />}
      {view === 'table' ? null : (
        <>
          <Pointed weeks={page.bars !== undefined} />
          <Outside page={page} from={from} to={to} />
          <Legend weeks={page.bars !== undefined} />
        </>
      )}
      <p class="phone">
        <Views view={view} asButton />
      </p>
      <div class="brief">
        {view === 'table' ? null : <Brief page={page} />}
        <Beside page={page} />
      </div>
    </>
  )
}

/** The reader's, ISO. */
const today = (): string => new Date().toLocaleDateString('sv')

/** What the reports are, and how the contacts stand. */
function Head({ page }: { readonly page: StoryPage }) {
  const { counts } = words()
  const say = storyWords()
  const { extent, contacts } = page
  const spoken = listed(extent.languages.map(sayLanguage))
  const total = contacts.reduce((sum, { count }) => sum + count, 0)
  return (
    <div class="head">
      <div>
        <p class="kick">{say.kick(counts.reports(page.reportCount), spoken, extent.published ? sayDate(betweenDays(extent.published)) : '')}</p>
        <h1 tabIndex={-1}>{page.story}</h1>
        <p class="stand">
          {say.stand(
            say.contacts(total),
            contacts.map(({ status, count }) => say.standing[status](count)),
          )}
        </p>
      </div>
      <p class="meta">
        {counts.entries(extent.entries)}, {counts.statements(extent.statements)}
        <br />
        <a href={pageOf('conflicts')}>{say.disputed(page.choices.disputed)}</a>, {say.ofOneOrigin(page.choices.single)}
        <br />
        <OfServer>
          <a href={`${pageOf()}/calendar.ics`}>{say.subscribe}</a> · <a href={pageOf('add')}>{say.add}</a>
          <br />
          <a href={`/api${pageOf('export')}?format=html&made=${today()}`} download>
            {say.oneFile}
          </a>
        </OfServer>
      </p>
    </div>
  )
}

/** What lies before and after the drawing, and what has no day at all. */
function Outside({ page, from, to }: { readonly page: StoryPage; readonly from: string; readonly to: string }) {
  const say = storyWords()
  const { before, after } = page.span
  const isWhole = from === page.span.from && to === page.span.to
  const query = (changes: Readonly<Record<string, string>>): string =>
    address(here.value.path, new URLSearchParams([...here.value.query, ...Object.entries(changes)]))
  return (
    <p class="note outside">
      {isWhole && before > 0 ? <span>‹ {say.earlier(before)}</span> : null}
      {isWhole && page.undated > 0 ? <a href={query({ undated: '1', view: 'table' })}>{say.withoutDate(page.undated)}</a> : null}
      {isWhole && after > 0 ? <span>{say.later(after)} ›</span> : null}
      {page.longer > 0 ? <span>{say.longer(page.longer)}</span> : null}
      {isWhole ? null : <span>{say.zoomed}</span>}
    </p>
  )
}

function keysOf(view: View, days: { readonly from: string; readonly to: string }): readonly Key[] {
  const say = storyWords()
  const all = { from: undefined, to: undefined }
  return [
    { keys: 't', does: say.table, run: () => ask({ view: view === 'table' ? undefined : 'table' }) },
    { keys: '+', does: say.zoomIn, run: () => ask(zoomed(days, 0.5)) },
    { keys: '-', does: say.zoomOut, run: () => ask(zoomed(days, 2)) },
    { keys: '0', does: say.zoomAll, run: () => ask(all) },
    { keys: 'Escape', does: say.zoomAll, run: () => ask(all) },
  ]
}
