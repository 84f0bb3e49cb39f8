import { get } from 'node:http'
import type { StoryRecord } from '../src/model/record.ts'
import { PAGES } from '../src/serve/api/pages.ts'
import type { Served } from './served.ts'
import { table } from './table.ts'

/** Requests a second, and for how many seconds. */
const PACE = 50
const SECONDS = 10
/** The slowest of a hundred answers may take so many milliseconds. */
const BAR = 100

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/** Asks, and reads the answer packed as it comes: who asks shares the machine, and unpacking would be measured with it. Gives its length. */
function sizeOf(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, failed) => {
    get(url, { headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      let size = 0
      answer.on('data', (chunk: Buffer) => (size += chunk.length))
      answer.on('end', () => done(size))
    }).on('error', failed)
  })
}

/** Milliseconds from asking to the last byte, for requests at an even pace that wait for nobody. */
async function timesOf(url: string, headers: Readonly<Record<string, string>>): Promise<readonly number[]> {
  const one = async (): Promise<number> => {
    const start = performance.now()
    await sizeOf(url, headers)
    return performance.now() - start
  }
  const asked: Promise<number>[] = []
  const start = performance.now()
  for (let i = 0; i < PACE * SECONDS; i++) {
    asked.push(one())
    await new Promise((done) => setTimeout(done, Math.max(0, start + ((i + 1) * 1000) / PACE - performance.now())))
  }
  return (await Promise.all(asked)).sort((a, b) => a - b)
}

/** The paths that are measured: each page, with the id of something that the record has. */
function pathsOf({ entries, reports, actors, conflicts }: StoryRecord): readonly string[] {
  const ids: Readonly<Record<string, string>> = { e: entries[0]?.id ?? '', r: reports[0]?.id ?? '', a: actors[0]?.id ?? '', c: conflicts[0]?.id ?? '' }
  const idFor = (path: string): string => ids[/^\/(\w)\//.exec(path)?.[1] ?? ''] ?? ''
  return ['/record/entries?limit=100', ...PAGES.map(({ path }) => path.replace('{id}', idFor(path)))]
}

/** Prints how long each page's data takes; true where no page is slower than it may be. */
export async function measureServing({ url, path: story, record }: Served): Promise<boolean> {
  const rows: string[][] = []
  let slowest = 0
  for (const path of pathsOf(record)) {
    const start = performance.now()
    const first = await fetch(`${url}api/${story}${path}`, { headers: { prefer: 'wait=60' } })
    const bytes = (await first.arrayBuffer()).byteLength
    const fresh = performance.now() - start
    if (!first.ok) continue
    const times = await timesOf(first.url, {})
    const again = await timesOf(first.url, { 'if-none-match': first.headers.get('etag') ?? '' })
    slowest = Math.max(slowest, at(times, 0.99))
    rows.push([path, String(Math.round(bytes / 1000)), ...[fresh, at(times, 0.5), at(times, 0.99), at(again, 0.99)].map((ms) => ms.toFixed(1))])
  }
  console.log(`\nMilliseconds for a page's data, ${record.reports.length} reports, ${PACE} requests a second\n`)
  console.log(table(['page', 'kB', 'first', 'median', '99 of 100', 'unchanged, 99 of 100'], rows))
  return slowest < BAR
}
