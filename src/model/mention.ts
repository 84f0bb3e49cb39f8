import type { Span } from './anchor.ts'

/** What kind of thing a mention picks out. */
export type MentionKind = 'person' | 'state' | 'body' | 'group' | 'office' | 'place' | 'instrument'

/**
 * Words that pick somebody or something out, and what those words alone say.
 * Who it is in the world is decided later, by `resolve`.
 */
export interface Mention extends Span {
  readonly id: string
  readonly text: string
  readonly kind: MentionKind
  /** The name proper, as written: "Antony Blinken" of "US Secretary of State Antony Blinken". */
  readonly name?: Span & { readonly text: string }
  /** The name stands nearby: "the Kenyan minister, Amina Mohamed" gives the office to the name. */
  readonly office?: { readonly id: string; readonly words: string; readonly former?: true; readonly deputy?: true }
  /** States or bodies the words tie it to: "French" of "the French foreign minister". World ids. */
  readonly of?: readonly string[]
  /** World ids the words can stand for as they are: a state, a body, a known person, a place. */
  readonly candidates?: readonly string[]
  /** The name as a whole stands in the tables for the candidates: "MBS", "Sheikh Tamim". */
  readonly alias?: true
  /** The seat or institution that stands for an office: "the Kremlin" for `RUS/president`; of a place, the capital it is: `QAT/capital`. */
  readonly standsFor?: string
  /** The same thing named before: pronouns, "the minister", a bare family name. Mention id. */
  readonly repeats?: string
  /** "his French counterpart": the mention whose office is meant. */
  readonly counterpartOf?: string
  /** "both ministers", "Macron and Biden": mention ids. */
  readonly members?: readonly string[]
  /** Nobody is named and nobody can be: "a senior US official". */
  readonly unnamed?: true
  /** People without a name, of a state or of none: "Afghan rebels", "thousands of students". */
  readonly people?: true
  /** Soldiers, judges, warships: what they do, their state does. */
  readonly arm?: true
  readonly gender?: 'm' | 'f'
  readonly plural?: true
}
