import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { goldenRecord } from '../golden.sample.ts'
import type { ContactEntry, Entry, StoryRecord } from '../model/record.ts'
import type { AnchoredWhen } from '../model/time.ts'
import { type Shelf, shelve } from './shelf.ts'
import { storyPage, timelineLines } from './timeline.ts'

const record = await goldenRecord('korea-2018')
const shelfOf = (of: StoryRecord): Shelf => shelve({ record: of, reports: [], judgements: [] })
const shelf = shelfOf(record)
const contacts = record.entries.filter((entry): entry is ContactEntry => entry.kind === 'contact')

const on = (from: string, to: string, edtf = from): AnchoredWhen => ({ edtf, from, to, grain: 'day', why: '', anchors: [] })
/** The demo story with other entries. */
const withEntries = (entries: readonly Entry[]): Shelf => shelfOf({ ...record, entries, conflicts: [] })
const contact = (id: string, more: Partial<ContactEntry>): ContactEntry => ({ ...(contacts[0] as ContactEntry), id, claims: [], reports: [], ...more })

describe('the timeline of a story', () => {
  test('puts a contact into the lane of its lower-ranking side, and one whose side has no known office that day apart', () => {
    const laneOf = (...names: readonly string[]): readonly string[] =>
      storyPage(shelf, {}).lines.flatMap(({ says, lane }) =>
        says.kind === 'contact' && names.every((name) => says.who.some((party) => party.name === name)) ? [lane] : [],
      )
    assert.deepEqual(new Set(laneOf('Donald Trump', 'Moon Jae-in')), new Set(['leaders']))
    assert.deepEqual(laneOf('Moon Jae-in', 'Mike Pompeo'), ['ministers'])
    assert.deepEqual(laneOf('Sung Kim', 'Choe Son-hui'), ['advisers'])
    assert.deepEqual(laneOf('North Korea', 'South Korea'), ['others'])
  })

  test('has lanes by pair of states, whoever speaks for them', () => {
    const { lanes, lines, states } = storyPage(shelf, { lanes: 'states' })
    assert.ok(lanes.some(({ lane }) => lane === 'KOR–USA'))
    assert.deepEqual([states.KOR, states.USA], ['South Korea', 'United States'])
    const own = lines.filter(({ lane }) => lane === 'KOR–USA')
    assert.ok(own.length > 2 && own.every(({ says }) => says.kind !== 'occasion' && says.kind !== 'commitment'))
  })

  test('narrows by every property at once, and never shows what does not fit', () => {
    const trump = record.actors.find(({ name }) => name === 'Donald Trump')?.id as string
    const { lines, total } = storyPage(shelf, { kind: ['contact'], actor: trump, status: 'held', language: 'fr' })
    assert.ok(total > 0 && total < contacts.length)
    const french = new Set(record.reports.filter(({ language }) => language === 'fr').map(({ id }) => id))
    for (const { says, status, cited } of lines) {
      assert.ok(says.kind === 'contact' && says.who.some(({ actor }) => actor === trump))
      assert.equal(status, 'held')
      assert.ok(cited.some(({ report }) => french.has(report)))
    }
  })

  test('shows only what the reports disagree on, what one origin tells, or what has no date', () => {
    assert.deepEqual(
      storyPage(shelf, { disputed: true }).lines.map(({ id }) => id),
      record.conflicts.map(({ about }) => about),
    )
    assert.ok(storyPage(shelf, { origins: true }).lines.every(({ origins }) => origins === 1))
    assert.equal(storyPage(shelf, { undated: true }).total, storyPage(shelf, {}).undated)
    assert.ok(storyPage(shelf, { undated: true }).lines.every(({ days }) => !days))
  })

  test('looks at some days only: what touches them stays, what has no date goes', () => {
    const { lines } = storyPage(shelf, { from: '2018-05-26', to: '2018-05-27', kind: ['contact'] })
    assert.ok(lines.some(({ when }) => when?.edtf === '2018-05-27'))
    for (const { when } of lines) assert.ok(when && when.from <= '2018-05-27' && when.to > '2018-05-26')
  })

  test('places a promise on the days it is due, and nowhere when it says none', () => {
    const lines = storyPage(shelf, { kind: ['commitment'] }).lines
    for (const { says, days } of lines) assert.equal(days?.edtf, says.kind === 'commitment' ? says.due?.edtf : undefined)
    assert.ok(lines.some(({ days }) => days) && lines.some(({ days }) => !days))
  })

  test('gives the other day with a meeting whose day is disputed', () => {
    const [line] = storyPage(shelf, { disputed: true }).lines
    assert.equal(line?.days?.edtf, '2018-05-26')
    assert.deepEqual(
      line?.others?.map(({ edtf }) => edtf),
      ['2018-05-25'],
    )
  })

  test('cites each report with words that lie in it', () => {
    for (const { cited } of storyPage(shelf, {}).lines)
      for (const { report, siglum, start = 0, end = 0 } of cited) {
        assert.match(siglum, /^0\d$/)
        assert.ok(record.claims.some((claim) => claim.report === report && claim.evidence.some((one) => one.start === start && one.end === end)))
      }
  })

  test('calls people by the name that the reports use alone, but not where two have it', () => {
    const names = new Map(
      storyPage(shelf, {}).lines.flatMap(({ says }) => (says.kind === 'contact' ? says.who.map(({ name, short }) => [name, short] as const) : [])),
    )
    assert.equal(names.get('Donald Trump'), 'Trump')
    assert.equal(names.get('Kim Jong-un'), undefined)
    assert.equal(names.get('Kim Yong Chol'), undefined)
  })

  test('counts by week where there are more lines than a page holds, and gives the rest in parts without a gap', () => {
    const days = Array.from({ length: 900 }, (_, i) => `2018-0${1 + (i % 9)}-1${i % 10}`)
    const many = withEntries(
      days.map((day, i) => contact(`e_${String(i).padStart(4, '0')}`, { when: on(day, `${day.slice(0, 8)}${Number(day.slice(8)) + 1}`) })),
    )
    const page = storyPage(many, {})
    assert.equal(page.total, 900)
    assert.equal(
      page.bars?.reduce((sum, { certain, open }) => sum + certain + open, 0),
      900,
    )
    const ids = page.lines.map(({ id }) => id)
    while (ids.length < page.total) ids.push(...timelineLines(many, { offset: ids.length }).lines.map(({ id }) => id))
    assert.equal(new Set(ids).size, 900)
  })

  test('draws of the days looked at what begins or ends in them, and counts what goes beyond them', () => {
    const story = withEntries([
      contact('e_1', { when: on('2018-05-04', '2018-05-05') }),
      contact('e_2', { when: on('2018-05-01', '2018-06-01') }),
      contact('e_3', { when: on('2018-01-01', '2019-01-01') }),
      contact('e_4', { when: on('2018-05-03', '2018-05-04') }),
    ])
    const page = storyPage(story, { from: '2018-05-04', to: '2018-05-10' })
    assert.deepEqual([page.lines.map(({ id }) => id), page.total, page.longer], [['e_1'], 1, 2])
    assert.deepEqual(storyPage(story, { from: '2018-05-01', to: '2018-05-10' }).longer, 1)
    assert.equal(storyPage(story, {}).longer, 0)
  })

  test('draws the days about the reports: a war of 1953 and a plan for 2030 do not squeeze them', () => {
    const page = storyPage(
      withEntries([
        contact('e_1', { when: on('1953-07-27', '1953-07-28') }),
        contact('e_2', { when: on('2018-06-20', '2018-06-21') }),
        contact('e_3', { when: on('2030-01-01', '2030-01-02') }),
      ]),
      {},
    )
    assert.deepEqual(page.span, { from: '2018-04-28', to: '2018-06-22', before: 1, after: 1 })
  })

  test('asks which day it was where a contact is on one of several', () => {
    const page = storyPage(withEntries([contact('e_1', { when: on('2018-05-04', '2018-05-12', '[2018-05-04,2018-05-11]') })]), {})
    assert.deepEqual(
      page.questions.map(({ is }) => is),
      ['day'],
    )
  })
})
