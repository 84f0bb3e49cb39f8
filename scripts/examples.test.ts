import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { timesIn } from './docs/example-times.ts'
import { type Example, PRINTED, sentencesIn, storiesIn } from './docs/examples.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const text = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

function proves(path: string, examples: readonly Example[]): void {
  for (const { line, name, told, found } of examples) test(`${path}, line ${line}: ${name}`, () => assert.deepEqual(found(), told))
}

/** Pages whose examples are read, and how many there must be at least: a page that loses its marks proves nothing. */
const LEAST: Readonly<Record<string, number>> = { 'docs/claims.md': 20, 'docs/attribution.md': 15, 'docs/conflicts.md': 8, 'docs/times.md': 20 }

for (const path of globSync('docs/*.md', { cwd: root }).sort()) {
  const page = text(path)
  const examples = [...sentencesIn(page), ...storiesIn(page), ...(path === 'docs/times.md' ? timesIn(page) : [])]
  proves(path, examples)
  test(`${path} has examples that are read, if it is a page of such`, () => assert.ok(examples.length >= (LEAST[path] ?? 0), String(examples.length)))
}

test('a page that says what is not so is found out', () => {
  const [row] = sentencesIn('| a report says | stance |\n| --- | --- |\n| Emmanuel Macron met Giuseppe Conte in Rome on Monday. | denied, happened |\n')
  assert.notDeepEqual(row?.found(), row?.told)
  const [story] = storiesIn('```story\n5 February 2019, Harbour Gazette: Emmanuel Macron met Giuseppe Conte in Rome on Monday.\n```\n')
  assert.equal(story?.found().length, 1)
  assert.deepEqual(story?.told, [])
  const [time] = timesIn('| "Friday" past | x | `2015-06-19` | x |')
  assert.notDeepEqual(time?.found(), time?.told)
})

test('a column that asks nothing, and a line that is no report, are mistakes of the page', () => {
  assert.throws(
    () => sentencesIn('| a report says | mood |\n| --- | --- |\n| Emmanuel Macron met Giuseppe Conte. | glad |\n'),
    /line 3: there is no column "mood"; there are: kind/,
  )
  assert.throws(() => storiesIn('```story\nYesterday it rained.\n```\n')[0]?.found(), /is neither a report nor a decision/)
})

test('the day on which the examples are printed is the one that the pages tell', () => {
  const day = new Date(PRINTED).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '')
  for (const path of ['docs/claims.md', 'docs/attribution.md']) assert.ok(text(path).includes(`as if printed on ${day}`), path)
})

test('what the README shows of the demo is what the demo prints', () => {
  const { stdout } = spawnSync(process.execPath, [`${root}src/cli/main.ts`, 'demo', '--once'], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  const [, excerpt = ''] = /<!-- excerpt[^>]*-->\n(.*?)<!-- end of excerpt -->/s.exec(text('README.md')) ?? []
  const shown = excerpt
    .split('\n')
    .map((line) => line.replace(/^ {4}/, ''))
    .filter((line) => line && line.trim() !== '…')
  assert.ok(shown.length > 20)
  const printed = stdout.split('\n')
  let at = 0
  for (const line of shown) {
    const found = printed.indexOf(line, at)
    assert.ok(found >= 0, `the demo does not print, after line ${at}: ${line}`)
    at = found + 1
  }
})
