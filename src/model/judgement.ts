import { byCode } from './order.ts'

/** What a person can decide. */
export const VERDICTS = ['same', 'different', 'accept', 'reject', 'correct', 'withdraw'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A person's decision, appended and never edited. It outranks every rule and survives every re-run. */
export interface Judgement {
  readonly id: string
  readonly verdict: Verdict
  /** Claims, mentions, a report or a judgement: never entries, which are derived. */
  readonly about: readonly string[]
  readonly field?: string
  readonly value?: string
  readonly note?: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

/** Judgements in the order in which they were made, without those that were withdrawn; a withdrawal can be withdrawn too. */
export function standing(judgements: readonly Judgement[]): readonly Judgement[] {
  const gone = withdrawn(judgements)
  return judgements.filter((j) => !gone.has(j.id)).toSorted(byTime)
}

const byTime = (a: Judgement, b: Judgement): number => byCode(a.at, b.at) || byCode(a.id, b.id)

/** Reports and judgements that were taken back: the last word stands. */
export function withdrawn(judgements: readonly Judgement[]): ReadonlySet<string> {
  const gone = new Set<string>()
  for (const j of judgements.toSorted((a, b) => byTime(b, a))) if (j.verdict === 'withdraw' && !gone.has(j.id)) for (const id of j.about) gone.add(id)
  return gone
}
