import { createHash } from 'node:crypto'
import type { StatementSync } from 'node:sqlite'
import { type Found, HEAD_WEIGHT, type Term } from '../model/find.ts'
import { SEARCH_KINDS, type Searchable } from '../model/searchable.ts'

/** The full-text index over what can be searched of each record: rows of `searchables`, and under the same numbers in FTS5 (`searched`) their words. */
export class SearchIndex {
  readonly #statement: (sql: string) => StatementSync

  /** `statement` gives a prepared statement of the database, the same for the same SQL. */
  constructor(statement: (sql: string) => StatementSync) {
    this.#statement = statement
  }

  /** Makes the index of a story what these things are: touches only what is new, changed or gone. Belongs into a transaction. */
  keep(story: string, things: readonly Searchable[]): void {
    const kept = this.#statement('SELECT n, kind, id, hash FROM searchables WHERE story = ?').all(story)
    const gone = new Map(kept.map(({ n, kind, id, hash }) => [`${kind} ${id} ${hash}`, n as number]))
    const fresh = things.map((thing) => ({ thing, hash: hashOf(thing) })).filter(({ thing, hash }) => !gone.delete(`${thing.kind} ${thing.id} ${hash}`))
    for (const n of gone.values()) {
      this.#statement('DELETE FROM searched WHERE rowid = ?').run(n)
      this.#statement('DELETE FROM searchables WHERE n = ?').run(n)
    }
    for (const { thing, hash } of fresh) {
      const row = this.#statement('INSERT INTO searchables (story, kind, id, hash) VALUES (?, ?, ?, ?)').run(story, thing.kind, thing.id, hash)
      this.#statement('INSERT INTO searched (rowid, head, body) VALUES (?, ?, ?)').run(row.lastInsertRowid, thing.head, thing.body)
    }
  }

  /** What has all the terms, the best first (BM25, names before texts); at most so many of each kind. */
  find(story: string, terms: readonly Term[], limit: number): Found {
    const rows = Map.groupBy(this.#statement(BEST).all(story, terms.map(asked).join(' AND '), limit), ({ kind }) => String(kind))
    const each = <T>(of: (kind: string) => T): Readonly<Record<string, T>> => Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, of(kind)]))
    const counts = each((kind) => Number(rows.get(kind)?.[0]?.total ?? 0))
    return { counts, ids: each((kind) => (rows.get(kind) ?? []).map(({ id }) => String(id))) } as unknown as Found
  }
}

const BEST = `
  WITH hits AS MATERIALIZED (
    SELECT s.kind AS kind, s.id AS id, bm25(searched, ${HEAD_WEIGHT}, 1) AS rank
    FROM searched JOIN searchables s ON s.n = searched.rowid WHERE s.story = ? AND searched MATCH ?
  ), placed AS (
    SELECT kind, id, row_number() OVER (PARTITION BY kind ORDER BY rank, id) AS place, count(*) OVER (PARTITION BY kind) AS total FROM hits
  )
  SELECT kind, id, total FROM placed WHERE place <= ? ORDER BY kind, place`

/** A term in FTS5's own language. Words are letters and figures and stand in quotation marks, so that none of them is an operator there. */
const asked = ({ words, prefix }: Term): string => `"${words.map((word) => word.replaceAll('"', '')).join(' ')}"${prefix ? ' *' : ''}`

const hashOf = ({ head, body }: Searchable): string => createHash('sha256').update(`${head}\n${body}`).digest('base64url').slice(0, 16)
