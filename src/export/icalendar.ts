import type { Appointments, AppointmentVersion, CalendarLine } from '../model/appointment.ts'
import { addDays, daysFrom } from '../model/calendar.ts'
import { byCode } from '../model/id.ts'
import type { CommitmentEntry, Entry, EntryStatus, StoryRecord } from '../model/record.ts'
import type { When } from '../model/time.ts'
import type { Draft } from './appointments.ts'
import { sayDate } from './dates.ts'
import { type Citation, type LookUp, lookUp } from './look-up.ts'
import { counted, headline } from './phrases.ts'
import { dayOf, newestDay, timelineOf } from './sections.ts'

const AHEAD: ReadonlySet<EntryStatus> = new Set(['proposed', 'planned', 'postponed'])

/** A plan put off without a new day is off on the day it had: it would be wrong to keep that day free. */
const STATUS = {
  proposed: 'TENTATIVE',
  planned: 'TENTATIVE',
  reported: 'TENTATIVE',
  held: 'CONFIRMED',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
} as const satisfies Record<EntryStatus, CalendarLine['status']>

const OF_PROMISE = {
  open: 'TENTATIVE',
  lapsed: 'TENTATIVE',
  unknown: 'TENTATIVE',
  done: 'CONFIRMED',
  broken: 'CANCELLED',
} as const satisfies Record<CommitmentEntry['state'], CalendarLine['status']>

/** What is told to lie within more days than this is no appointment. */
const WIDEST = 366

/** True of what is or was planned or due, and of occasions: it stays in the calendar when it is over, called off or denied. */
function isForCalendar(entry: Entry): boolean {
  if (entry.kind === 'occasion' || entry.kind === 'commitment') return true
  if (entry.kind === 'holding') return false
  return AHEAD.has(entry.status) || entry.status === 'cancelled' || (entry.history?.some(({ status }) => AHEAD.has(status)) ?? false)
}

/** What belongs in the calendar, and can stand on it. */
const isDated = (entry: Entry): boolean => {
  const when = dayOf(entry)
  return when !== undefined && daysFrom(when.from, when.to) <= WIDEST
}

/** The lines of the record's calendar in the order of their dates. */
export function calendarLines(record: StoryRecord): readonly Draft[] {
  const look = lookUp(record)
  return timelineOf(record)
    .filter((entry) => isForCalendar(entry) && isDated(entry))
    .map((entry) => ({ claims: entry.claims, line: lineOf(entry, dayOf(entry) as When, look) }))
}

function lineOf(entry: Entry, when: When, look: LookUp): CalendarLine {
  const isDay = daysFrom(when.from, when.to) === 1
  const promise = entry.kind === 'commitment'
  return {
    summary: `${promise ? 'Due: ' : ''}${headline(entry)}${isDay ? '' : ` [${sayDate(when.edtf)}]`}`,
    description: description(entry, when, look).join('\n'),
    // "By the end of the year": what is due stands on the last day on which it can be kept.
    from: promise ? addDays(when.to, -1) : when.from,
    to: when.to,
    edtf: when.edtf,
    status: promise ? OF_PROMISE[entry.state] : entry.firm && entry.status === 'planned' ? 'CONFIRMED' : STATUS[entry.status],
    category: entry.kind,
    ...(entry.where ? { place: entry.where.name } : {}),
  }
}

function description(entry: Entry, when: When, look: LookUp): readonly string[] {
  const standing = entry.kind === 'commitment' ? entry.state : entry.firm ? `${entry.status}, confirmed by both sides` : entry.status
  const steps = (entry.history ?? []).map(({ status, date }) => `${status}${date ? ` (told ${sayDate(date)})` : ''}`)
  return [
    `${standing}; ${counted(entry.origins, 'origin')}`,
    `${entry.kind === 'commitment' ? 'due ' : ''}${dateSentence(when)}: ${when.why}`,
    ...(steps.length > 1 ? [steps.join(' → ')] : []),
    ...look
      .conflicts(entry.id)
      .map(({ on, sides }) => `the reports disagree: ${on}: ${sides.map(({ value }) => (on === 'when' ? sayDate(value) : value)).join(' / ')}`),
    '',
    ...look.evidence(entry).map(quotation),
  ]
}

/** A set is one of its days, a stretch some day of it or all: the words behind it do not always say which. */
function dateSentence({ edtf, from, to }: When): string {
  if (edtf.startsWith('[')) return `one of these days: ${sayDate(edtf)}`
  return daysFrom(from, to) === 1 ? sayDate(edtf) : `within ${sayDate(edtf)}`
}

const quotation = ({ source, quote, also = [] }: Citation): string => `“${quote}” — ${[source, ...also].join(', ')}`

/**
 * A story's calendar as iCalendar (RFC 5545, RFC 7986): its appointments as they stand, each all day on the days it can be, what is due on the last of them. The record gives the heading,
 * which counts what a calendar cannot carry.
 */
export function* calendarAsICalendar(record: StoryRecord, { versions }: Appointments): Iterable<string> {
  const about = heading(record)
  yield* lines(
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Readout//Readout//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', text(record.story)],
    ['X-WR-CALNAME', text(record.story)],
    ['DESCRIPTION', text(about)],
    ['X-WR-CALDESC', text(about)],
  )
  for (const appointment of inOrder(versions)) yield* event(appointment)
  yield* lines(['END', 'VCALENDAR'])
}

/** The versions of each appointment, by the days of the newest. */
function inOrder(versions: readonly AppointmentVersion[]): readonly (readonly AppointmentVersion[])[] {
  const day = (of: readonly AppointmentVersion[]): string => of.at(-1)?.line.from ?? ''
  return [...Map.groupBy(versions, ({ uid }) => uid).values()].sort((a, b) => byCode(day(a), day(b)) || byCode(a[0]?.uid ?? '', b[0]?.uid ?? ''))
}

function heading(record: StoryRecord): string {
  const newest = newestDay(record)
  const meant = record.entries.filter(isForCalendar)
  const undated = meant.filter((entry) => !dayOf(entry)).length
  const wide = meant.length - undated - meant.filter(isDated).length
  return [
    `What is planned, called off or due, from ${counted(record.reports.length, 'report')}${newest ? `, the newest of ${sayDate(newest)}` : ''}.`,
    ...(undated ? [`${counted(undated, 'line')} without a date left out.`] : []),
    ...(wide ? [`${counted(wide, 'line')} told only to within more than a year left out.`] : []),
    'What happened unannounced, statements and times of day are not carried.',
  ].join(' ')
}

function event(versions: readonly AppointmentVersion[]): Iterable<string> {
  const [first, last] = [versions[0] as AppointmentVersion, versions.at(-1) as AppointmentVersion]
  const { line } = last
  return lines(
    ['BEGIN', 'VEVENT'],
    ['UID', last.uid],
    ['SEQUENCE', String(last.sequence)],
    ['DTSTAMP', instant(last.at)],
    ['CREATED', instant(first.at)],
    ['LAST-MODIFIED', instant(last.at)],
    ['DTSTART;VALUE=DATE', day(line.from)],
    ['DTEND;VALUE=DATE', day(line.to)],
    ['SUMMARY', text(line.summary)],
    ['DESCRIPTION', text(line.description)],
    ...(line.place ? [['LOCATION', text(line.place)] as const] : []),
    ['STATUS', line.status],
    ['CATEGORIES', text(line.category)],
    ['TRANSP', 'TRANSPARENT'],
    ['X-EDTF;VALUE=TEXT', text(line.edtf)],
    ['END', 'VEVENT'],
  )
}

const day = (iso: string): string => iso.replaceAll('-', '')
const instant = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`

/** Words as a TEXT value (RFC 5545, 3.3.11), without the control characters that it must not have. */
const text = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n')

function* lines(...properties: readonly (readonly [name: string, value: string])[]): Iterable<string> {
  for (const [name, value] of properties) yield folded(`${name}:${value}`)
}

/** Octets of a line at most; one goes to the space that begins a further one. */
const OCTETS = 75

/** A content line broken so that none is too long and no character is cut (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = ''
  let room = OCTETS
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (size > room) {
      out += '\r\n '
      room = OCTETS - 1
    }
    out += character
    room -= size
  }
  return `${out}\r\n`
}
