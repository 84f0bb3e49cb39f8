/** A person's decision, appended and never edited. It outranks every rule and survives every re-run. */
export interface Judgement {
  readonly id: string
  readonly verdict: 'same' | 'different' | 'accept' | 'reject' | 'correct' | 'withdraw'
  /** Claims, mentions, a report or a judgement: never entries, which are derived. */
  readonly about: readonly string[]
  readonly field?: string
  readonly value?: string
  readonly note?: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
}
