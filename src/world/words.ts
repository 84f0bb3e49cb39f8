import { familyNames } from './names.ts'
import type { World } from './world.ts'

/** A row that the reader adds to the words of every pack: a name is the same word in all languages until a pack says otherwise. */
export interface WorldWord {
  readonly form: string
  readonly class: 'person' | 'family' | 'state' | 'body' | 'place' | 'instrument'
  readonly value: string
}

/** Canonical names as words: people in full and by family name, states, bodies, places and instruments. */
export function worldWords(world: World): WorldWord[] {
  const { states, bodies, places, people, instruments } = world.rows
  const named = (cls: WorldWord['class'], rows: ReadonlyMap<string, { readonly id: string; readonly name: string }>): WorldWord[] =>
    [...rows.values()].map(({ id, name }) => ({ form: name, class: cls, value: id }))
  const families = [...people.values()].flatMap((person) =>
    familyNames(person.name, person.state)
      .filter((form) => form !== person.name)
      .map((form) => ({ form, class: 'family' as const, value: person.id })),
  )
  const papers = [...instruments.values()].map(({ id, name, type }) => ({ form: name, class: 'instrument' as const, value: `${type}/${id}` }))
  return [...papers, ...named('person', people), ...families, ...named('state', states), ...named('body', bodies), ...named('place', places)]
}
