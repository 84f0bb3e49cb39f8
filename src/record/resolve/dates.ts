import type { Judgement } from '../../model/judgement.ts'
import type { RecordNotice } from '../../model/notice.ts'
import type { Published } from '../../model/reading.ts'
import type { World } from '../../world/world.ts'
import type { DaySpan } from '../../model/edtf.ts'
import { inCanonicalOrder, storyDays, type DatedRead, type Read } from './dated.ts'
import { Alikes } from './alike.ts'
import { Foretold } from './foretold.ts'
import { fresh } from './fresh.ts'
import { eventsOf, fromStory, type StoryEvents } from './from-story.ts'
import { correctedDates } from './judged.ts'
import { dateOf, limitedByEach } from './limits.ts'
import { isDayDate, ownDate, withLeanings, withOpenYears, type OwnDate } from './published.ts'
import { whoIsWho, type Who } from './who.ts'

/** Reports with their dates in canonical order, and who is who in them. */
export interface Dated {
  readonly reads: readonly DatedRead[]
  readonly who: Who
  readonly notices: readonly RecordNotice[]
}

/**
 * Dates all reports and tells who is who: the two lean on each other. Dated reports come first; undated ones once after, against the days that
 * dated ones have and that others spell, so that no report is dated by a guess about another.
 */
export function dateAndName(reads: readonly Read[], world: World, judgements: readonly Judgement[]): Dated {
  const corrected = correctedDates(judgements)
  const own = new Map(reads.map((read) => [read, ownDate(read, world, corrected.get(read.report.id))] as const))
  const published = [...own.values()].map((date) => date.published)
  const sure = storyDays(published.filter(isDayDate)) ?? storyDays(published)
  const first = new Map(reads.map((read) => [read, nearStory(read, own.get(read) as OwnDate, sure)] as const))
  const dated = inOrder(first)
  const who = whoIsWho(dated, world, judgements)
  const notices = [...own.values()].flatMap((date) => date.notices)
  if (dated.every((read) => isDayDate(read.published))) return { reads: dated, who, notices }
  const events = eventsOf(dated, who)
  const story: Story = { days: sure, events, who, foretold: new Foretold(dated, who), alikes: new Alikes(events.dates, who) }
  let found = 0
  const second = new Map(
    reads.map((read) => {
      const known = first.get(read) ?? null
      const late = isDayDate(known) ? null : lateDate(read, known, own.get(read) as OwnDate, story)
      if (late) found++
      return [read, late ?? known] as const
    }),
  )
  const all = found ? inOrder(second, dated) : dated
  return { reads: all, who: found ? whoIsWho(all, world, judgements) : who, notices: [...notices, ...all.flatMap(withoutDate)] }
}

/** A report whose own words leave several days: "September 08" in the dateline or "mercredi 5 juillet" in the text are of the year in which the story is. */
function nearStory(read: Read, { published, possible }: OwnDate, story: DaySpan | undefined): Published | null {
  if (isDayDate(published) || (published && !possible.limits.length)) return published
  return dateOf(fresh(read, withOpenYears(read, possible, story))) ?? published
}

/** What dated reports tell, and what others spell, for an undated one to be held against. */
interface Story {
  readonly days: DaySpan | undefined
  readonly events: StoryEvents
  readonly foretold: Foretold
  readonly alikes: Alikes
  readonly who: Who
}

/** A report without a day: within its own days and those of the dates that the story gives a year, by the events that others tell, or by sentences like its own. */
function lateDate(read: Read, known: Published | null, { possible }: OwnDate, { days, events, foretold, alikes, who }: Story): Published | null {
  if (known && !possible.limits.length) return null
  const own = limitedByEach(withLeanings(read, withOpenYears(read, possible, days), days), foretold.limits(read))
  return fromStory({ ...read, published: null, days: undefined }, own, events, who) ?? dateOf(fresh(read, alikes.narrow(read, fresh(read, own))))
}

/** The reports with their dates; those of `before` whose dates are the same as they were then are the same values. */
function inOrder(dates: ReadonlyMap<Read, Published | null>, before: readonly DatedRead[] = []): DatedRead[] {
  const story = storyDays(dates.values())
  const known = new Map(before.map((read) => [read.report.id, read]))
  const dated = [...dates].map(([read, published]): DatedRead => {
    const then = known.get(read.report.id)
    return then && published && then.published === published ? then : { ...read, published, days: published ?? story }
  })
  return dated.sort(inCanonicalOrder)
}

function withoutDate({ report, published }: DatedRead): RecordNotice[] {
  return published
    ? []
    : [{ says: 'Nothing in the report or the story tells when it was written: its relative dates stay open', about: 'date', report: report.id }]
}
