import { addDays } from '../../model/calendar.ts'
import { readEdtf, spanOf, type DaySpan } from '../../model/edtf.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { RecordNotice } from '../../model/notice.ts'
import type { Published } from '../../model/reading.ts'
import type { World } from '../../world/world.ts'
import { daysOf } from '../days.ts'
import { postLimits, spelledLimits, tenureLimits } from './bounds.ts'
import { publishedOn, type Read } from './dated.ts'
import { given, surest } from './header.ts'
import { ANY_DAY, dateOf, isKnown, limited, limitedByEach, onWeekday, whyOf, type Limit, type Possible } from './limits.ts'
import { datedWeekdayLimits, headerLimits, pairLimits, todayLimits, weekdayLimits, windowOf, yearlessLimits } from './yearless.ts'

/** The date of a report from what it carries itself, as far as it is one; and the days that are possible. */
export interface OwnDate {
  readonly published: Published | null
  readonly possible: Possible
  readonly notices: readonly RecordNotice[]
}

/** True for a date of one day: nothing can make it finer. */
export const isDayDate = (published: Published | null): boolean => published !== null && addDays(published.from, 1) === published.to

/** Dates a report from a judgement, metadata, header line, url, a post's id, and the dates in its text. */
export function ownDate(read: Read, world: World, corrected: Judgement | undefined): OwnDate {
  const notices: RecordNotice[] = []
  const said = corrected?.value ? readEdtf(corrected.value) : undefined
  if (corrected && said) {
    const published = publishedOn(spanOf(said), 'metadata', `${corrected.by} decided so (${corrected.id})`, corrected.value)
    return { published, possible: ANY_DAY, notices }
  }
  const told = surest([...given(read), ...read.reading.clues.filter((clue) => clue.tells === 'is')], read.report.id, notices)
  if (told && isDayDate(told)) return { published: told, possible: ANY_DAY, notices }
  const possible = ownDays(read, world, told)
  // What a header says stands as it is written, unless the text makes it finer.
  const finer = withOpenYears(read, possible, undefined)
  return { published: told && isWithin(finer, told) ? told : dateOf(finer), possible, notices }
}

const isWithin = ({ limits }: Possible, told: Published): boolean => limits.length === 1 && limits[0]?.why === told.why

/** The days that the report's own words leave, years being written. */
function ownDays(read: Read, world: World, told: Published | null): Possible {
  const header: Limit[] = told ? [{ days: daysOf(told), ground: told.ground, why: told.why }] : []
  const [posts, pinned] = postLimits(read)
  const sure = limitedByEach(limited(ANY_DAY, header), todayLimits(read, undefined))
  const spelled = limited(sure, [...spelledLimits(read), ...posts])
  return limitedByEach(limited(spelled, tenureLimits(read, world)), pinned)
}

/** The same with what tells a day and a month: a dateline, "hier, 4 octobre", a weekday with its date in the lead; their years from the other dates. */
export function withOpenYears(read: Read, possible: Possible, story: DaySpan | undefined): Possible {
  const window = windowOf(possible, story)
  // "5/10/2021" is of the one day that is near the story.
  const choice: Limit[] =
    window && story && possible.days.length > 1 ? [{ days: [window], ground: 'story', why: 'only that is near the other dates of the story' }] : []
  const near = limitedByEach(possible, [...choice, ...headerLimits(read, window), ...todayLimits(read, window)])
  const bounds = isKnown(possible) || possible.limits.length ? whyOf(possible) : ''
  const news = limitedByEach(near, pairLimits(read, window, story ? '' : bounds))
  return weekdayLimits(read).reduce(onWeekday, withDatedWeekdays(read, news))
}

/** And with days and months that the text only tells as past or ahead. */
export function withLeanings(read: Read, possible: Possible, story: DaySpan | undefined): Possible {
  const bounded = limitedByEach(possible, yearlessLimits(read, windowOf(possible, story)))
  return weekdayLimits(read).reduce(onWeekday, withDatedWeekdays(read, bounded))
}

/** Of few days those on which each weekday that has its date beside it is right. */
const withDatedWeekdays = (read: Read, possible: Possible): Possible =>
  isKnown(possible) ? limitedByEach(possible, datedWeekdayLimits(read, possible.days)) : possible
