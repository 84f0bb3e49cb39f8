import { inOneLine, type ToldPerson } from './model/told.ts'
import { likeness } from './record/resolve/spelling.ts'
import { folded, nameKey } from './world/names.ts'
import type { Holding, Person, World } from './world/world.ts'

/** Letters of the Latin script, and what stands between them in names. */
const LATIN = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\p{M}\s.,'’ʻʼ`´·-]+$/u
const LONGEST = 80
/** Behind a name, to tell namesakes apart: "John Key (politician)". */
const IN_BRACKETS = /\s*\([^()]*\)$/

/** Who of the world somebody is of whom a file tells, or a row for them. */
export class Acquaintance {
  private readonly world: World
  private readonly byWikidata: ReadonlyMap<string, Person>
  /** By the file's own ids: those who were met. */
  private readonly met = new Map<string, Person>()
  private readonly ids: Set<string>

  constructor(world: World) {
    this.world = world
    this.byWikidata = new Map([...world.rows.people.values()].flatMap((person) => (person.wikidata ? [[person.wikidata, person]] : [])))
    this.ids = new Set(world.rows.people.keys())
  }

  /**
   * The person of the rows that it is: by Wikidata id, as the holder of the same seat in the same days under a like name, or by full name and state. Else a
   * new row; as a string, why it can be neither.
   */
  meet(told: ToldPerson, of: string, holders: readonly Holding[], ownerOf: (code: string) => string | undefined): Person | string {
    const before = this.met.get(told.id) ?? this.byWikidata.get(told.wikidata)
    if (before) return before
    const names = told.names.map((name) => inOneLine(name).replace(IN_BRACKETS, '')).filter((name) => LATIN.test(name) && name.length <= LONGEST)
    const name = names.find((one) => one.includes(' '))
    if (!name)
      return told.names.length === 0
        ? 'they have no name'
        : names.length
          ? 'a name of one word is nobody in particular'
          : 'their name is in no script that is read'
    const states = told.states.map(ownerOf).filter((id) => id !== undefined && this.world.state(id))
    const state = states[0] ?? (this.world.state(of) ? of : '')
    const isOther = (person: Person): boolean => person.wikidata !== '' && told.wikidata !== '' && person.wikidata !== told.wikidata
    const inSeat = [...new Set(holders.map((row) => this.world.person(row.person)))].filter(
      (person) => person !== undefined && !isOther(person) && names.some((one) => ['same', 'strong'].includes(likeness(one, person).is)),
    )
    if (inSeat.length === 1) return inSeat[0] as Person
    const namesakes = this.world.peopleByFullName(name).filter((person) => !isOther(person))
    const compatriots = namesakes.filter((person) => [...states, state].some((one) => one === '' || one === person.state) || person.state === '')
    if (compatriots.length > 1) return 'the tables have several people of that name'
    return compatriots[0] ?? { id: this.idFor(name, of, told.id), name, gender: told.gender, state, wikidata: told.wikidata }
  }

  /** They are this person wherever the file speaks of them. */
  remember(told: ToldPerson, person: Person): void {
    this.met.set(told.id, person)
    this.ids.add(person.id)
  }

  private idFor(name: string, of: string, id: string): string {
    const slug = nameKey(name).replaceAll(' ', '-')
    return [slug, `${slug}-${of.toLowerCase()}`].find((one) => !this.ids.has(one)) ?? `${slug}-${folded(id).replaceAll(' ', '-')}`
  }
}
