import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { StoryRecord } from '../../model/record.ts'
import { shelve } from '../../view/shelf.ts'
import { statementsPage } from '../../view/statements.ts'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(path, site.url).href
const record = (await (await site.ask(`/api${STORY}/record`)).json()) as StoryRecord
const conflict = record.conflicts[0]?.id as string
const query = (page: Page): string => new URL(page.url()).search

describe('statements', () => {
  test('are narrowed and ordered in the address, and Back returns to them', async () => {
    const page = await look(browser, at(`${STORY}/statements`))
    await page.getByLabel('About').selectOption({ label: (await page.getByLabel('About').locator('option').nth(1).textContent()) ?? '' })
    await page.getByRole('combobox', { name: 'Act' }).selectOption('say')
    await page.getByRole('button', { name: 'day', exact: true }).click()
    await page.waitForFunction(() => document.querySelectorAll('[data-item]').length < 30)
    const address = query(page)
    assert.match(address, /about=a_[^&]+&act=say&by=day$/)
    const shown = await page.locator('[data-item]').count()
    await page.locator('[data-item] a.words').first().click()
    await page.waitForURL(/\/r\/r_\w+#a=\d+-\d+$/)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Who said what' }).waitFor()
    assert.equal(query(page), address)
    assert.equal(await page.locator('[data-item]').count(), shown)
    await page.getByRole('button', { name: 'show all' }).click()
    await page.waitForFunction((all) => document.querySelectorAll('[data-item]').length === all, record.statements.length)
    assert.equal(query(page), '?by=day')
    await shut(page)
  })

  test('have the chain drawn, and are gone through by keys', async () => {
    const page = await look(browser, at(`${STORY}/statements`))
    const row = page.locator('[data-item]', { hasText: 'to invite experts and journalists' }).filter({ hasText: 'promised' }).first()
    assert.deepEqual(await row.locator('.way li').evaluateAll((all) => all.map((one) => one.className)), ['', 'named', 'named'])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('aria-posinset')), '2')
    await page.keyboard.press('k')
    assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('aria-posinset')), '1')
    await shut(page)
  })

  test('of 20,000 only those in the window are drawn, and the last is reached', async () => {
    const many = Array.from({ length: 300 }, (_, i) => record.statements.map((one) => ({ ...one, id: `${one.id}-${i}` }))).flat()
    const shelf = shelve({ record: { ...record, statements: many }, reports: [], judgements: [] })
    const page = await look(browser, at(`${STORY}/conflicts`))
    await page.route(/\/api\/s\/[^/]+\/statements\?/, (route) => {
      const { skip, limit } = Object.fromEntries(new URL(route.request().url()).searchParams)
      return route.fulfill({ json: statementsPage(shelf, { skip: Number(skip ?? 0), limit: Number(limit) }) })
    })
    await page.getByRole('link', { name: /^Statements/ }).click()
    await page
      .getByText(`${many.length.toLocaleString('en')} statements`)
      .first()
      .waitFor()
    const drawn = () => page.locator('.said li[data-index]').count()
    assert.ok((await drawn()) < 80)
    const last = page.locator(`[data-item][aria-posinset="${many.length}"]`)
    for (let tries = 0; tries < 20 && !(await last.isVisible()); tries++) {
      await page.keyboard.press('End')
      await page.waitForTimeout(150)
    }
    assert.ok(await last.isVisible())
    assert.ok((await drawn()) < 80)
    const words = await last.locator('a.words').textContent()
    assert.equal(words, statementsPage(shelf, { skip: many.length - 1 }).items[0]?.text)
    const before = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, -3000)
    await page.waitForFunction((y) => scrollY < y - 2000, before)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.said li')].some((row) => row.matches('[data-item]') && row.getBoundingClientRect().top > 0),
    )
    await shut(page)
  })
})

describe('commitments', () => {
  test('stand on the board as of the day that the address says', async () => {
    const page = await look(browser, at(`${STORY}/commitments`))
    const heading = (name: string) => page.getByRole('heading', { level: 2, name })
    await heading('Overdue 2').waitFor()
    await page.getByLabel('As of').fill('2018-05-12')
    await heading('Overdue 0').waitFor()
    assert.equal(query(page), '?asof=2018-05-12')
    await page.reload()
    await heading('Overdue 0').waitFor()
    assert.equal(await page.getByLabel('As of').inputValue(), '2018-05-12')
    await page.getByRole('button', { name: 'back to 13 June 2018' }).click()
    await heading('Overdue 2').waitFor()
    assert.equal(query(page), '')
    await shut(page)
  })

  test('light the words that promise, and say what moved them', async () => {
    const page = await look(browser, at(`${STORY}/commitments`))
    const card = page.locator('[data-item]', { has: page.getByRole('heading', { name: 'To close the North' }) })
    assert.equal(await card.locator('mark').first().textContent(), "to close the North's nuclear test site in May")
    await card.getByText('Told again 24 May:').waitFor()
    await card.getByText('Overdue from 1 June: no report tells what became of it.').waitFor()
    await shut(page)
  })
})

describe('the calendar', () => {
  test('is subscribed to at an address whose lines keep their names', async () => {
    const page = await look(browser, at(`${STORY}/calendar`))
    const address = await page.getByLabel('Address of the calendar').inputValue()
    assert.equal(await page.getByRole('link', { name: 'open in the calendar program' }).getAttribute('href'), address.replace('http:', 'webcal:'))
    const uids = async (): Promise<readonly string[]> => [...(await (await fetch(address)).text()).matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid as string)
    const first = await uids()
    assert.ok(first.length > 5)
    assert.deepEqual(await uids(), first)
    await page.getByText('Donald Trump and Kim Jong-un met').waitFor()
    await page.getByText('13 June 2018: the newest dated report').waitFor()
    await shut(page)
  })
})

describe('conflicts', () => {
  test('lead from the list to every side with its words and on to where they are settled', async () => {
    const page = await look(browser, at(`${STORY}/conflicts`))
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Moon Jae-in and Kim Jong-un met: on which day?' }).waitFor()
    const sides = page.locator('article.side')
    assert.deepEqual(await sides.locator('h2').allTextContents(), ['Saturday 26 May 2018', 'Friday 25 May 2018'])
    assert.deepEqual(await sides.nth(1).locator('mark').allTextContents(), ['vendredi 25 mai'])
    await page.getByText('the same words are quoted from both').waitFor()
    await page.keyboard.press('d')
    await page.waitForURL(`**/review?at=${conflict}`)
    await shut(page)
  })

  test('say in one line that there is none such', async () => {
    const page = await look(browser, at(`${STORY}/conflicts?on=tone`))
    await page.getByText('No conflict is like that.').waitFor()
    await shut(page)
  })
})

const PAGES = ['statements?act=promise', 'statements?by=about&act=promise', 'commitments', 'calendar', 'conflicts', `c/${conflict}`]

test('all of them speak French, dates and sentences too', async () => {
  for (const [path, words] of [
    ['statements', 'au plus tard le 24 mai'],
    ['commitments', 'Échu depuis le 1er juin'],
    ['calendar', 'mercredi 13 juin 2018'],
    ['conflicts', 'samedi 26 mai 2018'],
    [`c/${conflict}`, 'quel jour ?'],
  ] as const) {
    const page = await look(browser, at(`${STORY}/${path}`), { locale: 'fr-FR' })
    await page.getByText(words).first().waitFor()
    await shut(page)
  }
})

test('markup in a report is text on each of them', async () => {
  const evil = '<img src=x onerror=alert(1)><svg onload=alert(2)><script>alert(3)</script>'
  const text = `12 June 2018\n\n"We will not wait ${evil}," Donald Trump told reporters. Kim Jong-un promised to close ${evil} the site by 1 July 2018. Donald Trump will meet Kim Jong-un in ${evil} Hanoi on 3 July 2018.`
  const added = await site.post('/api/s/hostile/reports', { text, outlet: evil })
  assert.ok(added.ok, await added.text())
  await site.ask('/api/s/hostile/record', { headers: { prefer: 'wait=30' } })
  for (const path of ['statements', 'commitments', 'calendar', 'conflicts']) {
    const page = await look(browser, at(`/s/hostile/${path}`))
    page.on('dialog', () => assert.fail(`a script of a report ran on ${path}`))
    assert.equal(await page.locator('main :is(script, img, [onerror], [onload])').count(), 0)
    if (path === 'statements') await page.locator('main', { hasText: 'onerror=alert(1)' }).waitFor()
    await shut(page)
  }
})

test('none of them offends WCAG 2.2 AA, on desk and phone', async () => {
  for (const path of PAGES) {
    for (const as of [{}, PHONE]) {
      const page = await look(browser, at(`${STORY}/${path}`), as)
      await assertAccessible(page)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${path} is wider than its window`)
      await shut(page)
    }
  }
})
