import type { Actor } from '../../model/actor.ts'
import { holds, type Span } from '../../model/anchor.ts'
import { standing } from '../../model/order.ts'
import { rememberingEach } from '../../model/remembering.ts'
import type { MeaningWord } from '../../model/comparison.ts'

/** What words are about: the stems that carry meaning, `@` and whoever is named besides the sides, `#` and the entry that is told. Each with the words for it. */
export type Matter = ReadonlyMap<string, Meant>

/** The words for one thing that is spoken of, and how they speak of it. */
export interface Meant extends Span, Pick<MeaningWord, 'isMatter' | 'negated' | 'undoes'> {}

const PLAIN = { negated: false, undoes: false } as const

/** Words of a report and the entries that they tell. */
interface Telling extends Span {
  readonly text: string
  readonly others: readonly { readonly entry: string; readonly because: Span }[]
}

/** Reads what words are about, given those of them that carry meaning and whom they name; `apart` are the sides themselves, of whom both accounts speak throughout. */
export function matterOf(telling: Telling, words: readonly MeaningWord[], named: NamedAt | undefined, apart: ReadonlySet<string>): Matter {
  const matter = new Map<string, Meant>(telling.others.map(({ entry, because: { start, end } }) => [`#${entry}`, { start, end, isMatter: false, ...PLAIN }]))
  const inside = (named?.(telling) ?? []).filter((one) => holds(telling, one))
  for (const { actor, start, end } of inside)
    if (!apart.has(actor) && !matter.has(`@${actor}`)) matter.set(`@${actor}`, { start, end, isMatter: true, ...PLAIN })
  for (const { start, end, stem, ...how } of words) {
    const span = { start: telling.start + start, end: telling.start + end, ...how }
    if (apart.has(stem) || matter.has(stem) || inside.some((one) => holds(one, span))) continue
    matter.set(stem, span)
  }
  return matter
}

/** Whom words of a report name. */
type NamedAt = (span: Span) => readonly (Span & { readonly actor: string })[]

/** Whom a story names where, by report. */
export const namedIn = rememberingEach((actors: readonly Actor[]): ReadonlyMap<string, NamedAt> => {
  const all = actors.flatMap(({ id, names }) => names.map((name) => ({ ...name, actor: id })))
  return new Map([...Map.groupBy(all, ({ report }) => report)].map(([report, here]) => [report, standing(here, (one) => one)]))
})

/**
 * How much a stem tells about what is spoken of: the fewer words of one side have it, the more (inverse document frequency, Spärck Jones 1972). Sides are
 * counted apart: what both speak of is no commoner for it.
 */
export function weights(told: readonly { readonly side: number; readonly matter: Matter }[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const some of Map.groupBy(told, ({ side }) => side).values()) {
    const own = new Map<string, number>()
    for (const { matter } of some) for (const stem of matter.keys()) own.set(stem, (own.get(stem) ?? 0) + 1)
    for (const [stem, count] of own) counts.set(stem, Math.max(count, counts.get(stem) ?? 0))
  }
  return (stem) => Math.log(1 + told.length / (counts.get(stem) ?? 1))
}
