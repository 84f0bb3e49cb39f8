import { remembering } from './remembering.ts'

/** Words compared across reports and printings: without case, accents and marks. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** A text as one line of plain words, for telling whether two papers print the same. */
export const foldWords: (text: string) => string = remembering((text) => wordsOf(text).join(' '))

/** Part of the longer text's words that a near copy has. */
const COPIED = 0.8

/** True where one text is the other but for a word in five. */
export function areAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const held = new Set(y)
  return x.filter((word) => held.has(word)).length >= COPIED * Math.max(x.length, y.length)
}
