/** A story as one page on disk, as `readout export --format html` writes it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { pathToFileURL } from 'node:url'
import { FORMATS } from '../../formats.ts'
import type { StoryRecord } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import { bringUpToDate } from '../../upkeep.ts'
import { builtPage } from './built-page.sample.ts'

/** A page on disk. */
export interface PageOnDisk {
  readonly url: string
  readonly html: string
  readonly record: StoryRecord
}

/** Writes a kept story to a folder of its own, until the tests of the file are over; the store is closed. */
export async function pageOnDisk(store: Store, story: string, made?: string): Promise<PageOnDisk> {
  const record = await bringUpToDate(store, story)
  const pieces = await FORMATS.html.of({ store, story, record, web: await builtPage(), ...(made === undefined ? {} : { made }) })
  store.close()
  const html = [...pieces].join('')
  const folder = mkdtempSync(join(tmpdir(), 'readout-disk-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, `${story}.html`)
  writeFileSync(path, html)
  return { url: pathToFileURL(path).href, html, record }
}
