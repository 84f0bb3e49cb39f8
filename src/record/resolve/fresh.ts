import { addDays, isoDay, partsOf, shiftWeekday, WEEKDAYS, weekdayOf } from '../../model/calendar.ts'
import type { DaySpan } from '../../model/edtf.ts'
import type { TimeExpression } from '../../model/time.ts'
import { hull } from '../days.ts'
import { inLine, isQuoted, leadSentences } from './bounds.ts'
import type { Read } from './dated.ts'
import { eachOf, isKnown, limited, oneDay, united, type Possible } from './limits.ts'

/** A weekday that a report tells of, as past or as ahead. */
interface ToldWeekday {
  readonly weekday: number
  readonly ahead: boolean
  readonly time: TimeExpression
  /** Printed with its date: "Thursday 23 March". */
  readonly isDated: boolean
}

/** A weekday of the week, and the words that make it the day a report is of, or the day before. */
interface NewsDay {
  readonly weekday: number
  /** True where only the opening tells it. */
  readonly alone: boolean
  /** True where the day after is told as ahead: then the news is of its own day. */
  readonly tomorrow: boolean
  readonly why: string
}

/** Days among which the news of one weekday is looked for; of more, several weeks would fit. */
const WIDEST = 10
/** Of more days than two months have, those of a weekday are no date. */
const MOST = 62
/** A date printed beside its weekday ("Wednesday 13 April") counts among the weekdays of a report if it is so many days from those possible. */
const NEAR = 7
/** So many weekdays, past or ahead, tell the day on which they were written, and one less where it is of one week; fewer fit several. */
const ENOUGH = 3
/** A weekday that is told as past and as ahead is that of the report, or of last week and of this: it counts as so many days. */
const BOTH = 4
/** By so many days together the weekdays of a report must lie nearer to one day than to any other. */
const CLEARLY = 3

/**
 * News is told on its day or the day after. Its day is the weekday with which the report opens ("The envoys met on Thursday"), or one of the two
 * days after that if its other weekdays, past and ahead, lie nearer to that one; without such an opening the day to which they clearly lie nearest:
 * a text that has Thursday, Friday and Saturday behind it and Monday ahead was written on a Saturday or Sunday.
 */
export function fresh(read: Read, possible: Possible): Possible {
  if (!isKnown(possible)) return possible
  const days = eachOf(possible.days)
  const news = days.length > 2 ? newsDay(read, told(read, hull(possible.days)), days.length > WIDEST ? ENOUGH : ENOUGH - 1) : undefined
  if (!news || days.length > (news.alone ? WIDEST : MOST)) return possible
  const left = days.filter((day) => since(news.weekday, weekdayOf(day)) <= (news.tomorrow ? 0 : 1))
  return left.length ? limited(possible, [{ days: united(left.map(oneDay)), ground: 'text', why: news.why }]) : possible
}

/** Days from a weekday to the next that is another: 0 to 6. */
const since = (weekday: number, later: number): number => (later - weekday + 7) % 7

/** The weekdays that a report tells of by themselves, or with a date near the days on which it may have been written. */
function told(read: Read, possible: DaySpan): ToldWeekday[] {
  return read.reading.times.flatMap((time): ToldWeekday[] => {
    if (time.lean === 'either' || time.meaning.is !== 'calendar') return []
    const { weekday, day, month } = time.meaning.parts
    const { points } = time.meaning
    if (weekday === undefined || points === 'last' || points === 'next') return []
    const isDated = day !== undefined && month !== undefined
    if (isDated ? time.hold === 'noun' || !isNear(month, day, possible) : time.hold !== 'told') return []
    return isQuoted(read, time) ? [] : [{ weekday, ahead: time.lean === 'future', time, isDated }]
  })
}

function isNear(month: number, day: number, { from, to }: DaySpan): boolean {
  const [first, last] = [addDays(from, -NEAR), addDays(to, NEAR)]
  return [partsOf(first).year, partsOf(last).year].some((year) => {
    const iso = isoDay(year, month, day)
    return iso >= first && iso < last
  })
}

/** How far the weekdays lie from one on which they may have been written, in days. */
function distance(from: number, weekdays: readonly ToldWeekday[]): number {
  const once = new Map(weekdays.map((one) => [`${one.weekday} ${one.ahead}`, one] as const))
  return [...once.values()].reduce((sum, { weekday, ahead }) => {
    const away = ahead ? since(from, weekday) : since(weekday, from)
    return sum + (ahead && away === 0 && once.has(`${weekday} false`) ? BOTH : away)
  }, 0)
}

/** The weekday of a report's news. */
function newsDay(read: Read, weekdays: readonly ToldWeekday[], enough: number): NewsDay | undefined {
  const [lead] = leadSentences(read)
  const opening = weekdays.filter(({ ahead, time }) => lead && !ahead && time.start >= lead.start && time.end <= lead.end)
  const [opens] = nearest(
    opening,
    opening.map(({ weekday }) => weekday),
  )
  // Beside "on Tuesday" the day of "Thursday 23 March" is an older one.
  const bare = new Set(weekdays.filter(({ isDated }) => !isDated).map(({ weekday }) => weekday))
  const isOlder = (day: number): boolean => bare.size > 0 && !bare.has(day) && weekdays.some(({ weekday }) => weekday === day)
  const all = opens === undefined ? [1, 2, 3, 4, 5, 6, 7].filter((day) => !isOlder(day)) : [0, 1, 2].map((by) => shiftWeekday(opens, by))
  const [best, ...others] = nearest(weekdays, all)
  const found = (weekday: number, alone: boolean, what: string): NewsDay => {
    const tomorrow = weekdays.some((one) => one.ahead && since(weekday, one.weekday) === 1)
    return { weekday, alone, tomorrow, why: `${what}, and ${tomorrow ? 'tells the next day as ahead' : 'news is told on its day or the day after'}` }
  }
  const one = weekdays.find(({ weekday, ahead }) => weekday === opens && !ahead)
  const whole = new Set(weekdays.map(({ weekday, ahead }) => `${weekday} ${ahead}`)).size >= enough
  if (one && (best === opens || !whole)) return found(one.weekday, !whole, `it opens with what happened "${inLine(one.time)}"`)
  if (best === undefined || !whole || weekdays.every(({ ahead }) => ahead)) return undefined
  const margin = Math.min(...others.filter((other) => since(best, other) > 1).map((other) => distance(other, weekdays))) - distance(best, weekdays)
  if (opens === undefined && margin < CLEARLY) return undefined
  const words = [...new Set(weekdays.map(({ time }) => `"${inLine(time)}"`))].slice(0, 4).join(', ')
  return found(best, false, `it tells of days (${words}) that lie nearest to a ${WEEKDAYS[best]}`)
}

/** Weekdays in the order of how near the told ones lie to them. */
const nearest = (weekdays: readonly ToldWeekday[], among: readonly number[]): number[] =>
  [...new Set(among)].toSorted((a, b) => distance(a, weekdays) - distance(b, weekdays))
