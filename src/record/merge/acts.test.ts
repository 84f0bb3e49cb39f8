import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActionEntry, StoryRecord } from '../../model/record.ts'
import { merge } from '../record.ts'
import { told, type Telling, type TellingReport } from './telling.sample.ts'

const says = (text: string, ...claims: Telling[]) => ({ text, claims })
const recordOf = (...reports: TellingReport[]): StoryRecord => {
  const { resolution, reports: texts } = told(reports)
  return merge('s', resolution, texts, [])
}
const sign = (more: Partial<Telling>): Telling => ({ kind: 'action', act: 'AGREE', what: 'signs an agreement', who: ['kenya'], ...more })

test('what two states sign together is one act, whoever is named first', () => {
  const record = recordOf(
    { id: 'r_a', on: '2023-05-10', says: [says('Kenya and Uganda signed.', sign({ who: ['kenya', 'uganda'], when: '2023-05-09' }))] },
    { id: 'r_b', on: '2023-05-11', says: [says('Uganda signed with Kenya.', sign({ who: ['uganda'], to: ['kenya'], when: '2023-05-09' }))] },
  )
  const [entry, more] = record.entries as ActionEntry[]
  assert.equal(more, undefined)
  assert.deepEqual([entry?.by.map((p) => p.name).sort(), entry?.toward], [['Kenya', 'Uganda'], []])
})

test('a promise that is only denied is no promise', () => {
  const promise = (more: Partial<Telling>): Telling => ({ kind: 'commitment', who: ['museveni'], what: 'reopen the border crossing at Busia', ...more })
  const denied = { id: 'r_a', on: '2023-05-10', says: [says('Kampala denied that Museveni had promised to reopen it.', promise({ denied: true }))] }
  const told = { id: 'r_b', on: '2023-05-11', says: [says('Museveni promised to reopen the border crossing at Busia.', promise({}))] }
  assert.equal(recordOf(denied).entries.length, 0)
  assert.equal(recordOf(denied, told).entries.length, 1)
  assert.equal(recordOf(denied, told).entries[0]?.claims.length, 2)
})
