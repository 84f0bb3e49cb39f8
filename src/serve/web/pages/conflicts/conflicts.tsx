import { useMemo } from 'preact/hooks'
import type { ConflictLine, ConflictsPage, SideLine } from '../../../../view/conflicts.ts'
import { sayDate } from '../../dates.ts'
import { Loaded, useData } from '../../load.tsx'
import { Sigla } from '../../parts/links.tsx'
import { partsOf, useParts } from '../../parts/in-parts.ts'
import { Mark } from '../../parts/mark.tsx'
import { details, headline } from '../../parts/say.ts'
import { Room, Windowed } from '../../parts/windowed.tsx'
import { conflictPath, entryPath, pageOf } from '../../paths.ts'
import { ask, here } from '../../router.ts'
import { words } from '../../words/words.ts'
import { sayValue } from './side.ts'
import { conflictWords } from './words.ts'
import './conflicts.css'

/** Height of a row that was not drawn yet, in pixels. */
const ESTIMATE = 110

/** Where the reports disagree. */
export function Page() {
  const { query } = here.value
  const at = useMemo(() => partsOf(pageOf('conflicts'), query, ['on', 'state']), [query.toString(), pageOf()])
  const state = useData('conflicts', at(0))
  return <Loaded state={state.value}>{(data) => <Shown data={data} at={at} query={query} />}</Loaded>
}

interface ShownProps {
  readonly data: ConflictsPage
  readonly at: (skip: number) => string
  readonly query: URLSearchParams
}

function Shown({ data, at, query }: ShownProps) {
  const says = conflictWords()
  const { counts, pages } = words()
  const { all, total, states } = data
  return (
    <>
      <div class="head">
        <div>
          <p class="kick">{pages.conflicts}</p>
          <h1 tabIndex={-1}>{says.title}</h1>
          <p class="stand">{all ? says.stand(counts.conflicts(all), says.open(states.open ?? 0)) : says.none}</p>
        </div>
      </div>
      {all ? (
        <>
          <Controls data={data} query={query} />
          {total ? <List key={at(0)} first={data} at={at} /> : <p class="none">{says.noneSuch}</p>}
        </>
      ) : null}
    </>
  )
}

function Controls({ data: { fields, states }, query }: Pick<ShownProps, 'data' | 'query'>) {
  const says = conflictWords()
  const { fields: fieldNames } = words()
  const buttons = <Key extends string>(name: 'on' | 'state', label: string, counts: Partial<Record<Key, number>>, say: Readonly<Record<Key, string>>) => (
    <fieldset>
      <legend>{label}</legend>
      <button type="button" aria-pressed={!query.get(name)} onClick={() => ask({ [name]: undefined })}>
        {says.any[name]}
      </button>
      {(Object.keys(counts) as Key[]).map((key) => (
        <button key={key} type="button" aria-pressed={query.get(name) === key} onClick={() => ask({ [name]: key })}>
          {say[key]} <span class="n">{counts[key]}</span>
        </button>
      ))}
    </fieldset>
  )
  return (
    <fieldset class="ctl">
      <legend class="vh">{says.narrow}</legend>
      {buttons('on', says.over, fields, fieldNames)}
      {buttons('state', says.state, states, says.states)}
    </fieldset>
  )
}

function List({ first, at }: { readonly first: ConflictsPage; readonly at: (skip: number) => string }) {
  const { part, need } = useParts('conflicts', at, first)
  return (
    <Windowed count={first.total} estimate={() => ESTIMATE}>
      {({ first: from, last: end, above, below }) => {
        need(from, end)
        return (
          <>
            <Room height={above} />
            <ul class="clashes">
              {Array.from({ length: end - from }, (_, i) => {
                const page = part(from + i)
                return <Row key={from + i} line={page?.items[from + i - page.skip]} index={from + i} of={first.total} />
              })}
            </ul>
            <Room height={below} />
          </>
        )
      }}
    </Windowed>
  )
}

interface RowOf {
  readonly line: ConflictLine | undefined
  readonly index: number
  readonly of: number
}

function Row({ line, index, of }: RowOf) {
  const place = { 'data-index': index, 'aria-posinset': index + 1, 'aria-setsize': of }
  if (!line) return <li class="coming" {...place} />
  const { id, about, on, state, sides } = line
  const says = conflictWords()
  const more = [about.when ? sayDate(about.when.edtf) : '', ...details(about)].filter(Boolean).join(', ')
  return (
    <li {...place} data-item>
      <div>
        <h2>
          <a class="line" href={conflictPath(id)}>
            {says.asked(headline(about), says.questions[on])}
          </a>
        </h2>
        <p class="note">
          <Mark kind={about.says.kind} size={15} /> <a href={entryPath(about.id)}>{words().kinds[about.says.kind]}</a>
          {more ? `, ${more}` : ''}
        </p>
      </div>
      <p class="st">
        <span class={state === 'open' ? 'dis' : 'note'}>
          {state === 'open' ? '≠ ' : ''}
          {says.states[state]}
        </span>
      </p>
      <ol class="values">
        {sides.map((side, i) => (
          <li key={i}>
            <b>{sayValue(on, side.value)}</b> <Sigla cited={side.cited} /> <Counts side={side} />
          </li>
        ))}
      </ol>
    </li>
  )
}

/** How many reports and origins stand behind a side. */
export function Counts({ side: { cited, origins } }: { readonly side: SideLine }) {
  const { counts } = words()
  return <span class="note">{conflictWords().from(counts.reports(cited.length), counts.origins(origins))}</span>
}
