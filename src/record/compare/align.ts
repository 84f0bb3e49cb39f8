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

/** Two words of meaning at least are in common, and more than half of what the one of them that says less is about. */
const SHARED = 2
const ALIGNED = 0.5
/** Across languages only names, figures and cognates are known again: so much, and two of them at least. */
const ACROSS = 0.3
/** One side repeats itself, or two reports quote the same words; or one sentence is all in a longer one, which is nearer to another. */
const REPEATED = 0.75

/** A stem in more places than this tells nothing about any. */
const COMMON = 50

/** Puts together what speaks of one thing: the same entry of the record, or each other's nearest in words. */
export function align(all: readonly Told[], weight: (stem: string) => number): readonly Aligned[] {
  const root = all.map((_, i) => i)
  const rootOf = (i: number): number => (root[i] === i ? i : (root[i] = rootOf(root[i] as number)))
  const likeness = new Map<number, number>()
  const taken = new Set<string>()
  for (const { a, b, like, isLinked } of likePairs(all, weight)) {
    const [x, y] = [rootOf(a), rootOf(b)]
    const sides = [all[a]?.side, all[b]?.side]
    const isRepeated = sides[0] === sides[1]
    // The first that comes is the nearest.
    const nearest = [`${a} ${sides[1]}`, `${b} ${sides[0]}`]
    if (!isRepeated && !isLinked && like < REPEATED && nearest.some((key) => taken.has(key))) continue
    if (!isRepeated) for (const key of nearest) taken.add(key)
    root[Math.max(x, y)] = Math.min(x, y)
    likeness.set(Math.min(x, y), Math.max(likeness.get(x) ?? 0, likeness.get(y) ?? 0, isRepeated ? 0 : like))
  }
  return [...Map.groupBy(all.keys(), rootOf)].map(([first, members]) => ({ told: members.map((i) => all[i] as Told), likeness: likeness.get(first) ?? 0 }))
}

interface Pair {
  readonly a: number
  readonly b: number
  /** How much of what the shorter one says the other has too, 0 to 1. */
  readonly like: number
  /** How much they have in common. */
  readonly common: number
  /** They tell one entry of the record. */
  readonly isLinked: boolean
}

/** Pairs that speak of one thing: those that tell one entry first, then the nearest. */
function likePairs(all: readonly Told[], weight: (stem: string) => number): readonly Pair[] {
  const index = new Map<string, number[]>()
  const pairs: Pair[] = []
  const heavy = all.map(({ matter }) => heaviness(matter, matter.keys(), weight))
  for (const [b, { matter }] of all.entries()) {
    const shared = new Map<number, string[]>()
    for (const stem of matter.keys())
      for (const a of index.get(stem) ?? []) {
        const stems = shared.get(a)
        if (stems) stems.push(stem)
        else shared.set(a, [stem])
      }
    for (const [a, stems] of shared) {
      const pair = pairOf([a, b], stems, all, heavy, weight)
      if (pair) pairs.push(pair)
    }
    for (const stem of matter.keys()) {
      const places = index.get(stem)
      if (!places) index.set(stem, [b])
      else if (places.length < COMMON) places.push(b)
    }
  }
  return pairs.sort((p, q) => Number(q.isLinked) - Number(p.isLinked) || q.like - p.like || q.common - p.common || p.a - q.a || p.b - q.b)
}

/** How much words say, and how much of that is what they speak of. */
interface Heaviness {
  readonly whole: number
  readonly matter: number
}

function heaviness(matter: Matter, stems: Iterable<string>, weight: (stem: string) => number): Heaviness {
  let [whole, about] = [0, 0]
  for (const stem of stems) {
    whole += weight(stem)
    if (matter.get(stem)?.isMatter) about += weight(stem)
  }
  return { whole, matter: about }
}

/** Two places with these stems in common; `undefined` where they do not speak of one thing: "cooperation in agriculture", "cooperation against piracy". */
function pairOf(
  [a, b]: readonly [number, number],
  stems: readonly string[],
  all: readonly Told[],
  heavy: readonly Heaviness[],
  weight: (stem: string) => number,
): Pair | undefined {
  const [one, other] = [all[a] as Told, all[b] as Told]
  const [its, others] = [heavy[a] as Heaviness, heavy[b] as Heaviness]
  const isLinked = stems.some((stem) => stem.startsWith('#'))
  if (!isLinked && stems.length < SHARED) return undefined
  const common = heaviness(one.matter, stems, weight)
  const of = one.side === other.side ? Math.max : Math.min
  const like = common.whole / of(its.whole, others.whole)
  const pair = { a, b, like, common: common.whole, isLinked }
  // Of all that anybody promises, "to strengthen cooperation" is one entry, whatever it is in.
  const isOther = isLinked && common.matter === 0 && its.matter > 0 && others.matter > 0 && isOneTongue(one, other) && isPledged(one, stems)
  if (isOther) return undefined
  const about = common.matter / (of(its.matter, others.matter) || Number.POSITIVE_INFINITY)
  if (one.side === other.side) return like >= REPEATED && about >= REPEATED && !isContrary(one, other) ? pair : undefined
  if (isLinked || isSame(stems, one, other)) return pair
  if (!its.matter || !others.matter) return common.whole / (its.matter ? others : its).whole >= REPEATED && stems.length > SHARED ? pair : undefined
  if (isOneTongue(one, other)) return about > ALIGNED ? pair : undefined
  return about >= ACROSS && stems.filter((stem) => one.matter.get(stem)?.isMatter).length >= SHARED ? pair : undefined
}

const isOneTongue = (one: Told, other: Told): boolean => one.item.language === other.item.language

/** True where all that links words is what somebody promises. */
const isPledged = ({ item }: Told, stems: readonly string[]): boolean =>
  item.others.every(({ entry, says }) => !stems.includes(`#${entry}`) || says.kind === 'commitment')

const isSame = (stems: readonly string[], one: Told, other: Told): boolean => stems.length === Math.max(one.matter.size, other.matter.size)

/** True where what one says to be, the other says not to be: "had asked for it", "had not asked for it". */
const isContrary = (one: Told, other: Told): boolean => denies(one, other.matter) !== denies(other, one.matter)

/** True where words deny what they have in common with others: "denied that it was agreed", "it was not agreed"; who denies that it was not, affirms it. */
export function denies({ item, matter }: Told, others: Pick<Matter, 'has'>): boolean {
  const negated = [...matter].some(([stem, one]) => one.negated && others.has(stem))
  return item.act === 'deny' ? !negated : negated || item.others.some(({ entry, stance }) => stance.polarity === 'denied' && others.has(`#${entry}`))
}
