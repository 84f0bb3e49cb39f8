import type { CalendarParts, DayPart, PeriodPart, Pointer, TimeUnit } from '../../model/time.ts'
import type { Captured, Slots, TimeYield } from '../pack.ts'
import { clock, known, whole, type Loose, type Shift } from '../times.ts'

/** "5 October", "the 5th of October". */
export const DAY_MONTH = `(the? day:[ordnum/num] of? month:[month] | the day:[ordinal] of month:[month])`

/** "October 5", "October 5th". */
export const MONTH_DAY = `month:[month] the? day:[ordnum/num]`

/** "early", "mid-", "the end of": what {@link partOf} reads. */
export const PART = `(part:(early|late|mid|middle) -? (in|on)? | the? (very|late)? part:(beginning|start|opening|outset|middle|midpoint|end|close|early|late) (part|days|weeks|months|years|stages|hours)? of | part:[prep=in the middle of])`

/** "last", "this past", "the coming". */
export const POINT = 'which:(this past|this coming|last|this|next|past|coming|previous)'

/** "three", "3", "a", "a few", "two dozen", "one and a half": read by {@link amountOf}. */
export const AMOUNT = `(n:(a|an|one|another) | n:(a couple|a dozen|dozens of|scores of|hundreds of|thousands of) | n:[det=quant] | n:[num/cardinal] (times:[cardinal=100/cardinal=1000/cardinal=1000000])? (half:(and a half | and one - half | 1/2 | ½))? more?)`

/** "about", "more than", "at least": outside the expression, but of use to whoever compares lengths. */
export const ABOUT = `(about:(about|around|roughly|approximately|nearly|almost|some|barely|more than|over|less than|under|[prep=up to]|[adv]))`

/** What may stand before a time and is no part of it: "on", "since", "and". */
export const LED = '[prep/sub/conj=and/conj=or]'

/** Units that a calendar has one after the other. */
export const PERIOD = '[unit=week/unit=month/unit=quarter/unit=year/unit=decade/unit=century/unit=weekend/unit=fortnight]'

const HALF = 'half:([abbr] | am | pm | a . m .? | p . m .?)'
export const ZONE = '(gmt|utc|est|edt|pst|pdt|cst|cdt|cet|cest|bst|local time)'

/** "10:30", "10:30 a.m.", "3 p.m. GMT", "noon": read by {@link hourOf}. */
export const CLOCK = `(clock:[clock] (${HALF})? ${ZONE}? | hour:[num/cardinal] ${HALF} ${ZONE}? | hour:[num/cardinal] o ' clock (in the half:[daypart])? | hour:[num/cardinal] in the half:[daypart] | named:[daypart=noon/daypart=midnight] ${ZONE}?)`

const UNITS: ReadonlySet<string> = new Set<TimeUnit>([
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])

/** The unit that a word names. */
export function unitOf(word: Captured | undefined): TimeUnit | undefined {
  const unit = word?.value('unit')
  return unit !== undefined && UNITS.has(unit) ? (unit as TimeUnit) : undefined
}

/** "weeks" is no single week. */
export const isPlural = (word: Captured | undefined): boolean => (word?.norm ?? '').endsWith('s')

/** Which way "last" and "coming" point. */
export function pointerOf(word: Captured | undefined): Pointer | undefined {
  const norm = word?.norm
  if (!norm) return undefined
  if (/last|past|previous/.test(norm)) return 'last'
  return /next|coming/.test(norm) ? 'next' : 'this'
}

/** The pointer as so many units. */
export const stepsOf = (word: Captured | undefined): number => ({ last: -1, this: 0, next: 1 })[pointerOf(word) ?? 'this']

/** Which part of a period "early", "mid" and "the end of" mean. */
export function partOf(word: Captured | undefined): PeriodPart | undefined {
  const norm = word?.norm
  if (!norm) return undefined
  if (/late|end|close/.test(norm)) return 'end'
  return /mid/.test(norm) ? 'mid' : 'start'
}

const DAYPARTS: Readonly<Record<string, DayPart>> = { MO: 'MO', MI: 'MI', AF: 'AF', EV: 'EV', NI: 'NI' }

/** "morning", "afternoon", "evening", "night". */
export const daypartOf = (word: Captured | undefined): DayPart | undefined => DAYPARTS[word?.value('daypart') ?? '']

/** The day of a month. */
export const dayOf = (word: Captured | undefined): number | undefined => whole(word, 1, 31, 'ordnum', 'num', 'ordinal', 'cardinal')

/** A month, 1–12. */
export const monthOf = (word: Captured | undefined): number | undefined => whole(word, 1, 12, 'month')

/** A year of four digits. */
export const yearOf = (word: Captured | undefined): number | undefined => whole(word, 1000, 2199, 'year4')

/** A weekday, 1–7. */
export const weekdayOf = (word: Captured | undefined): number | undefined => whole(word, 1, 7, 'weekday')

/** True where {@link CLOCK} captured something. */
export const isClocked = ({ clock, figures, hour, named }: Slots): boolean => [clock, figures, hour, named].some((word) => word !== undefined)

/** The time of day that {@link CLOCK} captured, as `hh:mm`. */
export function hourOf({ clock: colon, figures, hour, half, named }: Slots): string | undefined {
  if (named) return /midnight/.test(named.norm) ? '24:00' : '12:00'
  const [h, m] = (colon?.value('clock') ?? figures?.norm.replace(/..$/, ':$&') ?? `${whole(hour, 0, 24, 'num', 'cardinal')}:00`).split(':').map(Number) as [
    number,
    number,
  ]
  if (!(h <= 24 && m < 60)) return undefined
  const part = half?.value('daypart')
  if (half && !part && !/^[ap][. ]*m[. ]*$/.test(half.norm)) return undefined
  const late = /^p/.test(half?.norm ?? '') || part === 'AF' || part === 'EV' || (part === 'NI' && h > 5)
  if (half && h > 12) return undefined
  const hours = late && h < 12 ? h + 12 : half && !late && h === 12 ? 0 : h
  return clock(hours, m)
}

/** Parts of a date; nothing where there are none. With a time of day it is a `TIME`. */
export function calendar(parts: Loose<CalendarParts>, points?: Pointer): TimeYield | undefined {
  const told = known(parts)
  if (!Object.keys(told).length) return undefined
  return { type: told.clock || told.daypart ? 'TIME' : 'DATE', meaning: points ? { is: 'calendar', parts: told, points } : { is: 'calendar', parts: told } }
}

/** So many units from the time of speech, or from the time told before. */
export function shift(
  unit: TimeUnit | undefined,
  by: number,
  from: Shift['from'],
  more: Loose<Omit<Shift, 'is' | 'unit' | 'by' | 'from'>> = {},
): TimeYield | undefined {
  if (!unit) return undefined
  return { type: more.clock || more.daypart ? 'TIME' : 'DATE', meaning: { is: 'shift', unit, by, from, ...known(more) } as Shift }
}

/** How many of a unit; a count of `undefined` is vague. "Two and a half years" are 2.5. */
export interface Amount {
  readonly unit: TimeUnit
  readonly count: number | undefined
}

const VAGUE =
  /^(a few|few|several|some|many|a number of|a couple of|a couple|lots of|a lot of|countless|dozens of|scores of|hundreds of|thousands of|tens of thousands of)$/

/** What {@link AMOUNT} and a unit captured. "A second" is an ordinal, "a quarter" mostly a share, "some day" no length. */
export function amountOf({ n, times, half, unit: word }: Slots): Amount | undefined {
  const unit = unitOf(word)
  // "60 Minutes" is a programme.
  if (!unit || !word || !n || /^\p{Lu}\p{Ll}/u.test(word.text)) return undefined
  if (/^(an?|another)$/.test(n.norm)) return unit === 'second' || unit === 'quarter' || isPlural(word) ? undefined : { unit, count: half ? 1.5 : 1 }
  if (n.norm === 'a dozen') return { unit, count: 12 }
  if (VAGUE.test(n.norm)) return isPlural(word) ? { unit, count: undefined } : undefined
  const count = n.number('num', 'cardinal')
  return count >= 0 ? { unit, count: count * (times ? times.number('cardinal') : 1) + (half ? 0.5 : 0) } : undefined
}

/** A length, with what "about", "at least" or "less than" leaves open. */
export function length(unit: TimeUnit, min?: number, max = min, about?: Captured): TimeYield {
  const norm = about?.norm ?? ''
  const bounds =
    min === undefined
      ? {}
      : /^(more|over|at least|no less)/.test(norm)
        ? { min }
        : /^(less|under|up to|at most|no more)/.test(norm)
          ? { max: max ?? min }
          : { min, max: max ?? min, ...(norm ? { about: true as const } : {}) }
  return { type: 'DURATION', meaning: { is: 'length', unit, ...bounds } }
}
