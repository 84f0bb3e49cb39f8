import { byCode } from '../../model/id.ts'
import { rememberingEach } from '../../model/remembering.ts'
import type { Claim, ClaimKind, Said } from '../../model/claim.ts'
import type { RecordReport } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import type { ResolvedClaim } from '../resolved.ts'
import { daysOf, type Days } from '../days.ts'

/** A claim as merging sees it: in its place among all claims, with what links it to others. */
export interface Told {
  readonly id: string
  readonly claim: Claim<string>
  readonly says: Said<string>
  readonly resolved: ResolvedClaim
  readonly report: RecordReport
  readonly text: string
  /** Everybody it names as a party, whatever the part, each once. */
  readonly parties: readonly string[]
  /** Place in canonical order: date of the report, its id, position in the text. */
  readonly rank: number
  readonly days?: Days
  readonly due?: Days
  /** Words that two claims on one thing have in common beside parties and date; filled in by `links.ts`. */
  readonly links: Set<string>
}

/** A claim of one kind. */
export type ToldOf<K extends ClaimKind> = Told & { readonly says: Extract<Said<string>, { kind: K }> }

/** Canonical order of reports: by date, then by id; undated reports last. */
export const inReportOrder = (a: RecordReport, b: RecordReport): number =>
  byCode(a.published?.from ?? '9999', b.published?.from ?? '9999') || byCode(a.id, b.id)

/** First position of a claim in its report's text. */
const placeOf = (claim: Claim<string>): number => Math.min(claim.because.start, ...claim.evidence.map((e) => e.start))

/** The claims of known reports in canonical order, each once. */
export function tell(claims: readonly ResolvedClaim[], reports: readonly RecordReport[], texts: readonly Report[]): readonly Told[] {
  const sorted = [...reports].sort(inReportOrder)
  const order = new Map(sorted.map((report, i) => [report.id, i]))
  const textOf = new Map(texts.map((report) => [report.id, report.text]))
  const known = [...new Map(claims.map((c) => [c.claim.id, c])).values()].filter((c) => order.has(c.report) && textOf.has(c.report))
  const at = (c: ResolvedClaim): number => order.get(c.report) as number
  known.sort((a, b) => at(a) - at(b) || placeOf(a.claim) - placeOf(b.claim) || a.claim.because.start - b.claim.because.start || byCode(a.claim.id, b.claim.id))
  return known.map((resolved, rank) => ({
    id: resolved.claim.id,
    claim: resolved.claim,
    says: resolved.claim.says,
    resolved,
    report: sorted[at(resolved)] as RecordReport,
    text: textOf.get(resolved.report) as string,
    parties: [...new Set(partiesOf(resolved.claim.says))],
    rank,
    ...(resolved.when ? { days: daysOf(resolved.when) } : {}),
    ...(resolved.due ? { due: daysOf(resolved.due) } : {}),
    links: new Set(),
  }))
}

/** Everybody a claim names as a party, whatever the part. */
export function partiesOf(says: Said<string>): readonly string[] {
  switch (says.kind) {
    case 'contact':
      return says.participants.map((p) => p.who)
    case 'action':
      return [...says.by, ...says.toward].map((p) => p.who)
    case 'commitment':
      return [...says.by, ...(says.to ?? [])].map((p) => p.who)
    case 'instrument':
      return says.parties.map((p) => p.who)
    case 'occasion':
      return (says.participants ?? []).map((p) => p.who)
    case 'holding':
      return [says.holder.who]
  }
}

/** Actors of a list of parties, each once, sorted. */
export const idsOf = (parties: readonly { readonly who: string }[] | undefined): readonly string[] => (parties ? actorsIn(parties) : NOBODY)

const NOBODY: readonly string[] = []
const actorsIn = rememberingEach((parties: readonly { readonly who: string }[]): readonly string[] => [...new Set(parties.map((p) => p.who))].sort())
