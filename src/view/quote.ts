import type { Span } from '../model/anchor.ts'
import type { RecordClaim } from '../model/record.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Shelf } from './shelf.ts'

/**
 * The sentence of a claim that holds most of some words of its report, with those lit.
 * @param words Words of the claim's report that carry the value; those of other sentences are left out.
 */
export function quoteOf(shelf: Shelf, { report, evidence }: RecordClaim, words: readonly Span[]): Passage | undefined {
  const within = (sentence: Span): readonly Span[] => words.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
  const [best] = evidence.filter((one) => one.report === report).sort((a, b) => within(b).length - within(a).length)
  return best && passageOf(shelf, report, best, within(best))
}
