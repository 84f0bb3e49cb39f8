import type { Comparison } from './comparison.ts'
import type { Judgement } from './judgement.ts'
import type { StoryRecord } from './record.ts'
import type { Report } from './report.ts'

/** What a page from disk carries with it, so that it needs no server: all that its views are made from. */
export interface Carried {
  readonly record: StoryRecord
  /** Those of the record, with their texts. */
  readonly reports: readonly Report[]
  /** Those that stand, oldest first. */
  readonly judgements: readonly Judgement[]
  /** Of every contact: comparing takes the rules that read, which stay behind. */
  readonly comparisons: readonly Comparison[]
  /** What things are called in languages other than the canonical, by language. What has no name of its own there is left out. */
  readonly called: Readonly<Record<string, Called>>
}

/** What things are called in a language. */
export interface Called {
  /** Actors, by their ids. */
  readonly names: Readonly<Record<string, string>>
  /** Offices, states and bodies, by the words that the record has for them. */
  readonly terms: Readonly<Record<string, string>>
}
