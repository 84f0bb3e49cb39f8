import type { Page } from 'playwright-core'
import { DESK, openBrowser } from '../src/serve/browser/browser.sample.ts'
import type { Served } from './served.ts'
import { table } from './table.ts'

/** The story page is to be seen within so many milliseconds, and to answer a key or a click within so many. */
const PAINT = 1500
const ANSWER = 100
/** How often each is measured; the median counts. */
const TIMES = 5

interface Deed {
  readonly name: string
  /** What the reader does. */
  readonly does: (page: Page) => Promise<void>
  /** Runs in the page: true once the answer is drawn. */
  readonly shown: string
  /** Brings the page back to where it was. */
  readonly undo: (page: Page) => Promise<void>
}

const press =
  (key: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(key)
const disputed = (page: Page): Promise<void> =>
  page
    .locator('.ctl.wide')
    .getByRole('checkbox', { name: /disputed/ })
    .click()
const lanes =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.locator('.ctl.wide').getByRole('button', { name }).click()
const back = async (page: Page): Promise<void> => {
  await page.goBack()
  await page.locator('.tl svg').waitFor()
}
const settled = "document.querySelector('.loaded')?.getAttribute('aria-busy') === 'false'"
const drawn = `${settled} && document.querySelector('.tl svg') !== null`

const DEEDS: readonly Deed[] = [
  { name: 'table instead of the drawing', does: press('t'), shown: "document.querySelector('table.lines tbody tr') !== null", undo: press('t') },
  { name: 'zoom in', does: press('+'), shown: `${drawn} && location.search.includes('from=')`, undo: press('0') },
  {
    name: 'only what is disputed',
    does: disputed,
    shown: `${drawn} && location.search.includes('disputed=1')`,
    undo: disputed,
  },
  {
    name: 'lanes by states',
    does: lanes('by states'),
    shown: `${drawn} && location.search.includes('lanes=states')`,
    undo: lanes('by level'),
  },
  { name: 'search opened', does: press('/'), shown: "document.activeElement?.matches('input') === true", undo: back },
  {
    name: 'an entry opened',
    does: (page) => page.locator('.brief a.line').first().click(),
    shown: "location.pathname.includes('/e/') && document.querySelector('.coll') !== null",
    undo: back,
  },
  {
    name: 'statements opened',
    does: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('t')
    },
    shown: "location.pathname.endsWith('/statements') && document.querySelector('.said li') !== null",
    undo: back,
  },
]

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0

/** Milliseconds from the reader's last key or click to the frame in which its answer stands. */
async function timeOf(page: Page, { does, shown, undo }: Deed): Promise<number> {
  await page.evaluate(
    `window.answered = new Promise((done) => {
      let began
      for (const kind of ['keydown', 'click']) addEventListener(kind, (event) => (began = event.timeStamp), { capture: true })
      const frame = () => (began !== undefined && (${shown}) ? requestAnimationFrame(() => done(performance.now() - began)) : requestAnimationFrame(frame))
      requestAnimationFrame(frame)
    }); undefined`,
  )
  await does(page)
  const time = await page.evaluate<number>('window.answered')
  await undo(page)
  await page.waitForTimeout(300)
  return time
}

/** Milliseconds until the drawing of the story stands, in a browser that has never been there. */
async function paintOf(page: Page, url: string): Promise<number> {
  await page.addInitScript(
    `{ const frame = () => document.querySelector('.tl svg path') ? requestAnimationFrame(() => (window.painted = performance.now())) : requestAnimationFrame(frame); requestAnimationFrame(frame) }`,
  )
  await page.goto(url)
  const painted = await page.waitForFunction(() => (globalThis as { readonly painted?: number }).painted)
  return (await painted.jsonValue()) as number
}

/** Prints how soon the page of a story is there and answers, in a real browser; true where both are soon enough. */
export async function measurePage({ url, path, record }: Served): Promise<boolean> {
  await fetch(`${url}api/${path}/head`, { headers: { prefer: 'wait=60' } })
  const browser = await openBrowser()
  const paints: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext(DESK)
    paints.push(await paintOf(await context.newPage(), url + path))
    await context.close()
  }
  const page = await browser.newPage(DESK)
  await paintOf(page, url + path)
  const rows: { readonly name: string; readonly first: number; readonly again: number }[] = []
  for (const deed of DEEDS) {
    const times: number[] = []
    for (let i = 0; i < TIMES; i++) times.push(await timeOf(page, deed))
    rows.push({ name: deed.name, first: times[0] ?? 0, again: median(times) })
  }
  await browser.close()
  console.log(`\nMilliseconds in a real browser, ${record.reports.length} reports; the drawing is seen after ${paints.map((ms) => ms.toFixed(0)).join(', ')}\n`)
  console.log(
    table(
      ['what the reader does', 'first time', 'median'],
      rows.map(({ name, first, again }) => [name, first.toFixed(0), again.toFixed(0)]),
    ),
  )
  return median(paints) < PAINT && rows.every(({ again }) => again < ANSWER)
}
