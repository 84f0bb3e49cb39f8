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

/** "with A on Monday and with B a day later": the times between one party and the next; all where it has none of its own. */
export function timesBehind(party: Phrase, next: Phrase | undefined, times: readonly number[], items: readonly Item[]): readonly number[] {
  const own = items.flatMap((item) =>
    item.is === 'time' && times.includes(item.time as number) && item.start >= party.end && item.end <= (next?.start ?? Number.POSITIVE_INFINITY)
      ? [item.time as number]
      : [],
  )
  return own.length ? own : times
}

/** "on 3 May and again on 9 May": times of a clause with nothing but "and" between them. */
export function joinedDays(times: readonly number[], items: readonly Item[]): number[] {
  const first = items.findIndex((item, k) => item.is === 'time' && times.includes(item.time as number) && items[k + 1]?.is === 'conjunction')
  if (first < 0) return []
  const next = items.slice(first + 2).find((item) => item.is !== 'adverb' && item.is !== 'preposition')
  return next?.is === 'time' && times.includes(next.time as number) ? [(items[first] as { time: number }).time, next.time as number] : []
}
