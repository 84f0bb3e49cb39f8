import type { Party, Said } from '../../model/claim.ts'
import type { DaySpan } from '../../model/edtf.ts'
import type { World } from '../../world/world.ts'
import { ofWorld, type Identity } from './taken.ts'

type Action = Extract<Said<string>, { kind: 'action' }>
type Parties = readonly Party<string>[]

/** Each party once, by the first words that name it. */
export const once = (parties: Parties): Party<string>[] => [...new Map(parties.toReversed().map((party) => [party.who, party])).values()].reverse()

/**
 * The side that a person acts for: the state they are of, but the body or the other state whose office they held in those days, where they held none of
 * their own: the Secretary General of NATO is no Norwegian in what he does. Whoever is of no state known stays who they are.
 */
function stateOf(one: Identity | undefined, world: World, days: DaySpan | undefined): Identity | undefined {
  if (one?.kind !== 'person' || !one.state) return undefined
  const held = one.world && days ? world.officesOf(one.world, days) : []
  const serves = held.some(({ of }) => of === one.state) ? undefined : held[0]?.of
  return ofWorld(world, serves ?? one.state) ?? ofWorld(world, one.state)
}

/** Parties of an act of state: for a person, the state that acts through them. The words stay those that name the person. */
export const byStates = (parties: Parties, of: (id: string) => Identity | undefined, world: World, days: DaySpan | undefined): Party<string>[] =>
  once(parties.map((party) => ({ ...party, who: stateOf(of(party.who), world, days)?.id ?? party.who })))

/**
 * "Tillerson signed a memorandum with Doha" is by the United States and toward Qatar; Tillerson is in `persons`. No state does anything toward itself.
 * `resolved` gives actors for mentions, `of` the identity of an actor.
 */
export function bySides(
  says: Action,
  resolved: (parties: Parties) => Party<string>[],
  of: (id: string) => Identity | undefined,
  world: World,
  days: DaySpan | undefined,
): Pick<Action, 'by' | 'toward' | 'persons'> {
  const [doers, others] = [resolved(says.by), resolved(says.toward)]
  const by = byStates(doers, of, world, days)
  const doing = new Set(by.map((party) => party.who))
  const toward = byStates(others, of, world, days).filter((party) => !doing.has(party.who))
  const named = [...doers, ...others].filter((party) => stateOf(of(party.who), world, days))
  const persons = once([...named, ...resolved(says.persons ?? [])])
  return { by, toward, ...(says.persons || persons.length ? { persons } : {}) }
}
