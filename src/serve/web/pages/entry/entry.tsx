import { useMemo } from 'preact/hooks'
import type { EntryPage } from '../../../../view/entry.ts'
import { takesReports } from '../../client.ts'
import { sayDate } from '../../dates.ts'
import { type Key, useKeys } from '../../keys.ts'
import { Loaded, useData } from '../../load.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { details, headline } from '../../parts/say.ts'
import { conflictPath, entryPath, pageOf, reviewPath } from '../../paths.ts'
import { go } from '../../router.ts'
import { words } from '../../words/words.ts'
import { Accounts } from '../compare/accounts.tsx'
import { Copy } from '../compare/copy.tsx'
import { Beside } from './beside.tsx'
import { citedEntry } from './cited.ts'
import './entry.css'
import { Fields } from './fields.tsx'
import { Ways } from './ways.tsx'
import { entryWords } from './words.ts'

/** An entry: each field with the words behind it, how it reached us, how it moved, and each side's account. */
export function Page({ params: { id = '' } }: { readonly params: Readonly<Record<string, string>> }) {
  const state = useData('entry', entryPath(id))
  return <Loaded state={state.value}>{(page) => <Shown page={page} />}</Loaded>
}

function Shown({ page }: { readonly page: EntryPage }) {
  const says = entryWords()
  useKeys(useMemo(() => keysOf(page), [page, says]))
  return (
    <>
      <Head page={page} />
      <nav class="jump" aria-label={says.onPage}>
        <a href="#fields">{says.byField}</a>
        <a href="#reached">{says.reached}</a>
        {page.comparable ? <a href="#compare">{says.compare}</a> : null}
        <span class="end">{says.litSays}</span>
      </nav>
      <section id="fields" class="fields">
        <Fields page={page} />
        <Copy text={() => citedEntry(page)} says={says.copy} />
      </section>
      <div class="two">
        <Ways origins={page.origins} />
        <Beside page={page} />
      </div>
      {page.comparable ? <Accounts contact={page.line.id} /> : null}
    </>
  )
}

function Head({ page: { line, previous, next } }: { readonly page: EntryPage }) {
  const says = entryWords()
  const { kinds, hows, statuses, counts, keys, dates } = words()
  const { says: told, when, status, origins, disputed, cited } = line
  const kind = told.kind === 'contact' ? `${kinds.contact}, ${hows[told.how]}` : kinds[told.kind]
  const fields = new Set(disputed.map(({ on }) => on)).size
  return (
    <div class="head">
      <div>
        <p class="kick">
          <span>
            <Mark {...markOf(line)} origins={origins} disputed={false} /> {kind}, {statuses[status]}
          </span>
          {when ? <a href={`${pageOf()}?from=${when.from}&to=${when.to}`}>{says.inStory(sayDate(when.edtf, { short: true }))}</a> : null}
        </p>
        <h1 tabIndex={-1}>{headline(line)}</h1>
        <p class="stand">{[when ? sayDate(when.edtf, { weekday: 'long' }) : dates.notGiven, ...details(line)].join(' · ')}</p>
      </div>
      <p class="meta">
        {counts.reports(cited.length)}, {says.independent(origins)}
        <br />
        {fields > 0 ? (
          <>
            <span class="dis">≠</span> {says.disputed(fields)}
          </>
        ) : (
          says.agreed
        )}
        {takesReports() && (fields > 0 || origins === 1) ? (
          <>
            {' '}
            <a href={reviewPath(line.id)}>{says.settle}</a>
          </>
        ) : null}
        <br />
        {previous ? (
          <a href={entryPath(previous)}>
            {keys.previous} <kbd>k</kbd>
          </a>
        ) : null}{' '}
        {next ? (
          <a href={entryPath(next)}>
            {keys.next} <kbd>j</kbd>
          </a>
        ) : null}
      </p>
    </div>
  )
}

function keysOf({ line, previous, next }: EntryPage): readonly Key[] {
  const { keys } = words()
  const says = entryWords()
  const [conflict] = line.disputed
  return [
    ...(next ? [{ keys: 'j', does: keys.next, run: () => go(entryPath(next)) }] : []),
    ...(previous ? [{ keys: 'k', does: keys.previous, run: () => go(entryPath(previous)) }] : []),
    ...(conflict ? [{ keys: 'd', does: says.settle, run: () => go(conflictPath(conflict.id)) }] : []),
    { keys: 'o', does: says.openWords, run: openWords },
    { keys: 'b', does: says.back, run: () => history.back() },
  ]
}

/** Opens the words of the field in which the focus is, else of the first. */
function openWords(): void {
  const row = document.activeElement?.closest('.coll tr') ?? document
  row.querySelector<HTMLAnchorElement>('.coll td a.lit, td a.lit')?.click()
}
