import type { Grammar } from '../languages/pack.ts'
import { isFiniteVerb } from './groups.ts'
import type { Item, Phrase } from './phrases.ts'

/** The phrase after the preposition that follows: where somebody is posted, and where they are. */
export interface Standing {
  readonly posted: Phrase | undefined
  readonly within: Phrase | undefined
  /** Who they are, where they are a delegation. */
  readonly delegates?: Phrase | undefined
}

export const NOWHERE: Standing = { posted: undefined, within: undefined }

/** What stands behind a phrase says of it: "ambassador to Washington", "rebels in Mali", "a delegation led by Ms Diaz". */
export function standing(items: readonly Item[], i: number, grammar: Grammar): Standing {
  const prep = items[i + 1]
  const phrase = items[i + 2]
  const sent = delegates(items, i, grammar)
  if (prep?.is !== 'preposition' || phrase?.is !== 'phrase') return sent ? { ...NOWHERE, delegates: sent } : NOWHERE
  return { posted: phrase, within: grammar.place.includes(prep.word) ? phrase : undefined, delegates: sent }
}

/** A finite verb follows: "said he would" has a subject of its own, "urged them to talk" an object. */
export function opensClause(items: readonly Item[], i: number): boolean {
  let k = i + 1
  while (items[k]?.is === 'adverb') k++
  return isFiniteVerb(items[k])
}

export function prepositionBefore(items: readonly Item[], i: number): string | undefined {
  const before = items[i - 1]
  return before?.is === 'preposition' ? before.word : undefined
}

/** Who a delegation is, right behind it: "led by the minister", "that included Mr Cruz and Ms Diaz", "including Mr Cruz". */
function delegates(items: readonly Item[], i: number, { agent, genitive, leads, includes }: Grammar): Phrase | undefined {
  let k = items[i + 1]?.is === 'comma' ? i + 2 : i + 1
  const relative = items[k]?.is === 'relative'
  if (relative) k++
  const [head, next, after] = [items[k], items[k + 1], items[k + 2]]
  if (head?.is === 'verb' && leads.includes(head.lemma) && !(relative && head.shape.voice === 'active'))
    return next?.is === 'preposition' && agent.includes(next.word) && after?.is === 'phrase' ? after : undefined
  const names = head?.is === 'verb' ? includes.includes(head.lemma) && !head.negated : head?.is === 'preposition' && includes.includes(head.word)
  const named = next?.is === 'preposition' && genitive.includes(next.word) ? after : next
  return names && named?.is === 'phrase' ? named : undefined
}
