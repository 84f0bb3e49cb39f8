/** Pages from a server on this machine under public names: what is reached is decided by a rule that lets this one address pass. */
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { fetchPage, PUBLIC_REACH, type Reach } from './fetch-page.ts'
import { isPublicAddress } from './public-address.ts'

const html = { 'content-type': 'text/html; charset=windows-1252' }

const ANSWERS: Readonly<Record<string, (answer: ServerResponse, request: IncomingMessage) => void>> = {
  '/page': (answer) => answer.writeHead(200, html).end('caf\xe9'),
  '/packed': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('packed')),
  '/bomb': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  '/broken': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip'),
  '/endless': (answer) => {
    answer.writeHead(200, html)
    const timer = setInterval(() => answer.write('x'.repeat(1000)), 20)
    answer.on('close', () => clearInterval(timer))
  },
  '/silent': () => {},
  '/pdf': (answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/gone': (answer) => answer.writeHead(410).end(),
  '/on': (answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/round': (answer) => answer.writeHead(301, { location: '/round' }).end(),
  '/inside': (answer) => answer.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  '/inside-by-name': (answer) => answer.writeHead(307, { location: `http://inside.example:${port()}/page` }).end(),
  '/file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (answer) => answer.writeHead(302).end(),
}

const server = createServer((request, answer) => ANSWERS[request.url ?? '']?.(answer, request)).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
after(() => (server.closeAllConnections(), server.close()))
const port = (): number => (server.address() as AddressInfo).port

/** Under the name that is public, this server's own address passes once it is resolved; as it is written in an address it does not. */
let resolved = false
const reach: Reach = {
  ...PUBLIC_REACH,
  resolve: async (host) => {
    resolved = host === 'public.example'
    return [{ address: resolved ? '127.0.0.1' : '10.0.0.1', family: 4 }]
  },
  allows: (address) => (address === '127.0.0.1' && resolved ? !(resolved = false) : isPublicAddress(address)),
  bytes: 1_000_000,
  time: 1000,
}
const get = (path: string) => fetchPage(`http://public.example:${port()}${path}`, reach)

test('a page comes with its charset and where it came from in the end', async () => {
  const { url, bytes, media, charset } = await get('/on')
  assert.deepEqual([new URL(url).pathname, Buffer.from(bytes).toString('latin1'), media, charset], ['/page', 'cafÃ©', 'text/html', 'windows-1252'])
  assert.equal(Buffer.from((await get('/packed')).bytes).toString(), 'packed')
})

for (const [path, why] of [
  ['/bomb', /longer than the 1 MB/],
  ['/broken', /cannot be had/],
  ['/endless', /takes too long|longer than/],
  ['/silent', /takes too long/],
  ['/pdf', /is application\/pdf, not a page of text/],
  ['/gone', /answers with 410/],
  ['/round', /leads on more than 5 times/],
  ['/inside', /127\.0\.0\.1:1\/ is not on the public internet/],
  ['/inside-by-name', /inside\.example:\d+\/page is not on the public internet/],
  ['/file', /an address begins with http/],
  ['/nowhere', /answers with 302|no address|more than 5 times/],
] as const) {
  test(`is not fetched: ${path}`, async () => {
    await assert.rejects(get(path), why)
  })
}

for (const address of [
  ...[
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://192.168.1.1/',
  ],
  ...['http://169.254.169.254/latest/meta-data/', 'http://[::ffff:127.0.0.1]/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://[fe80::1]/'],
  ...['http://[fd00::1]/', 'http://100.64.0.1/', 'http://0.0.0.0/', 'http://user:secret@news.example/', 'ftp://news.example/'],
]) {
  test(`is not asked: ${address}`, async () => {
    await assert.rejects(fetchPage(address), { name: 'PageRefused' })
  })
}

test('addresses of public networks are public', () => {
  for (const address of ['1.1.1.1', '93.184.215.14', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])
    assert.ok(isPublicAddress(address), address)
  for (const address of ['172.16.0.1', '224.0.0.1', '255.255.255.255', '::', '2001:db8::1', 'ff02::1', '::127.0.0.1', 'no address'])
    assert.ok(!isPublicAddress(address), address)
})
