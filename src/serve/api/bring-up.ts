import type { Comparison } from '../../model/comparison.ts'
import { Thread } from './thread.ts'

/** Hears how many reports are read of how many. */
export type HearReading = (read: number, of: number) => void

/** Brings the record of a story up to date, away from whoever asks, and names what it is now made from. Rejects with an `Error` whose message is one line. */
export type BringUp = (story: string, hear: HearReading) => Promise<string>

/** Compares the accounts of a contact away from whoever asks; `undefined` where the record has no such contact. Rejects with an `Error` whose message is one line. */
export type Compare = (story: string, contact: string) => Promise<Comparison | undefined>

/** What the thread is asked: to bring a story up to date, or to compare the accounts of one of its contacts. */
export interface Asked {
  readonly story: string
  readonly contact?: string
}

/** What it answers: what the record is now made from, or the comparison. */
export type Done = { readonly inputs: string } | { readonly comparison: Comparison | undefined }

/** What it tells while it reads: how many reports are read of how many. */
export interface Read {
  readonly read: number
  readonly of: number
}

/** A thread that reads reports and makes records, so that the server answers meanwhile. */
export class UpkeepThread {
  readonly #thread: Thread<Asked, Done, Read>

  /** `db` is the path of the database, which the thread opens for itself. */
  constructor(db: string) {
    this.#thread = new Thread('upkeep-thread', db)
  }

  readonly bringUp: BringUp = async (story, hear) => {
    const done = await this.#thread.ask({ story }, ({ read, of }) => hear(read, of))
    return 'inputs' in done ? done.inputs : ''
  }

  readonly compare: Compare = async (story, contact) => {
    const done = await this.#thread.ask({ story, contact })
    return 'comparison' in done ? done.comparison : undefined
  }

  close(): Promise<void> {
    return this.#thread.close()
  }
}
