import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import type { StoryRecord } from '../../model/record.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(path, site.url).href

test('lists the stories and leads into one', async () => {
  const page = await look(browser, site.url)
  await page.getByRole('link', { name: 'korea-2018' }).click()
  await page.getByRole('heading', { name: 'korea-2018', level: 1 }).waitFor()
  assert.equal(new URL(page.url()).pathname, '/s/korea-2018')
  await shut(page)
})

test('begins a story by its name and first report', async () => {
  const page = await look(browser, site.url)
  await page.getByLabel('Its name').fill('river talks')
  await page.getByRole('button', { name: 'Add its reports' }).click()
  await page.getByRole('heading', { name: 'Add reports', level: 1 }).waitFor()
  await page.getByLabel('The text, as it is to be quoted').fill('OSLO, 3 May 2021 - Erna Solberg met Emmanuel Macron in Oslo on Monday.')
  await page.getByRole('button', { name: 'Add the text' }).click()
  await page.getByText('added', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Story', exact: true }).click()
  await page.getByRole('heading', { name: 'river talks', level: 1 }).waitFor({ timeout: 30_000 })
  await page.goto(site.url)
  await page.getByRole('link', { name: 'river talks' }).waitFor()
  await page.context().close()
})

test('opens a story of any name, and days and addresses that make no sense leave the page standing', async () => {
  for (const name of ['Iran: talks & 100 %?', 'a+b=c#d', 'Ünïcode «él»']) {
    const story = encodeURIComponent(name)
    await site.ask(`/api/s/${story}/reports`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'OSLO, 3 May 2021 - Erna Solberg met Emmanuel Macron on Monday.',
    })
    await site.ask(`/api/s/${story}/record`, { headers: { prefer: 'wait=60' } })
    const page = await look(browser, at(`/s/${story}`))
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await shut(page)
  }
  for (const odd of ['?to=2018-02-31', '?from=0000-00-00&to=9999-12-31', '#100%']) {
    const page = await look(browser, at(STORY + odd))
    assert.equal(await page.locator('main h1').count(), 1)
    await page.context().close()
  }
})

test('says how much of each there is beside the pages of a story', async () => {
  const page = await look(browser, at(STORY))
  const { statements, conflicts } = (await (await site.ask(`/api${STORY}/record`)).json()) as StoryRecord
  await page.getByRole('link', { name: `Statements${statements.length}` }).waitFor()
  await page.getByRole('link', { name: `Conflicts${conflicts.length}` }).waitFor()
  await shut(page)
})

test('speaks French to a French browser, and the language that the reader chooses from then on', async () => {
  const page = await look(browser, site.url, { locale: 'fr-FR' })
  await page.getByRole('heading', { name: 'Dossiers' }).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Stories' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Stories' }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await shut(page)
})

test('is dark from the start where the reader wants it dark', async () => {
  const page = await look(browser, site.url)
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  assert.equal(await paper(), 'rgb(252, 251, 247)')
  await page.getByRole('button', { name: 'dark' }).click()
  assert.equal(await paper(), 'rgb(22, 22, 20)')
  await page.reload({ waitUntil: 'domcontentloaded' })
  assert.equal(await paper(), 'rgb(22, 22, 20)')
  await page.locator('h1').waitFor()
  await shut(page)
})

test('goes from page to page by keys, lists them under "?", and lets them be switched off', async () => {
  const page = await look(browser, at(STORY))
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('go to Conflicts').waitFor()
  await page.getByRole('dialog').getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('x')
  assert.equal(new URL(page.url()).pathname, '/s/korea-2018')
  await page.getByRole('button', { name: 'all keys' }).click()
  await page.getByRole('dialog').getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('x')
  assert.equal(new URL(page.url()).pathname, '/s/korea-2018/conflicts')
  await shut(page)
})

test('returns with Back to the link that was followed', async () => {
  const page = await look(browser, site.url)
  await page.getByRole('link', { name: 'korea-2018' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'korea-2018', level: 1 }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Stories' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === 'korea-2018')
  await shut(page)
})

test('says in one line what is wrong with an address that leads nowhere', async () => {
  const page = await look(browser, at(`${STORY}/nonsense/more`))
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  await shut(page)
})

test('offends nothing of WCAG 2.2 AA, on desk and phone', async () => {
  for (const as of [{}, PHONE]) {
    const page = await look(browser, site.url, as)
    await assertAccessible(page)
    await shut(page)
  }
})
