import type { Actor } from '../../model/actor.ts'
import { holds, type Span } from '../../model/anchor.ts'
import { rememberingEach } from '../../model/remembering.ts'
import type { MeaningWord } from '../../model/comparison.ts'

/** What words are about: the stems that carry meaning, `@` and whoever is named besides the sides, `#` and the entry that is told. Each with the words for it. */
export type Matter = ReadonlyMap<string, Span>

/** Words of a report and the entries that they tell. */
interface Telling extends Span {
  readonly text: string
  readonly others: readonly { readonly entry: string; readonly because: Span }[]
}

/** Reads what words are about, given those of them that carry meaning and whom they name; `apart` are the sides themselves, of whom both accounts speak throughout. */
export function matterOf(
  telling: Telling,
  words: readonly MeaningWord[],
  named: readonly (Span & { readonly actor: string })[],
  apart: ReadonlySet<string>,
): Matter {
  const matter = new Map<string, Span>(telling.others.map(({ entry, because: { start, end } }) => [`#${entry}`, { start, end }]))
  const inside = named.filter((one) => holds(telling, one))
  for (const { actor, start, end } of inside) if (!apart.has(actor) && !matter.has(`@${actor}`)) matter.set(`@${actor}`, { start, end })
  for (const { start, end, stem } of words) {
    const span = { start: telling.start + start, end: telling.start + end }
    if (apart.has(stem) || matter.has(stem) || inside.some((one) => holds(one, span))) continue
    matter.set(stem, span)
  }
  return matter
}

/** Whom a story names where, by report. */
export const namedIn = rememberingEach(
  (actors: readonly Actor[]): ReadonlyMap<string, readonly (Span & { readonly actor: string })[]> =>
    Map.groupBy(
      actors.flatMap(({ id, names }) => names.map((name) => ({ ...name, actor: id }))),
      ({ report }) => report,
    ),
)

/** How much a stem tells about what is spoken of: the fewer of these have it, the more (inverse document frequency, Spärck Jones 1972). */
export function weights(matters: readonly Matter[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const matter of matters) for (const stem of matter.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + matters.length / (counts.get(stem) ?? 1))
}
