import type { Grammar } from '../languages/pack.ts'
import type { VerbKnowledge } from './clause.ts'
import type { Item } from './phrases.ts'

/**
 * Takes past tenses for participles where the clause needs no verb: "the treaty signed in 1904" after a verb, "a plan backed by Oman",
 * "talks held in Doha collapsed".
 */
export function withParticiples(items: readonly Item[], grammar: Grammar, verbs: VerbKnowledge): Item[] {
  return items.map((item, k) => {
    const before = items[k - 1]
    if (item.is !== 'verb' || !item.either || before?.is !== 'phrase' || before.group.pronoun !== undefined) return item
    const next = items[k + 1]
    const governor = items[k - 2]
    const byAgent = next?.is === 'preposition' && grammar.agent.includes(next.word)
    const hangs = next === undefined || ['preposition', 'time', 'mark', 'comma', 'adverb'].includes(next.is)
    const object = governor?.is === 'verb' && !verbs.speaks(governor.lemma) && hangs
    const before2 = governor?.is === 'verb' && verbs.speaks(governor.lemma)
    const reduced = hangs && !before2 && finiteFollows(items, k + 1)
    return byAgent || object || reduced ? { ...item, shape: { ...item.shape, tense: 'none', voice: 'passive', form: 'participle' } } : item
  })
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
