import type { Span } from './anchor.ts'
import type { Claim } from './claim.ts'
import type { Mention } from './mention.ts'
import type { Notice } from './notice.ts'
import type { Statement } from './statement.ts'
import type { TimeExpression, When } from './time.ts'

/** Where a report's own date comes from, surest first. */
export type DateGround = 'metadata' | 'header' | 'url' | 'post-id' | 'text' | 'story'

/** A report's date and the ground it stands on. */
export interface Published extends Omit<When, 'grain' | 'spelled'> {
  readonly ground: DateGround
}

/** Something in a report that bears on its own date. */
export interface DateClue extends Span {
  readonly ground: Exclude<DateGround, 'metadata' | 'story'>
  /** EDTF day, month or year the clue gives. For a post: the earliest day the report can be of. */
  readonly edtf: string
  /** `is`: the report's date; `after`: the report is of this day or later. */
  readonly tells: 'is' | 'after'
  readonly why: string
}

/** The state whose own account a report is, and the words or the ground that say so. */
export interface OwnAccount extends Span {
  /** ISO 3166-1 alpha-3. */
  readonly state: string
  readonly ground: 'metadata' | 'header' | 'url'
  readonly why: string
}

/** Everything one report says before any other is opened. A pure function of report, pack and world. */
export interface Reading {
  readonly report: string
  readonly language: string
  readonly clues: readonly DateClue[]
  /** Of the report's outlet or letterhead. */
  readonly account?: OwnAccount
  readonly sentences: readonly Span[]
  readonly times: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement<string>[]
  readonly claims: readonly Claim<string>[]
  readonly notices: readonly Notice[]
}
