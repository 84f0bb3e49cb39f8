import type { Actor } from '../../model/actor.ts'
import type { RecordReport } from '../../model/record.ts'
import { foldWords } from '../../model/words.ts'

/** Sentences that tell of the same people and numbers before two texts are one in two languages: so many, with so many of both in them, and this part of the shorter text. */
const SENTENCES = 3
const ITEMS = 9
const PART = 0.6
/** A sentence that names fewer says too little to be known again. */
const LEAST = 2
/** A set of names in more reports than this is what the whole story is about. */
const COMMON = 64

/** The end of a sentence or a line; "M. Ali" and "U.S. troops" are none. */
const ENDS = /(?<=[\p{Ll}\p{N})]{2})[.!?…]+["»”’)\s]*\s+(?=["«“‘(]?\s*\p{Lu})|\n+/gu
const NUMBERS = /\p{N}+(?:[\u00a0\u202f ,.]\p{N}{3}(?!\p{N}))*/gu

/** Pairs of a report and an earlier one in another language that it repeats sentence by sentence, as whom and what numbers they name tells. */
export function translations(
  reports: readonly RecordReport[],
  textOf: ReadonlyMap<string, string>,
  actors: readonly Actor[],
): readonly (readonly [copy: string, of: string])[] {
  if (new Set(reports.map((report) => report.language)).size < 2) return []
  const names = Map.groupBy(
    // A state is named by its capital, its adjective and its name as each language likes.
    actors
      .filter(({ kind }) => kind !== 'state')
      .flatMap((actor) => actor.names.filter(({ how }) => how !== 'repeat').map((name) => ({ ...name, actor: actor.id }))),
    ({ report }) => report,
  )
  const index = new Map<string, number[]>()
  const pairs: (readonly [string, string])[] = []
  const sets = reports.map(({ id }) => setsOf(textOf.get(id) ?? '', names.get(id) ?? []))
  for (const [n, report] of reports.entries()) {
    const mine = sets[n] as ReadonlyMap<string, number>
    for (const [earlier, shared] of sharing(mine, index)) {
      const other = reports[earlier] as RecordReport
      const least = Math.min(mine.size, (sets[earlier] as ReadonlyMap<string, number>).size)
      const items = shared.reduce((sum, key) => sum + (mine.get(key) ?? 0), 0)
      if (other.language !== report.language && shared.length >= SENTENCES && items >= ITEMS && shared.length >= PART * least) pairs.push([report.id, other.id])
    }
    for (const key of mine.keys()) index.set(key, [...(index.get(key) ?? []), n].slice(0, COMMON + 1))
  }
  return pairs
}

/** Earlier texts with sentences on the same people and numbers, and which. */
function sharing(mine: ReadonlyMap<string, number>, index: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, readonly string[]> {
  const shared = new Map<number, string[]>()
  for (const key of mine.keys()) {
    const there = index.get(key) ?? []
    if (there.length <= COMMON) for (const earlier of there) shared.set(earlier, [...(shared.get(earlier) ?? []), key])
  }
  return shared
}

/** Whom and what numbers each sentence names, whatever the order, with how many that is. */
function setsOf(text: string, names: readonly { readonly start: number; readonly actor: string }[]): ReadonlyMap<string, number> {
  const items = [
    ...names.map(({ start, actor }) => ({ start, item: actor })),
    ...[...text.matchAll(NUMBERS)].map((match) => ({ start: match.index, item: foldWords(match[0]).replaceAll(' ', '') })),
  ].sort((a, b) => a.start - b.start)
  const ends = [...text.matchAll(ENDS)].map((match) => match.index)
  const sentences = new Map<number, Set<string>>()
  let at = 0
  for (const { start, item } of items) {
    while (at < ends.length && (ends[at] as number) < start) at++
    sentences.set(at, (sentences.get(at) ?? new Set()).add(item))
  }
  return new Map([...sentences.values()].filter((set) => set.size >= LEAST).map((set) => [[...set].sort().join(), set.size]))
}
