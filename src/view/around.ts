import { shared } from '../model/anchor.ts'
import type { Entry, StoryRecord } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { type EntryLine, lineOf, type Party, partyOf } from './line.ts'
import { partiesOf } from '../model/parties.ts'
import type { Shelf } from './shelf.ts'

/** An entry beside another, and what ties them. */
export interface Neighbour {
  readonly line: EntryLine
  /** Parties that both have. */
  readonly shares: readonly Party[]
  /** Told in the same sentence of a report. */
  readonly together?: true
}

/** What lies around an entry in the story: told with it, before it, after it. */
export interface Around {
  readonly together: readonly Neighbour[]
  /** The nearest first. */
  readonly before: readonly Neighbour[]
  readonly after: readonly Neighbour[]
}

/** So many are shown on each side. */
const MOST = 4
/** So many of the nearest lines of the record are looked at on each side. */
const REACH = 200

const places = rememberingEach((entries: StoryRecord['entries']): ReadonlyMap<string, number> => new Map(entries.map(({ id }, i) => [id, i])))

/** The place of an entry in the record. */
export const placeOf = ({ record: { entries } }: Shelf, id: string): number => places(entries).get(id) ?? 0

/** What is tied to an entry: told in the same sentence, or before and after it with the same parties. */
export function aroundOf(shelf: Shelf, entry: Entry): Around {
  const told = togetherWith(shelf, entry)
  const together = [...told].slice(0, MOST).flatMap((id) => {
    const other = shelf.entry(id)
    return other ? [{ ...neighbour(shelf, entry, other), together: true as const }] : []
  })
  const { entries } = shelf.record
  const at = placeOf(shelf, entry.id)
  const tied = (some: readonly Entry[]): readonly Neighbour[] =>
    nearest(
      shelf,
      entry,
      some.filter(({ id, when }) => when && !told.has(id)),
    )
  if (!entry.when) return { together, before: [], after: [] }
  return { together, before: tied(entries.slice(Math.max(0, at - REACH), at).reverse()), after: tied(entries.slice(at + 1, at + 1 + REACH)) }
}

/** Entries with claims that share a sentence with this one's. */
function togetherWith(shelf: Shelf, { id, claims }: Entry): ReadonlySet<string> {
  const found = new Set<string>()
  for (const claim of claims.flatMap((one) => shelf.claim(one) ?? [])) {
    for (const other of shelf.holdings(claim.report).claims) {
      if (other.entry !== id && other.evidence.some((a) => claim.evidence.some((b) => a.report === b.report && shared(a, b) > 0))) found.add(other.entry)
    }
  }
  return found
}

/** Those with most parties in common, then the nearest; people count for more than states, which are everywhere. */
function nearest(shelf: Shelf, entry: Entry, others: readonly Entry[]): readonly Neighbour[] {
  const ours = new Set(partiesOf(entry).map(({ actor }) => actor))
  const weight = (other: Entry): number =>
    partiesOf(other)
      .filter(({ actor }) => ours.has(actor))
      .reduce((sum, { actor }) => sum + (shelf.actor(actor)?.kind === 'person' ? 2 : 1), 0)
  const tied = others.map((other, distance) => ({ other, distance, weight: weight(other) })).filter(({ weight }) => weight > 0)
  const best = tied.sort((a, b) => Math.min(b.weight, 4) - Math.min(a.weight, 4) || a.distance - b.distance).slice(0, MOST)
  return best.sort((a, b) => a.distance - b.distance).map(({ other }) => neighbour(shelf, entry, other))
}

function neighbour(shelf: Shelf, entry: Entry, other: Entry): Neighbour {
  const ours = new Set(partiesOf(entry).map(({ actor }) => actor))
  const shares = partiesOf(other).filter(({ actor }) => ours.has(actor))
  return { line: lineOf(shelf, other), shares: shares.map((one) => partyOf(shelf, one)) }
}
