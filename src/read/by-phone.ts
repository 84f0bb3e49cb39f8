import type { Grammar } from '../languages/pack.ts'
import { holds, type Span } from '../model/anchor.ts'
import type { Clause, Parsed, Under } from './clause.ts'
import { PHONE } from './kinds.ts'
import { inPhrase } from './phrases.ts'
import { isOf } from './words.ts'

/** A word for a telephone in the clause, or in what stands before it: "In a phone call on Sunday, the two spoke". */
export function remoteOf({ start, end, under: all }: Clause, { linked }: Parsed, grammar: Grammar): { remote?: true } {
  const apart = all.filter((u) => isApart(u, grammar)).map((u) => u.phrase)
  const here = (word: Span): boolean => word.start >= start && word.end <= end && !apart.some((phrase) => holds(phrase, word))
  return linked.grouped.words.some((word) => isOf(word, PHONE) && here(word)) ||
    all.some(({ phrase }) => !apart.includes(phrase) && inPhrase(phrase, linked.grouped.words, 'phone') !== undefined)
    ? { remote: true }
    : {}
}

/** "After the phone call, she told the king": what comes before or after it was not said in it. */
export const isApart = ({ prep }: Under, { sides }: Grammar): boolean => sides.after.includes(prep) || sides.before.includes(prep)
