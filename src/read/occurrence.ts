import type { Grammar } from '../languages/pack.ts'
import type { Clause, Parsed } from './clause.ts'
import { inPhrase } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { factOf, has } from './words.ts'

/** The words of the verb, and the one on either side of it. */
const around = ({ verb }: Clause, { linked }: Parsed): readonly TaggedWord[] => linked.grouped.words.slice(Math.max(0, verb.from - 1), verb.to + 1)

/** "they often meet" tells no contact. */
export const isHabit = (clause: Clause, parsed: Parsed): boolean => around(clause, parsed).some((word) => factOf(word, 'adv') === 'habit')

/** "had not met since the war": how long nothing was, and no denial of a meeting. */
export function isAbsence({ verb, at }: Clause, { linked: { items, grouped } }: Parsed, grammar: Grammar): boolean {
  if (!verb.negated || verb.shape.aspect !== 'perfect') return false
  const behind = items.slice(at + 1)
  const end = behind.findIndex((item) => item.is === 'verb' || item.is === 'mark' || item.is === 'comma')
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some((item) =>
      item.is === 'time'
        ? grammar.since.includes(grouped.words[item.from]?.lexeme.norm ?? '')
        : item.is !== 'phrase' && 'word' in item && grammar.since.includes(item.word),
    )
}

/** "met Ghana in the final": a match is no meeting. */
export const isContest = ({ under }: Clause, { linked }: Parsed): boolean =>
  under.some(({ phrase }) => inPhrase(phrase, linked.grouped.words, 'contest') !== undefined)

/** "met again", "had already met": told as another than the one at hand. */
export const anotherOf = (clause: Clause, parsed: Parsed): { nth?: 'first' | 'again' } => {
  // "for the second time", "pour la première fois"
  const counted = clause.under.flatMap((u) => inPhrase(u.phrase, parsed.linked.grouped.words, 'nth') ?? [])[0]
  return counted ? { nth: counted as 'first' } : firstOf(clause, parsed) ? { nth: 'first' } : againOf(clause, parsed)
}

/** "spoke on Friday, for the first time since March": between this verb and the next. */
const firstOf = (clause: Clause, parsed: Parsed): boolean => beside(clause, parsed).some((word) => factOf(word, 'adv') === 'first')

/** "met separately with Petro and Boric". */
export const apartOf = (clause: Clause, parsed: Parsed): { apart?: true } => {
  const own = parsed.linked.grouped.words.slice(Math.max(0, clause.verb.from - 1), clause.verb.to)
  return [...own, ...beside(clause, parsed)].some((word) => has(word, 'apart')) ? { apart: true } : {}
}

/** The words from this verb to the next. */
function beside(clause: Clause, { clauses, linked }: Parsed): readonly TaggedWord[] {
  const next = clauses.find((other) => other.at > clause.at)?.verb.from
  return linked.grouped.words.slice(clause.verb.to, next)
}

const againOf = (clause: Clause, parsed: Parsed): { nth?: 'again' } =>
  around(clause, parsed).some((word) => /^(again|already)$/.test(factOf(word, 'adv') ?? '')) ? { nth: 'again' } : {}

/** "At first he saw the king", "He also met the speaker": an adverb at the head of the sentence or beside the verb. */
export const goesOn = (clause: Clause, parsed: Parsed): boolean =>
  [...parsed.linked.grouped.words.slice(0, 1), ...around(clause, parsed)].some((word) => factOf(word, 'adv') === 'also')
