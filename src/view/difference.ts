import type { Conflict, Entry, Speaker } from '../model/record.ts'
import { type EntryLine, lineOf, type Party, partyOf } from './line.ts'
import type { Shelf } from './shelf.ts'

/** A line that reads otherwise than before. */
export interface ChangedLine {
  readonly before: EntryLine
  readonly after: EntryLine
}

/** What is told otherwise in one record than in another. */
export interface Difference {
  /** Lines that fall, as they were. */
  readonly gone: readonly EntryLine[]
  /** Lines that were not there. */
  readonly came: readonly EntryLine[]
  readonly changed: readonly ChangedLine[]
  /** `settled`: those that stay and are open no longer, or again. */
  readonly conflicts: { readonly gone: readonly Conflict[]; readonly came: readonly Conflict[]; readonly settled: readonly Conflict[] }
  /** How many statements fall and come; near copies count each. */
  readonly statements: { readonly gone: number; readonly came: number /** Those that somebody else says, or nobody. */; readonly changed: number }
  /** Whom the one names and the other does not. */
  readonly actors: { readonly gone: readonly Party[]; readonly came: readonly Party[] }
  /** How many words of the one and the other are in doubt. */
  readonly doubts: { readonly before: number; readonly after: number }
  /** Ids of reports that fall. */
  readonly reports: readonly string[]
}

/**
 * What a record tells otherwise than the one before. A line is the same line under another id where the two share a claim: an entry is named after its first
 * claim, which may have fallen.
 */
export function differenceOf(before: Shelf, after: Shelf): Difference {
  const pairs = pairsOf(before.record.entries, after.record.entries)
  const paired = new Set([...pairs.values()].map(({ id }) => id))
  const same = (a: EntryLine, b: EntryLine): boolean => JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' })
  const changed = [...pairs].map(([was, is]) => ({ before: lineOf(before, was), after: lineOf(after, is) }))
  return {
    gone: before.record.entries.filter((entry) => !pairs.has(entry)).map((entry) => lineOf(before, entry)),
    came: after.record.entries.filter(({ id }) => !paired.has(id)).map((entry) => lineOf(after, entry)),
    changed: changed.filter((one) => !same(one.before, one.after)),
    conflicts: {
      gone: without(before.record.conflicts, after.record.conflicts),
      came: without(after.record.conflicts, before.record.conflicts),
      settled: settledIn(before, after),
    },
    statements: {
      gone: without(before.record.statements, after.record.statements).length,
      came: without(after.record.statements, before.record.statements).length,
      changed: after.record.statements.filter((said) => isOther(before.statement(said.id)?.speaker, said.speaker, before.statement(said.id) !== undefined))
        .length,
    },
    actors: {
      gone: without(before.record.actors, after.record.actors).map((one) => partyOf(before, { actor: one.id, name: one.name })),
      came: without(after.record.actors, before.record.actors).map((one) => partyOf(after, { actor: one.id, name: one.name })),
    },
    doubts: { before: doubtsIn(before), after: doubtsIn(after) },
    reports: without(before.record.reports, after.record.reports).map(({ id }) => id),
  }
}

const settledIn = (before: Shelf, after: Shelf): readonly Conflict[] =>
  after.record.conflicts.filter(({ id, state }) => {
    const was = before.conflict(id)
    return was !== undefined && was.state.kind !== state.kind
  })

const isOther = (was: Speaker | undefined, is: Speaker | undefined, both: boolean): boolean => both && JSON.stringify(was) !== JSON.stringify(is)

/** Words for people, states and bodies that may be somebody else. */
const doubtsIn = ({ record }: Shelf): number => record.actors.reduce((sum, { names }) => sum + names.filter(({ doubt }) => doubt).length, 0)

/** The things of one list whose ids the other has not. */
function without<T extends { readonly id: string }>(some: readonly T[], others: readonly T[]): readonly T[] {
  const there = new Set(others.map(({ id }) => id))
  return some.filter(({ id }) => !there.has(id))
}

/** Entries and what became of them: by id, else by the first claim that they share. Each stands in one pair. */
function pairsOf(before: readonly Entry[], after: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const byId = new Map(after.map((entry) => [entry.id, entry]))
  const byClaim = new Map(after.flatMap((entry) => entry.claims.map((claim) => [claim, entry] as const)))
  const pairs = new Map<Entry, Entry>()
  const taken = new Set<Entry>()
  const pair = (was: Entry, is: Entry | undefined): void => {
    if (is && is.kind === was.kind && !taken.has(is)) taken.add(is), pairs.set(was, is)
  }
  for (const was of before) pair(was, byId.get(was.id))
  for (const was of before)
    if (!pairs.has(was))
      pair(
        was,
        was.claims.map((claim) => byClaim.get(claim)).find((is) => is && !taken.has(is)),
      )
  return pairs
}
