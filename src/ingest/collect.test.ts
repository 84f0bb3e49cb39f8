import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { collect, readText } from './collect.ts'

const here = mkdtempSync(join(tmpdir(), 'readout-collect-'))
after(() => rmSync(here, { recursive: true, force: true }))

mkdirSync(join(here, 'story', 'later'), { recursive: true })
for (const name of ['b.txt', 'a.md', 'c', 'photo.jpg', '.hidden', 'later/d.text']) writeFileSync(join(here, 'story', name), 'text')
symlinkSync(join(here, 'nowhere'), join(here, 'story', 'z.txt'))
symlinkSync(join(here, 'story'), join(here, 'story', 'later', 'up'))

test('finds the texts of a folder and what it holds, in the order of their names', () => {
  const found = [...collect([join(here, 'story')])]
  assert.deepEqual(
    found.flatMap((one) => (one.is === 'report' ? [one.file] : [])),
    ['a.md', 'b.txt', 'c', 'later/d.text'],
  )
})

test('names what it passes over, and goes on', () => {
  const told = [...collect([join(here, 'story')])].flatMap((one) =>
    one.is === 'report' || one.is === 'people' ? [] : [`${one.is} ${one.path.slice(here.length + 7)}: ${one.why}`],
  )
  assert.deepEqual(told, [
    'skipped later/up: leads back to a folder above it',
    'skipped photo.jpg: is not of a kind that is read (.txt, .text, .md or no ending)',
    'failed z.txt: is a link that leads nowhere',
  ])
})

test('says that a path does not exist or is not of a kind that is read', () => {
  const told = [...collect([join(here, 'gone'), join(here, 'story', 'photo.jpg')])]
  assert.deepEqual(
    told.map((one) => one.is),
    ['failed', 'failed'],
  )
})

test('reads no further than the limit', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given++
      yield Buffer.alloc(1_000_000, 'a')
    }
  }
  const { refused } = await readText(endless())
  assert.match(refused ?? '', /50 MB/)
  assert.ok(given <= 51)
})

test('says why a file cannot be read', async () => {
  assert.equal((await readText(join(here, 'gone.txt'))).refused, 'does not exist')
})
