import { addDays, weekdayOf } from '../../model/calendar.ts'
import { byCode } from '../../model/id.ts'
import type { DaySpan } from '../../model/edtf.ts'
import type { DateGround, Published } from '../../model/reading.ts'
import { countDays, edtfOf, hull, later, meeting, type Days } from '../days.ts'
import { GROUNDS, publishedOn } from './dated.ts'

/** One reason for which a report can only have been written on some days. */
export interface Limit {
  readonly days: Days
  readonly ground: DateGround
  /** Part of a sentence a person can check. */
  readonly why: string
}

/** A reason that asks for a day of the week: "this evening, Friday". */
export interface WeekdayLimit {
  /** ISO weekday. */
  readonly weekday: number
  readonly why: string
}

/** The days that limits leave to a report, and the limits that made them so few; none told means any day. */
export interface Possible {
  readonly days: Days
  readonly limits: readonly Limit[]
}

/** Before and after all reports. */
const [FIRST, LAST] = ['0001-01-01', '9999-12-31']

export const ANY_DAY: Possible = { days: [{ from: FIRST, to: LAST }], limits: [] }

/** From this day on. */
export const since = (from: string): Days => [{ from, to: LAST }]
/** Before this day. */
export const before = (to: string): Days => [{ from: FIRST, to }]

/** Several stretches as days: in order, those that meet joined. */
export function united(spans: readonly DaySpan[]): Days {
  const out: DaySpan[] = []
  for (const span of spans.toSorted((a, b) => byCode(a.from, b.from))) {
    const last = out.at(-1)
    if (last && span.from <= last.to) out[out.length - 1] = { from: last.from, to: later(last.to, span.to) }
    else out.push(span)
  }
  return out
}

/** The days left by a group of limits that stand together: where they contradict each other or what is known, none of them counts. */
export function limited(possible: Possible, limits: readonly Limit[]): Possible {
  let { days } = possible
  const kept: Limit[] = []
  for (const limit of limits) {
    const left = meeting(days, limit.days)
    if (!left.length) return possible
    if (!isSame(left, days)) kept.push(limit)
    days = left
  }
  return kept.length ? { days, limits: [...possible.limits, ...kept] } : possible
}

const isSame = (a: Days, b: Days): boolean => a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to)

/** The days left by limits of which each stands alone, the surest first: one that leaves no day is passed over. */
export const limitedByEach = (possible: Possible, limits: readonly Limit[]): Possible => limits.reduce((left, limit) => limited(left, [limit]), possible)

/** Wider than this is no date that anything could be reckoned from, in days. */
const WIDEST = 400

/** True where both ends are known and near each other. */
export const isKnown = ({ days }: Possible): boolean => {
  const { from, to } = hull(days)
  return from !== FIRST && to !== LAST && to <= addDays(from, WIDEST)
}

/** The days of these that are of a weekday, where they are known and some are left. */
export function onWeekday(possible: Possible, { weekday, why }: WeekdayLimit): Possible {
  if (!isKnown(possible)) return possible
  const each = eachOf(possible.days)
  const days = each.filter((day) => weekdayOf(day) === weekday)
  const ground = groundOf(possible)
  return days.length ? { days: united(days.map(oneDay)), limits: [...possible.limits, { days: days.map(oneDay), ground, why }] } : possible
}

/** A day as a stretch. */
export const oneDay = (day: string): DaySpan => ({ from: day, to: addDays(day, 1) })

/** Each day of known days. */
export const eachOf = (days: Days): readonly string[] =>
  days.flatMap(({ from, to }) => {
    const out: string[] = []
    for (let day = from; day < to; day = addDays(day, 1)) out.push(day)
    return out
  })

/** True where a report may be of that day. */
export const allows = ({ days }: Possible, day: string): boolean => days.some(({ from, to }) => from <= day && day < to)

/** The limits without which more days would be left. */
function needed({ days, limits }: Possible): readonly Limit[] {
  const those = limits.filter((_, i) => {
    const left = limits.reduce((all, other, k) => (k === i ? all : meeting(all, other.days)), ANY_DAY.days)
    return countDays(left) > countDays(days)
  })
  return those.length ? those : limits
}

const groundOf = (possible: Possible): DateGround => GROUNDS.find((ground) => needed(possible).some((limit) => limit.ground === ground)) ?? 'text'

/** Why it is these days, each reason said once. */
export const whyOf = (possible: Possible): string => [...new Set(needed(possible).map((limit) => limit.why))].join('; ')

/** The date that is left; `null` where the days are not known, or so many years apart that they are no date. */
export function dateOf(possible: Possible, ground: DateGround = groundOf(possible)): Published | null {
  if (!isKnown(possible)) return null
  const { from, to } = hull(possible.days)
  return publishedOn({ from, to }, ground, whyOf(possible), possible.days.length > 1 ? edtfOf(possible.days) : undefined)
}
