import { byCode } from '../model/id.ts'
import type { CommitmentEntry, ContactEntry, Entry, EntryStatus, RecordStatement, StoryRecord } from '../model/record.ts'
import { areAlike, foldedWords, type LookUp } from './look-up.ts'
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
  const bySpeaker = new Map<string, { readonly saying: (typeof sayings)[number]; readonly quoted: string | undefined }[]>()
  for (const statement of statementsOf(look)) {
    const speaker = saySpeaker(statement.speaker)
    const there = bySpeaker.get(speaker) ?? []
    const quoted = quotedWords(statement)
    const same = there.find(({ saying: { statement: one }, quoted: words }) => one.report !== statement.report && isSame(one, words, statement, quoted, look))
    if (same) {
      same.saying.also.push(statement)
      continue
    }
    const saying = { statement, also: [] }
    sayings.push(saying)
    there.push({ saying, quoted })
    bySpeaker.set(speaker, there)
  }
  return sayings
}

/** The words of a quotation that is long enough to know it by, for comparing. */
function quotedWords({ form, text }: RecordStatement): string | undefined {
  const words = form === 'direct' ? foldedWords(text) : []
  return words.length >= QUOTED ? words.join(' ') : undefined
}

function isSame(a: RecordStatement, inA: string | undefined, b: RecordStatement, inB: string | undefined, look: LookUp): boolean {
  return look.origin(a.report) === look.origin(b.report) ? areAlike(a.text, b.text) : inA !== undefined && inA === inB
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
