import type { Word } from './words.ts'

/** A quotation: word indices of its opening and closing marks. `closed` is false where the text never closes it. */
export interface Quotation {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

/** A quotation this many words long without a closing mark was none: a mark went missing. */
const LONGEST = 400

/**
 * Pairs quotation marks. Straight marks open where white space stands before them and none after; a paragraph that ends in an open quotation
 * closes it, as newspapers repeat the opening mark on the next one. Marks that pair with nothing are left alone.
 */
export function quotations(text: string, words: readonly Word[]): Quotation[] {
  const out: Quotation[] = []
  let open: { at: number; mark: Mark } | null = null
  for (let i = 0; i < words.length; i++) {
    const mark = markAt(text, words, i)
    if (open && (i - open.at > LONGEST || endsParagraph(text, words, i - 1))) {
      if (i - open.at <= LONGEST && i - 1 > open.at) out.push({ open: open.at, close: i, closed: false })
      open = null
    }
    if (!mark) continue
    if (open && open.mark.kind === mark.kind && mark.closes) {
      if (i > open.at + 1) out.push({ open: open.at, close: i, closed: true })
      open = null
    } else if (mark.opens && (!open || mark.kind !== 'single')) open ??= { at: i, mark }
  }
  if (open && words.length - open.at <= LONGEST && words.length - 1 > open.at) out.push({ open: open.at, close: words.length, closed: false })
  return out
}

interface Mark {
  readonly kind: 'double' | 'guillemet' | 'single'
  readonly opens: boolean
  readonly closes: boolean
}

function markAt(text: string, words: readonly Word[], i: number): Mark | null {
  const word = words[i] as Word
  if (!word.lexeme.classes.has('quote')) return null
  const ch = text[word.start] as string
  const tightBefore = word.glued
  const tightAfter = words[i + 1]?.glued ?? false
  if ('«»‹›'.includes(ch)) return { kind: 'guillemet', opens: '«‹'.includes(ch), closes: '»›'.includes(ch) }
  if ('“„'.includes(ch)) return { kind: 'double', opens: true, closes: ch === '“' && tightBefore && !tightAfter }
  if (ch === '”') return { kind: 'double', opens: !tightBefore && tightAfter, closes: true }
  if (ch === '"') return { kind: 'double', opens: !tightBefore || tightAfter, closes: tightBefore || !tightAfter }
  if (ch === '‘') return { kind: 'single', opens: tightAfter, closes: false }
  return { kind: 'single', opens: ch === "'" && !tightBefore && tightAfter, closes: tightBefore && !/[\p{L}]/u.test(text[word.end] ?? '') }
}

const endsParagraph = (text: string, words: readonly Word[], i: number): boolean => {
  const here = words[i]
  const next = words[i + 1]
  return (
    here !== undefined &&
    next !== undefined &&
    !next.glued &&
    next.start - here.end > 1 &&
    /\n[^\S\n]*\n/.test(text.slice(here.end, Math.min(next.start, here.end + 40)))
  )
}
