import type { OfficeLevel } from '../model/actor.ts'
import type { Entry, Named } from '../model/record.ts'
import { partiesOf } from '../model/parties.ts'
import type { Shelf } from './shelf.ts'

/** By what contacts are put into lanes: the level of their lower-ranking side, or the pair of states. */
export const LANES_BY = ['level', 'states'] as const
export type LanesBy = (typeof LANES_BY)[number]

/** A lane of the timeline: a level, a pair of states ("FRA–USA", in their order), or one of those that every timeline has. */
export type Lane = string

/** Levels from the highest, and the lane of each. */
const LEVELS = ['leader', 'minister', 'adviser', 'ambassador', 'envoy', 'spokesperson'] as const satisfies readonly OfficeLevel[]
const LANE_OF_LEVEL = {
  leader: 'leaders',
  minister: 'ministers',
  adviser: 'advisers',
  ambassador: 'advisers',
  envoy: 'advisers',
  spokesperson: 'advisers',
} as const satisfies Record<OfficeLevel, Lane>

/** So many pairs of states have a lane of their own; contacts of others share one. */
const PAIRS = 8

/** The lane of every entry of a record. */
export interface LanesOf {
  readonly lane: (entry: Entry) => Lane
  /** All lanes there can be, from the top. */
  readonly order: readonly Lane[]
}

/** Contacts by the level of the lower-ranking side; `others` where the office of a side that day is not told. */
export function lanesByLevel(shelf: Shelf): LanesOf {
  const lane = (entry: Entry): Lane => (entry.kind === 'contact' ? levelOf(shelf, entry.participants) : laneOfKind(entry))
  return { lane, order: ['leaders', 'ministers', 'advisers', 'others', 'acts', 'calendar'] }
}

/** Contacts, acts and instruments by the two states they are between. */
export function lanesByStates(shelf: Shelf): LanesOf {
  const counts = new Map<Lane, number>()
  for (const entry of shelf.record.entries) {
    const pair = pairOf(shelf, entry)
    if (pair && isBetween(entry)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const pairs = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, PAIRS)
  const own = new Set(pairs.map(([pair]) => pair))
  const lane = (entry: Entry): Lane => {
    if (!isBetween(entry)) return 'calendar'
    const pair = pairOf(shelf, entry)
    return pair && own.has(pair) ? pair : 'others'
  }
  return { lane, order: [...own, 'others', 'calendar'] }
}

const isBetween = ({ kind }: Entry): boolean => kind !== 'occasion' && kind !== 'commitment'

const laneOfKind = (entry: Entry): Lane => (isBetween(entry) ? 'acts' : 'calendar')

function levelOf(shelf: Shelf, participants: readonly Named[]): Lane {
  const sides = Map.groupBy(participants, (one) => stateOf(shelf, one.actor) ?? one.actor)
  const ranks = [...sides.values()].map((side) => Math.min(...side.map(({ level }) => (level ? LEVELS.indexOf(level) : LEVELS.length))))
  const lowest = LEVELS[Math.max(...ranks)]
  return lowest ? LANE_OF_LEVEL[lowest] : 'others'
}

/** ISO 3166-1 alpha-3 of the state that an actor is or belongs to. */
export function stateOf(shelf: Shelf, id: string): string | undefined {
  const actor = shelf.actor(id)
  return actor?.state ?? (actor?.kind === 'state' ? actor.world : undefined)
}

function pairOf(shelf: Shelf, entry: Entry): Lane | undefined {
  const states = [...new Set(partiesOf(entry).flatMap(({ actor }) => stateOf(shelf, actor) ?? []))].sort()
  return states.length === 2 ? states.join('–') : undefined
}
