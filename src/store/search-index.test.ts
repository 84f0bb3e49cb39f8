import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findIn } from '../model/find.ts'
import { SEARCH_KINDS, type Searchable, type SearchKind } from '../model/searchable.ts'
import { foldText } from '../model/fold.ts'
import { termsOf } from '../view/query.ts'
import { Store } from './store.ts'

const things = (...rows: readonly (readonly [SearchKind, string, string, string])[]): readonly Searchable[] =>
  rows.map(([kind, id, head, body]) => ({ kind, id, head: foldText(head), body: foldText(body) }))

const TALKS = things(
  ['name', 'a_1', 'Élisabeth Guigou', 'Mme Guigou; la ministre'],
  ['entry', 'e_1', 'Guigou Cœur meeting', 'They met in São Tomé near the river'],
  ['statement', 's_1', 'Guigou', 'Nous n’avons rien signé'],
  ['report', 'r_1', 'Near or not', 'AND the talks, OR what was left of them: "nothing was signed"'],
  ['report', 'r_2', 'Straße', 'The signing of the accord'],
)

function indexed(searchables: readonly Searchable[]): Store {
  const store = Store.open(':memory:')
  store.keepRecord('talks', 'inputs', '{}', searchables)
  return store
}

test('finds words without accents and case, from their beginning, in names before texts', () => {
  const found = (asked: string) => indexed(TALKS).find('talks')(termsOf(asked), 10).ids
  assert.deepEqual(found('ELISABETH').name, ['a_1'])
  assert.deepEqual(found('coeur sao').entry, ['e_1'])
  assert.deepEqual(found('strasse').report, ['r_2'])
  assert.deepEqual(found('sign').report.toSorted(), ['r_1', 'r_2'])
  assert.deepEqual(found('"was signed"').report, ['r_1'])
  assert.deepEqual(found('"signed was"').report, [])
  assert.deepEqual(found('near').report, ['r_1'])
})

test('finds in the database what it finds without one, whatever is typed', () => {
  const find = indexed(TALKS).find('talks')
  const plain = findIn(TALKS)
  const piece = fc.constantFrom(
    ...'" * ( ) NEAR AND OR NOT : ^ - + { } head: body: “ ” signed talks guigou élisa was nothing the n’ ’ \0 \\ ; \' -- %'.split(' '),
    ' ',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece).map((pieces) => pieces.join(' ')),
      ),
      (asked) => {
        const terms = termsOf(asked)
        if (terms.length === 0) return
        const [kept, told] = [find(terms, 10), plain(terms, 10)]
        assert.deepEqual(kept.counts, told.counts)
        for (const kind of SEARCH_KINDS) assert.deepEqual(kept.ids[kind].toSorted(), told.ids[kind].toSorted())
      },
    ),
    { numRuns: 500 },
  )
})

test('the index is of the last record: what fell out of it is found no longer, and nothing once what is derived is dropped', () => {
  const store = indexed(TALKS)
  const count = (asked: string) => Object.values(store.find('talks')(termsOf(asked), 10).counts).reduce((a, b) => a + b)
  store.keepRecord('talks', 'others', '{}', [...TALKS.slice(1), ...things(['name', 'a_2', 'Hubert Védrine', ''])])
  assert.equal(count('elisabeth'), 0)
  assert.equal(count('vedrine'), 1)
  assert.equal(count('coeur'), 1)
  store.dropDerived('talks')
  assert.equal(count('coeur'), 0)
})

test('finds nothing of another story', () => {
  const store = indexed(TALKS)
  store.keepRecord('other', 'inputs', '{}', things(['name', 'a_1', 'Guigou', '']))
  assert.deepEqual(store.find('other')(termsOf('guigou'), 10).counts, { name: 1, entry: 0, statement: 0, report: 0 })
})
