import { useSignal } from '@preact/signals'
import type { Decided } from '../../../../view/decided.ts'
import type { ReviewPage } from '../../../../view/doubts.ts'
import { give, takesReports } from '../../client.ts'
import { sayDate, sayMoment } from '../../dates.ts'
import { decider, refusal, undo } from '../../judging.ts'
import { recordChanged } from '../../load.tsx'
import { Name } from '../../parts/links.tsx'
import { OpenWords } from '../../parts/open-words.tsx'
import { Line } from '../../parts/says.tsx'
import { pageOf, reportPath } from '../../paths.ts'
import { NameForm } from './forms.tsx'
import { reviewWords } from './words.ts'

/** The judgements that stand, each with its undo; and the file of all of them. */
export function DecidedList({ decided: { total, items } }: { readonly decided: ReviewPage['decided'] }) {
  const says = reviewWords()
  const told = useSignal<{ readonly says: string; readonly bad?: true } | undefined>(undefined)
  const waiting = useSignal<string | undefined>(undefined)
  const back = (id: string): void => {
    if (!decider.peek()) waiting.value = id
    else
      undo(id).then(
        () => (told.value = { says: says.undone }),
        (error: unknown) => (told.value = { says: refusal(error), bad: true }),
      )
  }
  return (
    <section class="sec done" id="decided" tabIndex={-1}>
      <header>
        <h2>{says.decided}</h2>
        <p>{total ? says.decidedStand(total) : says.decidedNone}</p>
      </header>
      {takesReports() ? <Files tell={(one) => (told.value = one)} /> : null}
      <p role={told.value?.bad ? 'alert' : 'status'} class={told.value?.bad ? 'dis' : 'note'}>
        {told.value?.says ?? ''}
      </p>
      {waiting.value ? (
        <NameForm
          done={() => {
            const id = waiting.peek()
            waiting.value = undefined
            if (id) back(id)
          }}
        />
      ) : null}
      <ul>
        {items.map((one) => (
          <Row key={one.id} one={one} back={back} />
        ))}
      </ul>
      {items.length < total ? <p class="note">{says.latest(items.length)}</p> : null}
    </section>
  )
}

function Row({ one, back }: { readonly one: Decided; readonly back: (id: string) => void }) {
  const says = reviewWords()
  const { id, verdict, by, at, field, value, note, lines, words, reports, who } = one
  return (
    <li id={id}>
      <p>
        <b>{says.verdicts[verdict]}</b>
        {field !== undefined && value !== undefined
          ? `, ${says.sets((says.fields as Readonly<Record<string, string>>)[field] ?? field, isDate(field) ? sayDate(value) : value)}`
          : ''}
        <br />
        <span class="note">{says.by(by, sayMoment(at))}</span>
      </p>
      <div>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
        {who ? (
          <p>
            <Name party={who} />
          </p>
        ) : null}
        {words.map((passage, i) => (
          <OpenWords key={i} passage={passage} signed />
        ))}
        {reports.map((report) =>
          verdict === 'withdraw' ? (
            <p key={report.id}>{report.called}</p>
          ) : (
            <p key={report.id}>
              <a href={reportPath(report.id)}>{report.called}</a>
            </p>
          ),
        )}
        {lines.length + words.length + reports.length === 0 ? <p class="note">{says.lost}</p> : null}
        {note ? <p class="note">“{note}”</p> : null}
      </div>
      {takesReports() ? (
        <button type="button" class="btn q" onClick={() => back(id)}>
          {says.undo}
        </button>
      ) : null}
    </li>
  )
}

const isDate = (field: string): boolean => field === 'when' || field === 'due' || field === 'published'

/** What the import answers. */
interface Imported {
  readonly added: number
  readonly known: number
}

/** The file of judgements, out and in. */
function Files({ tell }: { readonly tell: (one: { readonly says: string; readonly bad?: true }) => void }) {
  const says = reviewWords()
  const path = `${pageOf('judgements')}.jsonl`
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    try {
      const { added, known } = await give<Imported>(path, new Blob([file], { type: 'application/jsonl' }))
      tell({ says: says.imported(added, known) })
      recordChanged()
    } catch (error) {
      tell({ says: refusal(error), bad: true })
    }
  }
  return (
    <p class="files">
      <a class="btn q" href={`/api${path}`} download="judgements.jsonl">
        {says.export}
      </a>
      <label class="btn q">
        {says.import}
        <input
          class="vh"
          type="file"
          accept=".jsonl,application/jsonl"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
    </p>
  )
}
