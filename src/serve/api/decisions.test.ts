import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgementOf } from '../../decide.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { StoryRecord } from '../../model/record.ts'
import type { Difference } from '../../view/difference.ts'
import type { Judgements } from './answers.ts'
import { DEMO, problem, testServer } from './server.sample.ts'

const server = await testServer()
const judgements = `/api/s/${DEMO}/judgements`
const record = async (): Promise<StoryRecord> => (await server.ask(`/api/s/${DEMO}/record`, { headers: { prefer: 'wait=60' } })).json() as Promise<StoryRecord>
const given = async (): Promise<Judgements> => (await server.ask(judgements)).json() as Promise<Judgements>

test('a decision changes the record, and withdrawing it brings the record back as it was', async () => {
  const before = await record()
  const [claim] = before.entries.find(({ claims, kind }) => kind === 'contact' && claims.length === 1)?.claims ?? []
  const rejected = (await (await server.post(judgements, { verdict: 'reject', about: [claim], by: 'Ada' })).json()) as Judgement
  assert.match(rejected.id, /^j_/)
  assert.ok(!(await record()).claims.some(({ id }) => id === claim))
  assert.equal((await server.post(judgements, { verdict: 'withdraw', about: [rejected.id], by: 'Ada' })).status, 201)
  assert.deepEqual(await record(), before)
  assert.deepEqual(
    (await given()).items.map(({ verdict, stands }) => [verdict, stands]),
    [
      ['reject', false],
      ['withdraw', true],
    ],
  )
})

test('what a decision would change is told before it is given, and then comes true; nothing is kept', async () => {
  const before = await record()
  const { total } = await given()
  const [report] = before.reports
  const decision = { verdict: 'withdraw', about: [report?.id], by: 'Ada' }
  const preview = (await (await server.post(`/api/s/${DEMO}/preview`, decision)).json()) as Difference
  assert.equal((await given()).total, total)
  assert.deepEqual(preview.reports, [report?.id])
  const { id } = (await (await server.post(judgements, decision)).json()) as Judgement
  const after = await record()
  assert.equal(after.entries.length, before.entries.length - preview.gone.length + preview.came.length)
  assert.equal(after.statements.length, before.statements.length - preview.statements.gone + preview.statements.came)
  assert.ok(preview.gone.length > 0 && preview.changed.length > 0)
  await server.post(judgements, { verdict: 'withdraw', about: [id], by: 'Ada' })
  assert.deepEqual(await record(), before)
  await problem(422, await server.post(`/api/s/${DEMO}/preview`, { ...decision, about: ['r_0000000000000000'] }))
})

test('the day of a report is corrected, and counts as told', async () => {
  const report = (await record()).reports.find(({ published }) => published?.ground === 'header')
  const correction = { verdict: 'correct', about: [report?.id], field: 'published', value: '2018-06-20', by: 'Ada' }
  const { id } = (await (await server.post(judgements, correction)).json()) as Judgement
  assert.equal((await record()).reports.find((one) => one.id === report?.id)?.published?.edtf, '2018-06-20')
  await server.post(judgements, { verdict: 'withdraw', about: [id], by: 'Ada' })
})

test('two who decide at once lose nothing', async () => {
  const { claims } = await record()
  const before = (await given()).total
  const decisions = claims.slice(0, 20).flatMap(({ id }) => ['Ada', 'Bo'].map((by) => ({ verdict: 'accept', about: [id], by })))
  const answers = await Promise.all(decisions.map((decision) => server.post(judgements, decision)))
  for (const { status } of answers) assert.equal(status, 201)
  assert.equal((await given()).total, before + decisions.length)
})

for (const [status, what, decision] of [
  [400, 'without a name under it', { verdict: 'accept', about: ['c_0000000000000000'] }],
  [400, 'that is no verdict', { verdict: 'maybe', about: ['c_0000000000000000'], by: 'Ada' }],
  [400, 'to correct nothing', { verdict: 'correct', about: ['c_0000000000000000'], by: 'Ada' }],
  [400, 'that a date is some words', { verdict: 'correct', about: ['c_0000000000000000'], field: 'when', value: 'last week', by: 'Ada' }],
  [400, 'on a field that there is not', { verdict: 'correct', about: ['c_0000000000000000'], field: 'mood', value: 'good', by: 'Ada' }],
  [400, 'that one thing is the same', { verdict: 'same', about: ['c_0000000000000000'], by: 'Ada' }],
  [400, 'with a field that nobody knows', { verdict: 'accept', about: ['c_0000000000000000'], by: 'Ada', at: '2018-01-01' }],
  [422, 'about what is not there', { verdict: 'accept', about: ['c_0000000000000000'], by: 'Ada' }],
] as const) {
  test(`a decision ${what} is refused`, async () => {
    await problem(status, await server.post(judgements, decision))
  })
}

test('judgements are taken out and in again, each once, and none that was changed', async () => {
  const lines = await (await server.ask(`${judgements}.jsonl`)).text()
  const bring = (body: string, story: string): Promise<Response> =>
    server.ask(`/api/s/${story}/judgements.jsonl`, { method: 'POST', body, headers: { 'content-type': 'application/jsonl' } })
  const { total } = await given()
  assert.deepEqual(await (await bring(lines, DEMO)).json(), { added: 0, known: total })
  assert.deepEqual(await (await bring(lines, 'elsewhere')).json(), { added: total, known: 0 })
  assert.equal(await (await server.ask('/api/s/elsewhere/judgements.jsonl')).text(), lines)
  const details = await problem(422, await bring(lines.replace('"by":"Ada"', '"by":"Eve"'), 'third'))
  assert.match(details.detail, /line 1: .* was changed since it was given/)
  assert.match((await problem(400, await bring(`${lines}{"verdict":`, 'third'))).detail, new RegExp(`line ${total + 1} is not JSON`))
  assert.equal((await server.ask('/api/s/third/judgements')).status, 404)
  const ahead = judgementOf({ verdict: 'withdraw', about: ['r_0000000000000000'], by: 'Ada' }, '2999-01-01T00:00:00.000Z')
  assert.match((await problem(422, await bring(JSON.stringify(ahead), 'third'))).detail, /still to come/)
  const spaced = judgementOf({ verdict: 'accept', about: ['c_0000000000000000'], by: ' Ada ' }, '2026-01-01T00:00:00.000Z')
  assert.deepEqual(await (await bring(JSON.stringify(spaced), 'elsewhere')).json(), { added: 1, known: 0 })
})
