/** A sum of money as far as reports tell it: "at least 40 billion dollars" has no `max`. Currency is ISO 4217. */
export interface Sum {
  /** The least it is, in whole units of the currency. */
  readonly min?: number
  /** The most it is. */
  readonly max?: number
  /** The words say "about". */
  readonly about?: true
  /** ISO 4217. */
  readonly currency: string
}

/** How many of what: "20 diplomats"; `of` is written as in the first report. */
export interface Numbered {
  /** The least it is. */
  readonly min?: number
  /** The most it is. */
  readonly max?: number
  /** The words say "about". */
  readonly about?: true
  /** What is counted: "diplomats". */
  readonly of: string
  /** What that is in every language, where it is known: an office ("diplomat"), or `arm` for soldiers. */
  readonly kind?: string
}
