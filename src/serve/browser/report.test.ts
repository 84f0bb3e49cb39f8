import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { StoryRecord } from '../../model/record.ts'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'
import { longReportPage } from './long-report.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(path, site.url).href
const record = async (story = 'korea-2018'): Promise<StoryRecord> =>
  (await (await site.ask(`/api/s/${story}/record`, { headers: { prefer: 'wait=60' } })).json()) as StoryRecord
const report = (await record()).reports.find(({ file }) => file?.startsWith('08'))?.id

test('shows the text as it came, the margin beside it, and leads from a name to its actor', async () => {
  const page = await look(browser, at(`${STORY}/r/${report}`))
  const text = await page.locator('.txt').allTextContents()
  assert.ok(text.some((paragraph) => paragraph.includes('The two men shook hands at the Capella Hotel on the island of Sentosa')))
  await page.locator('.mar li', { hasText: 'The two men' }).getByRole('link', { name: 'Donald Trump' }).waitFor()
  await page.locator('.txt .u-who', { hasText: 'Kim Yong Chol' }).click()
  await page.waitForURL(/\/a\/a_/)
  await page.context().close()
})

test('follows words of a claim to its entry, and Back comes to the same scroll', async () => {
  const page = await look(browser, at(`${STORY}/r/${report}`))
  const words = page.locator('.txt .u-claim', { hasText: 'shook hands' }).first()
  await words.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await words.click()
  await page.getByRole('heading', { name: 'Donald Trump and Kim Jong-un met' }).waitFor()
  await page.goBack()
  await page.locator('.txt').first().waitFor()
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, before)
  await shut(page)
})

test('says what was not read, and why', async () => {
  const notice = (await record()).notices.find(({ about, report }) => about === 'unread' && report !== undefined)
  const page = await look(browser, at(`${STORY}/r/${notice?.report}`))
  const said = page.locator('.mar .doubtful', { hasText: 'not read' })
  await said.getByText(notice?.says ?? '').waitFor()
  assert.ok((await page.locator('.txt .u-unread').allTextContents()).join('').includes(notice?.quote ?? '?'))
  await shut(page)
})

const HOSTILE = `<script>document.title='ran'</script>
<svg onload="document.title='ran'"><style>main{display:none}</style></svg>

Norway and Chad met in Oslo on 3 May 2018 for talks <img src=x onerror="document.title='ran'">. "We <b onclick=1>agree</b> with <a href="javascript:alert(1)">Chad</a>," the Norwegian government said on Friday.
`

test('markup in a report is text, in its own page, in an entry and in a comparison, and never runs', async () => {
  await site.post('/api/s/hostile/reports', { text: HOSTILE, outlet: '<script>alert(1)</script>', published: '2018-05-04' })
  const hostile = await record('hostile')
  const [one] = hostile.reports
  const contact = hostile.entries.find(({ kind }) => kind === 'contact')
  assert.ok(one && contact)
  for (const path of [`r/${one.id}`, `r/${one.id}#a=0-200`, `e/${contact.id}`, `e/${contact.id}/compare`]) {
    const page = await look(browser, at(`/s/hostile/${path}`))
    await page.locator('.txt, .cmp, .coll, .quiet').first().waitFor()
    assert.notEqual(await page.title(), 'ran')
    assert.equal(await page.locator('main :is(script, img, style, [onload], [onerror], [onclick], a[href^="javascript"])').count(), 0)
    if (path.startsWith('r/')) assert.equal((await page.locator('.txt').allTextContents()).join('\n').replace(/\s+/g, ''), HOSTILE.replace(/\s+/g, ''))
    await shut(page)
  }
})

test('a report of a million characters stands soon, and words far down are lit and in view', async () => {
  const body = JSON.stringify(longReportPage(1_000_000))
  const page = await look(browser, site.url)
  await page.route('**/api/s/*/r/r_long', (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.goto(at(`${STORY}/r/r_long#a=800011-800031`))
  const mark = page.locator('.txt mark').first()
  await mark.waitFor()
  assert.ok(await mark.evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight))
  assert.ok((await page.locator('main *').count()) < 10_000, 'most of it is plain words')
  const length = await page.evaluate(() => [...document.querySelectorAll('.txt')].reduce((sum, { textContent }) => sum + textContent.length, 0))
  assert.ok(length > 980_000, `${length} characters stand in the page`)
  await page.context().close()
})

test('offends nothing of WCAG 2.2 AA, on desk and phone', async () => {
  for (const as of [{}, PHONE]) {
    const page = await look(browser, at(`${STORY}/r/${report}#a=149-152`), as)
    await page.locator('.txt').first().waitFor()
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    await shut(page)
  }
})
