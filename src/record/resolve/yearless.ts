import { addDays, daysFrom, isDay, isoDay, lastOfMonth, partsOf, shiftWeekday, WEEKDAYS, weekdayOf } from '../../model/calendar.ts'
import type { DaySpan } from '../../model/edtf.ts'
import { earlier, hull, later, type Days } from '../days.ts'
import type { CalendarParts, TimeExpression } from '../../model/time.ts'
import { reckon } from '../../model/reckon.ts'
import { bareWeekday, inLine, isQuoted, leadEnd, weekFrom } from './bounds.ts'
import { dayInWords, type Read } from './dated.ts'
import { before, eachOf, oneDay, since, united, type Limit, type Possible, type WeekdayLimit } from './limits.ts'

/** A day and month, a weekday perhaps, and no year. */
interface YearlessDay {
  readonly month: number
  readonly day: number
  readonly weekday?: number
}

/** Days around a story in which a report of it, and a day without its year, is looked for. */
export const AROUND = 120

/** The days in which a report must be looked for: those possible, near the story. */
export function windowOf({ days }: Possible, story: DaySpan | undefined): DaySpan | undefined {
  const { from, to } = hull(days)
  const [first, last] = [story ? addDays(story.from, -AROUND) : from, story ? addDays(story.to, AROUND) : to]
  const window = { from: later(from, first), to: earlier(to, last) }
  return window.from < window.to && partsOf(window.to).year - partsOf(window.from).year <= MOST_YEARS ? window : undefined
}

/** A stretch of more years says nothing of one. */
const MOST_YEARS = 60

/** The days of an open year that lie in the window and are of the weekday. */
function daysOfYearless({ month, day, weekday }: YearlessDay, window: DaySpan): readonly string[] {
  const [first, last] = [partsOf(window.from).year, partsOf(window.to).year]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => isDay(year, month, day))
    .map((year) => isoDay(year, month, day))
    .filter((iso) => iso >= window.from && iso < window.to && (weekday === undefined || weekdayOf(iso) === weekday))
}

const partsOfTime = ({ meaning }: TimeExpression): CalendarParts => (meaning.is === 'calendar' ? meaning.parts : {})

/** "5 July", "mercredi 5 juillet". */
function yearlessDay(time: TimeExpression): YearlessDay | undefined {
  const { year, month, day, weekday } = partsOfTime(time)
  return year === undefined && month && day ? { month, day, ...(weekday === undefined ? {} : { weekday }) } : undefined
}

/** The day that a time spells, or those of an open year in the window. */
function daysSpelled(time: TimeExpression, window: DaySpan | undefined): readonly string[] {
  const { year, month, day } = partsOfTime(time)
  if (year !== undefined && month && day) return isDay(year, month, day) ? [isoDay(year, month, day)] : []
  const open = yearlessDay(time)
  return open && window ? daysOfYearless(open, window) : []
}

/** A dateline without a year: the days it can be in the window, of the weekday that the lead gives beside it. */
export function headerLimits({ reading }: Read, window: DaySpan | undefined): Limit[] {
  const clue = reading.clues.find((one) => one.tells === 'is' && /^XXXX-\d\d-\d\d$/.test(one.edtf))
  if (!clue || !window) return []
  const weekday = reading.times.find((time) => time.start <= clue.start && time.end >= clue.end && partsOfTime(time).weekday !== undefined)
  const its = weekday ? { weekday: partsOfTime(weekday).weekday as number } : {}
  const days = daysOfYearless({ month: Number(clue.edtf.slice(5, 7)), day: Number(clue.edtf.slice(8)), ...its }, window)
  const [only, more] = days
  const why = `${clue.why} The year is not written; ${more ? 'several fit' : `${dayInWords(only ?? window.from)} is the only one near the other dates of the story or the text`}`
  return only ? [{ days: days.map(oneDay), ground: 'header', why }] : []
}

/** What a text calls by two names at once. */
interface Equation {
  readonly time: TimeExpression
  readonly other: TimeExpression
  /** How many days after the report the day is. */
  readonly by: number
}

/** "yesterday, 4 October", "demain, mercredi 6 octobre", "this evening, Friday": a day counted from the report's, and the same day by date or weekday. */
function equations(read: Read): Equation[] {
  const sorted = read.reading.times.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.flatMap((time, i) => {
    const next = sorted[i + 1]
    if (!next || next.start < time.end || !/^[\s,(–—-]{1,3}(?:\p{L}{2,3}\s)?$/u.test(read.report.text.slice(time.end, next.start))) return []
    const pairs = [
      [time, next],
      [next, time],
    ] as const
    return pairs.flatMap(([counted, other]) => {
      const { meaning } = counted
      const counts = meaning.is === 'shift' && meaning.unit === 'day' && meaning.from === 'speech' && !meaning.vague
      return counts && !isQuoted(read, counted) ? [{ time: counted, other, by: meaning.by }] : []
    })
  })
}

/** Days of writing on which every "Friday 15" of the report is a Friday. */
export function datedWeekdayLimits({ reading }: Read, days: Days): Limit[] {
  const seen = new Map<string, TimeExpression>()
  for (const time of reading.times) {
    const { year, weekday, day } = partsOfTime(time)
    if (year === undefined && weekday !== undefined && day !== undefined) seen.set(JSON.stringify(time.meaning), time)
  }
  return [...seen.values()].flatMap((time): Limit[] => {
    const { weekday } = partsOfTime(time)
    const fits = (from: string): boolean => {
      const { when } = reckon(time.meaning, { lean: 'either', words: time.text, published: { edtf: from, from, to: addDays(from, 1) } })
      return when !== undefined && Math.abs(daysFrom(from, when.from)) <= AROUND && weekdayOf(when.from) === weekday
    }
    const left = eachOf(days).filter(fits)
    return left.length ? [{ days: united(left.map(oneDay)), ground: 'text', why: `"${inLine(time)}" is right then` }] : []
  })
}

/** The report's own day, where the text says what date yesterday, today or tomorrow is, or tells of "this Tuesday 5 October" as past. */
export function todayLimits(read: Read, window: DaySpan | undefined): Limit[] {
  const equated = equations(read).flatMap(({ time, other, by }): Limit[] => {
    const days = daysSpelled(other, window)
    return days.length ? [{ days: days.map((day) => oneDay(addDays(day, -by))), ground: 'text', why: `the text calls ${inLine(other)} "${inLine(time)}"` }] : []
  })
  const pointed = read.reading.times.flatMap((time): Limit[] => {
    if (time.meaning.is !== 'calendar' || time.meaning.points !== 'this' || time.lean !== 'past' || isQuoted(read, time)) return []
    const days = daysSpelled(time, window)
    return days.length ? [{ days: days.map(oneDay), ground: 'text', why: `the text tells of "${inLine(time)}" as the day it is written on` }] : []
  })
  return [...equated, ...pointed]
}

/** The weekday of the report: "this evening, Friday"; "ce vendredi" of what has happened, or of what happens where an hour of that day is told as past. */
export function weekdayLimits(read: Read): WeekdayLimit[] {
  const dateline = read.reading.clues.flatMap(({ edtf, why }) => (edtf.startsWith('XXXX-WXX-') ? [{ weekday: Number(edtf.slice(9)), why }] : []))
  if (dateline.length) return dateline.slice(0, 1)
  const equated = equations(read).flatMap(({ time, other, by }): WeekdayLimit[] => {
    const weekday = bareWeekday(other)
    return weekday === undefined ? [] : [{ weekday: shiftWeekday(weekday, -by), why: `the text calls "${inLine(time)}" a ${WEEKDAYS[weekday]}` }]
  })
  if (equated.length) return equated
  const { times, sentences } = read.reading
  const end = sentences[5]?.start ?? Number.POSITIVE_INFINITY
  const over = times.some((time) => time.lean === 'past' && time.start < end && isDaypart(time))
  const now = times.find((time) => {
    const { weekday, day } = partsOfTime(time)
    const points = time.meaning.is === 'calendar' && time.meaning.points === 'this'
    return points && weekday !== undefined && day === undefined && (time.lean === 'past' || (time.lean === 'either' && over)) && !isQuoted(read, time)
  })
  const weekday = now && partsOfTime(now).weekday
  return weekday === undefined ? [] : [{ weekday, why: `it tells what has happened "${inLine(now as TimeExpression)}"` }]
}

const isDaypart = ({ meaning }: TimeExpression): boolean =>
  (meaning.is === 'calendar' && meaning.parts.daypart !== undefined && meaning.parts.weekday === undefined && meaning.parts.day === undefined) ||
  (meaning.is === 'shift' && meaning.unit === 'day' && meaning.by === 0 && meaning.daypart !== undefined)

/**
 * "mercredi 5 juillet": newspapers print the weekday beside its date of the last days, of older ones the date alone. The report is of the week that
 * begins with the latest such day, if it tells it as news, in its first sentences or beside days called only by their weekday.
 */
export function pairLimits(read: Read, window: DaySpan | undefined, bounds: string): Limit[] {
  if (!window) return []
  const lead = leadEnd(read)
  const { times } = read.reading
  const goesOn = times.some((time) => time.hold === 'told' && bareWeekday(time) !== undefined && !isQuoted(read, time))
  const pairs = times.flatMap((time) => {
    const its = yearlessDay(time)
    // A feast in place of the date ("Monday, which was May Day") only says which Monday: it is news wherever it stands.
    const isNews = time.end <= lead || !/\d/.test(time.text) || (goesOn && time.hold !== 'noun' && time.lean === 'past')
    if (its?.weekday === undefined || time.lean === 'future' || isQuoted(read, time) || !isNews) return []
    const [day, more] = daysOfYearless(its, window)
    return day && !more ? [{ time, day }] : []
  })
  const latest = pairs.reduce<(typeof pairs)[number] | undefined>((best, pair) => (best && best.day >= pair.day ? best : pair), undefined)
  if (!latest) return []
  const near = bounds ? `, for ${bounds}` : ' near the other dates of the story'
  const why = `"${inLine(latest.time)}" is ${dayInWords(latest.day)}${near}; a weekday is printed beside its date of the last days, so the report is of that day or the six after`
  return [{ days: [weekFrom(latest.day)], ground: 'text', why }]
}

/** A day is printed without its year within its own calendar year, or within about four months beyond the turn of the year; a month until it comes again. */
const BEYOND = 120
const BEYOND_MONTH = 300

/** Days without a year that the text tells as past or ahead: "On September 9 the emir spoke", "by the end of October". */
export function yearlessLimits(read: Read, window: DaySpan | undefined): Limit[] {
  if (!window) return []
  const seen = new Set<string>()
  const all = read.reading.times.flatMap((time): Limit[] => {
    const { year, month, day } = partsOfTime(time)
    const key = `${time.lean} ${month} ${day}`
    // "The king denied that they met on 14 May": what is told of a day, whether it is so or not, is told after it; of a month only news is.
    const isTold = (time.hold === 'told' && time.lean !== 'either') || (day !== undefined && time.hold === undefined && time.lean === 'past' && !time.side)
    if (!isTold || year !== undefined || !month || (time.meaning.is === 'calendar' && time.meaning.points) || seen.has(key) || isQuoted(read, time)) return []
    seen.add(key)
    // "early in March" is over before the month is.
    const last = day ?? LAST_OF_PART[partsOfTime(time).part ?? 'end']
    const days = daysOfYearless(yearlessDay(time) ?? { month, day: 1 }, window)
    if (!days.length) return []
    const as = time.lean === 'past' ? 'past' : 'ahead'
    const which = days.length === 1 ? ` is in ${(days[0] as string).slice(0, 4)} in this story` : ''
    return [
      {
        days: reachOf(days, last, as, day === undefined ? BEYOND_MONTH : BEYOND),
        ground: 'story',
        why: `"${inLine(time)}", which the text has as ${as},${which}`.replace(/,$/, ''),
      },
    ]
  })
  return unopposed(all)
}

/** Limits that leave a day together with each of the others: of a day that is past and another before it that is ahead, one was misread. */
function unopposed(limits: readonly Limit[]): Limit[] {
  const ends = limits.map(({ days }) => hull(days))
  const latest = ends.reduce((day, { from }) => later(day, from), '')
  const earliest = ends.reduce((day, { to }) => earlier(day, to), '9999')
  return limits.filter((_, i) => (ends[i] as DaySpan).from < earliest && (ends[i] as DaySpan).to > latest)
}

/** The last day of the parts of a month; none is that of the whole. */
const LAST_OF_PART: Readonly<Record<string, number | undefined>> = { start: 10, mid: 20 }

/** From its day on, or until its `last` day of the month: of several years, the days around each on which it would be printed so. */
function reachOf(days: readonly string[], last: number | undefined, as: 'past' | 'ahead', beyond: number): Days {
  const [only, more] = days
  const endOf = (day: string): string => {
    const { year, month } = partsOf(day)
    return addDays(last === undefined ? lastOfMonth(year, month) : isoDay(year, month, last), 1)
  }
  if (only && !more) return as === 'past' ? since(only) : before(endOf(only))
  const spans = days.map((day) => {
    const [opens, closes] = [isoDay(partsOf(day).year, 1, 1), isoDay(partsOf(day).year + 1, 1, 1)]
    return as === 'past' ? { from: day, to: later(closes, addDays(endOf(day), beyond)) } : { from: earlier(opens, addDays(day, -beyond)), to: endOf(day) }
  })
  return united(spans)
}
