import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SAMPLE } from '../export/record.sample.ts'
import type { StoryRecord } from '../model/record.ts'
import { differenceOf } from './difference.ts'
import { shelve } from './shelf.ts'

const difference = (before: StoryRecord, after: StoryRecord) =>
  differenceOf(shelve({ record: before, reports: [], judgements: [] }), shelve({ record: after, reports: [], judgements: [] }))
const [first, ...others] = SAMPLE.entries

test('a record differs in nothing from itself, whatever the order of its entries', () => {
  const { gone, came, changed, conflicts, statements, reports } = difference(SAMPLE, { ...SAMPLE, entries: SAMPLE.entries.toReversed() })
  assert.deepEqual([gone, came, changed, conflicts.gone, conflicts.came, reports], [[], [], [], [], [], []])
  assert.deepEqual(statements, { gone: 0, came: 0, changed: 0 })
})

test('a line that falls and one that comes are told, each from its own side', () => {
  const less = { ...SAMPLE, entries: others }
  assert.deepEqual(
    difference(SAMPLE, less).gone.map(({ id }) => id),
    [first?.id],
  )
  assert.deepEqual(
    difference(less, SAMPLE).came.map(({ id }) => id),
    [first?.id],
  )
})

test('a line that lost its first claim is the same line under another name, and unchanged where it reads the same', () => {
  assert.ok(first)
  const renamed: StoryRecord = {
    ...SAMPLE,
    entries: [{ ...first, id: 'e_other' }, ...others],
    conflicts: SAMPLE.conflicts.map((one) => (one.about === first.id ? { ...one, about: 'e_other' } : one)),
  }
  const { gone, came, changed } = difference(SAMPLE, renamed)
  assert.deepEqual([gone, came], [[], []])
  assert.ok(changed.every(({ before, after }) => before.id === first.id && after.id === 'e_other'))
  const denied: StoryRecord = { ...SAMPLE, entries: [{ ...first, id: 'e_other', status: 'denied' }, ...others] }
  assert.deepEqual(
    difference(SAMPLE, denied).changed.map(({ before, after }) => [before.status, after.status]),
    [[first.status, 'denied']],
  )
})
