import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayNumber, dayOfNumber } from './calendar.ts'
import { edtfOfChoice, edtfOfDays, readEdtf, spanOf, writeEdtf } from './edtf.ts'

const spans: readonly [string, string, string][] = [
  ['1985-04-12', '1985-04-12', '1985-04-13'],
  ['1985-04', '1985-04-01', '1985-05-01'],
  ['1985', '1985-01-01', '1986-01-01'],
  ['2001-21', '2001-03-01', '2001-06-01'],
  ['2001-24', '2001-12-01', '2002-03-01'],
  ['2001-34', '2001-04-01', '2001-07-01'],
  ['2001-41', '2001-07-01', '2002-01-01'],
  ['201X', '2010-01-01', '2020-01-01'],
  ['19XX', '1900-01-01', '2000-01-01'],
  ['1964/2008', '1964-01-01', '2009-01-01'],
  ['2004-06/2006-08', '2004-06-01', '2006-09-01'],
  ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-09'],
  ['2005/2006-02', '2005-01-01', '2006-03-01'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1673-01-01'],
  ['[1760-01,1760-02,1760-12..1761-01]', '1760-01-01', '1761-02-01'],
]

for (const [text, from, to] of spans) {
  test(`reads ${text} as the days from ${from} up to ${to}`, () => {
    const value = readEdtf(text)
    assert.ok(value)
    assert.deepEqual(spanOf(value), { from, to })
    assert.equal(writeEdtf(value), text)
  })
}

for (const text of [
  '2021-02-30',
  '2021-00',
  '2021-13',
  '2021-2-3',
  '',
  '20211',
  '2008/1964',
  '[]',
  '[2021-02-30]',
  '1964/',
  '2021-10-05T10:00',
  'XXXX',
  '0000',
  '2021-10-XX',
  '1/2/3',
  '19X5',
]) {
  test(`refuses "${text}"`, () => assert.equal(readEdtf(text), undefined))
}

test('writes one of several days with neighbours drawn together', () => {
  assert.equal(edtfOfChoice(['2021-10-22', '2021-10-08', '2021-10-15']), '[2021-10-08,2021-10-15,2021-10-22]')
  assert.equal(edtfOfChoice(['2021-10-01', '2021-10-02', '2021-10-03', '2021-10-09', '2021-10-10']), '[2021-10-01..2021-10-03,2021-10-09,2021-10-10]')
  assert.equal(edtfOfChoice(['2021-10-01', '2021-10-01']), '2021-10-01')
})

const day = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9000-12-31') }).map(dayOfNumber)

test('reads back every stretch and every choice of days that it writes', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 5000 }), (from, days) => {
      const span = { from, to: addDays(from, days) }
      assert.deepEqual(spanOf(readEdtf(edtfOfDays(span)) ?? assert.fail()), span)
    }),
  )
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (days) => {
      const sorted = [...days].sort()
      const value = readEdtf(edtfOfChoice(days))
      assert.ok(value)
      assert.deepEqual(spanOf(value), { from: sorted[0], to: addDays(sorted.at(-1) as string, 1) })
      assert.equal(writeEdtf(value), edtfOfChoice(days))
    }),
  )
})
