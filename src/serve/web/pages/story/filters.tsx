import type { ComponentChildren } from 'preact'
import { addDays } from '../../../../model/calendar.ts'
import type { Choice } from '../../../../view/filter.ts'
import type { StoryPage } from '../../../../view/timeline.ts'
import { sayLanguage, sayNumber } from '../../language.ts'
import { Mark } from '../../parts/mark.tsx'
import type { MarkKind } from '../../parts/outline.ts'
import { ask, here } from '../../router.ts'
import { words } from '../../words/words.ts'
import { type View, zoomed } from './looks.ts'
import { storyWords } from './words.ts'

/** In the order of the legend; statements come when they are asked for. */
const KINDS = ['contact', 'action', 'instrument', 'occasion', 'commitment', 'holding'] as const

/** What the story is narrowed to, and how it is shown: beside each other, on a phone folded. */
export function Filters({ page, view }: { readonly page: StoryPage; readonly view: View }) {
  const say = storyWords()
  return (
    <>
      <div class="ctl wide">
        <Narrow page={page} id="w" />
        <span class="end">
          <Zoom page={page} view={view} />
          <Views view={view} />
        </span>
      </div>
      <details class="phone fold">
        <summary>{say.filtersShown(words().counts.entries(page.total))}</summary>
        <div class="ctl">
          <Narrow page={page} id="p" />
        </div>
      </details>
    </>
  )
}

function Narrow({ page: { choices, reportCount }, id }: { readonly page: StoryPage; readonly id: string }) {
  const say = storyWords()
  const { statuses } = words()
  const { query } = here.value
  return (
    <>
      <Kinds choices={choices.kinds} />
      <fieldset>
        <legend class="vh">{say.show}</legend>
        <Check name="disputed" count={choices.disputed}>
          {say.isDisputed}
        </Check>
        <Check name="origins" count={choices.single}>
          {say.oneOrigin}
        </Check>
      </fieldset>
      <fieldset>
        <legend class="vh">{say.narrow}</legend>
        <Select id={id} name="actor" says={say.actor} none={say.anyone} choices={choices.actors} />
        <Select
          id={id}
          name="status"
          says={say.status}
          none={say.any}
          choices={choices.statuses}
          called={(value) => statuses[value as keyof typeof statuses]}
        />
        <Select id={id} name="outlet" says={say.outlet} none={say.all(reportCount)} choices={choices.outlets} />
        {choices.languages.length > 1 ? (
          <Select id={id} name="language" says={say.language} none={say.any} choices={choices.languages} called={sayLanguage} />
        ) : null}
      </fieldset>
      <fieldset>
        <legend>{say.lanes}</legend>
        <button type="button" aria-pressed={query.get('lanes') !== 'states'} onClick={() => ask({ lanes: undefined })}>
          {say.byLevel}
        </button>
        <button type="button" aria-pressed={query.get('lanes') === 'states'} onClick={() => ask({ lanes: 'states' })}>
          {say.byStates}
        </button>
      </fieldset>
      {query.has('undated') ? (
        <Check name="undated" count={undefined}>
          {say.notGiven}
        </Check>
      ) : null}
    </>
  )
}

/** Kinds of line. All but statements are shown unless the reader says otherwise. */
function Kinds({ choices }: { readonly choices: readonly Choice[] }) {
  const say = storyWords()
  const asked = here.value.query.get('kind')?.split(',')
  const there: readonly MarkKind[] = [...KINDS, 'statement' as const].filter((kind) => choices.some(({ value }) => value === kind))
  const shown: readonly MarkKind[] = asked ? there.filter((kind) => asked.includes(kind)) : there.filter((kind) => kind !== 'statement')
  const change = (kind: MarkKind): void => {
    const next = there.filter((one) => (one === kind) !== shown.includes(one))
    const isDefault = next.length === there.filter((one) => one !== 'statement').length && !next.includes('statement')
    ask({ kind: isDefault || next.length === 0 ? undefined : next.join(',') })
  }
  return (
    <fieldset>
      <legend>{say.kind}</legend>
      {there.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.includes(kind)} onChange={() => change(kind)} />
          <Mark kind={kind} size={15} />
          {say.kinds[kind as keyof typeof say.kinds]} <span class="n">{sayNumber(choices.find(({ value }) => value === kind)?.count ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Check({ name, count, children }: { readonly name: string; readonly count: number | undefined; readonly children: ComponentChildren }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={here.value.query.get(name) === '1'}
        onChange={({ currentTarget }) => ask({ [name]: currentTarget.checked ? '1' : undefined })}
      />{' '}
      {children} {count === undefined ? null : <span class="n">{sayNumber(count)}</span>}
    </label>
  )
}

interface SelectProps {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly none: string
  readonly choices: readonly Choice[]
  readonly called?: (value: string) => string
}

function Select({ id, name, says, none, choices, called }: SelectProps) {
  const value = here.value.query.get(name) ?? ''
  return (
    <label for={id + name}>
      {says}{' '}
      <select id={id + name} value={value} onChange={({ currentTarget }) => ask({ [name]: currentTarget.value })}>
        <option value="">{none}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {called?.(one.value) ?? one.name ?? one.value} ({one.count})
          </option>
        ))}
      </select>
    </label>
  )
}

/** Drawing with labels, with marks alone, or a table. On a phone one button that changes between drawing and table. */
export function Views({ view, asButton }: { readonly view: View; readonly asButton?: boolean }) {
  const say = storyWords()
  if (asButton)
    return (
      <button type="button" class="btn q" onClick={() => ask({ view: view === 'table' ? undefined : 'table' })}>
        {view === 'table' ? say.asDrawing : say.asTable}
      </button>
    )
  return (
    <fieldset>
      <legend>
        {say.view} <kbd>t</kbd>
      </legend>
      {(['labels', 'marks', 'table'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => ask({ view: one === 'labels' ? undefined : one })}>
          {say.views[one]}
        </button>
      ))}
    </fieldset>
  )
}

/** Fewer days, more days, all days. */
function Zoom({ page, view }: { readonly page: StoryPage; readonly view: View }) {
  const say = storyWords()
  const { query } = here.value
  if (view === 'table' && !query.has('from')) return null
  const days = { from: query.get('from') ?? page.span.from, to: query.has('to') ? addDays(query.get('to') ?? '', 1) : page.span.to }
  return (
    <fieldset>
      <legend>{say.zoom}</legend>
      <button type="button" title={say.zoomIn} onClick={() => ask(zoomed(days, 0.5))}>
        <kbd>+</kbd>
        <span class="vh">{say.zoomIn}</span>
      </button>
      <button type="button" title={say.zoomOut} onClick={() => ask(zoomed(days, 2))}>
        <kbd>−</kbd>
        <span class="vh">{say.zoomOut}</span>
      </button>
      <button type="button" title={say.zoomAll} disabled={!query.has('from') && !query.has('to')} onClick={() => ask({ from: undefined, to: undefined })}>
        <kbd>0</kbd>
        <span class="vh">{say.zoomAll}</span>
      </button>
    </fieldset>
  )
}
