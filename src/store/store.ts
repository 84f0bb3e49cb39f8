import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import { createHash } from 'node:crypto'
import type { AddedHolding, AddedPerson, AddedRows, ImportKept } from '../model/added.ts'
import type { Appointments } from '../model/appointment.ts'
import type { Find } from '../model/find.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { Searchable } from '../model/searchable.ts'
import { openDatabase } from './open.ts'
import { guarded } from './refusal.ts'
import { SearchIndex } from './search-index.ts'

/** A story and how much of it is kept. */
export interface StoryKept {
  readonly story: string
  readonly reports: number
  readonly judgements: number
}

type Row = Record<string, SQLOutputValue>

/** A row that is brought in. */
type AddedRow = AddedPerson | AddedHolding

/** What is kept. Every method throws `StoreRefusal` where the file cannot do what is asked. What `add` and `judge` were given is on the disk when they return. */
export class Store {
  readonly path: string
  readonly #db: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()
  readonly #index: SearchIndex

  private constructor(path: string, db: DatabaseSync) {
    this.path = path
    this.#db = db
    this.#index = new SearchIndex((sql) => this.#statement(sql))
  }

  /** Opens the database; makes it where there is none, unless `create` is false. */
  static open(path: string, { create = true } = {}): Store {
    return new Store(path, openDatabase(path, create))
  }

  close(): void {
    this.#db.close()
  }

  /** Keeps reports under a story, all or none. Says of each, in order, whether the story did not have it. The same report in two stories is kept once. */
  add(story: string, reports: readonly Report[]): readonly boolean[] {
    return this.#write(() => reports.map((report) => this.#addOne(story, report)))
  }

  #addOne(story: string, { id, text, language, published, outlet, url, file }: Report): boolean {
    this.#run(
      'INSERT INTO reports (id, text, language, published, outlet, url) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...[id, text, language, published ?? null, outlet ?? null, url ?? null],
    )
    const known = this.#rows('SELECT 1 FROM members WHERE story = ? AND report = ? LIMIT 1', story, id).length > 0
    this.#run('INSERT INTO members (story, report, file) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', story, id, file ?? '')
    return !known
  }

  /** The reports of a story in the order of their ids. A report that came under several names has the first of them in code-unit order. */
  reports(story: string): readonly Report[] {
    const rows = this.#rows(
      `SELECT r.id, r.text, r.language, r.published, r.outlet, r.url, min(nullif(m.file, '')) AS file
       FROM members m JOIN reports r ON r.id = m.report WHERE m.story = ? GROUP BY r.id ORDER BY r.id`,
      story,
    )
    return rows.map((row) => withoutNulls(row) as unknown as Report)
  }

  /** The names of a story's reports, without their texts. */
  reportIds(story: string): readonly { readonly id: string }[] {
    return this.#rows('SELECT DISTINCT report AS id FROM members WHERE story = ? ORDER BY report', story) as unknown as readonly { readonly id: string }[]
  }

  /** The stories there are, by name. */
  stories(): readonly StoryKept[] {
    const rows = this.#rows(
      `SELECT story, sum(reports) AS reports, sum(judgements) AS judgements FROM (
         SELECT story, count(DISTINCT report) AS reports, 0 AS judgements FROM members GROUP BY story
         UNION ALL SELECT story, 0, count(*) FROM judgements GROUP BY story
       ) GROUP BY story ORDER BY story`,
    )
    return rows.map(({ story, reports, judgements }) => ({ story: String(story), reports: Number(reports), judgements: Number(judgements) }))
  }

  /** Appends judgements to a story, all or none. Says of each, in order, whether it was not kept yet. */
  judge(story: string, ...judgements: readonly Judgement[]): readonly boolean[] {
    const sql = 'INSERT INTO judgements (id, story, verdict, about, field, value, note, "by", at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'
    return this.#write(() =>
      judgements.map(({ id, verdict, about, field, value, note, by, at }) => {
        const values = [id, story, verdict, JSON.stringify(about), field ?? null, value ?? null, note ?? null, by, at]
        return this.#run(sql, ...values) > 0
      }),
    )
  }

  /** The judgements of a story, oldest first. */
  judgements(story: string): readonly Judgement[] {
    const rows = this.#rows('SELECT id, verdict, about, field, value, note, "by", at FROM judgements WHERE story = ? ORDER BY at, id', story)
    return rows.map((row) => ({ ...withoutNulls(row), about: JSON.parse(String(row.about)) }) as Judgement)
  }

  /**
   * Appends what `next` says is new in a story's calendar, given what was given out of it before, and returns all of it, each appointment's versions in order.
   * One transaction: two calendars that are written at once do not give one line two names.
   */
  appoint(story: string, next: (kept: Appointments) => Appointments): Appointments {
    return this.#write(() => {
      const { claims, versions } = next(this.#appointments(story))
      for (const { claim, uid } of claims) this.#run('INSERT INTO appointment_claims (story, claim, uid) VALUES (?, ?, ?)', story, claim, uid)
      for (const { uid, sequence, at, line } of versions)
        this.#run('INSERT INTO appointments (story, uid, sequence, at, line) VALUES (?, ?, ?, ?, ?)', story, uid, sequence, at, JSON.stringify(line))
      return this.#appointments(story)
    })
  }

  #appointments(story: string): Appointments {
    const claims = this.#rows('SELECT claim, uid FROM appointment_claims WHERE story = ? ORDER BY uid, claim', story)
    const versions = this.#rows('SELECT uid, sequence, at, line FROM appointments WHERE story = ? ORDER BY uid, sequence', story)
    return {
      claims: claims.map(withoutNulls) as unknown as Appointments['claims'],
      versions: versions.map(({ line, ...row }) => ({ ...row, line: JSON.parse(String(line)) })) as unknown as Appointments['versions'],
    }
  }

  /** The reading of a report that was made by this version of packs and world, if it is still kept. */
  reading(report: string, version: string): Reading | undefined {
    const [row] = this.#rows('SELECT reading FROM readings WHERE report = ? AND version = ?', report, version)
    return row && (JSON.parse(String(row.reading)) as Reading)
  }

  /** Keeps readings made by one version each, and lets go of those that another version made. */
  keepReadings(readings: readonly { readonly reading: Reading; readonly version: string }[]): void {
    if (readings.length === 0) return
    this.#write(() => {
      for (const { reading, version } of readings) {
        this.#run('DELETE FROM readings WHERE report = ?', reading.report)
        this.#run('INSERT INTO readings (report, version, reading) VALUES (?, ?, ?)', reading.report, version, JSON.stringify(reading))
      }
    })
  }

  /** The record of a story as JSON, if it is still kept and was made from these inputs. */
  record(story: string, inputs: string): string | undefined {
    const [row] = this.#rows('SELECT record FROM records WHERE story = ? AND inputs = ?', story, inputs)
    return row && String(row.record)
  }

  /** Keeps the record of a story, as JSON, under a hash of what it was made from, and what can be searched of it. */
  keepRecord(story: string, inputs: string, record: string, searchables: readonly Searchable[] = []): void {
    this.#write(() => {
      this.#run(
        'INSERT INTO records (story, inputs, record) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET inputs = excluded.inputs, record = excluded.record',
        ...[story, inputs, record],
      )
      this.#index.keep(story, searchables)
    })
  }

  /** Looks for words in the last record of a story. */
  readonly find =
    (story: string): Find =>
    (terms, limit) =>
      guarded(this.path, () => this.#index.find(story, terms, limit))

  /** The last record that was kept of a story, as JSON, whatever it was made from. */
  lastRecord(story: string): { readonly record: string; readonly inputs: string } | undefined {
    const [row] = this.#rows('SELECT record, inputs FROM records WHERE story = ?', story)
    return row && { record: String(row.record), inputs: String(row.inputs) }
  }

  /**
   * Names what people have given to a story, without reading it; `undefined` where they have given nothing. It changes with every report, judgement and row that
   * comes in: reports and judgements are append-only, so that their number is enough.
   */
  given(story: string): string | undefined {
    const [row] = this.#rows(
      'SELECT (SELECT count(*) FROM members WHERE story = ?) AS reports, (SELECT count(*) FROM judgements WHERE story = ?) AS judgements',
      ...[story, story],
    )
    if (!row || (row.reports === 0 && row.judgements === 0)) return undefined
    return `${row.reports} ${row.judgements} ${this.addedVersion(story)}`
  }

  /** The hash of the token by which others come in, where one was made; the last one stands. */
  tokenHash(): string | undefined {
    const [row] = this.#rows('SELECT hash FROM tokens ORDER BY n DESC LIMIT 1')
    return row && String(row.hash)
  }

  /** Keeps the hash of a token; the one before opens nothing from then on. `at` is the ISO instant. */
  keepTokenHash(hash: string, at: string): void {
    this.#write(() => this.#run('INSERT INTO tokens (hash, at) VALUES (?, ?)', hash, at))
  }

  /** Lets go of everything derived from a story: the readings of its reports and its record. */
  dropDerived(story: string): void {
    this.#write(() => {
      this.#run('DELETE FROM readings WHERE report IN (SELECT report FROM members WHERE story = ?)', story)
      this.#run('DELETE FROM records WHERE story = ?', story)
      this.#index.keep(story, [])
    })
  }

  /** Keeps rows that somebody brings, all or none, and says how they are kept; `undefined` where there is none. What a story had of its own before goes. */
  bringIn(import_: Omit<ImportKept, 'id' | 'people' | 'holdings'>, rows: Iterable<AddedRow>): ImportKept | undefined {
    return this.#write(() => {
      const { story, file, format, at } = import_
      if (story !== undefined) this.#run('DELETE FROM imports WHERE story = ?', story)
      this.#run(`INSERT INTO imports (id, story, file, format, at, people, holdings) VALUES ('', ?, ?, ?, ?, 0, 0)`, story ?? '', file, format, at)
      const n = String(this.#rows('SELECT max(n) AS n FROM imports')[0]?.n)
      const { id, people, holdings } = this.#bringRows(n, story ?? '', rows)
      if (people + holdings === 0) return void this.#run('DELETE FROM imports WHERE n = ?', n)
      this.#run('UPDATE imports SET id = ?, people = ?, holdings = ? WHERE n = ?', id, String(people), String(holdings), n)
      return { ...import_, id, people, holdings }
    })
  }

  #bringRows(n: string, story: string, rows: Iterable<AddedRow>): Pick<ImportKept, 'id' | 'people' | 'holdings'> {
    const hash = createHash('sha256').update(story)
    let [people, holdings] = [0, 0]
    for (const row of rows) {
      hash.update(JSON.stringify(row))
      if ('name' in row) {
        const { id, name, gender, state, wikidata } = row
        const sql = 'INSERT INTO imported_people (import, id, name, gender, state, wikidata) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'
        people += this.#run(sql, n, id, name, gender, state, wikidata)
        continue
      }
      const { office, of, posted, person, from, to, asOf, source } = row
      const sql = 'INSERT INTO imported_holdings (import, row, office, "of", posted, person, "from", "to", asOf, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
      this.#run(sql, n, String(holdings++), office, of, posted ?? null, person, from, to, asOf, source)
    }
    return { id: `i_${hash.digest('hex').slice(0, 16)}`, people, holdings }
  }

  /** What was brought in, in the order in which it came. */
  imports(): readonly ImportKept[] {
    const rows = this.#rows(`SELECT id, nullif(story, '') AS story, file, format, at, people, holdings FROM imports ORDER BY n`)
    return rows.map((row) => withoutNulls(row) as unknown as ImportKept)
  }

  /** Takes away what an import brought; says whether there was one. */
  takeAway(id: string): boolean {
    return this.#write(() => this.#run('DELETE FROM imports WHERE id = ?', id) > 0)
  }

  /** Names the rows that were added for a story, without reading them; empty where there are none. */
  addedVersion(story: string): string {
    return this.#importsFor(story)
      .map(({ id }) => id)
      .join(' ')
  }

  /** The rows that were added for a story: its own first, which so outrank those for all. */
  added(story: string): readonly AddedRows[] {
    return this.#importsFor(story).map(({ n, id }) => ({
      version: String(id),
      people: this.#rows('SELECT id, name, gender, state, wikidata FROM imported_people WHERE import = ? ORDER BY id', String(n)).map(withoutNulls),
      holdings: this.#rows(
        'SELECT office, "of", posted, person, "from", "to", asOf, source FROM imported_holdings WHERE import = ? ORDER BY row',
        String(n),
      ).map(withoutNulls),
    })) as unknown as readonly AddedRows[]
  }

  #importsFor(story: string): readonly Row[] {
    return this.#rows(`SELECT n, id FROM imports WHERE story IN (?, '') ORDER BY story = '', n`, story)
  }

  #statement(sql: string): StatementSync {
    const statement = this.#prepared.get(sql) ?? this.#db.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }

  /** Says how many rows it changed. */
  #run(sql: string, ...values: readonly (string | number | null)[]): number {
    return Number(this.#statement(sql).run(...values).changes)
  }

  #rows(sql: string, ...values: readonly string[]): readonly Row[] {
    return guarded(this.path, () => this.#statement(sql).all(...values))
  }

  /** One transaction, on the disk when it returns; nothing of it where it throws. */
  #write<T>(work: () => T): T {
    return guarded(this.path, () => {
      this.#db.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        this.#db.exec('COMMIT')
        return result
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
        throw error
      }
    })
  }
}

const withoutNulls = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
