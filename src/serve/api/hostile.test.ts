/** What strangers, broken programs and other sites' pages send, over a real socket: each is told in one line why not, and the server goes on. */
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { DEMO, problem, testServer } from './server.sample.ts'

const server = await testServer()
/** One that soon loses patience. */
const strict = await testServer({ slow: { whole: 1500, silent: 1000 } })
const reports = `/api/s/${DEMO}/reports`

/** Sends bytes as they are, and gives all that comes back until the server hangs up. */
function sent(bytes: string | Buffer, goOn?: (write: (more: string) => void) => void): Promise<string> {
  const { port } = goOn ? strict : server
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    let back = ''
    socket.on('data', (chunk) => (back += chunk.toString('latin1')))
    socket.on('error', () => {})
    socket.on('close', () => done(back))
    socket.write(bytes)
    goOn?.((more) => socket.writable && socket.write(more))
  })
}

const head = (method: string, path: string, headers: readonly string[] = []): string =>
  [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n')

const goesOn = async (asked = server): Promise<void> => assert.equal((await asked.ask('/api/stories')).status, 200)

test('a body longer than it may be is refused before it is read, and while it is read where its length was not told', async () => {
  const told = await sent(head('POST', reports, ['Content-Type: text/plain', 'Content-Length: 999999999999']))
  assert.match(told, /^HTTP\/1\.1 413 /)
  const large = Buffer.alloc(60_000_000, 'a')
  const untold = await server.ask(reports, {
    method: 'POST',
    body: new Blob([large]).stream(),
    duplex: 'half',
    headers: { 'content-type': 'text/plain' },
  } as RequestInit)
  await problem(413, untold)
  await goesOn()
})

test('a body that comes in drops is not waited for', async () => {
  let timer: NodeJS.Timeout | undefined
  const back = await sent(head('POST', reports, ['Content-Type: application/json', 'Content-Length: 100000']), (write) => {
    timer = setInterval(() => write('{'), 200)
  })
  clearInterval(timer)
  assert.match(back, /^(HTTP\/1\.1 408 |$)/)
  await goesOn(strict)
})

test('a head that comes in drops is not waited for', async () => {
  let timer: NodeJS.Timeout | undefined
  await sent('GET /api/stories HTTP/1.1\r\nHost: localhost\r\n', (write) => {
    timer = setInterval(() => write('X-Slow: 1\r\n'), 200)
  })
  clearInterval(timer)
  await goesOn(strict)
})

for (const [what, type, body] of [
  ['no boundary', 'multipart/form-data', 'x'],
  ['no parts', 'multipart/form-data; boundary=b', ''],
  ['no end', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nThe ministers'],
  ['a broken head', 'multipart/form-data; boundary=b', `--b\r\n${'x'.repeat(100_000)}\r\n\r\n\r\n--b--\r\n`],
  ['other bytes', 'multipart/form-data; boundary=b', '\0\xff\xfe'.repeat(1000)],
] as const) {
  test(`a multipart upload with ${what} is refused, and nothing of it is kept`, async () => {
    const answer = await server.ask('/api/s/broken/reports', { method: 'POST', body, headers: { 'content-type': type } })
    await problem(400, answer)
    assert.equal((await server.ask('/api/s/broken/reports')).status, 404)
  })
}

test('of an upload that breaks off, what came whole is kept and said to be', async () => {
  const body =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nTalks went on.\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="b.txt"\r\n\r\nTalks'
  const answer = await server.ask('/api/s/cut/reports', { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=b' } })
  const { reports: became } = (await answer.json()) as { reports: readonly { name: string; became: string }[] }
  assert.deepEqual(
    became.map((one) => [one.name, one.became]),
    [
      ['a.txt', 'added'],
      ['the rest', 'refused'],
    ],
  )
})

for (const [what, body] of [
  ['no JSON', '{"text":'],
  ['JSON of another kind', '[1]'],
  ['nothing', 'null'],
  ['a field that nobody knows', '{"text":"x","admin":true}'],
  ['a text that is none', '{"text":5}'],
  ['a day that is none', '{"text":"x","published":"2018-02-31"}'],
  ['an address that is none', '{"url":"javascript:alert(1)"}'],
  ['JSON nested to no end', `{"text":${'['.repeat(100_000)}`],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe])],
] as const) {
  test(`a report of ${what} is refused`, async () => {
    await problem(400, await server.ask(reports, { method: 'POST', body, headers: { 'content-type': 'application/json' } }))
  })
}

test('a report in a format that nobody reads is refused', async () => {
  await problem(415, await server.ask(reports, { method: 'POST', body: '<a/>', headers: { 'content-type': 'application/xml' } }))
  await problem(422, await server.ask(reports, { method: 'POST', body: '   ', headers: { 'content-type': 'text/plain' } }))
})

for (const path of [
  '/../../etc/passwd',
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/....//package.json',
  '/assets/%00',
  '/%zz',
  '/api/s/%zz/record',
  '/api/s/..%2f..%2fetc/record',
  `/api/s/${'a'.repeat(5000)}/record`,
  '/api/s/a%00b/reports',
]) {
  test(`leads nowhere: ${path.slice(0, 60)}`, async () => {
    const back = await sent(head('GET', path))
    assert.match(back, /^HTTP\/1\.1 4\d\d /)
    assert.match(back, /content-type: application\/problem\+json/i)
    assert.doesNotMatch(back, /"dependencies"|root:/)
    await goesOn()
  })
}

test('a request that is no HTTP is hung up on', async () => {
  for (const bytes of ['\0\0\0\0\r\n\r\n', 'GET\r\n\r\n', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`])
    assert.match(await sent(bytes), /^(HTTP\/1\.1 4\d\d|$)/)
  await goesOn()
})

test('a name that is not ours is refused: no page elsewhere can have its own name lead here', async () => {
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.0.1', 'localhost@evil.example', '']) {
    assert.match(await sent(`GET /api/stories HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 4(21|00) /, host)
  }
  for (const host of ['localhost', `127.0.0.1:${server.port}`, '[::1]:80']) {
    assert.match(await sent(`GET /api/stories HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 200 /, host)
  }
})

test("a change that another site's page asks for is refused; our own page's and a program's is taken", async () => {
  const given = { text: 'The ministers of Peru and Ghana met in Lima on 4 May 2018.' }
  const own = new URL(server.url).origin
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: `${own}0` },
  ]) {
    await problem(403, await server.post('/api/s/changes/reports', given, headers))
  }
  assert.equal((await server.ask('/api/s/changes/reports')).status, 404)
  for (const headers of [{ origin: own, 'sec-fetch-site': 'same-origin' }, {}]) assert.ok((await server.post('/api/s/changes/reports', given, headers)).ok)
})

test('every answer, problems too, tells browsers to run nothing that is not ours', async () => {
  for (const path of ['/', '/api', '/api/stories', '/api/nothing', `/s/${DEMO}`, `/api/s/${DEMO}/record`]) {
    const { headers } = await server.ask(path)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/, path)
    assert.doesNotMatch(policy, /unsafe/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('access-control-allow-origin'), null)
  }
})

test('markup in a report comes back as the text it is, never as a page', async () => {
  const text = '<script>alert(1)</script><svg onload=alert(2)> The ministers of Peru and Ghana met in Lima on 4 May 2018.'
  assert.ok((await server.post('/api/s/markup/reports', { text, outlet: '<img src=x onerror=alert(3)>' })).ok)
  const answer = await server.ask('/api/s/markup/reports', { headers: { prefer: 'wait=60' } })
  assert.equal(answer.headers.get('content-type')?.split(';')[0], 'application/json')
  assert.equal(((await answer.json()) as { items: readonly { outlet: string }[] }).items[0]?.outlet, '<img src=x onerror=alert(3)>')
  const missing = await server.ask('/api/s/%3Cscript%3E/reports')
  await problem(404, missing)
})
