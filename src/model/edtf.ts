import { addDays, isDay, isoDay, shiftMonth, two } from './calendar.ts'

/** A date without ends or alternatives: a day, a month, a year, and the groupings of ISO 8601-2. */
export type EdtfDate =
  | { readonly is: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly is: 'month'; readonly year: number; readonly month: number }
  /** 21–24 spring to winter, 33–36 quarters, 40–41 halves. */
  | { readonly is: 'group'; readonly year: number; readonly group: number }
  | { readonly is: 'year'; readonly year: number }
  /** "199X": `year` is the first. */
  | { readonly is: 'decade'; readonly year: number }
  /** "19XX": `year` is the first. */
  | { readonly is: 'century'; readonly year: number }

/** A member of a set: one date, or all from one to another ("2021-10-08..2021-10-12"). */
export type EdtfMember = EdtfDate | { readonly is: 'range'; readonly first: EdtfDate; readonly last: EdtfDate }

/** The part of EDTF (ISO 8601-2:2019, annex A) that a record uses. */
export type Edtf =
  | EdtfDate
  /** From the start of the first to the end of the last. */
  | { readonly is: 'interval'; readonly first: EdtfDate; readonly last: EdtfDate }
  /** One of these, it is not known which. */
  | { readonly is: 'set'; readonly members: readonly EdtfMember[] }

/** Half-open days. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** First month and number of months of each grouping within a year; a winter runs into the next year. */
const GROUPS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
}
/** The last that ends within the four-digit years. */
const LAST_YEAR = { day: 9998, month: 9998, group: 9998, year: 9998, decade: 9980, century: 9800 } as const

/** Reads an EDTF string; `undefined` where it is none, or names a day that the calendar does not have. */
export function readEdtf(text: string): Edtf | undefined {
  const set = /^\[([^[\]{}]+)\]$/.exec(text)
  if (set) {
    const members = (set[1] as string).split(',').map(readMember)
    return members.every((m) => m !== undefined) ? { is: 'set', members } : undefined
  }
  return text.includes('/') ? readPair(text, '/', 'interval') : readDate(text)
}

/** True of a single day that the calendar has, as EDTF writes it: `2018-06-12`. */
export const isWrittenDay = (text: string): boolean => readEdtf(text)?.is === 'day'

function readMember(text: string): EdtfMember | undefined {
  return text.includes('..') ? readPair(text, '..', 'range') : readDate(text.trim())
}

function readPair<Is extends 'interval' | 'range'>(text: string, mark: string, is: Is) {
  const [first, last, more] = text.split(mark).map((end) => readDate(end.trim()))
  if (!first || !last || more !== undefined || text.split(mark).length !== 2) return undefined
  return spanOfDate(first).from < spanOfDate(last).to ? { is, first, last } : undefined
}

function readDate(text: string): EdtfDate | undefined {
  const hidden = /^(\d\d)(\d)?X{1,2}$/.exec(text)
  if (hidden && text.length === 4)
    return hidden[2] ? known({ is: 'decade', year: Number(hidden[1] + hidden[2]) * 10 }) : known({ is: 'century', year: Number(hidden[1]) * 100 })
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const second = Number(match[2])
  if (match[3]) return known({ is: 'day', year, month: second, day: Number(match[3]) })
  if (!match[2]) return known({ is: 'year', year })
  return known(second > 12 ? { is: 'group', year, group: second } : { is: 'month', year, month: second })
}

/** The date itself where the calendar has it. */
function known(date: EdtfDate): EdtfDate | undefined {
  if (date.year < 1 || date.year > LAST_YEAR[date.is]) return undefined
  if (date.is === 'day' && !isDay(date.year, date.month, date.day)) return undefined
  if (date.is === 'month' && date.month < 1) return undefined
  return date.is === 'group' && !GROUPS[date.group] ? undefined : date
}

/** Writes what {@link readEdtf} reads. */
export function writeEdtf(value: Edtf): string {
  switch (value.is) {
    case 'interval':
      return `${writeDate(value.first)}/${writeDate(value.last)}`
    case 'set':
      return `[${value.members.map((m) => (m.is === 'range' ? `${writeDate(m.first)}..${writeDate(m.last)}` : writeDate(m))).join(',')}]`
    default:
      return writeDate(value)
  }
}

function writeDate(date: EdtfDate): string {
  const year = String(date.year).padStart(4, '0')
  switch (date.is) {
    case 'day':
      return `${year}-${two(date.month)}-${two(date.day)}`
    case 'month':
      return `${year}-${two(date.month)}`
    case 'group':
      return `${year}-${two(date.group)}`
    case 'year':
      return year
    case 'decade':
      return `${year.slice(0, 3)}X`
    case 'century':
      return `${year.slice(0, 2)}XX`
  }
}

/** The days that a date, interval or set covers; a set from its earliest day to its latest. */
export function spanOf(value: Edtf): DaySpan {
  if (value.is === 'interval') return { from: spanOfDate(value.first).from, to: spanOfDate(value.last).to }
  if (value.is !== 'set') return spanOfDate(value)
  return hull(value.members.map(spanOfMember))
}

/** True where two stretches have a day in common. */
export const overlaps = (a: DaySpan, b: DaySpan): boolean => a.from < b.to && b.from < a.to

/** From the earliest day to the latest of all of them. Throws where there are none. */
export function hull(spans: readonly DaySpan[]): DaySpan {
  const from = spans.map((span) => span.from).sort()[0]
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1)
  if (from === undefined || to === undefined) throw new RangeError('no days have no first')
  return { from, to }
}

/** The days that one member of a set covers. */
export const spanOfMember = (m: EdtfMember): DaySpan => (m.is === 'range' ? { from: spanOfDate(m.first).from, to: spanOfDate(m.last).to } : spanOfDate(m))

function spanOfDate(date: EdtfDate): DaySpan {
  switch (date.is) {
    case 'day': {
      const day = isoDay(date.year, date.month, date.day)
      return { from: day, to: addDays(day, 1) }
    }
    case 'month':
      return months(date.year, date.month, 1)
    case 'group':
      return months(date.year, ...(GROUPS[date.group] as readonly [number, number]))
    case 'year':
      return months(date.year, 1, 12)
    case 'decade':
      return months(date.year, 1, 120)
    case 'century':
      return months(date.year, 1, 1200)
  }
}

function months(year: number, month: number, count: number): DaySpan {
  const end = shiftMonth(year, month, count)
  return { from: isoDay(year, month, 1), to: isoDay(end.year, end.month, 1) }
}

/** The shortest EDTF for these days: one day, or an interval of days. */
export function edtfOfDays({ from, to }: DaySpan): string {
  const last = addDays(to, -1)
  return last === from ? from : `${from}/${last}`
}

/** One of these days, neighbours drawn together: `[2021-10-08,2021-10-15..2021-10-18]`. One day stands alone. */
export function edtfOfChoice(days: readonly string[]): string {
  const sorted = [...new Set(days)].sort()
  if (sorted.length === 1) return sorted[0] as string
  const runs: [string, string][] = []
  for (const day of sorted) {
    const run = runs.at(-1)
    if (run && addDays(run[1], 1) === day) run[1] = day
    else runs.push([day, day])
  }
  return `[${runs.flatMap(([a, b]) => (a === b ? [a] : addDays(a, 1) === b ? [a, b] : [`${a}..${b}`])).join(',')}]`
}
