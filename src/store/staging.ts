import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { ToldOffice, ToldPerson, ToldTerm } from '../model/told.ts'
import { guarded } from './refusal.ts'

/** A term with whom and what it speaks of, where the file tells. */
export interface StagedTerm {
  readonly term: ToldTerm
  readonly person: ToldPerson | undefined
  readonly office: ToldOffice | undefined
}

/** Rows from one commit to the next: a crash loses nothing but time. */
const BATCH = 20_000

/**
 * What a file tells, laid out on disk until all of it is there: a term can come before whoever holds it and before its post, and a file can be of any length.
 * The database is SQLite's own temporary one and goes with the process.
 */
export class Staging {
  readonly #db = new DatabaseSync('')
  readonly #put: Readonly<Record<'person' | 'office' | 'term', StatementSync>>
  #count = 0

  constructor() {
    this.#db.exec(`
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000;
      CREATE TABLE people (id TEXT PRIMARY KEY, told TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE offices (id TEXT PRIMARY KEY, told TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE terms (n INTEGER PRIMARY KEY, person TEXT NOT NULL, office TEXT NOT NULL, told TEXT NOT NULL, seat TEXT);
      BEGIN`)
    this.#put = {
      person: this.#db.prepare('INSERT INTO people (id, told) VALUES (?, ?) ON CONFLICT DO NOTHING'),
      office: this.#db.prepare('INSERT INTO offices (id, told) VALUES (?, ?) ON CONFLICT DO NOTHING'),
      term: this.#db.prepare('INSERT INTO terms (person, office, told) VALUES (?, ?, ?)'),
    }
  }

  put(told: ToldPerson | ToldOffice | ToldTerm): void {
    guarded('the temporary file of the import', () => {
      if (told.is === 'term') this.#put.term.run(told.person, told.office, JSON.stringify(told))
      else this.#put[told.is].run(told.id, JSON.stringify(told))
      if (++this.#count % BATCH === 0) this.#db.exec('COMMIT; BEGIN')
    })
  }

  /** Puts every term into the seat that `seatOf` names; terms without one are passed over from then on. */
  seat(seatOf: (whole: StagedTerm) => string | undefined): void {
    const update = this.#db.prepare('UPDATE terms SET seat = ? WHERE n = ?')
    const page = this.#db.prepare(`${WHOLE} WHERE t.n > ? ORDER BY t.n LIMIT 1000`)
    for (let last = 0, rows = page.all(last); rows.length > 0; rows = page.all(last)) {
      for (const row of rows) update.run(seatOf(wholeOf(row)) ?? null, row.n as number)
      last = rows.at(-1)?.n as number
    }
    this.#db.exec('CREATE INDEX by_seat ON terms (seat, n)')
  }

  /** The terms of every seat, one seat at a time. */
  *seats(): Generator<readonly [string, readonly StagedTerm[]]> {
    const next = this.#db.prepare('SELECT min(seat) AS seat FROM terms WHERE seat > ?')
    const terms = this.#db.prepare(`${WHOLE} WHERE t.seat = ? ORDER BY t.n`)
    for (let seat = next.get('')?.seat; typeof seat === 'string'; seat = next.get(seat)?.seat) yield [seat, terms.all(seat).map(wholeOf)]
  }

  /** Everybody whom the file tells of, in the order of its ids. */
  *people(): Generator<ToldPerson> {
    for (const row of this.#db.prepare('SELECT told FROM people ORDER BY id').iterate()) yield JSON.parse(String(row.told)) as ToldPerson
  }

  close(): void {
    this.#db.close()
  }
}

const WHOLE = `SELECT t.n, t.told AS term, p.told AS person, o.told AS office
  FROM terms t LEFT JOIN people p ON p.id = t.person LEFT JOIN offices o ON o.id = t.office`

const wholeOf = ({ term, person, office }: Readonly<Record<string, unknown>>): StagedTerm => ({
  term: JSON.parse(String(term)),
  person: person === null ? undefined : JSON.parse(String(person)),
  office: office === null ? undefined : JSON.parse(String(office)),
})
