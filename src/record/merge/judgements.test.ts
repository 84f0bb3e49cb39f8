import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Judgement } from '../../model/judgement.ts'
import type { StoryRecord } from '../../model/record.ts'
import { merge } from '../record.ts'
import { told, type Telling } from './telling.sample.ts'

const met = (when: string, more: Partial<Telling> = {}): Telling => ({ who: ['ruto', 'museveni'], when, ...more })
const STORY = told([
  { id: 'r_a', on: '2023-05-10', says: [{ text: 'They met on Tuesday.', claims: [met('2023-05-09')] }] },
  { id: 'r_b', on: '2023-05-11', says: [{ text: 'They met on 9 May.', claims: [met('2023-05-09', { spelled: true })] }] },
  { id: 'r_c', on: '2023-05-14', says: [{ text: 'They met on Friday.', claims: [met('2023-05-12')] }] },
  { id: 'r_d', on: '2023-05-15', says: [{ text: 'They might meet.', claims: [met('2023-06', { status: 'possible' })] }] },
])
const [A, B, C, D] = STORY.resolution.claims.map((c) => c.claim.id) as [string, string, string, string]
let clock = 0
const judge = (verdict: Judgement['verdict'], about: readonly string[], more: Partial<Judgement> = {}): Judgement => {
  clock += 1
  return { id: `j_${clock}`, verdict, about, by: 'amina', at: `2023-06-01T00:00:${String(clock % 60).padStart(2, '0')}Z`, ...more }
}
const after = (...judgements: Judgement[]): StoryRecord => merge('s', STORY.resolution, STORY.reports, judgements)
const shape = (record: StoryRecord) => record.entries.map((e) => e.claims)

test('stands as it was read where nobody has judged', () => assert.deepEqual(shape(after()), [[A, B], [C]]))

test('takes together what a person calls the same, with both dates as sides', () => {
  const record = after(judge('same', [A, C], { note: 'the second paper is wrong' }))
  assert.deepEqual(shape(record), [[A, B, C]])
  assert.deepEqual(
    record.conflicts.map((c) => c.on),
    ['when'],
  )
  assert.match(record.entries[0]?.why?.join() ?? '', /amina judged them the same: the second paper is wrong/)
})

test('keeps apart what a person calls different', () => assert.deepEqual(shape(after(judge('different', [A, B]))), [[A], [B], [C]]))

test('lets the later of two judgements on the same claims count', () => {
  assert.deepEqual(shape(after(judge('same', [A, C]), judge('different', [A, C]))), [[A, B], [C]])
})

test('forgets a judgement that was withdrawn, and remembers it when that was withdrawn', () => {
  const same = judge('same', [A, C])
  const back = judge('withdraw', [same.id])
  assert.deepEqual(shape(after(same, back)), [[A, B], [C]])
  assert.deepEqual(shape(after(same, back, judge('withdraw', [back.id]))), [[A, B, C]])
})

test('leaves a rejected claim out and says so', () => {
  const record = after(judge('reject', [C], { note: 'about 2022' }))
  assert.deepEqual(shape(record), [[A, B]])
  assert.equal(record.claims.length, 2)
  assert.deepEqual(
    record.notices.map((n) => [n.report, n.says, n.judgement?.slice(0, 2)]),
    [['r_c', 'amina rejected the contact told here: about 2022', 'j_']],
  )
})

test('makes a line of a hypothesis that a person accepts', () => assert.deepEqual(shape(after(judge('accept', [D]))), [[A, B], [C], [D]]))

test('takes a report back with all that stood on it alone', () => {
  const record = after(judge('withdraw', ['r_c']))
  assert.deepEqual(shape(record), [[A, B]])
  assert.deepEqual(
    record.reports.map((r) => r.id),
    ['r_a', 'r_b', 'r_d'],
  )
})

test('sets a field that a person corrects and closes the conflict over it', () => {
  const record = after(judge('same', [A, C]), judge('correct', [C], { field: 'when', value: '2023-05-10', note: 'the calendar of the presidency' }))
  assert.equal(record.entries[0]?.when?.edtf, '2023-05-10')
  assert.equal(record.entries[0]?.when?.why, 'set by amina: the calendar of the presidency')
  assert.equal(record.conflicts[0]?.state.kind, 'explained')
})

test('settles a conflict by the value that a person names, and no other by it', () => {
  const record = after(judge('same', [A, C]), judge('correct', [C], { field: 'when', value: '2023-05-09' }))
  assert.deepEqual([record.entries[0]?.when?.edtf, record.conflicts[0]?.state.kind], ['2023-05-09', 'explained'])
  assert.equal(after(judge('same', [A, C]), judge('correct', [C], { field: 'tone', value: 'warm' })).conflicts[0]?.state.kind, 'open')
})

test('leaves a field alone where the correction does not fit it', () => {
  assert.equal(after(judge('correct', [A], { field: 'when', value: 'last week' })).entries[0]?.when?.edtf, '2023-05-09')
})

test('says when a judgement is about a claim that no report makes any more', () => {
  assert.match(after(judge('reject', ['c_gone'])).notices[0]?.says ?? '', /c_gone \(reject\), which no report makes any more/)
})

test('gives the same record for judgements in any order', () => {
  const all = [judge('same', [A, C]), judge('reject', [B]), judge('correct', [A], { field: 'status', value: 'reported' })]
  assert.deepEqual(after(...all), after(...all.toReversed()))
})
