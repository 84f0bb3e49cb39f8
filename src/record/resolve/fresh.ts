import { addDays, weekdayOf } from '../../model/calendar.ts'
import type { TimeExpression } from '../../model/time.ts'
import { hull } from '../days.ts'
import { inLine, isQuoted, leadSentences } from './bounds.ts'
import type { Read } from './dated.ts'
import { eachOf, isKnown, limited, oneDay, united, type Possible } from './limits.ts'

/** Days among which the news of a report is looked for; of more, several weeks would fit. */
const WIDEST = 10

/**
 * A report opens with its news, and news is told on its day or the day after: "The envoys met on Thursday" at the head of a text that is of
 * the seven days from a Thursday on is of that Thursday or of the Friday.
 */
export function fresh(read: Read, possible: Possible): Possible {
  if (!isKnown(possible)) return possible
  const { from, to } = hull(possible.days)
  const news = to <= addDays(from, WIDEST) && to > addDays(from, 2) ? newsDay(read) : undefined
  if (!news) return possible
  const after = (news.weekday % 7) + 1
  const days = eachOf(possible.days).filter((day) => weekdayOf(day) === news.weekday || weekdayOf(day) === after)
  const [first, second, more] = days
  if (!first || more || (second && second !== addDays(first, 1)) || weekdayOf(first) !== news.weekday) return possible
  const why = `it opens with what happened "${inLine(news.time)}", and news is told on its day or the day after`
  return limited(possible, [{ days: united(days.map(oneDay)), ground: 'text', why }])
}

/** The weekday that the first full sentence tells as past. */
function newsDay(read: Read): { readonly weekday: number; readonly time: TimeExpression } | undefined {
  const [lead] = leadSentences(read)
  const time = read.reading.times.find(
    (one) => lead && one.start >= lead.start && one.end <= lead.end && one.lean === 'past' && one.hold === 'told' && !isQuoted(read, one) && weekdayIn(one),
  )
  const weekday = time && weekdayIn(time)
  return weekday ? { weekday, time } : undefined
}

const weekdayIn = ({ meaning }: TimeExpression): number | undefined => (meaning.is === 'calendar' ? meaning.parts.weekday : undefined)
