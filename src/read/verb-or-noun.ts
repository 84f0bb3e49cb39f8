import type { Tag } from './parts.ts'
import { clauseFollows, commaFollows, definedBy, isDeterminerLike, isFiniteVerb, isNominalStart, type Place, startsSentence, type TaggedWord } from './place.ts'
import { factOf, has, type Word } from './words.ts'

/** "affirme avoir averti", "après être arrivé": an infinitive that is spelled like no other form is no noun there. */
const BEFORE_INFINITIVE = new Set<Tag>(['verb', 'preposition', 'adverb', 'pronoun', 'particle'])

/** Tells a word that is a verb form, and maybe a noun, an adjective or an adverb too, by what stands around it. */
export function verbOrNoun(word: Word, at: Place): Tag {
  const { before } = at
  const next = at.words[at.i + 1]
  const nominal = has(word, 'noun') ? 'noun' : has(word, 'adj') || has(word, 'v.part') ? 'adjective' : has(word, 'v.ing') ? 'adjective' : null
  if (before && isProgressive(word, next, before)) return 'verb'
  // "avait le 5 août reçu": a day between auxiliary and participle.
  if (isParted(word, at)) return 'verb'
  if (before && isComplement(word, at)) return has(word, 'adj') ? 'adjective' : has(word, 'adv') ? 'adverb' : (nominal ?? 'verb')
  if (before && isQualified(word, at)) return has(word, 'adj') && isNominalStart(next) ? 'adjective' : (nominal ?? 'verb')
  // "And reports that he resigned are false"
  const joined = before?.tag === 'conjunction' && at.before2 === undefined && has(next, 'sub')
  if (!before || joined || (before.tag === 'mark' && startsSentence(at))) return opening(word, next, at)
  if (has(word, 'v.base') && !isFiniteVerb(word) && BEFORE_INFINITIVE.has(before.tag)) return 'verb'
  // "said that talks failed", "On Monday, talks resumed".
  // and "Niger, a neighbour, accused Chad of moving the fence".
  if (opensSubject(before, at) && has(word, 'noun') && !has(next, 'det') && !(has(word, 'v.past') && next?.look === 'cap') && clauseFollows(at)) return 'noun'
  if (before.tag === 'determiner') return nominal ?? (isFiniteVerb(word) && !isNominalStart(next) ? 'noun' : 'adjective')
  if (has(before, 'genitive') && before.tag === 'particle') return nominal ?? 'noun'
  if (before.tag === 'particle') return 'verb'
  // "the claim that spies had crossed the river": behind it stands the verb.
  if (before.tag === 'relative' && has(word, 'noun') && (has(next, 'v.aux') || has(next, 'modal'))) return 'noun'
  if (before.tag === 'pronoun' || before.tag === 'relative') return 'verb'
  // "before meeting Lula", but "before meeting rooms"
  if (before.tag === 'preposition' && has(word, 'v.ing') && next?.look === 'cap' && ['person', 'family', 'given', 'honorific'].some((cls) => has(next, cls)))
    return 'verb'
  // "by cutting ties", "after closing its border"
  if (before.tag === 'preposition' && has(word, 'v.ing') && takesObject(word, at)) return 'verb'
  if (before.tag === 'preposition')
    return has(word, 'v.ing') || has(word, 'v.base') ? (has(word, 'noun') && !has(next, 'det') ? 'noun' : 'verb') : (nominal ?? 'verb')
  // "sent twenty armoured vehicles", but "the 28 accused the premier"
  if (before.tag === 'number') return has(word, 'noun') ? 'noun' : has(word, 'v.part') && isNominalStart(next) && !isDeterminerLike(next) ? 'adjective' : 'verb'
  // "une délégation chilienne conduite par la ministre"
  if (before.tag === 'adjective' && has(word, 'v.part') && has(next, 'agent')) return 'verb'
  if (before.tag === 'adjective' && isVerbBehindAdjective(word, next, at)) return 'verb'
  if (before.tag === 'adjective')
    return has(word, 'noun') && !(isFiniteVerb(word) && at.before2 === undefined && isDeterminerLike(next) && !isFiniteVerb(next))
      ? 'noun'
      : isAdjectival(word, next)
        ? 'adjective'
        : 'verb'
  if (before.tag === 'noun' || before.tag === 'name') return afterNoun(word, next, at)
  if (before.tag === 'verb' && has(before, 'v.aux') && (has(word, 'v.part') || (has(word, 'v.ing') && !has(word, 'noun')))) return 'verb'
  // "held direct talks", "held separate meetings": no two finite verbs side by side.
  if (before.tag === 'verb' && isFiniteVerb(before) && !has(before, 'v.aux') && !has(before, 'takes-infinitive') && has(word, 'adj') && isNominalStart(next))
    return 'adjective'
  // "would stay open", « reste ferme »: nor without a noun behind them.
  if (before.tag === 'verb' && !has(before, 'v.aux') && !has(before, 'takes-infinitive') && has(word, 'adj') && has(word, 'v.base') && !isNominalStart(next))
    return 'adjective'
  if (before.tag === 'verb' && has(word, 'noun') && !has(before, 'takes-infinitive'))
    return isFiniteVerb(before) || has(before, 'v.part') || has(before, 'v.ing') ? 'noun' : 'verb'
  return nominal !== null && isAdjectival(word, next) && before.tag === 'verb' ? 'adjective' : 'verb'
}

/** How far behind a verb its object may stand: "closing its only land border". */
const OBJECT = 4

/** Behind it stands a noun that a frame wants for its object. */
function takesObject(word: Word, { words, i, sentence, takes }: Place): boolean {
  const lemma = factOf(word, 'v.ing')
  for (let k = i + 1; lemma !== undefined && k <= i + OBJECT && k < sentence.to; k++) {
    const next = words[k]
    if (next?.look === 'mark' || has(next, 'prep') || has(next, 'conj')) return false
    if (next && takes(lemma, next.lexeme.norm)) return true
  }
  return false
}
/** « Le ministère suédois alerte sur une panne »: behind a noun and its adjective stands the verb of the sentence. */
const isVerbBehindAdjective = (word: Word, next: Word | undefined, { before, before2, verbYet, agrees }: Place): boolean =>
  before2?.tag === 'noun' &&
  !verbYet &&
  has(before, 'demonym') &&
  isFiniteVerb(word) &&
  agrees(before2.lexeme.norm, word.lexeme.norm) &&
  ['det', 'poss', 'prep', 'sub', 'pron'].some((cls) => has(next, cls))

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

/** "is meeting his counterpart", "were visiting Rome": after "is" a form in -ing with something of its own behind it. */
const isProgressive = (word: Word, next: Word | undefined, before: TaggedWord): boolean =>
  before.tag === 'verb' && has(before, 'v.aux') && has(word, 'v.ing') && (['det', 'poss', 'pron', 'prep'].some((cls) => has(next, cls)) || next?.look === 'cap')

/** Only a time stands between the auxiliary and the participle. */
const isParted = (word: Word, { ruling, spoken, previous }: Place): boolean =>
  previous === 'time' && ruling === spoken && ruling?.tag === 'verb' && has(ruling, 'v.aux') && has(word, 'v.part')

const isAdjectival = (word: Word, next: Word | undefined): boolean => (has(word, 'adj') || has(word, 'v.part')) && isNominalStart(next) && !isFiniteVerb(word)

/** "Talks resumed", "Visiting Nairobi, …": the first word is a noun when a verb follows before long. */
function opening(word: Word, next: Word | undefined, at: Place): Tag {
  // "Speaking in Sydney, the minister urged …", but "Meeting in Sydney ends".
  if (has(word, 'v.ing') && has(next, 'prep') && commaFollows(at)) return 'verb'
  // "Signé mardi par les deux rois, l'accord …": a participle with a day of its own.
  if (has(word, 'v.part') && at.beforeTime && commaFollows(at)) return 'verb'
  if (has(word, 'noun') && (clauseFollows(at) || has(next, 'prep'))) return 'noun'
  if (has(word, 'adj') && isNominalStart(next)) return 'adjective'
  return has(word, 'noun') && !has(next, 'det') ? 'noun' : 'verb'
}

/** "peace talks in Doha" is a noun after a noun, "ministers talk about", "Moscow plans a visit" a verb. */
function afterNoun(word: Word, next: Word | undefined, at: Place): Tag {
  if (has(word, 'adj') && isFiniteVerb(word) && at.verbYet && !at.opensClause && (next === undefined || next.look === 'mark')) return 'adjective'
  // "l'accord signé mardi": an adjective is of no day.
  if (has(word, 'v.part') && !isFiniteVerb(word) && !has(word, 'noun') && at.beforeTime) return 'verb'
  if (!has(word, 'noun'))
    return has(word, 'adj') && !isFiniteVerb(word) && at.before?.tag === 'noun' && (has(word, 'apart') || (!has(next, 'prep') && !has(next, 'det')))
      ? 'adjective'
      : 'verb'
  // "une délégation conduite par la ministre"
  if (has(word, 'v.part') && has(next, 'agent')) return 'verb'
  // "Tuareg rebels, who fled": the relative needs its noun.
  if (next?.lexeme.norm === ',' && has(at.words[at.i + 2], 'rel')) return 'noun'
  if (!isFiniteVerb(word)) return at.before?.tag === 'noun' ? 'noun' : has(next, 'det') || has(next, 'prep') ? 'verb' : 'noun'
  // "An air strike hit the embassy": a past tense agrees with anything.
  const past = has(word, 'v.past') && (isDeterminerLike(next) || next?.look === 'cap' || next?.look === 'number')
  if (!past && at.before?.tag === 'noun' && !at.agrees(at.before.lexeme.norm, word.lexeme.norm)) return 'noun'
  // "MSNBC host Chris Matthews": one name takes no verb of several.
  if (at.before?.tag === 'name' && next?.look === 'cap' && has(word, 'v.base') && !has(word, 'v.past') && !isListed(at)) return 'noun'
  // "Four Arab states": a name of several takes no verb of one.
  if (at.counted && !at.agrees('s', word.lexeme.norm)) return 'noun'
  if (has(next, 'det') || has(next, 'poss') || has(next, 'pron') || has(next, 'sub') || (next?.look === 'cap' && at.before?.tag === 'name')) return 'verb'
  // "Beijing supports talks", but "the Trump campaign team".
  if (
    at.before?.tag === 'name' &&
    isNominalStart(next) &&
    at.agrees(at.before.lexeme.norm, word.lexeme.norm) &&
    at.before.look !== 'low' &&
    (!at.verbYet || at.opensClause)
  )
    return 'verb'
  if (at.verbYet) return 'noun'
  return clauseFollows(at) ? 'noun' : 'verb'
}

/** Names joined by "and" stand before: "Macron and Scholz host Xi". */
function isListed({ words, i, sentence }: Place): boolean {
  let k = i - 1
  while (k > sentence.from && words[k]?.look !== 'low' && words[k]?.look !== 'mark') k--
  return has(words[k], 'conj') || words[k]?.lexeme.norm === ','
}
