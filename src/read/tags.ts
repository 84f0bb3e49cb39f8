import type { Sentence } from './sentences.ts'
import { has, type Lexeme, valueOf, type Word } from './words.ts'

/** What a word does in its sentence. */
export type Tag =
  | 'noun'
  | 'adjective'
  | 'name'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'verb'
  | 'particle'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'time'
  | 'mark'

/** A word with its one part of speech; the facts that the context rules out are gone. */
export interface TaggedWord extends Word {
  readonly tag: Tag
}

const NOMINAL = new Set<Tag>(['noun', 'adjective', 'name', 'number'])
const VERB_FORMS = ['v.base', 'v.pres', 'v.past', 'v.part', 'v.ing', 'v.imparf', 'v.fut', 'v.cond', 'v.subj']
const FINITE = ['v.pres', 'v.past', 'v.imparf', 'v.fut', 'v.cond', 'v.subj', 'modal']
/** Parts of a verb group that are no verb: "to", "will", "ne", "se". */
const PARTICLES = ['modal', 'to', 'ne', 'clitic', 'refl']

const isVerbForm = (word: Word | undefined): boolean => VERB_FORMS.some((cls) => has(word, cls))
const isFinite = (word: Word | undefined): boolean => FINITE.some((cls) => has(word, cls))

/**
 * Gives every word of a sentence one part of speech, left to right: a word that can be verb or noun ("talks", "visite") is told by what stands before and after it.
 * `inTime` says which words belong to a time expression.
 */
export function tag(words: readonly Word[], sentence: Sentence, inTime: (word: number) => boolean, agrees: Agreement = () => true): TaggedWord[] {
  const out: TaggedWord[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word
    const here: Place = { words, i, sentence, agrees, before: beforeTime(out), before2: out.at(-2), spoken: out.findLast((w) => w.tag !== 'time'), verbYet: out.some((w) => w.tag === 'verb' && isFinite(w)) }
    const its = inTime(i) ? 'time' : tagOf(word, here)
    out.push({ ...word, tag: its, lexeme: narrowed(word.lexeme, its) })
  }
  return out
}

/** Whether a noun can be the subject of a verb form, as both are written: "talks resume", not "phone call". */
export type Agreement = (noun: string, verb: string) => boolean

/** "a 40-minute call": a time between an article and its noun does not come between them. */
function beforeTime(out: readonly TaggedWord[]): TaggedWord | undefined {
  const last = out.at(-1)
  if (last?.tag !== 'time') return last
  const before = out.findLast((word) => word.tag !== 'time')
  return before?.tag === 'determiner' || (before?.tag === 'particle' && has(before, 'genitive')) ? before : undefined
}

interface Place {
  readonly words: readonly Word[]
  readonly i: number
  readonly sentence: Sentence
  readonly agrees: Agreement
  readonly before: TaggedWord | undefined
  readonly before2: TaggedWord | undefined
  /** The last word that belongs to no time. */
  readonly spoken: TaggedWord | undefined
  /** A finite verb stands before in the sentence. */
  readonly verbYet: boolean
}

function tagOf(word: Word, at: Place): Tag {
  if (word.look === 'mark') return 'mark'
  if (has(word, 'genitive')) return at.before && NOMINAL.has(at.before.tag) ? 'particle' : isVerbForm(word) ? 'verb' : 'particle'
  const proper = isProper(word, at)
  if (proper) return 'name'
  const closed = closedTag(word, at)
  if (closed) return closed
  if (isVerbForm(word)) return has(word, 'adv') && isFinite(at.words[at.i + 1]) && at.before?.tag !== 'determiner' ? 'adverb' : verbOrNoun(word, at)
  if (has(word, 'office') || has(word, 'offices') || has(word, 'institution') || has(word, 'portfolio') || has(word, 'channel')) return 'noun'
  if (has(word, 'honorific')) return 'adjective'
  if (has(word, 'num') || has(word, 'cardinal') || has(word, 'year4')) return 'number'
  if (has(word, 'demonym') || has(word, 'ordinal') || has(word, 'officemod') || has(word, 'adj')) return 'adjective'
  if (has(word, 'adv')) return 'adverb'
  return word.look === 'cap' || word.look === 'caps' ? (startsSentence(at) && word.lexeme.listed ? 'noun' : 'name') : 'noun'
}

/** A capital inside a sentence makes a name of a word, unless everything is capitalised or the lexicon has it as capitalised function word. */
function isProper(word: Word, at: Place): boolean {
  if (has(word, 'honorific') && at.words[at.i + 1]?.look === 'cap') return false
  // "al-Thani" begins with a small letter.
  if ((has(word, 'person') || has(word, 'family')) && word.look === 'low') return true
  if (word.look === 'low' || word.look === 'number' || word.look === 'url') return false
  if (word.look === 'handle') return true
  if (['person', 'family', 'state', 'body', 'capital', 'seat', 'place'].some((cls) => has(word, cls))) return !(at.sentence.headline && isVerbForm(word))
  if (has(word, 'office') || has(word, 'offices') || has(word, 'demonym') || has(word, 'institution') || has(word, 'portfolio') || has(word, 'honorific')) return false
  if (at.sentence.headline) return !word.lexeme.listed || (has(word, 'given') && !isVerbForm(word))
  // "Jean-Yves Le Drian", "Ursula Von der Leyen": a particle with a capital between two names.
  if (has(word, 'particle') && at.before?.tag === 'name' && at.words[at.i + 1]?.look === 'cap') return true
  if (startsSentence(at)) return (!word.lexeme.listed || has(word, 'given')) && !has(word, 'adv')
  if (has(word, 'month') && at.before?.tag === 'name' && has(at.before, 'given')) return true
  return !(has(word, 'pron') || has(word, 'det') || has(word, 'month') || has(word, 'weekday')) && (!isClosed(word) || at.words[at.i + 1]?.look === 'cap')
}

const startsSentence = (at: Place): boolean => at.before === undefined || (at.before.tag === 'mark' && !has(at.before, 'close') && !/^[,;]$/.test(at.before.lexeme.norm))

const CLOSED = ['det', 'poss', 'pron', 'prep', 'conj', 'sub', 'rel', 'neg', ...PARTICLES]
const isClosed = (word: Word): boolean => CLOSED.some((cls) => has(word, cls))

function closedTag(word: Word, at: Place): Tag | null {
  if (!isClosed(word)) return null
  const next = at.words[at.i + 1]
  const afterNominal = at.before !== undefined && NOMINAL.has(at.before.tag)
  if (has(word, 'clitic') && (isVerbForm(next) || has(next, 'clitic')) && !opensNounGroup(word, next, at)) return 'particle'
  if (has(word, 'to') && opensInfinitive(at)) return 'particle'
  if (has(word, 'rel') && afterNominal && !speaksBefore(at)) return 'relative'
  if (has(word, 'rel') && at.before?.tag === 'mark' && /^[,;(]$/.test(at.before.lexeme.norm) && !has(word, 'det')) return 'relative'
  if (has(word, 'rel') && at.before?.tag === 'preposition' && !has(word, 'det')) return 'relative'
  if (has(word, 'rel') && has(word, 'sub') && isFinite(next) && !has(next, 'noun') && at.before?.tag !== 'verb') return 'relative'
  if (has(word, 'modal')) return 'particle'
  if (has(word, 'sub') && (!has(word, 'prep') || clauseFollows(at)) && !(has(word, 'det') && isNominalStart(next) && !clauseFollows(at))) return 'subordinator'
  if (has(word, 'det') && has(word, 'prep')) return prepOrArticle(word, at)
  if (has(word, 'pron') && has(word, 'det')) return isNominalStart(next) ? 'determiner' : 'pronoun'
  // "one document", "more than one meeting".
  if (has(word, 'pron') && has(word, 'cardinal') && isNominalStart(next)) return 'number'
  if (has(word, 'det') || has(word, 'poss')) return 'determiner'
  if (has(word, 'pron')) return 'pronoun'
  if (has(word, 'prep')) return 'preposition'
  if (has(word, 'conj')) return 'conjunction'
  if (has(word, 'neg') || has(word, 'ne')) return 'adverb'
  if (has(word, 'rel')) return 'relative'
  return has(word, 'sub') ? 'subordinator' : 'particle'
}

/** "to meet", "to formally meet", "de ne pas le recevoir": adverbs, negations and clitics may stand before the infinitive. */
function opensInfinitive(at: Place): boolean {
  for (let k = at.i + 1; k < Math.min(at.i + 6, at.sentence.to); k++) {
    const word = at.words[k]
    if (has(word, 'v.base')) return true
    if (!INSIDE_INFINITIVE.some((cls) => has(word, cls))) return false
  }
  return false
}

const INSIDE_INFINITIVE = ['adv', 'neg', 'ne', 'clitic']

/** French "la visite": "la" before a word that is also a noun is the article, unless a pronoun or a negation stands before it. */
function opensNounGroup(word: Word, next: Word | undefined, at: Place): boolean {
  if (!['det', 'poss', 'prep'].some((cls) => has(word, cls)) || (has(word, 'prep') && has(next, 'v.ing')) || has(next, 'v.aux') || (has(next, 'v.base') && !has(next, 'noun'))) return false
  if (at.before?.tag === 'pronoun' || has(at.before, 'ne') || at.before?.tag === 'particle') return false
  return has(next, 'noun') || has(next, 'adj') || !isFinite(next) || at.before?.tag === 'preposition' || at.before?.tag === 'verb'
}

/** "parlé mardi au téléphone" has a preposition; "a reçu des ministres", "a reçu mardi des ministres" an article, "la visite mardi des ministres" a preposition. */
const prepOrArticle = (word: Word, { spoken }: Place): Tag => (valueOf(word, 'det') === 'indef' && (spoken === undefined || !NOMINAL.has(spoken.tag)) ? 'determiner' : 'preposition')

const isNominalStart = (word: Word | undefined): boolean =>
  word !== undefined && word.look !== 'mark' && !isClosed(word) && (!isVerbForm(word) || has(word, 'noun') || has(word, 'adj') || (!isFinite(word) && !has(word, 'v.base')))

/** "said that": the word before is a verb, so "that" opens a content clause; after a noun ("the plan that") it is a relative. */
const speaksBefore = (at: Place): boolean => at.before?.tag === 'verb'

/** A finite verb comes before the next stop or comma. */
function clauseFollows(at: Place): boolean {
  for (let k = at.i + 1; k < Math.min(at.sentence.to, at.i + 14); k++) {
    const word = at.words[k] as Word
    if (has(word, 'end') || word.lexeme.norm === ',' || word.lexeme.norm === ';') return false
    if (isFinite(word) && !has(word, 'noun') && !isDeterminerLike(at.words[k - 1])) return true
  }
  return false
}

const isDeterminerLike = (word: Word | undefined): boolean => has(word, 'det') || has(word, 'poss') || has(word, 'adj') || has(word, 'demonym') || has(word, 'ordinal')

/** "affirme avoir averti", "après être arrivé": an infinitive that is spelled like no other form is no noun there. */
const BEFORE_INFINITIVE = new Set<Tag>(['verb', 'preposition', 'adverb', 'pronoun', 'particle'])

function verbOrNoun(word: Word, at: Place): Tag {
  const { before } = at
  const next = at.words[at.i + 1]
  const nominal = has(word, 'noun') ? 'noun' : has(word, 'adj') || has(word, 'v.part') ? 'adjective' : has(word, 'v.ing') ? 'adjective' : null
  if (!before || (before.tag === 'mark' && startsSentence(at))) return opening(word, next, at)
  if (has(word, 'v.base') && !isFinite(word) && BEFORE_INFINITIVE.has(before.tag)) return 'verb'
  if (before.tag === 'determiner') return nominal ?? (isFinite(word) && !isNominalStart(next) ? 'noun' : 'adjective')
  if (has(before, 'genitive') && before.tag === 'particle') return nominal ?? 'noun'
  if (before.tag === 'particle') return 'verb'
  if (before.tag === 'pronoun' || before.tag === 'relative') return 'verb'
  if (before.tag === 'preposition') return has(word, 'v.ing') || has(word, 'v.base') ? (has(word, 'noun') && !has(next, 'det') ? 'noun' : 'verb') : nominal ?? 'verb'
  if (before.tag === 'number') return has(word, 'noun') ? 'noun' : 'verb'
  if (before.tag === 'adjective') return has(word, 'noun') && !(isFinite(word) && at.before2 === undefined && isDeterminerLike(next)) ? 'noun' : isAdjectival(word, next) ? 'adjective' : 'verb'
  if (before.tag === 'noun' || before.tag === 'name') return afterNoun(word, next, at)
  if (before.tag === 'verb' && has(before, 'v.aux') && has(word, 'v.part')) return 'verb'
  if (before.tag === 'verb' && has(word, 'noun') && !has(before, 'v.base')) return isFinite(before) || has(before, 'v.part') ? 'noun' : 'verb'
  return nominal !== null && isAdjectival(word, next) && before.tag === 'verb' ? 'adjective' : 'verb'
}

const isAdjectival = (word: Word, next: Word | undefined): boolean => (has(word, 'adj') || has(word, 'v.part')) && isNominalStart(next) && !isFinite(word)

/** "Talks resumed", "Visiting Nairobi, …": the first word is a noun when a verb follows before long. */
function opening(word: Word, next: Word | undefined, at: Place): Tag {
  if (has(word, 'noun') && (clauseFollows(at) || has(next, 'prep'))) return 'noun'
  if (has(word, 'adj') && isNominalStart(next)) return 'adjective'
  return has(word, 'noun') && !has(next, 'det') ? 'noun' : 'verb'
}

/** "peace talks in Doha" is a noun after a noun, "ministers talk about", "Moscow plans a visit" a verb. */
function afterNoun(word: Word, next: Word | undefined, at: Place): Tag {
  if (has(word, 'adj') && isFinite(word) && at.verbYet && (next === undefined || next.look === 'mark')) return 'adjective'
  if (!has(word, 'noun')) return has(word, 'adj') && !isFinite(word) && at.before?.tag === 'noun' && !has(next, 'prep') && !has(next, 'det') ? 'adjective' : 'verb'
  if (!isFinite(word)) return at.before?.tag === 'noun' ? 'noun' : has(next, 'det') || has(next, 'prep') ? 'verb' : 'noun'
  if (at.before?.tag === 'noun' && !at.agrees(at.before.lexeme.norm, word.lexeme.norm)) return 'noun'
  if (has(next, 'det') || has(next, 'poss') || has(next, 'pron') || has(next, 'sub') || (next?.look === 'cap' && at.before?.tag === 'name')) return 'verb'
  if (at.verbYet) return 'noun'
  return clauseFollows(at) ? 'noun' : 'verb'
}

const narrowedBy = new Map<Tag, WeakMap<Lexeme, Lexeme>>()

/** The lexeme without what its tag rules out: a noun has no verb forms, a verb is no noun, nothing in a date is either. */
function narrowed(lexeme: Lexeme, its: Tag): Lexeme {
  if (its === 'mark') return lexeme
  let known = narrowedBy.get(its)
  if (!known) narrowedBy.set(its, (known = new WeakMap()))
  let narrow = known.get(lexeme)
  if (!narrow) {
    const facts = lexeme.facts.filter((fact) => keeps(its, fact.class))
    narrow = facts.length === lexeme.facts.length ? lexeme : { ...lexeme, facts, classes: new Set(facts.map((fact) => fact.class)) }
    known.set(lexeme, narrow)
  }
  return narrow
}

function keeps(its: Tag, cls: string): boolean {
  const verbal = cls.startsWith('v.') || PARTICLES.includes(cls)
  switch (its) {
    case 'verb':
      return cls.startsWith('v.') || cls === 'low' || cls === 'cap' || cls === 'caps' || cls.startsWith('takes')
    case 'particle':
      return PARTICLES.includes(cls) || cls === 'genitive' || cls === 'low'
    case 'adverb':
      return cls === 'adv' || cls === 'neg' || cls === 'ne' || cls === 'phone' || cls === 'low'
    case 'time':
      return !verbal
    case 'determiner':
      return cls === 'det' || cls === 'poss'
    case 'preposition':
      return cls === 'prep'
    case 'pronoun':
      return cls === 'pron' || cls === 'poss'
    default:
      return !verbal
  }
}
