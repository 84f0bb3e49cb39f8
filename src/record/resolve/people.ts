import { givenSets } from '../../world/given.ts'
import { familyNames, folded, givenName, isParticle, nameKey, nameWords, soundBlocks, soundOf } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import { closeness, ownWords } from './spelling.ts'
import type { Identity } from './taken.ts'

/** Names of fewer letters sound like too many others. */
const LONG = 5
/** From here on two spellings that sound the same are of one name. */
const NEARLY = 0.9

/** By what words of names that may be one are found. */
export const wordKeys = (name: string): readonly string[] => ownWords(name).flatMap((word) => [soundOf(word).slice(0, 2), ...[...givenSets(word)].map(String)])

const endsOpen = (name: string): boolean => /[aeiouy]$/.test(folded(name))

/** A person the story names in full, and the reports that do. */
export interface Known {
  readonly who: Identity
  readonly reports: ReadonlySet<string>
  /** Named at least once without a doubt. */
  readonly sure: boolean
}

interface Entry {
  readonly who: Identity
  readonly reports: Set<string>
  sure: boolean
}

/** The people whom a story names in full, by what newspapers call them after that. */
export class StoryPeople {
  private readonly byId = new Map<string, Entry>()
  private readonly byFamily = new Map<string, Set<Entry>>()
  private readonly byGiven = new Map<string, Set<Entry>>()
  private readonly byWord = new Map<string, Set<Entry>>()
  private readonly bySound = new Map<string, Set<Entry>>()
  private readonly byEveryWord = new Map<string, Set<Entry>>()

  /** Notes that a report names somebody in full, with these words. */
  add(who: Identity, name: string, report: string, sure: boolean): void {
    let entry = this.byId.get(who.id)
    if (!entry) this.byId.set(who.id, (entry = { who, reports: new Set(), sure }))
    entry.reports.add(report)
    entry.sure ||= sure
    for (const full of new Set([who.name, name])) {
      for (const family of familyNames(full, who.state ?? '')) note(this.byFamily, nameKey(family), entry)
      for (const block of soundBlocks(full)) note(this.bySound, block, entry)
      note(this.byGiven, givenName(full, who.state ?? ''), entry)
      for (const key of wordKeys(full)) note(this.byEveryWord, key, entry)
      for (const word of nameWords(full).slice(1, -1)) if (!isParticle(word)) note(this.byWord, word, entry)
    }
  }

  /** People of the story with this family name. */
  family(name: string): readonly Known[] {
    return [...(this.byFamily.get(nameKey(name)) ?? [])]
  }

  /** People of the story with this given name: "Sheikh Tamim". */
  given(name: string): readonly Known[] {
    return [...(this.byGiven.get(nameKey(name)) ?? [])]
  }

  /** People whom a report names in full with this family name, or with this word between given and family name: "Lula". */
  calledIn(report: string, name: string): readonly Known[] {
    const family = this.family(name).filter((known) => known.reports.has(report))
    return family.length ? family : [...(this.byWord.get(nameKey(name)) ?? [])].filter((known) => known.reports.has(report))
  }

  /** People whom a report names in full with a family name that is spelled nearly so and sounds the same: "Zelenskyï". "Ivanova" sounds as "Ivanov" does, but is another. */
  soundingIn(report: string, name: string): readonly Known[] {
    if (nameKey(name).length < LONG) return []
    const isSame = (family: string): boolean =>
      soundOf(family) === soundOf(name) && endsOpen(family) === endsOpen(name) && closeness(nameKey(family), nameKey(name)) >= NEARLY
    return this.sounding(name).filter(({ who, reports }) => reports.has(report) && familyNames(who.name, who.state ?? '').some(isSame))
  }

  /** People of the story with a word in their name that sounds like one of these, or is one in another tongue. */
  sharing(name: string): readonly Known[] {
    return [...new Set(wordKeys(name).flatMap((key) => [...(this.byEveryWord.get(key) ?? [])]))]
  }

  /** People of the story whom a near spelling can mean. */
  sounding(name: string): readonly Known[] {
    return [...new Set(soundBlocks(name).flatMap((block) => [...(this.bySound.get(block) ?? [])]))]
  }
}

/** Adds to the values of a key. */
export function note<V>(map: Map<string, Set<V>>, key: string, entry: V): void {
  const there = map.get(key)
  if (there) there.add(entry)
  else map.set(key, new Set([entry]))
}

const bodyNames = new WeakMap<World, ReadonlySet<string>>()

/** True for the name of a company, an agency or any other body of the world: it is nobody's name. */
export function isBodyName(world: World, name: string): boolean {
  let names = bodyNames.get(world)
  if (!names) bodyNames.set(world, (names = new Set([...world.rows.bodies.values()].map((body) => nameKey(body.name)))))
  return names.has(nameKey(name))
}
