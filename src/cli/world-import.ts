import { Command } from 'commander'
import { Failure } from './failure.ts'
import type { WorldOptions } from './added-rows.ts'

interface ImportOptions extends WorldOptions {
  readonly asOf?: string
  readonly list?: true
  readonly remove?: string
}

export function worldImportCommand(): Command {
  return new Command('import')
    .description('bring more people and offices: FollowTheMoney or Wikidata, as JSON, gzipped or not')
    .argument('[file]', 'Person, Position and Occupancy of FollowTheMoney; or entities of Wikidata with P39, P580 and P582: an item a line, or a list')
    .option('--as-of <day>', 'until when the file knows who is in office, where it does not say so itself')
    .option('--list', 'what was brought in')
    .option('--remove <id>', 'take away what an import brought')
    .option('--db <path>', 'the database; left out: READOUT_DB, else readout.db in your data folder')
    .option('--json', 'for programs: the same as JSON')
    .addHelpText(
      'after',
      '\nWhat contradicts our rows is told and left out. Everything or nothing is kept, and takes part in reading and naming from then on.\n\nExamples:\n  $ readout world import politicians.ftm.json --as-of 2025-06-30\n  $ readout world import wikidata-dump.json.gz\n  $ readout world import --list\n  $ readout world import --remove i_8c1f02ab34cd56ef',
    )
    .action(async (file: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>()
      if ([file, options.list, options.remove].filter((one) => one !== undefined).length !== 1)
        throw new Failure('say one of: readout world import <file>, --list, or --remove <id>', 2)
      if (file !== undefined) await bringFile(file, options)
      else if (options.remove !== undefined) await remove(options.remove, options)
      else await list(options)
    })
}

async function bringFile(file: string, options: ImportOptions): Promise<void> {
  await checkAsOf(options.asOf)
  const [{ basename }, { know }, { openStore }, { Staging }, { Bringing }, { Laying, linesOf }, { write, writeJson }] = await Promise.all([
    import('node:path'),
    import('../know.ts'),
    import('./story.ts'),
    import('../store/staging.ts'),
    import('../bring.ts'),
    import('./bring-in.ts'),
    import('./output.ts'),
  ])
  const staging = new Staging()
  const laying = new Laying(staging)
  const format = await layFile(file, laying)
  const store = await openStore(options, true)
  const known = await know(undefined, store.added(''))
  const name = basename(file)
  const bringing = new Bringing(known, `${format}: ${name}`, options.asOf)
  const { refused, ...brought } = laying.take(store, { file: name, format, at: new Date().toISOString() }, bringing, known)
  store.close()
  staging.close()
  if (options.json) return writeJson({ file: name, format, ...brought, refused: [...refused].map(([why, some]) => ({ why, ...some })) })
  const { person, office, term } = brought.told
  const count = (many: number): string => many.toLocaleString('en-US')
  const head = `${name}: ${format}, tells of ${count(person)} people, ${count(office)} posts, ${count(term)} terms in office`
  const kept = brought.kept ? `  kept as ${brought.kept.id}: "readout world import --remove ${brought.kept.id}" takes it away` : '  nothing of it is kept'
  await write(`${[head, ...linesOf({ ...brought, refused }), kept].join('\n')}\n`)
}

/** Lays out what a file tells, and says in which form. Whatever is wrong with the file as a whole is one line, and nothing of it is kept. */
async function layFile(file: string, laying: { lay(told: readonly never[]): void }): Promise<string> {
  const [{ toldIn }, { because }] = await Promise.all([import('../ingest/told.ts'), import('../ingest/collect.ts')])
  let format = ''
  try {
    for await (const item of toldIn(file)) {
      format = item.format
      laying.lay(item.told as readonly never[])
    }
  } catch (error) {
    const { name, code, message } = error as NodeJS.ErrnoException
    if (name === 'BadItems') throw new Failure(`${file} ${message}; nothing was taken`)
    if (code?.startsWith('Z_')) throw new Failure(`${file} is no sound gzip file, or was cut off; nothing was taken`)
    if (code) throw new Failure(`${file} ${because(error)}`)
    throw error
  }
  return format
}

async function checkAsOf(asOf: string | undefined): Promise<void> {
  const { readEdtf } = await import('../model/edtf.ts')
  if (asOf !== undefined && !readEdtf(asOf)) throw new Failure(`--as-of "${asOf}" is no date: write 2025-06-30, 2025-06 or 2025`, 2)
}

async function remove(id: string, options: ImportOptions): Promise<void> {
  const { openStore } = await import('./story.ts')
  const store = await openStore(options, false)
  const isGone = store.takeAway(id)
  store.close()
  if (!isGone) throw new Failure(`there is no import "${id}": "readout world import --list" names those there are`)
  process.stdout.write(`${id}: taken away; records come back without it when they are next looked at\n`)
}

async function list(options: ImportOptions): Promise<void> {
  const [{ openStore }, { write, writeJson }] = await Promise.all([import('./story.ts'), import('./output.ts')])
  const store = await openStore(options, false)
  const imports = store.imports()
  store.close()
  if (options.json) return writeJson(imports)
  const lines = imports.map(
    ({ id, file, format, at, holdings, people, story }) =>
      `${id}  ${file}${story ? ` for ${story}` : ''}: ${format}, ${holdings} terms in office, ${people} people, brought in ${at.slice(0, 10)}`,
  )
  await write(`${(lines.length ? lines : ['nothing was brought in yet']).join('\n')}\n`)
}
