import { dayNumber, dayOfNumber } from '../model/calendar.ts'
import { edtfOfChoice, edtfOfDays, readEdtf, spanOfMember, type DaySpan } from '../model/edtf.ts'
import { byCode } from '../model/id.ts'
import type { When } from '../model/time.ts'

/** The days that a date may mean: stretches in order, half-open; several where it is one of several. */
export type Days = readonly DaySpan[]

/** The days of a date: of a set each member, of anything else the stretch itself. */
export function daysOf(when: Pick<When, 'edtf' | 'from' | 'to'>): Days {
  const read = readEdtf(when.edtf)
  if (read?.is !== 'set') return [{ from: when.from, to: when.to }]
  return read.members.map(spanOfMember).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** The later of two days. */
export const later = (a: string, b: string): string => (byCode(a, b) < 0 ? b : a)
/** The earlier of two days. */
export const earlier = (a: string, b: string): string => (byCode(a, b) < 0 ? a : b)

/** The days that both may mean; none where they do not meet. */
export function meeting(a: Days, b: Days): Days {
  const out: DaySpan[] = []
  let i = 0
  let k = 0
  while (i < a.length && k < b.length) {
    const x = a[i] as DaySpan
    const y = b[k] as DaySpan
    const from = later(x.from, y.from)
    const to = earlier(x.to, y.to)
    if (from < to) out.push({ from, to })
    if (x.to <= y.to) i++
    else k++
  }
  return out
}

/** True where both may mean the same day. */
export const meets = (a: Days, b: Days): boolean => meeting(a, b).length > 0

/** How many days a date leaves open: 1 for a day. */
export const countDays = (days: Days): number => days.reduce((sum, span) => sum + daysBetween(span.from, span.to), 0)

/** The first and the last day, half-open. */
export const hull = (days: Days): DaySpan => ({
  from: (days[0] as DaySpan).from,
  to: days.reduce((to, span) => later(span.to, to), (days[0] as DaySpan).to),
})

/** Days from the end of the one to the start of the other: 1 for neighbours, 0 where they meet. */
export function gapBetween(a: Days, b: Days): number {
  if (meets(a, b)) return 0
  const x = hull(a)
  const y = hull(b)
  if (x.to <= y.from) return daysBetween(x.to, y.from) + 1
  if (y.to <= x.from) return daysBetween(y.to, x.from) + 1
  return 1
}

/** EDTF of days: one stretch, or one of several days. */
export function edtfOf(days: Days): string {
  const only = days[0] as DaySpan
  if (days.length === 1) return edtfOfDays(only)
  if (countDays(days) > 400) return edtfOfDays(hull(days))
  return edtfOfChoice(days.flatMap((span) => each(span)))
}

const each = ({ from, to }: DaySpan): string[] => Array.from({ length: daysBetween(from, to) }, (_, i) => dayOfNumber(numberOf(from) + i))

const NUMBERS = new Map<string, number>()

/** Day numbers are asked for again and again, of few days: each is worked out once. */
function numberOf(day: string): number {
  const known = NUMBERS.get(day)
  if (known !== undefined) return known
  const number = dayNumber(day)
  if (NUMBERS.size > 100_000) NUMBERS.clear()
  NUMBERS.set(day, number)
  return number
}

const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** Number of the week that a day lies in, counted from 1970: for finding dates that may meet without comparing all. */
export const weeksOf = (days: Days): readonly number[] => [
  ...new Set(
    days.flatMap(({ from, to }) => {
      const first = Math.floor(numberOf(from) / 7)
      const last = Math.floor((numberOf(to) - 1) / 7)
      return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    }),
  ),
]
