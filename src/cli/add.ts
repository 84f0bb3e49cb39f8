import { Command } from 'commander'
import type { Report } from '../model/report.ts'
import type { Store } from '../store/store.ts'
import { complain, Failure } from './failure.ts'
import { openStore, type StoryOptions, storyName, withStory } from './story.ts'

/** How many reports are kept in one transaction, and how many characters of them. */
const BATCH = 50
const BATCH_LENGTH = 10_000_000

/** What became of the paths that were given. */
interface Tally {
  added: number
  known: number
  failed: number
  /** People of the story's own and their terms in office; left out where it brings none. */
  own?: number
}

export function addCommand(): Command {
  return withStory(new Command('add'))
    .description('take reports in: files, folders, or standard input (-)')
    .argument('<path...>', 'text files (.txt, .text, .md or no ending), folders with all they hold, or -')
    .addHelpText(
      'after',
      '\nA people.tsv in a folder holds people and offices of this story alone (docs/world.md).\n\nExamples:\n  $ readout add reports/\n  $ readout add --story korea readout.txt agency.txt\n  $ pbpaste | readout add -',
    )
    .action(async (paths: readonly string[], options: StoryOptions) => {
      const store = await openStore(options, true)
      const story = storyName(store, options)
      const tally = await takeIn(store, story, paths)
      process.stdout.write(
        `${story}: ${tally.added} added${tally.own === undefined ? '' : `, ${tally.own} rows of its own people`}${tally.known ? `, ${tally.known} already there` : ''}${tally.failed ? `, ${tally.failed} could not be taken in` : ''}\n`,
      )
      store.close()
      if (tally.failed) process.exitCode = 1
    })
}

/** Takes in all that can be, naming on standard error what cannot. What is counted as added is on the disk; it is also read, to save time when the record is looked at. */
export async function takeIn(store: Store, story: string, paths: readonly string[]): Promise<Tally> {
  const [{ progress }, { know }, { readAll }] = await Promise.all([import('./progress.ts'), import('../know.ts'), import('../upkeep.ts')])
  const tally: Tally = { added: 0, known: 0, failed: 0 }
  const { files, people } = await findFiles(paths, tally)
  await takePeople(store, story, people, tally)
  const known = await know(undefined, store.added(story))
  const bar = await progress('taking in', files.length)
  for await (const batch of batches(files, tally)) {
    const isNew = store.add(story, batch)
    const added = batch.filter((_, i) => isNew[i])
    tally.added += added.length
    tally.known += batch.length - added.length
    readAll(store, added, known)
    bar.advance(batch.length)
  }
  bar.stop()
  return tally
}

/** Loads files, a batch at a time; counts those that cannot be. */
async function* batches(files: readonly File[], tally: Tally): AsyncGenerator<readonly Report[]> {
  let batch: Report[] = []
  let length = 0
  for (const file of files) {
    const report = await load(file)
    if (report) batch.push(report)
    else tally.failed++
    length += report?.text.length ?? 0
    if (batch.length < BATCH && length < BATCH_LENGTH) continue
    yield batch
    batch = []
    length = 0
  }
  yield batch
}

interface File {
  readonly path: string
  readonly file?: string
}

/** The reports under these paths, and the tables of people beside them. */
async function findFiles(paths: readonly string[], tally: Tally): Promise<{ readonly files: readonly File[]; readonly people: readonly string[] }> {
  const { collect } = await import('../ingest/collect.ts')
  const files: File[] = []
  const people: string[] = []
  for (const path of paths) {
    if (path === '-') files.push({ path })
    else
      for (const found of collect([path])) {
        if (found.is === 'report') files.push(found)
        else if (found.is === 'people') people.push(found.path)
        else complain(`${found.path} ${found.why}${found.is === 'skipped' ? '; passed over' : ''}`)
        if (found.is === 'failed') tally.failed++
      }
  }
  if (files.length === 0 && people.length === 0 && tally.failed === 0)
    throw new Failure(`there is no report in ${paths.join(', ')}: give text files or folders that hold some`)
  return { files, people }
}

/** A story has one table of its own people: with several, none is taken. */
async function takePeople(store: Store, story: string, [path, ...others]: readonly string[], tally: Tally): Promise<void> {
  if (path === undefined) return
  const { takeInPeople } = await import('./own-people.ts')
  if (others.length) complain(`${[path, ...others].join(', ')}: a story has one people.tsv; none of them was taken`)
  const own = others.length ? undefined : await takeInPeople(store, story, path)
  if (own === undefined) tally.failed++
  else tally.own = own
}

async function load({ path, file }: File): Promise<Report | undefined> {
  const [{ readText }, { reportOf }, { tellLanguage }] = await Promise.all([
    import('../ingest/collect.ts'),
    import('../ingest/report.ts'),
    import('../languages/tell.ts'),
  ])
  const name = path === '-' ? 'standard input' : path
  const decoded = await readText(path === '-' ? process.stdin : path)
  if (decoded.refused !== undefined) return (complain(`${name} ${decoded.refused}`), undefined)
  if (decoded.note) complain(`${name}: ${decoded.note}`)
  return reportOf({ text: decoded.text, ...(file === undefined ? {} : { file }) }, tellLanguage)
}
