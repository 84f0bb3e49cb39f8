import { dayNumber } from '../model/calendar.ts'
import { wordsIn } from '../model/fold.ts'
import { byCode } from '../model/order.ts'
import { partiesOf } from '../model/parties.ts'
import type { Entry } from '../model/record.ts'
import type { Doubt, Found, Reason } from './doubt.ts'
import { citedBy, lineOf } from './line.ts'
import { quoteOf } from './quote.ts'
import type { Shelf } from './shelf.ts'

/** Lines so many days apart, and no more, may be one that is told with a slip. */
const NEAR = 3
/** A line is held against so many that follow it among those of the same parties. */
const AHEAD = 4
/** Where so many lines or fewer have the same parties, one without a day is held against them. */
const FEW = 3
/** Days told more vaguely than this say nothing. */
const VAGUE = 31
/** So great a part of the words must be shared by what is told in words. */
const ALIKE = 0.4

/**
 * Two lines that may be one: the same kind and parties, days that meet or nearly do, and something that kept them apart. Lines are sorted by kind, parties
 * and day, and each is held against the next few only, so that the time is that of sorting them.
 */
export function doubtfulPairs(shelf: Shelf, isDecided: (a: Entry, b: Entry) => boolean): readonly Found[] {
  const found: Found[] = []
  for (const alike of Map.groupBy(shelf.record.entries, (entry) => partiesKey(shelf, entry)).values()) {
    if (alike.length < 2) continue
    for (const [a, b] of neighbours(alike)) {
      if (!fit(shelf, a, b) || isDecided(a, b)) continue
      found.push({
        ...{ id: `pair-${a.id}-${b.id}`, is: 'pair', aliases: [a.id, b.id], weight: a.origins + b.origins + closeness(a, b) },
        tell: () => tellPair(shelf, a, b),
      })
    }
  }
  return found
}

/** Kind and states or bodies on either side: a minister counts as the state. */
function partiesKey(shelf: Shelf, entry: Entry): string {
  const sides = (some: readonly { readonly actor: string }[]): string => [...new Set(some.map(({ actor }) => sideOf(shelf, actor)))].sort().join()
  switch (entry.kind) {
    case 'action':
      return `action ${entry.label} ${sides(entry.by)} ${sides(entry.toward)}`
    case 'commitment':
      return `commitment ${sides(entry.by)}`
    case 'instrument':
      return `instrument ${entry.type} ${sides(entry.parties)}`
    case 'contact':
    case 'occasion':
    case 'holding':
      return `${entry.kind} ${sides(partiesOf(entry))}`
  }
}

/** The state of a person, else the actor itself; a state goes by its id in the world, which is what people have of it. */
function sideOf(shelf: Shelf, id: string): string {
  const actor = shelf.actor(id)
  return (actor?.kind === 'person' ? actor.state : actor?.world) ?? id
}

function* neighbours(alike: readonly Entry[]): Iterable<readonly [Entry, Entry]> {
  const dated = alike.filter((one) => isTold(one)).sort((a, b) => byCode(a.when?.from ?? '', b.when?.from ?? '') || byCode(a.id, b.id))
  for (const [i, a] of dated.entries()) for (const b of dated.slice(i + 1, i + 1 + AHEAD)) if (daysApart(a, b) <= NEAR) yield [a, b]
  if (alike.length <= FEW) for (const a of dated) for (const b of alike) if (!b.when) yield [a, b]
}

const isTold = ({ when }: Entry): boolean => when !== undefined && dayNumber(when.to) - dayNumber(when.from) <= VAGUE

/** Days between two lines; 0 where they have one in common. */
const daysApart = ({ when: a }: Entry, { when: b }: Entry): number =>
  a && b ? Math.max(0, dayNumber(b.from) - dayNumber(a.to) + 1, dayNumber(a.from) - dayNumber(b.to) + 1) : 0

const closeness = (a: Entry, b: Entry): number => (a.when && b.when ? NEAR - daysApart(a, b) : 0)

/** What is told of one can be told of the other. */
function fit(shelf: Shelf, a: Entry, b: Entry): boolean {
  if (a.kind === 'contact' && b.kind === 'contact') return sameManner(a.how, b.how) && everyFits(shelf, a, b) && everyFits(shelf, b, a)
  if (a.kind === 'action' && b.kind === 'action') return true
  if (a.kind === 'commitment' && b.kind === 'commitment') return alike(a.what, b.what)
  return 'name' in a && 'name' in b && alike(a.name, b.name)
}

const sameManner = (a: string, b: string): boolean => a === b || (isMeeting(a) && isMeeting(b))
const isMeeting = (how: string): boolean => how === 'meeting' || how === 'visit'

/** Each party of one is a party of the other, or stands there as its state. */
function everyFits(shelf: Shelf, a: Entry, b: Entry): boolean {
  const others = partiesOf(b)
  return partiesOf(a).every(({ actor }) =>
    others.some(
      (other) => other.actor === actor || (isState(shelf, actor) !== isState(shelf, other.actor) && sideOf(shelf, actor) === sideOf(shelf, other.actor)),
    ),
  )
}

const isState = (shelf: Shelf, id: string): boolean => shelf.actor(id)?.kind === 'state'

function alike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(wordsIn(text).map(({ folded }) => folded))) as [Set<string>, Set<string>]
  const common = [...one].filter((word) => other.has(word)).length
  return common >= ALIKE * Math.min(one.size, other.size) && Math.min(one.size, other.size) > 0
}

function tellPair(shelf: Shelf, a: Entry, b: Entry): Doubt | undefined {
  const [first, second] = [a.claims[0], b.claims[0]]
  if (first === undefined || second === undefined) return undefined
  const claims = [a, b].map((entry) => shelf.claimsOf(entry.id)[0])
  return {
    ...{ id: `pair-${a.id}-${b.id}`, is: 'pair', lines: [lineOf(shelf, a), lineOf(shelf, b)], more: 0 },
    cited: [...new Map([...citedBy(shelf, a), ...citedBy(shelf, b)].map((one) => [one.report, one])).values()],
    passages: claims.flatMap((claim) => (claim && quoteOf(shelf, claim, [...(claim.says.when?.anchors ?? []), ...(claim.says.where?.anchors ?? [])])) ?? []),
    readings: [],
    reasons: reasonsOf(a, b, shelf),
    ways: { same: [first, second], different: [first, second] },
  }
}

function reasonsOf(a: Entry, b: Entry, shelf: Shelf): readonly Reason[] {
  const apart = daysApart(a, b)
  const both = a.reports.filter((report) => b.reports.includes(report))
  const own = (entry: Entry): string =>
    partiesOf(entry)
      .map(({ actor }) => actor)
      .sort()
      .join()
  const differ = <T>(one: T | undefined, other: T | undefined): [T, T] | undefined => (one !== undefined && other !== undefined ? [one, other] : undefined)
  const places = differ(a.where?.name, b.where?.name)
  const manners = a.kind === 'contact' && b.kind === 'contact' && a.how !== b.how ? ([a.how, b.how] as const) : undefined
  const lengths = a.kind === 'contact' && b.kind === 'contact' ? differ(a.minutes, b.minutes) : undefined
  return [
    ...(own(a) === own(b) ? [{ for: true, is: 'parties' } as const] : []),
    a.when && b.when ? { for: apart === 0, is: 'days', apart } : { for: false, is: 'undated' },
    ...(places ? [{ for: places[0] === places[1], is: 'place', values: places } as const] : []),
    ...(manners ? [{ for: false, is: 'manner', values: manners } as const] : []),
    ...(lengths
      ? [{ for: lengths[0].min <= lengths[1].max && lengths[1].min <= lengths[0].max, is: 'length', values: [bounds(lengths[0]), bounds(lengths[1])] } as const]
      : []),
    ...(a.status === b.status ? [] : [{ for: false, is: 'status', values: [a.status, b.status] } as const]),
    ...(both.length ? [{ for: false, is: 'together', cited: citedBy(shelf, a).filter(({ report }) => both.includes(report)) } as const] : []),
  ]
}

const bounds = ({ min, max }: { readonly min: number; readonly max: number }): string => (min === max ? String(min) : `${min}–${max}`)
