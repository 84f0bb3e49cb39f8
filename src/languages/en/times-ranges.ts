import type { CalendarParts, TimeMeaning } from '../../model/time.ts'
import type { TimeRule, TimeYield } from '../pack.ts'
import { dayOf, monthOf, weekdayOf, yearOf } from './times-words.ts'
import { whole } from '../times.ts'

const TO = '(to|through|thru|until|till|-|[dash])'
const FIRST = 'd1:[num/ordnum]'
const LAST = 'd2:[num/ordnum]'
const DAYS = `(the? ${FIRST} TO the? ${LAST} of? m2:[month] | m2:[month] ${FIRST} TO ${LAST}) (,? year:[year4])?`
const DATES = `(${FIRST} m1:[month] (y1:[year4])? TO ${LAST} m2:[month] | m1:[month] ${FIRST} (,? y1:[year4] ,?)? TO m2:[month] ${LAST}) (,? year:[year4])?`

/** From one date to another. */
export const ranges: readonly TimeRule[] = [
  {
    name: 'days-of-month',
    match: `(between time:(${DAYS.replaceAll('TO', 'and')}) | time:(${DAYS.replaceAll('TO', `(${TO} | both:and)`)}))`,
    yields: ({ d1, d2, m2, year, both }) => {
      const [first, last, month] = [dayOf(d1), dayOf(d2), monthOf(m2)]
      if (!first || !last || first >= last || (both && last > first + 1)) return undefined
      return span({ day: first, month, year: yearOf(year) }, { day: last, month, year: yearOf(year) })
    },
    examples: [
      { text: 'The summit runs from [4 to 6 October].', reads: '2015-10-04/2015-10-06', lean: 'future', edtf: '2015-10-04/2015-10-06' },
      { text: 'They met in Vienna on [October 4-6, 2013].', reads: '2013-10-04/2013-10-06' },
    ],
    nearMisses: [{ text: 'They won by 4 to 6 in October.', because: 'a score' }],
  },
  {
    name: 'days-of-two-months',
    match: `(between time:(${DATES.replaceAll('TO', 'and')}) | time:(${DATES.replaceAll('TO', TO)}))`,
    yields: ({ d1, d2, m1, m2, y1, year }) => {
      const [first, last] = [dayOf(d1), dayOf(d2)]
      return first && last ? span({ day: first, month: monthOf(m1), year: yearOf(y1) }, { day: last, month: monthOf(m2), year: yearOf(year) }) : undefined
    },
    examples: [{ text: 'The truce held from [28 December to 3 January 2012].', reads: '2011-12-28/2012-01-03', edtf: '2011-12-28/2012-01-03' }],
    nearMisses: [{ text: 'From 28 December nothing was heard.', because: 'no end is named' }],
  },
  {
    name: 'months',
    match: `time:(m1:[month] (y1:[year4])? (to|through|until|-|[dash]) m2:[month] (year:[year4])?)`,
    yields: ({ m1, m2, y1, year }) => span({ month: monthOf(m1), year: yearOf(y1) }, { month: monthOf(m2), year: yearOf(year) }),
    examples: [{ text: 'The strait was closed from [March to May 2013].', reads: '2013-03/2013-05', edtf: '2013-03/2013-05' }],
    nearMisses: [{ text: 'In March to his surprise he was freed.', because: 'no second month' }],
  },
  {
    name: 'between-months',
    match: `between time:(m1:[month] (y1:[year4])? and m2:[month] (year:[year4])?)`,
    yields: ({ m1, m2, y1, year }) => span({ month: monthOf(m1), year: yearOf(y1) }, { month: monthOf(m2), year: yearOf(year) }),
    examples: [{ text: 'Envoys shuttled between [March and May 2013].', reads: '2013-03/2013-05' }],
    nearMisses: [{ text: 'Between March and his death he wrote nothing.', because: 'no second month' }],
  },
  {
    name: 'weekdays',
    match: `(between time:(w1:[weekday] and w2:[weekday]) | time:(w1:[weekday] ${TO} w2:[weekday]))`,
    yields: ({ w1, w2 }) => span({ weekday: weekdayOf(w1) }, { weekday: weekdayOf(w2) }),
    examples: [{ text: 'The foreign minister will be in Rabat from [Friday to Sunday].', reads: '2015-06-19/2015-06-21', lean: 'future' }],
    nearMisses: [{ text: 'He moved the vote from Friday at once.', because: 'no second day' }],
  },
  {
    name: 'years',
    match: `[det/poss/bracket]? time:(y1:[year4] (to|through|until|-|[dash]) (y2:[year4] | short:[num]))`,
    yields: ({ y1, y2, short }) => years(yearOf(y1), y2 ? yearOf(y2) : whole(short, 1, 99, 'num')),
    examples: [
      { text: 'He served in Cairo ([2015–2018]).', reads: '2015/2018', edtf: '2015/2018' },
      { text: 'The war of [1998-99] left deep scars.', reads: '1998/1999' },
    ],
    nearMisses: [{ text: 'Resolution 1973-b was withdrawn.', because: 'a letter is no year' }],
  },
  {
    name: 'week-of-month',
    match: `the which:(first|second|third|fourth) [unit=week] of month:[month] (,? year:[year4])?`,
    yields: ({ which, month, year }) => {
      const first = 7 * ['first', 'second', 'third', 'fourth'].indexOf(which?.norm ?? '') + 1
      return span({ month: monthOf(month), day: first, year: yearOf(year) }, { month: monthOf(month), day: first + 6, year: yearOf(year) })
    },
    examples: [{ text: 'They will reconvene in [the second week of July].', reads: '2015-07-08/2015-07-14', lean: 'future' }],
    nearMisses: [{ text: 'In the second week of talks in June they quarrelled.', because: 'a week of talks, not of a month' }],
  },
  {
    name: 'fiscal-year',
    match: `(the? (fiscal|financial|academic) (year)? year:[year4] | the? year:[year4] (fiscal|financial|academic|budget|school) year)`,
    // It starts or ends in another year, which one depends on the country.
    yields: ({ year }) => years((yearOf(year) ?? 0) - 1, (yearOf(year) ?? 0) + 1),
    over: ['year-before-noun'],
    examples: [{ text: 'Aid was cut in [fiscal 2016].', reads: '2015/2017' }],
    nearMisses: [{ text: 'The 2016 budget passed.', because: 'no fiscal year is named' }],
  },
  {
    name: 'between-years',
    match: `between time:(y1:[year4] and y2:[year4])`,
    yields: ({ y1, y2 }) => years(yearOf(y1), yearOf(y2)),
    examples: [{ text: 'Between [1991 and 1995] four truces failed.', reads: '1991/1995' }],
    nearMisses: [{ text: 'Between 1991 and his death he kept silent.', because: 'no second year' }],
  },
]

type Loose = { readonly [K in keyof CalendarParts]: CalendarParts[K] | undefined }

const calendar = (parts: Loose): TimeMeaning => ({ is: 'calendar', parts: Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== undefined)) })
const span = (first: Loose, last: Loose): TimeYield => ({ type: 'DATE', meaning: { is: 'span', first: calendar(first), last: calendar(last) } })

/** "1998-99" ends in the century that it began in. */
function years(first: number | undefined, last: number | undefined): TimeYield | undefined {
  if (!first || !last) return undefined
  const end = last < 100 ? first - (first % 100) + last : last
  return end > first && end < 2200 && first > 1000 ? span({ year: first }, { year: end }) : undefined
}
