/** The database cannot do what was asked. The message is one line: what, where, what to do. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal'
}

const ELSEWHERE = 'give another with --db or READOUT_DB'

/** SQLite's primary result codes that a person can do something about. */
const REASONS: Readonly<Record<number, string>> = {
  5: 'is busy: another process keeps writing to it; try again when it is done',
  8: `may not be written to: check its permissions, or ${ELSEWHERE}`,
  10: `cannot be read or written: the disk answers with an error; ${ELSEWHERE}`,
  11: `is damaged: bring it back from a copy, or ${ELSEWHERE}`,
  13: `cannot grow: the disk is full; make room, or ${ELSEWHERE}`,
  14: `cannot be opened: check that it is a file and its folder can be written to, or ${ELSEWHERE}`,
  26: `is no database: ${ELSEWHERE}`,
}

/** Runs what touches the database at `path`; an error of SQLite that a person can do something about becomes a {@link StoreRefusal}. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const reason = REASONS[((error as { errcode?: number }).errcode ?? 0) & 0xff]
    throw reason ? new StoreRefusal(`${path} ${reason}`) : error
  }
}

/** A file that is a sound database of somebody else, or of a later version of this program. */
export const foreign = (path: string): StoreRefusal => new StoreRefusal(`${path} is another program's database: ${ELSEWHERE}`)
export const tooNew = (path: string): StoreRefusal => new StoreRefusal(`${path} was written by a newer Readout: update this one, or ${ELSEWHERE}`)
export const missing = (path: string): StoreRefusal => new StoreRefusal(`${path} does not exist yet: "readout add <folder>" starts it`)
