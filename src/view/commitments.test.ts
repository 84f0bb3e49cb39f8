import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { goldenRecord, goldenReports } from '../golden.sample.ts'
import type { CommitmentEntry, StoryRecord } from '../model/record.ts'
import { commitmentsPage, type PromiseState } from './commitments.ts'
import { type Shelf, shelve } from './shelf.ts'

const record = await goldenRecord('cuba-2014')
const reports = await goldenReports('cuba-2014')
const shelfOf = (of: StoryRecord): Shelf => shelve({ record: of, reports, judgements: [] })
const shelf = shelfOf(record)

/** On which column a promise stands whose words match, as of a day. */
function columnOf(words: RegExp, asof: string | undefined, on: Shelf = shelf): PromiseState | undefined {
  return commitmentsPage(on, { asof }).columns.find(({ cards }) => cards.some(({ what }) => words.test(what)))?.state
}
const card = (words: RegExp, asof?: string, on: Shelf = shelf) =>
  commitmentsPage(on, { asof })
    .columns.flatMap(({ cards }) => cards)
    .find(({ what }) => words.test(what))

const EMBASSY = /ambassade à La Havane/
const PRISONERS = /release 53 prisoners/

describe('the board of promises', () => {
  test('stands as of the newest report where no day is asked for', () => {
    assert.equal(commitmentsPage(shelf, {}).asof, '2015-08-15')
    const states = record.entries.filter((entry): entry is CommitmentEntry => entry.kind === 'commitment').map(({ state }) => state)
    for (const { state, total } of commitmentsPage(shelf, {}).columns) assert.equal(total, states.filter((one) => one === state).length, state)
  })

  test('has nothing of what reports after the day tell', () => {
    assert.deepEqual([commitmentsPage(shelf, { asof: '2014-01-01' }).total, commitmentsPage(shelf, { asof: '2014-01-01' }).later], [0, 7])
    const may = card(EMBASSY, '2015-05-01')
    assert.deepEqual([may?.state, may?.due, may?.origins], ['open', undefined, 1])
    assert.ok(may?.moves.every(({ day }) => (day?.from ?? '') <= '2015-05-01'))
  })

  test('calls a promise overdue from the day after it was due', () => {
    assert.equal(columnOf(EMBASSY, '2015-07-20'), 'open')
    assert.equal(columnOf(EMBASSY, '2015-07-21'), 'lapsed')
    assert.deepEqual(card(EMBASSY, '2015-07-21')?.moves.at(-1)?.day?.edtf, '2015-07-21')
  })

  test('tells what moved a promise that was kept: who told it again, and the deed in its words', () => {
    const moves = card(PRISONERS)?.moves ?? []
    assert.deepEqual(
      moves.map(({ is }) => is),
      ['told', 'done'],
    )
    assert.match(moves[1]?.quote?.text ?? '', /freed 53 prisoners/)
    assert.ok(moves[1]?.entry && shelf.entry(moves[1].entry)?.kind === 'action')
  })

  test('has a promise open until the report that tells the deed', () => {
    const deed = record.entries.find((entry): entry is CommitmentEntry => entry.kind === 'commitment' && PRISONERS.test(entry.what))?.deed as string
    const telling = shelf.claim(deed)?.report
    const day = { edtf: '2015-06-01', from: '2015-06-01', to: '2015-06-02', ground: 'metadata' as const, why: '', anchors: [] }
    const dated = shelfOf({ ...record, reports: record.reports.map((one) => (one.id === telling ? { ...one, published: day } : one)) })
    assert.deepEqual([columnOf(PRISONERS, '2015-05-31', dated), columnOf(PRISONERS, '2015-06-01', dated)], ['open', 'done'])
  })

  test('has a promise broken from the report that calls it off', () => {
    const off = shelfOf({
      ...record,
      entries: record.entries.map((entry) => {
        const claim = entry.kind === 'commitment' && EMBASSY.test(entry.what) ? entry.claims.at(-1) : undefined
        return claim && entry.kind === 'commitment' ? { ...entry, state: 'broken', history: [{ status: 'cancelled', claim }] } : entry
      }),
    })
    assert.deepEqual([columnOf(EMBASSY, '2015-05-01', off), columnOf(EMBASSY, '2015-07-02', off)], ['open', 'broken'])
    assert.equal(card(EMBASSY, undefined, off)?.moves.at(-1)?.is, 'broken')
  })

  test('lights in each quotation the words that promise, exactly as they stand in the report', () => {
    for (const { words } of commitmentsPage(shelf, {}).columns.flatMap(({ cards }) => cards)) {
      assert.ok(words && words.lit.length > 0)
      assert.equal(words.text.slice(words.lit[0]?.start, words.lit[0]?.end), shelf.text(words.report)?.slice(words.start, words.end))
    }
  })

  test('is narrowed to who promises, and cut to so many of each state', () => {
    const [most] = commitmentsPage(shelf, {}).promisers
    assert.equal(commitmentsPage(shelf, { by: most?.actor }).total, most?.count)
    const open = commitmentsPage(shelf, { most: 1 }).columns.find(({ state }) => state === 'open')
    assert.ok(open && open.cards.length === 1 && open.total > 1)
  })
})
