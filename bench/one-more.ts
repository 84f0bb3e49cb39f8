import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportOf } from '../src/ingest/report.ts'
import { know } from '../src/know.ts'
import { Store } from '../src/store/store.ts'
import { bringUpToDate, readAll } from '../src/upkeep.ts'
import { type MadeReport, story } from './stories.ts'
import { table } from './table.ts'

const COMMAND = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
/** Says at its end how many milliseconds of the processor a command took, all its threads together. */
const TELL = "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\n'+(user+system)/1000)})"
const ROUNDS = 3

/** Runs a command as a person does and says how many milliseconds of the processor it took. */
function spentBy(...args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', '--import', TELL, COMMAND, ...args], { encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`readout ${args.join(' ')}: ${stderr}`)
  return Number(stderr.split('\n').at(-1))
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] as number

/** What it costs to keep a story of so many reports, and then one more. */
interface Cost {
  readonly size: number
  /** Milliseconds of the processor for the whole record from readings. */
  readonly record: number
  readonly add: number
  readonly show: number
  /** Of the command that finds the record as it was left. */
  readonly again: number
}

async function costOf(size: number, made: readonly MadeReport[]): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  const db = join(folder, 'story.db')
  const store = Store.open(db)
  const reports = made.slice(0, size).map((one) => reportOf(one, () => one.language))
  store.add('made', reports)
  readAll(store, store.reports('made'), await know())
  const before = process.cpuUsage()
  await bringUpToDate(store, 'made')
  const { user, system } = process.cpuUsage(before)
  store.close()
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const file = join(folder, `more-${round}.txt`)
    writeFileSync(file, (made[size + round] as MadeReport).text)
    const where = ['--story', 'made', '--db', db]
    return { add: spentBy('add', file, ...where), show: spentBy('show', 'contacts', ...where), again: spentBy('show', 'contacts', ...where) }
  })
  rmSync(folder, { recursive: true })
  const [add, show, again] = (['add', 'show', 'again'] as const).map((what) => median(rounds.map((round) => round[what]))) as [number, number, number]
  return { size, record: (user + system) / 1000, add, show, again }
}

/** Prints what one more report costs in stories of these sizes, in processor time of the commands, start of the program and all. */
export async function measureOneMore(sizes: readonly number[]): Promise<void> {
  const made = story(Math.max(...sizes) + ROUNDS, 7)
  const costs: Cost[] = []
  for (const size of sizes) costs.push(await costOf(size, made))
  console.log('\nSeconds of the processor: the record from readings; one more report: `add`, then `show contacts`, then the same again\n')
  const [first] = costs as [Cost]
  const seconds = (ms: number): string => (ms / 1000).toFixed(2)
  const rows = costs.map((cost) => [
    String(cost.size),
    seconds(cost.record),
    ...[cost.add, cost.show, cost.again].map(seconds),
    ((cost.add + cost.show) / (first.add + first.show)).toFixed(1),
  ])
  console.log(table(['reports', 'record', 'add one', 'show', 'show again', 'times the first'], rows))
}
