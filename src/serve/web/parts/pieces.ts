/** Words that carry a value: UTF-16, end exclusive. */
export interface Lit {
  readonly start: number
  readonly end: number
}

/** A text cut where words are lit; joined, the pieces are the text. Spans that overlap are one, those outside the text fall away. */
export function pieces(text: string, lit: readonly Lit[]): readonly { readonly words: string; readonly isLit: boolean }[] {
  const found: { words: string; isLit: boolean }[] = []
  let at = 0
  const put = (to: number, isLit: boolean): void => {
    if (to > at) found.push({ words: text.slice(at, to), isLit })
    at = Math.max(at, to)
  }
  for (const { start, end } of [...lit].sort((a, b) => a.start - b.start)) {
    put(Math.min(start, text.length), false)
    put(Math.min(end, text.length), true)
  }
  put(text.length, false)
  return found
}
