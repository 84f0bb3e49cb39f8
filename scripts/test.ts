/** Runs every test and closes with one line that counts them. Arguments: files; default all. */
import { globSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { ensureChromium } from '../src/serve/browser/chromium.sample.ts'

const files = process.argv.length > 2 ? process.argv.slice(2) : globSync(['src/**/*.test.ts', 'scripts/**/*.test.ts']).sort()
if (files.some((file) => file.includes('serve/browser/'))) ensureChromium()
const counts = { passed: 0, failed: 0, skipped: 0 }
const tests = run({ files, concurrency: true })
tests.on('test:summary', ({ file, counts: of }) => {
  if (file) return
  counts.passed = of.passed
  counts.skipped = of.skipped + of.todo
  counts.failed = of.tests - counts.passed - counts.skipped
})
const report = tests.compose(new spec())
report.on('end', () => {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
  process.exitCode = counts.failed || counts.passed === 0 ? 1 : 0
})
report.pipe(process.stdout, { end: false })
