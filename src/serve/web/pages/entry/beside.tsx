import type { Neighbour } from '../../../../view/around.ts'
import type { EntryPage, StepShown } from '../../../../view/entry.ts'
import type { EntryLine } from '../../../../view/line.ts'
import { sayDate, sayMoment } from '../../dates.ts'
import { EntryLink, Siglum } from '../../parts/links.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { headline } from '../../parts/say.ts'
import { words } from '../../words/words.ts'
import { entryWords } from './words.ts'

/** What stands beside the ways: how the status moved, what lies around, and what people decided. */
export function Beside({ page }: { readonly page: EntryPage }) {
  const says = entryWords()
  const { history, line, around, judgements, why } = page
  return (
    <section class="sec beside">
      <header>
        <h2>{says.moved}</h2>
      </header>
      <ol class="hist">
        {history.map((step, i) => (
          <Moved key={i} step={step} line={line} />
        ))}
      </ol>
      <h2>{says.around}</h2>
      <AroundIt around={around} />
      {why.length > 0 ? (
        <>
          <h3>{says.oneThing}</h3>
          <ul class="whys" lang="en">
            {why.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{says.judged}</h2>
      <Judged judgements={judgements} />
    </section>
  )
}

function Moved({ step: { status, date, cited, through }, line }: { readonly step: StepShown; readonly line: EntryLine }) {
  return (
    <li>
      <Mark {...markOf({ ...line, status })} disputed={false} size={22} />
      <div>
        <b>{words().statuses[status]}</b>
        {date ? `, ${sayDate(date, { short: true })}` : ''}
        {through.length > 0 ? `, ${entryWords().through(through.map(({ name }) => name).join(' → '))}` : ''} {cited ? <Siglum cited={cited} /> : null}
      </div>
    </li>
  )
}

function AroundIt({ around: { together, before, after } }: { readonly around: EntryPage['around'] }) {
  const says = entryWords()
  const rows = [
    ...[...before].reverse().map((one) => [says.before, one] as const),
    ...together.map((one) => [says.together, one] as const),
    ...after.map((one) => [says.after, one] as const),
  ]
  if (rows.length === 0) return <p class="quiet">{says.alone}</p>
  return (
    <ul class="around">
      {rows.map(([where, one]) => (
        <li key={one.line.id}>
          <span>{where}</span>
          <NeighbourShown one={one} />
        </li>
      ))}
    </ul>
  )
}

function NeighbourShown({ one: { line, shares, together } }: { readonly one: Neighbour }) {
  const says = entryWords()
  const tie = together ? says.sameSentence : shares.length > 0 ? says.shares(shares.map(({ short, name }) => short ?? name).join(', ')) : ''
  return (
    <div>
      <EntryLink id={line.id}>{headline(line)}</EntryLink>
      <p class="note">{[line.when ? sayDate(line.when.edtf, { short: true }) : words().dates.notGiven, tie].filter(Boolean).join('; ')}</p>
    </div>
  )
}

function Judged({ judgements }: { readonly judgements: EntryPage['judgements'] }) {
  const says = entryWords()
  if (judgements.length === 0) return <p class="quiet">{says.notJudged}</p>
  return (
    <ul class="judged">
      {judgements.map(({ id, verdict, field, value, note, by, at, stands }) => (
        <li key={id}>
          <b>{says.verdicts[verdict]}</b>
          {field ? `, ${field}: ${value ?? ''}` : ''}
          {stands ? '' : ` (${says.withdrawn})`}
          {note ? <q>{note}</q> : null}
          <p class="note">
            {by}, {sayMoment(at)}
          </p>
        </li>
      ))}
    </ul>
  )
}
