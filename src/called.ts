import { loadPacks, packCodes } from './languages/find.ts'
import type { WordRow } from './languages/pack.ts'
import type { Actor } from './model/actor.ts'
import { titleOf } from './record/resolve/offices.ts'
import { jaroWinkler } from './record/resolve/spelling.ts'
import { folded } from './world/names.ts'
import { loadWorld, type World } from './world/world.ts'

/** The language in which names are canonical. */
const CANONICAL = 'en'

/** Languages in which actors can be called: those that have a pack. */
export const CALLING_LANGUAGES: readonly string[] = [CANONICAL, ...packCodes().filter((code) => code !== CANONICAL)]

/** What a language calls what we know. */
interface Calling {
  /** By world id. */
  readonly names: ReadonlyMap<string, string>
  /** By the canonical English words: titles of offices, states, bodies. */
  readonly terms: ReadonlyMap<string, string>
}

const known = new Map<string, Promise<Calling>>()

function callingOf(language: string): Promise<Calling> {
  const calling = known.get(language) ?? callings(language)
  known.set(language, calling)
  return calling
}

/** What actors are called in a language, by actor's id. Who has no name of their own there is left out: the canonical name serves. */
export async function calledIn(language: string, actors: readonly Actor[]): Promise<ReadonlyMap<string, string>> {
  if (language === CANONICAL) return new Map()
  const { names } = await callingOf(language)
  return new Map(actors.flatMap(({ id, world }) => (world !== undefined && names.has(world) ? [[id, names.get(world) as string] as const] : [])))
}

/** What titles of offices, states and bodies are called in a language, by the English words that the record has for them. */
export async function termsIn(language: string): Promise<ReadonlyMap<string, string>> {
  return language === CANONICAL ? new Map() : (await callingOf(language)).terms
}

async function callings(language: string): Promise<Calling> {
  const packs = await loadPacks([CANONICAL, language])
  const words = packs.get(language)?.words ?? []
  const world = loadWorld()
  const names = namesOf(words, world, new Set((packs.get(CANONICAL)?.words ?? []).map(({ form }) => form)))
  return { names, terms: termsOf(words, names, world) }
}

/** The first form of an office is its title; one that holds for some states only serves where there is no other. */
function termsOf(words: readonly WordRow[], names: Calling['names'], world: World): Calling['terms'] {
  const terms = new Map<string, string>()
  for (const [id, form] of names) {
    const canonical = (world.state(id) ?? world.body(id))?.name
    if (canonical !== undefined) terms.set(canonical, form)
  }
  for (const { form, class: is, value } of [...words].sort((a, b) => Number(a.only !== undefined) - Number(b.only !== undefined))) {
    const title = is === 'office' ? titleOf(world, value) : undefined
    if (title !== undefined && !terms.has(title)) terms.set(title, form)
  }
  return terms
}

/**
 * The first form that a pack gives of a state or body is what it is called there. People's forms stand in no such order: the one that spells the canonical name
 * another way, word by word ("Vladimir Poutine"), is their name there, if no other does and English papers do not write it too.
 */
function namesOf(words: readonly WordRow[], world: World, english: ReadonlySet<string>): Calling['names'] {
  const names = new Map<string, string>()
  const people = new Map<string, Set<string>>()
  for (const { form, class: is, value } of words) {
    if ((is === 'state' || is === 'body') && !names.has(value)) names.set(value, form)
    if (is === 'person' && !english.has(form) && isRespelled(form, world.person(value)?.name ?? ''))
      people.set(value, (people.get(value) ?? new Set()).add(form))
  }
  for (const [person, [form, ...others]] of people) if (form !== undefined && others.length === 0) names.set(person, form)
  return names
}

/** Words that are spellings of one name are at least so alike. */
const ALIKE = 0.6

function isRespelled(form: string, name: string): boolean {
  const [theirs, canonical] = [folded(form).split(' '), folded(name).split(' ')]
  if (theirs.length < 2 || theirs.length !== canonical.length || theirs.join() === canonical.join()) return false
  return theirs.every((word, i) => jaroWinkler(word, canonical[i] ?? '') >= ALIKE)
}
