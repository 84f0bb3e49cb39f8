import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayNumber, dayOfNumber, daysFrom, isDay, isoDay, lastOfMonth, mondayOf, mondayOfWeek, weekOf, weekdayOf } from './calendar.ts'

const day = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('9000-12-31') }).map(dayOfNumber)

test('counts days as the machine calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9000-12-31') }), (n) => {
      assert.equal(dayOfNumber(n), new Date(n * 86_400_000).toISOString().slice(0, 10))
      assert.equal(dayNumber(dayOfNumber(n)), n)
    }),
  )
})

test('knows the leap years of the century rule', () => {
  assert.equal(lastOfMonth(2000, 2), '2000-02-29')
  assert.equal(lastOfMonth(1900, 2), '1900-02-28')
  assert.equal(lastOfMonth(2016, 2), '2016-02-29')
  assert.equal(isDay(2021, 2, 30), false)
  assert.throws(() => isoDay(2021, 2, 30), /no day/)
})

test('gives a day of the turn of the year to the week of its Thursday', () => {
  assert.deepEqual(weekOf('2021-01-03'), { year: 2020, week: 53 })
  assert.deepEqual(weekOf('2018-12-31'), { year: 2019, week: 1 })
  assert.deepEqual(weekOf('2015-06-17'), { year: 2015, week: 25 })
  assert.equal(mondayOfWeek(2015, 25), '2015-06-15')
})

test('names the weekday of a known day', () => {
  assert.equal(weekdayOf('2015-06-17'), 3)
  assert.equal(weekdayOf('1969-07-20'), 7)
  assert.equal(weekdayOf('1789-07-14'), 2)
})

test('starts every week on the Monday that its number leads back to', () => {
  fc.assert(
    fc.property(day, (d) => {
      const { year, week } = weekOf(d)
      assert.equal(mondayOfWeek(year, week), mondayOf(d))
      assert.equal(weekdayOf(mondayOf(d)), 1)
      assert.ok(daysFrom(mondayOf(d), d) < 7)
      assert.equal(addDays(addDays(d, 40), -40), d)
    }),
  )
})
