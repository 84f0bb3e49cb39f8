import { addDays, inWords, WEEKDAYS, weekdayOf } from './calendar.ts'
import { edtfOfChoice, edtfOfDays, hull, readEdtf, spanOfMember } from './edtf.ts'
import { daysOf, type Period } from './period.ts'
import { settle, standsAlone, type Base } from './settle.ts'
import { timexOfLength, timexOfWords } from './timex.ts'
import type { CalendarParts, Lean, TimeMeaning, When } from './time.ts'

/** What a time is reckoned from. */
export interface Ground {
  /** When the words were written or spoken: a day, or an interval or set of days that it lies in. */
  readonly published?: { readonly edtf: string; readonly from: string; readonly to: string }
  /** The time told just before, for "two days later". */
  readonly told?: Pick<When, 'edtf' | 'from' | 'to' | 'grain'>
  readonly lean: Lean
  /** The words as the report has them, for the `why`. */
  readonly words: string
}

/** A time as far as it can be known. */
export interface Reckoned {
  /** TIMEX3, with X for the parts that are not known: `2015-06-12`, `XXXX-WXX-5`, `PT40M`. */
  readonly value: string
  /** Absent for lengths, for vague times, and where the ground does not suffice. */
  readonly when?: When
}

/** More possible days than this are no ground to stand on. */
const MOST_DAYS = 400

/**
 * Makes a date of what words mean. Past tense looks back, future forward: "on Friday" is that day or within the six days on that side;
 * an undecided weekday is the last one. Where the day of publication is itself only known as one of several, so is the result.
 */
export function reckon(meaning: TimeMeaning, ground: Ground): Reckoned {
  const value = timexOfWords(meaning)
  if (meaning.is === 'length' || meaning.is === 'vague' || meaning.is === 'repeat') return { value }
  if (meaning.is === 'shift' && meaning.vague && Math.abs(meaning.by) <= 1) return { value }
  if (isReach(meaning, ground.lean)) return { value: timexOfLength(meaning.unit, meaning.by) }
  const bases = basesOf(meaning, ground)
  const settled = bases.map((base) => settle(meaning, base, ground.lean))
  const known = settled.filter((reading) => reading !== undefined && reading.length > 0) as (readonly Period[])[]
  if (!known.length || known.length < settled.length) return { value }
  const first = (known[0] as readonly [Period])[0]
  const one = known.every((reading) => reading[0]?.value === first.value)
  const all = known.flat()
  const when = whenOf(all, meaning, ground)
  return when ? { value: one ? first.value : value, when } : { value: one ? first.value : value }
}

/**
 * "In two weeks" is a date only of what will be: "he wrote it in two weeks" tells how long. One week on may be "next week", and two days on,
 * if nothing speaks of the past, "the day after tomorrow": those are dates.
 */
const isReach = (meaning: TimeMeaning, lean: Lean): meaning is Extract<TimeMeaning, { is: 'shift' }> =>
  meaning.is === 'shift' &&
  meaning.from === 'speech' &&
  meaning.by >= 2 &&
  meaning.weekday === undefined &&
  (lean === 'past' || (lean === 'either' && !(meaning.unit === 'day' && meaning.by === 2)))

/** The days there are to reckon from: one ground for each day that the words may have been written on. */
function basesOf(meaning: TimeMeaning, ground: Ground): readonly Base[] {
  const needs = needOf(meaning)
  const spoken = ground.published ? possibleDays(ground.published) : []
  const told = ground.told ? toldDays(ground.told, meaning) : []
  if (needs === 'nothing') return [{}]
  if (needs === 'told') return told.map((day) => ({ told: day, ...(spoken.length === 1 ? { speech: spoken[0] as string } : {}) }))
  if (needs === 'either' && told.length) return told.map((day) => ({ told: day }))
  return spoken.map((speech) => ({ speech, ...(told.length === 1 ? { told: told[0] as string } : {}) }))
}

/** What the words lean on: a year says all by itself, "two days later" wants a time told before, an hour any day at all. */
function needOf(meaning: TimeMeaning): 'nothing' | 'speech' | 'told' | 'either' {
  if (meaning.is === 'shift') return meaning.from
  if (meaning.is === 'span') {
    if (standsAlone(meaning.last) && meaning.first.is === 'calendar') return 'nothing'
    const ends = [needOf(meaning.first), needOf(meaning.last)]
    return ends.includes('speech') ? 'speech' : ends.includes('told') ? 'told' : ends.includes('either') ? 'either' : 'nothing'
  }
  if (meaning.is !== 'calendar' || standsAlone(meaning)) return 'nothing'
  return onlyHour(meaning.parts) ? 'either' : 'speech'
}

/** "at 3 p.m.", "in the evening": of the day told before. */
export const onlyHour = (parts: CalendarParts): boolean => Object.keys(parts).every((name) => name === 'daypart' || name === 'clock')

/** Every day that the ground may mean; none where they are too many to be one. */
function possibleDays(ground: { readonly edtf: string; readonly from: string; readonly to: string }): readonly string[] {
  const read = readEdtf(ground.edtf)
  const spans = read?.is === 'set' ? read.members.map(spanOfMember) : [{ from: ground.from, to: ground.to }]
  const out: string[] = []
  for (const { from, to } of spans) {
    for (let day = from; day < to; day = addDays(day, 1)) {
      if (out.length >= MOST_DAYS) return []
      out.push(day)
    }
  }
  return out
}

/** A told week is a start for "two weeks later" but none for "the next day". */
function toldDays(told: Pick<When, 'edtf' | 'from' | 'to' | 'grain'>, meaning: TimeMeaning): readonly string[] {
  const days = possibleDays(told)
  if (days.length === 1 || told.edtf.startsWith('[')) return days
  const fine = meaning.is === 'shift' && days.length > 0 && daysOf(meaning.unit) * 1.1 >= days.length
  return fine ? [told.from] : []
}

/** One date of all possible ones: the one, a set of days or months, or else the stretch that holds them. */
function whenOf(periods: readonly Period[], meaning: TimeMeaning, ground: Ground): When | undefined {
  const spread = meaning.is === 'shift' && meaning.vague ? periods.flatMap((p) => loosen(p, daysOf(meaning.unit))) : periods
  const first = spread[0] as Period
  const { from, to } = hull(spread)
  if (to <= from) return undefined
  const edtfs = [...new Set(spread.map((p) => p.edtf))].sort()
  const edtf =
    edtfs.length === 1
      ? (edtfs[0] as string)
      : edtfs.every((e) => /^\d{4}-\d\d-\d\d$/.test(e))
        ? edtfOfChoice(edtfs)
        : edtfs.every((e) => /^[\dX-]+$/.test(e))
          ? `[${edtfs.join(',')}]`
          : edtfOfDays({ from, to })
  const when = { edtf, from, to, grain: first.grain, why: whyOf(meaning, ground, first) }
  return isSpelled(meaning) ? { ...when, spelled: true } : when
}

/** "About three weeks ago" is a week more or less. */
function loosen(period: Period, days: number): readonly Period[] {
  const span = { from: addDays(period.from, -Math.ceil(days)), to: addDays(period.to, Math.ceil(days)) }
  return [{ ...period, ...span, edtf: edtfOfDays(span) }]
}

function isSpelled(meaning: TimeMeaning): boolean {
  if (meaning.is === 'span') return isSpelled(meaning.first) && isSpelled(meaning.last)
  return meaning.is === 'calendar' && meaning.parts.year !== undefined && meaning.parts.month !== undefined && meaning.parts.day !== undefined
}

/** "Friday, looking back from 17 June 2015": what was reckoned, and from what. */
function whyOf(meaning: TimeMeaning, ground: Ground, period: Period): string {
  const needs = needOf(meaning)
  const words = ground.words.replace(/\s+/g, ' ').trim()
  if (needs === 'nothing') return `${words}, as it is written${contradicted(meaning, period)}`
  const { told, published } = ground
  if (told && (needs === 'told' || needs === 'either')) return `${words}, counted from ${daysInWords(told)}, told just before`
  const from = published ? daysInWords(published) : ''
  if (meaning.is === 'shift' || needs === 'either' || (meaning.is === 'calendar' && meaning.points)) return `${words}, counted from ${from}`
  const nearest = ground.lean === 'either' && meaning.is === 'calendar' && !isBackward(meaning.parts)
  if (nearest) return `${words}, the one nearest to ${from}${contradicted(meaning, period)}`
  return `${words}, looking ${ground.lean === 'future' ? 'forward' : 'back'} from ${from}${contradicted(meaning, period)}`
}

/** An undecided weekday or day of the month is the last one; everything else the nearest. */
const isBackward = (parts: CalendarParts): boolean => parts.month === undefined && (parts.weekday !== undefined || parts.day !== undefined)

/** A weekday in print beside a date that is another one. */
function contradicted(meaning: TimeMeaning, period: Period): string {
  const weekday = meaning.is === 'calendar' && meaning.parts.day !== undefined ? meaning.parts.weekday : undefined
  const found = weekdayOf(period.from)
  return weekday === undefined || weekday === found ? '' : `; that day is a ${WEEKDAYS[found]}, not a ${WEEKDAYS[weekday]}`
}

function daysInWords(ground: { readonly edtf: string; readonly from: string; readonly to: string }): string {
  const days = possibleDays(ground)
  const last = addDays(ground.to, -1)
  if (ground.from === last) return inWords(last)
  if (ground.edtf.startsWith('[') && days.length > 0 && days.length <= 4) return `one of ${days.map(inWords).join(', ')}`
  return `a day from ${inWords(ground.from)} to ${inWords(last)}`
}
