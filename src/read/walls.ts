import type { Grammar } from '../languages/pack.ts'
import { isFiniteVerb, type Group, type Grouped } from './groups.ts'
import { stretchOf } from '../model/order.ts'
import type { Quotation } from './quotes.ts'
import type { Sentence } from './sentences.ts'

/** Fewer words than this in quotation marks, without a verb, are the writer's own words held with tongs. */
const SCARE = 5

/** A few words without a verb or a stop are somebody's expression, not what somebody said. */
const isScare = (q: Quotation, inside: readonly Group[]): boolean =>
  q.close - q.open <= SCARE && !inside.some((g) => isFiniteVerb(g) || g.is === 'comma' || (g.is === 'mark' && /^[.!?…]/.test(g.word)))

/** « Une farce », a réagi le roi: the quotation opens the sentence, and a comma and a verb stand behind it. */
function isAnswered({ groups }: Grouped, q: Quotation, { from }: Sentence): boolean {
  const behind = groups.findIndex((g) => g.from + from > q.close)
  const first = groups.find((g) => g.is !== 'mark')
  if (groups[behind]?.is !== 'comma' || !first || first.from + from < q.open) return false
  return isFiniteVerb(groups[behind + 1]) && groups.slice(behind + 2, behind + 6).some((g) => g.is === 'noun')
}

/** Turns quotation marks into walls that no clause reaches across; marks around a few words only are dropped. */
export function markQuotes(grouped: Grouped, quotes: readonly Quotation[], sentence: Sentence, grammar: Grammar): Grouped {
  const role = new Map<number, 'open' | 'close' | 'none'>()
  const scares: Quotation[] = []
  for (const q of stretchOf(
    quotes,
    (q) => q.close >= sentence.from,
    (q) => q.open < sentence.to,
  )) {
    const inside = grouped.groups.filter((g) => g.from + sentence.from > q.open && g.to + sentence.from <= q.close)
    const scare = isScare(q, inside) && !isAnswered(grouped, q, sentence)
    if (scare) scares.push(q)
    role.set(q.open - sentence.from, scare ? 'none' : 'open')
    role.set(q.close - sentence.from, scare ? 'none' : 'close')
  }
  if (!role.size) return grouped
  const groups = grouped.groups.flatMap((g): Group[] => {
    const its = g.is === 'mark' ? role.get(g.from) : undefined
    if (its === undefined || g.is !== 'mark') return [g]
    return its === 'none' ? [] : [{ ...g, is: its }]
  })
  return { ...grouped, groups: scares.length ? withOpeners(groups, grammar) : groups, scares }
}

/** « a promis de “ fournir des vivres ” »: the mark that stood between an infinitive and the word that opens it is gone. */
function withOpeners(groups: readonly Group[], { genitive, hearer }: Grammar): Group[] {
  const openers = [...genitive, ...hearer]
  return groups.flatMap((group, k): Group[] => {
    const [before, next] = [groups[k - 1], groups[k + 1]]
    if (group.is === 'preposition' && openers.includes(group.word) && next && isParted(group, next)) return []
    return group.is === 'verb' && before?.is === 'preposition' && openers.includes(before.word) && isParted(before, group)
      ? [{ ...group, from: before.from, start: before.start }]
      : [group]
  })
}

/** An infinitive with a word, a quotation mark, between it and what stands before it. */
const isParted = (before: Group, verb: Group): boolean => verb.is === 'verb' && verb.shape.form === 'infinitive' && verb.from - before.to === 1
