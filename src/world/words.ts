import { familyNames } from './names.ts'
import type { World } from './world.ts'

/** A row that the reader adds to the words of every pack: a name is the same word in all languages until a pack says otherwise. */
export interface WorldWord {
  readonly form: string
  readonly class: 'person' | 'family' | 'state' | 'body' | 'place'
  readonly value: string
}

/** Canonical names as words: people in full and by family name, states, bodies and places. */
export function worldWords(world: World): WorldWord[] {
  const { states, bodies, places, people } = world.rows
  const named = (cls: WorldWord['class'], rows: ReadonlyMap<string, { readonly id: string; readonly name: string }>): WorldWord[] =>
    [...rows.values()].map(({ id, name }) => ({ form: name, class: cls, value: id }))
  const families = [...people.values()].flatMap((person) =>
    familyNames(person.name, person.state)
      .filter((form) => form !== person.name)
      .map((form) => ({ form, class: 'family' as const, value: person.id })),
  )
  return [...named('person', people), ...families, ...named('state', states), ...named('body', bodies), ...named('place', places)]
}
