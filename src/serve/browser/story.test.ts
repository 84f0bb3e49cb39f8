import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { StoryRecord } from '../../model/record.ts'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(path, site.url).href
const record = (await (await site.ask(`/api${STORY}/record`)).json()) as StoryRecord
const [conflict] = record.conflicts
const trump = record.actors.find(({ name }) => name === 'Donald Trump')?.id
assert.ok(conflict)

test('draws every dated line as a link in its lane, the disputed one with its mark and the other day', async () => {
  const page = await look(browser, at(STORY))
  const marks = page.locator('.tl [data-mark]')
  await marks.first().waitFor()
  const disputed = page.locator(`.tl [data-mark="${conflict.about}"]`)
  assert.match((await disputed.locator('title').textContent()) ?? '', /Moon Jae-in and Kim Jong-un met; contact; 26 May 2018; 3 independent origins; ≠ date/)
  assert.equal(await disputed.locator('.flag').count(), 1)
  assert.equal(await disputed.locator('.alt.bar').count(), 1)
  const labels = await page
    .locator('.tl text.l')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })))
  for (const [i, a] of labels.entries())
    for (const b of labels.slice(i + 1))
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom - 2 <= b.top || b.bottom - 2 <= a.top, JSON.stringify([a, b]))
  await shut(page)
})

test('shows the first sentence of the mark that is pointed at or reached by arrows; Enter opens it and Back returns there', async () => {
  const page = await look(browser, at(STORY))
  await page.locator('.tl [data-mark][tabindex="0"]').focus()
  const first = await page.locator('.peek').textContent()
  await page.keyboard.press('ArrowRight')
  const second = await page.locator('.peek').textContent()
  assert.notEqual(first, second)
  const sentences = record.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.replace(/\s+/g, ' ').slice(0, 60)))
  assert.ok(sentences.some((sentence) => (second ?? '').replace(/\s+/g, ' ').includes(sentence)))
  const id = await page.evaluate(() => (document.activeElement as SVGElement).dataset.mark)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/e/${id}`)
  await page.goBack()
  await page.waitForFunction((mark) => (document.activeElement as SVGElement | null)?.dataset?.mark === mark, id)
  await page.context().close()
})

test('keeps filters, lanes, view and days in the address, and shows the same when it is opened again', async () => {
  const page = await look(browser, at(STORY))
  const filters = page.locator('.ctl.wide')
  await filters.getByRole('checkbox', { name: /^acts/ }).uncheck()
  await filters.getByLabel('Actor').selectOption(String(trump))
  await filters.getByRole('button', { name: 'by states' }).click()
  await page.locator('.tl svg', { hasText: 'United States' }).waitFor()
  await page.keyboard.press('t')
  await page.locator('table.lines').waitFor()
  const { searchParams } = new URL(page.url())
  assert.deepEqual([...searchParams.keys()].sort(), ['actor', 'kind', 'lanes', 'view'])
  const rows = await page.locator('table.lines tbody tr').allInnerTexts()
  assert.ok(rows.length > 3 && rows.every((row) => row.includes('Donald Trump')))
  await page.reload()
  await page.locator('table.lines').waitFor()
  assert.deepEqual(await page.locator('table.lines tbody tr').allInnerTexts(), rows)
  await shut(page)
})

test('looks at the days that are dragged over, nearer and further by keys, and at all of them again', async () => {
  const page = await look(browser, at(STORY))
  const dates = await page.locator('.tl .dates').boundingBox()
  assert.ok(dates)
  const all = await page.locator('.tl [data-mark]').count()
  await page.mouse.move(dates.x + dates.width * 0.5, dates.y + 8)
  await page.mouse.down()
  await page.mouse.move(dates.x + dates.width * 0.75, dates.y + 8, { steps: 4 })
  await page.mouse.up()
  await page.waitForURL(/from=2018-05-\d\d&to=2018-06-\d\d/)
  await page.waitForFunction((before) => document.querySelectorAll('.tl [data-mark]').length < before, all)
  const days = new URL(page.url()).search
  await page.keyboard.press('-')
  await page.waitForFunction((before) => location.search !== before, days)
  await page.keyboard.press('Escape')
  await page.waitForFunction((before) => document.querySelectorAll('.tl [data-mark]').length === before, all)
  assert.equal(new URL(page.url()).search, '')
  await shut(page)
})

test('tells the story day by day, each line with the reports that say it, and what is open beside it', async () => {
  const page = await look(browser, at(STORY))
  const day = page.locator('.day', { hasText: 'Sun 27 May' })
  await day.getByRole('link', { name: 'Sung Kim and Choe Son-hui met' }).waitFor()
  assert.deepEqual(await day.locator('a.sig').allInnerTexts(), ['06', '07'])
  assert.match((await day.locator('a.sig').first().getAttribute('href')) ?? '', /\/r\/r_[0-9a-f]+#a=\d+-\d+$/)
  assert.equal(await page.getByRole('link', { name: 'When? Moon Jae-in and Kim Jong-un met' }).getAttribute('href'), `${STORY}/c/${conflict.id}`)
  await shut(page)
})

test('speaks French: days, lanes, names of acts', async () => {
  const page = await look(browser, at(`${STORY}?view=table`), { locale: 'fr-FR' })
  await page.getByRole('cell', { name: 'Rencontre entre Kim Jong-un et Xi Jinping' }).waitFor()
  await page.getByRole('cell', { name: '8 mai 2018' }).first().waitFor()
  await shut(page)
})

test('offends nothing of WCAG 2.2 AA as a drawing, as a table and on a phone', async () => {
  for (const [path, as] of [
    [STORY, {}],
    [`${STORY}?view=table`, {}],
    [STORY, PHONE],
  ] as const) {
    const page = await look(browser, at(path), as)
    await page.locator('.loaded').waitFor()
    await assertAccessible(page)
    await shut(page)
  }
})
