import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { goldenReports, goldenStore } from '../golden.sample.ts'
import type { Judgement } from '../model/judgement.ts'
import type { StoryRecord } from '../model/record.ts'
import { readyFor } from '../upkeep.ts'
import { type Doubt, type DoubtIs, DOUBTS } from './doubt.ts'
import { reviewPage } from './doubts.ts'
import { shelve } from './shelf.ts'

const store = await goldenStore('gulf-2017')
after(() => store.close())
const { record, supposing } = await readyFor(store, 'gulf-2017')
const reports = await goldenReports('gulf-2017')
const review = (of: StoryRecord, judgements: readonly Judgement[] = [], asked = {}) =>
  reviewPage(shelve({ record: of, reports, judgements }), { limit: 1000, ...asked })
const page = review(record)
const first = (is: DoubtIs): Doubt => page.items.find((one) => one.is === is) as Doubt
const judge = (verdict: Judgement['verdict'], about: readonly string[] = [], more: Partial<Judgement> = {}): Judgement => ({
  ...{ id: `j_${verdict}`, verdict, about, by: 'Ada', at: '2026-01-01T00:00:00Z' },
  ...more,
})

describe('the doubts of a story', () => {
  test('come sort by sort, what is told by one alone last, and the counts are theirs', () => {
    const sorts = page.items.map(({ is }) => DOUBTS.indexOf(is))
    assert.deepEqual(
      sorts,
      sorts.toSorted((a, b) => a - b),
    )
    for (const is of DOUBTS) assert.equal(page.counts[is], page.items.filter((one) => one.is === is).length)
    assert.ok(page.counts.conflict && page.counts.pair && page.counts.name && page.counts.only)
    assert.equal(new Set(page.items.map(({ id }) => id)).size, page.total)
  })

  test('stand on words of the reports, and name only what a judgement can be about', () => {
    const mentions = new Set(record.actors.flatMap(({ names }) => names.flatMap(({ mention }) => mention ?? [])))
    const claims = new Set(record.claims.map(({ id }) => id))
    for (const { passages, readings, ways } of page.items) {
      const shown = [...passages, ...readings.flatMap((one) => one.passages)]
      assert.ok(shown.length > 0)
      for (const { report, text, lit, start, end } of shown) {
        const words = lit[0] && text.slice(lit[0].start, lit[0].end)
        assert.equal(reports.find(({ id }) => id === report)?.text.slice(start, end), words)
      }
      const about = [ways.accept, ways.reject, ways.same, ways.different, ways.correct?.about, ...readings.map(({ sets }) => sets.about)].flatMap(
        (ids) => ids ?? [],
      )
      assert.ok(about.length > 0 && about.every((id) => mentions.has(id) || claims.has(id)))
    }
  })

  test('are given in parts, and the part that has a doubt, or the line it is about, is found', () => {
    const last = page.items.at(-1) as Doubt
    const part = review(record, [], { limit: 10, at: last.lines[0]?.id })
    assert.equal(part.at, last.id)
    assert.deepEqual(part.items.at(-1), last)
    assert.equal(part.skip, Math.floor((page.total - 1) / 10) * 10)
    assert.deepEqual(review(record, [], { at: 'x_gone' }).items, page.items)
    assert.ok(review(record, [], { is: 'name' }).items.every(({ is }) => is === 'name'))
  })

  test('say what speaks for and against: a name met nowhere else, two lines that one report tells apart', () => {
    const reasons = (is: DoubtIs) => first(is).reasons.map((one) => [one.is, one.for])
    assert.deepEqual(reasons('name'), [
      ['why', true],
      ['nowhere', false],
    ])
    assert.deepEqual(reasons('pair'), [
      ['parties', true],
      ['days', false],
      ['together', false],
    ])
  })

  test('over a day that is one of several offer each of them', () => {
    const [entry] = record.entries.filter(({ when }) => when !== undefined)
    assert.ok(entry?.when)
    const when = { ...entry.when, edtf: '[2017-09-01,2017-09-08..2017-09-09]', from: '2017-09-01', to: '2017-09-10' }
    const open = review({ ...record, entries: record.entries.map((one) => (one === entry ? { ...entry, when } : one)) })
    const day = open.items.find(({ is }) => is === 'day')
    assert.deepEqual(
      day?.readings.map(({ sets }) => [sets.field, sets.value]),
      [
        ['when', '2017-09-01'],
        ['when', '2017-09-08/2017-09-09'],
      ],
    )
  })

  test('are as many as the lines ask for, not as their pairs: of 600 lines of the same parties and day each is held against a few', () => {
    const { lines } = first('pair')
    const entry = record.entries.find(({ id }) => id === lines[0]?.id)
    const many = Array.from({ length: 600 }, (_, i) => ({ ...entry, id: `e_${String(i).padStart(4, '0')}` })) as StoryRecord['entries']
    const { counts } = review({ ...record, entries: many })
    assert.ok(counts.pair > 0 && counts.pair < 600 * 5, `${counts.pair} pairs`)
  })
})

for (const [what, is, judgement] of [
  ['a name that is accepted', 'name', (one: Doubt) => judge('accept', one.ways.accept)],
  ['a name that is rejected', 'name', (one: Doubt) => judge('reject', one.ways.reject)],
  ['a name that is somebody else', 'name', (one: Doubt) => judge('correct', one.ways.correct?.about, { field: 'actor', value: 'Somebody Else' })],
  ['a conflict of which a side is chosen', 'conflict', (one: Doubt) => judge('correct', one.readings[1]?.sets.about, one.readings[1]?.sets)],
  ['two lines that are the same', 'pair', (one: Doubt) => judge('same', one.ways.same)],
  ['two lines that are different', 'pair', (one: Doubt) => judge('different', one.ways.different)],
  ['a line of one origin that is accepted', 'only', (one: Doubt) => judge('accept', one.ways.accept)],
  ['a line of one origin that is rejected', 'only', (one: Doubt) => judge('reject', one.ways.reject)],
] as const) {
  test(`${what} leaves the queue, is listed as decided with its words or its line, and comes back when that is withdrawn`, () => {
    const doubt = first(is)
    const made = judgement(doubt)
    const decided = review(supposing(made), [made])
    assert.ok(!decided.items.some(({ id }) => id === doubt.id))
    const [kept] = decided.decided.items
    assert.deepEqual([kept?.id, kept?.by, kept?.at, decided.decided.total], [made.id, 'Ada', made.at, 1])
    assert.ok((kept?.lines.length ?? 0) + (kept?.words.length ?? 0) > 0)
    const back = judge('withdraw', [made.id], { id: 'j_back', at: '2026-01-02T00:00:00Z' })
    const again = review(record, [made, back])
    assert.deepEqual([again.items, again.decided.total], [page.items, 0])
  })
}

test('a report that was taken back is listed by its file, though the record has it no more', () => {
  const [report] = reports
  const back = judge('withdraw', [report?.id ?? ''])
  const { decided } = review(supposing(back), [back])
  assert.deepEqual(decided.items[0]?.reports, [{ id: report?.id, called: report?.file }])
})
