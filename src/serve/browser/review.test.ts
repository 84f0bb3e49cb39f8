import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import type { StoryRecord } from '../../model/record.ts'
import type { ReviewPage } from '../../view/doubts.ts'
import type { Judgements } from '../api/answers.ts'
import { DEMO } from '../api/server.sample.ts'
import { assertAccessible, look, openBrowser, PHONE, shut } from './browser.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'

const [browser, site] = await Promise.all([openBrowser(), demoSite()])
after(() => browser.close())
const at = (path: string): string => new URL(path, site.url).href
const wait = { headers: { prefer: 'wait=60' } }
const record = async (story = STORY): Promise<StoryRecord> => (await (await site.ask(`/api${story}/record`, wait)).json()) as StoryRecord
const review = async (): Promise<ReviewPage> => {
  await record()
  return (await (await site.ask(`/api${STORY}/review`)).json()) as ReviewPage
}
const judgements = async (): Promise<Judgements['items']> => ((await (await site.ask(`/api${STORY}/judgements`)).json()) as Judgements).items
const MAIN = fileURLToPath(import.meta.resolve('../../cli/main.ts'))
/** Those who decide have said their names before. */
const asked = async (page: Page, name: string): Promise<void> => {
  await page.evaluate((by) => localStorage.setItem('readout.by', by), name)
  await page.reload()
  await page.locator('.d h2').waitFor()
}
const question = async (page: Page): Promise<string> => (await page.locator('.d h2').textContent()) ?? ''

describe('the review', () => {
  test('asks for a name once, records with one key, shows the next doubt, and takes back with another', async () => {
    const before = await review()
    const page = await look(browser, at(`${STORY}/review`))
    await page.getByRole('heading', { level: 1, name: `${before.total} doubts` }).waitFor()
    const first = await question(page)
    await page.keyboard.press('2')
    await page.getByLabel('Your name').fill('Ada')
    await page.keyboard.press('Enter')
    await page.getByText('Recorded:').waitFor()
    const second = await question(page)
    assert.notEqual(second, first)
    const [made] = await judgements()
    const reading = before.items[0]?.readings[1]
    assert.deepEqual([made?.verdict, made?.by, made?.field, made?.value, made?.about], ['correct', 'Ada', 'when', reading?.value, reading?.sets.about])
    await page.locator(`[id="${made?.id}"]`, { hasText: 'Ada' }).waitFor()
    assert.equal((await record()).conflicts[0]?.state.by, made?.id)
    await page.locator('.d').press('u')
    await page.getByText('Taken back').waitFor()
    await page.waitForFunction((asks) => document.querySelector('.d h2')?.textContent === asks, first)
    assert.deepEqual((await review()).items, before.items)
    await page.keyboard.press(' ')
    await page.waitForFunction((asks) => document.querySelector('.d h2')?.textContent === asks, second)
    await page.keyboard.press('k')
    assert.equal(await question(page), first)
    await shut(page)
  })

  test('shows what a decision changes before it is given: by the key it has, or the one that is looked at', async () => {
    const page = await look(browser, at(`${STORY}/review?is=name`))
    const change = page.locator('.change')
    await change.getByText('Words in doubt').waitFor()
    await page.getByRole('button', { name: 'Reject' }).focus()
    await change.getByRole('heading', { name: /Reject/ }).waitFor()
    await change.locator('td ins', { hasText: /^Kim$/ }).first().waitFor()
    assert.equal((await judgements()).filter(({ verdict }) => verdict === 'reject').length, 0)
    await shut(page)
  })

  test('says in the server’s words why a value is refused, and keeps what was written', async () => {
    const page = await look(browser, at(`${STORY}/review?is=only`))
    await asked(page, 'Ada')
    const first = await question(page)
    await page.keyboard.press('n')
    await page.keyboard.type('by the calendar')
    await page.keyboard.press('Enter')
    await page.keyboard.press('e')
    await page.getByLabel('Value').fill('some Friday')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('"some Friday" is no value of when').waitFor()
    assert.equal(await question(page), first)
    assert.equal(await page.getByLabel('Value').inputValue(), 'some Friday')
    await page.getByLabel('Value').fill('2018-05-20')
    await page.keyboard.press('Enter')
    await page.getByText('20 May 2018', { exact: false }).first().waitFor()
    await page.waitForFunction((asks) => document.querySelector('.d h2')?.textContent !== asks, first)
    const made = (await judgements()).at(-1)
    assert.deepEqual([made?.field, made?.value, made?.note], ['when', '2018-05-20', 'by the calendar'])
    const kept = page.locator(`[id="${made?.id}"]`)
    await kept.getByText('by the calendar').waitFor()
    await kept.getByRole('button', { name: 'Undo' }).click()
    await kept.waitFor({ state: 'detached' })
    // The browser complains of the refusal in its console, as it should.
    await page.context().close()
  })

  test('of two browsers that decide at once keeps both, shows both, and both outlive a rebuild', async () => {
    const [ada, bo] = (await Promise.all(['only', 'name'].map((is) => look(browser, at(`${STORY}/review?is=${is}`))))) as [Page, Page]
    await Promise.all([asked(ada, 'Ada'), asked(bo, 'Bo')])
    const count = (await judgements()).length
    await Promise.all([ada.keyboard.press('a'), bo.keyboard.press('a')])
    for (const page of [ada, bo])
      for (const name of ['Ada', 'Bo']) await page.locator('#decided li').filter({ hasText: 'accepted' }).filter({ hasText: name }).first().waitFor()
    const all = await judgements()
    assert.equal(all.length, count + 2)
    const before = await record()
    const { stdout } = await promisify(execFile)(process.execPath, [MAIN, 'rebuild', '--db', site.db, '--story', DEMO])
    assert.match(stdout, /byte for byte/)
    assert.deepEqual([await judgements(), await record()], [all, before])
    await shut(ada)
    await shut(bo)
  })

  test('a held key decides once, and what was decided is taken back before it is kept', async () => {
    const page = await look(browser, at(`${STORY}/review?is=only`))
    await asked(page, 'Ada')
    const [first, count] = [await question(page), (await judgements()).length]
    for (let i = 0; i < 5; i++) await page.keyboard.down('a')
    await page.keyboard.up('a')
    await page.keyboard.press('u')
    await page.getByText('Taken back').waitFor()
    await page.waitForFunction((asks) => document.querySelector('.d h2')?.textContent === asks, first)
    assert.deepEqual(
      (await judgements()).slice(count).map(({ verdict }) => verdict),
      ['accept', 'withdraw'],
    )
    await shut(page)
  })

  test('a doubt that somebody else decides gives way where it stood, says so, and the next takes no key meant for it', async () => {
    const page = await look(browser, at(`${STORY}/review?is=only`))
    await asked(page, 'Ada')
    await page.keyboard.press('j')
    const doubt = new URL(page.url()).searchParams.get('at')
    const { items } = (await (await site.ask(`/api${STORY}/review?is=only`)).json()) as ReviewPage
    const place = items.findIndex(({ id }) => id === doubt)
    await page.waitForTimeout(50)
    await site.post(`/api${STORY}/judgements`, { verdict: 'accept', about: items[place]?.ways.accept, by: 'Bo' })
    await page.getByText('Decided elsewhere meanwhile').waitFor()
    await page.keyboard.press('r')
    assert.equal((await judgements()).at(-1)?.by, 'Bo')
    assert.equal(((await (await site.ask(`/api${STORY}/review?is=only`)).json()) as ReviewPage).items[place]?.id, items[place + 1]?.id)
    await page.waitForTimeout(900)
    await page.keyboard.press('r')
    await page.getByText('Recorded:').waitFor()
    assert.deepEqual((await judgements()).at(-1)?.about, items[place + 1]?.ways.reject)
    await page.keyboard.press('u')
    await page.getByText('Taken back').waitFor()
    await shut(page)
  })

  test('gives the judgements out as a file and takes them in again', async () => {
    const page = await look(browser, at(`${STORY}/review`))
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export judgements' }).click()])
    const lines = readFileSync(await download.path(), 'utf8')
    const count = (await judgements()).length
    assert.equal(lines.trim().split('\n').length, count)
    await page.getByLabel('Import').setInputFiles({ name: 'judgements.jsonl', mimeType: 'application/octet-stream', buffer: Buffer.from(lines) })
    await page.getByText(`0 taken in, ${count} known already.`).waitFor()
    await page.getByLabel('Import').setInputFiles({ name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"verdict":') })
    await page.getByRole('alert').getByText('line 1 is not JSON').waitFor()
    await page.context().close()
  })

  test('is led to by a conflict and a line, and opens the words', async () => {
    const { items } = await review()
    const conflict = items.find(({ is }) => is === 'conflict')
    const only = items.find(({ is }) => is === 'only')
    const page = await look(browser, at(`${STORY}/c/${conflict?.id}`))
    await page.keyboard.press('d')
    await page.waitForURL(/\/review\?at=x_/)
    await page.locator('.qu [aria-current]', { hasText: 'the reports disagree' }).waitFor()
    await page.goto(at(`${STORY}/e/${only?.lines[0]?.id}`))
    await page.getByRole('link', { name: 'Settle' }).click()
    await page.waitForURL(/\/review\?at=e_/)
    await page.locator('.d').getByText('a claim nobody else has').waitFor()
    await page.keyboard.press('o')
    await page.waitForURL(/\/r\/r_\w+#a=\d+-\d+$/)
    await shut(page)
  })
})

test('taking a report back shows what falls with it, and undoing it brings all of it back', async () => {
  const before = await record()
  const report = before.reports.at(-1)?.id as string
  const page = await look(browser, at(`${STORY}/r/${report}`))
  await page.getByRole('button', { name: 'See what would fall' }).click()
  await page.locator('.change tr', { hasText: 'falls' }).first().waitFor()
  assert.equal((await record()).reports.length, before.reports.length)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByLabel('Your name').fill('Cy')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/review#decided$/)
  await page.locator('#decided li', { hasText: 'report taken back' }).filter({ hasText: 'Cy' }).waitFor()
  assert.equal((await record()).reports.length, before.reports.length - 1)
  await page.keyboard.press('u')
  await page.getByText('Taken back; the doubt is open again.').waitFor()
  assert.deepEqual(await record(), before)
  await shut(page)
})

test('markup in a report, a name and a note is text', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  const text = `12 June 2018\n\nDonald Trump met Kim Jong-un on Tuesday in ${evil} Hanoi, ${evil} said. Donald Trump will meet Kim Jong-un in Hanoi on 3 July 2018 ${evil}.`
  await site.post('/api/s/hostile/reports', { text, outlet: evil })
  const [claim] = (await record('/s/hostile')).claims
  await site.post('/api/s/hostile/judgements', { verdict: 'correct', about: [claim?.id], field: 'where', value: evil, note: evil, by: evil })
  await record('/s/hostile')
  const page = await look(browser, at('/s/hostile/review'))
  page.on('dialog', () => assert.fail('a script ran'))
  await page.locator('#decided', { hasText: 'onerror=alert(1)' }).waitFor()
  assert.equal(await page.locator('main :is(script, img, [onerror])').count(), 0)
  await shut(page)
})

test('it offends nothing of WCAG 2.2 AA on desk and phone, and speaks French', async () => {
  for (const [as, is] of [
    [{}, 'conflict'],
    [PHONE, 'pair'],
    [{}, 'only'],
  ] as const) {
    const page = await look(browser, at(`${STORY}/review?is=${is}`), as)
    await page.locator('.change :is(table, .unchanged)').waitFor()
    if (is === 'only') await page.keyboard.press('e')
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth))
    await shut(page)
  }
  const page = await look(browser, at(`${STORY}/review`), { locale: 'fr-FR' })
  await page.getByRole('button', { name: 'samedi 26 mai 2018' }).waitFor()
  await page.getByText('Pourquoi elles sont prises pour une').waitFor()
  await shut(page)
})
