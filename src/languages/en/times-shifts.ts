import type { TimeUnit } from '../../model/time.ts'
import type { Slots, TimeRule, TimeYield } from '../pack.ts'
import { ABOUT, AMOUNT, amountOf, daypartOf, isPlural, length, PERIOD, shift, unitOf } from './times-words.ts'

const COUNTED = `(${AMOUNT} unit:[unit] (half:(and a half))?)`
const FINER: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
  week: ['day', 7],
  day: ['hour', 24],
  month: ['week', 4],
}

/** Times counted from the day of speech or from a time told before. */
export const shifts: readonly TimeRule[] = [
  {
    name: 'units-ago',
    match: `(${ABOUT}? time:(${COUNTED} ago) | time:(unit:[unit] ago) | time:(half:half (a|an) unit:[unit] ago))`,
    yields: (s) => away(s, -1, 'speech'),
    examples: [
      { text: 'The envoy left [two days ago].', reads: '2015-06-15' },
      { text: 'Ties were cut [three years ago].', reads: '2012' },
      { text: 'The envoy left about [three weeks ago].', reads: '2015-W22', edtf: '2015-05-18/2015-06-07' },
      { text: 'They quarrelled [a few weeks ago].', reads: 'PXW' },
      { text: 'The wall fell [half a century ago].', reads: '1965' },
    ],
    nearMisses: [{ text: 'Two days, they said long ago, were enough.', because: 'the days are not what is ago' }],
  },
  {
    name: 'units-from-now',
    match: `(time:(${COUNTED} (from now | hence | from today)) | time:(${COUNTED} ' time))`,
    yields: (s) => away(s, 1, 'speech'),
    examples: [{ text: 'A decision will come [three weeks from now].', reads: '2015-W28', lean: 'future' }],
    nearMisses: [{ text: 'Three weeks from home he fell ill.', because: 'a distance, not a day' }],
  },
  {
    name: 'in-so-many-units',
    match: `in ${ABOUT}? time:(${COUNTED})`,
    yields: (s) => {
      const amount = amountOf(s)
      return amount?.count !== undefined && amount.count >= 2 && !Number.isNaN(amount.count)
        ? away(s, 1, 'speech')
        : amount && length(amount.unit, amount.count)
    },
    over: ['length'],
    examples: [
      { text: 'They will meet again in [two weeks].', reads: '2015-W27', lean: 'future' },
      { text: 'He wrote the draft in [two weeks].', reads: 'P2W', lean: 'past' },
    ],
    nearMisses: [{ text: 'They believe in two states.', because: 'states are not counted in days' }],
  },
  {
    name: 'first-in-so-many-units',
    match: `before:(first|second|third|time|times|visit|meeting|talks|lowest|highest|worst|best|biggest|largest|deadliest|[adv]) in (more than | over | nearly | almost | at least | about | [adv])? time:(${COUNTED})`,
    yields: (s) => {
      const amount = s.before?.value('adv') === undefined || /time|once/.test(s.before.norm) ? amountOf(s) : undefined
      return amount && length(amount.unit, amount.count)
    },
    over: ['in-so-many-units'],
    examples: [{ text: 'It will be the first visit in [12 years].', reads: 'P12Y', lean: 'future' }],
    nearMisses: [{ text: 'It was the first in a row of defeats.', because: 'nothing is counted in time' }],
  },
  {
    name: 'units-later',
    match: `${ABOUT}? time:((${COUNTED} | unit:[unit]) way:(later|afterwards|afterward|earlier))`,
    yields: (s) => away(s, /earl/.test(s.way?.norm ?? '') ? -1 : 1, 'told'),
    examples: [
      { text: 'He came on 1 June 2015 and left [two days later].', reads: '2015-06-03' },
      { text: 'The deal of May 2014 lapsed [three months later].', reads: '2014-08' },
    ],
    nearMisses: [
      { text: 'The two later denied it.', because: 'two people, not two units of time' },
      { text: 'He resigned ten days before the summit.', because: 'counted from a summit' },
    ],
  },
  {
    name: 'following-unit',
    match: `the way:(next|following|previous|preceding) (unit:[unit=day] (daypart:[daypart])? | daypart:[daypart] | unit:[unit])`,
    yields: ({ way, unit, daypart }) => {
      const told = /following|previous|preceding/.test(way?.norm ?? '') || daypart !== undefined || unitOf(unit) === 'day'
      if (!told || isPlural(unit) || isPlural(daypart)) return undefined
      return shift(unitOf(unit) ?? 'day', /prev|prec/.test(way?.norm ?? '') ? -1 : 1, 'told', { daypart: daypartOf(daypart) })
    },
    examples: [
      { text: 'She arrived on 1 June 2015 and left [the following day].', reads: '2015-06-02' },
      { text: 'They dined on 1 June 2015 and signed [the next morning].', reads: '2015-06-02TMO' },
    ],
    nearMisses: [{ text: 'In the following days the front moved.', because: 'several days' }],
  },
  {
    name: 'that-unit',
    match: `((later|earlier)? (that same | that very | that | the same | the very same) (unit:${PERIOD} | unit:[unit=day] | daypart:[daypart]) | (later|earlier) in the unit:[unit=day])`,
    yields: ({ unit, daypart }) => (isPlural(unit) || isPlural(daypart) ? undefined : shift(unitOf(unit) ?? 'day', 0, 'told', { daypart: daypartOf(daypart) })),
    examples: [
      { text: 'He resigned on 1 June 2015; [that evening] crowds cheered.', reads: '2015-06-01TEV' },
      { text: 'They met on 1 June 2015 and fell out [the same day].', reads: '2015-06-01' },
      { text: 'The queen received him on 1 June 2015; [earlier in the day] he had seen the premier.', reads: '2015-06-01' },
    ],
    nearMisses: [{ text: 'He said that days of talks lay ahead.', because: 'the conjunction, and several days' }],
  },
  {
    name: 'day-before',
    match: `time:(the (unit:[unit=day] | daypart:[daypart]) way:(before|after|[adv=earlier]|[adv=later])) (,|;|[end]|[conj]|by|with|at)`,
    yields: ({ way, daypart }) => shift('day', /after|later/.test(way?.norm ?? '') ? 1 : -1, 'told', { daypart: daypartOf(daypart) }),
    examples: [
      { text: 'It was signed on 3 June 2015; they had spoken [the day before].', reads: '2015-06-02' },
      { text: 'He was seen on 3 June 2015 by the mayor and [the day after] by the bishop.', reads: '2015-06-04' },
    ],
    nearMisses: [{ text: 'They had spoken the day before the vote.', because: 'counted from a vote' }],
  },
]

/** So many units away; "a few" is vague, "about three" loosely so, a decade is never exact. */
function away(s: Slots, sign: 1 | -1, from: 'speech' | 'told'): TimeYield | undefined {
  const amount =
    s.half && !s.n ? { unit: unitOf(s.unit), count: 0.5 } : s.n ? amountOf(s) : { unit: isPlural(s.unit) ? unitOf(s.unit) : undefined, count: undefined }
  if (!amount?.unit) return undefined
  const { unit, count } = amount
  if (count === undefined) return shift(unit, sign, from, { vague: true })
  const finer = FINER[unit]
  if (!Number.isInteger(count) && finer) return shift(finer[0], sign * Math.round(count * finer[1]), from)
  // "A decade ago" is ten years more or less.
  if (finer && (unit === 'decade' || unit === 'century')) return shift('year', sign * count * finer[1], from, { vague: true })
  const loose = s.about !== undefined && count > 1
  return shift(unit, sign * count, from, loose ? { vague: true } : {})
}
