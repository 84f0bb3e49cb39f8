import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'
import { builtPage } from './built-page.sample.ts'

test('all of the page, compressed, is under 150 KB', async () => {
  const folder = await builtPage()
  const files = globSync('**/*.{html,js,css}', { cwd: folder }).map((file) => `${folder}/${file}`)
  const [all] = (await sizeLimit([filePlugin], { checks: [{ files, gzip: true }] })) as readonly { readonly size: number }[]
  assert.ok(all && all.size < 150_000, `${all?.size} bytes`)
})
