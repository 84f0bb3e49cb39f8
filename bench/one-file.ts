import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { FORMATS } from '../src/formats.ts'
import { reportOf } from '../src/ingest/report.ts'
import type { StoryRecord } from '../src/model/record.ts'
import { findChromium } from '../src/serve/browser/chromium.sample.ts'
import { Store } from '../src/store/store.ts'
import { bringUpToDate } from '../src/upkeep.ts'
import { buildWeb } from '../scripts/web.ts'
import { story } from './stories.ts'
import { table } from './table.ts'

/** A file that is still sent by mail, in bytes. */
const MOST = 5_000_000
/** Times that a place is gone to; the middle one is told. */
const TIMES = 5

/** A place that is gone to, and the route it is on. */
interface Place {
  readonly at: string
  readonly route: string
}

const placesOf = ({ entries, reports }: StoryRecord): readonly Place[] => [
  { at: '', route: '' },
  { at: `/e/${entries.find(({ kind }) => kind === 'contact')?.id}`, route: '/e/:id' },
  { at: `/r/${reports[0]?.id}`, route: '/r/:id' },
  { at: '/statements', route: '/statements' },
  { at: '/search?q=ambassador', route: '/search' },
  { at: '/actors', route: '/actors' },
]

/** Milliseconds until each place stands, the page opened anew for the first. */
async function timesOf(url: string, places: readonly Place[]): Promise<readonly (readonly [string, number])[]> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('no Chromium: say where it is with CHROMIUM=/path')
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-first-run'], chromiumSandbox: false })
  const timed = new Map<string, number[]>()
  for (let i = 0; i < TIMES; i++) {
    const page = await (await browser.newContext({ offline: true, locale: 'en-GB' })).newPage()
    for (const { at, route } of places) {
      const start = performance.now()
      if (at === '') await page.goto(url)
      else await page.evaluate((place) => Object.assign(globalThis, { location: place }), `#/s/made${at}`)
      await page.locator(`html[data-page="/s/:story${route}"] main .loaded`).waitFor()
      timed.set(at, [...(timed.get(at) ?? []), performance.now() - start])
    }
    await page.context().close()
  }
  await browser.close()
  return [...timed].map(([at, times]) => [at, times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0])
}

/** Prints how large a story of so many reports is as one page, and how soon it is there; true where it can be mailed. */
export async function measureOneFile(size: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  await buildWeb(`${folder}/web`)
  const store = Store.open(join(folder, 'story.db'))
  store.add(
    'made',
    story(size, 7).map((one) => reportOf(one, () => one.language)),
  )
  const record = await bringUpToDate(store, 'made')
  const start = performance.now()
  const html = [...(await FORMATS.html.of({ store, story: 'made', record, web: `${folder}/web` }))].join('')
  const made = performance.now() - start
  store.close()
  writeFileSync(`${folder}/made.html`, html)
  const times = await timesOf(pathToFileURL(`${folder}/made.html`).href, placesOf(record))
  rmSync(folder, { recursive: true })
  const bytes = Buffer.byteLength(html)
  console.log(`\n${size} reports as one page: ${(bytes / 1e6).toFixed(2)} MB, made in ${(made / 1000).toFixed(1)} s\n`)
  console.log(
    table(
      ['place', 'ms'],
      times.map(([at, ms]) => [at || 'opened from disk', ms.toFixed(0)]),
    ),
  )
  return bytes < MOST
}
