import type { Span } from '../model/anchor.ts'

/** A block of a text that is longer than this is cut again, in code units. */
const LONGEST = 2000
/** And this is where such a cut is looked for. */
const SHORTEST = 900

/**
 * A text cut into paragraphs, nothing left out: each begins where the one before ends. Where there are blank lines they part paragraphs, for then single
 * line breaks may only wrap lines; else every line is one. What is longer than a page is cut at the end of a sentence.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const breaks = /\S[^\S\n]*\n[^\S\n]*\n/u.test(text) ? /\n[^\S\n]*(?:\n\s*)+/gu : /\n\s*/gu
  const blocks = cutAfter(text, breaks)
  return blocks.flatMap((block) => (block.end - block.start <= LONGEST ? [block] : shorter(text, block)))
}

/** White space at the beginning belongs to the first paragraph. */
function cutAfter(text: string, breaks: RegExp): readonly Span[] {
  const found: Span[] = []
  let start = 0
  for (const match of text.matchAll(breaks)) {
    const end = match.index + match[0].length
    if (match.index === 0 || end === text.length) continue
    found.push({ start, end })
    start = end
  }
  return text ? [...found, { start, end: text.length }] : []
}

function shorter(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const to = from + cutIn(text.slice(from, from + LONGEST))
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
}

/** After a line, else after a sentence, else after a word, else where it must be; never within a surrogate pair. */
function cutIn(piece: string): number {
  for (const last of [piece.lastIndexOf('\n') + 1, lastSentence(piece), piece.search(/\s\S*$/u) + 1]) if (last > SHORTEST) return last
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length
}

function lastSentence(piece: string): number {
  let last = 0
  for (const match of piece.matchAll(/[.!?…]["»”’')\]]*\s+(?=\S)/gu)) last = match.index + match[0].length
  return last
}
