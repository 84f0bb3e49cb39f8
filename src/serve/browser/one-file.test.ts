import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { goldenStore } from '../../golden.sample.ts'
import { reportId } from '../../model/report.ts'
import { Store } from '../../store/store.ts'
import { assertAccessible, DESK, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { pageOnDisk } from './from-disk.sample.ts'

const STORY = '/s/korea-2018'
const [browser, disk] = await Promise.all([openBrowser(), goldenStore('korea-2018').then((store) => pageOnDisk(store, 'korea-2018', '2026-11-22'))])
after(() => browser.close())

/** Opens a place of the page on disk; the machine has no network. */
const open = (place = '', as: BrowserContextOptions = {}, url = disk.url): Promise<Page> =>
  look(browser, `${url}${place && `#${place}`}`, { ...DESK, offline: true, ...as })
const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { name, level: 1 }).waitFor()

const { entries, reports, actors, conflicts } = disk.record
const told = entries.find(({ kind, origins }) => kind === 'contact' && origins > 1)?.id ?? ''
const report = reports.find(({ file }) => file?.startsWith('08'))?.id ?? ''

test('opens from disk without a network, says of what it is a copy, and leads from the timeline to the words', async () => {
  const page = await open()
  await heading(page, 'korea-2018')
  await page.getByText('Copy of korea-2018 in one file · 8 reports, the newest of 13 June 2018 · made on 22 November 2026').waitFor()
  await page
    .locator('.tl a', { hasText: /Unification Pavilion/ })
    .first()
    .click()
  await heading(page, /Moon Jae-in and Kim Jong-un met/)
  await page.locator('.coll a.lit').first().click()
  const mark = page.locator('.txt mark').first()
  await mark.waitFor()
  assert.ok(await mark.evaluate((words) => words.getBoundingClientRect().top > 0 && words.getBoundingClientRect().bottom < innerHeight))
  await page.goBack()
  await heading(page, /Moon Jae-in and Kim Jong-un met/)
  await page.goBack()
  await heading(page, 'korea-2018')
  await shut(page)
})

test('compares the accounts of a contact, side by side', async () => {
  const page = await open(`${STORY}/e/${told}`)
  await page.locator('#compare table.cmp').waitFor()
  await page.getByRole('link', { name: 'Compare the accounts' }).click()
  await page.waitForFunction(
    () => location.hash.endsWith('#compare') && (document.querySelector('#compare')?.getBoundingClientRect().bottom ?? 0) <= innerHeight + 1,
  )
  await page.goto(`${disk.url}#${STORY}/e/${told}/compare`)
  await page.locator('.compared table.cmp').waitFor()
  assert.equal(await page.locator('.address').textContent(), `${disk.url}#${STORY}/e/${told}/compare`)
  await shut(page)
})

test('a link can be kept: opened anew, it shows the same place, filters and all', async () => {
  const page = await open(STORY)
  await page.getByRole('button', { name: 'Table' }).click()
  await page.getByRole('combobox', { name: 'Status' }).selectOption('planned')
  const rows = page.locator('main table tbody tr')
  await page.waitForFunction(() => location.hash.includes('status=planned'))
  const [kept, count] = [page.url(), await rows.count()]
  const again = await look(browser, kept, { ...DESK, offline: true })
  await again.locator('main table tbody tr').first().waitFor()
  assert.equal(await again.locator('main table tbody tr').count(), count)
  await shut(again)
  await shut(page)
})

test('finds words without a server, with one key and in French', async () => {
  const page = await open(STORY, { locale: 'fr-FR' })
  await page.keyboard.press('/')
  await heading(page, 'Rechercher')
  await page.getByRole('searchbox').fill('coree')
  await page.getByRole('link', { name: 'Corée du Nord' }).first().click()
  await heading(page, 'Corée du Nord')
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, 'North Korea')
  await shut(page)
})

test('every link leads within the file, and what takes a server is not offered', async () => {
  const conflict = conflicts[0]?.id
  const page = await open(STORY)
  assert.equal(await page.getByRole('link', { name: 'Review' }).count(), 0)
  for (const place of ['', `/e/${told}`, `/r/${report}`, '/statements', '/commitments', '/calendar', '/conflicts', `/c/${conflict}`, '/reports', '/sources']) {
    await page.evaluate((at) => location.assign(`#${at}`), STORY + place)
    await page.locator('main h1').waitFor()
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    assert.deepEqual(
      links.filter((link) => !link.startsWith('#') && !link.startsWith('file:')),
      [],
      place,
    )
  }
  await page.evaluate((at) => location.assign(`#${at}`), `${STORY}/add`)
  await page.getByText('This page carries its record with it and takes no reports').waitFor()
  await page.evaluate((at) => location.assign(`#${at}`), `${STORY}/e/e_none`)
  await heading(page, 'There is no such page')
  await shut(page)
})

/** What a stranger might send to take over whoever reads it. */
const HOSTILE = `</script><script>document.title='ran'</script><!-- <script>
<svg onload="document.title='ran'"><img src=x onerror="document.title='ran'"><style>body{display:none}</style> LIMA, 4 May 2018

"We met <b onmouseover=alert(1)>openly</b> </noscript><script>document.title='ran'</script>," the President of Peru said in Lima on 3 May 2018 after he met the Foreign Minister of Chile. More at https://www.аррӏе.com/"><script>document.title='ran'</script> and javascript:alert(1). </pre></body>]]>
`

test('markup in a report is text: nothing of it runs, on any page and without JavaScript', async () => {
  const store = Store.open(':memory:')
  const outlet = '"><script>document.title="ran"</script>'
  store.add('<hostile> & "more"', [{ id: reportId({ text: HOSTILE }), text: HOSTILE, language: 'en', outlet, url: 'javascript:alert(1)' }])
  const { url, html, record } = await pageOnDisk(store, '<hostile> & "more"')
  assert.equal(html.match(/<script/g)?.length, 2, 'the record and the page')
  const story = `/s/${encodeURIComponent(record.story)}`
  const page = await open('', {}, url)
  const id = record.reports[0]?.id
  for (const place of ['', `/r/${id}`, '/statements', '/reports', '/sources', '/search?q=script', '/actors', ...record.entries.map((one) => `/e/${one.id}`)]) {
    await page.evaluate((at) => location.assign(`#${at}`), story + place)
    await page.locator('main h1').waitFor()
    assert.equal(await page.title(), '<hostile> & "more" – Readout')
    assert.equal(await page.locator('main :is(script, style, img, svg[onload], [onerror], [onmouseover], [href^="javascript:"])').count(), 0, place)
  }
  await page.evaluate((at) => location.assign(`#${at}`), `${story}/r/${id}`)
  await page.locator('.txt', { hasText: '<svg onload="document.title=\'ran\'">' }).first().waitFor()
  await page.locator('.txt', { hasText: 'https://www.аррӏе.com/' }).waitFor()
  await shut(page)
  const plain = await (await browser.newContext({ javaScriptEnabled: false, offline: true })).newPage()
  await plain.goto(url)
  assert.match((await plain.locator('pre').textContent()) ?? '', /document\.title="ran"\\<\/script\\>/)
  assert.equal(await plain.locator('body :is(svg, img, b)').count(), 0)
  await plain.context().close()
})

test('its own policy lets nothing else run, and nothing be loaded', async () => {
  const page = await open()
  const blocked = await page.evaluate(async () => {
    const said: string[] = []
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => said.push(effectiveDirective))
    document.body.append(Object.assign(document.createElement('img'), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }))
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }))
    await fetch('data:,x').catch(() => {})
    try {
      document.body.innerHTML = '<p>'
    } catch {
      said.push('innerHTML')
    }
    await new Promise((done) => setTimeout(done, 100))
    return said
  })
  for (const one of ['img-src', 'style-src-elem', 'connect-src', 'innerHTML']) assert.ok(blocked.includes(one), `${one}: ${blocked}`)
  await page.context().close()
})

test('a file that was cut off on its way says so', async () => {
  const page = await (await browser.newContext({ ...DESK, offline: true })).newPage()
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: disk.html.replace(/(id="record"[^>]*>.{2000})[^<]*/, '$1') }))
  await page.goto(disk.url)
  await page.getByText('The record in this file cannot be unpacked').waitFor()
  await page.context().close()
})

test('offends nothing of WCAG 2.2 AA, in both themes, on desk and phone', async () => {
  const actor = actors[0]?.id
  for (const as of [{}, PHONE]) {
    const page = await open(STORY, as)
    for (const place of ['', `/e/${told}`, `/e/${told}/compare`, `/r/${report}`, '/search?q=summit', `/a/${actor}`]) {
      await page.evaluate((at) => location.assign(`#${at}`), STORY + place)
      await page.locator('main h1').waitFor()
      await assertAccessible(page)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), place)
    }
    await shut(page)
  }
})
