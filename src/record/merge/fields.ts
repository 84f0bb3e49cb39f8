import type { Minutes } from '../../model/claim.ts'
import type { EntryCommon, Named } from '../../model/record.ts'
import type { AnchoredWhen } from '../../model/time.ts'
import type { Cast } from './cast.ts'
import { countDays, meeting, type Days } from '../days.ts'
import type { Where } from './group.ts'
import { minutesMeet } from './lengths.ts'
import type { Origins } from './origins.ts'
import { areApart, finenessOf, type PlaceOf } from './places.ts'
import { anchorsOf, commonDate, isConflict, settled, sidesOf, weightiest, type Settled, type Side } from './sides.ts'
import { isAhead, isMoved, statusOf } from './status.ts'
import type { Told, ToldOf } from './told.ts'
import type { Verdicts } from './rulings.ts'
import type { OlderPassage } from '../resolved.ts'

/** What there is to look up while entries are made. */
export interface Scene {
  readonly cast: Cast
  readonly origins: Origins
  readonly placeOf: PlaceOf
  readonly verdicts: Verdicts
  /** Passages that may be older than their reports. */
  readonly older?: readonly OlderPassage[]
}

/**
 * When it was or is to be: the common date; under a conflict the news over the plan, the spelled over the reckoned, then the one with more
 * origins, else none. The days of a calling off and of a plan since put off are no dates of the thing.
 */
export function whenOf(claims: readonly Told[], scene: Scene): Settled<AnchoredWhen> {
  const dated = datesThatCount(claims)
  if (!dated.length) return { sides: [] }
  const narrowFirst = [...dated].sort((a, b) => countDays(a.days as Days) - countDays(b.days as Days) || a.rank - b.rank)
  const days = sidesOf(
    narrowFirst.map((told) => ({ told, value: told.days as Days })),
    (a, b) => {
      const common = meeting(a, b)
      return common.length ? common : undefined
    },
  )
  const sides = days.map((side) => ({ value: commonDate(side.value, side.claims), claims: side.claims }))
  if (sides.length === 1) return { value: (sides[0] as Side<AnchoredWhen>).value, sides: [] }
  const best = bestDate(sides, scene.origins)
  return { ...(best ? { value: best.value } : {}), sides: isConflict(sides) ? sides : [] }
}

function bestDate(sides: readonly Side<AnchoredWhen>[], origins: Origins): Side<AnchoredWhen> | undefined {
  const news = sides.filter((side) => side.claims.some((told) => !isAhead(told)))
  const real = news.length ? news : sides
  const spelled = real.filter((side) => side.claims.some((told) => told.resolved.when?.spelled))
  return weightiest(spelled.length ? spelled : real, origins.count)
}

function datesThatCount(claims: readonly Told[]): readonly Told[] {
  const dated = claims.filter((told) => told.days)
  const put = claims.findLast((told) => statusOf(told.claim.stance) === 'postponed')
  const current = put ? dated.filter((told) => told.rank > put.rank) : dated
  const firm = (current.length ? current : dated).filter((told) => !isMoved(told))
  const said = firm.filter((told) => told.claim.stance.polarity === 'affirmed')
  return said.length ? said : firm.length ? firm : dated
}

/** Where: the narrower of compatible places. */
export function whereOf(claims: readonly Told[], scene: Scene): Settled<NonNullable<EntryCommon['where']>> {
  const placed = claims.flatMap((told) => (told.resolved.where ? [{ told, value: told.resolved.where }] : []))
  const fineness = (where: Where): number => finenessOf(where, scene.placeOf)
  placed.sort((a, b) => fineness(b.value) - fineness(a.value) || a.told.rank - b.told.rank)
  const sides = sidesOf(placed, (a, b) => (areApart(a, b, scene.placeOf) ? undefined : a))
  const named = sides.map(({ value, claims }) => ({
    value: {
      name: value.name,
      ...(value.id === undefined ? {} : { id: value.id }),
      anchors: anchorsOf(claims.map((told) => (told.resolved.where as Where).anchor)),
    },
    claims,
  }))
  return settled(named, scene.origins.count)
}

/** How long: lengths that can be one are joined into a range; "about 40" and "30 or 40" are 30 to 40. */
export function minutesOf(claims: readonly ToldOf<'contact'>[], scene: Scene): Settled<{ readonly min: number; readonly max: number }> {
  const told = claims.flatMap((claim) => (claim.says.minutes ? [{ told: claim as Told, value: claim.says.minutes }] : []))
  const sides = sidesOf<Pick<Minutes, 'min' | 'max' | 'about'>>(told, (a, b) =>
    minutesMeet(a, b) ? { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), ...(a.about || b.about ? { about: true } : {}) } : undefined,
  )
  return settled(
    sides.map(({ value, claims }) => ({ value: { min: value.min, max: value.max }, claims })),
    scene.origins.count,
  )
}

/** Due: the days that all claims can mean. Groups never hold due days that do not meet, unless a person joined them. */
export function dueOf(claims: readonly Told[]): AnchoredWhen | undefined {
  const due = claims.filter((told) => told.due)
  const first = due[0]
  if (!first) return undefined
  const narrow = [...due].sort((a, b) => countDays(a.due as Days) - countDays(b.due as Days) || a.rank - b.rank)[0] as Told
  const anchors = anchorsOf(due.flatMap((told) => told.resolved.due?.anchors ?? []))
  return { ...(narrow.resolved.due as AnchoredWhen), anchors }
}

/** Everybody named in this part, once, without those for whom somebody else stands, in the order of the first naming. */
export function namedIn(
  claims: readonly Told[],
  part: (told: Told) => readonly { readonly who: string }[] | undefined,
  scene: Scene,
  day: string | undefined,
): readonly Named[] {
  const ids = [...new Set(claims.flatMap((told) => (part(told) ?? []).map((party) => party.who)))]
  return scene.cast.definite(ids).map((actor) => {
    const office = scene.cast.officeOn(actor, day)
    return { actor, name: scene.cast.name(actor), ...(office ? { office: office.title } : {}), ...(office?.level ? { level: office.level } : {}) }
  })
}

/** The value most claims give; of equals the one told first. */
export function mostTold<T>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** The first day of a date, or of the first report that tells of the thing: for the office somebody held then. */
export const dayOf = (when: AnchoredWhen | undefined, claims: readonly Told[]): string | undefined =>
  when?.from ?? claims.find((told) => told.report.published)?.report.published?.from
