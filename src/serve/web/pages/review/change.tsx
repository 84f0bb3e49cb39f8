import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Difference } from '../../../../view/difference.ts'
import type { EntryLine } from '../../../../view/line.ts'
import { sayDate } from '../../dates.ts'
import { type Draft, refusal, suppose } from '../../judging.ts'
import { listed, sayNumber } from '../../language.ts'
import { Mark, markOf } from '../../parts/mark.tsx'
import { details, headline } from '../../parts/say.ts'
import { words } from '../../words/words.ts'
import { reviewWords } from './words.ts'
import './review.css'

/** What is told of a decision before it is given: on its way, there, or refused. */
type Supposed = { readonly is: 'coming' } | { readonly is: 'told'; readonly difference: Difference } | { readonly is: 'refused'; readonly why: string }

/** A reader who steps on within so many milliseconds is not told. */
const PATIENCE = 150
/** So many lines of each sort are listed. */
const MOST = 12

interface ChangeProps {
  readonly draft: Draft
  readonly says: string
  /** What the decision is about: told anew when it is another. */
  readonly about: string
}

/** What a decision would change, before and after. */
export function Change({ draft, says: way, about }: ChangeProps) {
  const says = reviewWords()
  const state = useSignal<Supposed>({ is: 'coming' })
  const key = JSON.stringify([about, draft])
  useEffect(() => {
    let gone = false
    state.value = { is: 'coming' }
    const timer = setTimeout(() => {
      suppose(draft).then(
        (difference) => !gone && (state.value = { is: 'told', difference }),
        (error: unknown) => !gone && (state.value = { is: 'refused', why: refusal(error) }),
      )
    }, PATIENCE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [key])
  const now = state.value
  return (
    <section class="change" aria-busy={now.is === 'coming'}>
      <h3>{says.change(way)}</h3>
      {now.is === 'coming' ? <p class="note">{says.reckoning}</p> : null}
      {now.is === 'refused' ? <p class="dis">{now.why}</p> : null}
      {now.is === 'told' ? <BeforeAfter difference={now.difference} /> : null}
    </section>
  )
}

/** A difference between two records as a table. */
export function BeforeAfter({ difference }: { readonly difference: Difference }) {
  const says = reviewWords()
  const { gone, came } = difference
  // What only stands on other reports than before reads the same.
  const changed = difference.changed.filter(({ before, after }) => told(before) !== told(after))
  const more = [gone, came, changed].reduce((sum, some) => sum + Math.max(some.length - MOST, 0), 0)
  const rows = [
    ...changed.slice(0, MOST).map(({ before, after }) => <Changed key={after.id} before={before} after={after} />),
    ...gone.slice(0, MOST).map((line) => <Row key={line.id} head={<Headed line={line} />} before={<del>{told(line)}</del>} after={says.falls} />),
    ...came.slice(0, MOST).map((line) => <Row key={line.id} head={<Headed line={line} />} before={says.notThere} after={<ins>{told(line)}</ins>} />),
    ...countRows(difference),
  ]
  if (rows.length === 0) return <p class="unchanged">{says.unchanged}</p>
  return (
    <table class="ba">
      <thead>
        <tr>
          <th scope="col">{says.inRecord}</th>
          <th scope="col">{says.before}</th>
          <th scope="col">{says.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows}
        {more ? (
          <tr>
            <th scope="row">{says.moreRows(more)}</th>
            <td colSpan={2} />
          </tr>
        ) : null}
        <tr>
          <th scope="row">{says.otherLines}</th>
          <td colSpan={2}>{says.noChange}</td>
        </tr>
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly head: ComponentChildren
  readonly before: ComponentChildren
  readonly after: ComponentChildren
}

function Row({ head, before, after }: RowProps) {
  const says = reviewWords()
  return (
    <tr>
      <th scope="row">{head}</th>
      <td data-h={says.before}>{before}</td>
      <td data-h={says.after}>{after}</td>
    </tr>
  )
}

function Headed({ line }: { readonly line: EntryLine }) {
  return (
    <span class="hd">
      <Mark {...markOf(line)} origins={line.origins} size={16} /> <span>{words().kinds[line.says.kind]}</span>
    </span>
  )
}

/** The line in one sentence. */
const told = (line: EntryLine): string => partsOf(line).filter(Boolean).join(', ')

/** All that a line says, part by part: a part that reads otherwise is marked. */
function partsOf(line: EntryLine): readonly string[] {
  const says = reviewWords()
  const over = [...new Set(line.disputed.map(({ on }) => words().fields[on]))]
  return [
    headline(line),
    sayDate(line.when?.edtf),
    details(line).join(', '),
    words().statuses[line.status],
    says.origins(line.origins),
    over.length ? `≠ ${over.join(', ')}` : '',
  ]
}

function Changed({ before, after }: { readonly before: EntryLine; readonly after: EntryLine }) {
  const [was, is] = [partsOf(before), partsOf(after)]
  const differs = (i: number): boolean => was[i] !== is[i]
  const tell = (parts: readonly string[], Changing: 'del' | 'ins') =>
    parts
      .flatMap((part, i) => (part ? [<span key={i}>{differs(i) ? <Changing>{part}</Changing> : part}</span>] : []))
      .flatMap((one, i) => (i ? [', ', one] : [one]))
  return <Row head={<Headed line={after} />} before={tell(was, 'del')} after={tell(is, 'ins')} />
}

/** What is told of conflicts, statements, actors and doubtful words; nothing where nothing is. */
function countRows({ conflicts, statements, actors, doubts }: Difference): readonly ComponentChildren[] {
  const says = reviewWords()
  const { fields } = words()
  return [
    ...conflicts.settled.map(({ id, on, state }) => {
      const open = state.kind === 'open'
      return (
        <Row
          key={id}
          head={says.conflictOver(fields[on])}
          before={open ? says.settledBy : <del>{says.open}</del>}
          after={<ins>{open ? says.reopened : says.settledBy}</ins>}
        />
      )
    }),
    statements.gone || statements.came || statements.changed ? (
      <Row
        key="statements"
        head={says.statements}
        before={statements.gone ? <del>{says.count.gone(statements.gone)}</del> : ''}
        after={[statements.came ? says.count.came(statements.came) : '', statements.changed ? says.otherSpeaker(statements.changed) : '']
          .filter(Boolean)
          .join(', ')}
      />
    ) : null,
    actors.gone.length || actors.came.length ? (
      <Row
        key="actors"
        head={says.actors}
        before={actors.gone.length ? <del>{named(actors.gone)}</del> : says.notThere}
        after={actors.came.length ? <ins>{named(actors.came)}</ins> : says.falls}
      />
    ) : null,
    doubts.before === doubts.after ? null : (
      <Row key="doubts" head={says.doubtful} before={<del>{sayNumber(doubts.before)}</del>} after={<ins>{sayNumber(doubts.after)}</ins>} />
    ),
  ].filter(Boolean)
}

function named(parties: Difference['actors']['gone']): string {
  const names = parties.slice(0, MOST).map(({ name }) => name)
  return listed(parties.length > MOST ? [...names, words().counts.more(parties.length - MOST)] : names)
}
