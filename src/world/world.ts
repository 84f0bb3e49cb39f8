import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AddedRows } from '../model/added.ts'
import { addDays } from '../model/calendar.ts'
import { type DaySpan, overlaps } from '../model/edtf.ts'
import { admitted } from './added.ts'
import { familyNames, isParticle, nameKey, nameWords, soundBlocks } from './names.ts'
import {
  readRows,
  type Body,
  type Holding,
  type Instrument,
  type Office,
  type Person,
  type Place,
  type State,
  type WorldRows,
  type WorldTables,
} from './rows.ts'

export type { Body, Holding, Instrument, Office, Person, Place, State } from './rows.ts'

/** A day, or days of which it is not known which. */
export type OnDays = string | DaySpan

/** Look-ups in what is known before any report is opened. Nothing here is a word of a text: those are in the language packs. */
export interface World {
  /** Hash of all rows: readings and records are kept by it. */
  readonly version: string
  state(id: string): State | undefined
  body(id: string): Body | undefined
  instrument(id: string): Instrument | undefined
  place(id: string): Place | undefined
  person(id: string): Person | undefined
  office(id: string): Office | undefined
  /** Everybody who may have held the office of that state or body on one of the days, in order of coming; at that post, where one is told. */
  holdersOf(office: string, of: string, days: OnDays, posted?: string): readonly Holding[]
  /** Whoever held it when the tables were written, in days after that: a name like theirs is theirs, but the title alone names nobody any more. */
  lastKnownHoldersOf(office: string, of: string, days: OnDays, posted?: string): readonly Holding[]
  /** The offices that a person may have held on one of the days, for all that the tables tell, or ever. */
  officesOf(person: string, days?: OnDays): readonly Holding[]
  /** By what newspapers call people after the first mention; any spelling that folds to the same. */
  peopleByFamilyName(name: string): readonly Person[]
  peopleByFullName(name: string): readonly Person[]
  /** People of a state, those who hold its offices included. */
  peopleOf(state: string): readonly Person[]
  /** People of these states or bodies, or in an office of theirs, one word of whose name begins with the same sounds as a word of this one: whom a near spelling can mean. */
  peopleSounding(name: string, of: readonly string[]): readonly Person[]
  /** People whose name opens with this folded word, "al" and "bin" before it or not. */
  peopleOpening(word: string): readonly Person[]
  capitalOf(state: string): Place | undefined
  /** All rows, for lists. */
  readonly rows: WorldRows
}

const FILES = ['states', 'places', 'bodies', 'instruments', 'offices', 'people', 'holders', 'hosts'] as const

/** Reads the tables beside this file, and the rows that were added to them. Throws with file and line where a row of the tables is wrong. */
export function loadWorld(added: readonly AddedRows[] = []): World {
  const tables = FILES.map((file) => [file, readFileSync(new URL(`./${file}.tsv`, import.meta.url), 'utf8')])
  return worldOf(Object.fromEntries(tables) as Record<(typeof FILES)[number], string>, added)
}

/** The world of these tables. Throws with file and line where a row of them is wrong; a row added that contradicts them is left out. */
export function worldOf(tables: WorldTables, added: readonly AddedRows[] = []): World {
  const hash = createHash('sha256')
  for (const file of FILES) hash.update(file).update(tables[file])
  for (const { version } of added) hash.update(version)
  const rows = readRows(tables)
  return new Rows(hash.digest('hex').slice(0, 12), added.length ? admitted(rows, added) : rows)
}

/** Half-open days of a day or of days. */
export const daysOf = (days: OnDays): DaySpan => (typeof days === 'string' ? { from: days, to: addDays(days, 1) } : days)

class Rows implements World {
  readonly version: string
  readonly rows: WorldRows
  private readonly bySeat: Map<string, Holding[]>
  private readonly byPerson: Map<string, Holding[]>
  private readonly byFamily = new Map<string, Person[]>()
  private readonly byFull = new Map<string, Person[]>()
  private readonly byState = new Map<string, Person[]>()
  /** By "FRA/PLN": a state or body, and how a word of the name begins. */
  private readonly bySound = new Map<string, Person[]>()
  private readonly byOpening = new Map<string, Person[]>()

  constructor(version: string, rows: WorldRows) {
    this.version = version
    this.rows = rows
    const inOrder = rows.holdings.toSorted((a, b) => (a.possible.from < b.possible.from ? -1 : a.possible.from > b.possible.from ? 1 : 0))
    this.bySeat = Map.groupBy(inOrder, (h) => `${h.of}/${h.office}`)
    this.byPerson = Map.groupBy(inOrder, (h) => h.person)
  }

  private indexed = false
  /** Names are indexed when the first is looked up: a command that asks none starts without. */
  private byName(): this {
    if (!this.indexed) for (const person of this.rows.people.values()) this.index(person)
    this.indexed = true
    return this
  }

  private index(person: Person): void {
    put(this.byFull, nameKey(person.name), person)
    for (const family of new Set(familyNames(person.name, person.state).map(nameKey))) put(this.byFamily, family, person)
    const words = nameWords(person.name)
    for (const word of new Set([words[0], words.find((one) => !isParticle(one))])) if (word !== undefined) put(this.byOpening, word, person)
    const sounds = soundBlocks(person.name)
    for (const of of new Set([person.state, ...this.officesOf(person.id).map((h) => h.of)])) {
      if (this.rows.states.has(of)) put(this.byState, of, person)
      for (const sound of sounds) put(this.bySound, `${of}/${sound}`, person)
    }
  }

  state(id: string): State | undefined {
    return this.rows.states.get(id)
  }

  body(id: string): Body | undefined {
    return this.rows.bodies.get(id)
  }

  instrument(id: string): Instrument | undefined {
    return this.rows.instruments.get(id)
  }

  place(id: string): Place | undefined {
    return this.rows.places.get(id)
  }

  person(id: string): Person | undefined {
    return this.rows.people.get(id)
  }

  office(id: string): Office | undefined {
    return this.rows.offices.get(id)
  }

  holdersOf(office: string, of: string, days: OnDays, posted?: string): readonly Holding[] {
    return this.inSeat(office, of, posted, days, ({ possible }) => possible)
  }

  lastKnownHoldersOf(office: string, of: string, days: OnDays, posted?: string): readonly Holding[] {
    return this.inSeat(office, of, posted, days, ({ unrefuted }) => unrefuted)
  }

  private inSeat(office: string, of: string, posted: string | undefined, days: OnDays, held: (holding: Holding) => DaySpan): readonly Holding[] {
    const span = daysOf(days)
    return (this.bySeat.get(`${of}/${office}`) ?? []).filter((h) => overlaps(held(h), span) && (posted === undefined || h.posted === posted))
  }

  officesOf(person: string, days?: OnDays): readonly Holding[] {
    const held = this.byPerson.get(person) ?? []
    if (days === undefined) return held
    const span = daysOf(days)
    return held.filter((h) => overlaps(h.unrefuted, span))
  }

  peopleByFamilyName(name: string): readonly Person[] {
    return this.byName().byFamily.get(nameKey(name)) ?? []
  }

  peopleByFullName(name: string): readonly Person[] {
    return this.byName().byFull.get(nameKey(name)) ?? []
  }

  peopleOf(state: string): readonly Person[] {
    return this.byName().byState.get(state) ?? []
  }

  peopleSounding(name: string, of: readonly string[]): readonly Person[] {
    const sounds = of.length ? soundBlocks(name) : []
    return [...new Set(of.flatMap((id) => sounds.flatMap((sound) => this.byName().bySound.get(`${id}/${sound}`) ?? [])))]
  }

  peopleOpening(word: string): readonly Person[] {
    return this.byName().byOpening.get(word) ?? []
  }

  capitalOf(state: string): Place | undefined {
    return this.place(this.state(state)?.capital ?? '')
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
