import { byCode } from '../model/order.ts'
import type { RecordReport } from '../model/record.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { type Asked, type Stretch, stretch } from './stretch.ts'

/** A report in the list of reports. */
export interface ReportLine extends RecordReport {
  readonly siglum: string
  /** Characters of its text (UTF-16 code units). */
  readonly length: number
  readonly entries: number
  readonly statements: number
  readonly notices: number
}

/** The reports of a story, oldest first, those without a date at the end. */
export type ReportsPage = Stretch<ReportLine>

/** The list of a story's reports. */
export function reportsPage(shelf: Shelf, asked: Asked): ReportsPage {
  const { items, ...rest } = stretch([...shelf.record.reports].sort(byDay), asked)
  return { ...rest, items: items.map((report) => lineOf(shelf, report)) }
}

const byDay = (a: RecordReport, b: RecordReport): number => byCode(a.published?.from ?? '9999', b.published?.from ?? '9999') || byCode(a.id, b.id)

function lineOf(shelf: Shelf, report: RecordReport): ReportLine {
  const { statements, notices } = shelf.holdings(report.id)
  return {
    ...report,
    siglum: siglaOf(shelf.record).get(report.id) ?? report.id,
    length: shelf.text(report.id)?.length ?? 0,
    entries: shelf.entriesIn(report.id).length,
    statements: statements.length,
    notices: notices.length,
  }
}
