import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { goldenReports, goldenStories } from './golden.sample.ts'
import { recordAsJson } from './export/json.ts'
import { know } from './know.ts'
import type { Quoted, Span } from './model/anchor.ts'
import type { ReadingLine } from './model/line.ts'
import type { Report } from './model/report.ts'
import { read, record } from './readout.ts'

const MAIN = fileURLToPath(new URL('./cli/main.ts', import.meta.url))

const checkOf = (name: string): ValidateFunction =>
  new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')))
const isReading = checkOf('reading')
const isRecord = checkOf('record')

const reports: readonly Report[] = (await Promise.all(goldenStories().map(goldenReports))).flat()

/** What `readout read --jsonl` answers to these reports. */
function answers(): readonly ReadingLine[] {
  const input = reports.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'read', '--jsonl'], { encoding: 'utf8', input, maxBuffer: 1e9 })
  assert.equal(stderr, '')
  assert.equal(status, 0)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadingLine)
}

const lines = answers()

test('readout read --jsonl answers every golden report with one line, in the order in which they came', () => {
  assert.deepEqual(
    lines.map((line) => line.id),
    reports.map((report) => report.id),
  )
})

test('every answer is as the schema of a reading says', () => {
  for (const line of lines) assert.ok(isReading(line), `${line.id}: ${JSON.stringify(isReading.errors?.slice(0, 5))}`)
})

test('every span of every answer stands word for word in its report', () => {
  for (const [i, line] of lines.entries()) {
    const { text, file } = reports[i] as Report
    const quoted: readonly Quoted[] = [...line.times, ...line.mentions, ...line.statements, ...line.statements.flatMap((s) => s.speaker ?? [])]
    const evidence = line.claims.flatMap((claim) => claim.evidence.map(({ start, end, quote }) => ({ start, end, text: quote })))
    for (const span of [...quoted, ...evidence]) assert.equal(text.slice(span.start, span.end), span.text, file)
    for (const span of bareSpans(line)) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${file}: ${JSON.stringify(span)}`)
  }
})

/** Spans that come without their words. */
const bareSpans = ({ claims, statements, notices }: ReadingLine): readonly Span[] => [
  ...statements.flatMap(({ cue }) => cue ?? []),
  ...claims.flatMap(({ participants = [], by = [], toward = [], parties = [] }) => [...participants, ...by, ...toward, ...parties]),
  ...notices.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])),
]

test('every golden story is read at all: every report has mentions, every story statements and claims', () => {
  for (const [i, line] of lines.entries()) assert.ok(line.mentions.length > 0, reports[i]?.file)
  assert.ok(lines.some((line) => line.claims.length > 0 && line.statements.length > 0))
})

const known = await know()

for (const story of goldenStories()) {
  test(`the record of ${story} is as the schema of a record says`, async () => {
    const reads = (await goldenReports(story)).map((report) => ({ report, reading: read(report, known) }))
    const json: unknown = JSON.parse([...recordAsJson(record(story, reads, [], known))].join(''))
    assert.ok(isRecord(json), JSON.stringify(isRecord.errors?.slice(0, 5)))
  })
}
