import type { Span } from '../model/anchor.ts'
import type { Parsed } from './clause.ts'
import type { Cue } from './drafts.ts'
import type { MatterGround } from './matter.ts'
import type { Quote } from './quotes.ts'

/** A sentence while its statements are read. */
export interface Spoken {
  readonly parsed: Parsed
  readonly matter: MatterGround
  /** The quotations that have a part in it, each whole. */
  readonly quotes: readonly Quote[]
}

/** What was said and by whom, told without a verb of its own. */
export interface Voiced extends Cue {
  readonly content: Span
}
