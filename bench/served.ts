import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportOf } from '../src/ingest/report.ts'
import type { StoryRecord } from '../src/model/record.ts'
import { Store } from '../src/store/store.ts'
import { bringUpToDate } from '../src/upkeep.ts'
import { story } from './stories.ts'

const COMMAND = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

/** A made story behind the real server. */
export interface Served {
  /** Ends with a slash. */
  readonly url: string
  /** Path of the story. */
  readonly path: string
  readonly record: StoryRecord
  readonly close: () => Promise<void>
}

/** Takes so many made reports in, makes their record and serves it from a process of its own. */
export async function servedStory(size: number): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  const db = join(folder, 'story.db')
  const store = Store.open(db)
  store.add(
    'made',
    story(size, 7).map((one) => reportOf(one, () => one.language)),
  )
  const record = await bringUpToDate(store, 'made')
  store.close()
  const server = spawn(process.execPath, [COMMAND, 'serve', '--db', db, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(server.stdout, 'data')) as [Buffer]
  const close = async (): Promise<void> => {
    server.kill('SIGINT')
    await once(server, 'close')
    rmSync(folder, { recursive: true })
  }
  return { url: said.toString().trim(), path: 's/made', record, close }
}
