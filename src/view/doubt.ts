import type { How } from '../model/actor.ts'
import type { CorrectableField } from '../model/correction.ts'
import type { Conflict, EntryStatus } from '../model/record.ts'
import type { Cited, EntryLine, Party } from './line.ts'
import type { Passage } from './passage.ts'
import type { VoiceShown } from './voice.ts'

/** What can be in doubt: a conflict over a field, a day that is one of several, two lines that may be one, whom a name means, what one origin alone tells. */
export const DOUBTS = ['conflict', 'day', 'pair', 'name', 'only'] as const
export type DoubtIs = (typeof DOUBTS)[number]

/** A value that may be the right one, and the words that give it. */
export interface Reading {
  /** Of a date EDTF, of a name the actor's in the reader's language, else words or a number in the record's English. */
  readonly value: string
  /** Independent origins among its reports. */
  readonly origins?: number
  readonly passages: readonly Passage[]
  /** The record shows this one. */
  readonly shown?: true
  /** What a judgement that chooses it says. */
  readonly sets: { readonly field: CorrectableField; readonly value: string; readonly about: readonly string[] }
}

/** What speaks for (`for`) taking the words as the record does, or against it. Of two lines: for their being one. */
export type Reason = { readonly for: boolean } & (
  | { readonly is: 'why' /** In the record's English. */; readonly says: string }
  | { readonly is: 'named'; readonly report: Cited }
  | { readonly is: 'nowhere' }
  | { readonly is: 'namesakes'; readonly actors: readonly Party[] }
  | { readonly is: 'parties' }
  | { readonly is: 'days'; readonly apart: number }
  | { readonly is: 'undated' }
  | { readonly is: 'place' | 'manner' | 'length'; readonly values: readonly [string, string] }
  | { readonly is: 'status'; readonly values: readonly [EntryStatus, EntryStatus] }
  | { readonly is: 'together'; readonly cited: readonly Cited[] }
  | { readonly is: 'hedged' }
  | { readonly is: 'through'; readonly voices: readonly VoiceShown[] }
  | { readonly is: 'silent'; readonly reports: number }
  | { readonly is: 'copies'; readonly reports: number }
)

/** What each verdict on a doubt would be about: ids for the judgement. A verdict that makes no sense here is absent. */
export interface Ways {
  readonly accept?: readonly string[]
  readonly reject?: readonly string[]
  readonly same?: readonly string[]
  readonly different?: readonly string[]
  readonly correct?: { readonly about: readonly string[]; readonly fields: readonly CorrectableField[] }
}

/** A name that is in doubt. */
export interface DoubtfulName {
  readonly words: string
  /** BCP 47 of the first report that has them. */
  readonly language: string
  readonly how: How
  /** The words name an office only; it is told by the tables who held it. */
  readonly sure?: true
  readonly taken: Party
  /** How many places are decided at once. */
  readonly places: number
}

/** Something the machine could not tell, with all that a person needs to decide it. */
export interface Doubt {
  readonly id: string
  readonly is: DoubtIs
  /** Of a conflict, over which field. */
  readonly on?: Conflict['on']
  readonly name?: DoubtfulName
  /** The lines it is about: two of a pair, else one; of a name the first of those it stands in. */
  readonly lines: readonly EntryLine[]
  /** Further lines that a decision touches. */
  readonly more: number
  readonly cited: readonly Cited[]
  /** The words behind it, but for those of its readings. */
  readonly passages: readonly Passage[]
  readonly readings: readonly Reading[]
  readonly reasons: readonly Reason[]
  readonly ways: Ways
}

/** A doubt before it is told: what is cheap to know of it. */
export interface Found {
  readonly id: string
  readonly is: DoubtIs
  /** The entries, conflict or actor by whose id a page can lead here too. */
  readonly aliases: readonly string[]
  /** How much a decision touches; the order among doubts of a kind. */
  readonly weight: number
  readonly tell: () => Doubt | undefined
}
