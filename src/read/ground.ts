import type { Grammar } from '../languages/pack.ts'
import type { Statement } from '../model/statement.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Mentions } from './mentions.ts'

/** What claims are made from, besides the frames. */
export interface ClaimGround {
  readonly report: string
  readonly text: string
  readonly grammar: Grammar
  readonly mentions: Mentions
  readonly times: readonly TimeExpression[]
  readonly statements: readonly Statement<string>[]
}
