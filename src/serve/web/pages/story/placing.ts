import { addDays } from '../../../../model/calendar.ts'
import { type EdtfMember, readEdtf, spanOfMember } from '../../../../model/edtf.ts'
import type { Dated } from '../../../../view/line.ts'
import type { TimelineLine } from '../../../../view/placed.ts'
import { type Axis, xOf } from './axis.ts'

/** Where a mark lies across the drawing. */
export interface Placing {
  readonly line: TimelineLine
  /** Middles of its ends; the same where it is one day. */
  readonly x0: number
  readonly x1: number
  /** Each of several possible days or stretches; drawn hollow and joined. */
  readonly among?: readonly { readonly x0: number; readonly x1: number }[]
  /** It begins before the drawing, or ends after it. */
  readonly cutLeft: boolean
  readonly cutRight: boolean
  /** The day is certain. */
  readonly certain: boolean
  readonly planned: boolean
  /** Cancelled or denied. */
  readonly struck: boolean
  /** Where its status was first another: a plan that came true. */
  readonly tail?: number
  /** The days that other sides give; `off` where they lie outside the drawing. */
  readonly others: readonly { readonly x0: number; readonly x1: number; readonly off?: 'left' | 'right' }[]
}

const AHEAD: ReadonlySet<TimelineLine['status']> = new Set(['planned', 'proposed', 'postponed', 'cancelled'])

/** A line on the drawing; nothing where it has no day on it. `r` is the radius of a mark. */
export function place(line: TimelineLine, axis: Axis, r: number): Placing | undefined {
  const { days, status, says } = line
  if (!days || days.to <= axis.from || days.from >= axis.to) return undefined
  const among = amongOf(days, axis, r)
  const [first, last] = [among?.[0], among?.at(-1)]
  const ends = first && last ? { x0: first.x0, x1: last.x1 } : stretch(days, axis, r)
  const certain = isOneDay(days)
  return {
    line,
    ...ends,
    ...(among ? { among } : {}),
    cutLeft: days.from < axis.from,
    cutRight: days.to > axis.to,
    certain,
    planned: says.kind === 'commitment' ? says.state !== 'done' : AHEAD.has(status),
    struck: status === 'cancelled' || status === 'denied' || (says.kind === 'commitment' && says.state === 'broken'),
    ...tailOf(line, axis, ends.x0, r),
    others: (line.others ?? []).map((other) => otherSide(other, axis, r)),
  }
}

const isOneDay = ({ from, to }: Dated): boolean => addDays(from, 1) === to

/** A stretch of days: its outline goes from the start of the first to the end of the last, so its middles lie a radius within. */
function stretch({ from, to }: Pick<Dated, 'from' | 'to'>, axis: Axis, r: number): { readonly x0: number; readonly x1: number } {
  const [start, end] = [Math.max(xOf(axis, from), axis.left), Math.min(xOf(axis, to), axis.right)]
  const middle = (start + end) / 2
  return addDays(from, 1) >= to || end - start < 2 * r ? { x0: middle, x1: middle } : { x0: start + r, x1: end - r }
}

/** The members of a set of days; none where it is no set. */
function amongOf({ edtf }: Dated, axis: Axis, r: number): Placing['among'] {
  const date = readEdtf(edtf)
  if (date?.is !== 'set' || date.members.length < 2) return undefined
  const members = date.members.map((member: EdtfMember) => spanOfMember(member)).filter(({ from, to }) => to > axis.from && from < axis.to)
  return members.length > 1 ? members.map((member) => stretch(member, axis, r)) : undefined
}

/** From where a plan was told to where it came true, if that lies before. */
function tailOf({ moved, status }: TimelineLine, axis: Axis, x0: number, r: number): { readonly tail?: number } {
  const first = moved?.[0]
  if (!first?.date || first.status === status || !AHEAD.has(first.status) || status === 'cancelled') return {}
  const date = readEdtf(first.date)
  if (date?.is !== 'day') return {}
  const x = xOf(axis, first.date) + axis.day / 2
  return x >= axis.left && x < x0 - 2 * r - 4 ? { tail: x } : {}
}

function otherSide(days: Dated, axis: Axis, r: number): Placing['others'][number] {
  if (days.to <= axis.from) return { x0: axis.left, x1: axis.left, off: 'left' }
  if (days.from >= axis.to) return { x0: axis.right, x1: axis.right, off: 'right' }
  return stretch(days, axis, r * 0.75)
}

/** How far a mark reaches, with its tail, its flag and the days of other sides. */
export function reach({ x0, x1, tail, others, line }: Placing, r: number): { readonly left: number; readonly right: number } {
  const on = others.filter(({ off }) => !off)
  const flag = line.disputed.length ? r * 0.6 : 0
  return {
    left: Math.min(x0 - r * 1.25, (tail ?? Number.POSITIVE_INFINITY) - 6, ...on.map((side) => side.x0 - r)),
    right: Math.max(x1 + r * 1.25 + flag, ...on.map((side) => side.x1 + r)),
  }
}
