import type { VerbKnowledge } from './clause.ts'
import { isFiniteVerb, type VerbGroup } from './groups.ts'
import type { Item } from './phrases.ts'

/** Where a content clause ends, for the verb it hangs on. */
export interface ContentReach {
  readonly items: readonly Item[]
  readonly verbs: Pick<VerbKnowledge, 'speaks'>
  /** "according to": whoever is leant on at the end of a sentence vouches for all of it. */
  readonly leans?: readonly string[]
  /** The verb that the content hangs on, and its item. */
  readonly cue: VerbGroup
  readonly at: number
}

/** The item at which the content that begins at `from` is over: a closing quotation, a stop, or where the one who speaks, or somebody else, does something again. */
export function contentEnd(reach: ContentReach, from: number): number {
  const { items } = reach
  const fronted = opensFronted(items, reach.at)
  let depth = 0
  for (let k = from; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'open') depth++
    else if (item.is === 'close' && depth-- === 0) return k
    if (depth > 0) continue
    if (item.is === 'mark' && endsAtMark(reach, k, from)) return k
    if (item.is === 'comma' && endsAtComma(reach, k, from, fronted)) return k
    if (item.is === 'conjunction' && k > from && speaksAgain(reach, k + 1, from)) return k
  }
  return items.length
}

/** A stop ends it; a dash only where somebody speaks behind it, and a colon unless it opens a quotation. */
function endsAtMark({ items, verbs }: ContentReach, k: number, from: number): boolean {
  const word = (items[k] as { word: string }).word
  if (word === ';') return true
  if (word === ':') return items[k + 1]?.is !== 'open' || hasOwnCue(items, k + 1, verbs)
  if (/^(–|—|--)$/.test(word)) return speechFollows(items, k + 1, verbs)
  return /^[.?!…]/.test(word) && k > from
}

/** "…: « Nous restons », a-t-elle dit": the quotation behind the colon is a statement of its own. */
function hasOwnCue(items: readonly Item[], open: number, verbs: ContentReach['verbs']): boolean {
  const close = items.findIndex((item, k) => k > open && item.is === 'close')
  return close > 0 && items[close + 1]?.is === 'comma' && speechFollows(items, close + 2, verbs)
}

/** "said that the port was open and that the road would close": each "that" behind an "and" opens a thing said of its own, unless one stands inside the other. */
export function eachThat(items: readonly Item[], [from, to]: readonly [number, number], that: readonly string[]): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = []
  let depth = 0
  let start = from
  for (let k = from; k < to; k++) {
    const item = items[k] as Item
    if (item.is === 'open') depth++
    else if (item.is === 'close') depth--
    else if (item.is === 'subordinator' && that.includes(item.word) && depth === 0 && k > start) {
      const joint = items[k - 1]?.is === 'adverb' ? k - 2 : k - 1
      if (items[joint]?.is !== 'conjunction' || !items.slice(start, joint).some(isFiniteVerb)) return [[from, to]]
      out.push([start, items[joint - 1]?.is === 'comma' ? joint - 1 : joint])
      start = k + 1
    }
  }
  return [...out, [start, to]]
}

/** ", Macron said", ", adding that", ", but offered no proof"; "While he said that A, B happened". */
function endsAtComma(reach: ContentReach, k: number, from: number, fronted: boolean): boolean {
  const { items, verbs, leans } = reach
  if (speechFollows(items, k + 1, verbs) || sourceCloses(items, k + 1, leans)) return true
  if (isFiniteVerb(items[passing(items, k + 1)]) && isInserted(reach)) return true
  if (fronted && clauseFollows(items, k + 1)) return true
  return items[k + 1]?.is === 'conjunction' && (speaksAgain(reach, k + 2, from) || turnsAway(reach, k + 1))
}

/** "The general, adding that his men would stay, left": told between the subject and its verb. */
function isInserted({ items, at, cue }: ContentReach): boolean {
  const before = items.slice(0, at)
  const opens = cue.shape.form === 'participle' ? before.at(-1)?.is === 'comma' && before.at(-2)?.is === 'phrase' : before.some(({ is }) => is === 'relative')
  return opens && !before.some((item) => isFiniteVerb(item))
}

/** "Xi told the prince that the talks would go on, according to the radio.": nothing but who says so stands before the stop. */
function sourceCloses(items: readonly Item[], k: number, leans: readonly string[] | undefined): boolean {
  const opens = items[k]
  if (opens?.is !== 'preposition' || !leans?.includes(opens.word)) return false
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i] as Item
    if (item.is === 'mark' || item.is === 'close') return true
    if (item.is === 'relative') return true
    if (item.is === 'comma' || isFiniteVerb(item)) return false
  }
  return true
}

const PASSED = new Set(['adverb', 'time'])

/** The next item that is neither an adverb nor a time. */
function passing(items: readonly Item[], k: number): number {
  let at = k
  while (PASSED.has(items[at]?.is ?? '')) at++
  return at
}

/** Somebody says something: "the minister said", "said the minister", "adding". */
export function speechFollows(items: readonly Item[], k: number, verbs: Pick<VerbKnowledge, 'speaks'>): boolean {
  const a = passing(items, k)
  const first = items[a]
  if (first?.is === 'phrase') {
    const b = passing(items, a + 1)
    const verb = items[b]
    return isFiniteVerb(verb) && verbs.speaks(verb.lemma) && items[b + 1]?.is !== 'subordinator'
  }
  if (first?.is !== 'verb' || !verbs.speaks(first.lemma)) return false
  return first.shape.form === 'participle' || (first.shape.form === 'finite' && items[passing(items, a + 1)]?.is === 'phrase')
}

/** A subject and its finite verb. */
function clauseFollows(items: readonly Item[], k: number): boolean {
  const a = passing(items, k)
  return items[a]?.is === 'phrase' && isFiniteVerb(items[passing(items, a + 1)])
}

/** The verb of saying stands in a clause that opens the sentence: "While he said that …, she …", "Asked whether …, she …". */
function opensFronted(items: readonly Item[], at: number): boolean {
  if (at === 0) return true
  for (let k = at - 1; k >= 0; k--) {
    const { is } = items[k] as Item
    if (is === 'subordinator') return k === 0 || ['open', 'mark', 'conjunction'].includes((items[k - 1] as Item).is)
    if (is === 'comma' || is === 'mark' || is === 'verb') return false
  }
  return false
}

/** "said talks would resume", "said the plan, backed by Oman, would fail": the phrase at `k` has a finite verb of its own. */
export function opensBareContent(items: readonly Item[], k: number, verbs: Pick<VerbKnowledge, 'speaks'>, content: readonly string[]): boolean {
  let hung = 0
  let commas = 0
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i] as Item
    switch (item.is) {
      case 'verb':
        if (item.shape.form !== 'finite') {
          if (item.shape.form === 'participle' && items[i - 1]?.is === 'comma' && verbs.speaks(item.lemma)) return false
        } else if (hung === 0) return commas === 0 || (commas > 1 && (items[i - 1]?.is === 'comma' || items[i - 1]?.is === 'mark'))
        else hung--
        break
      case 'phrase':
        // "told reporters in Perth on Monday he would": what was said has a subject of its own.
        if (hung === 0 && commas === 0 && startsAnew(items, k, i)) return false
        break
      case 'relative':
        hung++
        break
      case 'subordinator':
        if (!content.includes(item.word)) return false
        hung++
        break
      case 'comma':
        commas++
        break
      case 'mark':
        if (!/^(–|—|--|-)$/.test(item.word)) return false
        commas++
        break
      case 'conjunction':
        if (items[i + 1]?.is !== 'phrase') return false
        break
      case 'open':
      case 'close':
        return false
    }
  }
  return false
}

/** A bare phrase with a verb, behind one that a preposition holds: neither can be the subject of one verb. */
function startsAnew(items: readonly Item[], k: number, i: number): boolean {
  const before = items.slice(0, i).findLastIndex((item) => !PASSED.has(item.is))
  return before > k && items[before]?.is === 'phrase' && items[before - 1]?.is === 'preposition' && isFiniteVerb(items[passing(items, i + 1)])
}

/** "said it was opposed and warned the North": a verb of speech in the tense of the first goes on with whoever spoke, unless the content looks further back. */
function speaksAgain({ items, verbs, cue }: ContentReach, k: number, from: number): boolean {
  const verb = items[passing(items, k)]
  if (!isFiniteVerb(verb) || !verbs.speaks(verb.lemma) || verb.shape.tense !== cue.shape.tense || verb.shape.mood !== cue.shape.mood) return false
  const own = items.slice(from, k).find(isFiniteVerb)
  return own !== undefined && !(own.shape.aspect === 'perfect' && verb.shape.aspect !== 'perfect' && cue.shape.aspect !== 'perfect')
}

/** ", but offered no proof", ", and left the room": behind a comma, a bare verb in the tense of the cue is that of whoever spoke. */
function turnsAway({ items, cue }: ContentReach, conjunction: number): boolean {
  const at = passing(items, conjunction + 1)
  const verb = items[at]
  if (isFiniteVerb(verb)) return verb.shape.tense === cue.shape.tense && verb.shape.mood === undefined && cue.shape.tense === 'past'
  return false
}

/** "explained why it had left": a question as content, its first word included. */
export function opensQuestion(items: readonly Item[], k: number, asks: readonly string[]): boolean {
  const item = items[k]
  return (item?.is === 'subordinator' || item?.is === 'relative') && asks.includes(item.word)
}

/** "said after the vote he would leave", "said before the flight that …": a noun stands between the word and what was said. */
export function isAdjunct(items: readonly Item[], k: number, content: readonly string[]): boolean {
  if (items[k + 1]?.is !== 'phrase') return false
  const [next, verb] = [items[k + 2], items[k + 3]]
  if (next?.is === 'subordinator') return content.includes(next.word)
  return (next?.is === 'relative' && verb?.is === 'phrase') || (next?.is === 'phrase' && isFiniteVerb(verb))
}
