import type { TaggedWord } from './tags.ts'
import { factOf, has } from './words.ts'

/** Words between "version" and the paper that it is of: "version of this", "version of our first". */
const NEAR = 4

/** "An earlier version of this article said …": what such a sentence tells, the paper no longer does. The version of a treaty or of somebody else's report is none. */
export function isSuperseded(words: readonly TaggedWord[]): boolean {
  return words.some((word, at) => {
    if (!has(word, 'edition') || !(has(words[at - 1], 'superseded') || has(words[at + 1], 'superseded'))) return false
    const behind = words.slice(at + 1, at + 2 + NEAR)
    const paper = behind.findIndex((one) => has(one, 'written'))
    return paper > 0 && behind.slice(0, paper).some((one) => factOf(one, 'det') === 'dem' || has(one, 'poss'))
  })
}
