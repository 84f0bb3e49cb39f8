import assert from 'node:assert/strict'
import { get } from 'node:http'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { CSV_TABLES, FORMATS } from '../../formats.ts'
import { builtPage } from '../browser/built-page.sample.ts'
import { type FetchedPage, PageRefused } from '../../ingest/fetch-page.ts'
import { Store } from '../../store/store.ts'
import type { ReportsPage } from '../../view/reports.ts'
import { DEMO, problem, testServer } from './server.sample.ts'
import { makeToken } from './token.ts'

const ARTICLE = `<!doctype html><title>Ministers meet | Fjord Post</title><meta property="og:site_name" content="Fjord Post">
<meta property="article:published_time" content="2019-03-05T06:00:00+01:00"><link rel="canonical" href="https://www.fjord.example/ministers">
<nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1><p>${'The foreign ministers of Norway and Chad met in Oslo on Monday. '.repeat(12)}</p></article>`

const pages: Readonly<Record<string, string>> = { 'https://www.fjord.example/ministers?from=mail': ARTICLE, 'https://deep.example/': '<div>'.repeat(300_000) }

const server = await testServer({
  web: await builtPage(),
  fetchPage: async (url): Promise<FetchedPage> => {
    const page = pages[url]
    if (page === undefined) throw new PageRefused(`${url} has no such host`)
    return { url, bytes: Buffer.from(page), media: 'text/html', charset: 'utf-8' }
  },
})

const fetched = async (path: string): Promise<Response> => server.ask(path, { headers: { prefer: 'wait=60' } })

test('a page is kept as its article, with the outlet, day and address that it gives', async () => {
  assert.equal((await server.post('/api/s/web/reports', { url: 'https://www.fjord.example/ministers?from=mail' })).status, 201)
  const { items } = (await (await fetched('/api/s/web/reports')).json()) as ReportsPage
  assert.deepEqual(
    items.map(({ outlet, url, published }) => [outlet, url, published?.edtf, published?.ground]),
    [['Fjord Post', 'https://www.fjord.example/ministers', '2019-03-05', 'metadata']],
  )
})

test('a page that cannot be had is said so, and one made to be hard stops nobody', async () => {
  assert.match((await problem(502, await server.post('/api/s/web/reports', { url: 'https://nowhere.example/' }))).detail, /has no such host/)
  const hard = server.post('/api/s/web/reports', { url: 'https://deep.example/' })
  const start = performance.now()
  assert.equal((await server.ask('/api/stories')).status, 200)
  assert.ok(performance.now() - start < 2000)
  assert.match((await problem(422, await hard)).detail, /too tangled/)
})

for (const [name, { media }] of Object.entries(FORMATS)) {
  test(`the record is exported as ${name} under its own media type`, async () => {
    for (const table of name === 'csv' ? CSV_TABLES : [undefined]) {
      const answer = await fetched(`/api/s/${DEMO}/export?format=${name}${table ? `&table=${table}` : ''}`)
      assert.equal(answer.status, 200)
      assert.equal(answer.headers.get('content-type'), media)
      assert.match(answer.headers.get('content-disposition') ?? '', /filename\*=UTF-8''korea-2018[-.]/)
      assert.ok((await answer.text()).length > 500)
    }
  })
}

test('an export that is asked for wrongly is refused', async () => {
  await problem(400, await server.ask(`/api/s/${DEMO}/export?format=docx`))
  await problem(400, await server.ask(`/api/s/${DEMO}/export?format=csv`))
  await problem(400, await server.ask(`/api/s/${DEMO}/export?format=brief&asOf=tomorrow`))
  await problem(400, await server.ask(`/api/s/${DEMO}/export?format=json&made=2018-06-12`))
})

test('the calendar is at the address that the subscription names', async () => {
  const { path } = (await (await server.ask(`/api/s/${DEMO}/subscription`)).json()) as { path: string }
  const calendar = await fetched(path)
  assert.equal(calendar.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.match(await calendar.text(), /^BEGIN:VCALENDAR\r\n/)
})

test('who listens hears how many reports are read, and then that there is another record', async () => {
  const stop = new AbortController()
  await fetched(`/api/s/${DEMO}/record`)
  const { body } = await server.ask(`/api/s/${DEMO}/events`, { signal: stop.signal })
  const text = 'The ministers of Peru and Ghana met in Lima on 4 May 2018.'
  let heard = ''
  let added = false
  for await (const chunk of (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    heard += chunk
    if (!added) await server.post(`/api/s/${DEMO}/reports`, { text })
    added = true
    if (heard.match(/^event: record$/gm)?.length === 2) break
  }
  stop.abort()
  assert.match(heard, /event: reading\ndata: \{"read":\d+,"of":9/)
  const versions = heard.match(/"version":"[^"]+"/g) ?? []
  assert.equal(new Set(versions).size, 2)
})

test('what another process adds is heard and shown', async () => {
  const stop = new AbortController()
  const { body } = await server.ask(`/api/s/${DEMO}/events`, { signal: stop.signal })
  const store = Store.open(server.db)
  store.add(DEMO, [{ id: 'r_ffffffffffffffff', text: 'Norway and Chad met in Oslo on 5 May 2018.', language: 'en' }])
  store.close()
  let heard = ''
  for await (const chunk of (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    heard += chunk
    if (heard.match(/^event: record$/gm)?.length === 2) break
  }
  stop.abort()
  assert.equal(((await (await server.ask(`/api/s/${DEMO}/reports`)).json()) as ReportsPage).total, 10)
})

test("names come in the reader's language, and an answer in one language is not taken for one in another", async () => {
  const path = `/api/s/${DEMO}/record`
  const tag = async (language: string): Promise<readonly (string | null)[]> => {
    const { headers } = await server.ask(path, { headers: { 'accept-language': language } })
    return [headers.get('etag'), headers.get('vary')]
  }
  const [[english, vary], [french], [quebec], [other]] = [await tag('en'), await tag('fr'), await tag('de;q=0.9, fr-CA;q=0.8, en;q=0.1'), await tag('de')]
  assert.match(vary ?? '', /Accept-Language/)
  assert.notEqual(french, english)
  assert.equal(quebec, french)
  assert.equal(other, english)
})

test('the document is readable at /api without anything that runs', async () => {
  const page = await (await server.ask('/api')).text()
  assert.match(page, /<code>GET \/api\/s\/\{story\}\/record<\/code>/)
  assert.doesNotMatch(page, /<script|<style|style=|undefined|\[object/)
  assert.equal((await server.ask('/api/reference.css')).headers.get('content-type'), 'text/css; charset=utf-8')
})

test('an answer is packed for who can unpack it', async () => {
  const path = `/api/s/${DEMO}/record`
  const plain = await (await server.ask(path, { headers: { 'accept-encoding': 'identity' } })).text()
  const packed = await new Promise<Buffer>((done) => {
    get(new URL(path, server.url), { headers: { 'accept-encoding': 'gzip' } }, async (answer) => done(Buffer.concat(await Array.fromAsync(answer))))
  })
  assert.ok(packed.length < plain.length / 3)
  assert.equal(gunzipSync(packed).toString(), plain)
})

test('behind a proxy it answers to the name that was given, and only to who has the token', async () => {
  const behind = await testServer({ names: ['readout.example'] })
  const store = Store.open(behind.db)
  const token = makeToken(store)
  store.close()
  const asked = (host: string, headers = {}): Promise<number | undefined> =>
    new Promise((done) => get(new URL('/api/stories', behind.url), { headers: { host, ...headers } }, ({ statusCode }) => done(statusCode)))
  assert.equal(await asked('readout.example'), 401)
  assert.equal(await asked('localhost'), 401)
  assert.equal(await asked('readout.example', { authorization: `Bearer ${token}` }), 200)
  assert.equal(await asked('evil.example', { authorization: `Bearer ${token}` }), 421)
})

test('beyond this machine only who has the token is let in, and the calendar by its own key', async () => {
  const open = await testServer({ host: '0.0.0.0' })
  await problem(401, await open.ask('/api/stories'))
  const store = Store.open(open.db)
  const first = makeToken(store)
  const token = makeToken(store)
  const asked = (path: string, headers: Readonly<Record<string, string>>): Promise<Response> => open.ask(path, { headers, redirect: 'manual' })
  await problem(401, await asked('/api/stories', { authorization: `Bearer ${first}` }))
  assert.equal((await asked('/api/stories', { authorization: `Bearer ${token}` })).status, 200)
  await problem(401, await asked(`/login?token=${first}`, {}))
  const login = await asked(`/login?token=${token}`, {})
  assert.deepEqual([login.status, login.headers.get('location')], [303, '/'])
  const cookie = login.headers.get('set-cookie') ?? ''
  assert.match(cookie, /HttpOnly/)
  assert.equal((await asked('/api/stories', { cookie: cookie.split(';')[0] ?? '' })).status, 200)
  const { path } = (await (await asked(`/api/s/${DEMO}/subscription`, { authorization: `Bearer ${token}` })).json()) as { path: string }
  assert.equal((await asked(path, { prefer: 'wait=60' })).status, 200)
  await problem(401, await asked(path.replace(DEMO, 'other'), {}))
  await problem(401, await asked(path.slice(0, -1), {}))
  assert.ok(![first, token].includes(store.tokenHash() ?? ''))
  store.close()
})

test('a request for the head of the events alone leaves nobody listening', async () => {
  const answer = await server.ask(`/api/s/${DEMO}/events`, { method: 'HEAD' })
  assert.deepEqual([answer.status, answer.headers.get('content-type'), await answer.text()], [200, 'text/event-stream', ''])
})
