import { byCode } from '../model/order.ts'
import type { Conflict } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { type Cited, type EntryLine, lineOf } from './line.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** Which conflicts are asked for; what is left out narrows nothing. */
export interface ConflictsAsked {
  readonly on?: Conflict['on'] | undefined
  readonly state?: Conflict['state']['kind'] | undefined
  /** How many to pass over, and how many to give at most. */
  readonly skip?: number | undefined
  readonly limit?: number | undefined
}

/** One side as a list shows it. */
export interface SideLine {
  /** Of a conflict over dates, EDTF; else words or a number in the record's English. */
  readonly value: string
  readonly cited: readonly Cited[]
  /** Independent origins among its reports. */
  readonly origins: number
}

/** A conflict as the list shows it. */
export interface ConflictLine {
  readonly id: string
  readonly about: EntryLine
  readonly on: Conflict['on']
  readonly state: Conflict['state']['kind']
  readonly sides: readonly SideLine[]
}

/** The conflicts of a story, the open ones first, then by the days they are about. */
export interface ConflictsPage {
  readonly all: number
  readonly total: number
  readonly skip: number
  readonly items: readonly ConflictLine[]
  /** How many there are over each field, and in each state, in the whole story. */
  readonly fields: Readonly<Partial<Record<Conflict['on'], number>>>
  readonly states: Readonly<Partial<Record<Conflict['state']['kind'], number>>>
}

/** The list of a story's conflicts. */
export function conflictsPage(shelf: Shelf, { on, state, skip = 0, limit }: ConflictsAsked): ConflictsPage {
  const all = inOrder(shelf)
  const left = all.filter((one) => (on === undefined || one.on === on) && (state === undefined || one.state.kind === state))
  return {
    all: all.length,
    total: left.length,
    skip,
    items: left.slice(skip, skip + (limit ?? left.length)).flatMap((one) => conflictLine(shelf, one) ?? []),
    fields: tally(all.map((one) => one.on)),
    states: tally(all.map((one) => one.state.kind)),
  }
}

/** The order in which conflicts are listed and gone through. */
export const inOrder = rememberingEach((shelf: Shelf): readonly Conflict[] => {
  const day = ({ about }: Conflict): string => shelf.entry(about)?.when?.from ?? '9999'
  const isOpen = ({ state }: Conflict): boolean => state.kind === 'open'
  return [...shelf.record.conflicts].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || byCode(day(a), day(b)) || byCode(a.id, b.id))
})

/** A conflict as a list shows it; `undefined` where its line is no longer there. */
export function conflictLine(shelf: Shelf, { id, about, on, state, sides }: Conflict): ConflictLine | undefined {
  const entry = shelf.entry(about)
  return entry && { id, about: lineOf(shelf, entry), on, state: state.kind, sides: sides.map((side) => sideLine(shelf, side)) }
}

/** A side with the reports that tell it. */
export function sideLine(shelf: Shelf, { value, claims, statements = [] }: Conflict['sides'][number]): SideLine {
  const sigla = siglaOf(shelf.record)
  const words = new Map<string, Cited>()
  for (const id of claims) {
    const claim = shelf.claim(id)
    const [first] = claim?.evidence ?? []
    if (claim && !words.has(claim.report)) words.set(claim.report, { ...cite(claim.report), ...(first ? { start: first.start, end: first.end } : {}) })
  }
  for (const id of statements) {
    const said = shelf.statement(id)
    if (said && !words.has(said.report)) words.set(said.report, { ...cite(said.report), start: said.start, end: said.end })
  }
  const cited = [...words.values()]
  return { value, cited, origins: new Set(cited.map(({ report }) => shelf.report(report)?.origin ?? report)).size }

  function cite(report: string): Cited {
    return { report, siglum: sigla.get(report) ?? report }
  }
}

function tally<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
