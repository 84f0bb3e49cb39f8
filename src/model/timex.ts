import { two } from './calendar.ts'
import { timexOfSeason } from './period.ts'
import type { CalendarParts, TimeMeaning, TimeUnit } from './time.ts'

/** What a TIMEX3 duration writes after `P`, or `PT` for less than a day: how many, and the letter. */
const LETTERS = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  season: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
} as const satisfies Record<TimeUnit, readonly [string, number, string]>

/** How an unknown period of the unit is written: `XXXX-WXX`, a week of an unknown year. */
const UNKNOWN = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
} as const satisfies Record<TimeUnit, string>

/** The TIMEX3 value of a length: `PT40M`, `P2W`, `PXD` where nobody says how many. Of "30 or 40 minutes" the first. */
export function timexOfLength(unit: TimeUnit, count: number | undefined): string {
  const [start, times, letter] = LETTERS[unit]
  if (count === undefined && (unit === 'decade' || unit === 'century')) return 'PXY'
  // An hour and a half is PT1H30M.
  if (unit === 'hour' && count !== undefined && !Number.isInteger(count))
    return `PT${count >= 1 ? `${Math.floor(count)}H` : ''}${Math.round((count % 1) * 60)}M`
  return `${start}${count === undefined ? 'X' : Number((count * times).toFixed(2))}${letter}`
}

/** The TIMEX3 value of a time of which only the words are known, with X for every part they leave out: `XXXX-10-05`. */
export function timexOfWords(meaning: TimeMeaning): string {
  switch (meaning.is) {
    case 'calendar':
      return timexOfParts(meaning.parts)
    case 'shift':
      if (meaning.vague && Math.abs(meaning.by) <= 1) return timexOfLength(meaning.unit, undefined)
      return withHour(meaning.weekday ? `XXXX-WXX-${meaning.weekday}` : UNKNOWN[meaning.unit], meaning)
    case 'length':
      return timexOfLength(meaning.unit, meaning.min ?? meaning.max)
    case 'vague':
      return `${meaning.towards.toUpperCase()}_REF`
    case 'repeat':
      return meaning.value
    case 'span':
      return `${timexOfWords(meaning.first)}/${timexOfWords(meaning.last)}`
  }
}

function timexOfParts(parts: CalendarParts): string {
  if (parts.decade !== undefined) return `${String(parts.decade).slice(0, 3)}X`
  if (parts.century !== undefined) return `${two(parts.century - 1)}XX`
  const year = parts.year === undefined ? 'XXXX' : String(parts.year).padStart(4, '0')
  if (parts.month !== undefined) return withHour(`${year}-${two(parts.month)}${parts.day === undefined ? '' : `-${two(parts.day)}`}`, parts)
  if (parts.season !== undefined) return `${year}-${timexOfSeason(parts.season)}`
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter}`
  if (parts.half !== undefined) return `${year}-H${parts.half}`
  if (parts.day !== undefined) return withHour(`${year}-XX-${two(parts.day)}`, parts)
  if (parts.weekday !== undefined) return withHour(`${year}-WXX-${parts.weekday}`, parts)
  return parts.year === undefined ? withHour('XXXX-XX-XX', parts) : year
}

const withHour = (value: string, at: Pick<CalendarParts, 'clock' | 'daypart'>): string =>
  at.clock ? `${value}T${at.clock}` : at.daypart ? `${value}T${at.daypart}` : value
