import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import type { Entry, StoryRecord } from '../model/record.ts'
import { appoint } from './appointments.ts'
import { calendarAsICalendar, calendarLines } from './icalendar.ts'
import { SAMPLE } from './record.sample.ts'

const AT = '2018-07-01T08:09:10.123Z'

const written = (record: StoryRecord): string =>
  [...calendarAsICalendar(record, appoint(record.story, calendarLines(record), { claims: [], versions: [] }, AT))].join('')

/** The calendar as ical.js has it, which refuses what is not in form. */
const calendarOf = (record: StoryRecord): ICAL.Component => new ICAL.Component(ICAL.parse(written(record)))

const eventsOf = (record: StoryRecord): readonly ICAL.Component[] => calendarOf(record).getAllSubcomponents('vevent')
const value = (of: ICAL.Component, name: string): string => String(of.getFirstPropertyValue(name))

const withEntry = (id: string, change: object): StoryRecord => ({
  ...SAMPLE,
  entries: SAMPLE.entries.map((entry) => (entry.id === id ? ({ ...entry, ...change, claims: [`c_${id}`] } as Entry) : { ...entry, claims: [`c_${entry.id}`] })),
})
const apart = withEntry('', {})

const eventOf = (id: string, change: object): ICAL.Component => {
  const record = withEntry(id, change)
  const [draft] = calendarLines({ ...record, entries: record.entries.filter((entry) => entry.id === id) })
  return eventsOf(record).find((event) => value(event, 'summary') === draft?.line.summary) ?? assert.fail('is not in the calendar')
}

test('ical.js reads what is planned, was planned, is off or due, all day, with how it stands', () => {
  assert.deepEqual(
    eventsOf(apart).map((event) => ['summary', 'dtstart', 'dtend', 'status', 'sequence', 'transp', 'x-edtf'].map((name) => value(event, name))),
    [
      [
        'James Okello and Grace Achieng met, Nairobi, 30 to 40 minutes [8 or 15 June 2018]',
        '2018-06-08',
        '2018-06-16',
        'CONFIRMED',
        '0',
        'TRANSPARENT',
        '[2018-06-08,2018-06-15]',
      ],
      ['Due: James Okello, to Grace Achieng: visit Kampala', '2018-06-09', '2018-06-10', 'TENTATIVE', '0', 'TRANSPARENT', '2018-06-09'],
      ['James Okello and Grace Achieng are to have a call', '2018-06-20', '2018-06-21', 'TENTATIVE', '0', 'TRANSPARENT', '2018-06-20'],
      ['Lake summit [July 2018]', '2018-07-01', '2018-08-01', 'CANCELLED', '0', 'TRANSPARENT', '2018-07'],
    ],
  )
  for (const event of eventsOf(apart)) {
    const start = event.getFirstPropertyValue('dtstart')
    assert.ok(start instanceof ICAL.Time && start.isDate)
    assert.match(value(event, 'uid'), /^p_[0-9a-f]{16}@readout$/)
    assert.equal(value(event, 'dtstamp'), '2018-07-01T08:09:10Z')
  }
})

test('a plan is tentative, confirmed once both sides confirm it, and cancelled where it is put off, called off or denied', () => {
  const statuses = [{ status: 'proposed' }, { status: 'planned' }, { status: 'planned', firm: true }, { status: 'postponed' }, { status: 'cancelled' }]
  assert.deepEqual(
    statuses.map((change) => value(eventOf('e_call', change), 'status')),
    ['TENTATIVE', 'TENTATIVE', 'CONFIRMED', 'CANCELLED', 'CANCELLED'],
  )
  const history = [{ status: 'planned', claim: 'c_meet' }]
  assert.equal(value(eventOf('e_call', { status: 'denied', history }), 'status'), 'CANCELLED')
  assert.equal(value(eventOf('e_call', { status: 'held', history }), 'status'), 'CONFIRMED')
  assert.equal(value(eventOf('e_promise', { state: 'broken' }), 'status'), 'CANCELLED')
})

test('what is due within a stretch or on one of several days stands on the last of them, with the words that say so', () => {
  const due = (edtf: string, from: string, to: string) => ({
    due: { edtf, from, to, grain: 'year', why: '"by the end of the year" stands in the text', anchors: [] },
  })
  const yearly = eventOf('e_promise', due('2018', '2018-01-01', '2019-01-01'))
  assert.deepEqual(
    ['summary', 'dtstart', 'dtend', 'x-edtf'].map((name) => value(yearly, name)),
    ['Due: James Okello, to Grace Achieng: visit Kampala [2018]', '2018-12-31', '2019-01-01', '2018'],
  )
  assert.match(value(yearly, 'description'), /due within 2018: "by the end of the year" stands in the text/)
  const choice = eventOf('e_promise', due('[2018-06-08,2018-06-15]', '2018-06-08', '2018-06-16'))
  assert.deepEqual([value(choice, 'dtstart'), value(choice, 'dtend')], ['2018-06-15', '2018-06-16'])
  assert.match(value(choice, 'description'), /due one of these days: 8 or 15 June 2018/)
})

test('what happened unannounced is no appointment', () => {
  assert.equal(calendarLines(withEntry('e_meet', { history: undefined })).length, 3)
})

test('the description says of several days that it is one of them, what the reports disagree on, and the words', () => {
  const said = value(eventOf('e_meet', { claims: ['c_meet', 'c_met'] }), 'description')
  assert.match(said, /one of these days: 8 or 15 June 2018/)
  assert.match(said, /the reports disagree: when: 8 June 2018 \/ 15 June 2018/)
  const quoted = value(eventsOf(SAMPLE)[0] ?? assert.fail(), 'description')
  assert.match(quoted, /“MM\. Okello et Achieng se sont vus le 15 juin\.” — Le Messager/)
})

test('the heading counts what has no date, and what is told to no better than years', () => {
  const record = withEntry('e_promise', { due: undefined })
  const wide = { edtf: '201X', from: '2010-01-01', to: '2020-01-01', grain: 'decade', why: '', anchors: [] }
  const entries = record.entries.map((entry) => (entry.id === 'e_summit' ? { ...entry, when: wide } : entry)) as readonly Entry[]
  const about = value(calendarOf({ ...record, entries }), 'x-wr-caldesc')
  assert.match(about, /1 line without a date left out\. 1 line told only to within more than a year left out\./)
  assert.match(about, /the newest of 9 June 2018/)
})

/** What a text can hold that a calendar could trip over. */
const nasty = fc
  .array(fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r\n', 'BEGIN:VEVENT', 'é', '😀', '漢字', 'word ', '\u2028', '\u00a0'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

test('any text comes out of the calendar as it went in, on lines of at most 75 octets, none of which cuts a character', () => {
  fc.assert(
    fc.property(nasty, (name) => {
      const record = withEntry('e_summit', { name })
      const text = written(record)
      for (const line of text.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line)
        assert.doesNotMatch(line, /[\r\n]/)
        assert.ok(line.isWellFormed())
      }
      const summaries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => value(event, 'summary'))
      assert.ok(summaries.includes(`${name.replaceAll('\r\n', '\n')} [July 2018]`))
    }),
  )
})

test('control characters and halves of a pair are left out, which no calendar may hold', () => {
  const text = written(withEntry('e_summit', { name: 'a\0b\u001b[31mc\ud83d' }))
  assert.match(text, /SUMMARY:ab\[31mc\ufffd \[July 2018\]\r\n/)
})

test('a calendar given out again with nothing new is the same, byte for byte', () => {
  const first = appoint('s', calendarLines(apart), { claims: [], versions: [] }, AT)
  assert.deepEqual(appoint('s', calendarLines(structuredClone(apart)), first, '2019-01-01T00:00:00.000Z'), { claims: [], versions: [] })
})
