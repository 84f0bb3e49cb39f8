import { CLOSING, QUOTE, STOP } from './kinds.ts'
import { isOf, type Word } from './words.ts'

/** A sentence: the words `[from, to)`. */
export interface Sentence {
  readonly from: number
  readonly to: number
  /** Title-case or without a closing stop and short: read as a heading. */
  readonly headline: boolean
}

/** Words whose capital, run into the word before, can only come from beginning a sentence. */
const OPENERS = ['det', 'poss', 'pron', 'prep', 'sub', 'adv', 'conj', 'clitic', 'honorific']

/** A sentence longer than this is cut: no newspaper writes one, and every later step may then be quadratic in a sentence. */
const LONGEST = 400

/**
 * Splits a text into sentences without losing a word, glued headings and sentences included ("reporters.The", "ConfidenceDespite"). The stamp that a
 * collector put before the text ends at `stamp`, 0 for none.
 */
export function sentences(text: string, words: readonly Word[], stamp: number): Sentence[] {
  const out: Sentence[] = []
  const wrapped = isWrapped(text)
  const endsStamp = (i: number): boolean => (words[i] as Word).end <= stamp && (words[i + 1] as Word).start >= stamp
  let from = 0
  for (let i = 0; i < words.length; i++) {
    const goesOn = i + 1 < words.length && i + 1 - from < LONGEST && !endsAt(text, words, i, wrapped) && !endsDateline(text, words, from, i)
    if (goesOn && !endsStamp(i)) continue
    out.push({ from, to: i + 1, headline: isHeadline(words, from, i + 1) })
    from = i + 1
  }
  return out
}

/** Lines broken by a typewriter, not by paragraphs: most end without a stop and go on in lower case. */
function isWrapped(text: string): boolean {
  let broken = 0
  let going = 0
  for (const line of text.matchAll(/([^\s])[^\S\n]*\r?\n[^\S\n]*([^\s])/g)) {
    if (++broken > 400) break
    if (!/[.?!:;"”»]/.test(line[1] as string) && /[\p{Ll}\d(]/u.test(line[2] as string)) going++
  }
  return broken > 1 && going / broken > 0.25
}

/** "SEOUL, May 26 (agency) -" ends with its dash, and the sentence begins after it. */
function endsDateline(text: string, words: readonly Word[], from: number, i: number): boolean {
  const here = words[i] as Word
  if (i - from > 24 || !/^(-|–|—|--)$/.test(here.lexeme.norm) || here.glued || words[i + 1]?.glued) return false
  const before = words.slice(from, i)
  const opens = from === 0 || text.slice((words[from - 1] as Word).end, (words[from] as Word).start).includes('\n')
  return (
    opens &&
    before[0]?.look !== 'low' &&
    before.some((w) => w.lexeme.norm === ',' || w.lexeme.classes.has('bracket')) &&
    before.some((w) => w.look === 'number' || w.lexeme.classes.has('bracket'))
  )
}

function endsAt(text: string, words: readonly Word[], i: number, wrapped: boolean): boolean {
  const here = words[i] as Word
  const next = words[i + 1] as Word
  const gap = next.start - here.end === 1 && text[here.end] === ' ' ? '' : text.slice(here.end, Math.min(next.start, here.end + 60))
  if (gap !== '' && /\n\s*\n/.test(gap)) return true
  if (gap !== '' && gap.includes('\n') && (!wrapped || (closesSentence(words, i) && next.look !== 'low'))) return true
  if (isOf(next, STOP) || isClosing(words, i + 1)) return false
  if (isOf(here, STOP)) return opensSentence(text, words, i)
  if (isClosing(words, i) && closesSentence(words, i)) return next.look !== 'low' && !next.lexeme.classes.has('dash')
  if (next.glued && here.look !== 'mark' && next.look === 'cap' && here.end === next.start) return startsLikeSentence(next)
  return here.lexeme.norm.endsWith('.') && here.look === 'caps' && next.look === 'cap' && !next.glued && startsLikeSentence(next)
}

/** After a stop: a capital, a digit, a quotation mark or a dash opens the next sentence; a small letter goes on with this one. */
function opensSentence(text: string, words: readonly Word[], i: number): boolean {
  const here = words[i] as Word
  const next = words[i + 1] as Word
  const before = words[i - 1]
  if (next.glued)
    return (
      (next.look === 'cap' || isOf(next, QUOTE)) &&
      before !== undefined &&
      (before.look !== 'number' || next.look === 'cap') &&
      !/^\.\p{Lu}\./u.test(text.slice(here.start, here.start + 3))
    )
  return next.look !== 'low'
}

const startsLikeSentence = (word: Word): boolean => OPENERS.some((cls) => word.lexeme.classes.has(cls)) && !word.lexeme.classes.has('state')

const isClosing = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return isOf(word, CLOSING) || (isOf(word, QUOTE) && word?.glued === true && !words[i + 1]?.glued)
}

/** More marks in a row close nothing. */
const MOST_CLOSING = 6

/** The stop stands just before the closing marks. */
function closesSentence(words: readonly Word[], i: number): boolean {
  let k = i
  while (k > 0 && i - k < MOST_CLOSING && isClosing(words, k)) k--
  return isOf(words[k], STOP)
}

function isHeadline(words: readonly Word[], from: number, to: number): boolean {
  const letters = words.slice(from, to).filter((word) => word.look !== 'mark' && word.look !== 'number')
  if (letters.length < 3 || letters.length > 30 || isOf(words[to - 1], STOP)) return false
  const long = letters.filter((word) => word.end - word.start > 3)
  return long.filter((word) => word.look !== 'low').length >= 0.75 * long.length
}
