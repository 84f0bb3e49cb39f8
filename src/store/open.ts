import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { foreign, guarded, missing, StoreRefusal, tooNew } from './refusal.ts'
import { APPLICATION_ID, STEPS } from './schema.ts'

/** SQLite's code for a file that another process holds; the extended codes end in it. */
const BUSY = 5
/** How long a writer waits for another, in milliseconds. */
const PATIENCE = 30_000

/**
 * Opens the database at `path`, at this program's version of its tables. An acknowledged write survives a kill and a power cut: write-ahead log, flushed at each commit.
 * Throws {@link StoreRefusal} where the file is damaged, somebody else's or missing (`create` false).
 */
export function openDatabase(path: string, create: boolean): DatabaseSync {
  if (path !== ':memory:') prepareFolder(path, create)
  return guarded(path, () => {
    const db = new DatabaseSync(path, { timeout: PATIENCE })
    try {
      patiently(() => checkOwner(db, path))
      patiently(() => db.exec('PRAGMA journal_mode = WAL'))
      db.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON')
      bringUpToDate(db, path)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

function prepareFolder(path: string, create: boolean): void {
  if (existsSync(path)) return
  if (!create) throw missing(path)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw new StoreRefusal(`${dirname(path)} cannot be made (${(error as NodeJS.ErrnoException).code}): give another place with --db or READOUT_DB`)
  }
}

/** Tables are counted first: another process that makes them meanwhile signs them in the same transaction. */
function checkOwner(db: DatabaseSync, path: string): void {
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n)
  const owner = pragma(db, 'application_id')
  const version = pragma(db, 'user_version')
  if (owner !== APPLICATION_ID && (owner !== 0 || tables > 0)) throw foreign(path)
  if (version > STEPS.length) throw tooNew(path)
}

/** Two processes may start on a fresh file at once: who comes second finds the tables made. */
function bringUpToDate(db: DatabaseSync, path: string): void {
  if (pragma(db, 'user_version') === STEPS.length) return
  db.exec('BEGIN IMMEDIATE')
  try {
    const seen = pragma(db, 'user_version')
    if (seen > STEPS.length) throw tooNew(path)
    for (const step of STEPS.slice(seen)) db.exec(step)
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${STEPS.length}`)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

const pragma = (db: DatabaseSync, name: string): number => Number(db.prepare(`PRAGMA ${name}`).get()?.[name])

/** SQLite does not wait by itself where two processes open a fresh file, or turn on its log, at once. */
function patiently(work: () => void): void {
  for (const until = Date.now() + PATIENCE; ; ) {
    try {
      work()
      return
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== BUSY || Date.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
