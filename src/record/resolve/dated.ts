import { addDays, inWords, WEEKDAYS, weekdayOf } from '../../model/calendar.ts'
import { edtfOfDays, readEdtf, spanOf, type DaySpan } from '../../model/edtf.ts'
import { byCode } from '../../model/id.ts'
import type { DateGround, Published, Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'

/** A report and what it says, as it comes to be resolved. */
export interface Read {
  readonly report: Report
  readonly reading: Reading
}

/** A report with the day it is of, and the days on which an office it names is to be looked up. */
export interface DatedRead extends Read {
  readonly published: Published | null
  /** Its own day or days; for an undated report those of the story, if any report is dated. */
  readonly days: DaySpan | undefined
}

/** Canonical order: the report's date, then its id; undated reports last. */
export const inCanonicalOrder = (a: Pick<DatedRead, 'report' | 'published'>, b: Pick<DatedRead, 'report' | 'published'>): number =>
  byCode(a.published?.from ?? '9999', b.published?.from ?? '9999') || byCode(a.report.id, b.report.id)

/** The days from the first dated report of a story to its last. */
export function storyDays(dates: Iterable<DaySpan | null | undefined>): DaySpan | undefined {
  const known = [...dates].filter((date) => date !== null && date !== undefined)
  const from = known.map((date) => date.from).sort(byCode)[0]
  const to = known
    .map((date) => date.to)
    .sort(byCode)
    .at(-1)
  return from !== undefined && to !== undefined ? { from, to } : undefined
}

/** "on 5 October 2016", "between 5 October 2016 and 9 October 2016". */
export const onDays = ({ from, to }: DaySpan): string =>
  addDays(from, 1) === to ? `on ${inWords(from)}` : `between ${inWords(from)} and ${inWords(addDays(to, -1))}`

/** Where a report's date can come from, surest first. */
export const GROUNDS: readonly DateGround[] = ['metadata', 'header', 'url', 'post-id', 'text', 'story']

/** A published date of these days. */
export function publishedOn(span: DaySpan, ground: DateGround, why: string, edtf: string = shortEdtf(span)): Published {
  return { edtf, from: span.from, to: span.to, ground, why }
}

/** One day, one month, or an interval of days. */
function shortEdtf(span: DaySpan): string {
  const month = span.from.slice(0, 7)
  const whole = readEdtf(month)
  const isMonth = span.from.endsWith('-01') && whole !== undefined && spanOf(whole).to === span.to
  return isMonth ? month : edtfOfDays(span)
}

/** "Friday 5 October 2018". */
export const dayInWords = (day: string): string => `${WEEKDAYS[weekdayOf(day)]} ${inWords(day)}`
