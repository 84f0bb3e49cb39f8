import { addDays, weekdayOf } from '../../model/calendar.ts'
import { holds, type Span } from '../../model/anchor.ts'
import { readEdtf, spanOf } from '../../model/edtf.ts'
import { reckon } from '../../model/reckon.ts'
import type { TimeExpression } from '../../model/time.ts'
import type { World } from '../../world/world.ts'
import { dayInWords, type Read } from './dated.ts'
import { before, oneDay, since, type Limit } from './limits.ts'
import { seatsOf } from './offices.ts'
import { seatInWords } from './taken.ts'

/** The latest spelled date that the text tells as past, the earliest that is still ahead. */
export function spelledLimits(read: Read): Limit[] {
  let past: Limit | undefined
  let ahead: Limit | undefined
  const said = (time: TimeExpression, as: string): string => `the text speaks of ${inLine(time)} as ${as}`
  for (const time of read.reading.times) {
    if (time.hold !== 'told' || time.meaning.is !== 'calendar' || time.meaning.parts.year === undefined || isQuoted(read, time)) continue
    const { when } = reckon(time.meaning, { lean: time.lean, words: time.text })
    if (!when) continue
    if (time.lean === 'past' && when.from > (past?.days[0]?.from ?? '')) past = { days: since(when.from), ground: 'text', why: said(time, 'past') }
    if (time.lean === 'future' && when.to < (ahead?.days[0]?.to ?? '9999')) ahead = { days: before(when.to), ground: 'text', why: said(time, 'ahead') }
  }
  return [past, ahead].filter((limit) => limit !== undefined)
}

/** Words of a time on one line. */
export const inLine = ({ text }: TimeExpression): string => text.replace(/\s+/g, ' ')

/** Inside somebody's own words, which may be older than the report. */
export const isQuoted = ({ reading }: Read, time: TimeExpression): boolean =>
  reading.statements.some((one) => one.form !== 'indirect' && one.start <= time.start && holds(one, time))

/** A report that shows a post is not older; where it tells what happened on the weekday of the post, it is of that day. */
export function postLimits({ reading }: Read): readonly [bounds: readonly Limit[], day: readonly Limit[]] {
  const bounds: Limit[] = []
  const days: Limit[] = []
  for (const clue of reading.clues) {
    const said = clue.tells === 'after' ? readEdtf(clue.edtf) : undefined
    if (!said) continue
    const { from } = spanOf(said)
    bounds.push({ days: since(from), ground: 'post-id', why: `it shows a post of ${dayInWords(from)}` })
    const told = reading.times.find((time) => time.lean !== 'future' && bareWeekday(time) === weekdayOf(from))
    if (told) days.push({ days: [oneDay(from)], ground: 'post-id', why: `It shows a post of ${dayInWords(from)}, and tells what happened "${told.text}"` })
  }
  return [bounds, days]
}

/** The weekday of "on Friday" with nothing else said. */
export function bareWeekday({ meaning }: TimeExpression): number | undefined {
  if (meaning.is !== 'calendar') return undefined
  const { weekday, daypart: _daypart, clock: _clock, ...more } = meaning.parts
  return weekday !== undefined && Object.keys(more).length === 0 && !meaning.points ? weekday : undefined
}

/** When those whom the text gives an office held it: "French Foreign Minister Laurent Fabius" is from May 2012 to February 2016. */
export function tenureLimits({ reading }: Read, world: World): Limit[] {
  const out = new Map<string, Limit>()
  for (const mention of reading.mentions) {
    const people = mention.name ? world.peopleByFullName(mention.name.text) : []
    const [person, more] = people
    if (!person || more) continue
    for (const seat of seatsOf(mention)) {
      const held =
        seat.former || seat.deputy
          ? []
          : world.officesOf(person.id).filter((one) => one.office === seat.office && one.of === seat.of && (!seat.posted || one.posted === seat.posted))
      const [term, another] = held
      if (!term || another) continue
      const why = `${person.name} is called ${seatInWords(world, term.office, term.of, term.posted)}, which the tables have ${term.from ? `from ${term.from}` : ''}${term.to ? ` to ${term.to}` : ''}`
      const days = term.to ? [{ from: term.possible.from, to: term.possible.to }] : since(term.possible.from)
      out.set(why, { days, ground: 'text', why })
    }
  }
  return [...out.values()]
}

/** A week from a day on. */
export const weekFrom = (day: string) => ({ from: day, to: addDays(day, 7) })

/** The full sentences of a report, without its headings, which have no stop. */
export const leadSentences = ({ report, reading }: Read): readonly Span[] =>
  reading.sentences.filter(({ start, end }) => /[.!?…]\P{L}*$/u.test(report.text.slice(Math.max(start, end - 6), end)))

/** Where the news of a report ends: headings and three sentences. */
export const leadEnd = (read: Read): number => (leadSentences(read)[2] ?? read.reading.sentences.at(-1))?.end ?? 0
