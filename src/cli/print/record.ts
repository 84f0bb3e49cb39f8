import { sayDate } from '../../export/dates.ts'
import { counted, sizeOf } from '../../export/phrases.ts'
import { aheadOf, commitmentsOf, pastOf, sayingsOf } from '../../export/sections.ts'
import { byCode } from '../../model/id.ts'
import type { RecordReport } from '../../model/record.ts'
import { byDay, entryLines } from './entries.ts'
import { conflictLines, reportLines, statementLines } from './parts.ts'
import { printable, type Shown, title, wrapped } from './shown.ts'

/** The whole record, as a person reads it: what happened, what was said, what is promised and planned, where the reports disagree, and from what. */
export function printRecord(shown: Shown): string {
  const { record } = shown.look
  const { paint } = shown
  const part = (words: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? [...title(shown, words), ...lines] : [])
  const lines = [
    paint.bold(printable(record.story)),
    ...wrapped([sizeOf(record), period(shown)].filter(Boolean).join(' · '), 0, shown.width).map((line) => paint.dim(line)),
    ...part('What happened', byDay(shown, pastOf(record))),
    ...part('What was said', spaced(sayingsOf(shown.look).map((one) => statementLines(shown, one)))),
    ...part('What is promised', spaced(commitmentsOf(record).map((entry) => entryLines(shown, entry)))),
    ...part('What is planned', byDay(shown, aheadOf(record))),
    ...part('Where the reports disagree', spaced(record.conflicts.map((one) => conflictLines(shown, one)))),
    ...part(
      'Reports',
      inOrder(record.reports).flatMap((one) => reportLines(shown, one)),
    ),
    ...foot(shown),
  ]
  return joined(lines)
}

const foot = ({ look, paint, width }: Shown): readonly string[] => {
  const { notices } = look.record
  const more = notices.length > 0 ? `${counted(notices.length, 'notice')} on what could not be read or told: readout show notices. ` : ''
  return ['', ...wrapped(`${more}Why a line is there: readout explain <id or words>.`, 0, width).map((line) => paint.dim(line))]
}

/** From the first day that happened to the last. */
function period({ look }: Shown): string {
  const days = look.record.reports.flatMap(({ published }) => (published ? [published.edtf] : [])).sort(byCode)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  return `reports of ${first === last ? sayDate(first) : `${sayDate(first)} to ${sayDate(last)}`}`
}

/** Reports by their days, what has none at the end. */
export const inOrder = (reports: readonly RecordReport[]): readonly RecordReport[] =>
  [...reports].sort((a, b) => byCode(a.published?.from ?? '9999', b.published?.from ?? '9999') || byCode(a.file ?? a.id, b.file ?? b.id))

/** Blocks with a blank line between them. */
export const spaced = (blocks: readonly (readonly string[])[]): readonly string[] => blocks.flatMap((block, i) => (i > 0 ? ['', ...block] : block))
/** Lines as a page. */
export const joined = (lines: readonly string[]): string => `${lines.map((line) => line.trimEnd()).join('\n')}\n`
