import { shared, type Span } from './anchor.ts'

/** Code-unit order, the same in every locale. For sorting ids and names canonically. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Index of the first element that has come as far as `reached` asks, in a list where all after it have too; the length where none has. */
export function firstWhere<T>(sorted: readonly T[], reached: (element: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** The elements of a sorted list from the first that `reached` accepts on, as long as they are `within`. */
export function stretchOf<T>(sorted: readonly T[], reached: (element: T) => boolean, within: (element: T) => boolean): T[] {
  const out: T[] = []
  for (let i = firstWhere(sorted, reached); i < sorted.length && within(sorted[i] as T); i++) out.push(sorted[i] as T)
  return out
}

/** Asks a list of things that stand somewhere in a text for those that share a place with a span, in the order of the text; the longest of them is the most that is looked back. */
export function standing<T>(things: readonly T[], spanOf: (thing: T) => Span): (span: Span) => readonly T[] {
  const sorted = things.map((thing) => ({ thing, at: spanOf(thing) })).sort((a, b) => a.at.start - b.at.start)
  const longest = sorted.reduce((most, { at }) => Math.max(most, at.end - at.start), 0)
  return (span) =>
    stretchOf(
      sorted,
      ({ at }) => at.start > span.start - longest,
      ({ at }) => at.start < span.end,
    ).flatMap(({ thing, at }) => (shared(at, span) > 0 ? [thing] : []))
}
