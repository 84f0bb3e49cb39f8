import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv } from 'ajv'
import type { StoryRecord } from '../../model/record.ts'
import type { ReportsPage } from '../../view/reports.ts'
import type { StoriesPage } from '../../view/stories.ts'
import { DEMO, problem, testServer } from './server.sample.ts'

const server = await testServer()

/** The JSON of an answer that must be good. */
async function got<T>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  const answer = await server.ask(path, { headers: { prefer: 'wait=60', ...headers } })
  assert.equal(answer.status, 200, await answer.clone().text())
  return (await answer.json()) as T
}

test('the document is sound OpenAPI', async () => {
  const { valid, errors } = await new Validator().validate(await got<Record<string, unknown>>('/api/openapi.json'))
  assert.ok(valid, JSON.stringify(errors))
})

test('every path of the document that needs neither id nor query answers as its schema says', async () => {
  const document = await got<{
    paths: Record<
      string,
      Record<string, { parameters?: { in: string; required?: boolean }[]; responses: Record<string, { content?: Record<string, { schema: object }> }> }>
    >
    components: object
  }>('/api/openapi.json')
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'doc', components: document.components })
  let count = 0
  for (const [path, { get }] of Object.entries(document.paths)) {
    const schema = get?.responses[200]?.content?.['application/json']?.schema
    if (!schema || path.includes('{id}') || get?.parameters?.some((one) => one.in === 'query' && one.required)) continue
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'doc#/components')) as object)
    assert.ok(check(await got(path.replace('{story}', DEMO))), `${path}: ${JSON.stringify(check.errors)}`)
    count++
  }
  assert.ok(count > 5)
})

test('lists the stories with what their records hold', async () => {
  await got(`/api/s/${DEMO}/record`)
  const { stories } = await got<StoriesPage>('/api/stories')
  assert.equal(stories[0]?.story, DEMO)
  assert.equal(stories[0]?.reports, 8)
  assert.ok((stories[0]?.record?.entries ?? 0) > 20)
})

test('a long list comes in parts that make the whole, each with the way to the next', async () => {
  const all = await got<StoryRecord>(`/api/s/${DEMO}/record`)
  const entries: unknown[] = []
  for (let path: string | undefined = `/api/s/${DEMO}/record/entries?limit=10`; path; ) {
    const answer = await server.ask(path)
    const { items, total } = (await answer.json()) as { items: unknown[]; total: number }
    assert.equal(total, all.entries.length)
    entries.push(...items)
    path = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  }
  assert.deepEqual(entries, all.entries)
})

test('what has not changed is not sent again, and what has changed is', async () => {
  const path = `/api/s/${DEMO}/reports`
  const first = await server.ask(path, { headers: { prefer: 'wait=60' } })
  const etag = first.headers.get('etag') ?? ''
  assert.equal((await server.ask(path, { headers: { 'if-none-match': etag } })).status, 304)
  await server.post(`/api/s/${DEMO}/reports`, { text: 'Norway and Chad met in Oslo on 3 May 2018.', outlet: 'Fjord Post', published: '2018-05-04' })
  const again = await server.ask(path, { headers: { 'if-none-match': etag, prefer: 'wait=60' } })
  assert.equal(again.status, 200)
  assert.equal(again.headers.get('readout-record'), 'current')
  const { items } = (await again.json()) as ReportsPage
  assert.equal(items.length, 9)
  assert.equal(items.find(({ outlet }) => outlet === 'Fjord Post')?.published?.edtf, '2018-05-04')
})

test('files are taken in as they come, each kept or refused for itself', async () => {
  const form = new FormData()
  form.append('file', new Blob(['The ministers of Peru and Ghana met in Lima on Monday.']), 'lima.txt')
  form.append('file', new Blob(['%PDF-1.7 …']), 'lima.pdf')
  form.append('file', new Blob(['The same again.']), '../../etc/passwd')
  const answer = await server.ask('/api/s/uploads/reports', { method: 'POST', body: form })
  assert.equal(answer.status, 201)
  const { reports } = (await answer.json()) as { reports: readonly { name: string; became: string; why?: string }[] }
  assert.deepEqual(
    reports.map(({ name, became }) => [name, became]),
    [
      ['lima.txt', 'added'],
      ['lima.pdf', 'refused'],
      ['etc/passwd', 'added'],
    ],
  )
  assert.equal((await got<ReportsPage>('/api/s/uploads/reports')).total, 2)
})

test('a story that is not there, a path that is not there and a method that is not taken are said so', async () => {
  assert.match((await problem(404, await server.ask('/api/s/nowhere/reports'))).detail, /no story "nowhere"/)
  await problem(404, await server.ask('/api/nothing'))
  const refused = await server.ask(`/api/s/${DEMO}/record`, { method: 'DELETE' })
  assert.equal(refused.headers.get('allow'), 'GET')
  await problem(405, refused)
})
