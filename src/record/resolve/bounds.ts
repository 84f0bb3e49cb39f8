import { addDays, inWords, isDay, isoDay, lastOfMonth, partsOf, weekdayOf } from '../../model/calendar.ts'
import type { DaySpan } from '../../model/edtf.ts'
import { reckon } from '../../model/reckon.ts'
import type { CalendarParts, TimeExpression } from '../../model/time.ts'
import type { World } from '../../world/world.ts'
import type { Read } from './dated.ts'
import { seatsOf } from './offices.ts'
import { seatInWords } from './taken.ts'

/** Between which days a report must have been written, and why; either end may be open. */
export interface Bounds {
  readonly from?: { readonly day: string; readonly why: string }
  /** Exclusive. */
  readonly to?: { readonly day: string; readonly why: string }
}

/** The narrower of two bounds at each end. */
export function narrower(a: Bounds, b: Bounds): Bounds {
  const from = !a.from || (b.from && b.from.day > a.from.day) ? b.from : a.from
  const to = !a.to || (b.to && b.to.day < a.to.day) ? b.to : a.to
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/** True where no day is left between the ends. */
export const isEmpty = ({ from, to }: Bounds): boolean => from !== undefined && to !== undefined && to.day <= from.day

/** True where the day lies between the ends. */
export const allows = ({ from, to }: Bounds, day: string): boolean => (!from || from.day <= day) && (!to || day < to.day)

/** The latest spelled date that is past, the earliest that is still ahead. */
export function spelledBounds({ reading }: Read): Bounds {
  let bounds: Bounds = {}
  for (const time of reading.times) {
    const { when } = reckon(time.meaning, { lean: time.lean, words: time.text })
    if (!when || time.lean === 'either' || !isCalendar(time)) continue
    const says = `the text speaks of ${time.text.replace(/\s+/g, ' ')} as ${time.lean === 'past' ? 'past' : 'ahead'}`
    bounds = narrower(bounds, time.lean === 'past' ? { from: { day: when.from, why: says } } : { to: { day: when.to, why: says } })
  }
  return bounds
}

const isCalendar = ({ meaning }: TimeExpression): boolean => meaning.is === 'calendar' && meaning.parts.year !== undefined

/** When those whom the text gives an office held it: "French Foreign Minister Laurent Fabius" is from May 2012 to February 2016. Dropped where two do not meet. */
export function tenureBounds({ reading }: Read, world: World): Bounds {
  let bounds: Bounds = {}
  for (const mention of reading.mentions) {
    const people = mention.name ? world.peopleByFullName(mention.name.text) : []
    const [person, more] = people
    if (!person || more) continue
    for (const seat of seatsOf(mention)) {
      const held =
        seat.former || seat.deputy
          ? []
          : world.officesOf(person.id).filter((one) => one.office === seat.office && one.of === seat.of && (!seat.posted || one.posted === seat.posted))
      const [term, another] = held
      if (!term || another) continue
      const why = `${person.name} is called ${seatInWords(world, term.office, term.of, term.posted)}, which the tables have ${term.from ? `from ${term.from}` : ''}${term.to ? ` to ${term.to}` : ''}`
      const its = { from: { day: term.possible.from, why }, ...(term.to ? { to: { day: term.possible.to, why } } : {}) }
      bounds = narrower(bounds, its)
    }
  }
  return isEmpty(bounds) ? {} : bounds
}

/** Dates without a year that the text calls past or ahead, where only one year fits the days of the story: "On September 9 the emir spoke", "by the end of October". */
export function yearlessBounds({ reading }: Read, window: DaySpan | undefined): Bounds {
  let bounds: Bounds = {}
  for (const { meaning, lean, text } of reading.times) {
    const parts: CalendarParts = meaning.is === 'calendar' ? meaning.parts : {}
    const span = window && lean !== 'either' && parts.year === undefined ? onlyYear(parts, window) : undefined
    if (!span) continue
    const why = `"${text.replace(/\s+/g, ' ')}", which the text has as ${lean === 'past' ? 'past' : 'ahead'}, is in ${span.from.slice(0, 4)} in this story`
    bounds = narrower(bounds, lean === 'past' ? { from: { day: span.from, why } } : { to: { day: span.to, why } })
  }
  return bounds
}

/** The day, or the month, in the one year that brings it into the window. */
function onlyYear({ month, day }: CalendarParts, window: DaySpan): DaySpan | undefined {
  if (!month) return undefined
  const [first, more] = daysOfYearless({ month, day: day ?? 1 }, window)
  if (!first || more) return undefined
  if (day) return { from: first, to: addDays(first, 1) }
  const { year } = partsOf(first)
  return { from: first, to: addDays(lastOfMonth(year, month), 1) }
}

/** A day and month, a weekday perhaps, and no year. */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  readonly weekday?: number
}

/** The days of an open year that bounds, story and weekday leave. */
export function daysOfYearless({ month, day, weekday }: YearlessDay, window: DaySpan): readonly string[] {
  const [first, last] = [partsOf(window.from).year, partsOf(window.to).year]
  if (last - first > 60) return []
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return years
    .filter((year) => isDay(year, month, day))
    .map((year) => isoDay(year, month, day))
    .filter((iso) => iso >= window.from && iso < window.to && (weekday === undefined || weekdayOf(iso) === weekday))
}

/** "mercredi 5 juillet": the day and month beside a weekday, without a year. */
export function weekdayPairs({ reading }: Read): readonly { readonly time: TimeExpression; readonly day: YearlessDay }[] {
  return reading.times.flatMap((time) => {
    const parts: CalendarParts = time.meaning.is === 'calendar' ? time.meaning.parts : {}
    const { year, month, day, weekday } = parts
    return year === undefined && month && day && weekday ? [{ time, day: { month, day, weekday } }] : []
  })
}

/** Both ends of the bounds in words. */
export const boundsInWords = ({ from, to }: Bounds): string => [from?.why, to?.why].filter((why, i, all) => why && all.indexOf(why) === i).join('; ')

/** "Friday 5 October 2018". */
export const dayInWords = (day: string): string =>
  `${['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekdayOf(day)]} ${inWords(day)}`

/** Where the news of a report ends: its title and the two sentences after it. */
export const leadEnd = (sentences: readonly { readonly end: number }[]): number => (sentences[2] ?? sentences.at(-1))?.end ?? 0
