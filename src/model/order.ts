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
