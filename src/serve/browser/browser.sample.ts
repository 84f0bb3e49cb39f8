/** A real browser for the page's tests. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium.sample.ts'

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Starts Chromium; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  assert.ok(executablePath, 'no Chromium: npm test installs it, or say where it is with CHROMIUM=/path')
  return chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false })
}

/** How a page is looked at: 1440 pixels wide, light and in English unless told otherwise. */
export const DESK = { viewport: { width: 1440, height: 1000 }, locale: 'en-GB', colorScheme: 'light' } as const satisfies BrowserContextOptions
export const PHONE = { ...DESK, viewport: { width: 390, height: 844 } } as const satisfies BrowserContextOptions

/** What a page complained of: errors, refused scripts and styles, requests that left the machine. */
const complaints = new WeakMap<Page, string[]>()

/** Opens an address in a fresh context and waits until its head stands. */
export async function look(browser: Browser, url: string, as: BrowserContextOptions = DESK): Promise<Page> {
  const context = await browser.newContext({ ...DESK, ...as })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const said: string[] = []
  complaints.set(page, said)
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') said.push(`asked for ${request.url()}`)
  })
  await page.goto(url)
  await page.locator('main h1').waitFor()
  return page
}

/** Closes a page and its context. Fails where the page complained of anything. */
export async function shut(page: Page): Promise<void> {
  await page.context().close()
  assert.deepEqual(complaints.get(page), [])
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** WCAG 2.2 AA and what axe advises besides; of the dark theme its colours, since nothing else of the page is another. */
const RULES = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { type: 'rule', values: ['color-contrast'] },
} as const

/** Fails on what axe finds against WCAG 2.2 AA, in the light theme and in the dark. */
export async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate(
      (runOnly) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly, resultTypes: ['violations'] }),
      { ...RULES[colorScheme], values: [...RULES[colorScheme].values] },
    )
    const found = violations.map(({ id, help, nodes }) => {
      const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
      return `${colorScheme}: ${id} (${help}): ${where.join('; ')}`
    })
    assert.deepEqual(found, [])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
