import { addDays, daysFrom, isoDay, lastOfMonth, mondayOf, partsOf, shiftMonth, two, weekOf, weekdayOf } from './calendar.ts'
import { edtfOfDays, spanOf, writeEdtf, type DaySpan, type EdtfDate } from './edtf.ts'
import type { DayPart, Grain, PeriodPart, TimeUnit } from './time.ts'

/** A stretch of the calendar that has a name of its own: a day, a week, the third quarter of 2015. */
export interface Period extends DaySpan {
  readonly grain: Grain
  /** TIMEX3: `2015-W25`, `2015-SU`, `199X`. */
  readonly value: string
  readonly edtf: string
}

const SEASONS = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' } as Readonly<Record<number, string>>
const year4 = (year: number): string => String(year).padStart(4, '0')
/** TIMEX3 has its own letters for seasons, quarters and halves: `SU`, `Q3`, `H1`. */
export const timexOfSeason = (season: number): string => SEASONS[season] ?? 'XX'

/** Throws where the calendar has no such date. */
function named(date: EdtfDate, grain: Grain, value?: string): Period {
  const edtf = writeEdtf(date)
  return { ...spanOf(date), grain, value: value ?? edtf, edtf }
}

/** One day. */
export const dayPeriod = (day: string): Period => ({ from: day, to: addDays(day, 1), grain: 'day', value: day, edtf: day })

/** A month, 1–12. */
export const monthPeriod = (year: number, month: number): Period => named({ is: 'month', year, month }, 'month')

/** A year. */
export const yearPeriod = (year: number): Period => named({ is: 'year', year }, 'year')

/** A season by its EDTF number; a winter runs into the next year. */
export const seasonPeriod = (year: number, season: number): Period =>
  named({ is: 'group', year, group: season }, 'season', `${year4(year)}-${timexOfSeason(season)}`)

/** A quarter, 1–4. */
export const quarterPeriod = (year: number, quarter: number): Period =>
  named({ is: 'group', year, group: 32 + quarter }, 'quarter', `${year4(year)}-Q${quarter}`)

/** A half year, 1 or 2. */
export const halfPeriod = (year: number, half: number): Period => named({ is: 'group', year, group: 39 + half }, 'half', `${year4(year)}-H${half}`)

/** The decade that the year is in. */
export const decadePeriod = (year: number): Period => named({ is: 'decade', year: Math.floor(year / 10) * 10 }, 'decade')

/** The twentieth century is counted as people write it: 1900 to 1999. */
export const centuryPeriod = (ordinal: number): Period => named({ is: 'century', year: (ordinal - 1) * 100 }, 'century')

/** The week of the day, Monday to Sunday. */
export function weekPeriod(day: string): Period {
  const monday = mondayOf(day)
  const { year, week } = weekOf(monday)
  return stretch({ from: monday, to: addDays(monday, 7) }, 'week', `${year4(year)}-W${two(week)}`)
}

/** Saturday and Sunday of the day's week. */
export function weekendPeriod(day: string): Period {
  const saturday = addDays(mondayOf(day), 5)
  return stretch({ from: saturday, to: addDays(saturday, 2) }, 'weekend', `${weekPeriod(day).value}-WE`)
}

/** Days that EDTF has no shorter name for. */
export const stretch = (days: DaySpan, grain: Grain, value: string): Period => ({ ...days, grain, value, edtf: edtfOfDays(days) })

/** The period of this unit that the day is in; for hours and less, the day itself. */
export function periodOf(unit: TimeUnit, day: string): Period {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekPeriod(day)
    case 'weekend':
      return weekendPeriod(day)
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'half':
      return halfPeriod(year, month < 7 ? 1 : 2)
    case 'season':
      return month < 3 ? seasonPeriod(year - 1, 24) : seasonPeriod(year, 20 + Math.floor(month / 3))
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return decadePeriod(year)
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + 1)
    default:
      return dayPeriod(day)
  }
}

/** How many months, or else days, one of the unit is; hours and less are told by the day. */
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 }
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, weekend: 7, week: 7, fortnight: 14, hour: 1 / 24, minute: 1 / 1440, second: 1 / 86_400 }

/** The day so many units after a day; the 31st of a shorter month is its last day. */
export function shiftDay(day: string, unit: TimeUnit, by: number): string {
  const months = MONTHS[unit]
  if (months === undefined) return addDays(day, Math.trunc(by * (DAYS[unit] ?? 1)))
  const parts = partsOf(day)
  const { year, month } = shiftMonth(parts.year, parts.month, Math.round(by * months))
  const last = lastOfMonth(year, month)
  return parts.day > partsOf(last).day ? last : isoDay(year, month, parts.day)
}

/** About how many days the unit has. */
export const daysOf = (unit: TimeUnit): number => DAYS[unit] ?? (MONTHS[unit] ?? 1) * 30

/** Early, mid and late: thirds of the period, whole months of a year and whole years of a decade; the end of a month is its last seven days. */
export function partOf(period: Period, part: PeriodPart): Period {
  const keep = { grain: period.grain, value: period.value }
  if (part === 'end' && period.grain === 'month') return { ...keep, ...days({ from: addDays(period.to, -7), to: period.to }) }
  const start = partsOf(period.from)
  if (period.grain === 'year') {
    const first = part === 'start' ? 1 : part === 'mid' ? 5 : 9
    return { ...keep, ...dates(monthPeriod(start.year, first), monthPeriod(start.year, first + 3)) }
  }
  if (period.grain === 'decade' || period.grain === 'century') {
    const years = period.grain === 'decade' ? 10 : 100
    const [first, last] = third(years, part)
    return { ...keep, ...dates(yearPeriod(start.year + first), yearPeriod(start.year + last - 1)) }
  }
  const [first, last] = third(daysFrom(period.from, period.to), part)
  return { ...keep, ...days({ from: addDays(period.from, first), to: addDays(period.from, last) }) }
}

const days = (span: DaySpan) => ({ ...span, edtf: edtfOfDays(span) })
const dates = (first: Period, last: Period) => ({ from: first.from, to: last.to, edtf: `${first.edtf}/${last.edtf}` })

/** Half-open steps of a third; the thirds meet or overlap, so that no step is in none. */
function third(steps: number, part: PeriodPart): readonly [number, number] {
  if (part === 'start') return [0, Math.ceil(steps / 3)]
  if (part === 'end') return [steps - Math.ceil(steps / 3), steps]
  return [Math.floor(steps / 3), Math.ceil((2 * steps) / 3)]
}

/** From one period to the other, both included; `undefined` where the second ends before the first begins. */
export function between(first: Period, last: Period): Period | undefined {
  if (last.to <= first.from || last.from < first.from) return undefined
  const simple = (p: Period) => !/[[/]/.test(p.edtf)
  const span = { from: first.from, to: last.to }
  const edtf = simple(first) && simple(last) ? `${first.edtf}/${last.edtf}` : edtfOfDays(span)
  return { ...span, edtf, grain: last.grain, value: `${first.value}/${last.value}` }
}

/** The part of a day, or its time, added to a day; the days stay. */
export function within(period: Period, daypart: DayPart | undefined, clock: string | undefined): Period {
  if (clock) return { ...period, grain: 'minute', value: `${period.value}T${clock}` }
  return daypart ? { ...period, grain: 'daypart', value: `${period.value}T${daypart}` } : period
}

/** The weekday (1–7) of the day's week. */
export const weekdayOfWeek = (day: string, weekday: number): string => addDays(day, weekday - weekdayOf(day))
