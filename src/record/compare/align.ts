import type { Matter } from './matter.ts'
import type { Item } from './account.ts'

/** Words of one side, with their place and what they are about. */
export interface Told {
  readonly side: number
  readonly item: Item
  readonly matter: Matter
}

/** Words that speak of one thing, and how near the nearest of two sides are, 0 to 1. */
export interface Aligned {
  readonly told: readonly Told[]
  readonly likeness: number
}

/** Two sides speak of one thing where they share so much of what the shorter one says, and two words of meaning at least. */
const ALIGNED = 0.3
const SHARED = 2
/** One side repeats itself, or two reports quote the same words. */
const REPEATED = 0.75

/** A stem in more places than this tells nothing about any. */
const COMMON = 50

/** Puts together what speaks of one thing: the same entry of the record, or each other's nearest in words. */
export function align(all: readonly Told[], weight: (stem: string) => number): readonly Aligned[] {
  const root = all.map((_, i) => i)
  const rootOf = (i: number): number => (root[i] === i ? i : (root[i] = rootOf(root[i] as number)))
  const likeness = new Map<number, number>()
  const nearest = new Map<string, number>()
  for (const { a, b, like, isLinked } of likePairs(all, weight)) {
    const sides = [all[a]?.side, all[b]?.side]
    const isRepeated = sides[0] === sides[1]
    // The first that comes is the nearest.
    const isNearest = [`${a} ${sides[1]}`, `${b} ${sides[0]}`].filter((key) => !nearest.has(key) && nearest.set(key, 1)).length > 0
    if (isRepeated ? like < REPEATED : !isLinked && !(like >= ALIGNED && isNearest)) continue
    const [x, y] = [rootOf(a), rootOf(b)]
    root[Math.max(x, y)] = Math.min(x, y)
    likeness.set(Math.min(x, y), Math.max(likeness.get(x) ?? 0, likeness.get(y) ?? 0, isRepeated ? 0 : like))
  }
  return [...Map.groupBy(all.keys(), rootOf)].map(([first, members]) => ({ told: members.map((i) => all[i] as Told), likeness: likeness.get(first) ?? 0 }))
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly like: number
  /** They tell one entry of the record. */
  readonly isLinked: boolean
}

/** Pairs with words of meaning in common: those that tell one entry first, then the nearest. */
function likePairs(all: readonly Told[], weight: (stem: string) => number): readonly Pair[] {
  const index = new Map<string, number[]>()
  const pairs: Pair[] = []
  const heavy = all.map(({ matter }) => sum([...matter.keys()], weight))
  for (const [b, { matter, side }] of all.entries()) {
    const shared = new Map<number, string[]>()
    for (const stem of matter.keys())
      for (const a of index.get(stem) ?? []) {
        const stems = shared.get(a)
        if (stems) stems.push(stem)
        else shared.set(a, [stem])
      }
    for (const [a, stems] of shared) {
      const isLinked = stems.some((stem) => stem.startsWith('#'))
      const of = all[a]?.side === side ? Math.max : Math.min
      if (isLinked || stems.length >= SHARED) pairs.push({ a, b, like: sum(stems, weight) / of(heavy[a] as number, heavy[b] as number), isLinked })
    }
    for (const stem of matter.keys()) {
      const places = index.get(stem)
      if (!places) index.set(stem, [b])
      else if (places.length < COMMON) places.push(b)
    }
  }
  return pairs.sort((p, q) => Number(q.isLinked) - Number(p.isLinked) || q.like - p.like || p.a - q.a || p.b - q.b)
}

const sum = (stems: readonly string[], weight: (stem: string) => number): number => stems.reduce((total, stem) => total + weight(stem), 0)
