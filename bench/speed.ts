import type { Sample } from './texts.ts'
import type { Tool } from './tools.ts'
import { spent } from './spent.ts'
import { table } from './table.ts'

const ROUNDS = 9

/** A tool and the texts that it is given. */
export interface Race {
  readonly tool: Tool
  readonly texts: readonly Sample[]
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] as number
const charactersOf = (texts: readonly Sample[]): number => texts.reduce((sum, { text }) => sum + text.length, 0)

const round = ({ tool, texts }: Race): number =>
  spent(() => {
    for (const { text } of texts) tool.read(text)
  })

/** Millions of characters a second, median of several warm rounds; tools take turns, so that a busy moment slows all of them. */
export function measureSpeed(races: readonly Race[]): ReadonlyMap<string, number> {
  const took = races.map((): number[] => [])
  for (let n = -2; n < ROUNDS; n++) {
    races.forEach((race, i) => {
      const ms = round(race)
      if (n >= 0) took[i]?.push(ms)
    })
  }
  const speeds = races.map(({ texts }, i) => charactersOf(texts) / median(took[i] as number[]) / 1000)
  const spread = races.map(({ texts }, i) => (took[i] as number[]).map((ms) => charactersOf(texts) / ms / 1000))
  const rows = races.map(({ tool, texts }, i) => [
    tool.name,
    String(texts.length),
    String(charactersOf(texts)),
    (speeds[i] as number).toFixed(2),
    `${Math.min(...(spread[i] as number[])).toFixed(2)}–${Math.max(...(spread[i] as number[])).toFixed(2)}`,
  ])
  console.log(`\nMillion characters per second of the processor, one process, median of ${ROUNDS} rounds\n`)
  console.log(table(['tool', 'texts', 'characters', 'M chars/s', 'slowest–fastest'], rows))
  return new Map(races.map(({ tool }, i) => [tool.name, speeds[i] as number]))
}
