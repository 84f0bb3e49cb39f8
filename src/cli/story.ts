import { Option, type Command } from 'commander'
import type { StoryRecord } from '../model/record.ts'
import type { Store } from '../store/store.ts'
import { Failure } from './failure.ts'
import type { Progress } from './progress.ts'

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

/** The record of a story, with a bar on standard error while its reports are read. */
export async function bringUpToDate(store: Store, story: string): Promise<StoryRecord> {
  const [upkeep, { progressBars }] = await Promise.all([import('../upkeep.ts'), import('./progress.ts')])
  const start = await progressBars()
  let bar: Progress | undefined
  const record = await upkeep.bringUpToDate(store, story, (_, of) => (bar ? bar.advance(1) : (bar = start('reading', of))))
  bar?.stop()
  return record
}
