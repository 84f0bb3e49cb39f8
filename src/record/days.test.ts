import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../model/calendar.ts'
import { countDays, daysOf, edtfOf, gapBetween, meeting, meets, type Days } from './days.ts'
import { isAdjacent } from './merge/wording.ts'

const date = (edtf: string, from: string, to: string): Days => daysOf({ edtf, from, to })
const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2020-02-01', n))
const days: fc.Arbitrary<Days> = fc.uniqueArray(day, { minLength: 1, maxLength: 6 }).map((all) => all.sort().map((from) => ({ from, to: addDays(from, 1) })))

test('one of three Fridays meets only the weeks that have one of them', () => {
  const fridays = date('[2021-10-08,2021-10-15,2021-10-22]', '2021-10-08', '2021-10-23')
  assert.equal(countDays(fridays), 3)
  assert.equal(edtfOf(meeting(fridays, date('2021-10-11/2021-10-24', '2021-10-11', '2021-10-25'))), '[2021-10-15,2021-10-22]')
  assert.equal(meets(fridays, date('2021-10-09/2021-10-14', '2021-10-09', '2021-10-15')), false)
})

test('counts neighbouring days as one apart', () => {
  assert.equal(gapBetween(date('2018-05-25', '2018-05-25', '2018-05-26'), date('2018-05-26', '2018-05-26', '2018-05-27')), 1)
  assert.equal(gapBetween(date('2018-05', '2018-05-01', '2018-06-01'), date('2018-05-26', '2018-05-26', '2018-05-27')), 0)
})

test('finds the days that two dates share, whichever comes first', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const both = a.filter((x) => b.some((y) => y.from === x.from)).map((x) => x.from)
      assert.deepEqual(
        meeting(a, b).map((d) => d.from),
        both,
      )
      assert.deepEqual(meeting(a, b), meeting(b, a))
      assert.equal(gapBetween(a, b) === 0, both.length > 0)
    }),
  )
})

const places = (text: string, first: string, second: string) =>
  [first, second].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })) as [
    { start: number; end: number },
    { start: number; end: number },
  ]

test('knows sentences that follow each other, over a paragraph and past an abbreviation, from those with one between', () => {
  const text =
    'Moon met Kim on Saturday, two days after U.S. officials left.\n\nThe two spoke from 3 p.m. to 5 p.m. at length. Rain fell. They parted as friends.'
  assert.ok(isAdjacent(text, ...places(text, 'Moon met Kim', 'The two spoke')))
  assert.ok(!isAdjacent(text, ...places(text, 'Moon met Kim', 'They parted')))
  assert.ok(!isAdjacent(text, ...places(text, 'at length', 'They parted')))
  assert.ok(isAdjacent(text, ...places(text, 'at length', 'They parted'), 1))
})
