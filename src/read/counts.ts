import type { Grammar } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Amount, Count } from '../model/claim.ts'
import { amountsIn, boundsOf, scaled } from './amounts.ts'
import type { Parsed } from './clause.ts'
import type { Found } from './found.ts'
import type { Phrase } from './phrases.ts'
import { isOneOf } from './slots.ts'
import type { TaggedWord } from './tags.ts'
import { factOf, has } from './words.ts'

/** How many there are and how much money it is, as far as the words of a deed or a promise say it once. */
export interface Measure {
  readonly count?: Count
  readonly amount?: Amount
}

/** How many were expelled or sent, how much was given: of the noun that the frame is about, so that two reports count the same. */
export function measureOfDeed(found: Found, parsed: Parsed, grammar: Grammar): Measure {
  const { frame, slots, direct, phrase, clause, head } = found
  const own = clause === undefined ? undefined : parsed.clauses[clause]
  const object = found.passive ? own?.subject : direct
  const [person, other] = slots.persons ?? []
  const counted = person && other ? undefined : (person ?? (frame.object && object && isOneOf(object, frame.object, parsed.linked) ? object : undefined))
  const count = counted && countOf(counted, parsed.linked.grouped.words, grammar)
  const within = phrase
    ? { start: phrase.start, end: phrase.end }
    : { start: object?.start ?? head.end, end: Math.max(own?.end ?? head.end, own?.second?.end ?? 0) }
  // What two sides sign is worth what the paper is, and that has its own line.
  const sum = frame.yields.kind === 'action' && frame.yields.act === 'AGREE' ? {} : sumIn(within, parsed, grammar)
  return { ...(count ? { count } : {}), ...sum }
}

/** "to send 40 observers", "to lend Malawi 30 million euros": what is promised counts one thing, or it is not told here. */
export function measureOfPromise(what: Span, parsed: Parsed, grammar: Grammar): Measure {
  const { items, grouped } = parsed.linked
  const inside = items.filter((item): item is Phrase => item.is === 'phrase' && item.start >= what.start && item.end <= what.end)
  const sum = sumIn(what, parsed, grammar)
  const counts = inside.flatMap((phrase) => countOf(phrase, grouped.words, grammar) ?? [])
  const [count] = counts
  return { ...(count && counts.length === 1 && !sum.amount ? { count } : {}), ...sum }
}

/** The sum of money within a stretch of the sentence, where there is only one. */
function sumIn({ start, end }: Span, { linked }: Parsed, grammar: Grammar): Pick<Measure, 'amount'> {
  const [amount, more] = amountsIn(linked.grouped.words, grammar).filter((one) => one.start >= start && one.end <= end)
  return amount && !more ? { amount } : {}
}

/** "20 Russian diplomats", "une vingtaine de diplomates"; nothing where it is money, an order, a year or one of a list. */
function countOf(phrase: Phrase, words: readonly TaggedWord[], grammar: Grammar): Count | undefined {
  if (phrase.members) return undefined
  const { from, head } = phrase.group
  const told = scoreOf(phrase, words, grammar) ?? numberIn(words, from, head, grammar)
  const noun = words[told?.noun ?? head]
  if (!told || !noun || has(noun, 'currency') || numeralOf(noun) !== undefined || told.value < 2 || !Number.isInteger(told.value)) return undefined
  const bound = told.about ? 'about' : (factOf(words[told.from - 1], 'bound') ?? factOf(words[told.from - 2], 'bound'))
  const start = (words[told.from] as TaggedWord).start
  const kind = factOf(noun, 'office') ?? factOf(noun, 'offices') ?? (factOf(noun, 'folk') === 'arm' ? 'arm' : undefined)
  return { ...boundsOf(told.value, bound), of: noun.lexeme.norm, ...(kind ? { kind } : {}), start, end: noun.end }
}

interface Told {
  readonly value: number
  readonly from: number
  readonly about?: true
  /** Where the noun stands, if it is not the head of its group. */
  readonly noun?: number
}

const numeralOf = (word: TaggedWord | undefined): string | undefined => factOf(word, 'num') ?? factOf(word, 'cardinal')

/** "une vingtaine", "a dozen"; "des dizaines" is any number. */
const isScore = (words: readonly TaggedWord[], at: number): boolean => factOf(words[at - 1], 'det') === 'indef' && !has(words[at], 'scores')

/** The one number before the head; "une vingtaine de", "a dozen" is about so many, "des dizaines de" no number. */
function numberIn(words: readonly TaggedWord[], from: number, head: number, grammar: Grammar): Told | undefined {
  const at = words.findIndex((word, i) => i >= from && i < head && numeralOf(word) !== undefined)
  if (at < 0) return undefined
  const { value, to } = scaled(words, at, Number(numeralOf(words[at])), at + 1, grammar)
  const rest = words.slice(to, head)
  if (rest.some((word) => numeralOf(word) !== undefined || has(word, 'currency') || has(word, 'unit'))) return undefined
  const ofThem = grammar.genitive.includes(factOf(rest[0], 'prep') ?? '')
  if (ofThem && !isScore(words, at)) return undefined
  return { value, from: at, ...(isScore(words, at) ? { about: true as const } : {}) }
}

/** "une vingtaine d'agents" where the agents hang on the score. */
function scoreOf({ group, of }: Phrase, words: readonly TaggedWord[], { genitive }: Grammar): Told | undefined {
  const score = factOf(words[group.head], 'cardinal')
  const [counted] = of
  if (score !== undefined && counted && isScore(words, group.head)) return { value: Number(score), from: group.head, about: true, noun: counted.group.head }
  const before = words[group.from - 1]
  const is = before?.tag === 'preposition' && genitive.includes(factOf(before, 'prep') ?? '') && isScore(words, group.from - 2)
  const value = is ? factOf(words[group.from - 2], 'cardinal') : undefined
  return value === undefined ? undefined : { value: Number(value), from: group.from - 2, about: true }
}
