import { isFiniteVerb, type Group, type Grouped } from './groups.ts'
import { stretchOf } from './order.ts'
import type { Quotation } from './quotes.ts'
import type { Sentence } from './sentences.ts'

/** Fewer words than this in quotation marks, without a verb, are the writer's own words held with tongs. */
const SCARE = 5

/** A few words without a verb or a stop are somebody's expression, not what somebody said. */
const isScare = (q: Quotation, inside: readonly Group[]): boolean =>
  q.close - q.open <= SCARE && !inside.some((g) => isFiniteVerb(g) || g.is === 'comma' || (g.is === 'mark' && /^[.!?…]/.test(g.word)))

/** Turns quotation marks into walls that no clause reaches across; marks around a few words only are dropped. */
export function markQuotes(grouped: Grouped, quotes: readonly Quotation[], sentence: Sentence): Grouped {
  const role = new Map<number, 'open' | 'close' | 'none'>()
  const scares: Quotation[] = []
  for (const q of stretchOf(
    quotes,
    (q) => q.close >= sentence.from,
    (q) => q.open < sentence.to,
  )) {
    const inside = grouped.groups.filter((g) => g.from + sentence.from > q.open && g.to + sentence.from <= q.close)
    const scare = isScare(q, inside)
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
  return { ...grouped, groups, scares }
}
