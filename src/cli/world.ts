import { Command } from 'commander'
import type { Holding, World } from '../world/world.ts'
import { addedFor, type WorldOptions } from './added-rows.ts'
import { worldImportCommand } from './world-import.ts'
import { worldWhoCommand } from './world-who.ts'

export function worldCommand(): Command {
  return new Command('world')
    .description('what is known before any report is read: say how much, look somebody up, bring more')
    .option('--story <name>', 'with what was brought in for a story')
    .option('--db <path>', 'the database; left out: READOUT_DB, else readout.db in your data folder')
    .option('--json', 'for programs: the same as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ readout world\n  $ readout world who "Russian foreign minister" --on 2021-09-23\n  $ readout world import politicians.ftm.json',
    )
    .action(async (options: WorldOptions) => {
      const [{ loadWorld }, { write, writeJson }] = await Promise.all([import('../world/world.ts'), import('./output.ts')])
      const { added, imports } = await addedFor(options)
      const held = holdingsIn(loadWorld(added))
      if (options.json) return writeJson({ ...held, imports })
      const brought = imports.map(
        ({ id, story, file, holdings, people }) => `  ${id}  ${file}${story ? ` for ${story}` : ''}: ${holdings} terms, ${people} people`,
      )
      await write(`${[...lines(held), ...(brought.length ? ['brought in:', ...brought] : [])].join('\n')}\n`)
    })
    .addCommand(worldWhoCommand())
    .addCommand(worldImportCommand())
}

/** How much the tables hold. */
function holdingsIn({ version, rows }: World) {
  const years = rows.holdings.flatMap(({ from, to, asOf }) => [from, to || asOf].filter(Boolean).map((date) => Number(date.slice(0, 4))))
  const held = new Set(rows.holdings.map((row: Holding) => `${row.office} ${row.of} ${row.posted ?? ''}`))
  const [from, to] = years.reduce(([least, most], year) => [Math.min(least, year), Math.max(most, year)] as const, [9999, 0] as readonly [number, number])
  return {
    version,
    states: rows.states.size,
    bodies: rows.bodies.size,
    places: rows.places.size,
    offices: rows.offices.size,
    people: rows.people.size,
    holdings: rows.holdings.length,
    seats: held.size,
    years: { from, to },
  }
}

function lines({ version, states, bodies, places, offices, people, holdings, seats, years }: ReturnType<typeof holdingsIn>): readonly string[] {
  const count = (many: number): string => many.toLocaleString('en-US').padStart(8)
  return [
    `the world's tables, version ${version}`,
    `${count(states)} states`,
    `${count(bodies)} bodies: organisations, blocs, agencies, companies, armed groups, parties`,
    `${count(places)} places`,
    `${count(offices)} offices`,
    `${count(people)} people`,
    `${count(holdings)} terms in ${seats.toLocaleString('en-US')} seats (an office of a state or body), ${years.from} to ${years.to}`,
  ]
}
