import { type DaySpan, hull } from '../model/edtf.ts'
import { byCode } from '../model/order.ts'
import type { Entry, RecordReport } from '../model/record.ts'
import { type Cited, type EntryLine, lineOf } from './line.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** An outlet and what it brings to the story. */
export interface OutletLine {
  /** The outlet; where none is told, the host of the address or the name of the file stands for it. */
  readonly name: string
  /** False where no report says whose it is. */
  readonly told: boolean
  /** ISO 3166-1 alpha-3 of the states whose own account it gives. */
  readonly sides: readonly string[]
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly reports: readonly Cited[]
  /** Days on which its reports were published, half-open; absent where none is dated. */
  readonly days?: DaySpan
  readonly entries: number
  /** Entries that nobody else tells. */
  readonly alone: number
  /** Its reports that repeat another or a wire, and reports of others that repeat one of its. */
  readonly repeats: number
  readonly repeated: number
}

/** Reports that go back to one text: the one that they repeat, or a wire that the story does not have. */
export interface RepeatLine {
  readonly origin: { readonly name: string; readonly cited?: Cited }
  readonly copies: readonly { readonly name: string; readonly cited: Cited; readonly published?: string }[]
}

/** What only one outlet has. */
export interface AloneLine {
  readonly name: string
  readonly total: number
  readonly first: readonly EntryLine[]
}

/** The reports of an outlet on a day. */
export interface CoverageCell {
  readonly name: string
  /** ISO day. */
  readonly day: string
  readonly cited: readonly Cited[]
}

/** Where the story comes from: outlets, origins, who repeats whom, what only one has, and when each reports. */
export interface SourcesPage {
  readonly outlets: readonly OutletLine[]
  readonly repeats: readonly RepeatLine[]
  readonly alone: readonly AloneLine[]
  readonly coverage: readonly CoverageCell[]
  /** Reports of which nobody can say on which day they were published. */
  readonly undated: readonly { readonly name: string; readonly cited: Cited; readonly within?: DaySpan }[]
  /** Entries by how many independent origins stand behind them: `[origins, entries]`, one origin first. */
  readonly origins: readonly (readonly [number, number])[]
}

/** So many of an outlet's own lines are told. */
const ALONE = 6

/** The page of the sources. */
export function sourcesPage(shelf: Shelf): SourcesPage {
  const { reports } = shelf.record
  const groups = [...Map.groupBy(reports, outletOf)].map(([name, own]) => ({ name, own, ...entriesOf(shelf, own) }))
  groups.sort((a, b) => b.own.length - a.own.length || b.entries.length - a.entries.length || byCode(a.name, b.name))
  const cite = citing(shelf)
  const copies = Map.groupBy(reports, ({ origin }) => origin)
  return {
    outlets: groups.map((group) => ({ ...outletLine(group, cite), repeated: repeatsOf(group.own, copies) })),
    repeats: repeatsIn(reports, cite),
    alone: groups
      .filter(({ alone }) => alone.length > 0)
      .map(({ name, alone }) => ({ name, total: alone.length, first: alone.slice(0, ALONE).map((entry) => lineOf(shelf, entry)) })),
    coverage: coverageOf(reports, cite),
    undated: reports.filter((report) => !dayOf(report)).map((report) => ({ name: outletOf(report), cited: cite(report), ...within(report) })),
    origins: originsOf(shelf.record.entries),
  }
}

type Cite = (report: RecordReport) => Cited

const citing =
  ({ record }: Shelf): Cite =>
  ({ id }) => ({ report: id, siglum: siglaOf(record).get(id) ?? id })

/** Under which name a report's outlet is told: what it says of itself, else where it lies. */
export function outletOf({ outlet, url, file, id }: RecordReport): string {
  if (outlet) return outlet
  if (url && URL.canParse(url)) return new URL(url).hostname.replace(/^www\./, '')
  return file?.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '') ?? id
}

/** The entries that these reports tell, and those that no other report tells. */
function entriesOf(shelf: Shelf, reports: readonly RecordReport[]): { readonly entries: readonly Entry[]; readonly alone: readonly Entry[] } {
  const own = new Set(reports.map(({ id }) => id))
  const entries = [...new Set(reports.flatMap(({ id }) => shelf.entriesIn(id)))]
  return { entries, alone: entries.filter((entry) => entry.reports.every((report) => own.has(report))) }
}

/** The reports under one outlet's name, and what they tell. */
interface Outlet {
  readonly name: string
  readonly own: readonly RecordReport[]
  readonly entries: readonly Entry[]
  readonly alone: readonly Entry[]
}

/** How many reports of others repeat one of an outlet's own. */
function repeatsOf(own: readonly RecordReport[], copies: ReadonlyMap<string | undefined, readonly RecordReport[]>): number {
  const ids = new Set(own.map(({ id }) => id))
  return own.flatMap(({ id }) => copies.get(id) ?? []).filter(({ id }) => !ids.has(id)).length
}

function outletLine({ name, own, entries, alone }: Outlet, cite: Cite): Omit<OutletLine, 'repeated'> {
  const published = own.flatMap((report) => report.published ?? [])
  return {
    name,
    told: own.some(({ outlet }) => outlet !== undefined),
    sides: [...new Set(own.flatMap(({ side }) => side ?? []))].sort(byCode),
    languages: [...new Set(own.map(({ language }) => language))].sort(byCode),
    reports: own.map(cite),
    ...(published.length ? { days: hull(published) } : {}),
    entries: entries.length,
    alone: alone.length,
    repeats: own.filter(({ origin }) => origin !== undefined).length,
  }
}

function repeatsIn(reports: readonly RecordReport[], cite: Cite): readonly RepeatLine[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const groups = Map.groupBy(
    reports.filter(({ origin }) => origin !== undefined),
    ({ origin }) => origin as string,
  )
  const lines = [...groups].map(([origin, copies]): RepeatLine => {
    const first = byId.get(origin)
    return {
      origin: first ? { name: outletOf(first), cited: cite(first) } : { name: origin },
      copies: copies.map((copy) => ({ name: outletOf(copy), cited: cite(copy), ...(copy.published ? { published: copy.published.edtf } : {}) })),
    }
  })
  return lines.sort((a, b) => b.copies.length - a.copies.length || byCode(a.origin.name, b.origin.name))
}

/** The one day on which a report was published, where it is known. */
const dayOf = ({ published }: RecordReport): string | undefined => (published && /^\d{4}-\d\d-\d\d$/.test(published.edtf) ? published.from : undefined)

const within = ({ published }: RecordReport): { readonly within?: DaySpan } => (published ? { within: { from: published.from, to: published.to } } : {})

function coverageOf(reports: readonly RecordReport[], cite: Cite): readonly CoverageCell[] {
  const cells = Map.groupBy(
    reports.filter((report) => dayOf(report)),
    (report) => `${dayOf(report)} ${outletOf(report)}`,
  )
  return [...cells.values()]
    .map((same) => ({ name: outletOf(same[0] as RecordReport), day: dayOf(same[0] as RecordReport) as string, cited: same.map(cite) }))
    .sort((a, b) => byCode(a.day, b.day) || byCode(a.name, b.name))
}

function originsOf(entries: readonly Entry[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>()
  for (const { origins } of entries) counts.set(origins, (counts.get(origins) ?? 0) + 1)
  return [...counts].sort((a, b) => a[0] - b[0])
}
