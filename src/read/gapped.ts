import type { Clause, Under } from './clause.ts'
import { isFiniteVerb } from './groups.ts'
import type { Item, Linked, Phrase } from './phrases.ts'

/** Another party of a verb that is not told again, with its own day and place. */
export interface Gapped {
  readonly party: Phrase
  readonly times: readonly number[]
  readonly under: readonly Under[]
}

/** "met Ruto on Monday and Kagame on Tuesday", « a reçu lundi Ruto et mardi Kagame »: behind "and" stands a party with a day, and no verb. */
export function gappedBehind(clause: Clause, { items }: Linked): Gapped | undefined {
  let k = items.findIndex((item) => item.start >= clause.end)
  if (k < 0) return undefined
  if (items[k]?.is === 'comma') k++
  const joined = items[k]?.is === 'conjunction' || (items[k]?.is === 'adverb' && items[k - 1]?.is === 'comma')
  if (!joined) return undefined
  while (['conjunction', 'adverb', 'comma'].includes(items[k]?.is ?? '')) k++
  const times: number[] = []
  for (; items[k]?.is === 'time' || (times.length > 0 && items[k]?.is === 'comma'); k++) times.push(...timeOf(items[k]))
  const party = items[k]
  if (party?.is !== 'phrase' || party.group.pronoun !== undefined) return undefined
  const under: Under[] = []
  for (k++; ; k++) {
    const [item, next] = [items[k], items[k + 1]]
    if (item?.is === 'preposition' && next?.is === 'phrase') {
      under.push({ prep: item.word, phrase: next })
      k++
    } else if (item?.is === 'time') times.push(...timeOf(item))
    else if (item?.is !== 'adverb') break
  }
  const ends = ['mark', 'comma', 'conjunction', 'close', undefined].includes(items[k]?.is)
  return times.length && ends && !isFiniteVerb(items[k + 1]) ? { party, times, under } : undefined
}

const timeOf = (item: Item | undefined): number[] => (item?.is === 'time' && item.time !== undefined ? [item.time] : [])
