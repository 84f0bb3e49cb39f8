import { isFiniteVerb } from './groups.ts'
import type { Draft, VerbKnowledge } from './clause.ts'
import { wallBetween } from './governed.ts'
import type { Item, Phrase } from './phrases.ts'

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

/** "The party filed a complaint, claiming that …": behind a comma, a participle is of the subject of the clause, not of the noun before it. */
export function subjectOfMain(drafts: readonly Draft[], items: readonly Item[], n: number): Phrase | undefined {
  const { verb, at } = drafts[n] as Draft
  if (verb.shape.form !== 'participle' || verb.shape.voice !== 'active' || items[at - 1]?.is !== 'comma') return undefined
  const main = drafts.findLast((other) => other.at < at && isFiniteVerb(other.verb) && other.subject !== undefined && isMain(drafts, items, other.at, at))
  return main && !wallBetween(items, main.at, at) ? main.subject : undefined
}

/** The verb is that of no relative, subordinate or content clause that is over before `until`. */
function isMain(drafts: readonly Draft[], items: readonly Item[], at: number, until: number): boolean {
  if (drafts.some(({ content }) => content && content[0] <= at && at < content[1] && until >= content[1])) return false
  for (let k = at - 1; k >= 0; k--) {
    const item = items[k] as Item
    if (item.is === 'relative' || item.is === 'subordinator') return false
    if (['verb', 'comma', 'mark', 'open', 'close', 'conjunction'].includes(item.is)) return true
  }
  return true
}
