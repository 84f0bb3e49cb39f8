import type { ActorKind, How } from '../../model/actor.ts'
import { nameAfter } from '../../model/id.ts'
import { nameKey } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import { titleOf } from './offices.ts'

/** Somebody or something that words can be taken for: from the world, or as the story tells it. */
export interface Identity {
  /** Actor id. */
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** Id in the world tables. */
  readonly world?: string
  /** ISO 3166-1 alpha-3. */
  readonly state?: string
}

/** What a mention was taken for, and why. Several where it means several. */
export interface Taken {
  readonly who: readonly Identity[]
  readonly how: How
  readonly why: string
  readonly doubt?: true
  /** A person decided about these words. */
  readonly judged?: true
}

/** One identity, with its reason. */
export const take = (who: Identity | undefined, how: How, why: string, doubt = false): Taken | undefined =>
  who && { who: [who], how, why, ...(doubt ? { doubt: true as const } : {}) }

/** The actor of a row of the world: a person, a state or a body. */
export function ofWorld(world: World, id: string): Identity | undefined {
  const actor = nameAfter('actor', id)
  const person = world.person(id)
  if (person) return { id: actor, kind: 'person', name: person.name, world: id, ...(person.state ? { state: person.state } : {}) }
  const state = world.state(id)
  if (state) return { id: actor, kind: 'state', name: state.name, world: id, state: id }
  const body = world.body(id)
  return body && { id: actor, kind: 'body', name: body.name, world: id }
}

/** The actor of a name that no table has. */
export const ofName = (kind: ActorKind, name: string, state?: string): Identity => ({
  id: nameAfter('actor', nameKey(name)),
  kind,
  name,
  ...(state ? { state } : {}),
})

/** "the foreign minister of Kenya": a title and whose it is, for a `why`. */
export const seatInWords = (world: World, office: string, of: string | undefined, posted?: string): string =>
  `${titleOf(world, office) ?? office}${whoseInWords(world, of, posted)}`

/** " of Kenya", " of France to Italy": whose an office is, and where it is served. */
export function whoseInWords(world: World, of: string | undefined, posted?: string): string {
  const named = (id: string): string => world.state(id)?.name ?? world.body(id)?.name ?? id
  return `${of ? ` of ${named(of)}` : ''}${posted ? ` to ${named(posted)}` : ''}`
}
