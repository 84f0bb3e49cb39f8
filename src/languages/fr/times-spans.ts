import type { CalendarParts, TimeMeaning } from '../../model/time.ts'
import type { Captured, Slots, TimeRule, TimeYield } from '../pack.ts'
import { DAY, dayOf, MONTH, monthOf, pointerOf, yearOf } from './times-words.ts'
import { clock, known, whole } from '../times.ts'

/** An end of a span: what is told of it, the rest as at the other end. */
function end(parts: { readonly [K in keyof CalendarParts]?: CalendarParts[K] | undefined }): TimeMeaning {
  return { is: 'calendar', parts: known<CalendarParts>(parts) }
}

const span = (first: TimeMeaning, last: TimeMeaning): TimeYield => ({
  type: first.is === 'calendar' && first.parts.clock ? 'TIME' : 'DATE',
  meaning: { is: 'span', first, last },
})

const weekdayOf = (word: Captured | undefined): number | undefined => whole(word, 1, 7, 'weekday')

const DATE1 = `(wd1:[weekday])? d1:${DAY} (m1:${MONTH})? (y1:[year4])?`
const DATE2 = `(wd2:[weekday])? d2:${DAY} m2:${MONTH} (y2:[year4])?`

/** Two days of which the second names the month, and the year if either does. */
function days(slots: Slots): TimeYield | undefined {
  const { d1, d2, m1, m2, y1, y2, wd1, wd2 } = slots
  const [first, last, later] = [dayOf(d1), dayOf(d2), monthOf(m2)]
  const earlier = monthOf(m1) ?? later
  if (first === undefined || last === undefined || (earlier === later && first >= last)) return undefined
  const year = yearOf(y2)
  const sooner = yearOf(y1) ?? (year !== undefined && earlier !== undefined && later !== undefined && earlier > later ? year - 1 : year)
  return span(end({ weekday: weekdayOf(wd1), day: first, month: earlier, year: sooner }), end({ weekday: weekdayOf(wd2), day: last, month: later, year }))
}

const dayToDay: TimeRule = {
  name: 'day-to-day',
  match: `(du time:(first:(${DATE1}) au last:(${DATE2})) | entre time:(le first:(${DATE1}) et le last:(${DATE2})) | (des|aux)? time:(les? first:(d1:${DAY}) (- | [dash]) last:(${DATE2})))`,
  yields: days,
  examples: [
    { text: 'La visite se déroulera du [4 au 6 octobre 2021].', reads: '2021-10-04/2021-10-06' },
    { text: 'Les combats ont fait rage du [30 mai au 2 juin].', reads: '2015-05-30/2015-06-02', lean: 'past' },
    { text: 'La rencontre se tient [les 19-20 juin] à Bakou.', reads: '2015-06-19/2015-06-20', lean: 'future' },
  ],
  nearMisses: [{ text: 'Le taux est passé du 4 au 6 pour cent.', because: 'no month' }],
}

/** "les 25 et 26 juin", "les 9, 10 et 11 mai". */
const ROW = `time:(les first:((wd1:[weekday])? d1:${DAY}) (, mid:${DAY})? et last:(${DATE2}))`

const daysInRow: TimeRule = {
  name: 'days-in-a-row',
  match: `(${ROW} | (des|aux) ${ROW.replace('les ', '')})`,
  yields: (slots) => {
    const [first, mid, last] = [dayOf(slots.d1), dayOf(slots.mid), dayOf(slots.d2)]
    const row = first !== undefined && last !== undefined && (slots.mid ? mid === first + 1 && last === first + 2 : last === first + 1)
    return row ? days(slots) : undefined
  },
  examples: [{ text: 'Le conseil siégera [les 25 et 26 juin].', reads: '2015-06-25/2015-06-26', lean: 'future' }],
  nearMisses: [{ text: 'Le juge a retenu les 4 et 12 mai comme dates utiles.', because: 'the days between are not meant' }],
}

const weekdays: TimeRule = {
  name: 'weekday-to-weekday',
  match: '(de|du)? time:(first:(wd1:[weekday]) (à|au) last:(wd2:[weekday]))',
  yields: ({ wd1, wd2 }) => span(end({ weekday: weekdayOf(wd1) }), end({ weekday: weekdayOf(wd2) })),
  examples: [{ text: 'Le pape séjournera de [jeudi à samedi] à Sarajevo.', reads: '2015-06-18/2015-06-20', lean: 'future' }],
  nearMisses: [{ text: 'Le décret de vendredi, à défaut de mieux, tient lieu de loi.', because: 'no second day' }],
}

const years: TimeRule = {
  name: 'year-to-year',
  match:
    '(entre time:(first:(y1:[year4]) et last:(y2:[year4])) | de time:(first:(y1:[year4]) à last:(y2:[year4])) | time:(first:(y1:[year4]) (- | [dash]) last:(y2:[year4])))',
  yields: ({ y1, y2 }) => {
    const [first, last] = [yearOf(y1), yearOf(y2)]
    return first !== undefined && last !== undefined && first < last && last - first < 300 ? span(end({ year: first }), end({ year: last })) : undefined
  },
  examples: [
    { text: 'Il dirigea la mission entre [2003 et 2009].', reads: '2003/2009' },
    { text: 'Le mandat [2010-2014] fut le plus agité.', reads: '2010/2014' },
  ],
  nearMisses: [{ text: 'Le prix est passé de 1900 à 1200 euros.', because: 'the second is before the first' }],
}

const months: TimeRule = {
  name: 'month-to-month',
  match: `(entre time:(first:(m1:${MONTH} (y1:[year4])?) et last:(m2:${MONTH} (y2:[year4])?)) | (de|d')? time:(first:(m1:${MONTH} (y1:[year4])?) (à | - | [dash]) last:(m2:${MONTH} (y2:[year4])?)) | time:(first:(m1:${MONTH}) et last:(m2:${MONTH} point:(derniers|prochains))))`,
  yields: ({ m1, m2, y1, y2, point }) => {
    const [first, last, year] = [monthOf(m1), monthOf(m2), yearOf(y2)]
    if (first === undefined || last === undefined) return undefined
    if (point) {
      const points = pointerOf(point) ?? 'last'
      return span({ is: 'calendar', parts: { month: first }, points }, { is: 'calendar', parts: { month: last }, points })
    }
    return span(end({ month: first, year: yearOf(y1) ?? (year === undefined || first <= last ? year : year - 1) }), end({ month: last, year }))
  },
  examples: [
    { text: 'Le tribunal a siégé de [mars à mai 2014].', reads: '2014-03/2014-05' },
    { text: 'Deux séances ont eu lieu en [mars et avril derniers].', reads: '2015-03/2015-04' },
  ],
  nearMisses: [{ text: 'En mars, à Lyon, ils s’étaient ignorés.', because: 'no second month' }],
}

const hours: TimeRule = {
  name: 'hour-to-hour',
  match: '(de|entre) time:(first:(h1:[clock] | h1:[num] h (min1:[num])?) (à|et) last:(h2:[clock] | h2:[num] h (min2:[num])? (weekday:[weekday])?))',
  yields: ({ h1, h2, min1, min2, weekday }) => {
    const [from, to] = [clockOf(h1, min1), clockOf(h2, min2)]
    const day = weekdayOf(weekday)
    return from && to ? span(end({ clock: from, weekday: day }), end({ clock: to, weekday: day })) : undefined
  },
  examples: [{ text: 'Le pont sera fermé de [10 h à 12 h 30].', reads: '2015-06-17T10:00/2015-06-17T12:30' }],
  nearMisses: [{ text: 'Le trajet passe de 10 à 12 minutes.', because: 'lengths' }],
}

function clockOf(hour: Captured | undefined, minutes: Captured | undefined): string | undefined {
  const figures = hour?.value('clock')
  const n = whole(hour, 0, 24, 'num')
  return figures ?? (n === undefined ? undefined : clock(n, whole(minutes, 0, 59, 'num') ?? 0))
}

/** From one time to another. The ends are captured as `first` and `last`, so that a writer of TIMEX3 can tell them apart. */
export const spans: readonly TimeRule[] = [dayToDay, daysInRow, weekdays, years, months, hours]
