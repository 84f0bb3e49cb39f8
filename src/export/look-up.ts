import type { Conflict, Entry, RecordClaim, RecordReport, RecordStatement, StoryRecord } from '../model/record.ts'

/** Words of a report as a line of the record shows them. */
export interface Citation {
  readonly report: string
  /** How the report is called: outlet, else file, else address. */
  readonly source: string
  /** White space drawn together; the text has it as it came. */
  readonly quote: string
}

/** A record by its ids. */
export interface LookUp {
  readonly record: StoryRecord
  entry(id: string): Entry | undefined
  claim(id: string): RecordClaim | undefined
  report(id: string): RecordReport | undefined
  statement(id: string): RecordStatement | undefined
  /** How a report is called wherever it is cited. */
  source(report: string): string
  /** The conflicts over an entry. */
  conflicts(entry: string): readonly Conflict[]
  /** One citation for each report that these claims are from, in the order of the claims. */
  cite(claims: readonly string[]): readonly Citation[]
}

/** Makes a record's ids answerable. */
export function lookUp(record: StoryRecord): LookUp {
  const entries = byId(record.entries)
  const claims = byId(record.claims)
  const reports = byId(record.reports)
  const statements = byId(record.statements)
  const names = sourceNames(record.reports)
  const source = (report: string): string => names.get(report) ?? report
  return {
    record,
    entry: (id) => entries.get(id),
    claim: (id) => claims.get(id),
    report: (id) => reports.get(id),
    statement: (id) => statements.get(id),
    source,
    conflicts: (entry) => record.conflicts.filter(({ about }) => about === entry),
    cite: (ids) =>
      citations(
        ids.flatMap((id) => claims.get(id) ?? []),
        source,
      ),
  }
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> => new Map(things.map((thing) => [thing.id, thing]))

function citations(claims: readonly RecordClaim[], source: (report: string) => string): readonly Citation[] {
  const cited = new Map<string, Citation>()
  for (const { evidence } of claims) {
    const [first] = evidence
    if (first && !cited.has(first.report)) cited.set(first.report, { report: first.report, source: source(first.report), quote: oneLine(first.quote) })
  }
  return [...cited.values()]
}

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
