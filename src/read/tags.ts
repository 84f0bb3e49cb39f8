import { NUMERAL, OF_OFFICE, OF_THE_WORLD, SOMEBODY, TITLE } from './kinds.ts'
import { narrowed, type Tag } from './parts.ts'
import {
  type Agreement,
  clauseFollows,
  definedBy,
  type Government,
  isClosed,
  isFiniteVerb,
  isNominalStart,
  isVerbForm,
  NOMINAL,
  type Place,
  startsSentence,
  type TaggedWord,
  needsTheVerb,
} from './place.ts'
import type { Sentence } from './sentences.ts'
import { verbOrNoun } from './verb-or-noun.ts'
import { factOf, has, isOf, type Lexeme, lexeme, type Word } from './words.ts'

export type { TaggedWord }

/**
 * Gives every word of a sentence one part of speech, left to right: a word that can be verb or noun ("talks", "visite") is told by what stands before and after it.
 * `inTime` says which words belong to a time expression.
 */
export function tag(
  words: readonly Word[],
  sentence: Sentence,
  inTime: (word: number) => boolean,
  agrees: Agreement = () => true,
  takes: Government = () => false,
): TaggedWord[] {
  const out: TaggedWord[] = []
  const so = new SoFar()
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word
    const here = so.place(words, i, sentence, { agrees, takes }, i + 1 < sentence.to && inTime(i + 1))
    const its = inTime(i) ? 'time' : tagOf(word, here)
    const { start, end, look, glued } = word
    const tagged: TaggedWord = { start, end, look, glued, tag: its, lexeme: its === 'pronoun' && isNobody(here) ? NOBODY : narrowed(word.lexeme, its) }
    so.add(tagged)
    out.push(tagged)
  }
  return out
}

/** What the words tagged so far say of the place that follows. */
class SoFar {
  private last: TaggedWord | undefined
  private last2: TaggedWord | undefined
  private spoken: TaggedWord | undefined
  private ruling: TaggedWord | undefined
  private opensClause = false
  private counted = false
  private verbYet = false

  place(words: readonly Word[], i: number, sentence: Sentence, asked: Pick<Place, 'agrees' | 'takes'>, beforeTime: boolean): Place {
    const { agrees, takes } = asked
    const { last, last2: before2, spoken, ruling, opensClause, counted, verbYet } = this
    return { words, i, sentence, agrees, takes, before: this.before(), before2, previous: last?.tag, spoken, ruling, beforeTime, opensClause, counted, verbYet }
  }

  add(word: TaggedWord): void {
    const { tag } = word
    this.last2 = this.last
    this.last = word
    if (tag !== 'time') this.spoken = word
    if (tag !== 'time' && tag !== 'adverb' && !(tag === 'adjective' && has(word, 'adv'))) this.ruling = word
    this.verbYet ||= tag === 'verb' && isFiniteVerb(word)
    if (tag === 'number') this.counted ||= !/^(1|1\.0)$/.test(factOf(word, 'cardinal') ?? factOf(word, 'num') ?? '')
    else if (tag !== 'determiner' && !NOMINAL.has(tag)) {
      this.opensClause = tag === 'mark' || tag === 'subordinator'
      this.counted = false
    }
  }

  /** "a 40-minute call": a time between an article and its noun does not come between them; "the emir on Sunday held talks": nor between a subject and its verb. */
  private before(): TaggedWord | undefined {
    const { last, spoken, verbYet } = this
    if (last?.tag !== 'time') return last
    const goesOn =
      spoken?.tag === 'determiner' || (spoken?.tag === 'particle' && has(spoken, 'genitive')) || spoken?.tag === 'name' || (spoken?.tag === 'noun' && !verbYet)
    return goesOn ? spoken : undefined
  }
}

/** "the islands' premier": the mark closes no quotation, since none is open. */
function isPossessive(word: Word, { words, i, sentence }: Place): boolean {
  const next = words[i + 1]
  if (!has(word, 'genitive') || !word.glued || !next || next.glued || next.look === 'mark' || !/s$/.test(words[i - 1]?.lexeme.norm ?? '')) return false
  for (let k = i - 1; k > sentence.from; k--) if (has(words[k], 'genitive') && words[k]?.look === 'mark' && !words[k]?.glued) return false
  return true
}

/** A pronoun that takes up nobody. */
const NOBODY: Lexeme = lexeme('', [{ class: 'pron', value: 'x' }], true)

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

function tagOf(word: Word, at: Place): Tag {
  if (word.look === 'mark') return isPossessive(word, at) ? 'particle' : has(word, 'currency') ? 'number' : 'mark'
  if (has(word, 'genitive')) return at.before && NOMINAL.has(at.before.tag) ? 'particle' : isVerbForm(word) ? 'verb' : 'particle'
  const proper = isProper(word, at)
  if (proper) return 'name'
  if (isRuled(word, at)) return has(word, 'det') ? 'adverb' : 'verb'
  const closed = closedTag(word, at)
  if (closed) return closed
  if (has(word, 'v.aux')) return auxiliary(word, at)
  if (has(word, 'adv') && has(word, 'noun') && !isVerbForm(word) && at.before?.tag === 'determiner') return 'noun'
  if (has(word, 'adv') && has(word, 'officemod')) return titleFollows(at) ? 'adjective' : 'adverb'
  // "Polish miners"
  if (has(word, 'demonym') && word.look === 'cap') return 'adjective'
  if (isVerbForm(word)) return has(word, 'adv') && isFiniteVerb(at.words[at.i + 1]) && !opensNoun(word, at) ? 'adverb' : verbOrNoun(word, at)
  if (isOf(word, OF_OFFICE) || has(word, 'channel')) return 'noun'
  if (has(word, 'honorific')) return 'adjective'
  if (isOf(word, NUMERAL)) return 'number'
  if (has(word, 'folk') && has(word, 'adj') && !isHeadNoun(at.words[at.i + 1])) return 'noun'
  if (has(word, 'demonym') || has(word, 'ordinal') || has(word, 'officemod') || has(word, 'adj')) return 'adjective'
  if (has(word, 'adv')) return qualifies(word, at) ? 'adjective' : 'adverb'
  return word.look === 'cap' || word.look === 'caps' ? (startsSentence(at) && word.lexeme.listed ? 'noun' : 'name') : 'noun'
}

/** "rebel leaders", but "des rebelles afghans": what follows is more than an adjective. */
const isHeadNoun = (word: Word | undefined): boolean => isNominalStart(word) && !has(word, 'adj') && !has(word, 'demonym')

/** "has provided aid", "is providing it": behind an auxiliary a participle is no subordinator; "are each sending ships": nor "each" an article. */
function isRuled(word: Word, { before, words, i, verbYet }: Place): boolean {
  // "Norway provided tents": the clause has a subject and no verb yet.
  if (has(word, 'sub') && isFiniteVerb(word) && !verbYet && (before?.tag === 'noun' || before?.tag === 'name')) return true
  if (before?.tag !== 'verb' || !has(before, 'v.aux')) return false
  const next = words[i + 1]
  if (factOf(word, 'det') === 'quant') return (has(next, 'v.ing') || has(next, 'v.part')) && !has(next, 'noun') && !has(next, 'adj')
  return ((has(word, 'v.part') || has(word, 'v.ing')) && has(word, 'sub')) || (has(word, 'v.part') && has(word, 'prep'))
}

/** "the close ties", "in close contact": behind an article or a preposition it is no adverb. */
const opensNoun = (word: Word, { before, words, i }: Place): boolean =>
  before?.tag === 'determiner' || (before?.tag === 'preposition' && has(word, 'adj') && has(words[i + 1], 'noun'))

/** "est", "is": a verb wherever no article or hyphen makes a noun of it ("l'est du pays", "le nord-est"). */
function auxiliary(word: Word, { before, words, i }: Place): Tag {
  const noun = before?.tag === 'determiner' || (word.glued && words[i - 1]?.lexeme.norm === '-' && !has(word, 'v.base'))
  return noun && has(word, 'noun') ? 'noun' : 'verb'
}

/** "its only land border", "a later statement", "Oman's latest offer": an adverb between the article and its noun belongs to the noun. */
const qualifies = (word: Word, { words, i, spoken, before }: Place): boolean =>
  before === spoken &&
  ((spoken?.tag === 'determiner' && definedBy(spoken)) || (spoken?.tag === 'particle' && has(spoken, 'genitive'))) &&
  word.look === 'low' &&
  isNominalStart(words[i + 1]) &&
  words[i + 1]?.look !== 'number'

const BEFORE_TITLE = ['demonym', 'state', 'capital', 'body', 'officemod', 'institution', 'adj']

/** "then French president" is a title, "they then signed" has an adverb. */
function titleFollows(at: Place): boolean {
  for (let k = at.i + 1; k < Math.min(at.i + 5, at.sentence.to); k++) {
    const word = at.words[k]
    if (isOf(word, TITLE)) return true
    if (word?.lexeme.norm !== '-' && !BEFORE_TITLE.some((cls) => has(word, cls))) return false
  }
  return false
}

/** A capital inside a sentence makes a name of a word, unless everything is capitalised or the lexicon has it as capitalised function word. */
function isProper(word: Word, at: Place): boolean {
  if (has(word, 'honorific') && at.words[at.i + 1]?.look === 'cap') return false
  // "al-Thani" begins with a small letter.
  if (word.look === 'low') return isOf(word, SOMEBODY)
  if (word.look === 'number' || word.look === 'url') return false
  if (word.look === 'handle') return true
  if (isOf(word, SOMEBODY | OF_THE_WORLD)) return !(at.sentence.headline && isVerbForm(word))
  if (isOf(word, OF_OFFICE) || has(word, 'demonym') || has(word, 'honorific')) return false
  if (at.sentence.headline) return !word.lexeme.listed || (has(word, 'given') && !isVerbForm(word))
  // "Jean-Yves Le Drian", "Ursula Von der Leyen": a particle with a capital between two names.
  if (has(word, 'particle') && at.before?.tag === 'name' && at.words[at.i + 1]?.look === 'cap') return true
  // "May had spoken", "May's call": no month and no modal verb has a verb of its own behind it.
  if (
    has(word, 'modal') &&
    word.look === 'cap' &&
    (has(at.words[at.i + 1], 'genitive') || (isFiniteVerb(at.words[at.i + 1]) && !has(at.words[at.i + 1], 'v.base')))
  )
    return true
  if (startsSentence(at)) return (!word.lexeme.listed || has(word, 'given')) && !has(word, 'adv')
  if (has(word, 'month') && at.before?.tag === 'name' && has(at.before, 'given')) return true
  return !(has(word, 'pron') || has(word, 'det') || has(word, 'month') || has(word, 'weekday')) && (!isClosed(word) || at.words[at.i + 1]?.look === 'cap')
}

function closedTag(word: Word, at: Place): Tag | null {
  if (!isClosed(word)) return null
  const next = at.words[at.i + 1]
  const afterNominal = at.before !== undefined && NOMINAL.has(at.before.tag)
  // "Nous nous parlons": the first is the subject.
  if (
    has(word, 'clitic') &&
    /^[12]/.test(factOf(word, 'pron') ?? '') &&
    (!at.before || ['mark', 'conjunction', 'subordinator', 'relative'].includes(at.before.tag))
  )
    return 'pronoun'
  if (has(word, 'clitic') && (isVerbForm(next) || has(next, 'clitic')) && !opensNounGroup(word, next, at)) return 'particle'
  if (has(word, 'to') && opensInfinitive(at)) return 'particle'
  // "il est clair que la trêve tient".
  if (has(word, 'rel') && has(word, 'sub') && has(at.before, 'impersonal') && at.before2?.tag === 'verb') return 'subordinator'
  if (has(word, 'rel') && afterNominal && !speaksBefore(at)) return 'relative'
  if (has(word, 'rel') && at.before?.tag === 'mark' && /^[,;(]$/.test(at.before.lexeme.norm) && !has(word, 'det')) return 'relative'
  if (has(word, 'rel') && at.before?.tag === 'preposition' && !has(word, 'det')) return 'relative'
  if (has(word, 'rel') && has(word, 'sub') && isFiniteVerb(next) && !has(next, 'noun') && at.before?.tag !== 'verb') return 'relative'
  if (has(word, 'modal')) return 'particle'
  // "met once, in Quito, on 4 May": no clause opens behind it.
  if (has(word, 'sub') && has(word, 'adv') && !has(word, 'prep') && at.before?.tag === 'verb' && !clauseFollows(at)) return 'adverb'
  if (
    has(word, 'sub') &&
    (!has(word, 'prep') || (clauseFollows(at) && !needsTheVerb(at))) &&
    !(has(word, 'det') && isNominalStart(next) && !clauseFollows(at) && !isOf(next, OF_THE_WORLD))
  )
    return 'subordinator'
  // "Up to 300 miners": no preposition before a number that opens its clause.
  if (has(word, 'prep') && has(word, 'adv') && startsSentence(at) && (has(next, 'num') || has(next, 'cardinal'))) return 'adverb'
  // "withdrew up to 300 men", « a retiré près de 300 hommes »: the number is bounded, and nothing is near it.
  if (has(word, 'prep') && factOf(word, 'bound') === 'max' && at.before?.tag === 'verb' && (has(next, 'num') || has(next, 'cardinal'))) return 'adverb'
  if (has(word, 'det') && has(word, 'prep')) return prepOrArticle(word, at)
  if (has(word, 'pron') && has(word, 'det')) return isNominalStart(next) && !hasObject(at) ? 'determiner' : 'pronoun'
  // "one document", "more than one meeting".
  if (has(word, 'pron') && has(word, 'cardinal') && isNominalStart(next)) return 'number'
  if (has(word, 'det') || has(word, 'poss')) return 'determiner'
  if (has(word, 'pron')) return 'pronoun'
  // "is considering a visit", "was following the talks": behind an auxiliary it is the verb.
  if (has(word, 'behind-aux') && [at.before, at.before2].some((one) => one?.tag === 'verb' && has(one, 'v.aux'))) return 'verb'
  if (has(word, 'prep')) return 'preposition'
  // "que la brouille soit surmontée", but "soit lundi, soit mardi".
  const afterSubject = afterNominal || (at.before?.tag === 'particle' && has(at.before, 'clitic')) || (at.before?.lexeme.norm === ',' && !isTwice(word, at))
  if (has(word, 'conj') && has(word, 'v.aux') && afterSubject && [next, has(next, 'adv') ? at.words[at.i + 2] : undefined].some((w) => has(w, 'v.part')))
    return 'verb'
  if (has(word, 'conj')) return 'conjunction'
  if (has(word, 'neg') || has(word, 'ne')) return 'adverb'
  if (has(word, 'rel')) return 'relative'
  return has(word, 'sub') ? 'subordinator' : 'particle'
}

/** "Both assured him", "Both agreed to leave": behind the word stands a verb, and no noun behind that. */
const hasObject = ({ words, i }: Place): boolean =>
  (isFiniteVerb(words[i + 1]) && !has(words[i + 1], 'noun') && has(words[i + 2], 'pron') && !has(words[i + 2], 'det')) ||
  (has(words[i + 1], 'v.past') && (has(words[i + 2], 'to') || has(words[i + 2], 'sub')))

/** "soit lundi, soit mardi": the word stands elsewhere in the sentence too. */
const isTwice = (word: Word, { words, sentence }: Place): boolean =>
  words.slice(sentence.from, sentence.to).filter((other) => other.lexeme.norm === word.lexeme.norm).length > 1

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

/** "said that": the word before is a verb, so "that" opens a content clause; after a noun ("the plan that") it is a relative. */
const speaksBefore = (at: Place): boolean => at.before?.tag === 'verb'
