import type { Frame } from '../languages/pack.ts'
import type { Stance } from '../model/claim.ts'
import type { Under } from './clause.ts'
import type { Phrase } from './phrases.ts'

/** A frame found in a sentence, with what fills its slots. */
export interface Found {
  readonly frame: Frame
  /** The verb or noun that evoked it. */
  readonly head: { readonly start: number; readonly end: number }
  readonly slots: Readonly<Record<string, readonly Phrase[]>>
  readonly stance: Stance
  /** The noun with all that belongs to it, where a noun evoked the frame. */
  readonly phrase?: Phrase
  /** Index of the clause that it is, or that carries it; absent for a noun without a verb. */
  readonly clause?: number
  readonly under: readonly Under[]
  readonly times: readonly number[]
  /** Times of what it comes right before or after, where it has no day of its own. */
  readonly lent?: readonly number[]
  /** Times of the noun that says how it went: "told her in a 40-minute call". */
  readonly lengths?: readonly number[]
  /** "the first meeting", "a new call". */
  readonly nth?: 'first' | 'again'
  /** The direct object of the verb. */
  readonly direct?: Phrase
  /** Where its content clause begins, and whether that speaks of what is to be: "agreed that talks would resume". */
  readonly contentAt?: number
  readonly contentPromises?: boolean
  /** "met the minister ahead of a meeting with the president": still to come on a day that is past. */
  readonly awaited?: true
  /** The verb is passive, so that its doer may stay unnamed. */
  readonly passive?: true
  /** "by phone", "par téléphone". */
  readonly remote?: true
  /** "She met him there": where the words before say. */
  readonly there?: true
  /** "met separately with the king and the emir": each for himself. */
  readonly apart?: true
  /** "He also met the speaker": told as part of what the sentence before tells. */
  readonly goesOn?: true
  /** Rules under it: verb group, carrier. */
  readonly from: readonly string[]
}

/** The frames of a pack by the words that evoke them. */
export interface FrameIndex {
  readonly byVerb: ReadonlyMap<string, readonly Frame[]>
  readonly byNoun: ReadonlyMap<string, readonly Frame[]>
  /** The frames of papers by their type, for papers that have a name of their own. */
  readonly byPaper: ReadonlyMap<string, readonly Frame[]>
  /** Verbs that a frame names with a preposition: "agree" of "agree to". */
  readonly governing: ReadonlySet<string>
  /** The frames of speech among those of a verb, and the first among those of a noun. */
  readonly speech: ReadonlyMap<string, readonly Frame[]>
  readonly spokenNouns: ReadonlyMap<string, Frame>
  /** What stands before a space in a noun: "phone" of "phone call". */
  readonly openings: ReadonlySet<string>
}

/** Who met, called or wrote to whom. */
export const isContact = ({ yields }: Frame): boolean => yields.kind === 'contact'

/** An announcement, a promise, a denial; "say" and "expect" only pass on what others do. */
export const tellsIt = ({ yields }: Frame): boolean => yields.kind === 'commitment' || (yields.kind === 'speech' && yields.act !== 'say')
