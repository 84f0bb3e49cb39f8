import type { TextHabits } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'

/** A run of letters, a number, a mark: the smallest piece that anything is read from. Never crosses white space. */
export interface Token extends Span {
  /** Lower case, curly apostrophes straightened: what the lexicon is asked for. */
  readonly norm: string
  readonly look: Look
  /** No white space stands before it. */
  readonly glued: boolean
}

/** What a token looks like, before anybody asks what it means. */
export type Look = 'cap' | 'caps' | 'low' | 'number' | 'mark' | 'url' | 'handle'

const NUMBER = String.raw`\d{4}-\d\d-\d\d(?![\d-])|\d+(?:[.,:/\u00a0\u202f]\d+)*(?:[hH]\d\d(?!\d)|\p{L}{1,2}(?!\p{L}))?`
const BEFORE = String.raw`\p{L}+?(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|re|ve|ll|d|m)(?!\p{L})|\p{Lu}['’]\p{Lu}[\p{L}\p{M}]+`
const AFTER = String.raw`[\p{L}\p{M}]{1,8}['’](?=[\p{L}\p{N}«“]|$)`
const piece = (apostrophes: string) =>
  new RegExp(
    String.raw`https?://[^\s<>"”»]+|www\.[^\s<>"”»]+|[@#][\p{L}\p{N}_]+|${NUMBER}|${apostrophes}|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+|\.{3,}|--+|[^\s]`,
    'gu',
  )
const PIECES = { before: piece(BEFORE), after: piece(AFTER) } as const satisfies Record<TextHabits['apostrophe'], RegExp>

const isLetter = /^\p{L}/u
const isDigit = /^\d/
const isUpper = /^\p{Lu}/u
const allUpper = /^[\p{Lu}\p{M}.]+$/u
const straighten = (s: string): string => s.toLowerCase().replace(/[’ʼ`´]/g, "'").normalize('NFC')

/** Cuts a text into tokens, in one pass. Nothing but white space lies between them. */
export function tokens(text: string, habits: TextHabits): Token[] {
  const out: Token[] = []
  for (const match of text.matchAll(PIECES[habits.apostrophe])) place(out, text, match.index, match[0], habits)
  return out
}

function place(out: Token[], text: string, start: number, words: string, habits: TextHabits): void {
  const last = out.at(-1)
  const glued = last !== undefined && last.end === start
  if (last && glued && words === '.' && closesAbbreviation(last, text, habits)) {
    out[out.length - 1] = token(text, last.start, start + 1, last.glued)
    return
  }
  for (const [from, to] of camelParts(words)) out.push(token(text, start + from, start + to, from > 0 || glued))
}

/** The dot of "Gen." and of the "F." in "John F. Kennedy" belongs to the word. */
const closesAbbreviation = (last: Token, text: string, habits: TextHabits): boolean =>
  habits.abbreviations.has(`${last.norm}.`) ||
  (last.look === 'cap' && last.end - last.start === 1 && /^\.\s?\p{Lu}/u.test(text.slice(last.end, last.end + 3)))

/** "ConfidenceDespite" is two words run together; "McDonald", "DeVos" and "iPhone" are one: three small letters before, two after. */
function camelParts(piece: string): readonly (readonly [number, number])[] {
  const cut = /\p{Ll}{3}(?=\p{Lu}\p{Ll}{1,})/u.exec(piece)
  if (!cut || piece.length > 80) return [[0, piece.length]]
  const at = cut.index + cut[0].length
  return [
    [0, at],
    [at, piece.length],
  ]
}

function token(text: string, start: number, end: number, glued: boolean): Token {
  const raw = text.slice(start, end)
  return { start, end, norm: straighten(raw), look: lookOf(raw), glued }
}

function lookOf(raw: string): Look {
  if (isDigit.test(raw)) return 'number'
  if (isLetter.test(raw) || /^['’ʼ]\p{L}/u.test(raw)) {
    if (/^(https?:|www\.)/.test(raw)) return 'url'
    if (!isUpper.test(raw)) return 'low'
    return allUpper.test(raw) && raw.length > 1 ? 'caps' : 'cap'
  }
  return /^[@#]./.test(raw) ? 'handle' : 'mark'
}
