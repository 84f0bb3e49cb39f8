import { createHash } from 'node:crypto'
import { know } from './know.ts'
import type { Judgement } from './model/judgement.ts'
import type { Comparison } from './model/comparison.ts'
import type { StoryRecord } from './model/record.ts'
import type { Report } from './model/report.ts'
import { compare, type Knowledge, type Read, read, record } from './readout.ts'
import { searchablesOf } from './model/searchable.ts'
import type { Store } from './store/store.ts'
import { readingVersion, recordVersion } from './version.ts'

/** Hears of the work while a record is brought up to date: how many of its reports are read. Called before the first and after each. */
export type Progress = (read: number, of: number) => void

/** A record and the name of what it was made from: the same inputs, the same record. */
export interface Upkept {
  readonly record: StoryRecord
  readonly inputs: string
}

/** The record of a story: the kept one where nothing that it was made from has changed, else made again, reading only what was not read before. */
export async function bringUpToDate(store: Store, story: string, progress?: Progress): Promise<StoryRecord> {
  return (await upkept(store, story, progress)).record
}

/** The same, with its inputs named. */
export async function upkept(store: Store, story: string, progress: Progress = () => {}): Promise<Upkept> {
  const reports = store.reports(story)
  const judgements = store.judgements(story)
  const inputs = inputsOf(store, story, reports)
  const kept = store.record(story, inputs)
  if (kept) return { record: JSON.parse(kept) as StoryRecord, inputs }
  const known = await know(undefined, store.added(story))
  let count = 0
  progress(count, reports.length)
  const reads = readAll(store, reports, known, () => progress(++count, reports.length))
  const made = record(story, reads, judgements, known)
  store.keepRecord(story, inputs, JSON.stringify(made), searchablesOf(made, reports))
  return { record: made, inputs }
}

/** A story held ready, so that its record can be made again under a decision that nobody has given yet. */
export interface Ready {
  readonly record: StoryRecord
  /** The record as it would be if this were decided too. Nothing is kept. */
  readonly supposing: (judgement: Judgement) => StoryRecord
  /** The same once these judgements are kept; nothing is read again. */
  readonly judged: (judgements: readonly Judgement[]) => Ready
}

/** Holds a story ready: its record, its readings and what is known. */
export async function readyFor(store: Store, story: string): Promise<Ready> {
  const made = await bringUpToDate(store, story)
  const known = await know(undefined, store.added(story))
  const reads = readAll(store, store.reports(story), known)
  const ready = (judgements: readonly Judgement[], now: StoryRecord): Ready => ({
    record: now,
    supposing: (judgement) => record(story, reads, [...judgements, judgement], known),
    judged: (all) => ready(all, record(story, reads, all, known)),
  })
  return ready(store.judgements(story), made)
}

/** Names what a record is made from: reports, judgements, what was brought in, and the code and tables that read them. */
function inputsOf(store: Store, story: string, reports: readonly Report[]): string {
  const read = reports.map(({ id, file, language }) => [id, file, readingVersion(language)])
  const made = JSON.stringify([story, store.addedVersion(story), store.judgements(story), read])
  return `${recordVersion()} ${createHash('sha256').update(made).digest('hex')}`
}

/** The last record that was kept of a story, as it stood before what came in since; `undefined` where none is, or another version of this program made it. */
export function lastRecord(store: Store, story: string): Upkept | undefined {
  const last = store.lastRecord(story)
  return last?.inputs.startsWith(`${recordVersion()} `) ? { record: JSON.parse(last.record) as StoryRecord, inputs: last.inputs } : undefined
}

/** How many readings are kept in one transaction. */
const BATCH = 50

/** The readings of these reports, each made only if it is not kept; `step` is called after each. */
export function readAll(store: Store, reports: readonly Report[], known: Knowledge, step: () => void = () => {}): readonly Read[] {
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

/** Each side's own account of a contact of a kept story, reading again only the reports that tell of it; `undefined` where the record has no such contact. */
export function comparisonOf(store: Store, record: StoryRecord, contact: string, known: Knowledge): Comparison | undefined {
  const telling = new Set(record.entries.find(({ id }) => id === contact)?.reports)
  const reports = store.reports(record.story).filter(({ id }) => telling.has(id))
  return compare(record, contact, readAll(store, reports, known), known)
}

/** The accounts of all contacts of a kept story. */
export async function comparisonsOf(store: Store, record: StoryRecord): Promise<readonly Comparison[]> {
  const known = await know(undefined, store.added(record.story))
  const reads = new Map(readAll(store, store.reports(record.story), known).map((one) => [one.report.id, one]))
  const contacts = record.entries.filter(({ kind }) => kind === 'contact')
  return contacts.flatMap(
    ({ id, reports }) =>
      compare(
        record,
        id,
        [...reports].sort().flatMap((report) => reads.get(report) ?? []),
        known,
      ) ?? [],
  )
}
