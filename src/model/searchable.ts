import type { Actor } from './actor.ts'
import { partiesOf } from './parties.ts'
import type { Entry, StoryRecord } from './record.ts'
import type { Report } from './report.ts'
import { foldText } from './fold.ts'

/** What a search finds, in the order in which its page lists it. */
export const SEARCH_KINDS = ['name', 'entry', 'statement', 'report'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing that can be found: an actor, an entry, a statement or a report. Words are folded and stand with single spaces between them. */
export interface Searchable {
  readonly kind: SearchKind
  readonly id: string
  /** Its names: found here, it is found first. */
  readonly head: string
  readonly body: string
}

/** All that can be found in a record: names, entries with the words they stand on, statements, and reports with their whole texts. */
export function searchablesOf(record: StoryRecord, reports: readonly Report[]): readonly Searchable[] {
  const quotes = Map.groupBy(record.claims, ({ entry }) => entry)
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  return [
    ...record.actors.map((actor) => searchable('name', actor.id, [actor.name], formsOf(actor))),
    ...record.entries.map((entry) => {
      const evidence = (quotes.get(entry.id) ?? []).flatMap((claim) => claim.evidence.map(({ quote }) => quote))
      return searchable('entry', entry.id, headOf(entry), evidence)
    }),
    ...record.statements.map(({ id, text, speaker }) => searchable('statement', id, [speaker, ...(speaker?.all ?? [])].map(nameOfVoice), [text])),
    ...record.reports.map(({ id, title, outlet, file }) => searchable('report', id, [title, outlet, file], [texts.get(id)])),
  ]
}

type Texts = readonly (string | undefined)[]

/** Texts of one thing are told apart by nothing: a word of each in turn is no phrase that anybody looks for. */
const searchable = (kind: SearchKind, id: string, head: Texts, body: Texts): Searchable => ({ kind, id, head: joined(head), body: joined(body) })

const joined = (texts: Texts): string => [...new Set(texts)].flatMap((text) => (text ? [foldText(text)] : [])).join(' ')

const formsOf = ({ names, offices }: Actor): Texts => [...names.map(({ text }) => text), ...(offices ?? []).map(({ title, of }) => `${title} ${of}`)]

const nameOfVoice = (voice: { readonly name?: string; readonly unnamed?: string } | undefined): string | undefined => voice?.name ?? voice?.unnamed

function headOf(entry: Entry): Texts {
  const parties = partiesOf(entry).flatMap(({ name, office }) => [name, office])
  return [...parties, ...ownWords(entry), entry.where?.name]
}

function ownWords(entry: Entry): Texts {
  switch (entry.kind) {
    case 'contact':
      return [entry.how]
    case 'action':
      return [entry.label]
    case 'commitment':
      return [entry.what, entry.condition]
    case 'instrument':
    case 'occasion':
      return [entry.name]
    case 'holding':
      return [entry.office]
  }
}
