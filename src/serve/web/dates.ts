import { isoDay } from '../../model/calendar.ts'
import { type EdtfDate, type EdtfMember, edtfOfDays, readEdtf } from '../../model/edtf.ts'
import { type Language, language } from './language.ts'
import { en, type Words } from './words/en.ts'
import { fr } from './words/fr.ts'

/** How a date is written: what the place where it stands makes needless is left out. */
export interface DateStyle {
  /** "5 Oct" instead of "5 October". */
  readonly short?: true
  /** "Tuesday 5 October", short "Tue 5 October"; only on single days. */
  readonly weekday?: 'long' | 'short'
  /** The year that goes without saying: under a head of 2021, "5 October". */
  readonly within?: number
}

const WORDS: Readonly<Record<Language, Words['dates']>> = { en: en.dates, fr: fr.dates }
/** Day before month before year in both; plain English would put the month first. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }

/** An EDTF date in the reader's language, as a newspaper writes it: "8, 15 or 22 October 2021", "4–6 octobre 2021". An absent one is said to be open. */
export function sayDate(edtf: string | undefined, style: DateStyle = {}): string {
  const tongue = language.value
  if (!edtf) return WORDS[tongue].notGiven
  const date = readEdtf(edtf)
  if (!date) return edtf
  if (date.is === 'interval') return sayMembers([{ is: 'range', first: date.first, last: date.last }], style, tongue)
  if (date.is === 'set') return sayMembers(date.members, style, tongue)
  return sayMembers([date], style, tongue)
}

/** From a day to a day, both included, as EDTF. */
export const betweenDays = ({ from, to }: { readonly from: string; readonly to: string }): string => (from === to ? from : `${from}/${to}`)

/** A half-open stretch of ISO days: "27 Sep–3 Oct". */
export const sayDays = (from: string, to: string, style: DateStyle = {}): string => sayDate(edtfOfDays({ from, to }), style)

/** A year, or "Oct" or "Oct 2021", for the ticks of an axis. */
export const sayMonth = (day: string, withYear: boolean): string =>
  format(language.value, { month: 'short', ...(withYear ? { year: 'numeric' } : {}) }).format(Date.parse(day))

/** A moment told by an ISO instant, in the reader's own time: "5 October 2021, 14:02". */
export const sayMoment = (instant: string): string =>
  new Intl.DateTimeFormat(LOCALES[language.value], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))

function sayMembers(members: readonly EdtfMember[], style: DateStyle, tongue: Language): string {
  const parts: { readonly date: EdtfDate; readonly joint: string }[] = []
  const or = tongue === 'fr' ? ' ou ' : ' or '
  members.forEach((member, i) => {
    const joint = i === 0 ? '' : i === members.length - 1 ? or : ', '
    if (member.is !== 'range') parts.push({ date: member, joint })
    else parts.push({ date: member.first, joint }, { date: member.last, joint: '–' })
  })
  const alone = parts.length === 1
  return parts.map(({ date, joint }, i) => joint + sayOne(date, parts[i + 1]?.date, alone ? style : without(style), tongue)).join('')
}

/** The weekday is told of a single day: among several it would have to be told of each. */
const without = ({ weekday: _, ...style }: DateStyle): DateStyle => style

function sayOne(date: EdtfDate, next: EdtfDate | undefined, style: DateStyle, tongue: Language): string {
  const sameYear = next !== undefined && next.year === date.year && (date.is === 'day' || date.is === 'month') && (next.is === 'day' || next.is === 'month')
  const noYear = sameYear || style.within === date.year
  if (date.is === 'day') {
    const noMonth = sameYear && next.is === 'day' && next.month === date.month
    return sayDay(date, style, { month: !noMonth, year: !noYear }, tongue)
  }
  if (date.is === 'month')
    return format(tongue, { month: style.short ? 'short' : 'long', ...(noYear ? {} : { year: 'numeric' }) }).format(
      Date.parse(isoDay(date.year, date.month, 1)),
    )
  return sayGroup(date, tongue)
}

function sayDay(
  date: EdtfDate & { readonly is: 'day' },
  style: DateStyle,
  shows: { readonly month: boolean; readonly year: boolean },
  tongue: Language,
): string {
  const at = Date.parse(isoDay(date.year, date.month, date.day))
  const one = (options: Intl.DateTimeFormatOptions): string => format(tongue, options).format(at)
  return [
    style.weekday ? one({ weekday: style.weekday }) : '',
    tongue === 'fr' && date.day === 1 ? '1er' : String(date.day),
    shows.month ? one({ month: style.short ? 'short' : 'long' }) : '',
    shows.year ? String(date.year) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function sayGroup(date: Exclude<EdtfDate, { is: 'day' | 'month' }>, tongue: Language): string {
  const words = WORDS[tongue]
  if (date.is === 'year') return String(date.year)
  if (date.is === 'decade') return words.decade(date.year)
  if (date.is === 'century') return words.century(date.year)
  const season = { 21: words.spring, 22: words.summer, 23: words.autumn, 24: words.winter }[date.group]
  const name = season ?? (date.group >= 40 ? words.half(date.group - 39) : words.quarter(date.group - 32))
  return `${name} ${date.year}`
}

const formats = new Map<string, Intl.DateTimeFormat>()
/** Making a formatter costs more than using it a thousand times. */
function format(tongue: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tongue + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[tongue], { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}
