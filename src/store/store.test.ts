import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import type { Judgement } from '../model/judgement.ts'
import { type Report, reportId } from '../model/report.ts'
import { databasePath } from './place.ts'
import { StoreRefusal } from './refusal.ts'
import { APPLICATION_ID, STEPS } from './schema.ts'
import { Store } from './store.ts'

const here = mkdtempSync(join(tmpdir(), 'readout-store-'))
after(() => rmSync(here, { recursive: true, force: true }))
let files = 0
const fresh = (): string => join(here, 'new', 'folder', `${files++}.db`)

const report = (text: string, more: Partial<Report> = {}): Report => ({ id: reportId({ text, ...more }), text, language: 'en', ...more })
const oslo = report('Talks in\u00a0Oslo\r\nwent on 😀 \0 end', { file: 'oslo.txt' })
const bern = report('Talks in Bern began', { outlet: 'Alpine Ledger', url: 'https://example.org/1', published: '2019-03-01', file: 'bern.txt' })
const said: Judgement = { id: 'j_1', verdict: 'same', about: ['c_1', 'c_2'], by: 'Ada', at: '2020-01-01T00:00:00Z', note: 'one call' }

test('gives back each report exactly as it was added, after it was closed and opened', () => {
  const path = fresh()
  const first = Store.open(path)
  assert.deepEqual(first.add('story', [bern, oslo]), [true, true])
  first.close()
  const second = Store.open(path)
  assert.deepEqual(
    second.reports('story'),
    [bern, oslo].sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
  second.close()
})

test('any text comes out of the store as it went in', () => {
  const store = Store.open(':memory:')
  let story = 0
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (given) => {
      const text = given.toWellFormed()
      store.add(String(++story), [report(text)])
      assert.equal(store.reports(String(story))[0]?.text, text)
    }),
  )
})

test('adding the same report twice changes nothing', () => {
  const store = Store.open(fresh())
  store.add('story', [oslo])
  assert.deepEqual(store.add('story', [oslo, oslo]), [false, false])
  assert.deepEqual(store.stories(), [{ story: 'story', reports: 1, judgements: 0 }])
})

test('one report in two stories is kept once', () => {
  const path = fresh()
  const store = Store.open(path)
  assert.deepEqual([...store.add('a', [oslo]), ...store.add('b', [oslo])], [true, true])
  store.close()
  assert.equal(new DatabaseSync(path).prepare('SELECT count(*) AS n FROM reports').get()?.n, 1)
})

test('a text that came under two names has the same name in whatever order they came', () => {
  const names = ['b.txt', 'a.txt'].map((file) => report('One text', { file }))
  const [one, other] = [Store.open(fresh()), Store.open(fresh())]
  one.add('story', names)
  other.add('story', [...names].reverse())
  assert.deepEqual(one.reports('story'), other.reports('story'))
  assert.equal(one.reports('story')[0]?.file, 'a.txt')
})

test('what people gave cannot be changed or taken out', () => {
  const path = fresh()
  const store = Store.open(path)
  store.add('story', [oslo])
  store.judge('story', said)
  store.close()
  const db = new DatabaseSync(path)
  for (const table of ['reports', 'members', 'judgements']) {
    assert.throws(() => db.exec(`DELETE FROM ${table}`), /append-only/)
    assert.throws(() => db.exec(`UPDATE ${table} SET rowid = 1`), /append-only|rowid/)
  }
  assert.throws(() => db.exec(`UPDATE reports SET text = ''`), /append-only/)
})

test('keeps judgements oldest first, each with its story', () => {
  const store = Store.open(fresh())
  const later: Judgement = { ...said, id: 'j_0', at: '2020-01-02T00:00:00Z', field: 'when', value: '2018-06-12' }
  for (const one of [later, said, said]) store.judge('story', one)
  assert.deepEqual(store.judgements('story'), [said, later])
  assert.deepEqual(store.judgements('other'), [])
})

test('keeps appointments for good, told apart by story, and says of each what was given out before', () => {
  const path = fresh()
  const store = Store.open(path)
  const line = {
    summary: 'to meet',
    description: '',
    from: '2018-06-12',
    to: '2018-06-13',
    edtf: '2018-06-12',
    status: 'TENTATIVE',
    category: 'contact',
  } as const
  const first = { claims: [{ uid: 'p_1', claim: 'c_1' }], versions: [{ uid: 'p_1', sequence: 0, at: '2018-06-01T00:00:00Z', line }] }
  assert.deepEqual(
    store.appoint('story', (kept) => (assert.deepEqual(kept, { claims: [], versions: [] }), first)),
    first,
  )
  const again = { ...line, status: 'CANCELLED' } as const
  const second = { uid: 'p_1', sequence: 1, at: '2018-06-02T00:00:00Z', line: again }
  const all = store.appoint('story', (kept) => (assert.deepEqual(kept, first), { claims: [], versions: [second] }))
  assert.deepEqual(all.versions, [...first.versions, second])
  assert.deepEqual(
    store.appoint('other', () => ({ claims: [], versions: [] })),
    { claims: [], versions: [] },
  )
  assert.throws(() =>
    store.appoint('story', () => {
      throw new Error('nothing of it is kept')
    }),
  )
  store.dropDerived('story')
  store.close()
  const db = new DatabaseSync(path)
  assert.equal(db.prepare('SELECT count(*) AS n FROM appointments').get()?.n, 2)
  for (const table of ['appointments', 'appointment_claims']) assert.throws(() => db.exec(`DELETE FROM ${table}`), /append-only/)
})

test('a database of the first version is brought up to this one with all it holds', () => {
  const path = join(here, 'first.db')
  const db = new DatabaseSync(path)
  db.exec(`${STEPS[0]}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`)
  db.exec(`INSERT INTO reports (id, text, language) VALUES ('r_1', 'Talks in Oslo', 'en'); INSERT INTO members VALUES ('story', 'r_1', '')`)
  db.close()
  const store = Store.open(path)
  assert.equal(store.reports('story').length, 1)
  assert.deepEqual(
    store.appoint('story', (kept) => kept),
    { claims: [], versions: [] },
  )
})

test('keeps one reading of a report, that of the newest version, until it is dropped', () => {
  const store = Store.open(fresh())
  store.add('story', [oslo])
  const reading = { report: oslo.id, language: 'en', clues: [], sentences: [], times: [], mentions: [], statements: [], claims: [], notices: [] }
  store.keepReadings([{ reading, version: '1' }])
  store.keepReadings([{ reading, version: '2' }])
  assert.equal(store.reading(oslo.id, '1'), undefined)
  assert.deepEqual(store.reading(oslo.id, '2'), reading)
  store.keepRecord('story', 'abc', '{}')
  assert.equal(store.record('story', 'abc'), '{}')
  assert.equal(store.record('story', 'abd'), undefined)
  store.dropDerived('story')
  assert.equal(store.reading(oslo.id, '2'), undefined)
  assert.equal(store.record('story', 'abc'), undefined)
  assert.equal(store.reports('story').length, 1)
})

const refusal = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    assert.ok(error instanceof StoreRefusal, String(error))
    assert.doesNotMatch(error.message, /\n/)
    return error.message
  }
  return assert.fail('was not refused')
}

test('refuses a file that is no database, damaged, or of another program, in one line, and leaves it as it is', () => {
  const text = join(here, 'text.db')
  writeFileSync(text, 'This is a letter and no database. '.repeat(100))
  assert.match(
    refusal(() => Store.open(text)),
    /text\.db is no database/,
  )
  const other = join(here, 'other.db')
  new DatabaseSync(other).exec('CREATE TABLE songs (name TEXT)')
  assert.match(
    refusal(() => Store.open(other)),
    /another program's database/,
  )
  assert.match(
    refusal(() => Store.open(join(here, 'none.db'), { create: false })),
    /does not exist yet/,
  )
  assert.match(
    refusal(() => Store.open(join(text, 'below.db'))),
    /cannot be/,
  )
  assert.match(
    refusal(() => Store.open(here)),
    /cannot be opened/,
  )
})

test('refuses a database whose pages are overwritten', () => {
  const path = fresh()
  const store = Store.open(path)
  store.add(
    'story',
    Array.from({ length: 200 }, (_, i) => report(`Report ${i} of the talks `.repeat(40))),
  )
  store.close()
  writeFileSync(path, Buffer.alloc(60_000, 7), { flag: 'r+' })
  assert.match(
    refusal(() => Store.open(path).reports('story')),
    /is no database|is damaged/,
  )
})

test('refuses a database that a newer version wrote', () => {
  const path = fresh()
  Store.open(path).close()
  new DatabaseSync(path).exec('PRAGMA user_version = 99')
  assert.match(
    refusal(() => Store.open(path)),
    /newer Readout/,
  )
})

test('keeps the database in the data folder of each platform', () => {
  assert.equal(databasePath({ platform: 'linux', home: '/home/ada', env: {} }), '/home/ada/.local/share/readout/readout.db')
  assert.equal(databasePath({ platform: 'linux', home: '/home/ada', env: { XDG_DATA_HOME: '/data' } }), '/data/readout/readout.db')
  assert.equal(databasePath({ platform: 'darwin', home: '/Users/ada', env: {} }), '/Users/ada/Library/Application Support/readout/readout.db')
  assert.equal(databasePath({ platform: 'linux', home: '/home/ada', env: { READOUT_DB: '/tmp/x.db' } }), '/tmp/x.db')
})

const ADDING = fileURLToPath(new URL('./adding.sample.ts', import.meta.url))

/** Starts a process that adds reports; resolves with the ids it acknowledged. Killed without warning after so many, where a number is given. */
function adding(path: string, name: string, count: number, killAfter?: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [ADDING, path, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (killAfter !== undefined && said.split('\n').length > killAfter) child.kill('SIGKILL')
  })
  return new Promise((done) => child.on('close', () => done(said.split('\n').slice(0, -1))))
}

test('kill -9 at any moment loses nothing that was acknowledged', async () => {
  const path = fresh()
  Store.open(path).close()
  const acknowledged: string[] = []
  for (let round = 0; round < 8; round++) {
    acknowledged.push(...(await adding(path, `round ${round}`, 100_000, 1 + Math.floor(Math.random() * 60))))
    const store = Store.open(path)
    const kept = new Set(store.reports('talks').map(({ id }) => id))
    store.close()
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    )
  }
  assert.ok(acknowledged.length >= 8)
})

test('two processes that start on a fresh file and add at once lose nothing', async () => {
  const path = fresh()
  const ids = (await Promise.all(['left', 'right', 'third'].map((name) => adding(path, name, 150)))).flat()
  assert.equal(ids.length, 450)
  const store = Store.open(path)
  assert.deepEqual(new Set(store.reports('talks').map(({ id }) => id)), new Set(ids))
})

const person = (id: string) => ({ id, name: `Somebody ${id}`, gender: '', state: 'KEN', wikidata: '' }) as const
const holding = (who: string) => ({ office: 'minister', of: 'KEN', person: who, from: '2031', to: '', asOf: '2032', source: 'a test' }) as const
const import_ = { file: 'people.json', format: 'test', at: '2020-01-01T00:00:00Z' }

test('gives back what was brought in, for all stories or for one, until it is taken away', () => {
  const store = Store.open(fresh())
  const all = store.bringIn(import_, [person('a'), { ...holding('a'), posted: 'FRA' }, person('a')])
  assert.deepEqual(store.imports(), [{ ...import_, id: all?.id, people: 1, holdings: 1 }])
  assert.deepEqual(store.added('any'), [{ version: all?.id, people: [person('a')], holdings: [{ ...holding('a'), posted: 'FRA' }] }])
  const own = store.bringIn({ ...import_, story: 'one' }, [person('b'), holding('b')])
  assert.equal(store.addedVersion('one'), `${own?.id} ${all?.id}`)
  assert.equal(store.addedVersion('other'), all?.id)
  assert.equal(store.takeAway(all?.id ?? ''), true)
  assert.equal(store.takeAway(all?.id ?? ''), false)
  assert.deepEqual(
    store.added('one').map(({ people }) => people),
    [[person('b')]],
  )
})

test("a story's own people take the place of those it had, and the same ones have the same version", () => {
  const store = Store.open(fresh())
  const bring = (who: string) => store.bringIn({ ...import_, story: 'one', at: new Date().toISOString() }, [person(who)])
  const first = bring('a')
  assert.equal(bring('a')?.id, first?.id)
  assert.notEqual(bring('b')?.id, first?.id)
  assert.deepEqual(
    store.added('one').flatMap(({ people }) => people),
    [person('b')],
  )
  store.bringIn({ ...import_, story: 'one' }, [])
  assert.equal(store.addedVersion('one'), '')
})

test('an import that breaks off leaves nothing behind', () => {
  const store = Store.open(fresh())
  const breaking = function* () {
    yield person('a')
    throw new Error('the file ended')
  }
  assert.throws(() => store.bringIn(import_, breaking()), /the file ended/)
  assert.deepEqual(store.imports(), [])
  assert.deepEqual(store.added('any'), [])
})
