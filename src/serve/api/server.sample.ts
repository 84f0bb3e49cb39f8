/** A real server over a socket, with the demo story in a database of its own. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { goldenReports } from '../../golden.sample.ts'
import { Store } from '../../store/store.ts'
import type { ProblemDetails } from './problem.ts'
import { listen, type Served, type Serving } from './listen.ts'

/** The story that is served. */
export const DEMO = 'korea-2018'

/** A server that ends with the tests. */
export interface TestServer extends Served {
  readonly db: string
  /** Asks for a path; with `Prefer: wait`, until the first record is there, however slow the machine. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Posts JSON to a path. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
}

/** Starts a server on any free port. */
export async function testServer(more: Partial<Serving> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-serve-'))
  const db = join(folder, 'kept.db')
  const store = Store.open(db)
  store.add(DEMO, await goldenReports(DEMO))
  store.close()
  const served = await listen({ db, host: '127.0.0.1', port: 0, ...more })
  after(async () => {
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = async (path: string, init?: RequestInit): Promise<Response> => {
    for (;;) {
      const answer = await fetch(new URL(path, served.url), init)
      if (answer.status !== 503 || !answer.headers.has('retry-after') || !new Headers(init?.headers).has('prefer')) return answer
    }
  }
  const post: TestServer['post'] = (path, body, headers = {}) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
  return { ...served, db, ask, post }
}

/** The problem that an answer must be. */
export async function problem(status: number, answer: Response): Promise<ProblemDetails> {
  assert.equal(answer.status, status)
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  const details = (await answer.json()) as ProblemDetails
  assert.equal(details.status, status)
  assert.doesNotMatch(details.detail, /\n/)
  return details
}
