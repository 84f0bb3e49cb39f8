import { useMemo } from 'preact/hooks'
import type { SayingChoice } from '../../../../view/said.ts'
import type { StatementsPage } from '../../../../view/statements.ts'
import { Loaded, useData } from '../../load.tsx'
import { partsOf } from '../../parts/in-parts.ts'
import { OfServer } from '../../parts/of-server.tsx'
import { headline } from '../../parts/say.ts'
import { pageOf } from '../../paths.ts'
import { ask, here } from '../../router.ts'
import { words } from '../../words/words.ts'
import { Statements } from './list.tsx'
import { statementWords } from './words.ts'
import './statements.css'

const ORDERS = ['speaker', 'day', 'about', 'act'] as const
const NARROWED = ['speaker', 'about', 'act', 'form', 'through'] as const
type Narrowed = (typeof NARROWED)[number]

/** Who said what, and through whom. */
export function Page() {
  const { query } = here.value
  const at = useMemo(() => partsOf(pageOf('statements'), query, ['by', ...NARROWED]), [query.toString(), pageOf()])
  const state = useData('statements', at(0))
  return <Loaded state={state.value}>{(data) => <Shown data={data} at={at} query={query} />}</Loaded>
}

function Shown({ data, at, query }: { readonly data: StatementsPage; readonly at: (skip: number) => string; readonly query: URLSearchParams }) {
  const says = statementWords()
  const { counts, pages } = words()
  const { total, all, forms, unnamed, speakers } = data
  const year = yearOf(data)
  return (
    <>
      <div class="head">
        <div>
          <p class="kick">{pages.statements}</p>
          <h1 tabIndex={-1}>{says.title}</h1>
          {all ? (
            <p class="stand">{says.stand(total < all ? says.left(String(total), counts.statements(all)) : counts.statements(all), says.voices(speakers))}</p>
          ) : null}
        </div>
        <p class="meta">
          {(['direct', 'mixed', 'indirect'] as const)
            .filter((form) => forms[form])
            .map((form) => says.formCounts[form](forms[form]))
            .join(', ')}
          {unnamed ? (
            <>
              <br />
              {says.unnamed(unnamed)}
            </>
          ) : null}
          <br />
          <OfServer>
            <a href={`/api${pageOf('export')}?format=csv&table=statements`}>{says.table}</a>
          </OfServer>
        </p>
      </div>
      {all ? (
        <>
          <Controls data={data} query={query} />
          <Legend />
          {total ? <Statements key={at(0)} first={data} at={at} year={year} /> : <p class="none">{says.none}</p>}
        </>
      ) : (
        <p class="none">{says.empty}</p>
      )}
    </>
  )
}

/** The year that all of the first part are of goes without saying further down. */
function yearOf({ items }: StatementsPage): number | undefined {
  const years = new Set(items.flatMap(({ when, by }) => (when ?? by)?.from.slice(0, 4) ?? []))
  return years.size === 1 ? Number([...years][0]) : undefined
}

function Controls({ data, query }: { readonly data: StatementsPage; readonly query: URLSearchParams }) {
  const says = statementWords()
  const { said } = words()
  const by = query.get('by') ?? 'speaker'
  const { choices, topic } = data
  const named = ({ name, key }: SayingChoice): string => name ?? key
  const voiced = ({ voices = [], unnamedOf }: SayingChoice): string =>
    unnamedOf ? says.unnamedOf(unnamedOf) : voices.map(({ name }) => name || words().chain.speakerNotGiven).join(', ')
  const select = (of: Narrowed, list: readonly SayingChoice[], say: (choice: SayingChoice) => string) => (
    <Select key={of} of={of} label={says[of]} any={says.any[of]} value={query.get(of) ?? ''} choices={list} say={say} />
  )
  return (
    <fieldset class="ctl">
      <legend class="vh">{says.narrow}</legend>
      <fieldset>
        <legend>{says.orderBy}</legend>
        {ORDERS.map((order) => (
          <button key={order} type="button" aria-pressed={by === order} onClick={() => ask({ by: order === 'speaker' ? undefined : order })}>
            {says.orders[order]}
          </button>
        ))}
      </fieldset>
      {select('speaker', choices.speakers, voiced)}
      {select('about', topic ? [{ key: topic.id, count: data.total, name: headline(topic) }, ...choices.named] : choices.named, named)}
      {select('act', choices.acts, ({ key }) => said[key as keyof typeof said])}
      {select('form', choices.forms, ({ key }) => says.forms[key as keyof typeof says.forms])}
      {choices.through.length ? select('through', choices.through, voiced) : null}
      {NARROWED.some((one) => query.get(one)) ? (
        <button type="button" onClick={() => ask(Object.fromEntries(NARROWED.map((one) => [one, undefined])))}>
          {says.clear}
        </button>
      ) : null}
    </fieldset>
  )
}

interface SelectProps {
  readonly of: Narrowed
  readonly label: string
  readonly any: string
  readonly value: string
  readonly choices: readonly SayingChoice[]
  readonly say: (choice: SayingChoice) => string
}

function Select({ of, label, any, value, choices, say }: SelectProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => ask({ [of]: currentTarget.value })}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {`${say(choice)} (${choice.count})`}
          </option>
        ))}
      </select>
    </label>
  )
}

function Legend() {
  const { nodes, forms, formMeans } = statementWords()
  return (
    <ul class="legend saying">
      {(['outlet', 'body', 'named', 'unnamed'] as const).map((is) => (
        <li key={is}>
          <i class={`node ${is}`} />
          {nodes[is]}
        </li>
      ))}
      {(['direct', 'mixed', 'indirect'] as const).map((form) => (
        <li key={form}>
          <b>{forms[form]}</b> {formMeans[form]}
        </li>
      ))}
    </ul>
  )
}
