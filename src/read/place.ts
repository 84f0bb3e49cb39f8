import { CLOSED, DETERMINER_LIKE, FINITE, VERB_FORM } from './kinds.ts'
import type { Tag } from './parts.ts'
import type { Sentence } from './sentences.ts'
import { factOf, has, isOf, type Word } from './words.ts'

/** A word with its one part of speech; the facts that the context rules out are gone. */
export interface TaggedWord extends Word {
  readonly tag: Tag
}

/** Where a word stands while its sentence is tagged: the words around it, and the tags of those before. */
export interface Place {
  readonly words: readonly Word[]
  readonly i: number
  readonly sentence: Sentence
  readonly agrees: Agreement
  readonly takes: Government
  readonly before: TaggedWord | undefined
  readonly before2: TaggedWord | undefined
  /** What the word right before is, a time included. */
  readonly previous: Tag | undefined
  /** A time begins right behind. */
  readonly beforeTime: boolean
  /** The last word that belongs to no time. */
  readonly spoken: TaggedWord | undefined
  /** The last that is no adverb either. */
  readonly ruling: TaggedWord | undefined
  /** The noun group before begins a clause; it counts several. */
  readonly opensClause: boolean
  readonly counted: boolean
  /** A finite verb stands before in the sentence. */
  readonly verbYet: boolean
}

/** Whether a noun can be the subject of a verb form, as both are written: "talks resume", not "phone call". */
export type Agreement = (noun: string, verb: string) => boolean

/** Whether a frame wants the noun for object of the verb: "cut ties". */
export type Government = (lemma: string, noun: string) => boolean

export const NOMINAL = new Set<Tag>(['noun', 'adjective', 'name', 'number'])

export const isVerbForm = (word: Word | undefined): boolean => isOf(word, VERB_FORM)

export const isFiniteVerb = (word: Word | undefined): boolean => isOf(word, FINITE)

/** Nothing but an opening mark stands before. */
export const startsSentence = (at: Place): boolean =>
  at.before === undefined || (at.before.tag === 'mark' && !has(at.before, 'close') && !/^[,;]$/.test(at.before.lexeme.norm))

export const isClosed = (word: Word): boolean => isOf(word, CLOSED)

/** An article or a possessive, no "this" or "each", which can stand alone. */
export const definedBy = (word: Word): boolean => has(word, 'poss') || /^(def|indef)$/.test(factOf(word, 'det') ?? '')

/** A noun group can begin with it. */
export const isNominalStart = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.look !== 'mark' &&
  !isClosed(word) &&
  (!isVerbForm(word) || has(word, 'noun') || has(word, 'adj') || (!isFiniteVerb(word) && !has(word, 'v.base')))

/** A finite verb comes before the next stop or comma. */
export function clauseFollows(at: Place): boolean {
  let relative = 0
  for (let k = at.i + 1; k < Math.min(at.sentence.to, at.i + 14); k++) {
    const word = at.words[k] as Word
    if (has(word, 'end') || word.lexeme.norm === ',' || word.lexeme.norm === ';') return false
    if (has(word, 'rel') && !has(word, 'prep') && k > at.i + 1) relative++
    if (!isFiniteVerb(word) || has(word, 'noun') || isDeterminerLike(at.words[k - 1]) || (has(word, 'v.base') && has(at.words[k - 1], 'to'))) continue
    // "after talks with an envoy who praised him": the verb is the envoy's.
    if (relative-- <= 0) return true
  }
  return false
}

/** "A statement after the call said": a subject stands before and only one verb is left, which must be its own. */
export function needsTheVerb(at: Place): boolean {
  if (at.verbYet || (at.before?.tag !== 'noun' && at.before?.tag !== 'name')) return false
  let verbs = 0
  for (let k = at.i + 1; k < Math.min(at.sentence.to, at.i + 14) && verbs < 2; k++) {
    const word = at.words[k] as Word
    if (has(word, 'end') || word.lexeme.norm === ',' || word.lexeme.norm === ';') break
    if (isFiniteVerb(word) && !isDeterminerLike(at.words[k - 1])) verbs++
  }
  return verbs === 1
}

/** A comma comes before any finite verb. */
export function commaFollows(at: Place): boolean {
  for (let k = at.i + 1; k < Math.min(at.sentence.to, at.i + 14); k++) {
    if (at.words[k]?.lexeme.norm === ',') return true
    if (isFiniteVerb(at.words[k]) && !has(at.words[k], 'noun')) return false
  }
  return false
}

export const isDeterminerLike = (word: Word | undefined): boolean => isOf(word, DETERMINER_LIKE)
