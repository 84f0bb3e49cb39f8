import { daysFrom } from '../model/calendar.ts'
import { byCode } from '../model/order.ts'
import type { Entry, EntryStatus } from '../model/record.ts'
import { newestDay } from './commitments.ts'
import { type EntryLine, lineOf } from './line.ts'
import type { Shelf } from './shelf.ts'

const AHEAD: ReadonlySet<EntryStatus> = new Set(['proposed', 'planned', 'postponed'])

/** A line of the calendar: on the days of a promise it is due, of all else it was or is to be. */
export interface CalendarDay {
  readonly line: EntryLine
  /** ISO days, half-open. */
  readonly from: string
  readonly to: string
  readonly edtf: string
}

/** What is planned, called off or due. */
export interface CalendarPage {
  /** The day of the newest report: what lies after it is still to come, as far as the story tells. */
  readonly newest?: string
  /** What falls on a day or within a month, by its first day. */
  readonly days: readonly CalendarDay[]
  /** What is told only to within a longer time: "this year". */
  readonly wide: readonly CalendarDay[]
  /** What no report dates. */
  readonly undated: readonly EntryLine[]
}

/** Days of the longest month: what spans more has no place on a sheet of the calendar. */
const SHEET = 31

/** The calendar of a story: what is or was planned or due, and occasions, also when they are over, called off or denied. */
export function calendarPage(shelf: Shelf): CalendarPage {
  const newest = newestDay(shelf.record)
  const lines = shelf.record.entries
    .filter(isForCalendar)
    .map((entry) => ({ line: lineOf(shelf, entry), when: entry.kind === 'commitment' ? entry.due : entry.when }))
  const days = lines
    .flatMap(({ line, when }) => (when ? [{ line, from: when.from, to: when.to, edtf: when.edtf }] : []))
    .sort((a, b) => byCode(a.from, b.from) || byCode(a.to, b.to) || byCode(a.line.id, b.line.id))
  return {
    ...(newest === undefined ? {} : { newest }),
    days: days.filter(({ from, to }) => daysFrom(from, to) <= SHEET),
    wide: days.filter(({ from, to }) => daysFrom(from, to) > SHEET),
    undated: lines.filter(({ when }) => !when).map(({ line }) => line),
  }
}

function isForCalendar(entry: Entry): boolean {
  if (entry.kind === 'occasion') return true
  if (entry.kind === 'commitment') return entry.due !== undefined
  if (entry.kind === 'holding') return false
  return AHEAD.has(entry.status) || entry.status === 'cancelled' || (entry.history?.some(({ status }) => AHEAD.has(status)) ?? false)
}
