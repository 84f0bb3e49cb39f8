import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayDate } from './dates.ts'
import { recordAsJson } from './json.ts'
import { lookUp } from './look-up.ts'
import { recordAsMarkdown } from './markdown.ts'
import { headline } from './phrases.ts'
import { SAMPLE } from './record.sample.ts'
import { calendarOf, commitmentsOf, isOverdue, newestDay, sayingsOf, timelineOf } from './sections.ts'

const written = (pieces: Iterable<string>): string => [...pieces].join('')

const DATES = [
  ['2018-06-08', '8 June 2018'],
  ['2018-06', 'June 2018'],
  ['2018', '2018'],
  ['2018-21', 'spring 2018'],
  ['2018-33', 'first quarter of 2018'],
  ['199X', 'the 1990s'],
  ['2018-06-11/2018-06-17', '11 to 17 June 2018'],
  ['2018-05-28/2018-06-02', '28 May to 2 June 2018'],
  ['2018-12-28/2019-01-02', '28 December 2018 to 2 January 2019'],
  ['2018-05/2018-06', 'May to June 2018'],
  ['2018/2019', '2018 to 2019'],
  ['[2018-10-08,2018-10-15,2018-10-22]', '8, 15 or 22 October 2018'],
  ['[2018-05-31,2018-06-07]', '31 May or 7 June 2018'],
  ['[2018-10-08..2018-10-10,2018-10-15]', '8 to 10 or 15 October 2018'],
  ['next week', 'next week'],
] as const

for (const [edtf, said] of DATES) {
  test(`says ${edtf} as "${said}"`, () => assert.equal(sayDate(edtf), said))
}

test('says an absent date as open', () => assert.equal(sayDate(undefined), 'date not given'))

test('says each kind of entry as a line', () => {
  assert.deepEqual(SAMPLE.entries.map(headline), [
    'James Okello and Grace Achieng met, Nairobi, 30 to 40 minutes',
    'James Okello and Grace Achieng are to have a call',
    'James Okello → Grace Achieng: recalls its ambassador (Grace Achieng)',
    'James Okello, to Grace Achieng: visit Kampala',
    'Nile accord (agreement): James Okello and Grace Achieng, at least 40,000,000 USD',
    'Lake summit',
    'James Okello: foreign minister of Uganda, from 2017',
  ])
})

test('puts what has no date at the end of the timeline', () => {
  assert.deepEqual(
    timelineOf(SAMPLE)
      .slice(0, 3)
      .map(({ id }) => id),
    ['e_meet', 'e_call', 'e_summit'],
  )
})

test('shows plans, occasions and promises with a day on the calendar', () => {
  assert.deepEqual(new Set(calendarOf(SAMPLE).map(({ id }) => id)), new Set(['e_call', 'e_summit', 'e_promise']))
})

test('a promise is overdue once its last day is over', () => {
  const [promise] = commitmentsOf(SAMPLE)
  assert.ok(promise)
  assert.equal(newestDay(SAMPLE), '2018-06-09')
  assert.equal(isOverdue(promise, '2018-06-09'), false)
  assert.equal(isOverdue(promise, '2018-06-10'), true)
  assert.equal(isOverdue(promise, undefined), false)
})

test('calls a report by its outlet, else by its file', () => {
  const { source } = lookUp(SAMPLE)
  assert.equal(source('r_aaaaaaaaaaaaaaaa'), '01-lake-courier')
  assert.equal(source('r_bbbbbbbbbbbbbbbb'), 'Le Messager')
})

test('the JSON is the record, the same each time', () => {
  assert.deepEqual(JSON.parse(written(recordAsJson(SAMPLE))), SAMPLE)
  assert.equal(written(recordAsJson(SAMPLE)), `${JSON.stringify(SAMPLE, null, 2)}\n`)
  assert.equal(written(recordAsJson(SAMPLE)), written(recordAsJson(structuredClone(SAMPLE))))
  const empty = { ...SAMPLE, reports: [], claims: [] }
  assert.deepEqual(JSON.parse(written(recordAsJson(empty))), empty)
})

test('the brief cites each source once and escapes what would be markup', () => {
  const brief = written(recordAsMarkdown({ ...SAMPLE, story: 'a <script> *story*' }))
  assert.match(brief, /^# a \\<script\\> \\\*story\\\*/)
  assert.match(brief, /\*\*8 or 15 June 2018\*\* James Okello and Grace Achieng met, Nairobi, 30 to 40 minutes \*\(held, 2 origins, disputed\)\*\[\^1\]\[\^2\]/)
  assert.match(brief, /\[\^2\]: Le Messager: “MM\. Okello et Achieng se sont vus le 15 juin\.”/)
  const marks = new Set(brief.match(/\[\^\d+\](?!:)/g))
  const notes = new Set(brief.match(/\[\^\d+\](?=:)/g))
  assert.deepEqual(marks, notes)
})

test('what near copies print is said once, with all its sources; in the record every report keeps its own', () => {
  const [said] = SAMPLE.statements
  assert.ok(said)
  const other = SAMPLE.reports.find(({ id }) => id !== said.report)
  assert.ok(other)
  const copy = { ...said, id: 's_copy', report: other.id }
  const record = { ...SAMPLE, statements: [said, copy] }
  assert.deepEqual(
    sayingsOf(lookUp(record)).map(({ statement, also }) => [statement.id, also.map(({ id }) => id)]),
    [[said.id, ['s_copy']]],
  )
  const apart = { ...record, reports: record.reports.map(({ origin: _, ...report }) => report), statements: [said, { ...copy, form: 'indirect' as const }] }
  assert.equal(sayingsOf(lookUp(apart)).length, 2)
})

test('evidence of near copies in the same words is one citation', () => {
  const claims = SAMPLE.claims.filter(({ entry }) => entry === 'e_meet')
  const [first] = claims
  assert.ok(first)
  const copies = claims.map((claim) => ({ ...claim, evidence: claim.evidence.map((one) => ({ ...one, quote: first.evidence[0]?.quote ?? '' })) }))
  const look = lookUp({ ...SAMPLE, claims: copies })
  assert.equal(claims.length, 2)
  assert.deepEqual(
    look.cite(claims.map(({ id }) => id)).map(({ source, also }) => [source, also]),
    [['01-lake-courier', ['Le Messager']]],
  )
})

test('the brief counts the sentences that were not read, and says how to see them', () => {
  const page = written(recordAsMarkdown(SAMPLE))
  assert.match(
    page,
    /## Notices\n\n- the report has no date \(Le Messager\)\n- Sentences that [^\n]*were not read \(`readout show notices`\): 01-lake-courier 1\n/,
  )
  assert.doesNotMatch(page, /“to visit”/)
})
