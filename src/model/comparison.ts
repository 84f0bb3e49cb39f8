import type { Anchor, Span } from './anchor.ts'
import type { Conflict, Speaker, Voice } from './record.ts'

/**
 * What an account rests on: a text that the side published itself, words that the press quotes from its houses and officials, or nothing of it
 * among the reports.
 */
export type AccountGround = 'own-text' | 'quoted' | 'none'

/** One side of a contact and what there is of its own account. */
export interface ComparedSide {
  /** ISO 3166-1 alpha-3 of the state whose account it is; absent for a body, a group, or somebody of no known state. */
  readonly state?: string
  /** The parties of the contact that are on this side. */
  readonly participants: readonly string[]
  /** How the side is called. */
  readonly name: string
  readonly ground: AccountGround
  /** A sentence for a person: what the account rests on. */
  readonly why: string
  /** The reports in which it stands. */
  readonly reports: readonly string[]
}

/** Words in which one side tells something. */
export interface AccountWords extends Anchor {
  /** The words. */
  readonly text: string
  /** The words of `text` that carry the value, or that another side has too; positions in the report. */
  readonly lit: readonly Span[]
  /** Who says so, where the words are quoted; absent where they are the side's own text. */
  readonly speaker?: Speaker
  /** How they reached the report, outermost first. */
  readonly chain: readonly Voice[]
  /** Id of the statement, where it is one. */
  readonly statement?: string
}

/** `both`: two sides or more say it. `differently`: they speak of one thing, and not alike. `only`: the others' accounts are silent on it. */
export type Relation = 'both' | 'differently' | 'only'

/** How two sides tell one thing differently: one denies it, they give other figures, or they put it in other words. */
export type Difference = 'denied' | 'value' | 'figures' | 'words'

/** One thing of which an account speaks. */
export interface ComparedPoint {
  /** A field of the contact, or `said`: what was talked about, promised, felt. */
  readonly on: 'whether' | 'how' | 'when' | 'where' | 'how-long' | 'said'
  readonly relation: Relation
  readonly difference?: Difference
  /** Words of the reports by which a reader knows what it is about; none for a field of the contact. */
  readonly about: readonly string[]
  /** The entry besides the contact that the words tell: a promise, an agreement. */
  readonly entry?: string
  /** The conflict of the record that has these sides. */
  readonly conflict?: Conflict['id']
  /** By place of the side in `sides`; empty where it is silent. Silence is no conflict. */
  readonly said: readonly (readonly AccountWords[])[]
}

/** Each side's own account of one contact, aligned point by point. */
export interface Comparison {
  /** Id of the entry. */
  readonly contact: string
  /** In the order in which the record names the participants. */
  readonly sides: readonly ComparedSide[]
  /** Fields of the contact first, then what several sides speak of, then what one alone says, each in the order of its text. */
  readonly points: readonly ComparedPoint[]
}

/** A word that says what a text is about. */
export interface MeaningWord extends Span {
  /**
   * Alike for the forms of one word, and for one thing in two languages where it is known to be one: `=2000000000` for "two billion" and « deux milliards »,
   * `FRA` for "French" and « Paris », `month=6`. Else the first letters, which "exports" and « exportations » share.
   */
  readonly stem: string
  /** Whether it says what is spoken of ("railway", "France"), or what becomes of it, when, or nothing in particular ("opened", "June", "cooperation"). */
  readonly isMatter: boolean
  /** "no troops", "did not ask": the word is said not to be so. */
  readonly negated: boolean
  /** "refused", "postponed": what it governs does not come to pass, or not as it stands there. */
  readonly undoes: boolean
}
