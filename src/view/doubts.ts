import { type Judgement, standing } from '../model/judgement.ts'
import type { Entry } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { type Decided, decidedIn } from './decided.ts'
import { type Doubt, type DoubtIs, DOUBTS, type Found } from './doubt.ts'
import { openConflicts, openDays, toldByOne } from './doubtful-lines.ts'
import { doubtfulNames } from './doubtful-names.ts'
import { doubtfulPairs } from './doubtful-pairs.ts'
import type { Shelf } from './shelf.ts'

/** Which doubts are asked for. */
export interface ReviewAsked {
  readonly is?: DoubtIs | undefined
  /** Id of a doubt, or of an entry, a conflict or an actor that one is about: the part that has it is given. */
  readonly at?: string | undefined
  readonly skip?: number | undefined
  readonly limit?: number | undefined
}

/** What a person can decide in a story, the most consequential first, and what was decided. */
export interface ReviewPage {
  readonly total: number
  /** How many there are of each sort. */
  readonly counts: Readonly<Record<DoubtIs, number>>
  readonly skip: number
  readonly items: readonly Doubt[]
  /** The doubt that was asked for by `at`; absent where there is none such, or none any more. */
  readonly at?: string
  /** Judgements that stand, the latest first, and how many. */
  readonly decided: { readonly total: number; readonly items: readonly Decided[] }
}

/** So many doubts are given where nothing else is asked for, and so many judgements. */
const PART = 40
const LATEST = 30
const CITED = 5

/** The review page of a story. */
export function reviewPage(shelf: Shelf, { is, at, skip, limit = PART }: ReviewAsked): ReviewPage {
  const all = doubtsOf(shelf)
  const wanted = is ? all.filter((one) => one.is === is) : all
  const place = at === undefined ? -1 : placeOf(wanted, at)
  const from = skip ?? Math.floor(Math.max(place, 0) / limit) * limit
  const found = wanted[place]
  return {
    total: wanted.length,
    counts: Object.fromEntries(DOUBTS.map((one) => [one, all.filter((doubt) => doubt.is === one).length])) as Record<DoubtIs, number>,
    skip: from,
    items: wanted.slice(from, from + limit).flatMap((one) => shortly(one.tell())),
    ...(found ? { at: found.id } : {}),
    decided: decidedIn(shelf, LATEST),
  }
}

/** How many things of a story a person can decide. */
export const countDoubts = (shelf: Shelf): number => doubtsOf(shelf).length

/** A doubt with few of the reports behind it: all of them are on the pages of its lines. */
function shortly(doubt: Doubt | undefined): readonly Doubt[] {
  if (!doubt) return []
  const { lines, cited } = doubt
  return [{ ...doubt, cited: cited.slice(0, CITED), lines: lines.map((line) => ({ ...line, cited: line.cited.slice(0, CITED) })) }]
}

function placeOf(doubts: readonly Found[], at: string): number {
  const exact = doubts.findIndex(({ id }) => id === at)
  return exact < 0 ? doubts.findIndex(({ aliases }) => aliases.includes(at)) : exact
}

/**
 * All doubts of a story that nobody has decided. First what makes the record show the wrong thing or nothing: open conflicts, days that are one of several,
 * lines that may be one, names; last what is only told by one. Among those of a sort the ones that touch most: the most attested lines, the names that
 * most lines and statements rest on, names in doubt before offices whose holder the tables know. Then as the record has them.
 */
const doubtsOf = rememberingEach((shelf: Shelf): readonly Found[] => {
  const judged = new Map<string, Judgement[]>()
  for (const judgement of standing(shelf.judgements)) for (const id of judgement.about) judged.set(id, [...(judged.get(id) ?? []), judgement])
  const on = (ids: readonly string[]): readonly Judgement[] => ids.flatMap((id) => judged.get(id) ?? [])
  const isRuled = (entry: Entry): boolean => on(entry.claims).length > 0
  const isDated = (entry: Entry): boolean => on(entry.claims).some(({ verdict, field }) => verdict === 'correct' && field === 'when')
  const areTold = (a: Entry, b: Entry): boolean => {
    const others = new Set(b.claims)
    return on(a.claims).some(({ verdict, about }) => verdict === 'different' && about.some((id) => others.has(id)))
  }
  const found = [
    ...openConflicts(shelf),
    ...openDays(shelf, isDated),
    ...doubtfulPairs(shelf, areTold),
    ...doubtfulNames(shelf, (mention) => judged.has(mention)),
    ...toldByOne(shelf, isRuled),
  ]
  return found.sort((a, b) => DOUBTS.indexOf(a.is) - DOUBTS.indexOf(b.is) || b.weight - a.weight)
})
