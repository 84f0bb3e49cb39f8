import type { Span } from '../model/anchor.ts'
import { QUOTE } from './kinds.ts'
import { isOf, type Word } from './words.ts'

/** A quotation: word indices of its opening and closing marks. `closed` is false where the text never closes it. */
export interface Quotation {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

/** A quotation as a stretch of text, without its marks: all of it, however many sentences. */
export interface Quote extends Span {
  /** The span with its marks. */
  readonly outer: Span
  /** The quotation before it was left open at the end of its paragraph, and this one opens the next: one speech. */
  readonly goesOn: boolean
}

/** The quotations that somebody can have spoken, as stretches of text. */
export function spoken(text: string, all: readonly Quotation[], words: readonly Word[]): Quote[] {
  return all.map((q, i) => {
    const [open, close, last] = [words[q.open] as Word, words[q.close], words[q.close - 1] as Word]
    const end = q.closed && close ? close.start : last.end
    const before = all[i - 1]
    const left = before && !before.closed ? (words[before.close - 1] as Word) : undefined
    return {
      start: open.end,
      end,
      outer: { start: open.start, end: q.closed && close ? close.end : end },
      goesOn: left !== undefined && /^\s*$/.test(text.slice(left.end, open.start)),
    }
  })
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
      if (i - open.at <= LONGEST && i - 1 > open.at && open.mark.kind !== 'single') out.push({ open: open.at, close: i, closed: false })
      open = null
    }
    if (!mark) continue
    if (open && open.mark.kind === mark.kind && mark.opens && !mark.closes && startsLine(text, words, i)) {
      if (i - 1 > open.at) out.push({ open: open.at, close: i, closed: false })
      open = { at: i, mark }
    } else if (open && open.mark.kind === mark.kind && mark.closes) {
      if (i > open.at + 1) out.push({ open: open.at, close: i, closed: true })
      open = null
    } else if (mark.opens && (!open || mark.kind !== 'single')) open ??= { at: i, mark }
  }
  if (open && open.mark.kind !== 'single' && words.length - open.at <= LONGEST && words.length - 1 > open.at)
    out.push({ open: open.at, close: words.length, closed: false })
  return out
}

interface Mark {
  readonly kind: 'double' | 'guillemet' | 'single'
  readonly opens: boolean
  readonly closes: boolean
}

function markAt(text: string, words: readonly Word[], i: number): Mark | null {
  const word = words[i] as Word
  if (!isOf(word, QUOTE)) return null
  const ch = text[word.start] as string
  const tightBefore = word.glued
  const tightAfter = words[i + 1]?.glued ?? false
  if ('«»‹›'.includes(ch)) return { kind: 'guillemet', opens: '«‹'.includes(ch), closes: '»›'.includes(ch) }
  if ('“„'.includes(ch)) return { kind: 'double', opens: true, closes: ch === '“' && tightBefore && !tightAfter }
  if (ch === '”') return { kind: 'double', opens: !tightBefore && tightAfter, closes: true }
  if (ch === '"' || word.lexeme.norm === "''") return { kind: 'double', opens: !tightBefore || tightAfter, closes: tightBefore || !tightAfter }
  // "the '90s" opens nothing.
  const isDecade = words[i + 1]?.look === 'number' && words[i + 1]?.end !== undefined && /^s/.test(text.slice((words[i + 1] as Word).end - 1))
  if (ch === '‘') return { kind: 'single', opens: tightAfter && !isDecade, closes: false }
  return { kind: 'single', opens: ch === "'" && !tightBefore && tightAfter && !isDecade, closes: tightBefore && !/[\p{L}]/u.test(text[word.end] ?? '') }
}

const startsLine = (text: string, words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]
  return before !== undefined && text.slice(before.end, Math.min((words[i] as Word).start, before.end + 40)).includes('\n')
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
