import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayNumber, dayOfNumber, daysFrom, weekdayOf } from './calendar.ts'
import { readEdtf, spanOf } from './edtf.ts'
import { reckon, type Ground } from './reckon.ts'
import type { CalendarParts, Lean, Pointer, TimeMeaning, TimeUnit } from './time.ts'

/** Wednesday 17 June 2015. */
const wednesday = { edtf: '2015-06-17', from: '2015-06-17', to: '2015-06-18' }
const on = (lean: Lean, published: Ground['published'] = wednesday): Ground => ({ ...(published ? { published } : {}), lean, words: 'the words' })
const calendar = (parts: CalendarParts, points?: Pointer): TimeMeaning => (points ? { is: 'calendar', parts, points } : { is: 'calendar', parts })
const shift = (unit: TimeUnit, by: number, more: object = {}): TimeMeaning => ({ is: 'shift', unit, by, from: 'speech', ...more })
const undated: Ground = { lean: 'past', words: 'the words' }

const read = (meaning: TimeMeaning, ground: Ground): string => {
  const { value, when } = reckon(meaning, ground)
  return [value, ...(when && when.edtf !== value ? [when.edtf] : when ? [] : ['-'])].join(' ')
}

const table: readonly [string, TimeMeaning, Lean, string][] = [
  ['takes Wednesday for the very day of a Wednesday report', calendar({ weekday: 3 }), 'past', '2015-06-17'],
  ['looks back from a past verb to last Friday', calendar({ weekday: 5 }), 'past', '2015-06-12'],
  ['looks forward from a future verb to the coming Friday', calendar({ weekday: 5 }), 'future', '2015-06-19'],
  ['takes an undecided Friday for the last one', calendar({ weekday: 5 }), 'either', '2015-06-12'],
  ['never takes "last Wednesday" for today', calendar({ weekday: 3 }, 'last'), 'either', '2015-06-10'],
  ['keeps both Fridays that "next Friday" may be', calendar({ weekday: 5 }, 'next'), 'future', '2015-06-19 [2015-06-19,2015-06-26]'],
  ['takes "this Friday" for the coming one', calendar({ weekday: 5 }, 'this'), 'either', '2015-06-19'],
  ['puts a past October in the year before', calendar({ month: 10 }), 'past', '2014-10'],
  ['puts a future October in the same year', calendar({ month: 10 }), 'future', '2015-10'],
  ['takes June for the month that has begun', calendar({ month: 6 }), 'past', '2015-06'],
  ['puts an undecided day in the nearest year', calendar({ month: 10, day: 5 }), 'either', '2015-10-05'],
  ['lets the weekday find the year of a date', calendar({ month: 10, day: 5, weekday: 7 }), 'either', '2014-10-05'],
  ['keeps both years of a past day that is due within weeks', calendar({ month: 7, day: 5 }), 'past', '2015-07-05 [2014-07-05,2015-07-05]'],
  ['takes a day ahead that is almost a year off for the one just past', calendar({ month: 6, day: 5 }), 'future', '2015-06-05'],
  ['keeps both years of a past month that begins within weeks', calendar({ month: 7 }), 'past', '2015-07 [2014-07,2015-07]'],
  ['takes two weeks of a past verb for a length', shift('week', 2), 'past', 'P2W -'],
  ['takes two weeks of a future verb for a date', shift('week', 2), 'future', '2015-W27 2015-06-29/2015-07-05'],
  ['finds the 5th of next month', calendar({ day: 5 }, 'next'), 'past', '2015-07-05'],
  ['finds the 20th of the month before in the past', calendar({ day: 20 }), 'past', '2015-05-20'],
  ['finds the 20th of this month in the future', calendar({ day: 20 }), 'future', '2015-06-20'],
  ['skips the months that have no 31st', calendar({ day: 31 }), 'past', '2015-05-31'],
  ['puts last summer in the year before while summer lasts', calendar({ season: 22 }, 'last'), 'past', '2014-SU 2014-22'],
  ['runs a winter into the next year', calendar({ season: 24, year: 2014 }), 'past', '2014-WI 2014-24'],
  ['writes a quarter as TIMEX and EDTF do', calendar({ quarter: 3, year: 2014 }), 'past', '2014-Q3 2014-35'],
  ['takes the end of a month for its last seven days', shift('month', 0, { part: 'end' }), 'future', '2015-06 2015-06-24/2015-06-30'],
  ['takes early October for its first third', calendar({ month: 10, part: 'start' }), 'future', '2015-10 2015-10-01/2015-10-11'],
  ['takes mid-October for its middle third', calendar({ month: 10, part: 'mid' }), 'future', '2015-10 2015-10-11/2015-10-21'],
  ['takes early 2019 for four months', calendar({ year: 2019, part: 'start' }), 'past', '2019 2019-01/2019-04'],
  ['takes the late 1990s for four years', calendar({ decade: 1990, part: 'end' }), 'past', '199X 1996/1999'],
  ['counts yesterday evening', shift('day', -1, { daypart: 'EV' }), 'past', '2015-06-16TEV 2015-06-16'],
  ['takes last week for Monday to Sunday', shift('week', -1), 'past', '2015-W24 2015-06-08/2015-06-14'],
  ['takes last weekend for Saturday and Sunday', shift('weekend', -1), 'past', '2015-W24-WE 2015-06-13/2015-06-14'],
  ['takes the weekend of a past verb for the last one', shift('weekend', 0), 'past', '2015-W24-WE 2015-06-13/2015-06-14'],
  ['takes the weekend of a future verb for the coming one', shift('weekend', 0), 'future', '2015-W25-WE 2015-06-20/2015-06-21'],
  ['finds Monday of next week', shift('week', 1, { weekday: 1 }), 'future', '2015-06-22'],
  ['counts months to the end of a shorter one', shift('month', -4), 'past', '2015-02'],
  ['leaves a few weeks ago vague', shift('week', -1, { vague: true }), 'past', 'PXW -'],
  ['gives about three weeks ago a week on both sides', shift('week', -3, { vague: true }), 'past', '2015-W22 2015-05-18/2015-06-07'],
  ['reads a clock on the day of the report', calendar({ clock: '14:30' }), 'past', '2015-06-17T14:30 2015-06-17'],
  [
    'reads a span of weekdays that crosses the weekend',
    { is: 'span', first: calendar({ weekday: 5 }), last: calendar({ weekday: 1 }) },
    'future',
    '2015-06-19/2015-06-22',
  ],
  [
    'reads a span of weekdays back from its end',
    { is: 'span', first: calendar({ weekday: 1 }), last: calendar({ weekday: 4 }) },
    'past',
    '2015-06-08/2015-06-11',
  ],
  [
    'lends the year of the end to the start',
    { is: 'span', first: calendar({ month: 12, day: 28 }), last: calendar({ month: 1, day: 3, year: 2012 }) },
    'past',
    '2011-12-28/2012-01-03',
  ],
  ['counts the length and dates nothing', { is: 'length', unit: 'minute', min: 30, max: 40 }, 'past', 'PT30M -'],
  ['reaches no date before the calendar', shift('year', -65_000_000), 'past', 'XXXX -'],
]
for (const [says, meaning, lean, expected] of table) test(says, () => assert.equal(read(meaning, on(lean)), expected))

test('dates only what is spelled where no day of publication is known', () => {
  assert.equal(read(calendar({ month: 10, day: 5 }), undated), 'XXXX-10-05 -')
  assert.equal(read(calendar({ weekday: 5 }), undated), 'XXXX-WXX-5 -')
  assert.equal(read(shift('week', -1), undated), 'XXXX-WXX -')
  assert.equal(read(calendar({ year: 2021, month: 10, day: 5 }), undated), '2021-10-05')
  assert.equal(read(calendar({ year: 2021, month: 2, day: 30 }), undated), '2021-02-30 -')
})

test('keeps every day that a Friday of a report of October may be', () => {
  const october = { edtf: '2021-10', from: '2021-10-01', to: '2021-11-01' }
  assert.equal(read(calendar({ weekday: 5 }), on('past', october)), 'XXXX-WXX-5 [2021-10-01,2021-10-08,2021-10-15,2021-10-22,2021-10-29]')
  assert.equal(read(calendar({ month: 9, day: 22 }), on('past', october)), '2021-09-22')
  assert.equal(read(shift('month', -1), on('past', october)), '2021-09')
  assert.equal(
    read(shift('day', -1), on('past', { edtf: '[2021-10-08,2021-10-15]', from: '2021-10-08', to: '2021-10-16' })),
    'XXXX-XX-XX [2021-10-07,2021-10-14]',
  )
})

test('counts "two days later" from the time told before, and from nothing else', () => {
  const later = shift('day', 2, { from: 'told' })
  assert.equal(read(later, on('past')), 'XXXX-XX-XX -')
  assert.equal(read(later, { ...on('past'), told: { edtf: '2015-06-01', from: '2015-06-01', to: '2015-06-02', grain: 'day' } }), '2015-06-03')
  assert.equal(read(later, { ...on('past'), told: { edtf: '2015-05', from: '2015-05-01', to: '2015-06-01', grain: 'month' } }), 'XXXX-XX-XX -')
  assert.equal(
    read(shift('month', 2, { from: 'told' }), { ...on('past'), told: { edtf: '2015-05', from: '2015-05-01', to: '2015-06-01', grain: 'month' } }),
    '2015-07',
  )
})

test('says in one sentence what it reckoned from', () => {
  const why = (meaning: TimeMeaning, ground: Ground) => reckon(meaning, ground).when?.why
  assert.equal(why(calendar({ weekday: 5 }), { ...on('past'), words: 'Friday' }), 'Friday, looking back from 17 June 2015')
  assert.equal(why(shift('day', -1), { ...on('past'), words: 'hier' }), 'hier, counted from 17 June 2015')
  assert.equal(
    why(calendar({ year: 2021, month: 10, day: 5, weekday: 5 }), { ...on('past'), words: 'Friday, 5 October 2021' }),
    'Friday, 5 October 2021, as it is written; that day is a Tuesday, not a Friday',
  )
})

const someDay = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2200-12-31') }).map(dayOfNumber)
const lean = fc.constantFrom<Lean>('past', 'future', 'either')
const unit = fc.constantFrom<TimeUnit>('hour', 'day', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century')
const meaning: fc.Arbitrary<TimeMeaning> = fc.oneof(
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }).map((p) => calendar(p)),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), part: fc.constantFrom('start' as const, 'mid' as const, 'end' as const) }).map((p) => calendar(p)),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }).map((p) => calendar(p)),
  fc.record({ season: fc.integer({ min: 21, max: 24 }) }).map((p) => calendar(p, 'last')),
  fc.tuple(unit, fc.integer({ min: -9, max: 9 }), fc.boolean()).map(([u, by, vague]) => shift(u, by, vague ? { vague: true } : { part: 'mid' })),
)

test('gives every date days that its EDTF leads back to', () => {
  fc.assert(
    fc.property(meaning, someDay, lean, fc.integer({ min: 1, max: 40 }), (m, day, l, days) => {
      const published = { edtf: days === 1 ? day : `${day}/${addDays(day, days - 1)}`, from: day, to: addDays(day, days) }
      const { when, value } = reckon(m, on(l, published))
      assert.match(value, /\S/)
      if (!when) return
      assert.ok(when.from < when.to)
      const read = readEdtf(when.edtf)
      assert.ok(read, when.edtf)
      assert.deepEqual(spanOf(read), { from: when.from, to: when.to })
    }),
    { numRuns: 1000 },
  )
})

test('keeps a weekday within six days of the report, on the side of the tense', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 7 }), lean, (day, weekday, l) => {
      const { when } = reckon(calendar({ weekday }), on(l, { edtf: day, from: day, to: addDays(day, 1) }))
      assert.ok(when)
      assert.equal(weekdayOf(when.from), weekday)
      const away = daysFrom(day, when.from) * (l === 'future' ? 1 : -1)
      assert.ok(away >= 0 && away <= 6)
    }),
  )
})
