import { addDays, daysFrom, weekdayOf } from '../../model/calendar.ts'
import { edtfOfDays, readEdtf, spanOf, type DaySpan } from '../../model/edtf.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { RecordNotice } from '../../model/notice.ts'
import type { DateClue, DateGround, Published } from '../../model/reading.ts'
import type { TimeExpression } from '../../model/time.ts'
import type { World } from '../../world/world.ts'
import {
  allows,
  boundsInWords,
  dayInWords,
  daysOfYearless,
  isEmpty,
  leadEnd,
  narrower,
  spelledBounds,
  tenureBounds,
  weekdayPairs,
  type Bounds,
  type YearlessDay,
} from './bounds.ts'
import type { Read } from './dated.ts'

/** The date of a report from what it carries itself; where that is not a date, the bounds it gives. */
export interface OwnDate {
  readonly published: Published | null
  readonly bounds: Bounds
  /** A day and month without a year, which the story may complete. */
  readonly yearless?: { readonly day: YearlessDay; readonly clue: DateClue }
  readonly notices: readonly RecordNotice[]
}

/** Surest first. */
const GROUNDS: readonly DateGround[] = ['metadata', 'header', 'url', 'post-id', 'text', 'story']
/** Wider than this is no date that anything could be reckoned from. */
const WIDEST = 400

/** A published date of these days. */
export function publishedOn(span: DaySpan, ground: DateGround, why: string, edtf: string = shortEdtf(span)): Published {
  return { edtf, from: span.from, to: span.to, ground, why }
}

/** One day, one month, or an interval of days. */
function shortEdtf(span: DaySpan): string {
  const month = span.from.slice(0, 7)
  const whole = readEdtf(month)
  const isMonth = span.from.endsWith('-01') && whole !== undefined && spanOf(whole).to === span.to
  return isMonth ? month : edtfOfDays(span)
}

/** Dates a report from a judgement, metadata, header line, url, a post's id, and the dates in its text. */
export function ownDate(read: Read, world: World, corrected: Judgement | undefined): OwnDate {
  const { report, reading } = read
  if (corrected?.value) {
    const said = readEdtf(corrected.value)
    if (said)
      return { published: publishedOn(spanOf(said), 'metadata', `${corrected.by} decided so (${corrected.id})`, corrected.value), bounds: {}, notices: [] }
  }
  const clues = [...given(read), ...reading.clues.filter((clue) => clue.tells === 'is')]
  const notices: RecordNotice[] = []
  const told = surest(clues, report.id, notices)
  if (told) return { published: told, bounds: {}, notices }
  const posts = reading.clues
    .filter((clue) => clue.tells === 'after')
    .flatMap((clue): Bounds[] => {
      const span = spanOfText(clue.edtf)
      return span ? [{ from: { day: span.from, why: `it shows a post of ${dayInWords(span.from)}` } }] : []
    })
  const spelled = [spelledBounds(read), ...posts].reduce(narrower, {})
  const tenure = tenureBounds(read, world)
  const both = narrower(spelled, tenure)
  const bounds = isEmpty(both) ? (isEmpty(spelled) ? {} : spelled) : both
  const open = clues.find((clue) => /^XXXX-\d\d-\d\d$/.test(clue.edtf))
  const yearless = open && { clue: open, day: { month: Number(open.edtf.slice(5, 7)), day: Number(open.edtf.slice(8)), ...weekdayOfDateline(read, open) } }
  return { published: fromText(read, bounds, posts[0]), bounds, ...(yearless ? { yearless } : {}), notices }
}

const spanOfText = (edtf: string): DaySpan | undefined => {
  const said = readEdtf(edtf)
  return said && spanOf(said)
}

/** What came with the report besides its text. */
function given({ report }: Read): DateClue[] {
  const out: DateClue[] = []
  const clue = (edtf: string, ground: 'metadata' | 'url' | 'post-id', why: string): void => {
    out.push({ ground: ground as DateClue['ground'], edtf, tells: 'is', why, start: 0, end: 0 })
  }
  const published = report.published?.trim().replace(/T.*$/, '')
  if (published) clue(published, 'metadata', 'The date came with the report.')
  const url = report.url ?? ''
  const day = /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url)
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(url)
  const post = /(?:twitter|x)\.com\/\w+\/status(?:es)?\/(\d{17,20})/.exec(url)
  if (post)
    clue(new Date(Number((BigInt(post[1] as string) >> 22n) + 1_288_834_974_657n)).toISOString().slice(0, 10), 'post-id', "The post's id holds its time.")
  else if (day) clue(`${day[1]}-${day[3]}-${day[4]}`, 'url', `The address of the report holds ${day[0]}.`)
  else if (month) clue(`${month[1]}-${month[2]}`, 'url', `The address of the report holds ${month[1]}/${month[2]}.`)
  return out
}

/** The surest clue, made finer by others that lie within it; one that does not meet it is told in a notice. */
function surest(clues: readonly DateClue[], report: string, notices: RecordNotice[]): Published | null {
  const rank = (clue: DateClue): number => GROUNDS.indexOf(clue.ground)
  let best: Published | null = null
  for (const clue of clues.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    const span = spanOfText(clue.edtf)
    if (!span) continue
    const its = publishedOn(span, clue.ground, clue.why, clue.edtf)
    if (!best) best = its
    else if (span.from >= best.from && span.to <= best.to && clue.edtf !== best.edtf) best = { ...its, why: `${best.why} ${clue.why}` }
    else if (Math.abs(daysFrom(span.from, best.from)) > 2 && (span.to <= best.from || span.from >= best.to)) {
      notices.push({
        says: `${clue.why} That is not ${best.edtf}, which it is dated by: ${best.why}`,
        about: 'date',
        report,
        ...(clue.end ? { start: clue.start, end: clue.end } : {}),
      })
    }
  }
  return best
}

/** "September 08 … this evening, Friday": the weekday that the lead gives beside a dateline without a year. */
function weekdayOfDateline({ reading }: Read, clue: DateClue): { weekday?: number } {
  const lead = leadEnd(reading.sentences.filter((one) => one.end > clue.end))
  const near = reading.times.filter((time) => time.start >= clue.end && time.end <= lead)
  const today = near.find((time) => time.meaning.is === 'calendar' && time.meaning.points === 'this' && time.meaning.parts.weekday !== undefined)
  const dayparts = near.findIndex((time) => /\b(?:this (?:morning|evening|afternoon)|today|tonight|ce (?:matin|soir)|aujourd.hui)\b/iu.test(time.text))
  const next = dayparts >= 0 ? near.slice(dayparts, dayparts + 2).find((time) => bareWeekday(time) !== undefined) : undefined
  const found = today ?? next
  const weekday = found?.meaning.is === 'calendar' ? found.meaning.parts.weekday : undefined
  return weekday === undefined ? {} : { weekday }
}

/** The weekday of "on Friday" with nothing else said. */
export function bareWeekday({ meaning }: TimeExpression): number | undefined {
  if (meaning.is !== 'calendar') return undefined
  const { weekday, daypart: _daypart, clock: _clock, ...more } = meaning.parts
  return weekday !== undefined && Object.keys(more).length === 0 && !meaning.points ? weekday : undefined
}

/** A date from the text alone: a post of a weekday that the text tells too, a weekday with its date in the lead, or two bounds near each other. */
function fromText(read: Read, bounds: Bounds, post: Bounds | undefined): Published | null {
  return byPost(read, bounds, post) ?? byPair(read, bounds) ?? byBounds(bounds)
}

function byPost({ reading }: Read, bounds: Bounds, post: Bounds | undefined): Published | null {
  const day = post?.from?.day
  if (!day || !allows(bounds, day)) return null
  const told = reading.times.find((time) => time.lean !== 'future' && bareWeekday(time) === weekdayOf(day))
  if (!told) return null
  return publishedOn({ from: day, to: addDays(day, 1) }, 'post-id', `It shows a post of ${dayInWords(day)}, and tells what happened "${told.text}"`)
}

/** "mercredi 5 juillet" in the lead is news of the week that begins that day. */
function byPair(read: Read, bounds: Bounds): Published | null {
  const lead = leadEnd(read.reading.sentences)
  const pair = weekdayPairs(read).find(({ time }) => time.lean !== 'future' && time.end <= lead)
  const window = windowOf(bounds, undefined)
  if (!pair || !window) return null
  const days = daysOfYearless(pair.day, window)
  return days.length === 1
    ? weekFrom(
        days[0] as string,
        bounds,
        'text',
        `"${pair.time.text}" is ${dayInWords(days[0] as string)}, for ${boundsInWords(bounds)}; it is the news of the lead, so the report is of that day or the six after`,
      )
    : null
}

/** A week from a day on, as far as the bounds allow. */
export function weekFrom(day: string, bounds: Bounds, ground: DateGround, why: string): Published | null {
  const span = {
    from: bounds.from && bounds.from.day > day ? bounds.from.day : day,
    to: bounds.to && bounds.to.day < addDays(day, 7) ? bounds.to.day : addDays(day, 7),
  }
  return span.from < span.to ? publishedOn(span, ground, why) : null
}

/** The days in which a report without a date must be looked for: its bounds, else around the story. */
export function windowOf({ from, to }: Bounds, story: DaySpan | undefined): DaySpan | undefined {
  const around = story && { from: addDays(story.from, -60), to: addDays(story.to, 60) }
  const first = from && (!around || from.day > around.from) ? from.day : around?.from
  const last = to && (!around || to.day < around.to) ? to.day : around?.to
  return first && last && first < last ? { from: first, to: last } : undefined
}

/** The days between two bounds that are not too far apart to say anything. */
export function byBounds(bounds: Bounds, ground: DateGround = 'text'): Published | null {
  const { from, to } = bounds
  if (!from || !to || daysFrom(from.day, to.day) > WIDEST) return null
  return publishedOn({ from: from.day, to: to.day }, ground, `Between two dates: ${boundsInWords(bounds)}`)
}
