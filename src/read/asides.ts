import { isFiniteVerb } from './groups.ts'
import type { Draft, VerbKnowledge } from './clause.ts'
import { wallBetween } from './governed.ts'
import type { Item, Phrase } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { has } from './words.ts'

/** More items than this between two commas are no aside. */
const LONGEST = 8

/** "The museum, the mayor said, would open", "Le texte, que l'AFP a consulté, reproche": from the item before the second comma to the one before the first; -1 where there is no aside. */
export function pastAside(items: readonly Item[], k: number, verbs: Pick<VerbKnowledge, 'speaks'>, words: readonly TaggedWord[]): number {
  if (items[k + 1]?.is !== 'comma' || k < 2) return -1
  for (let i = k; i >= Math.max(1, k - LONGEST); i--) {
    const item = items[i] as Item
    if (isFiniteVerb(item)) return opensAside(items, i, verbs)
    if (item.is === 'comma') return items[i - 1]?.is === 'phrase' && isRanked(items[i + 1], words) && isFiniteVerb(items[k + 2]) ? i - 1 : -1
    if (!['phrase', 'preposition', 'time', 'adverb', 'other', 'verb'].includes(item.is)) return -1
  }
  return -1
}

/** "promised, the mayor said, that …": the item behind the aside that says who says so, from the comma that opens it; -1 where there is none. */
export function behindCue(items: readonly Item[], comma: number, verbs: Pick<VerbKnowledge, 'speaks'>): number {
  if (items[comma]?.is !== 'comma') return -1
  const close = items.findIndex((item, k) => k > comma && k <= comma + LONGEST && item.is === 'comma')
  const at = items.findIndex((item, k) => k > comma && k < close && isFiniteVerb(item))
  const verb = items[at]
  return verb?.is === 'verb' && verbs.speaks(verb.lemma) && isSaying(items, comma, at) ? close + 1 : -1
}

/** "said in Toledo, Ohio, that …", « promet, selon une copie vue par l'agence, que … »: the item behind an aside without a verb of its own; -1 where there is none. */
export function behindPlain(items: readonly Item[], comma: number): number {
  for (let k = comma + 1; k <= comma + LONGEST; k++) {
    const item = items[k]
    if (item?.is === 'comma') return k + 1
    if (!item || isFiniteVerb(item) || ['mark', 'open', 'close', 'relative', 'subordinator'].includes(item.is)) return -1
  }
  return -1
}

/** What an aside without a finite verb begins with, besides a noun that is said of the subject. */
const HUNG = new Set<Item['is']>(['preposition', 'adverb', 'subordinator'])

/**
 * "Chad, a former colony, accused", "un conseiller, demandant de rester sans nom, a raconté", "the envoy, whose party fronts for the rebels, said": from the item
 * before the second comma to the noun before the first, which has the verb; -1 where there is no such aside. A name between commas may be the subject's own.
 */
export function pastApposed(items: readonly Item[], k: number, isName: (phrase: Phrase) => boolean): number {
  if (items[k + 1]?.is !== 'comma' || !isFiniteVerb(items[k + 2])) return -1
  for (let i = k; i > Math.max(0, k - 2 * LONGEST); i--) {
    const item = items[i] as Item
    if (item.is === 'relative' && items[i - 1]?.is === 'comma') return items[i - 2]?.is === 'phrase' ? i - 2 : -1
    // "Jean Holm, the foreign minister of Peru, a member of the council, said"
    const before = items[i - 1]
    if (item.is === 'phrase' && before?.is === 'phrase' && before.apposed && !isName(item)) return i - 1
    if (item.is === 'comma') return saysMoreOf(items, i, isName) ? i - 1 : -1
    if (isFiniteVerb(item) || item.is === 'mark' || item.is === 'open' || item.is === 'close') return -1
  }
  return -1
}

/** Behind the comma at `i` stands what is said of the noun before it. */
function saysMoreOf(items: readonly Item[], i: number, isName: (phrase: Phrase) => boolean): boolean {
  const [before, first] = [items[i - 1], items[i + 1]]
  if (before?.is !== 'phrase' || before.group.pronoun !== undefined || !first) return false
  if (first.is === 'verb') return first.shape.form === 'participle'
  if (first.is === 'phrase') return items[i - 2]?.is !== 'preposition' && first.group.pronoun === undefined && !isName(first)
  return HUNG.has(first.is)
}

/** "The call, their first since March, lasted an hour", "La rencontre, la troisième en un an, a eu lieu": which of several it is. */
const isRanked = (item: Item | undefined, words: readonly TaggedWord[]): boolean =>
  item?.is === 'phrase' && words.slice(item.group.from, item.group.to).some((word) => has(word, 'ordinal') || has(word, 'nth'))

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
