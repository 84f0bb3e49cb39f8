import { byCode } from '../model/order.ts'
import type { ContactEntry, StoryRecord } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'

/** Two who are in contact, and how often: each contact is counted once, by how sure it is. */
export interface Tie {
  /** Ids of actors, in code-unit order. */
  readonly a: string
  readonly b: string
  readonly held: number
  /** Planned, proposed or put off. */
  readonly planned: number
  /** Told in hedged words only. */
  readonly reported: number
}

/** Contacts that are no tie: they did not come about. */
type Met = Exclude<ContactEntry['status'], 'cancelled' | 'denied'>

const COUNTED: Readonly<Record<Met, 'held' | 'planned' | 'reported'>> = {
  held: 'held',
  planned: 'planned',
  proposed: 'planned',
  postponed: 'planned',
  reported: 'reported',
}

/** Where more are in one contact, everybody did not speak with everybody: a summit of thirty ties nobody. */
const MOST = 8

/** Who is in contact with whom, the most frequent first. */
export const tiesOf: (record: StoryRecord) => readonly Tie[] = rememberingEach(({ entries }) => {
  const ties = new Map<string, { a: string; b: string; held: number; planned: number; reported: number }>()
  for (const entry of entries) {
    if (entry.kind !== 'contact' || entry.status === 'cancelled' || entry.status === 'denied' || entry.participants.length > MOST) continue
    const ids = [...new Set(entry.participants.map(({ actor }) => actor))].sort(byCode)
    for (const [i, a] of ids.entries()) {
      for (const b of ids.slice(i + 1)) {
        const tie = ties.get(`${a} ${b}`) ?? { a, b, held: 0, planned: 0, reported: 0 }
        tie[COUNTED[entry.status]]++
        ties.set(`${a} ${b}`, tie)
      }
    }
  }
  return [...ties.values()].sort((x, y) => contactsOf(y) - contactsOf(x) || byCode(x.a, y.a) || byCode(x.b, y.b))
})

/** How many contacts a tie stands for. */
export const contactsOf = ({ held, planned, reported }: Tie): number => held + planned + reported

/** Who is drawn in a network and between whom: nodes in the order in which they are met in the ties. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly ties: readonly Tie[]
  /** How many more have ties and are left out of the drawing. */
  readonly more: number
}

export interface NetworkNode {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'state' | 'body' | 'group'
  /** Name of the state they belong to. */
  readonly state?: string
}
