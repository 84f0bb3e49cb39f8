import type { Grammar } from '../languages/pack.ts'
import type { Draft, VerbKnowledge } from './clause.ts'
import { inPhrase, type Item, type Phrase } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { has } from './words.ts'

/** "arrived in Kuwait on Monday and met the emir": verbs of one subject and tense share day and place where the second tells none. */
export function shareDays(drafts: readonly Draft[], grammar: Grammar, verbs: VerbKnowledge): void {
  for (const clause of drafts) {
    const other = clause.shares === undefined ? undefined : drafts[clause.shares]
    if (!other || other.verb.shape.tense !== clause.verb.shape.tense) continue
    // "flew to Lima on Monday and spent an hour with the king": what it has may be no day.
    if (clause.times.length) clause.lent = other.times
    else clause.times = other.times
    lendPlace(clause, other, grammar)
    if (verbs.moves(other.verb.lemma)) lendGoal(clause, other, grammar)
  }
}

/** "was received on Monday in Rabat before meeting the king": what is done right before or after has the same day and place. */
export function lendDays(drafts: readonly Draft[], grammar: Grammar): void {
  for (const clause of drafts) {
    const { governor, subordinator: word } = clause
    const other = clause.as === 'participle' && governor !== undefined ? drafts[governor] : undefined
    if (!other || word === undefined || other.at > clause.at || other.verb.shape.form !== 'finite') continue
    if (grammar.before.includes(word)) lendPlace(clause, other, grammar)
    else if (!grammar.sides.after.includes(word)) continue
    clause.lent = other.times
  }
}

/** "It was in Rome on Monday that they met", « C'est lundi à Rome qu'ils se sont vus »: the day and the place are those of what follows. */
export function splitDays(drafts: readonly Draft[], items: readonly Item[], words: readonly TaggedWord[]): void {
  for (const [n, clause] of drafts.entries()) {
    const stress = drafts[n - 1]
    const at = clause.subject ? items.indexOf(clause.subject) - 1 : -1
    const opens = items[at]?.is === 'relative' || items[at]?.is === 'subordinator'
    if (!stress || !opens || stress.verb.negated || has(words[stress.verb.to], 'neg') || stress.object || stress.subject?.group.pronoun === undefined) continue
    if (!has(words[stress.verb.to - 1], 'v.aux') || !items.slice(stress.at + 1, at).every(({ is }) => ['time', 'preposition', 'phrase', 'adverb'].includes(is)))
      continue
    clause.times = [...clause.times, ...stress.times]
    clause.under = [...clause.under, ...stress.under]
    stress.times = []
  }
}

function lendPlace(clause: Draft, other: Draft, { place }: Grammar): void {
  if (!clause.under.some((u) => place.includes(u.prep)))
    clause.under = [...clause.under, ...other.under.filter((u) => place.includes(u.prep)).map((u) => ({ ...u, lent: true as const }))]
}

/** "flew to Lima and met the king": whoever has gone there is there. */
function lendGoal(clause: Draft, other: Draft, { place, hearer }: Grammar): void {
  if (clause.under.some((u) => place.includes(u.prep))) return
  const prep = place.find((one) => !hearer.includes(one)) as string
  clause.under = [...clause.under, ...other.under.filter((u) => hearer.includes(u.prep)).map(({ phrase }) => ({ prep, phrase, lent: true as const }))]
}

/** One of two items stands inside a quotation, and the other outside: 'said "we will stay" and left'. */
export function isQuoted(items: readonly Item[], from: number, to: number): boolean {
  let depth = 0
  for (let k = from; k < to; k++) {
    const { is } = items[k] as Item
    if (is === 'open') depth++
    else if (is === 'close' && --depth < 0) return true
  }
  return depth > 0
}

/** A quotation mark or a stop stands between two items: no clause reaches across it. Of `stops` a quotation that is over is none. */
export function wallBetween(items: readonly Item[], from: number, to: number, only?: 'stops'): boolean {
  for (let k = from; k < to; k++) {
    const item = items[k] as Item
    if ((!only && (item.is === 'open' || item.is === 'close')) || (item.is === 'mark' && /^[.;:?!]/.test(item.word))) return true
  }
  return false
}

/** The items of a sentence and what is known of its language. */
interface Line {
  readonly items: readonly Item[]
  readonly words: readonly TaggedWord[]
  readonly verbs: VerbKnowledge
  readonly grammar: Grammar
}

/** Ties infinitives, participles and verbs of content clauses to the verb that governs them, and passes subjects down. */
export function govern(drafts: readonly Draft[], line: Line): void {
  drafts.forEach((clause, n) => {
    if (clause.verb.shape.form !== 'finite') {
      governed(drafts, n, line)
      return
    }
    const within = drafts.findLastIndex((other, m) => m < n && other.content !== undefined && other.content[0] <= clause.at && clause.at < other.content[1])
    if (within < 0) return
    const opener = line.items[(drafts[within]?.content?.[0] ?? 0) - 1]
    // "asked whether Mali had expelled him": nobody says so.
    const asked = opener?.is === 'subordinator' && line.grammar.conditional.includes(opener.word) ? { subordinator: opener.word } : {}
    Object.assign(clause, { governor: within, as: 'content', ...asked })
  })
}

function governed(drafts: readonly Draft[], n: number, line: Line): void {
  const { items, verbs, grammar } = line
  const clause = drafts[n] as Draft
  const by = governorOf(drafts, items, n)
  const ahead = items[clause.at - 1]
  // "Kishida to visit Kenya": a headline's infinitive has its subject before it.
  if (by === undefined && clause.verb.shape.form === 'infinitive' && ahead?.is === 'phrase' && !clause.subject) clause.subject = ahead
  if (by === undefined) return
  const other = drafts[by] as Draft
  clause.governor = by
  const before = items[clause.at - 1]
  // "avant de se rendre à Rome", "après avoir reçu": under a preposition an infinitive is no more governed than "before going".
  clause.as = clause.verb.shape.form === 'infinitive' && before?.is !== 'preposition' ? 'infinitive' : 'participle'
  if (clause.as === 'infinitive') {
    const doer = doerBefore(clause.at, other, line)
    if (before?.is === 'phrase' && !doer) clause.noun = before
    // "urged him to leave" is about him; "was ready to leave", "s'est dit prêt à partir" about the subject.
    const told = other.object?.group.predicate || !(verbs.urges(other.verb.lemma) || verbs.lays(other.verb.lemma)) ? undefined : other.object
    const subject = told && other.verb.shape.voice === 'active' ? told : other.subject
    // "called a session, due to begin on Friday": what stands before such a word behind a comma is due.
    const due = before?.is === 'phrase' && isBare(before) && items[clause.at - 2]?.is === 'comma' ? items[clause.at - 3] : undefined
    if (doer) clause.subject = doer
    else if (due?.is === 'phrase') clause.subject = due
    else if (subject) clause.subject = subject
  } else if (before?.is === 'preposition' || before?.is === 'subordinator' || !clause.subject) {
    const doer = other.subject ?? (other.verb.shape.form === 'finite' && !other.content ? other.inverted : undefined)
    const subject = verbs.lays(other.verb.lemma) && other.verb.shape.voice === 'active' ? other.object : doer
    if (subject) clause.subject = subject
    if (before?.is === 'preposition' || before?.is === 'subordinator') clause.subordinator = before.word
    const noun = items[clause.at - 2]
    const spokenOf = noun?.is === 'phrase' && before?.is === 'preposition' && (grammar.genitive.includes(before.word) || noun.group.determiner === 'neg')
    if (spokenOf) clause.noun = noun
  }
}

/** "cleared the way for the ministers to meet": who it is for will do it; but "left for Lima to meet him", "it is time for them to meet". */
function doerBefore(at: number, { subject }: Draft, { items, words, grammar }: Line): Phrase | undefined {
  const [lead, before] = [items[at - 2], items[at - 1]]
  if (before?.is !== 'phrase' || lead?.is !== 'preposition' || !grammar.doer.includes(lead.word)) return undefined
  const isLand = ['state', 'capital', 'place'].some((cls) => inPhrase(before, words, cls) !== undefined) && inPhrase(before, words, 'office') === undefined
  return isLand || subject === undefined || subject.group.pronoun === '3st' ? undefined : before
}

/** One word without an article. */
const isBare = ({ group }: Phrase): boolean => group.to - group.from === 1 && group.determiner === undefined && group.pronoun === undefined

/** The verb before, or, for a clause that opens the sentence ("Visiting Rome, he said"), the first finite verb after. */
function governorOf(drafts: readonly Draft[], items: readonly Item[], n: number): number | undefined {
  const clause = drafts[n] as Draft
  const before = drafts[n - 1]
  // « sont convenus de “ coordonner leur réponse dans les jours à venir ” »: the quotation opens with the infinitive that is governed.
  const quoted =
    clause.verb.shape.form === 'infinitive' && items[clause.at - 1]?.is === 'open' && /^(preposition|verb|comma)$/.test(items[clause.at - 2]?.is ?? '')
  if (before) return wallBetween(items, before.at, quoted ? clause.at - 1 : clause.at) ? undefined : n - 1
  const later = drafts.findIndex((other, m) => m > n && other.verb.shape.form === 'finite')
  return later >= 0 && !wallBetween(items, clause.at, (drafts[later] as Draft).at) ? later : undefined
}
