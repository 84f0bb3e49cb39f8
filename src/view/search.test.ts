import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goldenStore } from '../golden.sample.ts'
import { bringUpToDate } from '../upkeep.ts'
import { searchPage } from './search.ts'
import { named, shelve } from './shelf.ts'

const STORY = 'korea-2018'
const store = await goldenStore(STORY)
const shelf = shelve({ record: await bringUpToDate(store, STORY), reports: store.reports(STORY), judgements: [] })

test('a French word finds what English reports tell too, through the forms of a name', () => {
  const { names } = searchPage(shelf, { q: 'COREE du nord' })
  assert.ok(names.some(({ name, forms }) => name === 'North Korea' && forms.some((form) => /Corée du Nord/.test(form))))
})

test('an actor is found under the name that the reader’s language has, though no report uses it', () => {
  const china = shelf.record.actors.find(({ name }) => name === 'China')?.id ?? ''
  const french = named(shelf, new Map([[china, 'République populaire de Chine']]))
  assert.deepEqual(
    searchPage(french, { q: 'republique pop' }).names.map(({ id }) => id),
    [china],
  )
})

test('of all who have a name, the one whom the reports speak of most comes first', () => {
  assert.equal(searchPage(shelf, { q: 'kim' }, store.find(STORY)).names[0]?.name, 'Kim Jong-un')
})

test('words around what was found are of the report, and those lit are what was asked for', () => {
  const { statements, reports, entries } = searchPage(shelf, { q: 'singap kim' })
  const snippets = [...statements, ...reports, ...entries].flatMap(({ snippet }) => snippet ?? [])
  assert.ok(snippets.length > 3)
  for (const { text, lit, cited } of snippets) {
    assert.ok(shelf.text(cited.report)?.includes(text.replace(/^…|…$/g, '')))
    for (const { start, end } of lit) assert.match(text.slice(start, end), /^(singap|kim)/i)
    assert.ok(text.length < 300, text)
  }
})

test('the index that is kept and the record itself answer alike', () => {
  for (const q of ['moon kim', '"two leaders"', 'letter', 'éTaTs']) {
    const [kept, plain] = [searchPage(shelf, { q }, store.find(STORY)), searchPage(shelf, { q })]
    assert.deepEqual(kept.counts, plain.counts)
    assert.ok(kept.counts.report > 0, q)
  }
})

test('of one kind there is more', () => {
  const all = searchPage(shelf, { q: 'kim' })
  const entries = searchPage(shelf, { q: 'kim', kind: 'entry' })
  assert.ok(all.entries.length < all.counts.entry)
  assert.equal(entries.entries.length, all.counts.entry)
  assert.deepEqual(entries.reports, [])
})

test('what holds no word asks for nothing', () => {
  for (const q of ['', '   ', '"*()"', '’']) assert.deepEqual([searchPage(shelf, { q }).asks, searchPage(shelf, { q }).names], [false, []])
})
