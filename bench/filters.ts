import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { table } from './table.ts'
import { reports } from './texts.ts'

const COUNT = 2_000
const ROUNDS = 3

/** Programs that read one report per line, each as a process of its own. */
const FILTERS = {
  'readout read --jsonl': ['../src/cli/main.ts', 'read', '--jsonl'],
  'wink-nlp, tokens and tags': ['wink-lines.ts'],
} as const

/** Seconds by the clock from the start of a process to its end, starting up and writing included. */
function took([file, ...args]: readonly [string, ...string[]], input: string): number {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const before = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', path, ...args], { input, maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`)
  return (performance.now() - before) / 1000
}

/** Many reports through each filter, as one process each; they take turns, and the fastest of a few rounds counts. */
export function measureFilters(): void {
  const made = reports(COUNT, 5)
  const input = made.map(({ text, language }, i) => `${JSON.stringify({ id: `r${i}`, text, language })}\n`).join('')
  const best = new Map<string, number>()
  for (let n = 0; n < ROUNDS; n++)
    for (const [name, command] of Object.entries(FILTERS)) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, took(command, input)))
  const rows = [...best].map(([name, seconds]) => [name, seconds.toFixed(1), String(Math.round(COUNT / seconds))])
  console.log(`\n${COUNT} reports of ${Math.round(input.length / COUNT)} characters, one process each, by the clock, best of ${ROUNDS}\n`)
  console.log(table(['filter', 'seconds', 'reports/s'], rows))
}
