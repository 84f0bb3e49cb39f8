import { remembering } from '../../model/remembering.ts'
import { foldWords, wordsOf } from '../../model/words.ts'

/** FNV-1a, 32 bit (Fowler, Noll and Vo 1991), over UTF-16 code units. */
export function hashWords(words: readonly string[], from = 0, to = words.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) {
    const word = words[i] as string
    for (let k = 0; k <= word.length; k++) hash = Math.imul(hash ^ (k < word.length ? word.charCodeAt(k) : 0x20), 0x01000193)
  }
  return hash >>> 0
}

/** Hashes of every run of so many words. A text of fewer words has none. */
export function shinglesOf(words: readonly string[], size: number): readonly number[] {
  const out: number[] = []
  for (let i = 0; i + size <= words.length; i++) out.push(hashWords(words, i, i + size))
  return out
}

/** Words that carry meaning, cut to their first six letters so that "closing" and "closed" are near: four letters and more, and numbers. */
export const contentWords: (text: string) => ReadonlySet<string> = remembering(
  (text) =>
    new Set(
      wordsOf(text)
        .filter((word) => (word.length > 3 || /^\p{N}+$/u.test(word)) && !EMPTY.has(word))
        .map((word) => word.slice(0, 6)),
    ),
)

/** Long words, which two papers of one or two languages share where they tell one thing: "ambassadors", "ambassadeurs". */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length >= 9)
      .map((word) => word.slice(0, 7)),
  ),
]

/** Longer words that say nothing about what is promised, signed or named; a shared "would" links no two sentences. */
const EMPTY: ReadonlySet<string> = new Set(
  `that this with from will would their they them have been were when which into over under after before about could should what said says
   dans avec pour leur leurs sont etait etaient sera seront serait cette elle elles nous vous mais plus avant apres entre comme dont
   celui celle ceux etre avoir fait faire aurait auront doit aussi`.split(/\s+/),
)

/** How many words two sets have in common. */
export function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

/** Part of the smaller set that the larger holds, 0 to 1. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.size && b.size ? inCommon(a, b) / Math.min(a.size, b.size) : 0)

/** The end of a sentence and the start of the next, or a paragraph's end. */
const BREAK = /(?<=[\p{Ll}\p{N}"»”’')\]])[.!?…]+["»”’')\]\s]*(?:\s+)(?=["«“‘—–-]?\s*\p{Lu})|\n\s*\n/u

/** Furthest that two adjacent sentences can lie apart, in code units. */
const ADJACENT = 600

/** True where two spans lie in one sentence or in two that follow each other, or have at most so many sentences between them. */
export function isAdjacent(
  text: string,
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
  between = 0,
): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  if (second.start <= first.end) return true
  if (second.start - first.end > ADJACENT) return false
  const gap = text.slice(Math.max(first.start, first.end - 2), second.start + 1)
  const whole = gap.split(BREAK).slice(1, -1)
  return whole.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length <= between
}

/** Two phrases on one thing: half of the shorter one's words, two at least unless it has only one. */
export function isSameMatter(a: string, b: string): boolean {
  const [x, y] = [contentWords(a), contentWords(b)]
  return inCommon(x, y) >= Math.min(2, x.size, y.size) && overlap(x, y) >= 0.5
}

/** Two names of one thing: the same words, or three in four of the shorter one's. */
export const isNamedAlike = (a: string, b: string): boolean => foldWords(a) === foldWords(b) || overlap(contentWords(a), contentWords(b)) >= 0.75
