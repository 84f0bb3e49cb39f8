import type { Actor, OfficeHeld } from '../../model/actor.ts'
import type { ContactEntry, Speaker, StoryRecord, Voice } from '../../model/record.ts'
import type { World } from '../../world/world.ts'

/** One side of a contact: a state, or a body, group or person that acts for none. */
export interface Party {
  /** The code of a state; else the id of an actor, or the name of a body that nobody names. */
  readonly key: string
  readonly state?: string
  readonly name: string
  readonly participants: readonly string[]
}

/** Who is on which side. */
export interface Sides {
  readonly parties: readonly Party[]
  /** Place of the side that tells: the outermost of those through whom words came who is of a side, else who speaks; `undefined` for outlets and third parties. */
  teller(chain: readonly Voice[], speaker?: Speaker): number | undefined
}

/** The sides of a contact. Where all are of one state, each participant is a side. */
export function sidesOf(contact: ContactEntry, record: StoryRecord, world: World): Sides {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]))
  const bodies = new Map(record.actors.filter(({ kind }) => kind === 'body').map((body) => [body.name, body.id]))
  const acting = (id: string): string => sideKey(actors.get(id), contact.when?.from, bodies, world) ?? id
  const grouped = Map.groupBy(contact.participants, ({ actor }) => acting(actor))
  const key = grouped.size > 1 ? acting : (id: string): string => id
  const parties = [...Map.groupBy(contact.participants, ({ actor }) => key(actor))].map(([id, those]): Party => {
    const state = world.state(id)
    return {
      key: id,
      ...(state ? { state: id } : {}),
      name: state?.name ?? actors.get(id)?.name ?? id,
      participants: those.map(({ actor }) => actor),
    }
  })
  const at = new Map(parties.map((party, i) => [party.key, i]))
  const sideOf = ({ actor, state, outlet }: Voice): number | undefined =>
    outlet === undefined ? at.get(actor === undefined ? (state ?? '') : key(actor)) : undefined
  return {
    parties,
    teller: (chain, speaker) => [...chain, ...(speaker?.all ?? (speaker ? [speaker] : []))].map(sideOf).find((side) => side !== undefined),
  }
}

/** For whom an actor acts: a state by its code; the body whose office a person held that day, where they held none of their state. */
function sideKey(actor: Actor | undefined, day: string | undefined, bodies: ReadonlyMap<string, string>, world: World): string | undefined {
  if (actor?.kind === 'state') return actor.world
  if (actor?.kind !== 'person') return undefined
  const held = (actor.offices ?? []).filter((office) => isHeld(office, day))
  const serves = held.some(({ of }) => of === world.state(actor.state ?? '')?.name) ? undefined : held[0]?.of
  return serves === undefined ? actor.state : (bodies.get(serves) ?? serves)
}

const isHeld = ({ from = '', to = '9999' }: OfficeHeld, day: string | undefined): boolean => day === undefined || (from <= day && day < to)
