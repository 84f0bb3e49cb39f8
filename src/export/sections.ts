import { byCode } from '../model/id.ts'
import type { CommitmentEntry, ContactEntry, Entry, EntryStatus, RecordStatement, StoryRecord } from '../model/record.ts'
import type { LookUp } from './look-up.ts'
import { foldedWords, NearCopies } from './near-copies.ts'
import { saySpeaker } from './phrases.ts'

const AHEAD: ReadonlySet<EntryStatus> = new Set(['proposed', 'planned', 'postponed'])

/** Order of a calendar: by first day, then by last, what has no date at the end. */
export function inDateOrder(a: Entry, b: Entry): number {
  if (!a.when || !b.when) return Number(!a.when) - Number(!b.when) || byCode(a.id, b.id)
  return byCode(a.when.from, b.when.from) || byCode(a.when.to, b.when.to) || byCode(a.id, b.id)
}

/** All lines of the record in the order of their dates. */
export const timelineOf = (record: StoryRecord): readonly Entry[] => [...record.entries].sort(inDateOrder)

/** Who met or called whom. */
export const contactsOf = (record: StoryRecord): readonly ContactEntry[] => timelineOf(record).filter((entry) => entry.kind === 'contact')

/** What happened, was called off or denied: all but promises and what lies ahead. */
export const pastOf = (record: StoryRecord): readonly Entry[] =>
  timelineOf(record).filter((entry) => entry.kind !== 'commitment' && entry.kind !== 'holding' && !AHEAD.has(entry.status))

/** What is planned or proposed, promises apart. */
export const aheadOf = (record: StoryRecord): readonly Entry[] =>
  timelineOf(record).filter((entry) => entry.kind !== 'commitment' && entry.kind !== 'holding' && AHEAD.has(entry.status))

/** Who holds which office, as the reports say. */
export const holdingsOf = (record: StoryRecord): readonly Entry[] => timelineOf(record).filter((entry) => entry.kind === 'holding')

/** Promises, those due first at the top, those without a day at the end. */
export function commitmentsOf(record: StoryRecord): readonly CommitmentEntry[] {
  const due = (entry: CommitmentEntry): string => entry.due?.from ?? '9999'
  return record.entries.filter((entry) => entry.kind === 'commitment').sort((a, b) => byCode(due(a), due(b)) || inDateOrder(a, b))
}

/** What a calendar shows: plans, occasions, promises with a day. */
export function calendarOf(record: StoryRecord): readonly Entry[] {
  return timelineOf(record).filter((entry) => {
    if (entry.kind === 'commitment') return entry.due !== undefined
    if (entry.kind === 'occasion') return true
    return entry.kind === 'contact' && (AHEAD.has(entry.status) || entry.status === 'cancelled')
  })
}

/** The day on which something of the calendar falls. */
export const dayOf = (entry: Entry): Entry['when'] => (entry.kind === 'commitment' ? entry.due : entry.when)

/** Statements in the order in which they were made, as far as that is known, else of their reports; within a report in the order of its text. */
export function statementsOf({ record, report }: LookUp): readonly RecordStatement[] {
  const day = (one: RecordStatement): string => one.when?.from ?? report(one.report)?.published?.from ?? '9999'
  return [...record.statements].sort((a, b) => byCode(day(a), day(b)) || byCode(a.report, b.report) || a.start - b.start)
}

/** A statement, and the same one as other reports print it. */
export interface Saying {
  readonly statement: RecordStatement
  readonly also: readonly RecordStatement[]
}

/** Shortest quotation that two reports do not print alike by chance, in words. */
const QUOTED = 4

/** Statements as they were made: what near copies of one report print, or several reports quote word for word, once. */
export function sayingsOf(look: LookUp): readonly Saying[] {
  const sayings: { statement: RecordStatement; also: RecordStatement[] }[] = []
  const copies = new NearCopies()
  const quotations = new Map<string, number>()
  for (const statement of statementsOf(look)) {
    const { report, form } = statement
    const speaker = saySpeaker(statement.speaker)
    const words = foldedWords(statement.text)
    const printed = { origin: `${speaker}\n${look.origin(report)}`, report, words }
    const quotation = form === 'direct' && words.length >= QUOTED ? [speaker, ...words].join('\n') : ''
    const quoted = quotations.get(quotation)
    const isElsewhere = quoted !== undefined && sayings[quoted]?.statement.report !== report
    const same = sayings[Math.min(isElsewhere ? quoted : sayings.length, copies.find(printed) ?? sayings.length)]
    if (same) {
      same.also.push(statement)
      continue
    }
    copies.keep(printed, sayings.length)
    // Where the quotation is there already, it is this report that repeats it.
    if (quotation && quoted === undefined) quotations.set(quotation, sayings.length)
    sayings.push({ statement, also: [] })
  }
  return sayings
}

/** What is due is judged as of this day: the newest day any report is of; `undefined` where none is dated. */
export const newestDay = (record: StoryRecord): string | undefined =>
  record.reports
    .flatMap(({ published }) => (published ? [published.from] : []))
    .sort(byCode)
    .at(-1)

/** A promise whose last day is over and of which no report says that it was kept or broken. */
export const isOverdue = (entry: CommitmentEntry, asOf: string | undefined): boolean =>
  asOf !== undefined && entry.due !== undefined && entry.due.to <= asOf && (entry.state === 'open' || entry.state === 'unknown')
