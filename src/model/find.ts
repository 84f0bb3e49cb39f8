import { byCode } from './order.ts'
import { SEARCH_KINDS, type Searchable, type SearchKind } from './searchable.ts'

/** Words that must stand side by side, folded; with `prefix` the last may go on: "sanction" finds "sanctions". */
export interface Term {
  readonly words: readonly string[]
  readonly prefix: boolean
}

/** What was found, the best of each kind first, and how much of each kind there is. */
export interface Found {
  readonly counts: Readonly<Record<SearchKind, number>>
  readonly ids: Readonly<Record<SearchKind, readonly string[]>>
}

/** Finds what has all the terms, at most so many of each kind. */
export type Find = (terms: readonly Term[], limit: number) => Found

/** So much more a word counts in a thing's names than in its text. */
export const HEAD_WEIGHT = 4

/** The same for any list of things, one after the other: for a record that no database keeps. */
export function findIn(searchables: readonly Searchable[]): Find {
  return (terms, limit) => {
    const all = SEARCH_KINDS.map((kind) => [kind, searchables.filter((one) => one.kind === kind).flatMap((one) => ranked(one, terms))] as const)
    const counts = Object.fromEntries(all.map(([kind, hits]) => [kind, hits.length])) as Found['counts']
    const ids = Object.fromEntries(
      all.map(([kind, hits]) => [
        kind,
        hits
          .sort(best)
          .slice(0, limit)
          .map(({ id }) => id),
      ]),
    ) as unknown as Found['ids']
    return { counts, ids }
  }
}

interface Hit {
  readonly id: string
  readonly score: number
}

const best = (a: Hit, b: Hit): number => b.score - a.score || byCode(a.id, b.id)

/** How often the terms stand in a thing, for its length; nothing where one of them does not. */
function ranked({ id, head, body }: Searchable, terms: readonly Term[]): readonly Hit[] {
  let score = 0
  for (const term of terms) {
    const count = HEAD_WEIGHT * timesIn(head, term) + timesIn(body, term)
    if (count === 0) return []
    score += count
  }
  return [{ id, score: score / Math.sqrt(head.length + body.length) }]
}

function timesIn(text: string, { words, prefix }: Term): number {
  const [within, wanted] = [` ${text} `, ` ${words.join(' ')}${prefix ? '' : ' '}`]
  let count = 0
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) count++
  return count
}
