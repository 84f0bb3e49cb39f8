import type { Group, Grouped } from './groups.ts'
import type { Sentence } from './sentences.ts'
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
  return here !== undefined && next !== undefined && !next.glued && next.start - here.end > 1 && /\n[^\S\n]*\n/.test(text.slice(here.end, Math.min(next.start, here.end + 40)))
}

/** Fewer words than this in quotation marks, without a verb, are the writer's own words held with tongs. */
const SCARE = 5

/** A few words without a verb or a stop are somebody's expression, not what somebody said. */
const isScare = (q: Quotation, inside: readonly Group[]): boolean =>
  q.close - q.open <= SCARE && !inside.some((g) => (g.is === 'verb' && g.shape.form === 'finite') || g.is === 'comma' || (g.is === 'mark' && /^[.!?…]/.test(g.word)))

/** Turns quotation marks into walls that no clause reaches across; marks around a few words only are dropped. */
export function markQuotes(grouped: Grouped, quotes: readonly Quotation[], sentence: Sentence): Grouped {
  const role = new Map<number, 'open' | 'close' | 'none'>()
  for (let n = firstClosing(quotes, sentence.from); n < quotes.length; n++) {
    const q = quotes[n] as Quotation
    if (q.open >= sentence.to) break
    const inside = grouped.groups.filter((g) => g.from + sentence.from > q.open && g.to + sentence.from <= q.close)
    const scare = isScare(q, inside)
    role.set(q.open - sentence.from, scare ? 'none' : 'open')
    role.set(q.close - sentence.from, scare ? 'none' : 'close')
  }
  if (!role.size) return grouped
  const groups = grouped.groups.flatMap((g): Group[] => {
    const its = g.is === 'mark' ? role.get(g.from) : undefined
    if (its === undefined || g.is !== 'mark') return [g]
    return its === 'none' ? [] : [{ ...g, is: its }]
  })
  return { ...grouped, groups, scares: quotes.filter((q) => role.get(q.open - sentence.from) === 'none') }
}

/** Index of the first quotation that closes at this word or later: they stand in the order of the text, none inside another. */
function firstClosing(quotes: readonly Quotation[], word: number): number {
  let [low, high] = [0, quotes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle] as Quotation).close < word) low = middle + 1
    else high = middle
  }
  return low
}
