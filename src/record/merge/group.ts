import type { Minutes } from '../../model/claim.ts'
import { rememberingEach } from '../../model/remembering.ts'
import type { Days } from '../days.ts'
import type { Cast } from './cast.ts'
import { isMoved } from './status.ts'
import type { Told } from './told.ts'

/** A place that claims of a group name. */
export type Where = NonNullable<Told['resolved']['where']>

/** Claims taken to be about one thing, with what they say of it, each thing once. Grows as claims are found to belong. */
export interface Group {
  readonly claims: Told[]
  /** Rank of the first claim in canonical order. */
  first: number
  /** One claim for each different way of naming parties and act. */
  readonly sorts: Map<string, Told>
  /** Dates by their days. That of a calling off counts only where there is no other. */
  readonly dates: Map<string, Days>
  /** Some date is that of the thing itself. */
  firm: boolean
  /** Days that each report gives, callings off aside. */
  readonly datesOf: Map<string, Map<string, Days>>
  readonly places: Map<string, Where>
  readonly minutes: Map<string, Minutes>
  readonly links: Set<string>
  readonly keys: Set<string>
  /** Why its claims are one. */
  readonly whys: Set<string>
  /** The group that took this one in. */
  into?: Group
}

const keyOfDays = (days: Days): string => days.map((d) => `${d.from}/${d.to}`).join()

/** A claim by itself. `signature` tells parties and act, `keys` where others look for it. */
export function groupOf(told: Told, signature: string, keys: readonly string[]): Group {
  const key = told.days && keyOfDays(told.days)
  const where = told.resolved.where
  const minutes = told.says.kind === 'contact' ? told.says.minutes : undefined
  return {
    claims: [told],
    first: told.rank,
    sorts: new Map([[signature, told]]),
    dates: new Map(key && told.days ? [[key, told.days]] : []),
    firm: key !== undefined && !isMoved(told),
    datesOf: new Map(key && told.days && !isMoved(told) ? [[told.report.id, new Map([[key, told.days]])]] : []),
    places: new Map(where ? [[where.id ?? where.name, where]] : []),
    minutes: new Map(minutes ? [[`${minutes.min}-${minutes.max}`, minutes]] : []),
    links: new Set(told.links),
    keys: new Set(keys),
    whys: new Set(),
  }
}

/** Takes the second group into the first; the smaller is moved, so that many small steps stay cheap. */
export function absorb(a: Group, b: Group, why: string | undefined): Group {
  const [into, from] = a.claims.length >= b.claims.length ? [a, b] : [b, a]
  for (const told of from.claims) into.claims.push(told)
  into.first = Math.min(into.first, from.first)
  if (from.firm && !into.firm) into.dates.clear()
  for (const [key, days] of from.firm || !into.firm ? from.dates : []) if (!into.dates.has(key)) into.dates.set(key, days)
  into.firm ||= from.firm
  for (const name of ['sorts', 'places', 'minutes'] as const) {
    const map = into[name] as Map<string, unknown>
    for (const [key, value] of from[name]) if (!map.has(key)) map.set(key, value)
  }
  for (const [report, days] of from.datesOf) into.datesOf.set(report, new Map([...(into.datesOf.get(report) ?? []), ...days]))
  for (const name of ['links', 'keys', 'whys'] as const) for (const item of from[name]) into[name].add(item)
  if (why) into.whys.add(why)
  from.into = into
  return into
}

/** The group that a group has become part of. */
export function latest(group: Group): Group {
  let at = group
  while (at.into) at = at.into
  return at
}

/** Rank of the first claim in canonical order. */
export const firstRank = (group: Group): number => group.first

/** Remembers what two ways of telling, as `signature` knows them, come to: a story has few, and holds them against each other a million times. */
export function ofSorts<Result>(signature: (told: Told) => string, of: (x: Told, y: Told, cast: Cast) => Result): (x: Told, y: Told, cast: Cast) => Result {
  const ofCast = rememberingEach((_: Cast) => new Map<string, Map<string, Result>>())
  return (x, y, cast) => {
    const [all, one, other] = [ofCast(cast), signature(x), signature(y)]
    let known = all.get(one)
    if (!known) all.set(one, (known = new Map()))
    if (!known.has(other)) known.set(other, of(x, y, cast))
    return known.get(other) as Result
  }
}

/** True where every way of telling the one goes with every way of telling the other. */
export function allAlike(a: Group, b: Group, alike: (x: Told, y: Told) => boolean): boolean {
  for (const x of a.sorts.values()) for (const y of b.sorts.values()) if (!alike(x, y)) return false
  return true
}
