import type { Judgement } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'

/** What the world tables know of the ids in a record; the tables themselves answer to it. */
export interface Tables {
  /** By ISO 3166-1 alpha-3. */
  state(id: string): { readonly id: string; readonly alpha2: string; readonly name: string; readonly wikidata: string } | undefined
  body(id: string): { readonly kind: 'organisation' | 'bloc' | 'agency' | 'company' | 'armed-group' | 'party' } | undefined
  /** `state` is empty where whose it is is the question. */
  place(id: string): { readonly state: string } | undefined
}

/** What a record was made from, for the formats that tell more than it does. */
export interface Grounds {
  readonly reports: readonly Report[]
  /** Those that stand: what was withdrawn is not among them. */
  readonly judgements: readonly Judgement[]
  readonly tables: Tables
}
