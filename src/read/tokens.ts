import type { TextHabits } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'

/** A run of letters, a number, a mark: the smallest piece that anything is read from. Never crosses white space. */
export interface Token extends Span {
  /** Lower case, curly apostrophes straightened: what the lexicon is asked for. */
  readonly norm: string
  readonly look: Look
  /** `norm` and `look` in one, to look it up by. */
  readonly key: string
  /** No white space stands before it. */
  readonly glued: boolean
}

/** What a token looks like, before anybody asks what it means. */
export type Look = 'cap' | 'caps' | 'low' | 'number' | 'mark' | 'url' | 'handle'

const NUMBER = String.raw`\d{4}-\d\d-\d\d(?![\d-])|\d+(?:[.,:/\u00a0\u202f]\d+)*(?:[hH]\d\d(?!\d)|\p{L}{1,2}(?!\p{L}))?`
const BEFORE = String.raw`\p{L}+?(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|re|ve|ll|d|m)(?!\p{L})|\p{Lu}['’]\p{Lu}[\p{L}\p{M}]+`
const AFTER = String.raw`[\p{L}\p{M}]{1,8}['’](?=[\p{L}\p{N}«“]|$)`
/** Quotation marks typed as two apostrophes or two backticks. */
const DOUBLED = "''(?!')|``(?!`)"
const piece = (apostrophes: string) =>
  new RegExp(
    String.raw`https?://[^\s<>"”»]+|${DOUBLED}|www\.[^\s<>"”»]+|[@#][\p{L}\p{N}_]+|${NUMBER}|${apostrophes}|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+|\.{3,}|--+|[^\s]`,
    'gu',
  )
const PIECES = { before: piece(BEFORE), after: piece(AFTER) } as const satisfies Record<TextHabits['apostrophe'], RegExp>

const isLetter = /^\p{L}/u
const isDigit = /^\d/
const isUpper = /^\p{Lu}/u
const allUpper = /^[\p{Lu}\p{M}.]+$/u
const straighten = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .normalize('NFC')

/** Cuts a text into tokens, in one pass. Nothing but white space lies between them. */
export function tokens(text: string, habits: TextHabits): Token[] {
  const out: Token[] = []
  const pieces = PIECES[habits.apostrophe]
  for (let at = 0; at < text.length; ) {
    const plain = plainEnd(text, at)
    if (plain > at) {
      place(out, text, at, text.slice(at, plain), habits)
      at = plain
    } else if (plain < 0) at++
    else {
      pieces.lastIndex = at
      const match = pieces.exec(text)
      if (!match) break
      place(out, text, match.index, match[0], habits)
      at = pieces.lastIndex
    }
  }
  return out
}

/** Latin letters of the first blocks; whatever else is a letter is left to the pattern. */
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)

/** Marks after which a run of letters is surely over and no part of anything longer: no-break spaces, dashes, closing marks, dots. */
const AFTER_WORD: ReadonlySet<number> = new Set([0xa0, 0x202f, 0xbb, 0x2013, 0x2014, 0x201c, 0x201d, 0x2026])

/**
 * Where the piece at `at` ends, as far as a glance tells: a comma, or letters after which nothing stands that could belong to them. The same answer
 * as the pattern gives, which most words need not be asked. `at` where only the pattern can tell; -1 for a space.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === 32 || first === 10) return -1
  if (first === 44) return at + 1
  if (!isLatin(first)) return at
  let end = at + 1
  while (end < text.length && isLatin(text.charCodeAt(end))) end++
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  if (next > 127) return AFTER_WORD.has(next) ? end : at
  if (next === 39) return at
  // "A." may go on as "A.B.", "www." and "https:" as an address.
  if (next === 46) return end - at === 1 || end - at === 3 ? at : end
  return next === 58 && end - at > 3 && end - at < 6 ? at : end
}

function place(out: Token[], text: string, start: number, words: string, habits: TextHabits): void {
  const last = out.at(-1)
  const glued = last !== undefined && last.end === start
  if (last && glued && words === '.' && closesAbbreviation(last, text, habits)) {
    out[out.length - 1] = token(spelled(text.slice(last.start, start + 1)), last.start, start + 1, last.glued)
    return
  }
  const whole = spelled(words)
  const { cut } = whole
  if (cut === 0) out.push(token(whole, start, start + words.length, glued))
  else out.push(token(spelled(words.slice(0, cut)), start, start + cut, glued), token(spelled(words.slice(cut)), start + cut, start + words.length, true))
}

/** The dot of "Gen." and of the "F." in "John F. Kennedy" belongs to the word. */
const closesAbbreviation = (last: Token, text: string, habits: TextHabits): boolean =>
  habits.abbreviations.has(`${last.norm}.`) || (last.look === 'cap' && last.end - last.start === 1 && /^\.\s?\p{Lu}/u.test(text.slice(last.end, last.end + 3)))

/** What pieces spelled alike share. */
interface Spelling {
  readonly norm: string
  readonly look: Look
  readonly key: string
  /** Where two words are run together; 0 where they are not. */
  readonly cut: number
}

/** Spellings met before: a text says the same words again and again. Holds nothing but what follows from the spelling. */
const met = new Map<string, Spelling>()
const MOST_MET = 20_000
/** A longer piece is no word that comes again. */
const LONGEST_MET = 40

function spelled(raw: string): Spelling {
  const known = met.get(raw)
  if (known) return known
  const norm = straighten(raw)
  const look = lookOf(raw)
  const spelling = { norm, look, key: norm + look, cut: camelCut(raw) }
  if (raw.length > LONGEST_MET) return spelling
  if (met.size >= MOST_MET) met.clear()
  met.set(raw, spelling)
  return spelling
}

/** "ConfidenceDespite" is two words run together; "McDonald", "DeVos" and "iPhone" are one: three small letters before, two after. */
function camelCut(piece: string): number {
  if (piece.length > 80) return 0
  const cut = /\p{Ll}{3}(?=\p{Lu}\p{Ll}{1,})/u.exec(piece)
  return cut ? cut.index + cut[0].length : 0
}

const token = ({ norm, look, key }: Spelling, start: number, end: number, glued: boolean): Token => ({ start, end, norm, look, key, glued })

function lookOf(raw: string): Look {
  if (isDigit.test(raw)) return 'number'
  if (isLetter.test(raw) || /^['’ʼ]\p{L}/u.test(raw)) {
    if (/^(https?:|www\.)/.test(raw)) return 'url'
    if (!isUpper.test(raw)) return 'low'
    return allUpper.test(raw) && raw.length > 1 ? 'caps' : 'cap'
  }
  return /^[@#]./.test(raw) ? 'handle' : 'mark'
}
