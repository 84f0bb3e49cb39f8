/** A word of a text: where it stands (UTF-16, end exclusive), and as it is compared. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Letters that are one in writing and two, or another, to whoever types without them. */
const PLAIN: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** A word as words are compared: without case and accents, "Œuvre" and "oeuvre" alike. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)

/** The words of a text: letters and figures, and nothing between them. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldWord(word),
  }))
}

/** A text as it is searched: its words, folded, with single spaces between them. */
export const foldText = (text: string): string =>
  wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ')
