import type { Actor, Naming } from '../model/actor.ts'
import type { Judgement } from '../model/judgement.ts'
import type { RecordNotice } from '../model/notice.ts'
import { partiesOf } from '../model/parties.ts'
import type { Conflict, Entry, RecordClaim, RecordReport, RecordStatement, StoryRecord, Voice } from '../model/record.ts'
import type { Report } from '../model/report.ts'

/** What a view is made from: a record, the texts of its reports and the judgements given on it. */
export interface Kept {
  readonly record: StoryRecord
  /** Reports with their texts; those of the record at least. */
  readonly reports: readonly Report[]
  /** Oldest first, withdrawn ones among them. */
  readonly judgements: readonly Judgement[]
}

/** What one report holds, in the order of its text. */
export interface Holdings {
  readonly claims: readonly RecordClaim[]
  readonly statements: readonly RecordStatement[]
  readonly names: readonly { readonly actor: Actor; readonly naming: Naming }[]
  readonly notices: readonly RecordNotice[]
}

/**
 * A record with its look-ups, made once for as long as the record stays the same. An index is made when it is first asked for, in time linear in the record.
 * A look-up by an id that the record does not have gives `undefined`, a list by one an empty list.
 */
export interface Shelf extends Kept {
  entry(id: string): Entry | undefined
  claim(id: string): RecordClaim | undefined
  report(id: string): RecordReport | undefined
  statement(id: string): RecordStatement | undefined
  actor(id: string): Actor | undefined
  conflict(id: string): Conflict | undefined
  /** The text of a report exactly as it came. */
  text(report: string): string | undefined
  /** The name of an actor in the reader's language; the canonical English one where there is none. */
  name(actor: string): string | undefined
  /** The title of an office, a state or a body in the reader's language, by the record's English words for it; those words where there are no others. */
  term(words: string): string
  /** The claims of an entry in its own order. */
  claimsOf(entry: string): readonly RecordClaim[]
  conflictsOf(entry: string): readonly Conflict[]
  /** Entries that an actor is a party of, in the record's order. */
  entriesOf(actor: string): readonly Entry[]
  /** Statements that an actor makes, alone or with others. */
  statementsBy(actor: string): readonly RecordStatement[]
  /** Entries that a report tells of. */
  entriesIn(report: string): readonly Entry[]
  holdings(report: string): Holdings
  /** Judgements that name an id. */
  judgementsOn(id: string): readonly Judgement[]
}

/** Puts a record on the shelf. */
export function shelve(kept: Kept): Shelf {
  const by = lookUps(kept)
  return {
    ...kept,
    entry: (id) => by.entries().get(id),
    claim: (id) => by.claims().get(id),
    report: (id) => by.reports().get(id),
    statement: (id) => by.statements().get(id),
    actor: (id) => by.actors().get(id),
    conflict: (id) => by.conflicts().get(id),
    text: (report) => by.texts().get(report)?.text,
    name: (actor) => by.actors().get(actor)?.name,
    term: (words) => words,
    claimsOf: (entry) => (by.entries().get(entry)?.claims ?? []).flatMap((id) => by.claims().get(id) ?? []),
    conflictsOf: (entry) => by.conflictsOf().get(entry) ?? [],
    entriesOf: (actor) => by.entriesOf().get(actor) ?? [],
    statementsBy: (actor) => by.statementsBy().get(actor) ?? [],
    entriesIn: (report) => by.entriesIn().get(report) ?? [],
    holdings: (report) => by.holdings().get(report) ?? { claims: [], statements: [], names: [], notices: [] },
    judgementsOn: (id) => by.judgementsOn().get(id) ?? [],
  }
}

/** The same shelf in the reader's language: names by actor's id, and terms by the record's English words for them. */
export const named = (shelf: Shelf, names: ReadonlyMap<string, string>, terms: ReadonlyMap<string, string> = new Map()): Shelf => ({
  ...shelf,
  name: (actor) => names.get(actor) ?? shelf.name(actor),
  term: (words) => terms.get(words) ?? words,
})

function lookUps({ record, reports, judgements }: Kept) {
  return {
    entries: once(() => byId(record.entries)),
    claims: once(() => byId(record.claims)),
    reports: once(() => byId(record.reports)),
    statements: once(() => byId(record.statements)),
    actors: once(() => byId(record.actors)),
    conflicts: once(() => byId(record.conflicts)),
    texts: once(() => byId(reports)),
    conflictsOf: once(() => grouped(record.conflicts, ({ about }) => [about])),
    entriesOf: once(() => grouped(record.entries, (entry) => partiesOf(entry).map(({ actor }) => actor))),
    statementsBy: once(() => grouped(record.statements, ({ speaker }) => (speaker ? [speaker, ...(speaker.all ?? [])] : []).flatMap(actorOf))),
    entriesIn: once(() => grouped(record.entries, (entry) => entry.reports)),
    holdings: once(() => holdingsOf(record)),
    judgementsOn: once(() => grouped(judgements, ({ about }) => about)),
  }
}

const actorOf = ({ actor }: Voice): readonly string[] => (actor === undefined ? [] : [actor])

type Filling = { [Part in keyof Holdings]: Holdings[Part][number][] }

function holdingsOf(record: StoryRecord): ReadonlyMap<string, Holdings> {
  const all = new Map<string, Filling>(record.reports.map(({ id }) => [id, { claims: [], statements: [], names: [], notices: [] }]))
  for (const claim of record.claims) all.get(claim.report)?.claims.push(claim)
  for (const statement of record.statements) all.get(statement.report)?.statements.push(statement)
  for (const notice of record.notices) all.get(notice.report ?? '')?.notices.push(notice)
  for (const actor of record.actors) for (const naming of actor.names) all.get(naming.report)?.names.push({ actor, naming })
  for (const { claims, statements, names, notices } of all.values()) {
    claims.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    statements.sort((a, b) => a.start - b.start)
    names.sort((a, b) => a.naming.start - b.naming.start)
    notices.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  }
  return all
}

/** Makes a value when it is first asked for, and never again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> => new Map(things.map((thing) => [thing.id, thing]))

/** Things under each of their keys, in their own order; a thing once under a key. */
function grouped<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key)
      if (group) group.push(thing)
      else groups.set(key, [thing])
    }
  }
  return groups
}
