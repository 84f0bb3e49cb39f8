import type { Stance } from '../model/claim.ts'
import type { Span } from '../model/anchor.ts'
import type { VerbGroup } from './groups.ts'
import type { Linked, Phrase } from './phrases.ts'

/** A phrase under a preposition. */
export interface Under {
  readonly prep: string
  readonly phrase: Phrase
  /** Of the verb before, where this one says no place: whoever telephones need not be where the other is. */
  readonly lent?: true
}

/** A verb with what belongs to it. Item indices are of the sentence's items. */
export interface Clause extends Span {
  readonly verb: VerbGroup
  readonly at: number
  readonly subject?: Phrase | undefined
  /** The noun after a verb that stands behind what was said: "said the minister". */
  readonly inverted?: Phrase | undefined
  readonly object?: Phrase | undefined
  /** "gave Nepal a loan": what is given, behind whom it is given to. */
  readonly second?: Phrase | undefined
  readonly under: readonly Under[]
  /** Indices into the reading's times. */
  readonly times: readonly number[]
  /** Items `[from, to)` of its content clause. */
  readonly content?: readonly [number, number] | undefined
  /** The clause that governs this one as infinitive, participle or content. */
  readonly governor?: number | undefined
  /** How it is governed. */
  readonly as?: 'infinitive' | 'participle' | 'content' | undefined
  /** The noun that it hangs on: "an agreement to meet". */
  readonly noun?: Phrase | undefined
  /** The clause whose day and place it shares: "arrived on Monday and met". */
  readonly shares?: number | undefined
  /** Times of the clause that this one comes right before or after: "was received on Monday before meeting the king". */
  readonly lent?: readonly number[] | undefined
  /** "if", "after": what makes it subordinate. */
  readonly subordinator?: string | undefined
}

/** A sentence read as far as clauses. */
export interface Parsed {
  readonly linked: Linked
  readonly clauses: readonly Clause[]
  /** The stance of each clause. */
  readonly stance: readonly Stance[]
}

/** What clause reading asks about verbs. */
export interface VerbKnowledge {
  /** Its object is to do what its infinitive says: "urged him to leave". */
  urges(lemma: string): boolean
  /** What is told behind it is its object's doing: "accused him of lying", "thanked him for coming". */
  lays(lemma: string): boolean
  /** Its subject goes somewhere: "flew to". */
  moves(lemma: string): boolean
  /** The verb can close what was said: "…, the minister charged". */
  speaks(lemma: string): boolean
  /** It can besides take a content clause without "that": "said talks would resume". */
  states(lemma: string): boolean
  /** What it promises stands under that preposition: "agreed on a truce". */
  binds(lemma: string, prep: string): boolean
}

/** A clause while it is being read. */
export type Draft = { -readonly [K in keyof Clause]: Clause[K] }

/** A verb before anything is known of what belongs to it. */
export const draftOf = (verb: VerbGroup, at: number): Draft => ({
  verb,
  at,
  start: verb.start,
  end: verb.end,
  subject: undefined,
  inverted: undefined,
  object: undefined,
  second: undefined,
  under: [],
  times: [],
  content: undefined,
  governor: undefined,
  as: undefined,
  noun: undefined,
  shares: undefined,
  lent: undefined,
  subordinator: undefined,
})
