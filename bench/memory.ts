import { spawn, execFileSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { story } from './stories.ts'
import { table } from './table.ts'
import { chance } from './texts.ts'

const COMMAND = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
/** So many times its memory is looked at while it reads. */
const LOOKS = 10
/** Reports that are made at a time. */
const BATCH = 1_000
/** Memory that this many times grows from the first look to the last is not flat. */
const MOST = 1.5

/** Megabytes of memory that a process holds. */
const held = ({ pid }: ChildProcess): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024

/** A name that no report has had before. */
const stranger = (next: () => number): string => {
  const syllable = (): string => ('bdfgklmnprstvz'[Math.floor(next() * 14)] as string) + ('aeiou'[Math.floor(next() * 5)] as string)
  const name = (): string =>
    Array.from({ length: 3 }, syllable)
      .join('')
      .replace(/^./, (first) => first.toUpperCase())
  return `${name()} ${name()}`
}

/** Report lines one after another, each with names that are new. */
function* lines(count: number): Generator<string> {
  const next = chance(3)
  for (let done = 0; done < count; done += BATCH) {
    for (const { text, ...about } of story(Math.min(BATCH, count - done), done + 1)) {
      const more = `${stranger(next)} met Ambassador ${stranger(next)} in ${stranger(next).split(' ')[0]} on 3 March, the ${stranger(next)} Agency said.`
      yield `${JSON.stringify({ id: `m${Math.floor(next() * 1e9)}`, text: `${text.trim()} ${more}\n`, ...about })}\n`
    }
  }
}

/** Streams made reports through `readout read --jsonl` and prints how much memory it holds on the way. Returns whether that stays flat. */
export async function measureMemory(count: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--no-warnings', COMMAND, 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const looks: { readonly at: number; readonly mb: number; readonly seconds: number }[] = []
  const started = performance.now()
  let read = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) {
      if (byte !== 10 || ++read % Math.ceil(count / LOOKS) !== 0) continue
      looks.push({ at: read, mb: held(child), seconds: (performance.now() - started) / 1000 })
    }
  })
  for (const line of lines(count)) if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  child.stdin.end()
  await once(child, 'close')
  console.log(`\nMemory of "readout read --jsonl" while ${count} made reports go through\n`)
  console.log(
    table(
      ['reports', 'MB held', 'seconds'],
      looks.map(({ at, mb, seconds }) => [String(at), mb.toFixed(0), seconds.toFixed(0)]),
    ),
  )
  const [first, last] = [looks[0], looks.at(-1)]
  return first !== undefined && last !== undefined && last.mb <= MOST * first.mb
}
