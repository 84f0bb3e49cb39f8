import type { Actor } from '../../model/actor.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Conflict, Entry, RecordClaim, RecordReport, RecordStatement } from '../../model/record.ts'
import type { Difference } from '../../view/difference.ts'
import type { Stretch } from '../../view/stretch.ts'

/** Lists of the record, a part at a time. */
export type RecordReports = Stretch<RecordReport>
export type RecordActors = Stretch<Actor>
export type RecordEntries = Stretch<Entry>
export type RecordStatements = Stretch<RecordStatement>
export type RecordClaims = Stretch<RecordClaim>
export type RecordConflicts = Stretch<Conflict>

/** What became of one report that was given. */
export interface AddedReport {
  /** The id under which it is kept. */
  readonly id?: string
  /** Its file's name or its address. */
  readonly name: string
  /** `added`: the story has it now; `known`: it had it before; `refused`: `why` says in one line why not. */
  readonly became: 'added' | 'known' | 'refused'
  readonly why?: string
  /** What a person should know of it: bytes that could not be decoded. */
  readonly note?: string
}

/** What became of the reports that were given. The record is brought up to date behind it. */
export interface AddedReports {
  readonly story: string
  readonly reports: readonly AddedReport[]
}

/** A judgement as it is kept. */
export type KeptJudgement = Judgement

/** A judgement and whether it stands: one that was withdrawn does not. */
export interface JudgementLine extends Judgement {
  readonly stands: boolean
}

/** The judgements of a story, oldest first. */
export interface Judgements {
  readonly items: readonly JudgementLine[]
  readonly total: number
  readonly next?: string
}

/** What a decision would change. */
export type Preview = Difference

/** How many judgements came in that the story did not have. */
export interface ImportedJudgements {
  readonly added: number
  readonly known: number
}

/** Where calendar programs subscribe to the calendar of a story. */
export interface Subscription {
  /** Path below the server's address, with the key that a program needs which cannot log in. */
  readonly path: string
}
