import type { Cast } from './cast.ts'
import type { Group } from './group.ts'
import type { Told } from './told.ts'

/** Why two groups are one, and how strongly. */
export interface Bond {
  /** The strongest wins; `LINK` over `DATES` over `LOOSE`. */
  readonly score: number
  /** Holds only where no other group fits as well. */
  readonly alone?: true
  /** One sentence for a person. */
  readonly why: string
}

/** Words link them. */
export const LINK = 100
/** Same parties on dates that meet. */
export const DATES = 50
/** Same parties and one more thing in common, no date. */
export const LOOSE = 10

/** How claims of one kind are told apart. */
export interface Matter {
  /** Parties and act, so that many claims that say the same are compared once. */
  readonly signature: (told: Told) => string
  /** Where others look for it: two claims without a key in common are never compared. */
  readonly keys: (told: Told, cast: Cast) => readonly string[]
  /** How an undated mention joins what its own report tells nearby; absent where it does not. */
  readonly within?: Within
  readonly compare: (a: Group, b: Group, cast: Cast) => Bond | undefined
}

/** Undated mentions within one report. */
export interface Within {
  /** Parties and manner: where a report tells only one dated thing under this key, an undated mention under it is that. */
  readonly pair: (told: Told, cast: Cast) => string
  /** Dates aside, the two could be one. */
  readonly alike: (a: Told, b: Told, cast: Cast) => boolean
  /** How the thing is called in a `why`. */
  readonly noun: string
}
