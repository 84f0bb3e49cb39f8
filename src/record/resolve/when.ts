import { holds } from '../../model/anchor.ts'
import type { Claim } from '../../model/claim.ts'
import type { Published } from '../../model/reading.ts'
import { addDays } from '../../model/calendar.ts'
import { edtfOfChoice, edtfOfDays, type DaySpan } from '../../model/edtf.ts'
import { onlyHour, reckon } from '../../model/reckon.ts'
import { rememberingEach } from '../../model/remembering.ts'
import type { AnchoredWhen, TimeExpression, When } from '../../model/time.ts'
import { bareWeekday } from './bounds.ts'
import type { DatedRead } from './dated.ts'
import { AROUND } from './yearless.ts'

/** The dates of a report's times, by their index; `undefined` where the words or the report's own date do not suffice. */
export type Dates = readonly (AnchoredWhen | undefined)[]

/**
 * Reckons every time of a report from its own date; within a direct quotation from the day on which it was spoken, where that is told.
 * Each date stands on its words, and on those of the time it was counted from.
 */
export const datesOf = rememberingEach((read: DatedRead): Dates => {
  const { published } = read
  const { times, statements } = read.reading
  const out: (AnchoredWhen | undefined)[] = new Array(times.length).fill(undefined)
  const order = times.map((_, i) => i).sort((a, b) => (times[a]?.start ?? 0) - (times[b]?.start ?? 0))
  const spokenAt = (time: TimeExpression, index: number): number | undefined =>
    statements.find((one) => one.time !== undefined && one.time !== index && holds(one, time) && (one.form !== 'indirect' || isPassedOn(time)))?.time
  const dated = (index: number, from: Published | AnchoredWhen | null): AnchoredWhen | undefined =>
    dateOf(read, times[index] as TimeExpression, from, toldBefore(order, out, times, index))
  // When words were spoken is told outside of them: those times come first.
  for (const i of order) if (spokenAt(times[i] as TimeExpression, i) === undefined) out[i] = dated(i, published)
  for (const i of order) {
    const spoken = spokenAt(times[i] as TimeExpression, i)
    if (spoken !== undefined) out[i] = dated(i, out[spoken] ?? published)
  }
  return out
})

/**
 * When a thing is that is told "before Christmas" or "by Friday": from the report's day to that one. Of what has happened, and after a day, only one
 * end is known, and that is no date.
 */
export function dateOfClaim({ reading, published }: DatedRead, claim: Pick<Claim<string>, 'time' | 'stance'>, dates: Dates): AnchoredWhen | undefined {
  const [time, when] = claim.time === undefined ? [] : [reading.times[claim.time], dates[claim.time]]
  if (time && when && published && MOVED.has(claim.stance.status) && time.hold !== 'told') return time.side ? when : onEitherSide(time, when, published)
  if (!time?.side || !when) return when
  // "before the end of the month" is any day of it.
  const toEnd = (time.meaning.is === 'shift' ? time.meaning.part : time.meaning.is === 'calendar' ? time.meaning.parts.part : undefined) === 'end'
  const to = time.side === 'before' && !toEnd ? when.from : when.to
  if (time.side === 'after' || time.lean !== 'future' || !published || published.from >= to) return undefined
  const days = { from: published.from, to }
  return { ...days, edtf: edtfOfDays(days), grain: when.grain, why: `${when.why}; from the report on and ${time.side} that`, anchors: when.anchors }
}

const MOVED: ReadonlySet<string> = new Set(['cancelled', 'postponed'])

/** "He called off his Friday meeting": the last Friday or the next, which nothing tells. */
function onEitherSide(time: TimeExpression, when: AnchoredWhen, published: Published): AnchoredWhen {
  if (bareWeekday(time) === undefined || addDays(published.from, 1) !== published.to) return when
  const both = (['past', 'future'] as const).flatMap((lean) => reckon(time.meaning, { lean, words: time.text, published }).when ?? [])
  const [last, next] = both
  if (!last || !next || last.from === next.from) return when
  return { ...when, edtf: edtfOfChoice([last.from, next.from]), from: last.from, to: next.to, why: `${last.why}, or forward` }
}

/** "He said on Monday that they had met on Friday": in words passed on, a weekday or a date without a year still counts from when they were spoken; "yesterday" does not. */
const isPassedOn = ({ meaning }: TimeExpression): boolean =>
  meaning.is === 'calendar' && meaning.points === undefined && meaning.parts.year === undefined && !onlyHour(meaning.parts)

/** The last time before this one that has a date of a day or a few: what "two days later" counts from. */
function toldBefore(order: readonly number[], dates: Dates, times: readonly TimeExpression[], index: number): AnchoredWhen | undefined {
  const at = order.indexOf(index)
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) {
    const before = order[k] as number
    const date = dates[before]
    // "The day before, he had seen the king. Two days later he left": later than what the flashback left.
    const isFlashback = stepOf(times[index]) > 0 && stepOf(times[before]) < 0
    if (date && times[before]?.type !== 'DURATION' && !isFlashback && !isLabel(times[before])) return date
  }
  return undefined
}

/** "the 1951 treaty": the year is part of what the thing is called, and nothing is told of it. */
const isLabel = (time: TimeExpression | undefined): boolean =>
  time?.meaning.is === 'calendar' &&
  (time.hold === 'noun' || (time.lean === 'either' && !time.hold)) &&
  time.meaning.parts.year !== undefined &&
  Object.keys(time.meaning.parts).length === 1

/** In a report without a date "14 March" is the one near the story's days, if there is one that all of them are nearest to. */
function inStory({ meaning, text }: TimeExpression, story: DaySpan | undefined): When | undefined {
  if (!story || meaning.is !== 'calendar' || meaning.points || meaning.parts.year !== undefined || meaning.parts.month === undefined) return undefined
  const { when } = reckon(meaning, { lean: 'either', words: text, published: { ...story, edtf: edtfOfDays(story) } })
  const one = when && !/[[,]/.test(when.edtf) && when.from >= addDays(story.from, -AROUND) && when.to <= addDays(story.to, AROUND)
  return one ? when : undefined
}

/** How far "two days later" or "the day before" goes from the time told; 0 for what is not counted from it. */
const stepOf = (time: TimeExpression | undefined): number => (time?.meaning.is === 'shift' && time.meaning.from === 'told' ? time.meaning.by : 0)

function dateOf(read: DatedRead, time: TimeExpression, from: Published | AnchoredWhen | null, told: AnchoredWhen | undefined): AnchoredWhen | undefined {
  const ground = { lean: time.lean, words: time.text, ...(from ? { published: from } : {}) }
  const { meaning } = time
  const usesTold = meaning.is === 'shift' ? meaning.from === 'told' : meaning.is === 'calendar' && onlyHour(meaning.parts)
  const when = reckon(meaning, told && usesTold ? { ...ground, told } : ground).when ?? (from ? undefined : inStory(time, read.days))
  if (!when) return undefined
  const anchor = { report: read.report.id, start: time.start, end: time.end }
  const counted = usesTold && told ? told.anchors : from && 'anchors' in from && !when.spelled ? from.anchors : []
  return { ...when, anchors: [anchor, ...counted.filter((one) => one.start !== anchor.start)] }
}
