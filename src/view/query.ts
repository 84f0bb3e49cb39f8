import type { Term } from '../model/find.ts'
import { type Word, wordsIn } from '../model/fold.ts'

/** Longer searches are cut here, in characters and in terms. */
const LONGEST = 200
const MOST = 16

/** A word of one letter stands for itself: what begins with it is nearly everything. */
const SHORTEST_PREFIX = 2

/**
 * What somebody looks for. Each word may go on ("sanction" finds "sanctions"), words in quotation marks stand side by side exactly so; everything else that
 * is typed counts as space. Nothing that can be typed is wrong.
 */
export function termsOf(asked: string): readonly Term[] {
  const parts = asked.slice(0, LONGEST).split(/["“”«»]/u)
  const quoted = (i: number): boolean => i % 2 === 1 && i < parts.length - 1
  const terms = parts.flatMap((part, i): readonly Term[] => {
    const words = wordsIn(part).map(({ folded }) => folded)
    if (quoted(i)) return words.length ? [{ words, prefix: false }] : []
    return words.map((word) => ({ words: [word], prefix: [...word].length >= SHORTEST_PREFIX }))
  })
  return terms.slice(0, MOST)
}

/** Where terms stand in a text, in its order; words that a quotation asks for are one. */
export function placesOf(text: string, terms: readonly Term[]): readonly { readonly start: number; readonly end: number; readonly term: number }[] {
  const words = wordsIn(text)
  return words.flatMap((word, i) =>
    terms.flatMap((term, number) => {
      const last = words[i + term.words.length - 1]
      return last && term.words.every((wanted, at) => isWord(words[i + at], wanted, term, at)) ? [{ start: word.start, end: last.end, term: number }] : []
    }),
  )
}

function isWord(word: Word | undefined, wanted: string, { words, prefix }: Term, at: number): boolean {
  if (!word) return false
  return prefix && at === words.length - 1 ? word.folded.startsWith(wanted) : word.folded === wanted
}
