import type { SpeechAct } from './act.ts'
import type { Span } from './anchor.ts'

/** One link of the chain through which words reached the report. */
export interface Link<Who> {
  readonly who: Who
}

/**
 * Somebody speaking. `Who` is a mention in a reading and an actor in the record.
 * The span is the content, without its quotation marks and cue.
 */
export interface Statement<Who> extends Span {
  readonly id: string
  readonly text: string
  /** Direct: all in quotation marks. Indirect: none. Mixed: some. */
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly act: SpeechAct
  /** The words that announce it: "said", "according to". */
  readonly cue: Span | null
  readonly speaker: Who | null
  readonly to?: Who
  /** Outermost first, without the report's own outlet and without the speaker. */
  readonly chain: readonly Link<Who>[]
  readonly channel?: string
  /** Index into the reading's times: when it was spoken. */
  readonly time?: number
  /** The words only name what is spoken of, as "hailed the deal" does: whoever speaks does not vouch for it, the report does. */
  readonly about?: true
  readonly rule: string
}
