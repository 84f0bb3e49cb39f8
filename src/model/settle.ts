import { addDays, daysFrom, isDay, isoDay, mondayOf, partsOf, shiftMonth, weekdayOf } from './calendar.ts'
import {
  between,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  partOf,
  periodOf,
  quarterPeriod,
  seasonPeriod,
  shiftDay,
  weekdayOfWeek,
  within,
  yearPeriod,
  type Period,
} from './period.ts'
import type { CalendarParts, Lean, Pointer, TimeMeaning, TimeUnit } from './time.ts'

/** The one day that words are read against: that of speech, and that of the time told before. */
export interface Base {
  readonly speech?: string
  readonly told?: string
}

type Calendar = Extract<TimeMeaning, { is: 'calendar' }>
type Shift = Extract<TimeMeaning, { is: 'shift' }>
type Span = Extract<TimeMeaning, { is: 'span' }>

/** What the words mean against one day, the likeliest first; several where good usage differs ("next Friday"). `undefined`: nothing. */
export function settle(meaning: TimeMeaning, base: Base, lean: Lean): readonly Period[] | undefined {
  switch (meaning.is) {
    case 'calendar':
      return settleCalendar(meaning, base, lean)?.map((p) => refine(p, meaning.parts))
    case 'shift': {
      const period = settleShift(meaning, base, lean)
      return period && [refine(period, meaning)]
    }
    case 'span': {
      const period = settleSpan(meaning, base, lean)
      return period && [period]
    }
    default:
      return undefined
  }
}

function refine(period: Period, parts: Pick<CalendarParts, 'part' | 'daypart' | 'clock'>): Period {
  return within(parts.part ? partOf(period, parts.part) : period, parts.daypart, parts.clock)
}

function settleCalendar({ parts, points }: Calendar, base: Base, lean: Lean): readonly Period[] | undefined {
  if (parts.century !== undefined) return [centuryPeriod(parts.century)]
  if (parts.decade !== undefined) return [decadePeriod(parts.decade)]
  if (parts.year !== undefined) return listed(inYear(parts, parts.year))
  const { speech } = base
  // "ce mardi 5 octobre" is the nearest.
  if (speech && namesPeriodOfYear(parts))
    return points && !(points === 'this' && parts.day) ? listed(pointed(parts, points, speech)) : nearest(parts, speech, lean)
  if (speech && parts.day !== undefined) return listed(dayOfMonth(parts.day, speech, points ?? lean))
  if (speech && parts.weekday !== undefined) return weekday(parts.weekday, points, speech, lean)
  const day = base.told ?? speech
  return day && (parts.daypart ?? parts.clock) ? [dayPeriod(day)] : undefined
}

const listed = (period: Period | undefined): readonly Period[] | undefined => period && [period]

const namesPeriodOfYear = (parts: CalendarParts): boolean => (parts.month ?? parts.season ?? parts.quarter ?? parts.half) !== undefined

/** "5 October", "spring", "the third quarter" of that year; a 29 February only where there is one. */
function inYear(parts: CalendarParts, year: number): Period | undefined {
  if (year < 1 || year > 9990) return undefined
  if (parts.month !== undefined) {
    if (parts.day === undefined) return monthPeriod(year, parts.month)
    return isDay(year, parts.month, parts.day) ? dayPeriod(isoDay(year, parts.month, parts.day)) : undefined
  }
  if (parts.season !== undefined) return seasonPeriod(year, parts.season)
  if (parts.quarter !== undefined) return quarterPeriod(year, parts.quarter)
  return parts.half === undefined ? yearPeriod(year) : halfPeriod(year, parts.half)
}

const YEARS_AROUND = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] as const

function around(parts: CalendarParts, day: string): readonly Period[] {
  const { year } = partsOf(day)
  return YEARS_AROUND.flatMap((by) => inYear(parts, year + by) ?? [])
}

/** Almost a year away: a day or month so far off is printed with its year, or with "last". */
const FAR = 300

/**
 * "October", looking back: the last that has begun; looking forward: the first that is not over; undecided: the nearest. "The Jan. 14 deadline was
 * missed" of 7 January looks a year back, but most likely means next week: both stay. What was "first planned for 12 August" was so before it.
 */
function nearest(parts: CalendarParts, day: string, lean: Lean): readonly Period[] | undefined {
  const all = around(parts, day)
  const near = closest(all, day)
  const chosen = lean === 'past' ? all.findLast((p) => p.from <= day) : lean === 'future' ? all.find((p) => p.to > day) : near
  if (!chosen || !near) return undefined
  if (parts.weekday !== undefined && weekdayOf(chosen.from) !== parts.weekday) {
    // "Friday, 8 October": the weekday finds the year, if one nearby has it.
    return [
      closest(
        all.filter((p) => weekdayOf(p.from) === parts.weekday && Math.abs(daysFrom(chosen.from, p.from)) < 740),
        day,
      ) ?? chosen,
    ]
  }
  if (parts.month === undefined || parts.weekday !== undefined || near === chosen || distance(chosen, day) <= FAR) return [chosen]
  return lean === 'future' && parts.day !== undefined ? [near] : [near, chosen]
}

const closest = (all: readonly Period[], day: string): Period | undefined =>
  all.reduce<Period | undefined>((best, p) => (best && distance(best, day) <= distance(p, day) ? best : p), undefined)

const distance = (p: Period, day: string): number => (day < p.from ? daysFrom(day, p.from) : day >= p.to ? daysFrom(p.to, day) + 1 : 0)

/** "last March" is over, "next March" has not begun, "this March" is this year's. */
function pointed(parts: CalendarParts, points: Pointer, day: string): Period | undefined {
  const all = around(parts, day)
  if (points === 'last') return all.findLast((p) => p.to <= day)
  if (points === 'next') return all.find((p) => p.from > day)
  return all.find((p) => distance(p, day) === 0) ?? inYear(parts, partsOf(day).year)
}

/** "On the 5th": of this month or its neighbour on the side of the tense; "the 5th of next month" says which. */
function dayOfMonth(date: number, speech: string, lean: Lean | Pointer): Period | undefined {
  const { year, month } = partsOf(speech)
  if (lean === 'last' || lean === 'this' || lean === 'next') {
    const at = shiftMonth(year, month, { last: -1, this: 0, next: 1 }[lean])
    return isDay(at.year, at.month, date) ? dayPeriod(isoDay(at.year, at.month, date)) : undefined
  }
  const step = lean === 'future' ? 1 : -1
  for (let by = 0; by < 4; by++) {
    const at = shiftMonth(year, month, by * step)
    if (!isDay(at.year, at.month, date)) continue
    const day = isoDay(at.year, at.month, date)
    if (lean === 'future' ? day >= speech : day <= speech) return dayPeriod(day)
  }
  return undefined
}

/** A weekday is that day or within the six days on the side of the tense; "last" and "next" are never the day itself. */
function weekday(wanted: number, points: Pointer | undefined, speech: string, lean: Lean): readonly Period[] {
  const ahead = (wanted - weekdayOf(speech) + 7) % 7
  const back = (7 - ahead) % 7
  if (points === 'last') return [dayPeriod(addDays(speech, -(back || 7)))]
  if (points === 'next') {
    // Said on a Wednesday, "next Friday" is in two days for some and in nine for others.
    const soon = addDays(speech, ahead || 7)
    const ofNextWeek = addDays(mondayOf(speech), 6 + wanted)
    return [...new Set([soon, ofNextWeek])].map(dayPeriod)
  }
  const forward = lean === 'future' || (points === 'this' && lean === 'either')
  return [dayPeriod(addDays(speech, forward ? ahead : -back))]
}

function settleShift(meaning: Shift, base: Base, lean: Lean): Period | undefined {
  const start = meaning.from === 'speech' ? base.speech : base.told
  if (!start || !inCalendar(meaning, start)) return undefined
  if (meaning.unit === 'weekend') return weekend(meaning.by, start, lean)
  const day = shiftDay(start, meaning.unit, meaning.by)
  return meaning.weekday ? dayPeriod(weekdayOfWeek(day, meaning.weekday)) : periodOf(meaning.unit, day)
}

/** "300 million years ago" is before the calendar. */
function inCalendar({ unit, by }: Shift, day: string): boolean {
  const years = by * (YEARS[unit] ?? 0)
  return Math.abs(by) < 100_000 && partsOf(day).year + years > 100 && partsOf(day).year + years < 9000
}

const YEARS: Partial<Record<TimeUnit, number>> = { century: 100, decade: 10, year: 1, half: 0.5, season: 0.25, quarter: 0.25, month: 1 / 12 }

/** "At the weekend" is the last or the coming one; "last weekend" the one before this week's. */
function weekend(by: number, day: string, lean: Lean): Period {
  const weekday = weekdayOf(day)
  const back = weekday < 6 && (lean === 'past' || (lean === 'either' && weekday < 3))
  return periodOf('weekend', addDays(day, by === 0 && back ? -7 : 7 * by))
}

/** The end that is further from the speaker is found from the nearer one: said on a Tuesday, "between Monday and Wednesday" ends last week. */
function settleSpan({ first, last }: Span, base: Base, lean: Lean): Period | undefined {
  if (lean === 'future' && first.is === 'calendar' && !standsAlone(last)) {
    const start = settle(first, base, lean)?.[0]
    const end = start && settle(last, rebased(last, base, start.from), lean)?.[0]
    return start && end && between(start, end)
  }
  const end = settle(last, base, lean)?.[0]
  const start = end && settle(first, rebased(first, base, end.from), 'past')?.[0]
  return start && end && between(start, end)
}

/** A year, a decade or a century says which all by itself. */
export const standsAlone = (meaning: TimeMeaning): boolean =>
  meaning.is === 'calendar' && (meaning.parts.year ?? meaning.parts.decade ?? meaning.parts.century) !== undefined

function rebased(meaning: TimeMeaning, base: Base, day: string): Base {
  return meaning.is === 'calendar' && !meaning.points ? { ...base, speech: day, told: day } : base
}
