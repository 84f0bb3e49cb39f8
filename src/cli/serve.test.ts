import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const here = mkdtempSync(join(tmpdir(), 'readout-serving-'))
const started: ChildProcess[] = []
after(() => {
  for (const one of started) one.kill('SIGKILL')
  rmSync(here, { recursive: true, force: true })
})

/** A command that goes on until it is stopped. */
interface Running {
  /** What it has printed once this matches. */
  says(pattern: RegExp): Promise<string>
  /** Presses Ctrl-C; gives the exit code. */
  stop(): Promise<number | null>
  /** Its exit code and its words on standard error. */
  readonly ended: Promise<readonly [number | null, string]>
}

function run(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, READOUT_DB: join(here, 'kept.db'), TMPDIR: here, NO_COLOR: '1' } })
  started.push(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = once(child, 'close').then(([code]) => [code as number | null, err] as const)
  const says = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(out)) await Promise.race([once(child.stdout, 'data'), ended.then(([code]) => assert.fail(`ended with ${code}: ${err}`))])
    return out
  }
  return { says, ended, stop: async () => (child.kill('SIGINT'), (await ended)[0]) }
}

const status = async (url: string, headers = {}): Promise<number> => (await fetch(url, { headers })).status
const addressIn = (said: string): string => /http:\/\/\S+?\//.exec(said)?.[0] ?? ''

test('the demo prints its record and then serves it until Ctrl-C, and keeps nothing', async () => {
  const demo = run('demo')
  const said = await demo.says(/See it at/)
  assert.match(said, /korea-2018\n8 reports/)
  assert.equal(await status(`${addressIn(said)}api/s/korea-2018/record`, { prefer: 'wait=60' }), 200)
  assert.equal(await demo.stop(), 0)
  assert.deepEqual(
    readdirSync(here).filter((name) => name.startsWith('readout-demo-')),
    [],
  )
})

test('serving starts with nothing kept yet, and ends at Ctrl-C', async () => {
  const serving = run('serve', '--port', '0')
  assert.equal(await status(`${addressIn(await serving.says(/\n/))}api/stories`), 200)
  assert.equal(await serving.stop(), 0)
  assert.ok(existsSync(join(here, 'kept.db')))
})

test('a port that is asked for and taken is said so in a line', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  assert.deepEqual(await run('serve', '--port', String(port)).ended, [1, `readout: port ${port} of 127.0.0.1 is taken: give another with --port\n`])
  taken.close()
  const [code, err] = await run('serve', '--port', 'http').ended
  assert.equal(code, 2)
  assert.match(err, /^readout: --port http is no port[^\n]+\n$/)
})

test('beyond this machine, a token is made and shown once; another closes the first', async () => {
  const link = async (...more: readonly string[]): Promise<string | undefined> => {
    const serving = run('serve', '--host', '0.0.0.0', '--port', '0', ...more)
    const said = await serving.says(/\n(.*\n)?$/)
    const token = /login\?token=([\w-]{43})\n/.exec(said)?.[1]
    const port = /:(\d+)\//.exec(said)?.[1]
    assert.equal(await status(`http://127.0.0.1:${port}/api/stories`), 401)
    if (token) assert.equal(await status(`http://127.0.0.1:${port}/api/stories`, { authorization: `Bearer ${token}` }), 200)
    assert.equal(await serving.stop(), 0)
    return token
  }
  const first = await link()
  assert.ok(first)
  assert.equal(await link(), undefined)
  const second = await link('--new-token')
  assert.ok(second && second !== first)
})
