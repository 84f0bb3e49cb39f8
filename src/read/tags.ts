import { narrowed, PARTICLES, type Tag } from './parts.ts'
import type { Sentence } from './sentences.ts'
import { has, type Lexeme, factOf, type Word } from './words.ts'

export type { Tag }

/** A word with its one part of speech; the facts that the context rules out are gone. */
export interface TaggedWord extends Word {
  readonly tag: Tag
}

const NOMINAL = new Set<Tag>(['noun', 'adjective', 'name', 'number'])
const VERB_FORMS = ['v.base', 'v.pres', 'v.past', 'v.part', 'v.ing', 'v.imparf', 'v.fut', 'v.cond', 'v.subj']
const FINITE = ['v.pres', 'v.past', 'v.imparf', 'v.fut', 'v.cond', 'v.subj', 'modal']

const isVerbForm = (word: Word | undefined): boolean => VERB_FORMS.some((cls) => has(word, cls))
const isFiniteVerb = (word: Word | undefined): boolean => FINITE.some((cls) => has(word, cls))

/**
 * Gives every word of a sentence one part of speech, left to right: a word that can be verb or noun ("talks", "visite") is told by what stands before and after it.
 * `inTime` says which words belong to a time expression.
 */
export function tag(words: readonly Word[], sentence: Sentence, inTime: (word: number) => boolean, agrees: Agreement = () => true): TaggedWord[] {
  const out: TaggedWord[] = []
  let verbYet = false
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word
    const here: Place = { words, i, sentence, agrees, ...groupBefore(out), before: beforeTime(out), before2: out.at(-2), ...lastOf(out), verbYet }
    const its = inTime(i) ? 'time' : tagOf(word, here)
    const { start, end, look, glued } = word
    const tagged: TaggedWord = { start, end, look, glued, tag: its, lexeme: its === 'pronoun' && isNobody(here) ? NOBODY : narrowed(word.lexeme, its) }
    verbYet ||= its === 'verb' && isFiniteVerb(tagged)
    out.push(tagged)
  }
  return out
}

/** Whether the noun group at the end stands after a comma or a quotation (", the source added,"), and whether it holds a number ("four Arab"). */
function groupBefore(out: readonly TaggedWord[]): Pick<Place, 'opensClause' | 'counted'> {
  const edge = out.findLastIndex((w) => !NOMINAL.has(w.tag) && w.tag !== 'determiner')
  return {
    opensClause: /^(mark|subordinator)$/.test(out[edge]?.tag ?? ''),
    counted: out.slice(edge + 1).some((w) => w.tag === 'number' && !/^(1|1\.0)$/.test(factOf(w, 'cardinal') ?? factOf(w, 'num') ?? '')),
  }
}

const lastOf = (out: readonly TaggedWord[]): Pick<Place, 'spoken' | 'ruling'> => ({
  spoken: out.findLast((w) => w.tag !== 'time'),
  ruling: out.findLast((w) => w.tag !== 'time' && w.tag !== 'adverb' && !(w.tag === 'adjective' && has(w, 'adv'))),
})

/** A pronoun that takes up nobody. */
const NOBODY: Lexeme = { norm: '', facts: [{ class: 'pron', value: 'x' }], classes: new Set(['pron']), listed: true }

/** "il faut", "il s'agit", "il y a", "il est clair que": the pack's words say which verbs and adjectives have nobody for subject. */
function isNobody({ words, i }: Place): boolean {
  if (!has(words[i], 'impersonal-subject')) return false
  let k = i + 1
  const skipped: Word[] = []
  while (k < i + 5 && ['ne', 'neg', 'adv', 'clitic'].some((cls) => has(words[k], cls))) skipped.push(words[k++] as Word)
  const clitic = (value: string) => skipped.some((w) => factOf(w, 'clitic') === value)
  if (has(words[k], 'takes-nobody')) return true
  if (clitic('refl') && has(words[k], 'takes-nobody-refl')) return true
  if (has(words[k], 'v.aux') && clitic('y')) return true
  while (has(words[k], 'v.aux') || has(words[k], 'neg') || has(words[k], 'adv')) k++
  return has(words[k], 'impersonal') || (has(words[k - 1], 'v.aux') && has(words[k], 'takes-nobody'))
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
  /** The last that is no adverb either. */
  readonly ruling: TaggedWord | undefined
  /** The noun group before begins a clause; it counts several. */
  readonly opensClause: boolean
  readonly counted: boolean
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
  if (has(word, 'v.aux')) return auxiliary(word, at)
  if (has(word, 'adv') && has(word, 'officemod')) return titleFollows(at) ? 'adjective' : 'adverb'
  if (isVerbForm(word)) return has(word, 'adv') && isFiniteVerb(at.words[at.i + 1]) && at.before?.tag !== 'determiner' ? 'adverb' : verbOrNoun(word, at)
  if (has(word, 'office') || has(word, 'offices') || has(word, 'institution') || has(word, 'portfolio') || has(word, 'channel')) return 'noun'
  if (has(word, 'honorific')) return 'adjective'
  if (has(word, 'num') || has(word, 'cardinal') || has(word, 'year4')) return 'number'
  if (has(word, 'demonym') || has(word, 'ordinal') || has(word, 'officemod') || has(word, 'adj')) return 'adjective'
  if (has(word, 'adv')) return qualifies(word, at) ? 'adjective' : 'adverb'
  return word.look === 'cap' || word.look === 'caps' ? (startsSentence(at) && word.lexeme.listed ? 'noun' : 'name') : 'noun'
}

/** "est", "is": a verb wherever no article or hyphen makes a noun of it ("l'est du pays", "le nord-est"). */
function auxiliary(word: Word, { before, words, i }: Place): Tag {
  const noun = before?.tag === 'determiner' || (word.glued && words[i - 1]?.lexeme.norm === '-' && !has(word, 'v.base'))
  return noun && has(word, 'noun') ? 'noun' : 'verb'
}

/** "its only land border", "a later statement": an adverb between the article and its noun belongs to the noun. */
const qualifies = (word: Word, { words, i, spoken, before }: Place): boolean =>
  before === spoken &&
  spoken?.tag === 'determiner' &&
  definedBy(spoken) &&
  word.look === 'low' &&
  isNominalStart(words[i + 1]) &&
  words[i + 1]?.look !== 'number'

const definedBy = (word: Word): boolean => has(word, 'poss') || /^(def|indef)$/.test(factOf(word, 'det') ?? '')

const BEFORE_TITLE = ['demonym', 'state', 'capital', 'body', 'officemod', 'institution', 'adj']

/** "then French president" is a title, "they then signed" has an adverb. */
function titleFollows(at: Place): boolean {
  for (let k = at.i + 1; k < Math.min(at.i + 5, at.sentence.to); k++) {
    const word = at.words[k]
    if (has(word, 'office') || has(word, 'offices')) return true
    if (word?.lexeme.norm !== '-' && !BEFORE_TITLE.some((cls) => has(word, cls))) return false
  }
  return false
}

/** A capital inside a sentence makes a name of a word, unless everything is capitalised or the lexicon has it as capitalised function word. */
function isProper(word: Word, at: Place): boolean {
  if (has(word, 'honorific') && at.words[at.i + 1]?.look === 'cap') return false
  // "al-Thani" begins with a small letter.
  if ((has(word, 'person') || has(word, 'family')) && word.look === 'low') return true
  if (word.look === 'low' || word.look === 'number' || word.look === 'url') return false
  if (word.look === 'handle') return true
  if (['person', 'family', 'state', 'body', 'capital', 'seat', 'place'].some((cls) => has(word, cls))) return !(at.sentence.headline && isVerbForm(word))
  if (has(word, 'office') || has(word, 'offices') || has(word, 'demonym') || has(word, 'institution') || has(word, 'portfolio') || has(word, 'honorific'))
    return false
  if (at.sentence.headline) return !word.lexeme.listed || (has(word, 'given') && !isVerbForm(word))
  // "Jean-Yves Le Drian", "Ursula Von der Leyen": a particle with a capital between two names.
  if (has(word, 'particle') && at.before?.tag === 'name' && at.words[at.i + 1]?.look === 'cap') return true
  if (startsSentence(at)) return (!word.lexeme.listed || has(word, 'given')) && !has(word, 'adv')
  if (has(word, 'month') && at.before?.tag === 'name' && has(at.before, 'given')) return true
  return !(has(word, 'pron') || has(word, 'det') || has(word, 'month') || has(word, 'weekday')) && (!isClosed(word) || at.words[at.i + 1]?.look === 'cap')
}

const startsSentence = (at: Place): boolean =>
  at.before === undefined || (at.before.tag === 'mark' && !has(at.before, 'close') && !/^[,;]$/.test(at.before.lexeme.norm))

const CLOSED = ['det', 'poss', 'pron', 'prep', 'conj', 'sub', 'rel', 'neg', ...PARTICLES]
const isClosed = (word: Word): boolean => CLOSED.some((cls) => has(word, cls))

function closedTag(word: Word, at: Place): Tag | null {
  if (!isClosed(word)) return null
  const next = at.words[at.i + 1]
  const afterNominal = at.before !== undefined && NOMINAL.has(at.before.tag)
  if (has(word, 'clitic') && (isVerbForm(next) || has(next, 'clitic')) && !opensNounGroup(word, next, at)) return 'particle'
  if (has(word, 'to') && opensInfinitive(at)) return 'particle'
  // "il est clair que la trêve tient".
  if (has(word, 'rel') && has(word, 'sub') && has(at.before, 'impersonal') && at.before2?.tag === 'verb') return 'subordinator'
  if (has(word, 'rel') && afterNominal && !speaksBefore(at)) return 'relative'
  if (has(word, 'rel') && at.before?.tag === 'mark' && /^[,;(]$/.test(at.before.lexeme.norm) && !has(word, 'det')) return 'relative'
  if (has(word, 'rel') && at.before?.tag === 'preposition' && !has(word, 'det')) return 'relative'
  if (has(word, 'rel') && has(word, 'sub') && isFiniteVerb(next) && !has(next, 'noun') && at.before?.tag !== 'verb') return 'relative'
  if (has(word, 'modal')) return 'particle'
  if (has(word, 'sub') && (!has(word, 'prep') || clauseFollows(at)) && !(has(word, 'det') && isNominalStart(next) && !clauseFollows(at))) return 'subordinator'
  if (has(word, 'det') && has(word, 'prep')) return prepOrArticle(word, at)
  if (has(word, 'pron') && has(word, 'det')) return isNominalStart(next) ? 'determiner' : 'pronoun'
  // "one document", "more than one meeting".
  if (has(word, 'pron') && has(word, 'cardinal') && isNominalStart(next)) return 'number'
  if (has(word, 'det') || has(word, 'poss')) return 'determiner'
  if (has(word, 'pron')) return 'pronoun'
  if (has(word, 'prep')) return 'preposition'
  // "que la brouille soit surmontée", but "soit lundi, soit mardi".
  if (has(word, 'conj') && has(word, 'v.aux') && afterNominal && [next, has(next, 'adv') ? at.words[at.i + 2] : undefined].some((w) => has(w, 'v.part')))
    return 'verb'
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
  if (
    !['det', 'poss', 'prep'].some((cls) => has(word, cls)) ||
    (has(word, 'prep') && has(next, 'v.ing')) ||
    has(next, 'v.aux') ||
    (has(next, 'v.base') && !has(next, 'noun'))
  )
    return isFiniteVerb(next) && has(next, 'v.aux') && has(next, 'noun') && at.before?.tag === 'preposition'
  if (has(next, 'clitic') || at.before?.tag === 'pronoun' || has(at.before, 'ne') || at.before?.tag === 'particle') return false
  return has(next, 'noun') || has(next, 'adj') || !isFiniteVerb(next) || at.before?.tag === 'preposition' || at.before?.tag === 'verb'
}

/** "parlé mardi au téléphone" has a preposition; "a reçu des ministres", "a reçu mardi des ministres" an article, "la visite mardi des ministres" a preposition. */
const prepOrArticle = (word: Word, { spoken }: Place): Tag =>
  factOf(word, 'det') === 'indef' && (spoken === undefined || !NOMINAL.has(spoken.tag)) ? 'determiner' : 'preposition'

const isNominalStart = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.look !== 'mark' &&
  !isClosed(word) &&
  (!isVerbForm(word) || has(word, 'noun') || has(word, 'adj') || (!isFiniteVerb(word) && !has(word, 'v.base')))

/** "said that": the word before is a verb, so "that" opens a content clause; after a noun ("the plan that") it is a relative. */
const speaksBefore = (at: Place): boolean => at.before?.tag === 'verb'

/** A finite verb comes before the next stop or comma. */
function clauseFollows(at: Place): boolean {
  for (let k = at.i + 1; k < Math.min(at.sentence.to, at.i + 14); k++) {
    const word = at.words[k] as Word
    if (has(word, 'end') || word.lexeme.norm === ',' || word.lexeme.norm === ';') return false
    if (isFiniteVerb(word) && !has(word, 'noun') && !isDeterminerLike(at.words[k - 1]) && !(has(word, 'v.base') && has(at.words[k - 1], 'to'))) return true
  }
  return false
}

/** A comma comes before any finite verb. */
function commaFollows(at: Place): boolean {
  for (let k = at.i + 1; k < Math.min(at.sentence.to, at.i + 14); k++) {
    if (at.words[k]?.lexeme.norm === ',') return true
    if (isFiniteVerb(at.words[k]) && !has(at.words[k], 'noun')) return false
  }
  return false
}

const isDeterminerLike = (word: Word | undefined): boolean =>
  has(word, 'det') || has(word, 'poss') || has(word, 'adj') || has(word, 'demonym') || has(word, 'ordinal')

/** "affirme avoir averti", "après être arrivé": an infinitive that is spelled like no other form is no noun there. */
const BEFORE_INFINITIVE = new Set<Tag>(['verb', 'preposition', 'adverb', 'pronoun', 'particle'])

function verbOrNoun(word: Word, at: Place): Tag {
  const { before } = at
  const next = at.words[at.i + 1]
  const nominal = has(word, 'noun') ? 'noun' : has(word, 'adj') || has(word, 'v.part') ? 'adjective' : has(word, 'v.ing') ? 'adjective' : null
  if (before && isComplement(word, at)) return has(word, 'adj') ? 'adjective' : has(word, 'adv') ? 'adverb' : (nominal ?? 'verb')
  if (before && isQualified(word, at)) return has(word, 'adj') && isNominalStart(next) ? 'adjective' : (nominal ?? 'verb')
  if (!before || (before.tag === 'mark' && startsSentence(at))) return opening(word, next, at)
  if (has(word, 'v.base') && !isFiniteVerb(word) && BEFORE_INFINITIVE.has(before.tag)) return 'verb'
  // "said that talks failed", "On Monday, talks resumed".
  if (opensSubject(before, at) && has(word, 'noun') && !has(next, 'det') && clauseFollows(at)) return 'noun'
  if (before.tag === 'determiner') return nominal ?? (isFiniteVerb(word) && !isNominalStart(next) ? 'noun' : 'adjective')
  if (has(before, 'genitive') && before.tag === 'particle') return nominal ?? 'noun'
  if (before.tag === 'particle') return 'verb'
  if (before.tag === 'pronoun' || before.tag === 'relative') return 'verb'
  if (before.tag === 'preposition')
    return has(word, 'v.ing') || has(word, 'v.base') ? (has(word, 'noun') && !has(next, 'det') ? 'noun' : 'verb') : (nominal ?? 'verb')
  if (before.tag === 'number') return has(word, 'noun') ? 'noun' : 'verb'
  if (before.tag === 'adjective')
    return has(word, 'noun') && !(isFiniteVerb(word) && at.before2 === undefined && isDeterminerLike(next))
      ? 'noun'
      : isAdjectival(word, next)
        ? 'adjective'
        : 'verb'
  if (before.tag === 'noun' || before.tag === 'name') return afterNoun(word, next, at)
  if (before.tag === 'verb' && has(before, 'v.aux') && has(word, 'v.part')) return 'verb'
  if (before.tag === 'verb' && has(word, 'noun') && !has(before, 'takes-infinitive')) return isFiniteVerb(before) || has(before, 'v.part') ? 'noun' : 'verb'
  return nominal !== null && isAdjectival(word, next) && before.tag === 'verb' ? 'adjective' : 'verb'
}

const opensSubject = ({ tag, lexeme }: TaggedWord, { verbYet }: Place): boolean => tag === 'subordinator' || (tag === 'mark' && lexeme.norm === ',' && !verbYet)

/** "would be back at his post", "was still ready to talk": what has no participle is no verb after an auxiliary. */
const isComplement = (word: Word, { spoken, ruling }: Place): boolean =>
  has(ruling, 'v.aux') &&
  (ruling === spoken || has(word, 'adj')) &&
  !has(word, 'v.part') &&
  !has(word, 'v.ing') &&
  (isFiniteVerb(word) || has(word, 'adj')) &&
  ['adj', 'noun', 'adv'].some((cls) => has(word, cls))

/** "its only land border", "la plus grave crise": an adverb between the article and a word that is no verb there. */
const isQualified = (word: Word, { spoken, ruling }: Place): boolean =>
  spoken !== ruling && ruling?.tag === 'determiner' && definedBy(ruling) && (has(word, 'noun') || has(word, 'adj'))

const isAdjectival = (word: Word, next: Word | undefined): boolean => (has(word, 'adj') || has(word, 'v.part')) && isNominalStart(next) && !isFiniteVerb(word)

/** "Talks resumed", "Visiting Nairobi, …": the first word is a noun when a verb follows before long. */
function opening(word: Word, next: Word | undefined, at: Place): Tag {
  // "Speaking in Sydney, the minister urged …", but "Meeting in Sydney ends".
  if (has(word, 'v.ing') && has(next, 'prep') && commaFollows(at)) return 'verb'
  if (has(word, 'noun') && (clauseFollows(at) || has(next, 'prep'))) return 'noun'
  if (has(word, 'adj') && isNominalStart(next)) return 'adjective'
  return has(word, 'noun') && !has(next, 'det') ? 'noun' : 'verb'
}

/** "peace talks in Doha" is a noun after a noun, "ministers talk about", "Moscow plans a visit" a verb. */
function afterNoun(word: Word, next: Word | undefined, at: Place): Tag {
  if (has(word, 'adj') && isFiniteVerb(word) && at.verbYet && !at.opensClause && (next === undefined || next.look === 'mark')) return 'adjective'
  if (!has(word, 'noun'))
    return has(word, 'adj') && !isFiniteVerb(word) && at.before?.tag === 'noun' && !has(next, 'prep') && !has(next, 'det') ? 'adjective' : 'verb'
  if (!isFiniteVerb(word)) return at.before?.tag === 'noun' ? 'noun' : has(next, 'det') || has(next, 'prep') ? 'verb' : 'noun'
  if (at.before?.tag === 'noun' && !at.agrees(at.before.lexeme.norm, word.lexeme.norm)) return 'noun'
  // "Four Arab states": a name of several takes no verb of one.
  if (at.counted && !at.agrees('s', word.lexeme.norm)) return 'noun'
  if (has(next, 'det') || has(next, 'poss') || has(next, 'pron') || has(next, 'sub') || (next?.look === 'cap' && at.before?.tag === 'name')) return 'verb'
  if (at.verbYet) return 'noun'
  return clauseFollows(at) ? 'noun' : 'verb'
}
