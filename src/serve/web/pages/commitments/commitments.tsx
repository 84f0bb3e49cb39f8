import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { BoardColumn, CommitmentsPage } from '../../../../view/commitments.ts'
import { sayDate } from '../../dates.ts'
import { Loaded, useData } from '../../load.tsx'
import { Mark } from '../../parts/mark.tsx'
import { OfServer } from '../../parts/of-server.tsx'
import { pageOf } from '../../paths.ts'
import { address, ask, here } from '../../router.ts'
import { words } from '../../words/words.ts'
import { Card } from './card.tsx'
import { commitmentWords } from './words.ts'
import './commitments.css'

/** So many promises of a state stand on the board until more are asked for. */
const AT_FIRST = 60

/** What was promised, by where it stands on a day. */
export function Page() {
  const most = useSignal(AT_FIRST)
  const { query } = here.value
  const at = useMemo(() => {
    const asked = new URLSearchParams([...query].filter(([key]) => key === 'asof' || key === 'by'))
    asked.set('most', String(most.value))
    return address(pageOf('commitments'), asked)
  }, [query.toString(), pageOf(), most.value])
  const state = useData('commitments', at)
  return <Loaded state={state.value}>{(data) => <Board data={data} query={query} more={() => (most.value *= 4)} />}</Loaded>
}

interface BoardProps {
  readonly data: CommitmentsPage
  readonly query: URLSearchParams
  readonly more: () => void
}

function Board({ data, query, more }: BoardProps) {
  const says = commitmentWords()
  const { columns, total, later, asof, newest } = data
  const count = (of: BoardColumn['state']): number => columns.find(({ state }) => state === of)?.total ?? 0
  const year = asof === undefined ? undefined : Number(asof.slice(0, 4))
  const shown = columns.filter((column) => column.state !== 'unknown' || column.total)
  const [done, lapsed] = [count('done'), count('lapsed')]
  return (
    <>
      <div class="head">
        <div>
          <p class="kick">{words().pages.commitments}</p>
          <h1 tabIndex={-1}>{says.title}</h1>
          {total + later ? (
            <p class="stand">
              {says.stand(says.promises(total), done ? says.kept(done) : says.noneKept, lapsed ? says.overdue(lapsed) : says.noneOverdue)}
              {later ? ` ${says.later(later)}` : ''}
            </p>
          ) : null}
        </div>
        <p class="meta">
          {asof === undefined ? says.undated : `${says.asof(sayDate(asof))}${asof === newest ? `, ${says.isNewest}` : ''}`}
          <br />
          <OfServer>
            <a href={pageOf('calendar')}>{says.subscribe}</a>
          </OfServer>
        </p>
      </div>
      {total + later ? (
        <>
          <Controls data={data} query={query} />
          <Legend />
          <div class="board" style={{ '--columns': shown.map(widthOf).join(' ') }}>
            {shown.map((column) => (
              <Column key={column.state} column={column} asof={asof} year={year} more={more} />
            ))}
          </div>
        </>
      ) : (
        <p class="none">{says.none}</p>
      )}
    </>
  )
}

/** The open ones stand in two columns of their own; a state that none is in takes little room. */
function widthOf({ state, total }: BoardColumn): string {
  if (total === 0) return '116px'
  return state === 'open' && total > 1 ? 'minmax(0, 2.1fr)' : 'minmax(0, 1fr)'
}

interface ColumnProps {
  readonly column: BoardColumn
  readonly asof: string | undefined
  readonly year: number | undefined
  readonly more: () => void
}

function Column({ column: { state, total, cards }, asof, year, more }: ColumnProps) {
  const says = commitmentWords()
  return (
    <section class={`col ${state}${total > 1 ? ' many' : ''}`}>
      <h2>
        {says.columns[state]} <span>{total}</span>
      </h2>
      {total ? (
        <ul>
          {cards.map((card) => (
            <Card key={card.id} card={card} year={year} />
          ))}
        </ul>
      ) : (
        <p class="none">{says.empty(state, asof ? sayDate(asof, year === undefined ? {} : { within: year }) : '')}</p>
      )}
      {cards.length < total ? (
        <button type="button" class="btn q" onClick={more}>
          {says.more(total - cards.length)}
        </button>
      ) : null}
    </section>
  )
}

function Controls({ data: { asof, newest, promisers }, query }: Pick<BoardProps, 'data' | 'query'>) {
  const says = commitmentWords()
  return (
    <fieldset class="ctl">
      <legend class="vh">{says.narrow}</legend>
      <label>
        {says.day}{' '}
        <input
          type="date"
          value={asof ?? ''}
          onChange={({ currentTarget }) => ask({ asof: currentTarget.value === newest ? undefined : currentTarget.value })}
        />
      </label>
      {newest !== undefined && asof !== newest ? (
        <button type="button" onClick={() => ask({ asof: undefined })}>
          {says.toNewest(sayDate(newest))}
        </button>
      ) : null}
      {promisers.length ? (
        <label>
          {says.by}{' '}
          <select value={query.get('by') ?? ''} onChange={({ currentTarget }) => ask({ by: currentTarget.value })}>
            <option value="">{says.anyone}</option>
            {promisers.map(({ actor, name, count }) => (
              <option key={actor} value={actor}>
                {`${name} (${count})`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </fieldset>
  )
}

function Legend() {
  const says = commitmentWords()
  const { columns, disputed, disputedMeans, lit, litMeans } = says
  return (
    <ul class="legend">
      <li>
        <Mark kind="commitment" size={18} planned /> {columns.open}
      </li>
      <li>
        <Mark kind="commitment" size={18} open /> {columns.lapsed}
      </li>
      <li>
        <Mark kind="commitment" size={18} /> {columns.done}
      </li>
      <li>
        <Mark kind="commitment" size={18} struck /> {columns.broken}
      </li>
      <li>
        <span class="dis">{disputed}</span> {disputedMeans}
      </li>
      <li>
        <mark>{lit}</mark> {litMeans}
      </li>
    </ul>
  )
}
