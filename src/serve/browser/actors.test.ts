import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import type { StoryRecord } from '../../model/record.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(`${STORY}/${path}`, site.url).href
const { actors } = (await (await site.ask(`/api${STORY}/record`)).json()) as StoryRecord
const pathOf = (name: string): string => `a/${actors.find((actor) => actor.name === name)?.id}`

test('shows a mangled form of a name, why it was taken for this person, and where it stands', async () => {
  const page = await look(browser, at(pathOf('Mike Pompeo')))
  const row = page.getByRole('row', { name: /Mike Pompey/ })
  await row.getByText('spelled nearly like Mike Pompeo').waitFor()
  await row.getByRole('link', { name: '07' }).click()
  await page.waitForURL(/\/r\/r_[0-9a-f]+#a=\d+-\d+$/)
  await shut(page)
})

test('says in words beside the form that it may be somebody else', async () => {
  const page = await look(browser, at(pathOf('Kim Jong-un')))
  await page
    .getByRole('row', { name: /These words may be somebody else/ })
    .getByText('in doubt')
    .waitFor()
  await shut(page)
})

test('draws each contact on its day, the place on the map, and the same as tables', async () => {
  const page = await look(browser, at(pathOf('Kim Jong-un')))
  await page.getByRole('img', { name: /Singapore: 1 contact/ }).waitFor()
  await page.getByText('Not on the map, since their place is not in the tables: Dalian').waitFor()
  await page.getByRole('link', { name: /^Singapore, 40 min\. Donald Trump and Kim Jong-un met\. 12 June 2018/ }).press('Enter')
  await page.waitForURL(/\/e\/e_/)
  await shut(page)
})

test('the network is one stop for Tab; arrows go from node to node and Enter opens the actor', async () => {
  const page = await look(browser, at('actors'))
  const nodes = page.locator('.network a')
  assert.ok((await nodes.count()) > 5)
  assert.equal(await page.locator('.network a[tabindex="0"]').count(), 1)
  await page.locator('.network a[tabindex="0"]').focus()
  const before = await page.evaluate(() => document.activeElement?.getAttribute('data-node'))
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
  const node = await page.evaluate(() => document.activeElement?.getAttribute('data-node'))
  assert.ok(node && node !== before)
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/a/${node}$`))
  await shut(page)
})

test('the network is a table under "t", and the address says so', async () => {
  const page = await look(browser, at('actors'))
  await page.keyboard.press('t')
  await page.getByRole('row', { name: /Donald Trump Kim Jong-un|Kim Jong-un Donald Trump/ }).waitFor()
  assert.equal(new URL(page.url()).search, '?view=table')
  await page.getByRole('button', { name: 'states' }).click()
  const list = page.locator('table.actors')
  await list.getByRole('row', { name: /^Mike Pompeo/ }).waitFor({ state: 'detached' })
  await list.getByRole('row', { name: /^South Korea/ }).waitFor()
  await shut(page)
})

test('"j" and "k" go from actor to actor', async () => {
  const page = await look(browser, at(pathOf('Moon Jae-in')))
  await page.keyboard.press('j')
  const next = actors[actors.findIndex(({ name }) => name === 'Moon Jae-in') + 1]?.name
  await page.getByRole('heading', { level: 1, name: next ?? '' }).waitFor()
  await page.keyboard.press('k')
  await page.getByRole('heading', { level: 1, name: 'Moon Jae-in' }).waitFor()
  await shut(page)
})

test('speaks French, with names and dates in it', async () => {
  const page = await look(browser, at(pathOf('Donald Trump')), { locale: 'fr-FR' })
  await page.getByRole('heading', { name: 'Toutes les formes du nom' }).waitFor()
  await page.getByRole('img', { name: /président.*20 janv\. 2017/ }).waitFor()
  await shut(page)
})

test('offends nothing of WCAG 2.2 AA, on desk and phone', async () => {
  for (const path of ['actors', pathOf('Kim Jong-un'), 'sources']) {
    for (const as of [{}, PHONE]) {
      const page = await look(browser, at(path), as)
      await assertAccessible(page)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), `${path} is wider than the window`)
      await shut(page)
    }
  }
})

test('the sources say who repeats whom and lead to the copies', async () => {
  const page = await look(browser, at('sources'))
  await page.getByText('05-strait-herald', { exact: true }).first().waitFor()
  await page.locator('.repeat li').getByRole('link', { name: '04' }).click()
  await page.waitForURL(/\/r\/r_/)
  await shut(page)
})
