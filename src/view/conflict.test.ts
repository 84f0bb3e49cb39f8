import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { goldenRecord, goldenReports } from '../golden.sample.ts'
import type { Judgement } from '../model/judgement.ts'
import { calendarPage } from './calendar.ts'
import { conflictPage } from './conflict.ts'
import { conflictsPage } from './conflicts.ts'
import { shelve } from './shelf.ts'

const record = await goldenRecord('gulf-2017')
const reports = await goldenReports('gulf-2017')
const shelf = shelve({ record, reports, judgements: [] })

describe('the conflicts of a story', () => {
  test('stand with every side in the order of the record, and the reports behind each', () => {
    const { items, all, fields } = conflictsPage(shelf, {})
    assert.equal(all, record.conflicts.length)
    assert.equal(fields.when, record.conflicts.filter(({ on }) => on === 'when').length)
    for (const { id, sides } of items) {
      const sidesOf = record.conflicts.find((one) => one.id === id)?.sides ?? []
      assert.deepEqual(
        sides.map(({ value, cited }) => [value, cited.map(({ report }) => report).sort()]),
        sidesOf.map(({ value, claims }) => [value, [...new Set(claims.map((claim) => shelf.claim(claim)?.report))].sort()]),
      )
    }
  })

  test('are narrowed by field and state, and lead from one to the next', () => {
    assert.equal(conflictsPage(shelf, { on: 'how-long' }).total, 0)
    assert.equal(conflictsPage(shelf, { state: 'open' }).total, record.conflicts.length)
    const ids = conflictsPage(shelf, {}).items.map(({ id }) => id)
    const walk = ids.map((id) => conflictPage(shelf, {}, id))
    assert.deepEqual(
      walk.map((one) => [one?.previous, one?.place, one?.next]),
      ids.map((_, i) => [ids[i - 1], i + 1, ids[i + 1]]),
    )
    assert.equal(conflictPage(shelf, {}, 'x_none'), undefined)
  })

  test('light the words of each side and say how they were reckoned', () => {
    const call = conflictPage(shelf, {}, conflictsPage(shelf, {}).items.find(({ about }) => about.says.kind === 'contact')?.id as string)
    assert.deepEqual(
      call?.sides.map(({ value }) => value),
      ['2017-09-08', '2017-09-09'],
    )
    for (const { tellings, value } of call?.sides ?? []) {
      assert.ok(tellings.length > 0)
      for (const { when, published } of tellings) assert.ok(when?.edtf === value && when.why && published?.why)
    }
    assert.deepEqual(call?.sides[1]?.tellings[0]?.when?.words, ['September 9'])
    const { quote } = call?.sides[1]?.tellings[0] ?? {}
    assert.equal(quote?.text.slice(quote.lit[0]?.start, quote.lit[0]?.end), 'September 9')
    assert.deepEqual(call?.why, ['both are told beside the same outcome'])
  })

  test('say who decided one', () => {
    const [first] = record.conflicts
    const judgement: Judgement = { id: 'j_1', verdict: 'correct', about: [], field: 'when', value: '2017-09-08', by: 'Ada', at: '2018-01-01T10:00:00Z' }
    const decided = shelve({
      record: { ...record, conflicts: record.conflicts.map((one) => (one === first ? { ...one, state: { kind: 'explained', by: 'j_1' } } : one)) },
      reports,
      judgements: [judgement],
    })
    const page = conflictPage(decided, {}, first?.id as string)
    assert.deepEqual(page?.settled, { is: 'judgement', by: 'Ada', at: judgement.at, verdict: 'correct', value: '2017-09-08' })
    assert.equal(page?.place, record.conflicts.length)
  })

  test('offer what would make the sides agree apart from why they speak of one thing', () => {
    const [first] = record.conflicts
    const why = 'taken for one: the same name; and both are told as the first; the passage may be older than its report: written on 8 September 2017'
    const older = shelve({ record: { ...record, conflicts: first ? [{ ...first, why }] : [] }, reports, judgements: [] })
    const page = conflictPage(older, {}, first?.id as string)
    assert.deepEqual(page?.why, ['the same name', 'both are told as the first'])
    assert.match(page?.reconciled ?? '', /^the passage may be older than its report/)
  })
})

describe('the calendar of a story', () => {
  test('puts promises on the day they are due, and what has no day or a long one apart', () => {
    const { days, wide, newest } = calendarPage(shelf)
    assert.equal(newest, '2017-09-14')
    const due = days.find(({ line }) => line.says.kind === 'commitment')
    assert.deepEqual([due?.from, due?.to], ['2017-10-25', '2017-11-01'])
    assert.ok(days.every(({ from, to }) => Date.parse(to) - Date.parse(from) <= 31 * 86_400_000))
    assert.ok(wide.length > 0 && wide.every(({ from, to }) => Date.parse(to) - Date.parse(from) > 31 * 86_400_000))
  })

  test('keeps a plan that has come about, and has nothing that was never ahead', () => {
    const { days, undated } = calendarPage(shelf)
    const shown = new Set([...days.map(({ line }) => line.id), ...undated.map(({ id }) => id)])
    const met = record.entries.filter(({ kind, status, history }) => kind === 'contact' && status === 'held' && history?.[0]?.status === 'planned')
    assert.ok(met.length > 0 && met.every(({ id }) => shown.has(id)))
    const unannounced = record.entries.filter(({ kind, status, history }) => kind === 'contact' && status === 'held' && !history)
    assert.ok(unannounced.length > 0 && unannounced.every(({ id }) => !shown.has(id)))
  })
})
