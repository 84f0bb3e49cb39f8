import { addDays, daysFrom } from '../model/calendar.ts'
import { readEdtf, spanOf } from '../model/edtf.ts'
import { byCode } from '../model/order.ts'
import type { Entry, RecordStatement } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { daysOf, type Narrowed, narrowing, reportsAsked } from './filter.ts'
import { type Lane, type LanesBy, type LanesOf, lanesByLevel, lanesByStates } from './lanes.ts'
import { type Dated, dated, type EntryLine, lineOf, statementLine } from './line.ts'
import type { Shelf } from './shelf.ts'

/** What is asked of a story: what to narrow it to, the days to look at, the lanes. */
export interface TimelineAsked extends Narrowed {
  /** ISO days, both included; left out, all. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly lanes?: LanesBy | undefined
  /** How many lines are passed over. */
  readonly offset?: number | undefined
}

/** A line of the story with where it is drawn. */
export interface TimelineLine extends EntryLine {
  readonly lane: Lane
  /** The days of its mark: of a commitment, those on which it is due; absent where no report tells them. */
  readonly days?: Dated
  /** The days that other sides give. */
  readonly others?: readonly Dated[]
  /** The first words that tell it, as many as a line can show. */
  readonly quote?: string
}

const QUOTED = 320

/** Something that can be drawn, before its words are made. */
export interface Placed {
  readonly of: Entry | RecordStatement
  readonly lane: Lane
  readonly days?: Dated
  /** The days under which it is listed: of a commitment, those on which it was made. */
  readonly listed?: Dated
  /** It happened, on a day that is certain. */
  readonly certain: boolean
  readonly disputed: boolean
}

/** All that there is to draw of a record, in the order of its days, and the lanes from the top. */
interface Whole {
  readonly placed: readonly Placed[]
  readonly order: readonly Lane[]
}

const wholeBy: Readonly<Record<LanesBy, (shelf: Shelf) => Whole>> = {
  level: rememberingEach((shelf) => wholeOf(shelf, lanesByLevel(shelf))),
  states: rememberingEach((shelf) => wholeOf(shelf, lanesByStates(shelf))),
}

function wholeOf(shelf: Shelf, { lane, order }: LanesOf): Whole {
  const { entries, statements } = shelf.record
  const placed = [...entries.map((entry) => placeEntry(shelf, entry, lane(entry))), ...statements.map(placeStatement)]
  return { placed: placed.sort(inOrder), order: [...order, 'statements'] }
}

/** The lanes that a drawing can have, from the top. */
export const laneOrder = (shelf: Shelf, { lanes = 'level' }: TimelineAsked): readonly Lane[] => wholeBy[lanes](shelf).order

/** All entries of a record in the order of their days, what has none at the end. */
export const allPlaced = (shelf: Shelf): readonly Placed[] => wholeBy.level(shelf).placed.filter(({ of }) => isEntry(of))

/** True of days that begin before all that is looked at and end after it: where in them it was, nobody says. */
function goBeyond({ from, to }: TimelineAsked): (one: Placed) => boolean {
  if (!from || !to) return () => false
  return ({ days, listed }) => (days ?? listed ?? { from }).from < from && (days ?? listed ?? { to }).to > addDays(to, 1)
}

/**
 * The entries to which a reader narrowed the story, and the statements where they are asked for, in the order of their days; what has none at the end.
 * Looking at some days only, a reader has what begins or ends in them; `beyond` is how many go beyond those days.
 */
export function placed(shelf: Shelf, asked: TimelineAsked): { readonly shown: readonly Placed[]; readonly beyond: number } {
  const isAsked = narrowing(shelf, asked)
  const isSaid = narrowingStatements(shelf, asked)
  const { from, to } = asked
  const meets = (days: Dated | undefined): boolean => days !== undefined && (!to || days.from <= to) && (!from || days.to > from)
  const isBeyond = goBeyond(asked)
  const isThen = (one: Placed): boolean => (!from && !to) || meets(one.days) || meets(one.listed)
  const all = wholeBy[asked.lanes ?? 'level'](shelf).placed.filter((one) => (isEntry(one.of) ? isAsked(one.of) : isSaid(one.of)) && isThen(one))
  const shown = all.filter((one) => !isBeyond(one))
  return { shown, beyond: all.length - shown.length }
}

const isEntry = (of: Entry | RecordStatement): of is Entry => 'kind' in of

function inOrder(a: Placed, b: Placed): number {
  if (!a.listed || !b.listed) return Number(!a.listed) - Number(!b.listed) || byCode(a.of.id, b.of.id)
  return byCode(a.listed.from, b.listed.from) || byCode(a.listed.to, b.listed.to) || byCode(a.of.id, b.of.id)
}

const isOneDay = ({ from, to }: Dated): boolean => daysFrom(from, to) === 1

function placeEntry(shelf: Shelf, entry: Entry, lane: Lane): Placed {
  const days = daysOf(entry)
  const listed = entry.when ?? days
  return {
    of: entry,
    lane,
    ...(days ? { days: dated(days) } : {}),
    ...(listed ? { listed: dated(listed) } : {}),
    certain: days !== undefined && isOneDay(days) && entry.status === 'held' && entry.kind !== 'commitment',
    disputed: shelf.conflictsOf(entry.id).length > 0,
  }
}

function placeStatement(statement: RecordStatement): Placed {
  const days = statement.when && dated(statement.when)
  return { of: statement, lane: 'statements', ...(days ? { days, listed: days } : {}), certain: days !== undefined && isOneDay(days), disputed: false }
}

function narrowingStatements(shelf: Shelf, asked: Narrowed): (statement: RecordStatement) => boolean {
  if (!asked.kind?.includes('statement') || asked.status || asked.origins || asked.disputed) return () => false
  const reports = reportsAsked(shelf, asked)
  const by = asked.actor ? new Set(shelf.statementsBy(asked.actor)) : undefined
  return (one) => (!reports || reports.has(one.report)) && (!asked.undated || !one.when) && (!by || by.has(one))
}

/** Puts what is drawn into words. */
export function told(shelf: Shelf, { of, lane, days }: Placed): TimelineLine {
  if (isEntry(of)) return drawn(shelf, of, lane, days)
  return { ...statementLine(shelf, of), lane, ...(days ? { days } : {}), quote: of.text.slice(0, QUOTED) }
}

function drawn(shelf: Shelf, entry: Entry, lane: Lane, days: Dated | undefined): TimelineLine {
  const others = otherDays(shelf, entry)
  const quote = shelf.claimsOf(entry.id).flatMap(({ evidence }) => evidence)[0]?.quote
  return {
    ...lineOf(shelf, entry),
    lane,
    ...(days ? { days } : {}),
    ...(others.length ? { others } : {}),
    ...(quote ? { quote: quote.slice(0, QUOTED) } : {}),
  }
}

/** The days of the other sides of a conflict over the date. */
function otherDays(shelf: Shelf, { id, when }: Entry): readonly Dated[] {
  const sides = shelf.conflictsOf(id).flatMap(({ on, sides }) => (on === 'when' ? sides.map(({ value }) => value) : []))
  return sides.flatMap((edtf) => {
    const date = edtf === when?.edtf ? undefined : readEdtf(edtf)
    return date ? [{ edtf, ...spanOf(date), grain: 'day' as const }] : []
  })
}
