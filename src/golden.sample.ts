/** The golden stories of `stories/`, taken in as `readout add` takes them in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeIn } from './cli/add.ts'
import { recordAsMarkdown } from './export/markdown.ts'
import { collect, readText } from './ingest/collect.ts'
import { reportOf } from './ingest/report.ts'
import { tellLanguage } from './languages/tell.ts'
import type { StoryRecord } from './model/record.ts'
import type { Report } from './model/report.ts'
import { Store } from './store/store.ts'
import { bringUpToDate } from './upkeep.ts'

const STORIES = new URL('../stories/', import.meta.url)

/** Names of the stories there are: every folder with reports in it. */
export const goldenStories = (): readonly string[] =>
  readdirSync(STORIES, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && existsSync(new URL(`${folder.name}/reports`, STORIES)))
    .map((folder) => folder.name)
    .sort()

const reportsOf = (story: string): string => fileURLToPath(new URL(`${story}/reports`, STORIES))

/** The story's own people, where it has some. */
const peopleOf = (story: string): string[] => [fileURLToPath(new URL(`${story}/people.tsv`, STORIES))].filter((path) => existsSync(path))

/** A store that holds one golden story and nothing else. The caller closes it. */
export async function goldenStore(story: string): Promise<Store> {
  const store = Store.open(':memory:')
  const { failed } = await takeIn(store, story, [reportsOf(story), ...peopleOf(story)])
  if (failed) throw new Error(`${failed} reports of ${story} could not be taken in`)
  return store
}

/** The reports of a golden story, decoded and named as `readout add` does, but kept nowhere and not read. */
export async function goldenReports(story: string): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const found of collect([reportsOf(story)])) {
    const decoded = await readText(found.path)
    if (decoded.refused !== undefined) throw new Error(`${found.path} ${decoded.refused}`)
    reports.push(reportOf({ text: decoded.text, file: basename(found.path) }, tellLanguage))
  }
  return reports
}

/** The record of a golden story, made through the store. */
export async function goldenRecord(story: string): Promise<StoryRecord> {
  const store = await goldenStore(story)
  const record = await bringUpToDate(store, story)
  store.close()
  return record
}

/** The record of a golden story as `readout export --format markdown` writes it. */
export const goldenMarkdown = async (story: string): Promise<string> => [...recordAsMarkdown(await goldenRecord(story))].join('')

/** Where the approved record of a story lies. */
export const approvedPath = (story: string): string => fileURLToPath(new URL(`${story}/record.md`, STORIES))

/** The record that a person has read line by line and approved; `undefined` where nobody has yet. */
export function approvedMarkdown(story: string): string | undefined {
  const path = approvedPath(story)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
