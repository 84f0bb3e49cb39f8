import { HOSTILE, type Hostile } from '../src/read/hostile.sample.ts'
import { reports } from './texts.ts'
import type { Tool } from './tools.ts'
import { spent } from './spent.ts'
import { table } from './table.ts'

const LENGTHS = [10_000, 20_000, 40_000, 80_000, 160_000, 320_000] as const

/** Twice the text may take this much longer: 2 is linear, 4 quadratic. */
const MOST = 3
/** Below this many milliseconds a factor is noise: the processor's time is counted in steps of 4. */
const SHORTEST = 20
/** A reading that takes longer is not tried on a longer text. */
const PATIENCE = 6_000

const ORDINARY: Hostile = {
  name: 'an ordinary text',
  make: (length) =>
    reports(Math.ceil(length / 2_500), 11)
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, length),
}

/** Milliseconds of the fastest of a few readings. */
function fastest(tool: Tool, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let sum = 0, rounds = 0; rounds < 5 && (rounds < 2 || sum < 400); rounds++) {
    const took = spent(() => tool.read(text))
    best = Math.min(best, took)
    sum += took
    if (took > PATIENCE) break
  }
  return best
}

interface Growth {
  readonly name: string
  readonly took: readonly number[]
  readonly factors: readonly number[]
  readonly worst: number
}

/** Whether the factor from this length to the next is more than noise. */
const tells = (took: readonly number[], i: number): boolean => (took[i] as number) >= SHORTEST

function growthOf(tool: Tool, { name, make }: Hostile): Growth {
  const took: number[] = []
  for (const length of LENGTHS) {
    if ((took.at(-1) ?? 0) > PATIENCE / 3) break
    took.push(fastest(tool, make(length)))
  }
  const factors = took.slice(1).map((t, i) => t / (took[i] as number))
  const worst = Math.max(0, ...factors.filter((_, i) => tells(took, i)))
  return { name, took, factors, worst }
}

/** A factor above the limit must show twice before it is believed: the machine may have been busy. */
function believed(tool: Tool, hostile: Hostile): Growth {
  const first = growthOf(tool, hostile)
  if (first.worst <= MOST) return first
  const second = growthOf(tool, hostile)
  return second.worst < first.worst ? second : first
}

/** Prints the time of every hostile text at every length, and how it grows; returns the names of those that grow too fast. */
export function measureGrowth(tool: Tool, only: readonly string[] = []): readonly string[] {
  const wanted = [ORDINARY, ...HOSTILE].filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))
  const all = wanted.map((hostile) => {
    process.stderr.write(`\r\u001b[K${hostile.name}`)
    return believed(tool, hostile)
  })
  process.stderr.write('\r\u001b[K')
  const row = ({ name, took, factors, worst }: Growth): string[] => [
    worst > MOST ? `! ${name}` : name,
    ...LENGTHS.map((_, i) => (took[i] === undefined ? '–' : (took[i] as number).toFixed(1))),
    factors.map((f, i) => (tells(took, i) ? f.toFixed(1) : '·')).join(' '),
  ]
  const units = LENGTHS.map((length) => `${length / 1000}k`)
  console.log(
    `\nMilliseconds of the processor in ${tool.name} by characters of text, and the factor per doubling (near 2 is linear; more than ${MOST} fails; · too short to tell)\n`,
  )
  console.log(table(['text', ...units, 'factors'], all.map(row)))
  return all.filter(({ worst }) => worst > MOST).map(({ name }) => name)
}
