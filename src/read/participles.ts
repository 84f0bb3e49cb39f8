import type { Grammar } from '../languages/pack.ts'
import type { VerbKnowledge } from './clause.ts'
import { isFiniteVerb, type VerbGroup } from './groups.ts'
import { inPhrase, type Item, type Linked } from './phrases.ts'

/**
 * Takes past tenses for participles where the clause needs no verb: "the treaty signed in 1904" after a verb, "a plan backed by Oman",
 * "talks held in Doha collapsed".
 */
export function withParticiples({ items, grouped }: Linked, grammar: Grammar, verbs: VerbKnowledge): Item[] {
  return items.map((item, k) => {
    const before = items[k - 1]
    if (item.is !== 'verb' || !item.either) return item
    const passive = passiveBefore(items, k, grammar)
    if (passive) return { ...item, shape: passive.shape }
    // "Received by the emir, she asked for aid": no subject stands before.
    if (k === 0 && finiteLater(items, k)) return asParticiple(item)
    if (isInCommas(items, k)) return asParticiple(item)
    if (before?.is === 'comma' && isSaidOf(items, k, grammar)) return asParticiple(item)
    // "the meeting that Mori had with Rao lasted": behind a relative and its subject stands its verb.
    if (before?.is !== 'phrase' || before.group.pronoun !== undefined || items[k - 2]?.is === 'relative') return item
    const next = items[k + 1]
    const governor = items[governorOf(items, k)]
    const doer = items[k + 2]
    // "agreed by phone": the device does nothing.
    const byAgent =
      next?.is === 'preposition' && grammar.agent.includes(next.word) && !(doer?.is === 'phrase' && inPhrase(doer, grouped.words, 'phone') !== undefined)
    const hangs = next === undefined || ['preposition', 'time', 'mark', 'comma', 'adverb'].includes(next.is)
    // 'hailed "a good start" at the talks held in Lima': behind a quotation, a noun under a preposition is no subject either.
    const behindQuote = governor?.is === 'close' && items[k - 2]?.is === 'preposition'
    const object = ((governor?.is === 'verb' && !verbs.speaks(governor.lemma)) || behindQuote) && hangs
    const before2 = governor?.is === 'verb' && verbs.speaks(governor.lemma)
    const reduced = hangs && !before2 && (finiteFollows(items, k + 1) || isFronted(items, k))
    return byAgent || object || reduced ? asParticiple(item) : item
  })
}

/** The verb that governs the noun before, past the prepositions between: "hailed the plan at the meeting *set* for May"; where it ends, nothing does. */
function governorOf(items: readonly Item[], at: number): number {
  let k = at - 2
  while (items[k]?.is === 'preposition' || (items[k]?.is === 'phrase' && ['preposition', 'verb'].includes(items[k - 1]?.is ?? ''))) k--
  return k
}

/** "had been announced in May and *cancelled* by the king in June": behind "and" and before its agent, a verb shares the passive before. */
function passiveBefore(items: readonly Item[], at: number, { agent }: Grammar): VerbGroup | undefined {
  const next = items[at + 1]
  if (items[at - 1]?.is !== 'conjunction' || next?.is !== 'preposition' || !agent.includes(next.word)) return undefined
  let k = at - 2
  while (['preposition', 'phrase', 'time', 'adverb'].includes(items[k]?.is ?? '')) k--
  const verb = items[k]
  return verb?.is === 'verb' && verb.shape.voice === 'passive' && verb.shape.form === 'finite' ? verb : undefined
}

/** "The envoys, described by Holm as spies, left": between commas behind a noun, with its agent and another verb after it. */
function isSaidOf(items: readonly Item[], k: number, { agent }: Grammar): boolean {
  const [noun, next, close] = [items[k - 2], items[k + 1], items.findIndex((item, i) => i > k && item.is === 'comma')]
  return noun?.is === 'phrase' && next?.is === 'preposition' && agent.includes(next.word) && close > 0 && isFiniteVerb(items[close + 1])
}

const asParticiple = (verb: VerbGroup): VerbGroup => ({ ...verb, shape: { ...verb.shape, tense: 'none', voice: 'passive', form: 'participle' } })

/** "The talks, first planned for May, took place in June": between the subject and its verb. */
function isInCommas(items: readonly Item[], at: number): boolean {
  const open = items[at - 1]?.is === 'adverb' ? at - 2 : at - 1
  if (items[open]?.is !== 'comma' || items[open - 1]?.is !== 'phrase' || items.slice(0, open).some(isFiniteVerb)) return false
  const close = items.findIndex((item, k) => k > at && !['preposition', 'phrase', 'time', 'adverb'].includes(item.is))
  const after = items[close + 1]?.is === 'adverb' ? close + 2 : close + 1
  return close > 0 && items[close]?.is === 'comma' && isFiniteVerb(items[after])
}

/** A comma, then a subject with a finite verb. */
function finiteLater(items: readonly Item[], from: number): boolean {
  const comma = items.findIndex((item, k) => k > from && item.is === 'comma')
  return comma > 0 && items.slice(comma).some(isFiniteVerb)
}

/** "In a letter to the pope dated May, the king asked": all that stands before hangs on prepositions, so nothing can be its subject. */
function isFronted(items: readonly Item[], at: number): boolean {
  let k = at - 1
  for (; items[k]?.is === 'phrase' && items[k - 1]?.is === 'preposition'; k -= 2);
  return k < 0
}

/** A finite verb without a subject of its own comes before the clause ends. */
function finiteFollows(items: readonly Item[], from: number): boolean {
  for (let k = from; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'verb') return item.shape.form === 'finite' && (items[k - 1]?.is !== 'phrase' || items[k - 2]?.is === 'preposition')
    if (['conjunction', 'subordinator', 'relative', 'comma', 'mark', 'open', 'close'].includes(item.is)) return false
  }
  return false
}
