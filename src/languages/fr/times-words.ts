import type { CalendarParts, DayPart, PeriodPart, Pointer, TimeUnit } from '../../model/time.ts'
import type { Captured, Slots, TimeYield } from '../pack.ts'
import { known, whole, type Loose, type Shift } from '../times.ts'

/** The number of a day: "5", "1er", "quatorze". */
export const DAY = '[num/ordnum/ordinal=1/cardinal]'

/** "vendredi dernier", "l'an passé", "le mois prochain". */
export const POINT = '(dernier|dernière|derniers|dernières|passé|passée|passés|écoulé|écoulée|prochain|prochaine|prochains|prochaines)'

/** "début", "mi-", "à la fin de": what {@link partOf} reads. */
export const PART = "(début|mi|milieu|courant|fin|[prep=au début de/prep=au milieu de/prep=à la fin de/prep=d'ici la fin de])"

/** "une vingtaine de", "deux", "45": an amount as {@link amountOf} reads it. */
export const AMOUNT = "une? n:[num/cardinal] (by:[cardinal=100/cardinal=1000])? (de|d')?"

/** "environ", "près de", "plus d'": read by {@link bounds}. */
export const ABOUT = "(about:(environ|quelque|presque|[adv]|[prep=près de/det=quant]|(plus|moins|davantage) (de|d')))"

/** A month, also in a headline whose capitals lost their accents. */
export const MONTH = '([month]|fevrier|decembre)'

/** A part of the day; after an elided article the lexicon has "d'après" as one word. */
export const HOUR = "([daypart]|[prep=d'après] - midi)"

/** Units that a calendar has one after the other. */
export const PERIOD = '[unit=week/unit=fortnight/unit=month/unit=quarter/unit=half/unit=year/unit=decade/unit=century/unit=weekend]'

/** Units in which lengths are told. */
export const UNIT = '[unit]'

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
  'half',
  'season',
  'year',
  'decade',
  'century',
])

/** The unit a word names. */
export function unitOf(word: Captured | undefined): TimeUnit | undefined {
  const unit = word?.value('unit')
  return unit !== undefined && UNITS.has(unit) ? (unit as TimeUnit) : undefined
}

/** "semaines" is no single week; "mois" may be. */
export const isSingular = (word: Captured | undefined): boolean => word !== undefined && (!/s$/.test(word.norm) || /\bmois$/.test(word.norm))

/** Which way "dernier" and "prochain" point. */
export const pointerOf = (word: Captured | undefined): Pointer | undefined =>
  word && (word.norm.startsWith('proch') ? 'next' : word.norm.startsWith('ce') ? 'this' : 'last')

/** Which part of a period "début", "mi-" and "à la fin de" mean; "courant mai" is any of it. */
export function partOf(word: Captured | undefined): PeriodPart | undefined {
  const norm = word?.norm ?? ''
  if (norm.includes('début')) return 'start'
  if (/\bmi/.test(norm)) return 'mid'
  return norm.includes('fin') ? 'end' : undefined
}

const DAYPARTS: ReadonlySet<string> = new Set<DayPart>(['MO', 'MI', 'AF', 'EV', 'NI'])

/** "matin", "soir"; midnight is told by the clock. */
export function hourOf(word: Captured | undefined): Pick<CalendarParts, 'daypart' | 'clock'> {
  const value = word?.norm.startsWith("d'après") ? 'AF' : word?.value('daypart')
  if (value === 'MN') return { clock: '24:00' }
  return value !== undefined && DAYPARTS.has(value) ? { daypart: value as DayPart } : {}
}

/** The day of a month. */
export const dayOf = (word: Captured | undefined): number | undefined => whole(word, 1, 31, 'num', 'ordnum', 'ordinal', 'cardinal')

/** The number of a month. */
export function monthOf(word: Captured | undefined): number | undefined {
  return word?.norm === 'fevrier' ? 2 : word?.norm === 'decembre' ? 12 : whole(word, 1, 12, 'month')
}

/** "2021", and "68" of "mai 68". */
export function yearOf(word: Captured | undefined): number | undefined {
  const full = whole(word, 1000, 2199, 'year4')
  const short = whole(word, 32, 99, 'num')
  return full ?? (short && 1900 + short)
}

/** How many, and whether about so many: "une vingtaine" is. "Quinze jours" counts itself. */
export function amountOf({ n, by, unit }: Slots): { count: number; unit: TimeUnit; about?: true } | undefined {
  const named = unitOf(unit)
  if (!named || !unit) return undefined
  const norm = unit.norm
  if (!n) return norm === 'quinze jours' ? { count: 15, unit: 'day' } : undefined
  const count = n.number('num', 'cardinal') * (by?.number('cardinal') ?? 1)
  if (!(count >= 0) || (count === 1 && /^(seconde|quinzaine|huitaine)$/.test(norm))) return undefined
  return /aines?$/.test(n.norm) ? { count, unit: named, about: true } : { count, unit: named }
}

/** A date, or a time of a day, by its parts; nothing where a part that was read is out of the calendar. */
export function calendar(parts: Loose<CalendarParts>, points?: Pointer): TimeYield {
  const type = parts.daypart || parts.clock ? 'TIME' : 'DATE'
  return { type, meaning: points ? { is: 'calendar', parts: known(parts), points } : { is: 'calendar', parts: known(parts) } }
}

/** So many units from the day of speech, or from the time told before. */
export function shift(
  unit: TimeUnit,
  by: number,
  from: Shift['from'],
  more: Loose<Pick<Shift, 'part' | 'daypart' | 'clock' | 'weekday' | 'vague'>> = {},
): TimeYield {
  const fine = unit === 'hour' || unit === 'minute' || unit === 'second'
  return { type: fine || more.daypart || more.clock ? 'TIME' : 'DATE', meaning: { is: 'shift', unit, by, from, ...known<Pick<Shift, 'part'>>(more) } }
}
