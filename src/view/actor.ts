import type { Actor, OfficeHeld } from '../model/actor.ts'
import { type DaySpan, hull, readEdtf, spanOf } from '../model/edtf.ts'
import { byCode } from '../model/order.ts'
import type { ContactEntry, Entry, RecordStatement } from '../model/record.ts'
import { networkOf } from './actors.ts'
import { type FormLine, formsOf } from './forms.ts'
import { type Cited, type Dated, dated, type EntryLine, lineOf, type Party, partyOf } from './line.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { stateName } from './states.ts'
import { type Network, tiesOf } from './ties.ts'

/** An office with the days in which it was held as far as they are told, and whether the story lies in them. */
export interface OfficeLine extends OfficeHeld {
  /** ISO days, half-open; an end that is not told is left out. */
  readonly days: { readonly from?: string; readonly to?: string }
  readonly inStory: boolean
}

/** One other, and the contacts with them in the order of their days. */
export interface MetLine {
  readonly party: Party
  readonly contacts: readonly EntryLine[]
}

/** What an actor said, as a list of it shows it. */
export interface SaidLine {
  readonly id: string
  readonly text: string
  /** BCP 47, of the report. */
  readonly language: string
  readonly form: RecordStatement['form']
  readonly act: RecordStatement['act']
  readonly when?: Dated
  readonly channel?: string
  readonly to?: string
  /** It reached the report through somebody else. */
  readonly through?: readonly string[]
  readonly cited: Cited
}

/** A place, and the contacts of an actor there. */
export interface PlaceLine {
  readonly name: string
  /** Id in the world tables, of a place or of a state; absent where they do not have it. */
  readonly id?: string
  readonly contacts: readonly EntryLine[]
}

/** One actor: offices, every form of the name, whom they met, what they said and promised. */
export interface ActorPage {
  readonly id: string
  readonly kind: Actor['kind']
  readonly name: string
  /** Name of the state that a person belongs to. */
  readonly state?: string
  readonly wikidata?: string
  /** True where the world tables have them. */
  readonly known: boolean
  /** Days of the story, half-open: from its first dated report or contact to its last. */
  readonly story?: DaySpan
  readonly offices: readonly OfficeLine[]
  readonly forms: readonly FormLine[]
  /** How many reports name them. */
  readonly reports: number
  readonly met: readonly MetLine[]
  readonly contacts: number
  readonly said: { readonly total: number; readonly first: readonly SaidLine[] }
  readonly promised: readonly EntryLine[]
  readonly promisedTo: readonly EntryLine[]
  readonly acts: readonly EntryLine[]
  readonly network: Network
  readonly places: readonly PlaceLine[]
  /** Contacts of which no report says where. */
  readonly nowhere: number
  /** Neighbours in the list of actors of the record. */
  readonly previous?: string
  readonly next?: string
}

/** So many statements are told here; the page of statements has all. */
const SAID = 8
/** So many acts. */
const ACTS = 12
/** So many are drawn about one actor. */
const DRAWN = 16

/** The page of an actor; `undefined` where the record has none of this id. */
export function actorPage(shelf: Shelf, id: string): ActorPage | undefined {
  const actor = shelf.actor(id)
  if (!actor) return undefined
  const { kind, name, state, wikidata, world, names } = actor
  const entries = shelf.entriesOf(id)
  const contacts = entries.filter((entry) => entry.kind === 'contact')
  const story = storyDays(shelf)
  return {
    ...{ id, kind, name: shelf.name(id) ?? name, known: world !== undefined },
    ...(state ? { state: stateName(shelf, state) } : {}),
    ...(wikidata ? { wikidata } : {}),
    ...(story ? { story } : {}),
    offices: (actor.offices ?? []).map((office) => officeLine({ ...office, title: shelf.term(office.title), of: shelf.term(office.of) }, story)),
    forms: formsOf(shelf, names),
    reports: new Set(names.map(({ report }) => report)).size,
    met: metBy(shelf, id, contacts),
    contacts: contacts.length,
    said: saidBy(shelf, id),
    ...listsOf(shelf, id, entries),
    network: networkAbout(shelf, id),
    ...placesOf(shelf, contacts),
    ...neighbours(shelf, id),
  }
}

function storyDays({ record: { reports, entries } }: Shelf): DaySpan | undefined {
  const days = reports.flatMap(({ published }) => published ?? [])
  const spans = days.length ? days : entries.flatMap(({ when }) => when ?? [])
  return spans.length ? hull(spans) : undefined
}

function officeLine(office: OfficeHeld, story: DaySpan | undefined): OfficeLine {
  const from = office.from === undefined ? undefined : startOf(office.from)
  const to = office.to === undefined ? undefined : startOf(office.to)
  const inStory = story !== undefined && (from === undefined || from < story.to) && (to === undefined || to > story.from)
  return { ...office, days: { ...(from ? { from } : {}), ...(to ? { to } : {}) }, inStory }
}

function startOf(edtf: string): string | undefined {
  const date = readEdtf(edtf)
  return date && spanOf(date).from
}

const inOrder = (a: Entry, b: Entry): number => byCode(a.when?.from ?? '9999', b.when?.from ?? '9999') || byCode(a.id, b.id)

function metBy(shelf: Shelf, id: string, contacts: readonly ContactEntry[]): readonly MetLine[] {
  const others = new Map<string, { readonly party: Party; readonly contacts: EntryLine[] }>()
  for (const contact of contacts.toSorted(inOrder)) {
    for (const named of contact.participants) {
      if (named.actor === id) continue
      const met = others.get(named.actor) ?? { party: partyOf(shelf, named), contacts: [] }
      met.contacts.push(lineOf(shelf, contact))
      others.set(named.actor, met)
    }
  }
  return [...others.values()].sort((a, b) => b.contacts.length - a.contacts.length || byCode(a.party.name, b.party.name))
}

function saidBy(shelf: Shelf, id: string): ActorPage['said'] {
  const all = shelf.statementsBy(id)
  const day = (one: RecordStatement): string => one.when?.from ?? shelf.report(one.report)?.published?.from ?? '9999'
  const rank = (one: RecordStatement): number => Number(one.form === 'indirect')
  const first = all.toSorted((a, b) => rank(a) - rank(b) || byCode(day(a), day(b)) || byCode(a.id, b.id)).slice(0, SAID)
  return { total: all.length, first: first.map((one) => saidLine(shelf, one)) }
}

function saidLine(shelf: Shelf, { id, report, start, end, text, form, act, when, channel, to, chain }: RecordStatement): SaidLine {
  const through = chain.flatMap((voice) => voice.outlet ?? voice.name ?? voice.unnamed ?? [])
  const hearer = to?.name ?? to?.unnamed
  return {
    ...{ id, text, form, act, language: shelf.report(report)?.language ?? 'und' },
    ...(when ? { when: dated(when) } : {}),
    ...(channel ? { channel } : {}),
    ...(hearer ? { to: hearer } : {}),
    ...(through.length ? { through } : {}),
    cited: { report, siglum: siglaOf(shelf.record).get(report) ?? report, start, end },
  }
}

function listsOf(shelf: Shelf, id: string, entries: readonly Entry[]): Pick<ActorPage, 'promised' | 'promisedTo' | 'acts'> {
  const commitments = entries.filter((entry) => entry.kind === 'commitment').toSorted(inOrder)
  const isBy = (entry: (typeof commitments)[number]): boolean => entry.by.some(({ actor }) => actor === id)
  const acts = entries.filter((entry) => entry.kind !== 'contact' && entry.kind !== 'commitment').toSorted(inOrder)
  const told = (some: readonly Entry[]): readonly EntryLine[] => some.map((entry) => lineOf(shelf, entry))
  return {
    promised: told(commitments.filter(isBy)),
    promisedTo: told(commitments.filter((entry) => !isBy(entry))),
    acts: told(acts.slice(0, ACTS)),
  }
}

/** The actor, those they are in contact with, and the ties among all of them. */
function networkAbout(shelf: Shelf, id: string): Network {
  const ties = tiesOf(shelf.record)
  const near = new Set([
    id,
    ...ties
      .filter(({ a, b }) => a === id || b === id)
      .slice(0, DRAWN)
      .flatMap(({ a, b }) => [a, b]),
  ])
  return networkOf(
    shelf,
    ties.filter(({ a, b }) => near.has(a) && near.has(b)),
    DRAWN + 1,
  )
}

function placesOf(shelf: Shelf, contacts: readonly ContactEntry[]): Pick<ActorPage, 'places' | 'nowhere'> {
  const placed = contacts.toSorted(inOrder).filter(({ where }) => where !== undefined)
  const groups = Map.groupBy(placed, ({ where }) => where?.id ?? where?.name)
  const places = [...groups.values()].map((there) => {
    const where = there[0]?.where
    return { name: where?.name ?? '', ...(where?.id ? { id: where.id } : {}), contacts: there.map((entry) => lineOf(shelf, entry)) }
  })
  return { places, nowhere: contacts.filter(({ where, how }) => where === undefined && (how === 'meeting' || how === 'visit')).length }
}

function neighbours({ record: { actors } }: Shelf, id: string): Pick<ActorPage, 'previous' | 'next'> {
  const at = actors.findIndex((actor) => actor.id === id)
  const [previous, next] = [actors[at - 1], actors[at + 1]]
  return { ...(previous ? { previous: previous.id } : {}), ...(next ? { next: next.id } : {}) }
}
