import assert from 'node:assert/strict'
import { test } from 'node:test'
import picocolors from 'picocolors'
import { lookUp } from '../../export/look-up.ts'
import { SAMPLE } from '../../export/record.sample.ts'
import { find } from '../find.ts'
import { explainOne } from './explain.ts'
import { printRecord } from './record.ts'
import { printable, type Shown, shortened, styleFor, wrapped } from './shown.ts'
import { VIEWS } from './views.ts'

const shown: Shown = { look: lookUp(SAMPLE), width: 80, paint: picocolors.createColors(false), asOf: '2018-06-12' }
const page = printRecord(shown)
const stream = (isTTY: boolean): NodeJS.WriteStream => ({ isTTY, columns: 300 }) as NodeJS.WriteStream

test('the page has a part for each question, in the order in which they are asked', () => {
  const titles = page.split('\n').filter((line) => /^[A-Z][A-Z ]{4,}$/.test(line))
  assert.deepEqual(titles, ['WHAT HAPPENED', 'WHAT WAS SAID', 'WHAT IS PROMISED', 'WHAT IS PLANNED', 'WHERE THE REPORTS DISAGREE', 'REPORTS'])
})

test('an entry shows its days, what it says, how it stands, and the words it stands on', () => {
  assert.match(
    page,
    / {2}8 or 15 June 2018\n {2}● James Okello and Grace Achieng met, Nairobi, 30 to 40 minutes\n {4}held · 2 origins · the reports disagree: when · e_meet\n {4}“Okello met Achieng in Nairobi on 8 June 2018\.”\n {4}— 01-lake-courier; also Le Messager\n/,
  )
})

test('what is open is shown as open', () => {
  assert.match(page, /date not given\n[\s\S]*▲ James Okello → Grace Achieng: recalls its ambassador/)
  assert.match(page, /date not given {2}Le Messager/)
  assert.match(page, /speaker not given said/)
})

test('a statement shows the chain through which it came', () => {
  assert.match(page, /James Okello promised, to Grace Achieng \(via Meridian → a Ugandan official\)\n {4}“We will meet \[31magain”/)
})

test('a promise whose day is over is said to be, as of a day', () => {
  assert.match(page, /due 9 June 2018, overdue as of 12 June 2018/)
})

test('a conflict shows every side with its reports and words', () => {
  assert.match(page, /≠ when: James Okello and Grace Achieng met/)
  assert.match(page, /8 June 2018 — 01-lake-courier\n {6}“Okello met/)
  assert.match(page, /15 June 2018 — Le Messager\n {6}“MM\. Okello/)
})

test('no line is wider than the page where its words are not', () => {
  for (const line of page.split('\n')) assert.ok(line.length <= 80, line)
})

test('no text of a report can steer the terminal', () => {
  assert.doesNotMatch(page, /\u001b/)
  assert.equal(printable('a\u001b[2Jb\u202ec\u0007\r\nd'), 'a[2Jbc d')
})

test('every part can be shown by itself, and one that has nothing says so', () => {
  const empty: Shown = { ...shown, look: lookUp({ ...SAMPLE, entries: [], statements: [], conflicts: [], notices: [], actors: [], reports: [] }) }
  for (const [name, view] of Object.entries(VIEWS)) {
    assert.ok(view.print(shown).trim().length > 20, name)
    assert.match(view.print(empty), /nothing of this kind in 0 reports/)
  }
})

test('explains an entry by its sentences and the rules that read them', () => {
  const [entry] = find(shown.look, [], 'e_meet')
  assert.ok(entry)
  const why = explainOne(shown, [{ id: 'j_1', verdict: 'accept', about: ['c_meet'], by: 'Ada', at: '2020-01-01T00:00:00Z' }], entry)
  assert.match(why, /one thing: the same two people, and days that meet/)
  assert.match(why, /by rule meet \(0–18\)\n {6}└ past \(7–10\)/)
  assert.match(why, /judged by Ada on 1 January 2020: accept c_meet/)
})

test('finds by words whatever their case and accents', () => {
  assert.deepEqual(
    find(shown.look, [], 'OKÉLLO')[0]?.thing,
    SAMPLE.actors.find(({ id }) => id === 'a_okello'),
  )
  assert.deepEqual(find(shown.look, [], 'nobody has these words'), [])
})

test('colours a terminal, not a file, and heeds NO_COLOR', () => {
  assert.equal(styleFor(stream(true), {}, undefined).paint.isColorSupported, true)
  assert.equal(styleFor(stream(false), { CI: 'true' }, undefined).paint.isColorSupported, false)
  assert.equal(styleFor(stream(true), { NO_COLOR: '1' }, undefined).paint.isColorSupported, false)
  assert.equal(styleFor(stream(false), { FORCE_COLOR: '1' }, undefined).paint.isColorSupported, true)
  assert.equal(styleFor(stream(true), {}, undefined).width, 110)
})

test('shortens at a word and never within a character', () => {
  assert.equal(shortened('the talks went on', 12), 'the talks…')
  assert.ok(shortened('😀'.repeat(30), 11).isWellFormed())
  assert.deepEqual(wrapped('one two three', 2, 10), ['  one two', '  three'])
})

test('notices stand under their reports, with the words they are about, and how many there are', () => {
  const said = VIEWS.notices?.print(shown) ?? ''
  assert.match(said, /^2 notices on 2 of 2 reports\n\n {2}Le Messager · 1 notice\n {4}date {8}the report has no date\n/)
  assert.match(said, /\n {2}01-lake-courier · 1 notice\n {4}not read {4}This sentence speaks of a visit/)
  assert.match(said, /\n {16}“He promised to visit Kampala\.”\n/)
})

test('explains a sentence that was not read by what stopped it', () => {
  const found = find(shown.look, [], 'promised to visit').find(({ is }) => is === 'notice')
  assert.ok(found)
  assert.match(explainOne(shown, [], found), /01-lake-courier\n {4}not read[\s\S]*could not be told/)
})
