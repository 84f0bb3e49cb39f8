import type { Actor } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import type { RecordNotice } from '../model/notice.ts'
import type { RecordReport, RecordStatement, Voice } from '../model/record.ts'
import type { AnchoredWhen } from '../model/time.ts'

/** A claim about actors, with its times reckoned: what `merge` groups and compares. */
export interface ResolvedClaim {
  readonly report: string
  /** Parties are actor ids; a party that nobody can name is left out. */
  readonly claim: Claim<string>
  readonly when?: AnchoredWhen
  readonly due?: AnchoredWhen
  readonly where?: { readonly name: string; readonly id?: string; readonly anchor: { readonly report: string; readonly start: number; readonly end: number } }
  /** Through whom the report has it. */
  readonly chain: readonly Voice[]
  /** ISO 3166-1 alpha-3 of the states its parties belong to, sorted. */
  readonly states: readonly string[]
}

/** Words of a report that were written on an earlier day, as other reports have what they date. */
export interface OlderPassage {
  readonly report: string
  readonly start: number
  readonly end: number
  /** ISO day, inclusive. */
  readonly from: string
  /** ISO day, exclusive. */
  readonly to: string
  /** The times that then agree with the other reports. */
  readonly words: readonly string[]
}

/** All readings of a story after everybody is told apart: who is who, and which day is which. */
export interface Resolution {
  readonly reports: readonly RecordReport[]
  readonly actors: readonly Actor[]
  readonly claims: readonly ResolvedClaim[]
  readonly statements: readonly RecordStatement[]
  readonly notices: readonly RecordNotice[]
  readonly older?: readonly OlderPassage[]
}
