import { createHash } from 'node:crypto'
import { Option, type Command } from 'commander'
import type { StoryRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type { Knowledge, Read } from '../readout.ts'
import type { Store } from '../store/store.ts'
import { Failure } from './failure.ts'

/** Where a command works: which database, which story of it. */
export interface StoryOptions {
  readonly db?: string
  readonly story?: string
}

/** Adds the options by which every command finds its story. */
export function withStory(command: Command): Command {
  return command
    .addOption(new Option('--story <name>', 'the story; left out: the only one there is, else "main"'))
    .addOption(new Option('--db <path>', 'the database; left out: READOUT_DB, else readout.db in your data folder'))
}

/** Opens the database that was asked for. Throws `StoreRefusal`. */
export async function openStore({ db }: StoryOptions, create: boolean): Promise<Store> {
  const [{ Store }, { databasePath }] = await Promise.all([import('../store/store.ts'), import('../store/place.ts')])
  return Store.open(db ?? databasePath(), { create })
}

/** The story that was asked for, which need not exist yet. */
export function storyName(store: Store, { story }: StoryOptions): string {
  const [only, ...others] = store.stories()
  return story ?? (only && others.length === 0 ? only.story : 'main')
}

/** A story that must exist. Throws {@link Failure} naming those that do. */
export function existingStory(store: Store, options: StoryOptions): string {
  const story = storyName(store, options)
  const kept = store.stories()
  if (kept.some((one) => one.story === story)) return story
  if (kept.length === 0) throw new Failure(`no story is kept in ${store.path} yet: "readout add <folder>" takes reports in`)
  throw new Failure(`there is no story "${story}" in ${store.path}: say --story with one of ${kept.map((one) => one.story).join(', ')}`)
}

/** A story with its record brought up to date. */
export interface Brought {
  readonly story: string
  readonly store: Store
  readonly record: StoryRecord
}

/** Opens an existing story and brings its record up to date. The caller closes the store. */
export async function openRecord(options: StoryOptions): Promise<Brought> {
  const store = await openStore(options, false)
  const story = existingStory(store, options)
  return { store, story, record: await bringUpToDate(store, story) }
}

/** The record of a story: the kept one where nothing that it was made from has changed, else made again, reading only what was not read before. */
export async function bringUpToDate(store: Store, story: string): Promise<StoryRecord> {
  const { readingVersion, recordVersion } = await import('./version.ts')
  const reports = store.reports(story)
  const judgements = store.judgements(story)
  const inputs = createHash('sha256')
    .update(
      JSON.stringify([
        story,
        recordVersion(),
        store.addedVersion(story),
        judgements,
        reports.map(({ id, file, language }) => [id, file, readingVersion(language)]),
      ]),
    )
    .digest('hex')
  const kept = store.record(story, inputs)
  if (kept) return JSON.parse(kept) as StoryRecord
  const [{ know }, { record }, { progress }] = await Promise.all([import('../know.ts'), import('../readout.ts'), import('./progress.ts')])
  const known = await know(undefined, store.added(story))
  const bar = await progress('reading', reports.length)
  const reads = await readAll(store, reports, known, () => bar.advance(1))
  bar.stop()
  const made = record(story, reads, judgements, known)
  store.keepRecord(story, inputs, JSON.stringify(made))
  return made
}

/** How many readings are kept in one transaction. */
const BATCH = 50

/** The readings of these reports, each made only if it is not kept; `step` is called after each. */
export async function readAll(store: Store, reports: readonly Report[], known: Knowledge, step: () => void = () => {}): Promise<readonly Read[]> {
  const [{ read }, { readingVersion }] = await Promise.all([import('../readout.ts'), import('./version.ts')])
  const fresh: { readonly reading: Read['reading']; readonly version: string }[] = []
  const reads = reports.map((report): Read => {
    const version = `${readingVersion(report.language)}${known.added && ` ${known.added}`}`
    const kept = store.reading(report.id, version)
    const reading = kept ?? read(report, known)
    if (!kept) fresh.push({ reading, version })
    if (fresh.length >= BATCH) store.keepReadings(fresh.splice(0))
    step()
    return { report, reading }
  })
  store.keepReadings(fresh)
  return reads
}
