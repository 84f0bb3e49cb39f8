import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parseTable, type Row } from '../model/table.ts'
import type { WordRow } from './pack.ts'

/** The word tables of one pack, read from its `words/` folder. */
export interface Tables {
  /** Rows of one table by its file name without ending; empty where the pack has none. */
  rows(name: string): readonly Row[]
  /** All rows of the tables that have `form` and `class`. */
  readonly words: readonly WordRow[]
  /** Hash of all tables. */
  readonly version: string
}

/** Reads every `words/*.tsv` beside a pack's `index`. Throws with file and line where a table is wrong. */
export function tables(folder: URL): Tables {
  const read = new Map<string, readonly Row[]>()
  const hash = createHash('sha256')
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.tsv'))
    .sort()) {
    const tsv = readFileSync(new URL(file, folder), 'utf8')
    hash.update(file).update(tsv)
    read.set(file.slice(0, -4), parseTable(file, tsv))
  }
  return {
    rows: (name) => read.get(name) ?? [],
    words: [...read.values()].flatMap((rows) => rows.flatMap(wordOf)),
    version: hash.digest('hex').slice(0, 12),
  }
}

function wordOf(row: Row): readonly WordRow[] {
  if (!row.form || !row.class) return []
  const word = { form: row.form, class: row.class, value: row.value ?? '' }
  return [row.only ? { ...word, only: row.only.split(',').map((id) => id.trim()) } : word]
}
