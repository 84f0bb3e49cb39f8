import { addDays, daysFrom, isoDay, mondayOf, partsOf, shiftMonth } from '../../../model/calendar.ts'
import { sayDays, sayMonth } from '../dates.ts'

/** Days across a drawing. */
export interface Axis {
  /** Where a day begins, in pixels from the left; days before and after stand at the ends. */
  readonly x: (day: string) => number
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly strong: boolean }[]
}

/** Labels stand at least so far apart, in pixels. */
const APART = 64

/** An axis of days from `from` to `to` (ISO, half-open) between two places of a drawing: marked by weeks, months or years as there is room. */
export function axis(from: string, to: string, left: number, right: number): Axis {
  const days = Math.max(1, daysFrom(from, to))
  const x = (day: string): number => tenths(left + (Math.min(days, Math.max(0, daysFrom(from, day))) / days) * (right - left))
  const fits = (every: number): boolean => ((right - left) * every) / days >= APART
  const marks = fits(7)
    ? weeks(from, to)
    : fits(30)
      ? months(from, to, 1)
      : fits(91)
        ? months(from, to, 3)
        : months(from, to, 12 * Math.ceil((APART * days) / (right - left) / 366))
  return { x, ticks: marks.map(({ day, label }) => ({ x: x(day), label, strong: true })) }
}

const tenths = (value: number): number => Math.round(value * 10) / 10

type Marks = readonly { readonly day: string; readonly label: string }[]

function weeks(from: string, to: string): Marks {
  const marks: { day: string; label: string }[] = []
  for (let day = mondayOf(addDays(from, 6)); day < to; day = addDays(day, 7))
    marks.push({ day, label: sayDays(day, addDays(day, 1), { short: true, within: partsOf(day).year }) })
  return marks
}

function months(from: string, to: string, every: number): Marks {
  const marks: { day: string; label: string }[] = []
  const { year, month, day } = partsOf(from)
  const start = every >= 12 ? { year: month > 1 || day > 1 ? year + 1 : year, month: 1 } : shiftMonth(year, month, day > 1 ? 1 : 0)
  for (let at = start; isoDay(at.year, at.month, 1) < to; at = shiftMonth(at.year, at.month, every)) {
    const first = isoDay(at.year, at.month, 1)
    marks.push({ day: first, label: every >= 12 ? String(at.year) : sayMonth(first, at.month === 1 || marks.length === 0) })
  }
  return marks
}
