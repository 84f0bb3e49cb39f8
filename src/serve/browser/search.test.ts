import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(`${STORY}/${path}`, site.url).href

test('from anywhere "/" leads to the search, and what is typed is found without accents and case', async () => {
  const page = await look(browser, at('actors'))
  await page.keyboard.press('/')
  await page.getByRole('searchbox').waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('[type=search]'))
  await page.keyboard.type('coree KIM', { delay: 5 })
  const entries = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Reports' }) })
  await entries.locator('mark', { hasText: 'Corée' }).first().waitFor()
  assert.equal(new URL(page.url()).searchParams.get('q'), 'coree KIM')
  await entries.locator('.sig').first().click()
  await page.waitForURL(/\/r\/r_[0-9a-f]+#a=\d+-\d+$/)
  await shut(page)
})

test('shows the best of each kind, and all of one', async () => {
  const page = await look(browser, at('search?q=kim'))
  const shown = page.locator('main li[data-item]')
  await page.getByRole('heading', { name: 'Entries' }).waitFor()
  const some = await shown.count()
  await page.getByRole('button', { name: /^Entries \d+/ }).click()
  await page.getByRole('heading', { name: 'Names' }).waitFor({ state: 'detached' })
  assert.ok((await shown.count()) > 6 && some > 12)
  await shut(page)
})

test('what cannot be found is said, whatever was typed', async () => {
  const page = await look(browser, at('search?q=%22*)(%20NEAR%2F2%20zebra%20OR%20%7B'))
  await page.getByText('Nothing in this story has').waitFor()
  await page.getByRole('searchbox').fill('*** "" ((')
  await page.getByText('There is no word in that to look for.').waitFor()
  await shut(page)
})

test('offends nothing of WCAG 2.2 AA, on desk and phone', async () => {
  for (const as of [{}, PHONE]) {
    const page = await look(browser, at('search?q=singap%20kim'), as)
    await page.getByRole('heading', { name: 'Reports' }).waitFor()
    await assertAccessible(page)
    await shut(page)
  }
})
