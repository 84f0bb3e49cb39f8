import { loadPacks, packCodes } from './languages/find.ts'
import type { Actor } from './model/actor.ts'

/** The language in which names are canonical. */
const CANONICAL = 'en'

/** Languages in which actors can be called: those that have a pack. */
export const CALLING_LANGUAGES: readonly string[] = [CANONICAL, ...packCodes().filter((code) => code !== CANONICAL)]

/** Names by world id, of one language. */
const known = new Map<string, Promise<ReadonlyMap<string, string>>>()

/** What actors are called in a language, by actor's id. Who has no name of their own there is left out: the canonical name serves. */
export async function calledIn(language: string, actors: readonly Actor[]): Promise<ReadonlyMap<string, string>> {
  if (language === CANONICAL) return new Map()
  const names = known.get(language) ?? namesOf(language)
  known.set(language, names)
  const byWorld = await names
  return new Map(actors.flatMap(({ id, world }) => (world !== undefined && byWorld.has(world) ? [[id, byWorld.get(world) as string] as const] : [])))
}

/**
 * The first form that a pack gives of a state or body is what it is called there. People's forms stand in no such order: where a pack has one full form of a
 * name, that is it ("Vladimir Poutine"); where it has several, none is preferred.
 */
async function namesOf(language: string): Promise<ReadonlyMap<string, string>> {
  const pack = (await loadPacks([language])).get(language)
  const names = new Map<string, string>()
  const people = new Map<string, Set<string>>()
  for (const { form, class: is, value } of pack?.words ?? []) {
    if ((is === 'state' || is === 'body') && !names.has(value)) names.set(value, form)
    if (is === 'person' && form.includes(' ')) people.set(value, (people.get(value) ?? new Set()).add(form))
  }
  for (const [person, [form, ...others]] of people) if (form !== undefined && others.length === 0) names.set(person, form)
  return names
}
