import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Entry, StoryRecord } from '../../model/record.ts'
import type { EntryPage } from '../../view/entry.ts'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(path, site.url).href
const record = (await (await site.ask(`/api${STORY}/record`)).json()) as StoryRecord

/** A contact of the demo story by its day and participants. */
function contactOn(day: string, ...names: readonly string[]): Entry {
  const found = record.entries.find(
    (entry) => entry.kind === 'contact' && entry.when?.edtf === day && names.every((name) => entry.participants.some((one) => one.name === name)),
  )
  assert.ok(found, `${names.join(' and ')} on ${day}`)
  return found
}
const disputed = contactOn('2018-05-26', 'Moon Jae-in', 'Kim Jong-un')
const summit = contactOn('2018-06-12', 'Donald Trump', 'Kim Jong-un')
const pathOf = ({ id }: Entry): string => `${STORY}/e/${id}`

test('shows every side of a disputed date, with its reports, and settles it by one key', async () => {
  const page = await look(browser, at(pathOf(disputed)))
  const when = page.getByRole('row', { name: 'When' })
  for (const words of ['disputed, open', 'Sat 26 May 2018', 'Fri 25 May 2018']) await when.getByText(words).first().waitFor()
  await page.keyboard.press('d')
  await page.waitForURL(/\/c\/x_/)
  await page.context().close()
})

test('leads from the lit words to the report, where they are lit and in view, and back to the same place', async () => {
  const page = await look(browser, at(pathOf(disputed)))
  const words = page.getByRole('row', { name: 'How long' }).locator('a.lit').first()
  await words.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  assert.equal(await words.textContent(), 'two hours')
  await words.click()
  const lit = page.locator('.txt mark').first()
  await lit.waitFor()
  assert.equal(await lit.textContent(), 'two hours')
  assert.ok(await lit.evaluate((mark) => mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().bottom < innerHeight))
  await page.keyboard.press('b')
  await page.locator('.coll').waitFor()
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, before)
  await shut(page)
})

test('draws the lengths that reports give against each other and says that they agree', async () => {
  const page = await look(browser, at(pathOf(disputed)))
  await page.getByRole('img', { name: /lengths told.*two hours.*deux heures/ }).waitFor()
  await page.getByRole('row', { name: 'How long' }).getByText('agree').waitFor()
  await shut(page)
})

test('counts as many origins as the record does, and draws through whom the words came', async () => {
  const page = await look(browser, at(pathOf(summit)))
  const origins = page.locator('#reached .org')
  assert.equal(await origins.count(), summit.origins)
  await page.locator('#reached .chain .named', { hasText: 'Donald Trump' }).first().waitFor()
  await shut(page)
})

test('tells how the status moved, each step with its day and its report', async () => {
  const page = await look(browser, at(pathOf(summit)))
  const steps = await page.locator('.hist li').allTextContents()
  assert.deepEqual(
    steps.map((step) => step.split(',')[0]),
    ['planned', 'cancelled', 'proposed', 'cancelled', 'held'],
  )
  assert.match(steps[1] ?? '', /24 May 2018.*03/)
  await shut(page)
})

test('goes to the next entry by key and says so in its head', async () => {
  const page = await look(browser, at(pathOf(summit)))
  const { next } = (await (await site.ask(`/api${pathOf(summit)}`)).json()) as EntryPage
  await page.keyboard.press('j')
  await page.waitForURL(`**/e/${next}`)
  await shut(page)
})

test('compares the accounts: one column a side, silence said, and all of it copied with its citations', async () => {
  const page = await look(browser, at(`${pathOf(summit)}/compare`))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  assert.deepEqual(await page.locator('.cmp thead th b').allTextContents(), ['United States', 'North Korea'])
  const only = page.getByRole('row', { name: 'return · remains' })
  await only.getByText('only North Korea').waitFor()
  assert.equal(await only.getByRole('cell').first().textContent(), 'silent')
  await page.keyboard.press('c')
  await page.getByRole('status').getByText('Copied.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(copied, /North Korea: “to return the remains of American soldiers[^”]*” \[08\]/)
  assert.match(copied, /\n\[08\] .*13 June 2018/)
  assert.match(copied, /\/e\/e_\w+\/compare$/)
  await shut(page)
})

test('speaks French where the reader does, and leaves the words of reports as they are', async () => {
  const page = await look(browser, at(pathOf(summit)), { locale: 'fr-FR' })
  await page.locator('.coll').getByRole('rowheader', { name: 'Quand' }).waitFor()
  await page.getByText('mardi 12 juin 2018').first().waitFor()
  await page.getByText('Trump calls off Singapore', { exact: false }).first().waitFor()
  await shut(page)
})

test('offends nothing of WCAG 2.2 AA, on desk and phone', async () => {
  for (const path of [pathOf(disputed), `${pathOf(disputed)}/compare`]) {
    for (const as of [{}, PHONE]) {
      const page = await look(browser, at(path), as)
      await page.locator('.cmp').waitFor()
      await assertAccessible(page)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} is wider than the window`)
      await shut(page)
    }
  }
})
