import type { Actor } from '../model/actor.ts'
import type { Conflict, Entry, EntryCommon, RecordClaim, RecordReport, RecordStatement, StoryRecord } from '../model/record.ts'
import { foldedWords, NearCopies } from './near-copies.ts'

/** Words of a report as a line of the record shows them. */
export interface Citation {
  readonly report: string
  /** How the report is called: outlet, else file, else address. */
  readonly source: string
  /** White space drawn together; the text has it as it came. */
  readonly quote: string
  /** Near copies of that report that tell it too. */
  readonly also?: readonly string[]
}

/** A record by its ids. */
export interface LookUp {
  readonly record: StoryRecord
  entry(id: string): Entry | undefined
  claim(id: string): RecordClaim | undefined
  report(id: string): RecordReport | undefined
  statement(id: string): RecordStatement | undefined
  actor(id: string): Actor | undefined
  /** How a report is called wherever it is cited. */
  source(report: string): string
  /** The report that this one repeats, else itself: near copies have one origin. */
  origin(report: string): string
  /** The conflicts over an entry. */
  conflicts(entry: string): readonly Conflict[]
  /** One citation for each origin that these claims are from, in the order of the claims, with the near copies named beside it. */
  cite(claims: readonly string[]): readonly Citation[]
  /** The same for an entry, the report that tells how it stands now first: for a meeting held, not the one that announced it. */
  evidence(entry: Pick<EntryCommon, 'claims' | 'history'>): readonly Citation[]
}

/** Makes a record's ids answerable. */
export function lookUp(record: StoryRecord): LookUp {
  const entries = byId(record.entries)
  const claims = byId(record.claims)
  const reports = byId(record.reports)
  const statements = byId(record.statements)
  const actors = byId(record.actors)
  const disputes = Map.groupBy(record.conflicts, ({ about }) => about)
  const names = sourceNames(record.reports)
  const source = (report: string): string => names.get(report) ?? report
  const origin = (report: string): string => {
    const of = reports.get(report)?.origin
    return of !== undefined && reports.has(of) ? of : report
  }
  const cite = (ids: readonly string[]): readonly Citation[] =>
    citations(
      ids.flatMap((id) => claims.get(id) ?? []),
      source,
      origin,
    )
  return {
    record,
    entry: (id) => entries.get(id),
    claim: (id) => claims.get(id),
    report: (id) => reports.get(id),
    statement: (id) => statements.get(id),
    actor: (id) => actors.get(id),
    source,
    origin,
    conflicts: (entry) => disputes.get(entry) ?? [],
    cite,
    evidence: ({ claims: ids, history }) => {
      const now = claims.get(history?.at(-1)?.claim ?? '')?.report
      const isNow = (id: string): boolean => claims.get(id)?.report === now
      return cite(now === undefined ? ids : [...ids.filter(isNow), ...ids.filter((id) => !isNow(id))])
    },
  }
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> => new Map(things.map((thing) => [thing.id, thing]))

function citations(claims: readonly RecordClaim[], source: (report: string) => string, origin: (report: string) => string): readonly Citation[] {
  const byReport = new Map<string, RecordClaim>()
  for (const claim of claims) {
    const known = byReport.get(claim.report)
    if (claim.evidence.length && (!known || weight(claim) > weight(known))) byReport.set(claim.report, claim)
  }
  const cited: { report: string; source: string; quote: string; also: string[] }[] = []
  const copies = new NearCopies()
  for (const { report, evidence } of byReport.values()) {
    const quote = oneLine((evidence[0] as RecordClaim['evidence'][number]).quote)
    const printed = { origin: origin(report), report, words: foldedWords(quote) }
    const same = copies.find(printed)
    if (same === undefined) {
      copies.keep(printed, cited.length)
      cited.push({ report, source: source(report), quote, also: [] })
    } else cited[same]?.also.push(source(report))
  }
  return cited.map(({ also, ...one }) => ({ ...one, ...(also.length ? { also } : {}) }))
}

/** How much of the thing a claim tells: the sentence with the day and the place is shown rather than the headline. */
const weight = ({ says }: RecordClaim): number => [says.when, says.when, says.where, says.minutes, says.due].filter((one) => one !== undefined).length

/** Draws all white space together, so that a quotation fits a line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** An outlet that has several reports is told apart by its files. */
function sourceNames(reports: readonly RecordReport[]): ReadonlyMap<string, string> {
  const plain = (report: RecordReport): string => report.outlet ?? stem(report.file) ?? host(report.url) ?? report.id
  const counts = new Map<string, number>()
  for (const report of reports) counts.set(plain(report), (counts.get(plain(report)) ?? 0) + 1)
  return new Map(reports.map((report) => [report.id, (counts.get(plain(report)) ?? 0) > 1 ? numbered(report, plain(report)) : plain(report)]))
}

const numbered = (report: RecordReport, name: string): string => {
  const mark = stem(report.file) ?? host(report.url) ?? report.id
  return mark === name ? report.id : `${name} (${mark})`
}

const stem = (file: string | undefined): string | undefined => file?.replace(/\.[a-z]+$/i, '')
const host = (url: string | undefined): string | undefined => (url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined)
