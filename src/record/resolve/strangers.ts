import { byCode } from '../../model/id.ts'
import { familyNames, nameKey, soundOf } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import { likeness } from './spelling.ts'
import { ofName, type Identity } from './taken.ts'
import type { NameUse } from './uses.ts'

/** Somebody whom the tables do not know, and why two spellings are one person. */
export interface Stranger {
  readonly who: Identity
  /** Set where another spelling of the story was taken for this one. */
  readonly why?: string
}

/** People unknown to the tables, by the key of their name: one for all reports of the story that spell them so, or nearly so with the same office or state. */
export function strangersOf(uses: readonly NameUse[], world: World): ReadonlyMap<string, Stranger> {
  const clusters = [...Map.groupBy(uses, (use) => use.key)].map(([key, all]) => clusterOf(key, all, world))
  const out = new Map<string, Stranger>()
  const blocks = new Map<string, Cluster[]>()
  for (const cluster of clusters.toSorted((a, b) => b.reports - a.reports || b.mentions - a.mentions || byCode(a.key, b.key))) {
    const block = soundOf(familyNames(cluster.who.name, cluster.who.state ?? '').at(-1) ?? '').slice(0, 2)
    const there = blocks.get(block)
    const same = there?.find(
      (known) => agree(cluster, known) && likeness(cluster.who.name, { name: known.who.name, state: known.who.state ?? '' }).is === 'strong',
    )
    if (same)
      out.set(cluster.key, { who: same.who, why: `"${cluster.who.name}" is spelled nearly like ${same.who.name}, of the same state or office in the story` })
    else {
      out.set(cluster.key, { who: cluster.who })
      if (there) there.push(cluster)
      else blocks.set(block, [cluster])
    }
  }
  return out
}

interface Cluster {
  readonly key: string
  readonly who: Identity
  readonly seats: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly reports: number
  readonly mentions: number
}

function clusterOf(key: string, uses: readonly NameUse[], world: World): Cluster {
  const names = uses.map((use) => use.name).sort((a, b) => Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) || b.length - a.length || byCode(a, b))
  const of = new Set(uses.flatMap((use) => use.of))
  const states = [...of].filter((id) => world.state(id))
  return {
    key,
    who: ofName('person', names[0] ?? key, states.length === 1 ? states[0] : undefined),
    seats: new Set(uses.flatMap((use) => use.seats.map((seat) => seat.office))),
    of,
    reports: new Set(uses.map((use) => use.report)).size,
    mentions: uses.reduce((sum, use) => sum + use.mentions.length, 0),
  }
}

const agree = (a: Cluster, b: Cluster): boolean => [...a.of].some((id) => b.of.has(id)) || [...a.seats].some((office) => b.seats.has(office))

/** Keys of names that are only the family part of another name of the story: "Moavero Milanesi". */
export function familyParts(uses: readonly NameUse[]): ReadonlySet<string> {
  const keys = new Set(uses.map((use) => use.key))
  return new Set(
    uses.flatMap((use) =>
      familyNames(use.name, '')
        .map(nameKey)
        .filter((family) => family !== use.key && keys.has(family)),
    ),
  )
}
