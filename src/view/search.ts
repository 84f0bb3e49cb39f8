import type { Actor } from '../model/actor.ts'
import type { RecordReport } from '../model/record.ts'
import { type Find, type Found, findIn, type Term } from '../model/find.ts'
import { type SearchKind, searchablesOf } from '../model/searchable.ts'
import { type Cited, type Dated, type EntryLine, dated, lineOf } from './line.ts'
import { placesOf, termsOf } from './query.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** What somebody looks for. */
export interface SearchAsked {
  /** Words as they were typed. */
  readonly q?: string | undefined
  /** Only of one kind, and then more of it. */
  readonly kind?: SearchKind | undefined
}

/** Words of a report around what was found; `lit` within `text` (UTF-16, end exclusive). */
export interface Snippet {
  readonly text: string
  readonly lit: readonly { readonly start: number; readonly end: number }[]
  readonly cited: Cited
  readonly language: string
}

/** An actor that was found, and under which of its forms, the canonical name apart. */
export interface FoundName {
  readonly id: string
  readonly kind: Actor['kind']
  readonly name: string
  readonly forms: readonly string[]
  readonly office?: string
}

export interface FoundEntry {
  readonly id: string
  readonly line: EntryLine
  readonly snippet?: Snippet
}

export interface FoundStatement {
  readonly id: string
  /** Absent where nobody is named. */
  readonly speaker?: { readonly actor?: string; readonly name: string }
  readonly when?: Dated
  readonly snippet: Snippet
}

export interface FoundReport {
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  /** The day it was published on. */
  readonly published?: Pick<Dated, 'edtf' | 'from' | 'to'>
  readonly snippet: Snippet
}

/** What a search found, the best of each kind first. */
export interface SearchPage {
  /** As it was asked. */
  readonly q: string
  /** False where there was no word in it. */
  readonly asks: boolean
  readonly counts: Readonly<Record<SearchKind, number>>
  readonly names: readonly FoundName[]
  readonly entries: readonly FoundEntry[]
  readonly statements: readonly FoundStatement[]
  readonly reports: readonly FoundReport[]
}

/** So many of each kind are shown; of the one kind that is asked for, so many. */
const SOME = 6
const MANY = 200

const NOTHING = { name: 0, entry: 0, statement: 0, report: 0 } as const satisfies Record<SearchKind, number>

/** What is found in a story. `find` looks in an index that somebody keeps; left out, in the record itself. */
export function searchPage(shelf: Shelf, { q = '', kind }: SearchAsked, find: Find = inRecord(shelf)): SearchPage {
  const terms = termsOf(q)
  const found = terms.length ? withNames(shelf, terms, find(terms, MANY)) : undefined
  const shown = <T>(of: SearchKind, tell: (id: string) => T | undefined, ids = found?.ids[of] ?? []): readonly T[] =>
    kind && kind !== of ? [] : ids.slice(0, kind ? MANY : SOME).flatMap((id) => tell(id) ?? [])
  return {
    q,
    asks: terms.length > 0,
    counts: found?.counts ?? NOTHING,
    names: shown('name', (id) => nameFound(shelf, terms, id), mostNamed(shelf, found?.ids.name ?? [])),
    entries: shown('entry', (id) => entryFound(shelf, terms, id)),
    statements: shown('statement', (id) => statementFound(shelf, terms, id)),
    reports: shown('report', (id) => reportFound(shelf, terms, id)),
  }
}

const indexes = new WeakMap<object, Find>()

function inRecord({ record, reports }: Shelf): Find {
  const known = indexes.get(record) ?? findIn(searchablesOf(record, reports))
  indexes.set(record, known)
  return known
}

/** What was found, and whoever the reader's language calls so though no report does. */
function withNames(shelf: Shelf, terms: readonly Term[], found: Found): Found {
  const known = new Set(found.ids.name)
  const called = shelf.record.actors.filter(({ id, name }) => {
    const own = shelf.name(id)
    return own !== undefined && own !== name && !known.has(id) && isIn(own, terms)
  })
  if (called.length === 0) return found
  return {
    counts: { ...found.counts, name: found.counts.name + called.length },
    ids: { ...found.ids, name: [...called.map(({ id }) => id), ...found.ids.name] },
  }
}

const isIn = (text: string, terms: readonly Term[]): boolean => new Set(placesOf(text, terms).map(({ term }) => term)).size === terms.length

/** Of two who have the name, the one whom the reports speak of more is looked for. */
const mostNamed = (shelf: Shelf, ids: readonly string[]): readonly string[] => {
  const count = (id: string): number => shelf.actor(id)?.names.length ?? 0
  return ids.toSorted((a, b) => count(b) - count(a))
}

/** So many forms of a name are told. */
const FORMS = 6

function nameFound(shelf: Shelf, terms: readonly Term[], id: string): FoundName | undefined {
  const actor = shelf.actor(id)
  if (!actor) return undefined
  const name = shelf.name(id) ?? actor.name
  const forms = [...new Set(actor.names.map(({ text }) => text))].filter((form) => form !== name && placesOf(form, terms).length > 0).slice(0, FORMS)
  const office = actor.offices?.[0]
  return { id, kind: actor.kind, name, forms, ...(office ? { office: shelf.term(office.title) } : {}) }
}

function entryFound(shelf: Shelf, terms: readonly Term[], id: string): FoundEntry | undefined {
  const entry = shelf.entry(id)
  if (!entry) return undefined
  const evidence = shelf.claimsOf(id).flatMap((claim) => claim.evidence)
  const most = evidence
    .map((one) => ({ one, hits: placesOf(one.quote, terms).length }))
    .reduce((a, b) => (b.hits > a.hits ? b : a), { one: evidence[0], hits: 0 })
  const snippet = most.one && snippetOf(shelf, most.one.report, terms, most.one)
  return { id, line: lineOf(shelf, entry), ...(snippet ? { snippet } : {}) }
}

function statementFound(shelf: Shelf, terms: readonly Term[], id: string): FoundStatement | undefined {
  const statement = shelf.statement(id)
  const snippet = statement && snippetOf(shelf, statement.report, terms, statement)
  if (!snippet) return undefined
  const { speaker, when } = statement
  const name = (speaker?.actor && shelf.name(speaker.actor)) ?? speaker?.name ?? speaker?.unnamed
  return { id, snippet, ...(name ? { speaker: { ...(speaker?.actor ? { actor: speaker.actor } : {}), name } } : {}), ...(when ? { when: dated(when) } : {}) }
}

function reportFound(shelf: Shelf, terms: readonly Term[], id: string): FoundReport | undefined {
  const report = shelf.report(id)
  const snippet = report && snippetOf(shelf, id, terms)
  if (!snippet) return undefined
  const { title, outlet, published } = report
  return { id, snippet, ...(title ? { title } : {}), ...(outlet ? { outlet } : {}), ...(published ? { published: dayOf(published) } : {}) }
}

const dayOf = ({ edtf, from, to }: NonNullable<RecordReport['published']>) => ({ edtf, from, to })

/** A snippet is so long, in characters. */
const LENGTH = 220

/** The part of a report, or of the words `within` it, where most of the terms stand together, cut between words. */
function snippetOf(shelf: Shelf, report: string, terms: readonly Term[], within?: { readonly start: number; readonly end: number }): Snippet | undefined {
  const whole = shelf.text(report)
  if (whole === undefined) return undefined
  const { start: offset, end } = within ?? { start: 0, end: whole.length }
  const text = whole.slice(offset, end)
  const places = placesOf(text, terms)
  const [start, stop] = cut(text, places)
  const lit = places.filter((place) => place.start >= start && place.end <= stop)
  const first = lit[0] ?? { start, end: stop }
  const siglum = siglaOf(shelf.record).get(report) ?? report
  return {
    text: `${start > 0 ? '…' : ''}${text.slice(start, stop)}${stop < text.length ? '…' : ''}`,
    lit: lit.map((one) => ({ start: one.start - start + (start > 0 ? 1 : 0), end: one.end - start + (start > 0 ? 1 : 0) })),
    cited: { report, siglum, start: offset + first.start, end: offset + first.end },
    language: shelf.report(report)?.language ?? 'und',
  }
}

type Places = ReturnType<typeof placesOf>

/** The stretch of a text with the most different terms in it, begun a little before the first of them. */
function cut(text: string, places: Places): readonly [number, number] {
  if (text.length <= LENGTH * 1.3) return [0, text.length]
  let best = { from: 0, terms: 0 }
  for (const [i, { start }] of places.entries()) {
    const near = new Set<number>()
    for (let j = i; j < places.length && (places[j] as Places[number]).end - start <= LENGTH * 0.75; j++) near.add((places[j] as Places[number]).term)
    if (near.size > best.terms) best = { from: start, terms: near.size }
  }
  const from = Math.max(0, Math.min(best.from - LENGTH / 4, text.length - LENGTH))
  return [wordStart(text, Math.floor(from)), wordEnd(text, Math.min(text.length, Math.floor(from) + LENGTH))]
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + 40).search(/\s/u)
  return space < 0 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 ? space : at
}
