import type { Entry, EntryStatus, RecordReport } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { partiesOf } from '../model/parties.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** All that a line can stand as, from the mere wish on. */
export const STATUSES = ['proposed', 'planned', 'held', 'reported', 'postponed', 'cancelled', 'denied'] as const satisfies readonly EntryStatus[]

/** What a reader narrows a story to; what is left out narrows nothing. */
export interface Narrowed {
  /** Kinds of entry, and `statement`. */
  readonly kind?: readonly string[] | undefined
  /** Id of an actor that is a party. */
  readonly actor?: string | undefined
  readonly status?: EntryStatus | undefined
  /** An outlet, or the siglum of a report without one. */
  readonly outlet?: string | undefined
  /** BCP 47 language of a report that tells it. */
  readonly language?: string | undefined
  /** Only what one origin tells. */
  readonly origins?: boolean | undefined
  readonly disputed?: boolean | undefined
  /** Only what no report dates. */
  readonly undated?: boolean | undefined
}

/** Where a report is from, as a reader narrows by it: its outlet, else its siglum. */
export const sourceOf = (shelf: Shelf, { id, outlet }: RecordReport): string => outlet ?? siglaOf(shelf.record).get(id) ?? id

/** The days on which an entry is drawn: of a commitment, those on which it is due. */
export const daysOf = (entry: Entry): Entry['when'] => (entry.kind === 'commitment' ? entry.due : entry.when)

/** A test that an entry is among what a reader narrowed the story to. */
export function narrowing(shelf: Shelf, asked: Narrowed): (entry: Entry) => boolean {
  const reports = reportsAsked(shelf, asked)
  const { kind, actor, status, origins, disputed, undated } = asked
  const kinds = kind && new Set(kind)
  return (entry) =>
    (!kinds || kinds.has(entry.kind)) &&
    (!status || entry.status === status) &&
    (!origins || entry.origins === 1) &&
    (!disputed || shelf.conflictsOf(entry.id).length > 0) &&
    (!undated || !daysOf(entry)) &&
    (!actor || partiesOf(entry).some((party) => party.actor === actor)) &&
    (!reports || entry.reports.some((report) => reports.has(report)))
}

/** The reports that an outlet or a language leaves; `undefined` where neither is asked for. */
export function reportsAsked(shelf: Shelf, { outlet, language }: Narrowed): ReadonlySet<string> | undefined {
  if (!outlet && !language) return undefined
  const left = shelf.record.reports.filter((report) => (!outlet || sourceOf(shelf, report) === outlet) && (!language || report.language === language))
  return new Set(left.map(({ id }) => id))
}

/** One thing to narrow by, and how many entries it leaves. */
export interface Choice {
  readonly value: string
  /** What it is called, where that is another. */
  readonly name?: string
  readonly count: number
}

/** All there is to narrow a story by, the most frequent first. */
export interface Choices {
  readonly kinds: readonly Choice[]
  readonly statuses: readonly Choice[]
  readonly actors: readonly Choice[]
  readonly outlets: readonly Choice[]
  readonly languages: readonly Choice[]
  readonly disputed: number
  readonly single: number
}

/** A list to choose from is no longer than this; whoever wants a rarer name comes from its page. */
const LONGEST = 100

/** What a story can be narrowed by. `of` is the actor narrowed to, who is always among the choices. */
export function choicesOf(shelf: Shelf, of?: string): Choices {
  const { actors, ...others } = allChoices(shelf)
  return { ...others, actors: actors.filter(({ value }, i) => i < LONGEST || value === of) }
}

const allChoices = rememberingEach((shelf: Shelf): Choices => {
  const counts = { kinds: new Map(), statuses: new Map(), actors: new Map(), outlets: new Map(), languages: new Map() } as const satisfies Record<
    string,
    Map<string, number>
  >
  const add = (map: Map<string, number>, values: Iterable<string>): void => {
    for (const value of new Set(values)) map.set(value, (map.get(value) ?? 0) + 1)
  }
  const { entries, statements, reports } = shelf.record
  const sources = new Map(reports.map((report) => [report.id, { source: sourceOf(shelf, report), language: report.language }]))
  for (const entry of entries) {
    const from = entry.reports.flatMap((id) => sources.get(id) ?? [])
    add(counts.kinds, [entry.kind])
    add(counts.statuses, [entry.status])
    add(
      counts.actors,
      partiesOf(entry).map(({ actor }) => actor),
    )
    add(
      counts.outlets,
      from.map(({ source }) => source),
    )
    add(
      counts.languages,
      from.map(({ language }) => language),
    )
  }
  if (statements.length) counts.kinds.set('statement', statements.length)
  const listed = (map: Map<string, number>): readonly Choice[] =>
    [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value, count]) => ({ value, count }))
  return {
    kinds: listed(counts.kinds),
    statuses: listed(counts.statuses),
    actors: listed(counts.actors).map((one) => ({ ...one, name: shelf.name(one.value) ?? one.value })),
    outlets: listed(counts.outlets).slice(0, LONGEST),
    languages: listed(counts.languages),
    disputed: entries.filter(({ id }) => shelf.conflictsOf(id).length > 0).length,
    single: entries.filter(({ origins }) => origins === 1).length,
  }
})
