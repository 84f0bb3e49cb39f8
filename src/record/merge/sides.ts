import type { AnchoredWhen } from '../../model/time.ts'
import type { Conflict } from '../../model/record.ts'
import type { Anchor } from '../../model/anchor.ts'
import { countDays, edtfOf, hull, meeting, type Days } from '../days.ts'
import type { Told } from './told.ts'
import { corrects } from './versions.ts'

/** One value of a field and the claims that give it. */
export interface Side<T> {
  readonly value: T
  readonly claims: readonly Told[]
}

/** A field's value as far as claims agree, and its sides where they do not. */
export interface Settled<T> {
  readonly value?: T
  /** Two or more, from two reports; else none. */
  readonly sides: readonly Side<T>[]
}

/**
 * Parts claims into sides that agree. `join` gives the common value of two, or nothing where both cannot be true.
 * Give the most precise first, so that a vague value goes to a side rather than making one.
 */
export function sidesOf<T>(claims: readonly { readonly told: Told; readonly value: T }[], join: (a: T, b: T) => T | undefined): readonly Side<T>[] {
  const sides: { value: T; claims: Told[] }[] = []
  for (const { told, value } of claims) {
    const found = sides.map((side) => ({ side, common: join(side.value, value) })).find(({ common }) => common !== undefined)
    if (!found) sides.push({ value, claims: [told] })
    else {
      found.side.value = found.common as T
      found.side.claims.push(told)
    }
  }
  return sides.map((side) => ({ value: side.value, claims: [...side.claims].sort((a, b) => a.rank - b.rank) })).sort((a, b) => rankOf(a) - rankOf(b))
}

const rankOf = (side: Side<unknown>): number => (side.claims[0] as Told).rank

/** A conflict needs two reports: what one report tells two ways is for its reader. */
export function isConflict(sides: readonly Side<unknown>[]): boolean {
  return sides.some((a, i) => sides.slice(i + 1).some((b) => a.claims.some((x) => b.claims.every((y) => y.report.id !== x.report.id))))
}

/** The side with more independent origins; none where two have as many. */
export function weightiest<T>(sides: readonly Side<T>[], origins: (claims: readonly Told[]) => number): Side<T> | undefined {
  const counted = sides.map((side) => ({ side, n: origins(side.claims) })).sort((a, b) => b.n - a.n)
  const [first, second] = counted
  return first && (!second || first.n > second.n) ? first.side : undefined
}

/** Settles a field that has no rule of its own: the common value, else that of the side with more origins, else nothing. */
export function settled<T>(sides: readonly Side<T>[], origins: (claims: readonly Told[]) => number): Settled<T> {
  if (sides.length === 1) return { value: (sides[0] as Side<T>).value, sides: [] }
  const best = weightiest(sides, origins)
  return { ...(best ? { value: best.value } : {}), sides: isConflict(sides) ? sides : [] }
}

/** A plan on the one side and the news on the other: events have overtaken it. */
export function stateOf(sides: readonly Side<unknown>[], isAhead: (told: Told) => boolean): Conflict['state'] {
  const news = sides.filter((side) => side.claims.some((t) => !isAhead(t)))
  const first = news[0]?.claims.find((t) => !isAhead(t))
  if (news.length === 1 && first && sides.length > 1) return { kind: 'overtaken', by: first.id }
  const corrected = correctionIn(sides)
  return corrected ? { kind: 'corrected', by: corrected.id } : { kind: 'open' }
}

/** An outlet that printed one value and later the other in the same story has corrected itself, if nobody else holds the first. */
function correctionIn(sides: readonly Side<unknown>[]): Told | undefined {
  const [a, b] = sides
  if (!a || !b || sides.length > 2) return undefined
  for (const [old, late] of [
    [a, b],
    [b, a],
  ] as const) {
    const taken = late.claims.find((t) => corrects(t, old.claims))
    if (taken) return taken
    const outlets = new Set(old.claims.map((t) => t.report.outlet))
    const [outlet] = outlets
    if (outlets.size !== 1 || outlet === undefined) continue
    const url = new Set(old.claims.map((t) => t.report.url))
    const later = late.claims.find(
      (t) => t.report.outlet === outlet && url.size === 1 && t.report.url !== undefined && url.has(t.report.url) && old.claims.every((o) => o.rank < t.rank),
    )
    if (later) return later
  }
  return undefined
}

/** Every anchor once, in canonical order of the claims. */
export function anchorsOf(anchors: readonly Anchor[]): readonly Anchor[] {
  return [...new Map(anchors.map(({ report, start, end }) => [`${report} ${start} ${end}`, { report, start, end }])).values()]
}

/** The date that all claims of a side can mean: the narrowest one's words, narrowed by the others. */
export function commonDate(days: Days, claims: readonly Told[]): AnchoredWhen {
  const dated = claims.filter((t) => t.resolved.when && t.days)
  const width = (t: Told): number => countDays(t.days as Days) * 2 - (t.resolved.when?.spelled ? 1 : 0)
  const base = [...dated].sort((a, b) => width(a) - width(b) || a.rank - b.rank)[0] as Told
  const when = base.resolved.when as AnchoredWhen
  const anchors = anchorsOf(dated.flatMap((t) => t.resolved.when?.anchors ?? []))
  if (countDays(days) === countDays(base.days as Days)) return { ...when, anchors }
  const others = dated.filter((t) => t !== base && countDays(meeting(t.days as Days, base.days as Days)) < countDays(base.days as Days))
  const whys = [...new Set([when.why, ...others.map((t) => (t.resolved.when as AnchoredWhen).why)])].slice(0, 3)
  return { edtf: edtfOf(days), ...hull(days), grain: countDays(days) === 1 ? 'day' : when.grain, why: whys.join('; and '), anchors }
}
