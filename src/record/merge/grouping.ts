import type { Cast } from './cast.ts'
import { countDays } from '../days.ts'
import { absorb, firstRank, groupOf, latest, type Group } from './group.ts'
import { isHeading } from './heading.ts'
import type { Bond, Matter, Within } from './matter.ts'
import { isGround } from './status.ts'
import type { Told } from './told.ts'
import { isAdjacent } from './wording.ts'

/** What people have ruled: claims that are one, and claims that are not. */
export interface Rulings {
  /** Claims to take together, with the reason to print. */
  readonly same: readonly { readonly claims: readonly string[]; readonly why: string }[]
  /** By claim: those it must not share an entry with. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
  /** Claims accepted by a person: lines of the record whatever their stance. */
  readonly accepted: ReadonlySet<string>
}

/**
 * Groups claims of one kind, given in canonical order, into those that are about one thing; only groups that can be a line of the record.
 * Surest first: days before weeks before nothing. Claims are looked up by key, never all against all.
 */
export function grouped(claims: readonly Told[], matter: Matter, cast: Cast, rulings: Rulings): readonly Group[] {
  const table = new Table(matter, cast, rulings)
  const groups = new Map(claims.map((told) => [told.id, groupOf(told, matter.signature(told), matter.keys(told, cast))]))
  table.rule(groups)
  for (const ofReport of Map.groupBy(claims, (told) => told.report.id).values()) table.joinWithin(ofReport, groups)
  table.joinTwins([...new Set([...groups.values()].map(latest))])
  const ground = (group: Group): boolean => group.claims.some((t) => isGround(t) || rulings.accepted.has(t.id))
  const all = [...new Set([...groups.values()].map(latest))].map((group) => ({ group, order: orderOf(group, ground(group)) }))
  all.sort((a, b) => compareOrders(a.order, b.order))
  const at = { dated: all.filter((g) => g.order[0] === 0), open: all.filter((g) => g.order[0] === 1), rest: all.filter((g) => g.order[0] === 2) }
  for (const part of [at.dated, at.open, at.rest]) {
    for (const { group } of part) table.place(group)
    table.settle(part.map((g) => g.group))
  }
  return [...new Set(all.map((g) => latest(g.group)))].filter(ground).sort((a, b) => firstRank(a) - firstRank(b))
}

/** Dated first, the narrowest first; then undated; then what cannot stand alone. */
function orderOf(group: Group, ground: boolean): readonly number[] {
  const days = [...group.dates.values()].map(countDays)
  const width = days.length ? Math.min(...days) : 0
  return [ground ? (days.length ? 0 : 1) : 2, width, firstRank(group)]
}

const compareOrders = (a: readonly number[], b: readonly number[]): number =>
  (a[0] as number) - (b[0] as number) || (a[1] as number) - (b[1] as number) || (a[2] as number) - (b[2] as number)

/** Claims of one report this many places apart are not told beside each other. */
const WINDOW = 20

/** How many claims of a report are looked through for what its heading tells. */
const HEADED = 200

/** By pair, the first dated claim of a report where it gives the pair only one date: one date told twice is one thing, two dates are two. */
function onlyDated(ofReport: readonly Told[], pairOf: (told: Told) => string): ReadonlyMap<string, Told> {
  const byPair = Map.groupBy(
    ofReport.filter((told) => told.days),
    pairOf,
  )
  return new Map(
    [...byPair].flatMap(([pair, claims]) => (new Set(claims.map((told) => told.resolved.when?.edtf)).size === 1 ? [[pair, claims[0] as Told] as const] : [])),
  )
}

/** A group that another could be one with, and why. */
interface Fitting {
  readonly group: Group
  readonly bond: Bond
}

/** What a group on the table fits, and which it must be held against because they are new or have grown. */
interface Known {
  readonly bonds: Map<Group, Bond>
  readonly open: Set<Group>
}

/** Groups by key, as they grow. */
class Table {
  private readonly byKey = new Map<string, Set<Group>>()
  private readonly known = new Map<Group, Known>()
  private readonly matter: Matter
  private readonly cast: Cast
  private readonly rulings: Rulings

  constructor(matter: Matter, cast: Cast, rulings: Rulings) {
    this.matter = matter
    this.cast = cast
    this.rulings = rulings
  }

  /** Puts claims together that a person has called the same. */
  rule(groups: ReadonlyMap<string, Group>): void {
    for (const { claims, why } of this.rulings.same) {
      const [first, ...rest] = claims.flatMap((id) => groups.get(id) ?? [])
      for (const other of rest) this.join(latest(first as Group), latest(other), why)
    }
  }

  /** Joins undated mentions of one report to what it tells in the same or the next sentence, or to the only thing of the kind that it dates. */
  joinWithin(ofReport: readonly Told[], groups: ReadonlyMap<string, Group>): void {
    const { within } = this.matter
    if (!within || ofReport.every((told) => told.days)) return
    const only = onlyDated(ofReport, (told) => within.pair(told, this.cast))
    for (const [i, told] of ofReport.entries()) {
      if (told.days) continue
      const mine = latest(groups.get(told.id) as Group)
      const near = ofReport.slice(Math.max(0, i - WINDOW), i + WINDOW + 1).filter((o) => o !== told && isNextTo(told, o) && within.alike(told, o, this.cast))
      near.sort((a, b) => Number(!a.days) - Number(!b.days) || Math.abs(a.rank - told.rank) - Math.abs(b.rank - told.rank) || a.rank - b.rank)
      const neighbour = near[0]
      if (neighbour) this.joinIfAlike(mine, latest(groups.get(neighbour.id) as Group), `told in the same sentence as the ${within.noun} or beside it`)
      const whole = latest(mine)
      const one = whole.dates.size ? undefined : only.get(within.pair(told, this.cast))
      if (one) this.joinIfAlike(whole, latest(groups.get(one.id) as Group), `the only dated ${within.noun} between these parties in its report`)
    }
    for (const told of ofReport.slice(0, WINDOW)) if (!told.days && isHeading(told)) this.joinHeading(told, ofReport, groups, within)
  }

  /** The heading tells what the report tells, where there is only one such thing that it could be. */
  private joinHeading(told: Told, ofReport: readonly Told[], groups: ReadonlyMap<string, Group>, within: Within): void {
    const alike = ofReport.slice(0, HEADED).filter((other) => other !== told && within.alike(told, other, this.cast))
    const [only, ...more] = new Set(alike.map((other) => latest(groups.get(other.id) as Group)))
    if (only && !more.length)
      this.joinIfAlike(latest(groups.get(told.id) as Group), only, `the heading of the report tells the only ${within.noun} of these parties in it`)
  }

  /** A claim that leans on its neighbour must still fit all that the neighbour has gathered. */
  private joinIfAlike(a: Group, b: Group, why: string): boolean {
    const { within } = this.matter
    if (a === b) return true
    if (!within || this.forbidden(a, b)) return false
    for (const x of a.sorts.values()) for (const y of b.sorts.values()) if (!within.alike(x, y, this.cast)) return false
    if (a.dates.size && b.dates.size) return false
    this.join(a, b, why)
    return true
  }

  /** Joins what a hundred papers tell in the same way of the same day, so that each is looked up once. */
  joinTwins(groups: readonly Group[]): void {
    const alike = Map.groupBy(
      groups.filter((group) => group.firm && group.dates.size === 1 && group.sorts.size === 1),
      (group) => `${[...group.sorts.keys()].join()} ${[...group.dates.keys()].join()}`,
    )
    for (const [first, ...others] of alike.values()) {
      for (const other of others) {
        const whole = latest(first as Group)
        const bond = this.bond(whole, other)
        if (bond && !bond.alone) this.join(whole, other, bond.why)
      }
    }
  }

  /** Puts a group to the one it belongs to, or on the table by itself. */
  place(group: Group): void {
    const mine = latest(group)
    const best = this.best(mine)
    const placed = best ? this.join(mine, best.group, best.bond.why) : mine
    for (const key of placed.keys) this.at(key).add(placed)
    this.announce(placed, placed === mine ? best?.group : mine)
  }

  /** Joins groups that have turned out to be one as they grew, until none does. */
  settle(groups: readonly Group[]): void {
    for (let moved = true; moved; ) {
      moved = false
      for (const group of [...new Set(groups.map(latest))].sort((a, b) => firstRank(a) - firstRank(b))) {
        if (group.into) continue
        const best = this.best(group)
        if (!best) continue
        const joined = this.join(group, best.group, best.bond.why)
        this.announce(joined, joined === group ? best.group : group)
        moved = true
      }
    }
  }

  /** The one group that fits best; none where, seen from either of the two, another fits as well and the bond asks for one alone. */
  private best(group: Group): Fitting | undefined {
    const [first, second] = this.fitting(group)
    if (!first?.bond.alone) return first
    if (second && second.bond.score >= first.bond.score) return undefined
    const rival = this.fitting(first.group).find((other) => other.group !== group)
    return rival && rival.bond.score >= first.bond.score ? undefined : first
  }

  /** The groups on the table that could be one with this, the best first. Two are compared anew only when one of them has grown. */
  private fitting(group: Group): readonly Fitting[] {
    let known = this.known.get(group)
    if (!known) this.known.set(group, (known = { bonds: new Map(), open: new Set(this.near(group)) }))
    for (const other of known.open) {
      const bond = this.bond(group, other)
      if (bond) known.bonds.set(other, bond)
    }
    known.open.clear()
    const found = [...known.bonds].map(([other, bond]) => ({ group: other, bond }))
    return found.sort((a, b) => b.bond.score - a.bond.score || firstRank(a.group) - firstRank(b.group))
  }

  private bond(a: Group, b: Group): Bond | undefined {
    return this.forbidden(a, b) ? undefined : this.matter.compare(a, b, this.cast)
  }

  /** Those around a group are to be held against it, and no more against the one that it took in. */
  private announce(group: Group, gone?: Group): void {
    for (const other of this.near(group)) {
      const known = this.known.get(other)
      if (!known) continue
      known.bonds.delete(group)
      known.open.add(group)
      if (!gone) continue
      known.bonds.delete(gone)
      known.open.delete(gone)
    }
  }

  private near(group: Group): ReadonlySet<Group> {
    const found = new Set<Group>()
    for (const key of group.keys) for (const other of this.byKey.get(key) ?? []) found.add(other)
    found.delete(group)
    return found
  }

  private at(key: string): Set<Group> {
    const there = this.byKey.get(key)
    if (there) return there
    const fresh = new Set<Group>()
    this.byKey.set(key, fresh)
    return fresh
  }

  private forbidden(a: Group, b: Group): boolean {
    if (!this.rulings.apart.size) return false
    return a.claims.some((x) => {
      const apart = this.rulings.apart.get(x.id)
      return apart !== undefined && b.claims.some((y) => apart.has(y.id))
    })
  }

  private join(a: Group, b: Group, why: string): Group {
    if (a === b) return a
    const joined = absorb(a, b, why)
    const gone = joined === a ? b : a
    for (const key of gone.keys) {
      const there = this.byKey.get(key)
      if (there?.delete(gone)) there.add(joined)
    }
    this.known.delete(joined)
    this.known.delete(gone)
    return joined
  }
}

/** True where a claim's evidence and another's lie in one sentence or in two that follow each other, or have at most so many between them. */
export const isNextTo = (a: Told, b: Told, between = 0): boolean =>
  a.report.id === b.report.id && a.claim.evidence.some((x) => b.claim.evidence.some((y) => isAdjacent(a.text, x, y, between)))

/** The link that two groups share through claims of different reports, if any; `kind` says which links count. */
export function sharedLink(a: Group, b: Group, isWanted: (link: string) => boolean): string | undefined {
  const [small, large] = a.links.size <= b.links.size ? [a, b] : [b, a]
  for (const link of small.links) {
    if (!isWanted(link) || !large.links.has(link)) continue
    const mine = small.claims.filter((told) => told.links.has(link))
    const theirs = large.claims.filter((told) => told.links.has(link))
    if (mine.some((x) => theirs.some((y) => x.report.id !== y.report.id))) return link
  }
  return undefined
}
