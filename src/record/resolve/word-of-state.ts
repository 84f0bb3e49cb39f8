import type { Mention } from '../../model/mention.ts'
import type { Reading } from '../../model/reading.ts'
import { rememberingEach } from '../../model/remembering.ts'
import { isCommonNoun, nameWords } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import type { DatedRead } from './dated.ts'
import { ofWorld, type Identity } from './taken.ts'

/** One of the ways in which a report calls a state, in words. */
interface Called {
  readonly state: string
  readonly words: readonly string[]
}

/** The states that a report names, by every name it and the tables use. */
const calledIn = rememberingEach((world: World) =>
  rememberingEach((reading: Reading): readonly Called[] => {
    const named = reading.mentions.filter((mention) => mention.kind === 'state' && mention.candidates?.length === 1)
    const all = named.flatMap((mention) => {
      const state = mention.candidates?.[0] as string
      return [mention.text, world.state(state)?.name ?? ''].map((name) => ({ state, words: nameWords(name) }))
    })
    // "the North Korean envoy" names the state too, though not by its noun.
    const tied = reading.mentions.flatMap((mention) => mention.of ?? []).flatMap((id) => world.state(id) ?? [])
    all.push(...tied.map(({ id, name }) => ({ state: id, words: nameWords(name) })))
    return [...new Map(all.map((one) => [`${one.state} ${one.words.join(' ')}`, one])).values()]
  }),
)

/** The states by the names that the tables use. */
const calledInTables = rememberingEach((world: World): readonly Called[] =>
  [...world.rows.states.values()].map(({ id, name }) => ({ state: id, words: nameWords(name) })),
)

/** "North Korea" and "South Korea", "Corée du Nord" and "Corée du Sud": the same but for this word. */
const differIn = (a: readonly string[], b: readonly string[], word: string): boolean =>
  a.length === b.length && a.length > 1 && a.includes(word) && !b.includes(word) && a.filter((one, i) => one !== b[i]).length === 1

/**
 * A lone word that a report uses for states it names in full: "the North" for North Korea, "the Koreas" for both; and nobody where it is a
 * noun for any state ("the Kingdom", "the Government") or is part of the names of several. `undefined` where it is neither: a name of its own.
 */
export function statesCalled(mention: Mention, read: DatedRead | undefined, world: World): readonly Identity[] | undefined {
  const [word, more] = nameWords(mention.name?.text ?? '')
  if (word === undefined || more !== undefined || !read) return undefined
  const called = calledIn(world)(read.reading)
  const has = called.filter((one) => one.words.length > 1 && one.words.includes(word))
  const others = has.length ? [...called, ...calledInTables(world)] : []
  const told = has.filter((one) => others.some((other) => other.state !== one.state && differIn(one.words, other.words, word)))
  const ids = [...new Set(told.map((one) => one.state))]
  if (ids.length === 1) return ids.flatMap((id) => ofWorld(world, id) ?? [])
  const both = word.endsWith('s')
    ? [...new Set(called.filter((one) => one.words.length > 1 && one.words.includes(word.slice(0, -1))).map((one) => one.state))]
    : []
  if (both.length > 1) return both.sort().flatMap((id) => ofWorld(world, id) ?? [])
  // "the Kingdom of Saudi Arabia", and then "the Kingdom": where only one state of the report is called so.
  const opened = [...new Set(called.filter((one) => one.words.length > 2 && one.words[0] === word).map((one) => one.state))]
  if (!ids.length && opened.length === 1 && isCommonNoun(word)) return opened.flatMap((id) => ofWorld(world, id) ?? [])
  return ids.length > 1 || isCommonNoun(word) || has.length ? [] : undefined
}
