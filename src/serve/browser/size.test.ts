import assert from 'node:assert/strict'
import { test } from 'node:test'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'
import { story } from '../../../bench/stories.ts'
import { reportOf } from '../../ingest/report.ts'
import { Store } from '../../store/store.ts'
import { openBrowser } from './browser.sample.ts'
import { builtPage } from './built-page.sample.ts'
import { demoSite, STORY } from './demo-site.sample.ts'
import { pageOnDisk } from './from-disk.sample.ts'

test('what a browser loads to show a story for the first time, compressed, is under 150 KB', async () => {
  const [browser, site, folder] = await Promise.all([openBrowser(), demoSite(), builtPage()])
  const page = await browser.newPage()
  const loaded = new Set(['/index.html'])
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.(?:js|css)$/.test(pathname)) loaded.add(pathname)
  })
  await page.goto(new URL(STORY, site.url).href)
  await page.locator('.tl [data-mark]').first().waitFor()
  await browser.close()
  assert.ok(loaded.size > 2, [...loaded].join(' '))
  const files = [...loaded].map((path) => folder + path)
  const [first] = (await sizeLimit([filePlugin], { checks: [{ files, gzip: true }] })) as readonly { readonly size: number }[]
  assert.ok(first && first.size < 150_000, `${first?.size} bytes`)
})

test('a story of 200 reports can be mailed', async () => {
  const store = Store.open(':memory:')
  store.add(
    'made',
    story(200, 7).map((one) => reportOf(one, () => one.language)),
  )
  const { html } = await pageOnDisk(store, 'made')
  assert.ok(Buffer.byteLength(html) < 2_000_000, `${Buffer.byteLength(html)} bytes`)
})

test('what a page from disk carries besides its record is under 600 KB', async () => {
  const folder = `${await builtPage()}/one-file`
  const [all] = (await sizeLimit([filePlugin], { checks: [{ files: [`${folder}/page.js`, `${folder}/page.css`] }] })) as readonly { readonly size: number }[]
  assert.ok(all && all.size < 600_000, `${all?.size} bytes`)
})
