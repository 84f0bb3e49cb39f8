import type { Span } from '../model/anchor.ts'
import type { NoticeAbout } from '../model/notice.ts'
import { byCode } from '../model/order.ts'
import type { RecordReport, StoryRecord } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { type EntryLine, lineOf } from './line.ts'
import { paragraphsOf } from './paragraphs.ts'
import { marksOf, type TextMark } from './report-marks.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { type MarginNote, understoodIn } from './understood.ts'

/** A paragraph of a report with what was understood of it. */
export interface Paragraph {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number
  /** Its words exactly as they came, with the white space that follows them; all paragraphs joined are the text. */
  readonly text: string
  /** Spans of the report. */
  readonly marks: readonly TextMark[]
  /** Ids of the entries that are told here. */
  readonly entries: readonly string[]
  readonly margin: readonly MarginNote[]
}

/** Another report, named. */
export interface OtherReport {
  readonly report: string
  readonly siglum: string
}

/** A report: its text as it came, and what was understood of it. */
export interface ReportPage {
  readonly report: RecordReport
  readonly siglum: string
  /** In UTF-16 code units. */
  readonly length: number
  readonly paragraphs: readonly Paragraph[]
  /** The entries that rest on it, in the order in which it tells them. */
  readonly entries: readonly EntryLine[]
  /** Of those the ones that rest on nothing else. */
  readonly alone: readonly string[]
  /** Notices on the report as a whole. */
  readonly notices: readonly { readonly about: NoticeAbout; readonly says: string }[]
  readonly statements: number
  /** The report that this one repeats, where the story has it; else `report.origin` names a wire. */
  readonly repeats?: OtherReport
  readonly repeatedBy: readonly OtherReport[]
  /** Neighbours by date. */
  readonly previous?: string
  readonly next?: string
}

/** The page of a report; `undefined` where the record has none of that id. */
export function reportPage(shelf: Shelf, id: string): ReportPage | undefined {
  const report = shelf.report(id)
  const text = shelf.text(id)
  if (!report || text === undefined) return undefined
  const entries = entriesInOrder(shelf, id)
  const { statements, notices } = shelf.holdings(id)
  const sigla = siglaOf(shelf.record)
  const other = (one: string): OtherReport => ({ report: one, siglum: sigla.get(one) ?? one })
  return {
    report,
    siglum: sigla.get(id) ?? id,
    length: text.length,
    paragraphs: paragraphs(shelf, id, text),
    entries: entries.map((entry) => lineOf(shelf, entry)),
    alone: entries.filter(({ reports }) => reports.length === 1).map((entry) => entry.id),
    notices: notices.filter(({ start }) => start === undefined).map(({ about, says }) => ({ about, says })),
    statements: statements.length,
    ...(report.origin && shelf.report(report.origin) ? { repeats: other(report.origin) } : {}),
    repeatedBy: shelf.record.reports.filter(({ origin }) => origin === id).map((one) => other(one.id)),
    ...neighbours(shelf, id),
  }
}

function entriesInOrder(shelf: Shelf, report: string) {
  const ids = new Set(shelf.holdings(report).claims.map(({ entry }) => entry))
  return [...ids].flatMap((id) => shelf.entry(id) ?? [])
}

/** Deals out marks, entries and margin notes to the paragraphs in which they begin; a mark that goes on is marked in each. */
function paragraphs(shelf: Shelf, report: string, text: string): readonly Paragraph[] {
  const spans = paragraphsOf(text)
  const marks = dealt(spans, marksOf(shelf, report), true)
  const claims = dealt(
    spans,
    shelf.holdings(report).claims.map(({ entry, evidence, because }) => ({ ...(evidence[0] ?? because), entry })),
    false,
  )
  const notes = dealt(spans, understoodIn(shelf, report, text), false)
  return spans.map(({ start, end }, i) => ({
    start,
    text: text.slice(start, end),
    marks: marks[i] ?? [],
    entries: [...new Set((claims[i] ?? []).map(({ entry }) => entry))],
    margin: notes[i] ?? [],
  }))
}

/** Things by the paragraph in which they lie, or, where they may go on, by every one they touch. Each thing looks its first paragraph up. */
function dealt<T extends Span>(spans: readonly Span[], things: readonly T[], goOn: boolean): readonly (readonly T[])[] {
  const hands: T[][] = spans.map(() => [])
  for (const thing of things) {
    for (let i = paragraphAt(spans, thing.start); i < spans.length && (spans[i] as Span).start < Math.max(thing.end, thing.start + 1); i++) {
      hands[i]?.push(thing)
      if (!goOn) break
    }
  }
  return hands
}

/** Which paragraph holds a place: bisection. */
function paragraphAt(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= place) low = middle + 1
    else high = middle
  }
  return low
}

const byDay = rememberingEach((reports: StoryRecord['reports']): readonly string[] =>
  [...reports].sort((a, b) => byCode(a.published?.from ?? '9999', b.published?.from ?? '9999') || byCode(a.id, b.id)).map(({ id }) => id),
)

function neighbours({ record: { reports } }: Shelf, id: string): { readonly previous?: string; readonly next?: string } {
  const order = byDay(reports)
  const at = order.indexOf(id)
  const [previous, next] = [order[at - 1], order[at + 1]]
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
}
