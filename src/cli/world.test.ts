import assert from 'node:assert/strict'
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const here = mkdtempSync(join(tmpdir(), 'readout-world-'))
after(() => rmSync(here, { recursive: true, force: true }))
const env = { ...process.env, READOUT_DB: join(here, 'kept.db'), NO_COLOR: '1' }

const run = (args: readonly string[], nodeArgs: readonly string[] = []): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [...nodeArgs, MAIN, ...args], { encoding: 'utf8', env })

function said(...args: readonly string[]): string {
  const { status, stdout, stderr } = run(args)
  assert.equal(stderr, '')
  assert.equal(status, 0)
  return stdout
}

function refused(...args: readonly string[]): string {
  const { status, stderr } = run(args)
  assert.notEqual(status, 0)
  assert.match(stderr, /^readout: [^\n]+\n$/)
  return stderr
}

const file = (name: string, text: string): string => {
  writeFileSync(join(here, name), text)
  return join(here, name)
}

test('says who held an office, in either language, with the term, the source and the day of it', () => {
  const lavrov = /^foreign minister of Russia, 2021-09-23\n {2}Sergei Lavrov, since 2004-03-09 \(public record, as of 20\d\d-\d\d\)\n$/
  assert.match(said('world', 'who', 'Russian foreign minister', '--on', '2021-09-23'), lavrov)
  assert.match(said('world', 'who', 'ministre russe des Affaires étrangères', '--on', '2021-09-23'), lavrov)
  const json = JSON.parse(said('world', 'who', 'UK foreign secretary', '--on', '2018', '--json'))
  assert.deepEqual(
    json.holders.map((one: { name: string; certain: boolean }) => [one.name, one.certain]),
    [
      ['Boris Johnson', false],
      ['Jeremy Hunt', false],
    ],
  )
  assert.match(json.says, /one after the other/)
})

test('says in one line that nobody is known, that a title is unknown, that a state is missing, that a date is none', () => {
  assert.match(refused('world', 'who', 'Russian foreign minister', '--on', '1850'), /nobody is known as foreign minister of Russia on 1850: the tables tell of/)
  assert.match(refused('world', 'who', 'Russian grand vizier'), /no office is read in "Russian grand vizier"/)
  assert.match(refused('world', 'who', 'prime minister'), /of which state or body\?/)
  assert.match(refused('world', 'who', 'prime minister', '--on', 'soon'), /--on "soon" is no date/)
})

test('tells what the tables hold and their version', () => {
  assert.match(said('world'), /^the world's tables, version [0-9a-f]{12}\n +\d+ states\n/)
  assert.ok(JSON.parse(said('world', '--json')).people > 1000)
})

const REPORT = `NAIROBI, 4 May 1995 - Kenya's tourism minister met the Ugandan foreign minister in Nairobi on Wednesday, the ministry said.\n`
const FTM = [
  { id: 'p1', schema: 'Person', properties: { name: ['Wanjiku Harambee'], citizenship: ['ke'] } },
  { id: 'o1', schema: 'Position', properties: { name: ['Minister of Tourism'], country: ['ke'] } },
  { id: 't1', schema: 'Occupancy', properties: { holder: ['p1'], post: ['o1'], startDate: ['1995-03-02'], endDate: ['1996-01-05'] } },
  { id: 't2', schema: 'Occupancy', properties: { holder: ['p9'], post: ['o1'], startDate: ['1997'] } },
]
  .map((entity) => `${JSON.stringify(entity)}\n`)
  .join('')

test('an import takes part in naming, comes back byte for byte, and is undone by its removal', () => {
  const named = (): boolean => said('export', '--format', 'json', '--story', 'made').includes('"Wanjiku Harambee"')
  said('add', file('report.txt', REPORT), '--story', 'made')
  const before = said('export', '--format', 'json', '--story', 'made')
  assert.equal(named(), false)
  const report = said('world', 'import', file('ke.ftm.json', FTM))
  assert.match(report, /taken: 1 term in office, 1 person whom the tables did not have\n {2}refused: 1\n {3}1: the file does not tell who it is\n/)
  assert.equal(named(), true)
  assert.match(said('rebuild', '--story', 'made'), /byte for byte/)
  assert.match(said('world', 'import', file('ke.ftm.json', FTM)), /there already: 1 term/)
  const [{ id }] = JSON.parse(said('world', 'import', '--list', '--json'))
  assert.match(said('world', 'import', '--remove', id), /taken away/)
  assert.equal(said('export', '--format', 'json', '--story', 'made'), before)
  assert.match(refused('world', 'import', '--remove', id), /there is no import/)
})

test('keeps nothing of a file that is cut off or of another format, and says so in one line', () => {
  assert.match(refused('world', 'import', file('cut.json', FTM.slice(0, -30))), /ends within item 4: it was cut off; nothing was taken/)
  assert.match(refused('world', 'import', file('other.json', '{"a":1}')), /is neither FollowTheMoney .* nor Wikidata/)
  assert.match(refused('world', 'import', file('a.csv', 'a,b\n1,2\n')), /does not begin with a JSON object/)
  assert.match(refused('world', 'import', join(here, 'gone.json')), /does not exist/)
  assert.match(refused('world', 'import'), /say one of/)
  assert.equal(said('world', 'import', '--list'), 'nothing was brought in yet\n')
})

test("a story's own people are named in that story alone, and give way to what it brings later", () => {
  mkdirSync(join(here, 'own'))
  file('own/report.txt', REPORT)
  const table = (name: string): string => file('own/people.tsv', `name\tstate\toffice\tof\tfrom\tto\n${name}\tKEN\ttourism minister\tKenya\t1995-01\t1996\n`)
  const story = (name: string): string => said('export', '--format', 'json', '--story', name)
  table('Achieng Harambee')
  assert.equal(said('add', join(here, 'own'), '--story', 'own'), 'own: 1 added, 2 rows of its own people\n')
  assert.match(story('own'), /"Achieng Harambee"/)
  assert.doesNotMatch(story('made'), /Harambee/)
  assert.match(said('world', 'who', 'Kenyan tourism minister', '--on', '1995-05-04', '--story', 'own'), /Achieng Harambee, 1995-01 to 1996 \(people.tsv of own/)
  table('Njeri Harambee')
  said('add', join(here, 'own'), '--story', 'own')
  assert.match(story('own'), /"Njeri Harambee"/)
  assert.doesNotMatch(story('own'), /Achieng/)
  assert.match(said('rebuild', '--story', 'own'), /byte for byte/)
})

test("says of a story's own table what is not taken: a row that contradicts ours, a table that is none", () => {
  mkdirSync(join(here, 'bad'))
  const path = file('bad/people.tsv', 'name\tstate\toffice\tfrom\tto\nWanjiku Harambee\tRUS\tRussian foreign minister\t2015\t2016\n')
  const one = run(['add', join(here, 'bad'), '--story', 'bad'])
  assert.match(one.stderr, /Sergei Lavrov since 2004-03-09 in our rows, Wanjiku Harambee 2015 to 2016 in the file; our row stands\n$/)
  writeFileSync(path, 'Wanjiku, minister\n')
  const two = run(['add', join(here, 'bad'), '--story', 'bad'])
  assert.equal(two.status, 1)
  assert.match(two.stderr, /its first line must name its columns/)
})

test('help loads neither the world nor the store nor the packs', () => {
  const watch = `import { registerHooks } from 'node:module'
    registerHooks({ load(url, context, next) { if (/src\\/(world|store|read|record|languages|export|ingest)\\//.test(url)) process.stderr.write(url); return next(url, context) } })`
  for (const args of [['--help'], ['world', '--help'], ['world', 'who', '--help']]) {
    const { stdout, stderr, status } = run(args, ['--import', `data:text/javascript,${encodeURIComponent(watch)}`])
    assert.equal(stderr, '')
    assert.equal(status, 0)
    assert.match(stdout, /Examples:/)
  }
})
