import type { VerbKnowledge } from './clause.ts'
import { isFiniteVerb } from './content.ts'
import type { Item } from './phrases.ts'

/** More items than this between two commas are no aside. */
const LONGEST = 8

/** "The museum, the mayor said, would open", "Le texte, que l'AFP a consulté, reproche": from the item before the second comma to the one before the first; -1 where there is no aside. */
export function pastAside(items: readonly Item[], k: number, verbs: Pick<VerbKnowledge, 'speaks'>): number {
  if (items[k + 1]?.is !== 'comma' || k < 2) return -1
  for (let i = k; i >= Math.max(1, k - LONGEST); i--) {
    const item = items[i] as Item
    if (isFiniteVerb(item)) return opensAside(items, i, verbs)
    if (!['phrase', 'preposition', 'time', 'adverb', 'other', 'verb'].includes(item.is)) return -1
  }
  return -1
}

/** The verb at `at` is that of a relative clause, or of one that says who says so, and a comma stands before it. */
function opensAside(items: readonly Item[], at: number, verbs: Pick<VerbKnowledge, 'speaks'>): number {
  const verb = items[at]
  for (let i = at - 1; i >= Math.max(1, at - LONGEST); i--) {
    const item = items[i] as Item
    if (item.is === 'relative') return items[i - 1]?.is === 'comma' ? i - 2 : -1
    if (item.is === 'comma') return verb?.is === 'verb' && verbs.speaks(verb.lemma) && isSaying(items, i, at) ? i - 1 : -1
    if (!['phrase', 'preposition', 'time', 'adverb', 'other'].includes(item.is)) return -1
  }
  return -1
}

/** Between comma and verb stands a subject or nothing: "the mayor said", "said the mayor". */
const isSaying = (items: readonly Item[], comma: number, at: number): boolean =>
  comma === at - 1 ? items[at + 1]?.is === 'phrase' : at - comma <= 3 && items[comma + 1]?.is === 'phrase'
