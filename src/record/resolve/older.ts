import { holds, type Span } from '../../model/anchor.ts'
import { addDays } from '../../model/calendar.ts'
import type { TimeExpression } from '../../model/time.ts'
import type { OlderPassage } from '../resolved.ts'
import type { DatedRead } from './dated.ts'
import { inLine } from './bounds.ts'
import { daysFitting, keysOf, REACH, toldByParties, type Told } from './from-story.ts'
import type { Dates } from './when.ts'
import type { Who } from './who.ts'

/** A time that counts from the report's day, and the days that other reports have for what it dates. */
interface Counted {
  readonly time: TimeExpression
  readonly days: readonly string[]
  /** Counted from the report's own day it is one of them. */
  readonly agrees: boolean
}

/** Of more days on which others tell such a thing, the last ones are looked at. */
const MOST = 8

/**
 * Passages that were written before their report: paragraphs in which several things are told by days counted from the report's own, none of which
 * agrees with what other reports tell, and all of which do if the paragraph is so many days older.
 */
export function olderPassages(dates: ReadonlyMap<DatedRead, Dates>, who: Who): OlderPassage[] {
  const told = toldByParties(dates, who)
  return [...dates].flatMap(([read, its]) => {
    const { published, report } = read
    if (!published || addDays(published.from, 1) !== published.to) return []
    const counted = countedIn(read, its, told, who)
    if (counted.length < 2) return []
    return paragraphs(report.text).flatMap((span) => {
      const inside = counted.filter(({ time }) => holds(span, time))
      const days = inside.length < 2 ? [] : writtenOn(inside, published.from)
      const [from, last] = [days[0], days.at(-1)]
      return from && last ? [{ report: report.id, ...span, from, to: addDays(last, 1), words: inside.map(({ time }) => inLine(time)) }] : []
    })
  })
}

/** Times of claims that other reports have on other days; a time that agrees with one of them has no say. */
function countedIn({ report, reading }: DatedRead, dates: Dates, told: ReadonlyMap<string, readonly Told[]>, who: Who): Counted[] {
  const out = new Map<number, Counted>()
  for (const claim of reading.claims) {
    const [time, date] = claim.time === undefined ? [] : [reading.times[claim.time], dates[claim.time]]
    if (!time || !date || claim.time === undefined || out.has(claim.time) || !isCounted(time)) continue
    const others = keysOf(claim, who).flatMap((key) => told.get(key) ?? [])
    const days = [...new Set(others.filter((one) => one.report !== report.id).map((one) => one.day))]
    const near = days.filter((day) => day >= addDays(date.from, -2 * REACH) && day < addDays(date.to, REACH)).sort()
    if (near.length) out.set(claim.time, { time, days: near.slice(-MOST), agrees: near.some((day) => date.from <= day && day < date.to) })
  }
  return [...out.values()]
}

const isCounted = ({ meaning }: TimeExpression): boolean =>
  (meaning.is === 'shift' && meaning.from === 'speech') || (meaning.is === 'calendar' && meaning.parts.year === undefined && meaning.parts.month === undefined)

/** The days before the report on which all the times come out right; none where one of them does so on the report's own day. */
function writtenOn(counted: readonly Counted[], published: string): readonly string[] {
  if (counted.some((one) => one.agrees)) return []
  const sets = counted.map(({ time, days }) => new Set(days.flatMap((day) => daysFitting(time, day))))
  const [first, ...others] = sets
  return [...(first ?? [])].filter((day) => day < published && day >= addDays(published, -REACH) && others.every((set) => set.has(day))).sort()
}

const paragraphs = (text: string): readonly Span[] => [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
