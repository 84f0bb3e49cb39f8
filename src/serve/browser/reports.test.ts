import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(`${STORY}/${path}`, site.url).href

/** A report that would do harm if any page took its words for markup. */
const HOSTILE = `Envoy <img src=x onerror="document.title='owned'"> Zorba Tekil meets Kim Jong-un

PYONGYANG, June 20, 2018 - Kim Jong-un met <script>document.title='owned'</script> envoy Zorba Tekil in Pyongyang on Tuesday. "We agreed on <svg onload=alert(1)> everything," Kim Jong-un said.
javascript:alert(1) https://раypal.example/ <style>*{display:none}</style>`

test('takes a pasted text in, shows how the reading goes, and lists it', async () => {
  const page = await look(browser, at('add'))
  await page.getByLabel('The text, as it is to be quoted').fill(HOSTILE)
  await page.getByLabel('Outlet').fill('<b onmouseover=alert(1)>Gazette</b>')
  await page.getByLabel('Day of publication').fill('2018-06-20')
  await page.getByRole('button', { name: 'Add the text' }).click()
  await page.getByText('added', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'To the reports' }).click()
  await page.getByRole('heading', { name: '9 reports', level: 1 }).waitFor({ timeout: 30_000 })
  await page.getByText('<b onmouseover=alert(1)>Gazette</b>').waitFor()
  await shut(page)
})

test('what a report holds of markup is text in search, sources and actors', async () => {
  for (const [path, words] of [
    ['search?q=onerror', '<img src=x onerror="document.title='],
    ['search?q=onload%20agreed', '<svg onload=alert(1)> everything'],
    ['sources', '<b onmouseover=alert(1)>Gazette</b>'],
  ] as const) {
    const page = await look(browser, at(path))
    await page.locator('main :is(table, li)').getByText(words).first().waitFor()
    assert.notEqual(await page.title(), 'owned')
    assert.equal(await page.locator('main script, main img, main svg[onload], main b[onmouseover]').count(), 0)
    await shut(page)
  }
})

test('takes files in and says of each what became of it', async () => {
  const page = await look(browser, at('add'))
  await page.locator('input[type=file]').setInputFiles([
    { name: 'new.txt', mimeType: 'text/plain', buffer: Buffer.from('SEOUL, June 21, 2018 - Moon Jae-in called Donald Trump on Thursday.') },
    { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
  ])
  const outcome = page.getByRole('region', { name: 'What became of each' })
  await outcome.getByText('added', { exact: true }).waitFor()
  await outcome.getByText('refused', { exact: true }).waitFor()
  await shut(page)
})

test('says in one line why something is not taken, and takes the next', async () => {
  const page = await look(browser, at('add'))
  await page.getByLabel('The text, as it is to be quoted').fill('Moon Jae-in met Kim Jong-un.')
  await page.getByLabel('Day of publication').fill('yesterday')
  await page.getByRole('button', { name: 'Add the text' }).click()
  await page.getByRole('alert').getByText('a day is written as 2018-06-12').waitFor()
  await page.getByLabel('Day of publication').fill('')
  await page.getByRole('button', { name: 'Add the text' }).click()
  await page.getByText('added', { exact: true }).waitFor()
  await page.context().close()
})

test('offends nothing of WCAG 2.2 AA, on desk and phone', async () => {
  for (const path of ['reports', 'add']) {
    for (const as of [{}, PHONE]) {
      const page = await look(browser, at(path), as)
      await assertAccessible(page)
      await shut(page)
    }
  }
})
