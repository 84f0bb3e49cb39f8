import assert from 'node:assert/strict'
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { SAMPLE } from '../export/record.sample.ts'
import { TABLES } from '../export/tables/tables.ts'
import type { Comparison } from '../model/comparison.ts'
import type { ReadingLine } from '../model/line.ts'
import type { StoryRecord } from '../model/record.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const DEMO = fileURLToPath(new URL('../../stories/korea-2018/reports', import.meta.url))
const here = mkdtempSync(join(tmpdir(), 'readout-cli-'))
after(() => rmSync(here, { recursive: true, force: true }))

const DB = join(here, 'kept.db')
const env = { ...process.env, READOUT_DB: DB, NO_COLOR: '1' }

const run = (args: readonly string[], input?: string | Uint8Array): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env, maxBuffer: 1e9, ...(input === undefined ? {} : { input }) })

/** Standard output of a run that must succeed without a word on standard error. */
function said(...args: readonly string[]): string {
  const { status, stdout, stderr } = run(args)
  assert.equal(stderr, '')
  assert.equal(status, 0)
  return stdout
}

/** The one line of a run that must fail. */
function refused(status: number, ...args: readonly string[]): string {
  const ran = run(args)
  assert.equal(ran.status, status, ran.stderr)
  assert.match(ran.stderr, /^readout: [^\n]+\n$/)
  assert.doesNotMatch(ran.stderr, /\n\s+at /)
  return ran.stderr
}

const ajv = new Ajv({ strict: false })
const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8')) as object
const isRecord = ajv.compile(schema('record'))
const isComparison = ajv.compile(schema('comparison'))
const isReading = ajv.compile(schema('reading'))
ajv.addSchema(schema('record'), 'record')

function assertValid(check: typeof isRecord, value: unknown): void {
  assert.ok(check(value), JSON.stringify(check.errors))
}

test('before anything is kept, says how to begin', () => {
  assert.match(refused(1, 'show'), /does not exist yet: "readout add <folder>" starts it/)
  assert.match(said('stories'), /no story yet/)
})

test('takes a folder in; a second time changes nothing', () => {
  assert.equal(said('add', DEMO, '--story', 'korea'), 'korea: 8 added\n')
  assert.equal(said('add', DEMO), 'korea: 0 added, 8 already there\n')
  assert.match(said('stories'), /korea {2}8 reports/)
})

test('the exported record follows its schema and holds every report as it came', () => {
  const record = JSON.parse(said('export', '--format', 'json')) as StoryRecord
  assertValid(isRecord, record)
  assert.equal(record.reports.length, 8)
  for (const one of record.claims.flatMap(({ evidence }) => evidence)) {
    const file = record.reports.find(({ id }) => id === one.report)?.file ?? ''
    assert.equal(readFileSync(join(DEMO, file), 'utf8').slice(one.start, one.end), one.quote)
  }
})

test('the sample record follows the schema too', () => assertValid(isRecord, SAMPLE))

for (const [what, type] of [
  ['contacts', 'ContactEntry'],
  ['timeline', 'Entry'],
  ['statements', 'RecordStatement'],
  ['commitments', 'CommitmentEntry'],
  ['calendar', 'Entry'],
  ['conflicts', 'Conflict'],
  ['actors', 'Actor'],
  ['reports', 'RecordReport'],
  ['notices', 'RecordNotice'],
] as const) {
  test(`"show ${what} --json" gives things that follow the schema, and "show ${what}" a page`, () => {
    const things = JSON.parse(said('show', what, '--json')) as readonly unknown[]
    const check = ajv.getSchema(`record#/definitions/${type}`)
    assert.ok(check)
    for (const thing of things) assert.ok(check(thing), JSON.stringify(check.errors))
    assert.match(said('show', what), /\S/)
  })
}

test('"show notices --about" gives the notices of one kind, and goes with nothing else', () => {
  const all = JSON.parse(said('show', 'notices', '--json')) as StoryRecord['notices']
  const unread = JSON.parse(said('show', 'notices', '--about', 'unread', '--json')) as StoryRecord['notices']
  assert.deepEqual(
    unread,
    all.filter(({ about }) => about === 'unread'),
  )
  for (const { quote, cue, rule, of } of unread) assert.ok(quote && cue && rule && of)
  assert.match(said('show', 'notices', '--about', 'judgement'), /nothing of this kind in 8 reports/)
  assert.equal(run(['show', 'contacts', '--about', 'unread']).status, 2)
  assert.equal(run(['show', 'notices', '--about', 'nothing']).status, 2)
})

test('"show record --json" is what "export --format json" writes', () => {
  assert.equal(said('show', '--json'), said('export', '--format', 'json'))
})

test('each table of the record is exported, and the codebook without any story', () => {
  for (const { name, columns } of TABLES) {
    const [header, ...rows] = said('export', '--format', 'csv', '--table', name).split('\r\n')
    assert.equal(header, columns.map((column) => column.name).join(','))
    assert.ok(rows.length > 5)
  }
  assert.match(said('export', '--format', 'codebook', '--db', join(here, 'none.db')), /^# Codebook\n/)
})

test('the calendar keeps its names: exported again it is the same, and once a report is withdrawn its lines are cancelled under them', () => {
  const db = join(here, 'calendar.db')
  const add = (name: string): void => assert.equal(run(['add', '--db', db, join(DEMO, name)]).status, 0)
  const calendar = (): string => said('export', '--format', 'ical', '--db', db)
  const names = (text: string): readonly string[] => text.match(/^UID:.+$/gm) ?? []
  add('08-harbour-gazette.txt')
  const first = calendar()
  assert.match(first, /^BEGIN:VCALENDAR\r\n/)
  assert.equal(calendar(), first)
  add('07-pacific-observer.txt')
  const second = calendar()
  for (const name of names(first)) assert.ok(second.includes(name))
  const report = (JSON.parse(said('export', '--format', 'json', '--db', db)) as StoryRecord).reports.find(({ file }) => file === '08-harbour-gazette.txt')
  said('judge', 'withdraw', report?.id ?? '', '--by', 'Ada', '--db', db)
  const third = calendar()
  for (const name of names(second)) assert.ok(third.includes(name))
  assert.match(third, /SUMMARY:No longer told: /)
  assert.match(third, /SEQUENCE:1\r\n/)
})

test('the brief is as of the newest report unless another day is asked for', () => {
  assert.match(said('export', '--format', 'brief'), /\*\*As of 13 June 2018\*\*, from 8 reports/)
  assert.match(said('export', '--format', 'brief', '--as-of', '2018-07-01'), /\*\*As of 1 July 2018\*\*/)
})

test('an export is written to the file that is named, which is there when it is whole', () => {
  const out = join(here, 'brief.md')
  assert.equal(said('export', '--format', 'brief', '--out', out), '')
  assert.equal(readFileSync(out, 'utf8'), said('export', '--format', 'brief'))
  assert.match(refused(1, 'export', '--format', 'brief', '--out', join(here, 'no', 'brief.md')), /brief\.md cannot be written \(ENOENT\): give --out a file/)
  assert.match(refused(1, 'export', '--format', 'brief', '--out', here), /cannot be written/)
  assert.deepEqual(globSync('*.part', { cwd: here }), [])
})

test('a story without dates has neither timeline nor calendar, and says so in a line', () => {
  const db = join(here, 'undated.db')
  assert.equal(run(['add', '--db', db, '-'], 'Nothing was said.').status, 0)
  assert.match(refused(1, 'export', '--format', 'timelinejs', '--db', db), /nothing in main has a date yet/)
  assert.match(refused(1, 'export', '--format', 'ical', '--db', db), /nothing with a date is planned or due in main yet/)
})

test('rebuild brings back the same bytes', () => {
  const before = said('export', '--format', 'json')
  assert.match(said('rebuild'), /byte for byte/)
  assert.equal(said('export', '--format', 'json'), before)
})

test('the demo prints the same each time and keeps nothing', () => {
  assert.equal(said('demo', '--once'), said('demo', '--once'))
  assert.doesNotMatch(said('stories'), /korea-2018/)
})

test('a folder with broken files is taken in but for them, each named in a line', () => {
  const folder = join(here, 'mixed')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), 'The two ministers met in Oslo on Monday.')
  writeFileSync(join(folder, 'b.txt'), Buffer.alloc(900))
  writeFileSync(join(folder, 'c.txt'), '')
  writeFileSync(join(folder, 'd.pdf'), '%PDF-1.7')
  writeFileSync(join(folder, 'e.md'), 'Les deux ministres se sont entretenus lundi à Oslo.')
  const { status, stdout, stderr } = run(['add', '--story', 'mixed', folder, join(here, 'gone.txt')])
  assert.equal(status, 1)
  assert.equal(stdout, 'mixed: 2 added, 3 could not be taken in\n')
  const lines = stderr.trimEnd().split('\n')
  assert.equal(lines.length, 4)
  assert.match(stderr, /b\.txt is binary, not text/)
  assert.match(stderr, /c\.txt is empty/)
  assert.match(stderr, /d\.pdf is not of a kind that is read .*; passed over/)
  assert.match(stderr, /gone\.txt does not exist/)
})

test('takes a report from standard input', () => {
  const { status, stdout } = run(['add', '--story', 'piped', '-'], 'The two ministers met in Bern on Monday.')
  assert.deepEqual([status, stdout], [0, 'piped: 1 added\n'])
})

test('with several stories, the one that is missing is named with those there are', () => {
  assert.match(refused(1, 'show'), /there is no story "main" in .*: say --story with one of korea, mixed, piped/)
})

test('refuses what is misused with exit code 2 and one line', () => {
  refused(2, 'bogus')
  refused(2, 'show', 'everything')
  refused(2, 'show', '--as-of', 'tomorrow', '--story', 'korea')
  refused(2, 'show', 'contacts', '--by', 'Moon', '--story', 'korea')
  refused(2, 'export')
  refused(2, 'export', '--format', 'docx')
  assert.match(refused(2, 'export', '--format', 'csv'), /say --table with one of contacts, statements, commitments, claims/)
  refused(2, 'export', '--format', 'csv', '--table', 'notices')
  assert.match(refused(2, 'export', '--format', 'json', '--table', 'claims'), /--table goes with csv/)
  assert.match(refused(2, 'export', '--format', 'json', '--as-of', '2018-06-12'), /--as-of goes with brief/)
  assert.match(refused(2, 'export', '--format', 'json', '--made', '2018-06-12'), /--made goes with html/)
  refused(2, 'export', '--format', 'html', '--made', 'today')
  refused(2, 'export', '--format', 'brief', '--as-of', 'tomorrow')
  refused(2, 'read')
  refused(2, 'judge', 'same', 'c_1', '--by', 'Ada')
  refused(2, 'judge', 'correct', 'c_1', '--by', 'Ada')
  refused(2, 'judge', 'accept', 'c_1')
})

test('cannot do what is not there, with exit code 1 and one line', () => {
  refused(1, 'explain', 'no such words', '--story', 'korea')
  refused(1, 'judge', 'accept', 'c_0000000000000000', '--by', 'Ada', '--story', 'korea')
  refused(1, 'show', 'statements', '--by', 'Nobody At All', '--story', 'korea')
  const text = join(here, 'letter.db')
  writeFileSync(text, 'This is a letter and no database at all. '.repeat(100))
  assert.match(refused(1, 'show', '--db', text), /is no database/)
})

test('a judgement is kept, explained and can be withdrawn', () => {
  const [report] = JSON.parse(said('show', 'reports', '--json', '--story', 'korea')) as StoryRecord['reports']
  const first = said('judge', 'withdraw', report?.id ?? '', '--by', 'Ada', '--note', 'a forgery', '--story', 'korea')
  const id = first.split(':')[0] ?? ''
  assert.match(said('explain', id, '--story', 'korea'), /judged by Ada on .*: withdraw .*: a forgery/)
  assert.match(said('judge', 'withdraw', id, '--by', 'Ada', '--story', 'korea'), /^j_/)
})

test("each side's account of a contact is compared, found by its id or by words", () => {
  const page = said('compare', 'Moon', 'Kim', 'Unification', '--story', 'korea')
  assert.match(page, /^26 May 2018: Moon Jae-in and Kim Jong-un met/)
  assert.match(page, /South Korea · as quoted/)
  const comparison = JSON.parse(said('compare', 'Moon', 'Kim', '2018-05-26', '--json', '--story', 'korea')) as Comparison
  assertValid(isComparison, comparison)
  assert.equal(said('compare', comparison.contact, '--story', 'korea'), page)
  assert.match(refused(2, 'compare', 'Moon', '--story', 'korea'), /\d+ contacts have the words "Moon": say one of e_/)
  assert.match(refused(1, 'compare', 'nobody', '--story', 'korea'), /"readout show contacts" lists them/)
})

test('the filter answers every line in order, bad ones with an error, and exits 1 at the end', () => {
  const lines = [
    '{"id":"a","text":"The two ministers met in Oslo on Monday.","published":"2018-05-31"}',
    '{"id":"b","text":',
    '{"text":"no id"}',
    '{"id":"d","text":"Les deux ministres se sont entretenus lundi.","published":"2018-02-30"}',
    '{"id":"e","text":"half a pair \\ud83d in the middle of a sentence","language":"sw"}',
    '{"id":"f","text":"))))(((,,,\u202e"}',
  ]
  const { status, stdout, stderr } = run(['read', '--jsonl'], lines.join('\n'))
  const out = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadingLine & { error?: string })
  assert.deepEqual(
    out.map(({ id }) => id),
    ['a', null, null, 'd', 'e', 'f'],
  )
  assert.deepEqual(
    out.map(({ error }) => error === undefined),
    [true, false, false, false, true, true],
  )
  for (const reading of out) if (reading.error === undefined) assertValid(isReading, reading)
  assert.equal(out[4]?.language, 'sw')
  assert.match(out[4]?.notices.map(({ says }) => says).join() ?? '', /surrogate/)
  assert.deepEqual([status, stderr], [1, ''])
})

test('the filter is pure: the same line in, the same line out, with a store or without', () => {
  const input = '{"id":"a","text":"The two ministers met in Oslo on Monday."}\n'
  const elsewhere = spawnSync(process.execPath, [MAIN, 'read', '--jsonl'], { encoding: 'utf8', input, env: { ...env, READOUT_DB: join(here, 'none', 'x.db') } })
  assert.equal(run(['read', '--jsonl'], input).stdout, elsewhere.stdout)
})

test('a reader that has seen enough ends the command without a word', async () => {
  const child = spawn(process.execPath, [MAIN, 'read', '--jsonl'], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  const line = `${JSON.stringify({ id: 'a', text: 'The two ministers met in Oslo on Monday. '.repeat(20) })}\n`
  const feed = setInterval(() => child.stdin.write(line.repeat(50)), 5)
  const status = await new Promise((done) => child.on('close', done))
  clearInterval(feed)
  assert.deepEqual([status, stderr], [0, ''])
})

for (const command of ['', 'add', 'show', 'explain', 'compare', 'judge', 'export', 'read', 'rebuild', 'serve', 'stories', 'demo', 'try', 'match']) {
  test(`"${['readout', command].filter(Boolean).join(' ')} --help" teaches by example`, () => {
    assert.match(said(...[command, '--help'].filter(Boolean)), /Examples?:\n {2}\$ /)
  })
}

test('finds sentences of the stories for who writes rules', () => {
  assert.match(said('match', 'pine', 'tree'), /01-harbour-gazette\.txt: .*planted a pine tree/)
  refused(1, 'match', 'zzzz no such words')
})
