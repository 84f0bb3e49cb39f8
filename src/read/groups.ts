import type { Span } from '../model/anchor.ts'
import type { VerbShape } from '../languages/pack.ts'
import type { Match, Matcher } from './match.ts'
import type { Quotation } from './quotes.ts'
import type { Sentence } from './sentences.ts'
import type { TaggedWord } from './tags.ts'
import { has, factOf } from './words.ts'

/** A verb with its auxiliaries: "would not have been received". Word indices are of the sentence. */
export interface VerbGroup extends Span {
  readonly is: 'verb'
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly shape: VerbShape
  readonly negated: boolean
  /** Hedged by an adverb: "reportedly". */
  readonly alleged: boolean
  /** A past tense that could as well be a participle: "signed". */
  readonly either: boolean
  /** Where its main verb stands. */
  readonly verb: Span
  readonly rule: string
}

/** A noun with what belongs to it: "the visiting US Secretary of State Antony Blinken". */
export interface NounGroup extends Span {
  readonly is: 'noun'
  readonly from: number
  readonly to: number
  /** `poss` where a possessive determines it ("his counterpart"), with the possessor's code. */
  readonly determiner?: 'def' | 'indef' | 'dem' | 'quant' | 'neg' | 'poss' | undefined
  readonly possessor?: string | undefined
  readonly pronoun?: string | undefined
  /** Spelled before its verb: "l'a reçu", "lui a remis". */
  readonly clitic?: true | undefined
  /** Only adjectives: "ready" of "was ready to talk". */
  readonly predicate?: true | undefined
  /** Index of its head noun in the sentence. */
  readonly head: number
  /** Times inside it: "a 40-minute call", "Friday's talks". Indices into the reading's times. */
  readonly times?: readonly number[] | undefined
}

/** A noun group of these words. Every one has the same fields in the same order, which is what the engine reads fast; so do verb groups, joints, phrases and clauses. */
export function noun(words: readonly Span[], from: number, to: number, head: number, its: Partial<NounGroup> = {}): NounGroup {
  const { determiner, possessor, pronoun, clitic, predicate, times } = its
  const [start, end] = [(words[from] as Span).start, (words[to - 1] as Span).end]
  return { is: 'noun', from, to, start, end, determiner, possessor, pronoun, clitic, predicate, head, times }
}

/** Anything else that the clause is built from. */
export interface Joint extends Span {
  readonly is: 'preposition' | 'conjunction' | 'subordinator' | 'relative' | 'genitive' | 'comma' | 'mark' | 'adverb' | 'open' | 'close' | 'time' | 'other'
  readonly from: number
  readonly to: number
  /** Plain form of the word. */
  readonly word: string
  /** For `time`: index into the reading's times. */
  readonly time?: number | undefined
}

export type Group = VerbGroup | NounGroup | Joint

/** A verb that has, or wants, a subject. */
export const isFiniteVerb = (item: { readonly is: string } | undefined): item is VerbGroup => item?.is === 'verb' && (item as VerbGroup).shape.form === 'finite'

/** A sentence as groups, in text order, without a gap. */
export interface Grouped {
  readonly sentence: Sentence
  readonly words: readonly TaggedWord[]
  readonly groups: readonly Group[]
  /** Quotations that are only an expression. */
  readonly scares?: readonly Quotation[]
}

/** The time expressions of a sentence as word ranges `[from, to)` of the sentence. */
export interface TimeRange {
  readonly from: number
  readonly to: number
  readonly time: number
  /** It tells a month: with its article, a noun behind it is what is of that day ("the 12 June summit"). */
  readonly dated?: true
}

/** Groups the words of one sentence: times as given, verb groups by the pack's rules, noun groups by their tags. */
export function group(
  text: string,
  sentence: Sentence,
  words: readonly TaggedWord[],
  times: readonly TimeRange[],
  verbs: Matcher<VerbShape>,
  headFirst: boolean,
  meets: (lemma: string) => boolean,
): Grouped {
  const verbAt = new Map(verbMatches(text, words, times, verbs).map((m) => [m.from, m]))
  const timeAt = new Map(times.map((t) => withoutPreposition(words, t)).map((t) => [t.from, t]))
  const groups: Group[] = []
  for (let i = 0; i < words.length; ) {
    const time = timeAt.get(i)
    const match = verbAt.get(i)
    let next: Group
    if (time && (innerTime(words, i, timeAt, isOwned(words, i)) || opensNoun(words, time))) next = nounGroup(words, i, timeAt, headFirst) as NounGroup
    else if (time) next = joint(words, 'time', time.from, time.to, '', time.time)
    else if (match) {
      const [v] = match.at.get('verb') ?? [match.to - 1]
      const verb = words[v] as TaggedWord
      const inside = words.slice(match.from, match.to)
      // « n'entend pas partir »: the negation before the infinitive is that of the verb before.
      const before = groups.at(-1)
      next = {
        is: 'verb',
        from: match.from,
        to: match.to,
        start: (words[match.from] as TaggedWord).start,
        end: (words[match.to - 1] as TaggedWord).end,
        lemma: match.slots.verb?.value(...(isSimplePast(match) ? ['v.past', ...LEMMA] : LEMMA)) ?? verb.lexeme.norm,
        shape: shapeOf(match.yields),
        negated: inside.some((word) => negates(word, inside)) || (before?.is !== 'verb' && isNegatedBefore(words, match.from)),
        alleged:
          match.yields.mood === 'alleged' ||
          inside.some((word) => factOf(word, 'adv') === 'alleged') ||
          factOf(words[match.from - 1], 'adv') === 'alleged' ||
          factOf(words[match.to], 'adv') === 'alleged',
        either: match.to - match.from === 1 && match.yields.tense === 'past' && has(verb, 'v.part'),
        verb: { start: verb.start, end: verb.end },
        rule: match.rule.name,
      }
    } else next = nounGroup(words, i, timeAt, headFirst) ?? jointAt(words, i)
    groups.push(next, ...(match && next.is === 'verb' ? pronounIn(words, match.at.get('who')) : []))
    if (next.is === 'verb' && meets(next.lemma)) groups.push(...cliticIn(words, next))
    if (match && next.is === 'verb')
      for (const { from, to, time } of times) if (from > match.from && to < match.to) groups.push(joint(words, 'time', from, to, '', time))
    i = next.to
  }
  return { sentence, words, groups }
}

/** Verb groups: "avait le 5 août reçu" is one with a day inside it, between auxiliary and participle. */
function verbMatches(text: string, words: readonly TaggedWord[], times: readonly TimeRange[], verbs: Matcher<VerbShape>): Match<VerbShape>[] {
  const inner = times.filter(({ from, to }) => has(words[from - 1], 'v.aux') && words[from - 1]?.tag === 'verb' && has(words[to], 'v.part'))
  if (!inner.length) return verbs.matches(text, words, (i) => startsVerb(words, i))
  const kept = words.flatMap((_, i) => (inner.some(({ from, to }) => i >= from && i < to) ? [] : [i]))
  const left = kept.map((i) => words[i] as TaggedWord)
  const place = (i: number): number => kept[i] ?? words.length
  const end = (i: number): number => place(i - 1) + 1
  return verbs
    .matches(text, left, (i) => startsVerb(left, i))
    .map((m) => ({ ...m, from: place(m.from), to: end(m.to), at: new Map([...m.at].map(([name, [a, b]]) => [name, [place(a), end(b)] as const])) }))
}

const shapeOf = ({ tense, aspect, voice, form, mood, reflexive }: VerbShape): VerbShape => ({ tense, aspect, voice, form, mood, reflexive })

const LEMMA = ['v.base', 'v.part', 'v.past', 'v.pres', 'v.ing', 'v.fut', 'v.cond', 'v.imparf', 'v.subj']

/** "The panel found": of find, though there is a verb "to found". */
const isSimplePast = ({ yields, from, to }: { readonly yields: VerbShape; readonly from: number; readonly to: number }): boolean =>
  to - from === 1 && yields.tense === 'past' && yields.form === 'finite'

/** "a-t-il déclaré": the subject inside a verb group, captured as `who`, is a noun group that follows it. */
function pronounIn(words: readonly TaggedWord[], at: readonly [number, number] | undefined): NounGroup[] {
  const word = at && words[at[0]]
  return word ? [noun(words, at[0], at[0] + 1, at[0], { pronoun: factOf(word, 'pron') ?? '' })] : []
}

/** "l'a reçu", "lui a téléphoné": the pronoun before a verb as the object, or the phrase under a preposition, that it stands for behind it. */
function cliticIn(words: readonly TaggedWord[], { from, to, shape }: VerbGroup): Group[] {
  if (shape.reflexive || shape.voice === 'passive') return []
  const at = words.findIndex((word, i) => i >= from && i < to && /^3[sp]/.test(factOf(word, 'clitic') ?? ''))
  const word = words[at]
  if (!word) return []
  const code = factOf(word, 'clitic') as string
  const whom = noun(words, at, at + 1, at, { pronoun: code, clitic: true })
  const dative = factOf(word, 'dative')
  return dative ? [joint(words, 'preposition', at, at + 1, dative), whom] : [whom]
}

const startsVerb = (words: readonly TaggedWord[], i: number): boolean => {
  const word = words[i] as TaggedWord
  return word.tag === 'verb' || word.tag === 'particle' || (word.tag === 'adverb' && (has(word, 'neg') || has(word, 'ne')))
}

const isNegatedBefore = (words: readonly TaggedWord[], i: number): boolean => words[i - 1]?.tag === 'adverb' && negates(words[i - 1] as TaggedWord, [])

/** French "plus" is "no longer" only with its "ne"; alone it is "more". */
const negates = (word: TaggedWord, inside: readonly TaggedWord[]): boolean =>
  has(word, 'neg') && (!has(word, 'adv') || inside.some((other) => has(other, 'ne')))

/** A palace, a body, a capital or a telephone is no part of the person's name behind it. */
const endsPlace = (word: TaggedWord | undefined): boolean =>
  has(word, 'seat') ||
  has(word, 'body') ||
  has(word, 'phone') ||
  has(word, 'portfolio') ||
  ((has(word, 'capital') || has(word, 'state')) && !has(word, 'given'))

/** « l'envoyé pour la Baltique Anna Holm »: a name with an article before it, under a preposition, is no part of the person's behind it. */
const isRegion = (words: readonly TaggedWord[], at: number, body: number): boolean => {
  const word = words[at]
  const named = word?.tag === 'name' && at === body && words[at - 1]?.tag === 'determiner' && words[at - 2]?.tag === 'preposition'
  return named && !['orgnoun', 'orgkind', 'institution', 'office', 'honorific', 'given', 'person', 'family', 'channel'].some((cls) => has(word, cls))
}

const IN_NOUN = new Set(['noun', 'adjective', 'name', 'number'])
const isNominal = (word: TaggedWord | undefined): boolean => word !== undefined && IN_NOUN.has(word.tag)

/** "the newly elected president", « la plus haute autorité »: an adverb between the article and the adjective; or a length ("a nearly two-hour call"). */
const qualifiesNext = (words: readonly TaggedWord[], at: number): boolean =>
  words[at]?.tag === 'adverb' && !has(words[at], 'ne') && isNominal(words[at + 1]) && isNominal(words[at + 2])

function nounGroup(words: readonly TaggedWord[], from: number, timeAt: ReadonlyMap<number, TimeRange>, headFirst: boolean): NounGroup | null {
  const first = words[from] as TaggedWord
  if (first.tag === 'pronoun') return noun(words, from, from + 1, from, { pronoun: factOf(first, 'pron') ?? factOf(first, 'poss') ?? '' })
  let body = from
  while (words[body]?.tag === 'determiner') body++
  const article = timeAt.get(from)
  if (body > from && (qualifiesNext(words, body) || ((words[body]?.tag === 'adverb' || has(words[body], 'bound')) && innerTime(words, body + 1, timeAt, true))))
    body++
  const inner =
    article && opensNoun(words, article) ? { to: article.to, time: article.time } : innerTime(words, body, timeAt, body > from || isOwned(words, from))
  // "Tuesday's two-hour meeting"
  const second = inner ? innerTime(words, inner.to, timeAt, isOwned(words, inner.to)) : null
  let at = second?.to ?? inner?.to ?? body
  const start = at
  while (
    at < words.length &&
    continues(words, at, start) &&
    !(body > from && endsFronted(words, from, at, headFirst)) &&
    !(headFirst && endsManner(words, from, at))
  )
    at++
  if (at === from) return null
  const determined = determinerOf(words, from, body)
  // "quoted her as saying": a possessive with no noun behind it is whoever it means.
  if (at === start) return inner ? null : noun(words, from, at, at - 1, { ...determined, pronoun: determined.possessor ?? '3sn' })
  const predicate = first.tag === 'adjective' && words.slice(from, at).every((w) => w.tag === 'adjective') ? true : undefined
  return noun(words, from, at, headOf(words, start, at, headFirst), {
    ...determined,
    predicate,
    times: inner ? [inner.time, ...(second ? [second.time] : [])] : undefined,
  })
}

/** "the emir's 40-minute call": a genitive mark stands before, as an article would. */
const isOwned = (words: readonly TaggedWord[], at: number): boolean => has(words[at - 1], 'genitive')

/** "a 40-minute call", "Friday's talks": a time before the noun, after a determiner or with a genitive mark. */
function innerTime(words: readonly TaggedWord[], at: number, timeAt: ReadonlyMap<number, TimeRange>, determined: boolean): { to: number; time: number } | null {
  const range = timeAt.get(at)
  if (!range) return null
  const mark = words[range.to]
  const to = has(mark, 'genitive') || mark?.lexeme.norm === '-' ? range.to + 1 : range.to
  return (isNominal(words[to]) || (has(mark, 'genitive') && isNominal(words[timeAt.get(to)?.to ?? words.length]))) && (determined || has(mark, 'genitive'))
    ? { to, time: range.time }
    : null
}

/** "the 12 June summit": the article is the noun's. */
const opensNoun = (words: readonly TaggedWord[], { from, to, dated }: TimeRange): boolean =>
  dated === true && has(words[from], 'det') && words[to]?.tag === 'noun' && words[to]?.look === 'low'

/** "ahead of the 12 June summit": the preposition is of the noun. */
function withoutPreposition(words: readonly TaggedWord[], time: TimeRange): TimeRange {
  let from = time.from
  while (has(words[from], 'prep') && from < time.to) from++
  const bare = { ...time, from }
  return opensNoun(words, bare) ? bare : time
}

/** "the legal adviser of the government Ana Ruiz", `the leader of "Reform" Ana Ruiz`: two names behind the house of an office are whoever has it. */
function isOfficeHolder(words: readonly TaggedWord[], at: number, body: number): boolean {
  let from = body
  while (words[from - 1]?.tag === 'determiner') from--
  const house = has(words[at - 1], 'quote') ? words[at - 2] : words[at - 1]
  const named = words[at]?.tag === 'name' && words[at]?.look === 'cap' && (words[at + 1]?.tag === 'name' || words[at + 1]?.lexeme.norm === '-')
  return (
    named &&
    words[from - 1]?.tag === 'preposition' &&
    has(words[from - 2], 'office') &&
    (has(house, 'institution') || (house !== words[at - 1] && has(house, 'body')))
  )
}

/** A noun group goes on over nouns, names, adjectives and numbers, and over a hyphen between them. */
function continues(words: readonly TaggedWord[], at: number, body: number): boolean {
  const word = words[at] as TaggedWord
  // "a reçu au Quai d'Orsay M. Dupont"
  if (has(word, 'honorific') && words[at - 1]?.tag === 'name' && !has(words[at - 1], 'given')) return false
  // "a réuni à l'Élysée Angela Merkel et …"
  if ((has(word, 'given') || has(word, 'person')) && at > body && (endsPlace(words[at - 1]) || isRegion(words, at - 1, body))) return false
  if (at > body && isOfficeHolder(words, at, body)) return false
  if (IN_NOUN.has(word.tag) || (has(word, 'generation') && at > body)) return true
  if (at === body) return has(word, 'quote') && words[at - 1]?.tag === 'determiner' && opensShort(words, at)
  const next = words[at + 1]
  // "Joseph R. Biden, Jr."
  if (word.lexeme.norm === ',') return words[at - 1]?.tag === 'name' && has(next, 'generation')
  if (word.lexeme.norm === '-' || word.lexeme.norm === '/') return word.glued && next?.glued === true && (IN_NOUN.has(next.tag) || next.tag === 'verb')
  if (words[at - 1]?.lexeme.norm === '-') return word.tag === 'verb'
  if (has(word, 'quote')) return inShortQuotes(words, at)
  // "Mohammed bin Salman", "Charles de Gaulle": a particle between two names.
  return has(word, 'particle') && words[at - 1]?.tag === 'name' && next?.tag === 'name'
}

/** `French "yellow vest" protesters`: a mark around at most three words with a noun behind them does not end the noun group. */
function inShortQuotes(words: readonly TaggedWord[], at: number): boolean {
  const closing = (i: number) => words.slice(i + 1, i + 5).findIndex((w) => has(w, 'quote'))
  const close = closing(at)
  const inside = close > 0 ? words.slice(at + 1, at + 1 + close) : []
  if (inside.length && inside.every((w) => isNominal(w) || w.tag === 'verb') && isNominal(words[at + 2 + close])) return true
  const back = words.slice(Math.max(0, at - 4), at).findLastIndex((w) => has(w, 'quote'))
  return back >= 0 && isNominal(words[at + 1])
}

/** `a "useful discussion" of the pact`: a mark behind an article and before at most three words that close again. */
function opensShort(words: readonly TaggedWord[], at: number): boolean {
  const close = words.slice(at + 1, at + 5).findIndex((w) => has(w, 'quote'))
  return close > 0 && words.slice(at + 1, at + 1 + close).every(isNominal)
}

const BEARS_NAME = ['office', 'offices', 'officemod', 'institution', 'folk', 'honorific', 'group', 'side']

/** « a reçu en audience Macky Sall »: a bare noun under a preposition has no name of its own, unless it is a title. */
const endsManner = (words: readonly TaggedWord[], from: number, at: number): boolean =>
  at === from + 1 &&
  words[from - 1]?.tag === 'preposition' &&
  words[from]?.tag === 'noun' &&
  words[from]?.look === 'low' &&
  words[at]?.tag === 'name' &&
  (has(words[at], 'given') || has(words[at], 'person')) &&
  !BEARS_NAME.some((cls) => has(words[from], cls))

/** "Under the declaration Moon will visit Pyongyang", "In Lima Garcia met the envoy": in a phrase that opens the sentence, a name with a verb behind it is no part of the noun or the capital before, unless it is its title. */
function endsFronted(words: readonly TaggedWord[], from: number, at: number, headFirst: boolean): boolean {
  const opens = from === 1 || words[from - 2]?.tag === 'mark'
  if (
    headFirst ||
    !opens ||
    words[from - 1]?.tag !== 'preposition' ||
    words[at]?.tag !== 'name' ||
    !(words[at - 1]?.tag === 'noun' ? words[at - 1]?.look === 'low' : has(words[at - 1], 'capital') && !has(words[at], 'orgnoun'))
  )
    return false
  if (['office', 'offices', 'institution'].some((cls) => has(words[at - 1], cls))) return false
  let next = at
  while (words[next]?.tag === 'name' || words[next]?.tag === 'adverb') next++
  return words[next]?.tag === 'verb' || (words[next]?.tag === 'particle' && has(words[next], 'modal'))
}

/** English closes a noun group with its head noun, French opens it; a name stands where no noun does. */
function headOf(words: readonly TaggedWord[], from: number, to: number, headFirst: boolean): number {
  const body = words.slice(from, to)
  const common = headFirst ? body.findIndex((w) => w.tag === 'noun') : body.findLastIndex((w) => w.tag === 'noun')
  if (common >= 0) return from + common
  const name = body.findLastIndex((w) => w.tag === 'name')
  return name >= 0 ? from + name : to - 1
}

const BARE: Pick<NounGroup, 'determiner' | 'possessor'> = { determiner: undefined, possessor: undefined }

function determinerOf(words: readonly TaggedWord[], from: number, to: number): Pick<NounGroup, 'determiner' | 'possessor'> {
  for (let i = from; i < to; i++) {
    const word = words[i]
    const possessor = factOf(word, 'poss')
    if (possessor !== undefined && !has(word, 'det')) return { determiner: 'poss', possessor }
    const determiner = factOf(word, 'det')
    if (determiner) return { determiner: determiner as 'def', possessor: undefined }
  }
  return BARE
}

function jointAt(words: readonly TaggedWord[], i: number): Joint {
  const word = words[i] as TaggedWord
  switch (word.tag) {
    case 'preposition':
      return joint(words, 'preposition', i, i + 1, factOf(word, 'prep') || word.lexeme.norm)
    case 'conjunction':
      return joint(words, 'conjunction', i, i + 1, factOf(word, 'conj') || word.lexeme.norm)
    case 'subordinator':
      return joint(words, 'subordinator', i, i + 1, factOf(word, 'sub') || word.lexeme.norm)
    case 'relative':
      return joint(words, 'relative', i, i + 1, factOf(word, 'rel') || 'any')
    case 'particle':
      return joint(words, has(word, 'genitive') ? 'genitive' : 'other', i, i + 1, word.lexeme.norm)
    case 'adverb':
      return joint(words, 'adverb', i, i + 1, factOf(word, 'adv') || word.lexeme.norm)
    case 'mark':
      return joint(words, word.lexeme.norm === ',' ? 'comma' : 'mark', i, i + 1, word.lexeme.norm)
    default:
      return joint(words, 'other', i, i + 1, word.lexeme.norm)
  }
}

function joint(words: readonly TaggedWord[], is: Joint['is'], from: number, to: number, word: string, time?: number): Joint {
  const [start, end] = [(words[from] as TaggedWord).start, (words[to - 1] as TaggedWord).end]
  return { is, from, to, start, end, word, time }
}
