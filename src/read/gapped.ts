import type { Clause, Under } from './clause.ts'
import { isFiniteVerb } from './groups.ts'
import type { Item, Linked, Phrase } from './phrases.ts'

/** Another party of a verb that is not told again, with its own day and place. */
export interface Gapped {
  readonly party: Phrase
  readonly times: readonly number[]
  readonly under: readonly Under[]
}

/**
 * "met Ruto on Monday and Kagame on Tuesday", « a reçu lundi Ruto et mardi Kagame », "was received in Accra by Mahama and in Lomé a day later by Faure",
 * « reçu par le roi, puis par le premier ministre »: behind the joint stands a party with a day, or under the preposition of the one before, and no verb.
 */
export function gappedBehind(clause: Clause, { items }: Linked, preps: readonly string[]): Gapped | undefined {
  let k = items.findIndex((item) => item.start >= clause.end)
  if (k < 0) return undefined
  if (items[k]?.is === 'comma') k++
  const joined = items[k]?.is === 'conjunction' || (items[k]?.is === 'adverb' && items[k - 1]?.is === 'comma')
  if (!joined) return undefined
  while (['conjunction', 'adverb', 'comma'].includes(items[k]?.is ?? '')) k++
  let party: Phrase | undefined
  let governed = false
  const times: number[] = []
  const under: Under[] = []
  for (; ; k++) {
    const [item, next] = [items[k], items[k + 1]]
    if (item?.is === 'time') times.push(...timeOf(item))
    else if (item?.is === 'preposition' && next?.is === 'phrase') {
      if (!party && preps.includes(item.word)) [party, governed] = [next, true]
      else under.push({ prep: item.word, phrase: next })
      k++
    } else if (item?.is === 'phrase' && !party && !under.length) party = item
    else if (item?.is !== 'adverb' && !(item?.is === 'comma' && !party && times.length)) break
  }
  const ends = ['mark', 'comma', 'conjunction', 'close', undefined].includes(items[k]?.is)
  const told = governed || times.length > 0
  return party && party.group.pronoun === undefined && told && ends && !isFiniteVerb(items[k + 1]) ? { party, times, under } : undefined
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

/** "by the king, then by the prime minister": those before whose preposition "then" stands come after the others. */
export function inTurn(parties: readonly Phrase[], items: readonly Item[]): Phrase[][] {
  const out: Phrase[][] = []
  for (const party of parties) {
    const at = items.findIndex((item) => item.start >= party.start)
    const joint = items[at - 1]?.is === 'preposition' ? items[at - 2] : undefined
    const next = joint?.is === 'adverb' || (joint?.is === 'conjunction' && joint.word === 'then')
    const last = out.at(-1)
    if (last && !next) last.push(party)
    else out.push([party])
  }
  return out
}
