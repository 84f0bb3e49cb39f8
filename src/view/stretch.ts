/** Which part of a long list is asked for. */
export interface Asked {
  /** At most so many; left out, all there are. */
  readonly limit?: number | undefined
  /** The id after which the part begins; left out, at the start. */
  readonly after?: string | undefined
}

/** A part of a long list, and where the next begins. */
export interface Stretch<T> {
  readonly items: readonly T[]
  /** How many there are in all. */
  readonly total: number
  /** What to ask for `after` to have the next part; absent at the end. */
  readonly next?: string
}

/** The part of a list that is asked for. An `after` that is not in the list (it fell away since) begins at the start: nothing is passed over unseen. */
export function stretch<T extends { readonly id: string }>(list: readonly T[], { limit = list.length, after }: Asked): Stretch<T> {
  const from = after === undefined ? 0 : list.findIndex(({ id }) => id === after) + 1
  const items = list.slice(from, from + limit)
  const last = items.at(-1)
  return { items, total: list.length, ...(last && from + limit < list.length ? { next: last.id } : {}) }
}
