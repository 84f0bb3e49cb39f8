import { byCode } from '../../model/id.ts'
import { familyNames, isParticle, nameKey, soundOf } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import { halfInWords, halfOf, isTitled } from './half.ts'
import { officeOf } from './offices.ts'
import { note, wordKeys } from './people.ts'
import { likeness } from './spelling.ts'
import { ofName, type Identity } from './taken.ts'
import type { NameUse } from './uses.ts'

/** Somebody whom the tables do not know, and why two spellings are one person. */
export interface Stranger {
  readonly who: Identity
  /** Set where another spelling of the story was taken for this one. */
  readonly why?: string
  readonly doubt?: true
}

/**
 * People unknown to the tables, by the key of their name: one for all reports of the story that spell them so, or nearly so with the same office or state.
 * Of a name that only `garbled` reports have, as a doubt the one of whose name it keeps a half.
 */
export function strangersOf(uses: readonly NameUse[], world: World, garbled: ReadonlySet<string>): ReadonlyMap<string, Stranger> {
  const clusters = [...Map.groupBy(uses, (use) => use.key)].map(([key, all]) => clusterOf(key, all, world, garbled))
  const strangers = new Strangers(world)
  return new Map(
    clusters
      .toSorted((a, b) => Number(a.garbled) - Number(b.garbled) || b.reports.size - a.reports.size || b.mentions - a.mentions || byCode(a.key, b.key))
      .map((cluster) => [cluster.key, strangers.of(cluster)]),
  )
}

/** The names that came before, by what another spelling of them has in common with them. */
class Strangers {
  private readonly world: World
  private readonly byFamily = new Map<string, Set<Cluster>>()
  private readonly byBeginning = new Map<string, Set<Cluster>>()
  private readonly byWord = new Map<string, Set<Cluster>>()

  constructor(world: World) {
    this.world = world
  }

  /** Whoever came before under another spelling, or somebody new. */
  of(cluster: Cluster): Stranger {
    const { name } = cluster.who
    const same = this.spelledNearly(cluster)
    if (same) return { who: same.who, why: `"${name}" is spelled nearly like ${same.who.name}, of the same state or office in the story` }
    const longer = this.longer(cluster)
    if (longer) return { who: longer.who, why: `"${name}" and ${longer.who.name} are one name, of which one has more` }
    const half = cluster.garbled ? this.half(cluster) : undefined
    if (half) return { who: half, why: halfInWords(name, half.name), doubt: true }
    this.note(cluster)
    return { who: cluster.who }
  }

  private note(cluster: Cluster): void {
    note(this.byFamily, familyBlock(cluster), cluster)
    for (const beginning of beginnings(cluster)) note(this.byBeginning, beginning, cluster)
    if (!cluster.garbled) for (const key of wordKeys(cluster.who.name)) note(this.byWord, key, cluster)
  }

  private spelledNearly(cluster: Cluster): Cluster | undefined {
    return [...(this.byFamily.get(familyBlock(cluster)) ?? [])].find(
      (known) => agree(cluster, known) && likeness(cluster.who.name, { name: known.who.name, state: known.who.state ?? '' }).is === 'strong',
    )
  }

  /** "Ollanta Humala Tasso" of "Ollanta Humala": one name begins with the other, and no third one does. */
  private longer(cluster: Cluster): Cluster | undefined {
    const shorter = beginnings(cluster).flatMap((beginning) => [...(this.byBeginning.get(beginning) ?? [])].filter(({ key }) => key === beginning))
    const [one, more] = new Set([...(this.byBeginning.get(cluster.key) ?? []), ...shorter])
    return one && !more && !contradict(cluster, one) ? one : undefined
  }

  private half(cluster: Cluster): Identity | undefined {
    const use = cluster.uses[0] as NameUse
    const sharing = [...new Set(wordKeys(use.name).flatMap((key) => [...(this.byWord.get(key) ?? [])]))]
    const candidates = sharing
      .filter((known) => !contradict(cluster, known))
      .map(({ who, reports, uses }) => {
        const offices = uses.flatMap(({ seats }) => seats.map(officeOf))
        return { who, reports, titled: offices.length ? isTitled({ seats: cluster.uses.flatMap(({ seats }) => seats) }, offices) : undefined }
      })
    return halfOf(use, true, candidates, this.world)?.who
  }
}

const familyBlock = ({ who }: Cluster): string => soundOf(familyNames(who.name, who.state ?? '').at(-1) ?? '').slice(0, 2)

/** The beginnings of a name, itself included, that are names themselves. */
function beginnings({ key }: Cluster): readonly string[] {
  const words = key.split(' ')
  return words.flatMap((word, i) => (i > 0 && !isParticle(word) ? [words.slice(0, i + 1).join(' ')] : []))
}

interface Cluster {
  readonly key: string
  readonly who: Identity
  readonly uses: readonly NameUse[]
  readonly seats: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  /** Only reports of garbled text have it. */
  readonly garbled: boolean
  readonly mentions: number
}

function clusterOf(key: string, uses: readonly NameUse[], world: World, garbled: ReadonlySet<string>): Cluster {
  const names = uses.map((use) => use.name).sort((a, b) => Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) || b.length - a.length || byCode(a, b))
  const of = new Set(uses.flatMap((use) => use.of))
  const states = [...of].filter((id) => world.state(id))
  return {
    key,
    who: ofName('person', names[0] ?? key, states.length === 1 ? states[0] : undefined),
    uses,
    seats: new Set(uses.flatMap((use) => use.seats.map((seat) => seat.office))),
    of,
    reports: new Set(uses.map((use) => use.report)),
    garbled: uses.every(({ report }) => garbled.has(report)),
    mentions: uses.reduce((sum, use) => sum + use.mentions.length, 0),
  }
}

/** Both have states, and not one in common. */
const contradict = (a: Cluster, b: Cluster): boolean => a.of.size > 0 && b.of.size > 0 && ![...a.of].some((id) => b.of.has(id))

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
