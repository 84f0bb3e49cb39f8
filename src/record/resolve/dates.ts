import { addDays } from '../../model/calendar.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { RecordNotice } from '../../model/notice.ts'
import type { Published } from '../../model/reading.ts'
import type { World } from '../../world/world.ts'
import type { DaySpan } from '../../model/edtf.ts'
import { dayInWords, daysOfYearless, isEmpty, leadEnd, narrower, weekdayPairs, yearlessBounds, type Bounds } from './bounds.ts'
import { inCanonicalOrder, storyDays, type DatedRead, type Read } from './dated.ts'
import { eventsOf, fromStory, type StoryEvents } from './from-story.ts'
import { correctedDates } from './judged.ts'
import { byBounds, ownDate, publishedOn, weekFrom, windowOf, type OwnDate } from './published.ts'
import { whoIsWho, type Who } from './who.ts'

/** Reports with their dates in canonical order, and who is who in them. */
export interface Dated {
  readonly reads: readonly DatedRead[]
  readonly who: Who
  readonly notices: readonly RecordNotice[]
}

/**
 * Dates all reports and tells who is who: the two lean on each other. Dated reports come first; undated ones once after, against the
 * dated ones only, so that no report is dated by a guess about another.
 */
export function dateAndName(reads: readonly Read[], world: World, judgements: readonly Judgement[]): Dated {
  const corrected = correctedDates(judgements)
  const own = new Map(reads.map((read) => [read, ownDate(read, world, corrected.get(read.report.id))] as const))
  const sure = storyDays([...own.values()].map((date) => date.published))
  const first = new Map(reads.map((read) => [read, (own.get(read) as OwnDate).published ?? withYear(read, own.get(read) as OwnDate, sure)] as const))
  const dated = inOrder(first)
  const who = whoIsWho(dated, world, judgements)
  const undated = dated.filter((read) => !read.published)
  const notices = [...own.values()].flatMap((date) => date.notices)
  if (!undated.length) return { reads: dated, who, notices }
  const events = eventsOf(
    dated.filter((read) => read.published),
    who,
  )
  let found = 0
  const second = new Map(
    reads.map((read) => {
      const known = first.get(read)
      const late = known ? null : lateDate(read, (own.get(read) as OwnDate).bounds, sure, events, who)
      if (late) found++
      return [read, known ?? late] as const
    }),
  )
  const all = found ? inOrder(second) : dated
  return { reads: all, who: found ? whoIsWho(all, world, judgements) : who, notices: [...notices, ...all.flatMap(withoutDate)] }
}

/** An undated report against the dated ones: within its own bounds and those of the dates that the story gives a year. */
function lateDate(read: Read, own: Bounds, story: DaySpan | undefined, events: StoryEvents, who: Who): Published | null {
  const both = narrower(own, yearlessBounds(read, windowOf(own, story)))
  const bounds = isEmpty(both) ? own : both
  return fromStory({ ...read, published: null, days: undefined }, bounds, events, who) ?? byBounds(bounds, 'story')
}

function inOrder(dates: ReadonlyMap<Read, Published | null>): DatedRead[] {
  const story = storyDays(dates.values())
  return [...dates].map(([read, published]): DatedRead => ({ ...read, published, days: published ?? story })).sort(inCanonicalOrder)
}

/** "September 08" in the dateline, or "mercredi 5 juillet" in the text: the year in which the story is, where only one fits. */
function withYear(read: Read, own: OwnDate, story: DaySpan | undefined): Published | null {
  const window = windowOf(own.bounds, story)
  if (!window) return null
  if (own.yearless) {
    const [day, more] = daysOfYearless(own.yearless.day, window)
    if (!day || more) return null
    const span = { from: day, to: addDays(day, 1) }
    return publishedOn(
      span,
      'header',
      `${own.yearless.clue.why} The year is not written; ${dayInWords(day)} is the only one near the other dates of the story or the text`,
    )
  }
  const past = weekdayPairs(read).filter(({ time }) => time.lean !== 'future')
  const lead = leadEnd(read.reading.sentences)
  const pair = past.find(({ time }) => time.end <= lead)
  const days = pair ? daysOfYearless(pair.day, window) : []
  if (!pair || days.length !== 1) return null
  const [day] = days as [string]
  return weekFrom(
    day,
    own.bounds,
    'text',
    `"${pair.time.text}" is ${dayInWords(day)} near the other dates of the story; it is the news of the lead, so the report is of that day or the six after`,
  )
}

function withoutDate({ report, published }: DatedRead): RecordNotice[] {
  return published
    ? []
    : [{ says: 'Nothing in the report or the story tells when it was written: its relative dates stay open', about: 'date', report: report.id }]
}
