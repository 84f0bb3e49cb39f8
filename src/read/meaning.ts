import type { MeaningWord } from '../model/comparison.ts'
import { remembering } from '../model/remembering.ts'
import { CLOSED, NUMERAL, STATE, TITLE } from './kinds.ts'
import type { Reader } from './reader.ts'
import { tokens } from './tokens.ts'
import { factOf, has, isOf, words, type Word } from './words.ts'

/** Letters by which words of one root are known. */
const ROOT = 6
/** Words that have a value of their own in every language. */
const SHARED = ['month', 'weekday', 'currency'] as const

/** Who is counted where a figure says no more than that there are sides. */
const PARTIES = ['office', 'offices', 'side', 'partner', 'counterpart'] as const

/** Words for a state or a body. */
const OWNED: ReadonlySet<string> = new Set(['state', 'demonym', 'body', 'capital', 'seat'])

/** Within so many words a negation has its other half, and the word that it negates. */
const NEAR = 6

/** Effects after which what is governed does not come to pass, or not as it stands there. */
const UNDOING: ReadonlySet<string | undefined> = new Set(['refused', 'cancelled', 'postponed', 'denied'])

/** The words of a text that carry meaning: no function words, titles, verbs of speech or helping verbs. */
export function meaningWords(text: string, reader: Reader): readonly MeaningWord[] {
  const all = words(tokens(text, reader.pack.text), reader.lexicon)
  const out: MeaningWord[] = []
  let negatedUntil = -1
  for (let i = 0; i < all.length; i++) {
    const word = all[i] as Word
    if (negates(all, i)) negatedUntil = i + NEAR
    const figure = figureAt(all, i)
    const stem = figure ? `=${figure.value}` : stemOf(text, word, reader)
    if (stem === undefined) continue
    i = figure?.last ?? i
    const { end } = all[i] as Word
    out.push({ start: word.start, end, stem, isMatter: !figure && isMatter(word, reader), negated: i <= negatedUntil, undoes: undoes(word, reader) })
    negatedUntil = -1
  }
  return out
}

/** "not", "no", « aucun »; « ne » where its other half follows: not « ne … que », and « plus » alone is "more". */
function negates(all: readonly Word[], at: number): boolean {
  const word = all[at] as Word
  const isNegative = (one: Word): boolean => has(one, 'neg') || factOf(one, 'det') === 'neg'
  if (has(word, 'ne')) return all.slice(at + 1, at + NEAR).some(isNegative)
  if (!isNegative(word) || word.lexeme.facts.some((fact) => fact.class === 'adv' || fact.class.startsWith('v.'))) return false
  // « non-prolifération »: a part of its word.
  const isPart = all[at + 1]?.look === 'mark' && all[at + 1]?.glued
  return !isPart && !all.slice(Math.max(0, at - NEAR), at).some((one) => has(one, 'ne'))
}

/** A name or a noun that says what is spoken of; "opened", "June" and "cooperation" are said of anything. */
function isMatter(word: Word, { pack }: Reader): boolean {
  if (isOf(word, STATE)) return true
  if (SHARED.some((cls) => has(word, cls)) || pack.commonplaces.has(word.lexeme.norm)) return false
  return has(word, 'noun') || !word.lexeme.facts.some((fact) => fact.class.startsWith('v.'))
}

const undoes = (word: Word, { effects }: Reader): boolean => {
  const verb = word.lexeme.facts.find((fact) => fact.class.startsWith('v.'))?.value
  return UNDOING.has(verb === undefined ? effects.noun(word.lexeme.norm) : effects.verb(verb))
}

/** "two billion", "40", "forty thousand"; « une » is an article. */
function figureAt(all: readonly Word[], at: number): { readonly value: number; readonly last: number } | undefined {
  const number = (i: number): number => Number(factOf(all[i], 'cardinal') ?? factOf(all[i], 'num') ?? Number.NaN)
  if (!isOf(all[at], NUMERAL) || has(all[at], 'det') || !Number.isFinite(number(at))) return undefined
  // "the two leaders", « les trois ministres »: the sides, and nothing that one could tell otherwise.
  if (number(at) <= 3 && PARTIES.some((cls) => has(all[at + 1], cls))) return undefined
  let [value, last] = [number(at), at]
  // "4 500": thousands set apart.
  if (/^\d{1,3}$/.test((all[at] as Word).lexeme.norm))
    while (/^\d{3}$/.test(all[last + 1]?.lexeme.norm ?? '')) value = value * 1000 + Number(all[++last]?.lexeme.norm)
  while (isOf(all[last + 1], NUMERAL) && all[last + 1]?.look !== 'number' && number(last + 1) >= 100) value *= number(++last)
  return { value, last }
}

function stemOf(text: string, word: Word, reader: Reader): string | undefined {
  if (word.look === 'mark' || isOf(word, CLOSED | TITLE | NUMERAL) || has(word, 'adv') || has(word, 'v.aux')) return undefined
  for (const cls of SHARED) if (has(word, cls)) return `${cls}=${factOf(word, cls)}`
  // "the Élysée" is a house of France.
  if (isOf(word, STATE)) return word.lexeme.facts.find((fact) => OWNED.has(fact.class))?.value.split('/')[0]
  const verb = word.lexeme.facts.find((fact) => fact.class.startsWith('v.'))?.value
  if (verb !== undefined && reader.utters(verb)) return undefined
  const root = rootOf(verb ?? text.slice(word.start, word.end))
  return root.length > 2 ? root : undefined
}

const rootOf = remembering((word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .slice(0, ROOT),
)
