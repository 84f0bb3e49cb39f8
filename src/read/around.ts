import { isFiniteVerb } from './groups.ts'
import type { Span } from '../model/anchor.ts'
import type { Clause, Parsed } from './clause.ts'
import type { Item, Linked, Phrase } from './phrases.ts'

const PASSED = new Set(['time', 'adverb', 'phrase', 'preposition', 'other'])

/**
 * Content around its cue: "The border will open, the ministry said." is what stands before; "The border, the ministry said, will open" all of it.
 * `that` opens what is said, a verb that `tells` has its hearer behind it, `speaks` says whether a noun behind the cue can be its speaker.
 * In a language that `turns`, the speaker of a cue stands behind it: « Le port ferme, Lima s'inquiète » are two clauses.
 */
export function saidAround(
  clause: Clause,
  { linked, clauses }: Parsed,
  { that, tells, turns }: { readonly that: readonly string[]; readonly tells: boolean; readonly turns: boolean },
  speaks: (phrase: Phrase | undefined) => boolean,
): Span | undefined {
  const { items } = linked
  if (clause.object && clause.object !== clause.inverted) return undefined
  const before = cutBefore(linked, clause)
  if (before < 1) return undefined
  const inverted = items[clause.at - 1]?.is === 'comma'
  if (turns && !inverted) return undefined
  const after = endOfCue(items, clause.at + 1)
  const [from, to] = [opening(items, before), items[after]]
  const [first, last] = [items[from] as Item, items[before - 1] as Item]
  // "Speaking in Lima, the minister said:": what was said comes next.
  if (to?.is === 'mark' && to.word === ':' && to === items.at(-1)) return undefined
  if (to && to.is !== 'mark' && to.is !== 'comma' && !(inverted && saysMore(items, clause.at, after))) return undefined
  // "he fears, he wrote, that …": what is said goes on behind.
  const next = items[after + 1]
  const opensContent = (next?.is === 'subordinator' && that.includes(next.word)) || clauses.some((c) => c.at < clause.at && c.content?.[0] === after + 2)
  const goesOn = opensContent || (!inverted && next?.is === 'relative')
  if (to?.is === 'comma' && goesOn && ['phrase', 'open'].includes(items[after + 2]?.is ?? ''))
    return !opensContent ? undefined : { start: first.start, end: (items[closing(items, after) - 1] as Item).end }
  const told = clauses.some((c) => c.at >= from && c.at < before && c.verb.shape.form === 'finite') || (isHeading(linked, clause) && before > from)
  const hung = isHung(items, from, before)
  if (to?.is === 'comma' && hung && (inverted ? speaks(clause.inverted) : !hasObject(items, clause.at + (tells ? 2 : 1), after))) {
    const end = closing(items, after)
    if (items.slice(after + 1, end).some(isFiniteVerb)) return { start: first.start, end: (items[end - 1] as Item).end }
  }
  return told && (!inverted || (!hung && !clause.subject)) ? { start: first.start, end: last.end } : undefined
}

/** "…, said the envoy, who fears that …", "…, reports the daily, citing two envoys": what stands behind the one who speaks tells more of them. */
const saysMore = (items: readonly Item[], cue: number, after: number): boolean => {
  const verb = items[after]
  return items.slice(cue + 1, after).some((item) => item.is === 'relative') || (verb?.is === 'verb' && verb.shape.form === 'participle')
}

/** "Talks 'useful', minister says": a heading needs no verb besides. */
const isHeading = ({ grouped, items }: Linked, clause: Clause): boolean => grouped.sentence.headline || clause.at === items.length - 1

/** A noun stands behind the verb under no preposition. */
const hasObject = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item, k) => item.is === 'phrase' && items[from + k - 1]?.is !== 'preposition')

/** The comma before the subject of the cue, or before the cue where its subject stands behind it; -1 where there is none. */
function cutBefore({ items, grouped }: Linked, clause: Clause): number {
  if (items[clause.at - 1]?.is === 'comma') return clause.inverted ? clause.at - 1 : -1
  for (let k = clause.at - 1; k > 0; k--) {
    const item = items[k] as Item
    // "her counterpart, William Ruto, the palace said": the second comma closes the apposition, which has it.
    if (item === clause.subject && items[k - 1]?.is === 'phrase' && grouped.words[clause.subject.group.from - 1]?.lexeme.norm === ',') return k
    if (item.is === 'comma') return items[k + 1] === clause.subject ? k : -1
    if (!PASSED.has(item.is)) return -1
  }
  return -1
}

/** Behind the cue, its speaker, hearer, place and day, and a relative clause that says more of them. */
function endOfCue(items: readonly Item[], from: number): number {
  let k = from
  let hung = false
  for (; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'relative') hung = true
    else if (item.is === 'verb' && hung) continue
    else if (!PASSED.has(item.is)) break
  }
  return k
}

/** Where the sentence, or what stands behind a colon, a semicolon or a quotation of its own, opens. */
export function opening(items: readonly Item[], to: number): number {
  for (let k = to - 1; k >= 0; k--) {
    const item = items[k] as Item
    if (item.is === 'mark' && /^[;:]$/.test(item.word)) return k + 1
    if (item.is !== 'close') continue
    let open = k - 1
    while (open >= 0 && items[open]?.is !== 'open') open--
    // "agreed to « coordinate », according to the palace", "« We wait », according to the palace": marks inside a clause, or right before, open nothing.
    const apart = open < 1 || ['mark', 'comma'].includes((items[open - 1] as Item).is)
    if (apart && items.slice(k + 1, to).some(({ is }) => is !== 'comma')) return k + 1
    k = open
  }
  return behindDateline(items, to)
}

/** "NAIROBI - The border will open": behind names without an article and the one dash of the sentence; the first item elsewhere. */
function behindDateline(items: readonly Item[], to: number): number {
  const dashes = items.flatMap((item, k) => (item.is === 'mark' && /^(–|—|--|-)$/.test(item.word) && item.start > (items[k - 1]?.end ?? 0) ? [k] : []))
  const [dash = 0, more] = dashes
  const ahead = items.slice(0, dash)
  const names = ahead.every((item) =>
    item.is === 'phrase'
      ? item.group.determiner === undefined && item.group.pronoun === undefined
      : item.is === 'comma' || item.is === 'time' || item.is === 'mark',
  )
  return dash > 0 && dash <= 4 && dash + 1 < to && more === undefined && names ? dash + 1 : 0
}

const closing = (items: readonly Item[], from: number): number => {
  const end = items.findIndex((item, k) => k > from && item.is === 'mark' && /^[.;:?!…]/.test(item.word))
  return end < 0 ? items.length : end
}

/** Every finite verb before the comma is that of a relative or subordinate clause: the sentence still wants its own. */
function isHung(items: readonly Item[], from: number, to: number): boolean {
  let open = 0
  for (const item of items.slice(from, to)) {
    if (item.is === 'relative' || item.is === 'subordinator') open++
    else if (isFiniteVerb(item) && --open < 0) return false
  }
  return true
}

/** "As the minister pledged, the road will open", "La route, comme l'a promis la ministre, rouvrira": who says so, and what. */
export function saidAs(clause: Clause, { linked }: Parsed, words: readonly string[]): { readonly speaker: Phrase; readonly content: Span } | undefined {
  const { items } = linked
  const [before, as] = [items[clause.at - 1], items[clause.at - 2]]
  const inverted = before !== undefined && 'word' in before && words.includes(before.word)
  const opener = inverted ? before : as
  const speaker = inverted ? clause.inverted : before?.is === 'phrase' ? before : undefined
  const at = clause.at - (inverted ? 1 : 2)
  if (!speaker || opener === undefined || !('word' in opener) || !words.includes(opener.word)) return undefined
  const after = endOfCue(items, clause.at + 1)
  const end = closing(items, after - 1)
  const [first, last] = [items[0], items[end - 1]]
  if (at === 0 && items[after]?.is === 'comma' && items[after + 1])
    return { speaker, content: { start: (items[after + 1] as Item).start, end: (last as Item).end } }
  const comma = items[at - 1]
  if (comma?.is !== 'comma' || !first) return undefined
  const goesOn = items[after]?.is === 'comma' && items.slice(after + 1, end).some(isFiniteVerb) && !items.slice(0, at).some(isFiniteVerb)
  return { speaker, content: { start: first.start, end: goesOn ? (last as Item).end : comma.start } }
}
