import { remembering } from './remembering.ts'

/** Days of the proleptic Gregorian calendar, written as ISO days (`2015-06-17`). No clock, no zone: a day is a day. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** A number in two figures: `07`. */
export const two = (n: number): string => pad(n, 2)

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** The number that the figures from one place to another spell; NaN where something else stands there. */
function figures(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const figure = text.charCodeAt(i) - 48
    n = figure >= 0 && figure <= 9 ? n * 10 + figure : Number.NaN
  }
  return n
}

/** True for 2000 and 2016, false for 1900 and 2015. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days the month (1–12) has. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0))

/** True where the calendar has this day: not for 30 February, nor for the year 0. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The ISO day of a year, month (1–12) and day. Throws where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string {
  if (!isDay(year, month, day)) throw new RangeError(`the calendar has no day ${year}-${month}-${day}`)
  return `${pad(year, 4)}-${two(month)}-${two(day)}`
}

/** Year, month and day of an ISO day. Throws where it is none. */
export const partsOf = remembering((day: string): { readonly year: number; readonly month: number; readonly day: number } => {
  const [year, month, date] = [figures(day, 0, 4), figures(day, 5, 7), figures(day, 8, 10)]
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-' || !isDay(year, month, date)) throw new RangeError(`"${day}" is no day of the calendar`)
  return { year, month, day: date }
})

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms", 2013). */
export const dayNumber = remembering((iso: string): number => {
  const { year, month, day } = partsOf(iso)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
})

/** The ISO day so many days after 1970-01-01. */
export const dayOfNumber = remembering((number: number): string => {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const ofEra = z - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1)
})

/** The day so many days later; earlier where negative. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days)

/** How many days lie from the first to the second; negative where the second is earlier. */
export const daysFrom = (first: string, second: string): number => dayNumber(second) - dayNumber(first)

/** English names, by ISO weekday. */
export const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The weekday so many days after one, or before it. */
export const shiftWeekday = (weekday: number, by: number): number => ((((weekday - 1 + by) % 7) + 7) % 7) + 1

/** ISO weekday: 1 Monday … 7 Sunday. Day number 0 was a Thursday. */
export const weekdayOf = (day: string): number => shiftWeekday(4, dayNumber(day))

/** The Monday of the day's week. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** The ISO 8601 week of a day: the year is that of its Thursday. */
export function weekOf(day: string): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(day), 3)
  const { year } = partsOf(thursday)
  return { year, week: Math.floor(daysFrom(isoDay(year, 1, 1), thursday) / 7) + 1 }
}

/** The Monday of an ISO week; week 1 is the one with 4 January. */
export const mondayOfWeek = (year: number, week: number): string => addDays(mondayOf(isoDay(year, 1, 4)), 7 * (week - 1))

/** Year and month so many months after a month. */
export function shiftMonth(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** The last day of the month. */
export const lastOfMonth = (year: number, month: number): string => isoDay(year, month, daysInMonth(year, month))

/** "17 June 2015": the day as a person reads it. */
export function inWords(day: string): string {
  const parts = partsOf(day)
  return `${parts.day} ${MONTHS[parts.month - 1]} ${parts.year}`
}
