import { addDays, dayNumber, mondayOf, partsOf } from '../../../../model/calendar.ts'

/** Days as they lie on the drawing. */
export interface Axis {
  /** ISO days, half-open. */
  readonly from: string
  readonly to: string
  /** Pixels. */
  readonly left: number
  readonly right: number
  /** Pixels of a day. */
  readonly day: number
}

export function axisOf(from: string, to: string, left: number, right: number): Axis {
  return { from, to, left, right, day: (right - left) / Math.max(1, dayNumber(to) - dayNumber(from)) }
}

/** Where a day begins. */
export const xOf = ({ from, left, day }: Axis, iso: string): number => left + (dayNumber(iso) - dayNumber(from)) * day

/** The day at a place of the drawing, within the axis. */
export function dayAt({ from, to, left, day }: Axis, x: number): string {
  const at = addDays(from, Math.floor((x - left) / day))
  if (at < from) return from
  return at < to ? at : addDays(to, -1)
}

/** A line across the drawing at the start of a day, and what stands at its head. */
export interface Tick {
  readonly day: string
  readonly x: number
  /** Which parts of the date are told: those that have changed since the tick before. */
  readonly tells: 'day' | 'day-and-month' | 'month' | 'month-and-year' | 'year'
}

/** Ticks stand no closer than this. */
const APART = 58
const MONTHS = [1, 2, 3, 6] as const
const YEARS = [1, 2, 5, 10, 20, 50] as const

/** Days, weeks, months or years, whichever are closest with room for their labels. */
export function ticksOf(axis: Axis): readonly Tick[] {
  const { day } = axis
  if (day >= APART) return everyDay(axis, 1)
  if (day * 7 >= APART) return everyDay(axis, 7)
  if (day * 14 >= APART) return everyDay(axis, 14)
  const months = MONTHS.find((count) => day * 30 * count >= APART)
  return months ? everyMonth(axis, months) : everyMonth(axis, (YEARS.find((count) => day * 365 * count >= APART) ?? 100) * 12)
}

function everyDay(axis: Axis, days: number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let at = days === 1 ? axis.from : mondayOf(addDays(axis.from, 6)); at < axis.to; at = addDays(at, days)) {
    const before = ticks.at(-1)
    const isNew = !before || before.day.slice(0, 7) !== at.slice(0, 7)
    ticks.push({ day: at, x: xOf(axis, at), tells: isNew ? 'day-and-month' : 'day' })
  }
  return ticks
}

function everyMonth(axis: Axis, months: number): readonly Tick[] {
  const ticks: Tick[] = []
  const { year, month } = partsOf(axis.from)
  const first = Math.ceil((year * 12 + month - 1 + (axis.from.endsWith('-01') ? 0 : 1)) / months) * months
  for (let at = first; ; at += months) {
    const iso = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`
    if (iso >= axis.to) return ticks
    const isNew = !ticks.length || at % 12 === 0
    ticks.push({ day: iso, x: xOf(axis, iso), tells: months >= 12 ? 'year' : isNew ? 'month-and-year' : 'month' })
  }
}
