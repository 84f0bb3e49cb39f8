import type { OfficeLevel } from '../model/actor.ts'
import type { AddedHolding, AddedPerson } from '../model/added.ts'
import { readEdtf } from '../model/edtf.ts'
import { parseTable, type Row } from '../model/table.ts'
import { readTerm, type TermDays } from './term.ts'

export interface State {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
  readonly id: string
  readonly alpha2: string
  readonly name: string
  readonly kind: 'member' | 'observer' | 'disputed'
  /** Id in places. */
  readonly capital: string
  readonly wikidata: string
  readonly source: string
}

export interface Place {
  readonly id: string
  readonly name: string
  /** Empty where it lies in several, at sea, or where whose it is is the question. */
  readonly state: string
  readonly kind: 'city' | 'building' | 'region'
}

export interface Body {
  readonly id: string
  readonly name: string
  /** `company` includes news agencies and media. */
  readonly kind: 'organisation' | 'bloc' | 'agency' | 'company' | 'armed-group' | 'party'
  readonly wikidata: string
}

export interface Instrument {
  readonly id: string
  readonly name: string
  readonly type: 'treaty' | 'agreement' | 'statement'
  /** The day it was signed, adopted or agreed, EDTF; empty where it never was. */
  readonly signed: string
}

export interface Office {
  readonly id: string
  readonly name: string
  readonly level: OfficeLevel
  /** `1` where one person holds it at a time. */
  readonly seats: '1' | 'n'
}

export type Person = AddedPerson

/** Somebody in an office, and the days. */
export type Holding = AddedHolding & TermDays

/** When somebody held an office, and what says so. */
type Term = Omit<Holding, 'office' | 'of' | 'posted' | 'person'>

/** The world's tables by name, as text. */
export type WorldTables = Readonly<Record<'states' | 'places' | 'bodies' | 'instruments' | 'offices' | 'people' | 'holders' | 'hosts', string>>

/** Rows that were read and checked one by one, each with the place it stands in for errors. */
export interface WorldRows {
  readonly states: ReadonlyMap<string, State>
  readonly places: ReadonlyMap<string, Place>
  readonly bodies: ReadonlyMap<string, Body>
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly offices: ReadonlyMap<string, Office>
  readonly people: ReadonlyMap<string, Person>
  /** The state whose government publishes under that host. */
  readonly hosts: ReadonlyMap<string, string>
  readonly holdings: readonly Holding[]
}

interface Placed {
  readonly row: Row
  /** "holders.tsv, line 12". */
  readonly at: string
}

/** The rows of a table, each with its line. */
function placed(file: string, tsv: string): Placed[] {
  const lines = tsv.split('\n').flatMap((line, i) => (line.replace(/\r$/, '') && !line.startsWith('#') ? [i + 1] : []))
  return parseTable(file, tsv).map((row, i) => ({ row, at: `${file}, line ${lines[i + 1]}` }))
}

const wrong = (at: string, says: string): never => {
  throw new Error(`${at}: ${says}`)
}

function oneOf<const T extends string>({ row, at }: Placed, column: string, allowed: readonly T[]): T {
  const value = row[column] ?? ''
  return allowed.find((one) => one === value) ?? wrong(at, `"${value}" is no ${column}; there are: ${allowed.join(', ')}`)
}

/** Rows by id; a row without a name or with an id that is taken is wrong. */
function table<T extends { readonly id: string }>(file: string, tsv: string, make: (placed: Placed) => T): Map<string, T> {
  const out = new Map<string, T>()
  for (const one of placed(file, tsv)) {
    const { id = '', name = '' } = one.row
    if (!id || !name) wrong(one.at, 'the row has no id or no name')
    if (out.has(id)) wrong(one.at, `the id "${id}" is taken`)
    out.set(id, Object.freeze(make(one)))
  }
  return out
}

const text = (row: Row, column: string): string => row[column] ?? ''
const common = (row: Row) => ({ id: text(row, 'id'), name: text(row, 'name') })

/** The id in a cell; wrong where no row has it. */
function known(p: Placed, column: string, ids: ReadonlyMap<string, unknown>, empty: 'may be empty' | 'must be told', id = text(p.row, column)): string {
  return ids.has(id) || (!id && empty === 'may be empty') ? id : wrong(p.at, `there is no ${column} "${id}"`)
}

/** The date in a cell, or nothing; wrong where it is no EDTF. */
function edtfIn({ row, at }: Placed, column: string): string {
  const date = text(row, column)
  return !date || readEdtf(date) ? date : wrong(at, `"${date}" in the column ${column} is no EDTF date`)
}

/** Reads and checks all tables. Throws with file and line at the first row that is wrong. */
export function readRows(tables: WorldTables): WorldRows {
  const states = table('states.tsv', tables.states, (p) => ({
    ...common(p.row),
    alpha2: text(p.row, 'alpha2'),
    kind: oneOf(p, 'kind', ['member', 'observer', 'disputed']),
    capital: text(p.row, 'capital'),
    wikidata: text(p.row, 'wikidata'),
    source: text(p.row, 'source'),
  }))
  const places = table('places.tsv', tables.places, (p) => ({
    ...common(p.row),
    state: known(p, 'state', states, 'may be empty'),
    kind: oneOf(p, 'kind', ['city', 'building', 'region']),
  }))
  for (const p of placed('states.tsv', tables.states)) known(p, 'capital', places, 'may be empty')
  const bodies = table('bodies.tsv', tables.bodies, (p) => ({
    ...common(p.row),
    kind: oneOf(p, 'kind', ['organisation', 'bloc', 'agency', 'company', 'armed-group', 'party']),
    wikidata: text(p.row, 'wikidata'),
  }))
  const instruments = table('instruments.tsv', tables.instruments, (p) => ({
    ...common(p.row),
    type: oneOf(p, 'type', ['treaty', 'agreement', 'statement']),
    signed: edtfIn(p, 'signed'),
  }))
  const hosts = new Map(placed('hosts.tsv', tables.hosts).map((p) => [text(p.row, 'host'), known(p, 'state', states, 'must be told')]))
  return { states, places, bodies, instruments, hosts, ...readPeople(tables, states, new Map<string, unknown>([...states, ...bodies])) }
}

/** Offices, people and who held what; `owners` are the states and bodies that have offices. */
function readPeople(
  tables: WorldTables,
  states: ReadonlyMap<string, State>,
  owners: ReadonlyMap<string, unknown>,
): Pick<WorldRows, 'offices' | 'people' | 'holdings'> {
  const offices = table('offices.tsv', tables.offices, (p) => ({
    ...common(p.row),
    level: oneOf(p, 'level', ['leader', 'minister', 'adviser', 'ambassador', 'envoy', 'spokesperson']),
    seats: oneOf(p, 'seats', ['1', 'n']),
  }))
  const people = table('people.tsv', tables.people, (p) => ({
    ...common(p.row),
    gender: oneOf(p, 'gender', ['m', 'f', '']),
    state: known(p, 'state', states, 'may be empty'),
    wikidata: text(p.row, 'wikidata'),
  }))
  const holdings = placed('holders.tsv', tables.holders).map((p) => {
    // "FRA>ITA": the ambassador of France to Italy.
    const [sender = '', ...posts] = text(p.row, 'of').split('>')
    const holding = {
      office: known(p, 'office', offices, 'must be told'),
      of: known(p, 'of', owners, 'must be told', sender),
      ...(posts.length ? { posted: known(p, 'of', owners, 'must be told', posts.join('>')) } : {}),
      person: known(p, 'person', people, 'must be told'),
    }
    return { holding: Object.freeze({ ...holding, ...termOf(p) }), at: p.at }
  })
  refuseOverlaps(holdings, offices)
  return { offices, people, holdings: holdings.map((h) => h.holding) }
}

/** From when to when somebody held an office. */
function termOf({ row, at }: Placed): Term {
  const term = readTerm({ from: row.from ?? '', to: row.to ?? '', asOf: row['as-of'] ?? '' })
  return typeof term === 'string' ? wrong(at, term) : { ...term, source: row.source ?? '' }
}

/** An office with one seat has one holder a day: two rows that certainly overlap are wrong. */
function refuseOverlaps(rows: readonly { readonly holding: Holding; readonly at: string }[], offices: ReadonlyMap<string, Office>): void {
  const seats = Map.groupBy(
    rows.filter(({ holding }) => offices.get(holding.office)?.seats === '1' && holding.certain.from < holding.certain.to),
    ({ holding }) => `${holding.office} of ${holding.of}${holding.posted ? ` to ${holding.posted}` : ''}`,
  )
  for (const [seat, held] of seats) {
    const sorted = held.toSorted((a, b) => (a.holding.certain.from < b.holding.certain.from ? -1 : 1))
    sorted.forEach((row, i) => {
      const before = sorted[i - 1]
      if (before && row.holding.certain.from < before.holding.certain.to) {
        wrong(row.at, `${row.holding.person} and ${before.holding.person} (${before.at}) are both ${seat} on ${row.holding.certain.from}`)
      }
    })
  }
}
