import { Worker } from 'node:worker_threads'
import type { Comparison } from '../../model/comparison.ts'

/** Hears how many reports are read of how many. */
export type HearReading = (read: number, of: number) => void

/** Brings the record of a story up to date, away from whoever asks, and names what it is now made from. Rejects with an `Error` whose message is one line. */
export type BringUp = (story: string, hear: HearReading) => Promise<string>

/** Compares the accounts of a contact away from whoever asks; `undefined` where the record has no such contact. Rejects with an `Error` whose message is one line. */
export type Compare = (story: string, contact: string) => Promise<Comparison | undefined>

/** What the thread is asked: to bring a story up to date, or to compare the accounts of one of its contacts. */
export interface Asked {
  readonly job: number
  readonly story: string
  readonly contact?: string
}

/** What the thread says while it works and when it is done. */
export type Said =
  | { readonly job: number; readonly read: number; readonly of: number }
  | { readonly job: number; readonly inputs: string }
  | { readonly job: number; readonly comparison: Comparison | undefined }
  | { readonly job: number; readonly fault: string }

interface Job {
  readonly hear?: HearReading
  readonly done: (said: Said) => void
  readonly failed: (error: Error) => void
}

/** A thread that reads reports and makes records, so that the server answers meanwhile. One that dies is replaced when next needed. */
export class UpkeepThread {
  readonly #db: string
  readonly #jobs = new Map<number, Job>()
  #thread: Worker | undefined
  #count = 0

  /** `db` is the path of the database, which the thread opens for itself. */
  constructor(db: string) {
    this.#db = db
  }

  readonly bringUp: BringUp = async (story, hear) => {
    const said = await this.#ask({ story }, hear)
    return 'inputs' in said ? said.inputs : ''
  }

  readonly compare: Compare = async (story, contact) => {
    const said = await this.#ask({ story, contact })
    return 'comparison' in said ? said.comparison : undefined
  }

  async close(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    await thread?.terminate()
  }

  #ask(asked: Omit<Asked, 'job'>, hear?: HearReading): Promise<Said> {
    return new Promise((done, failed) => {
      const job = this.#count++
      this.#jobs.set(job, { done, failed, ...(hear ? { hear } : {}) })
      this.#thread ??= this.#start()
      this.#thread.postMessage({ ...asked, job } satisfies Asked)
    })
  }

  #start(): Worker {
    const ending = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
    const thread = new Worker(new URL(`./upkeep-thread.${ending}`, import.meta.url), { workerData: this.#db })
    thread.unref()
    thread.on('message', (said: Said) => this.#hear(said))
    thread.on('error', (error) => this.#lose(thread, error))
    thread.on('exit', () => this.#lose(thread, new Error('the thread that reads reports ended')))
    return thread
  }

  #hear(said: Said): void {
    const job = this.#jobs.get(said.job)
    if ('read' in said) {
      job?.hear?.(said.read, said.of)
      return
    }
    this.#jobs.delete(said.job)
    if ('fault' in said) job?.failed(new Error(said.fault))
    else job?.done(said)
  }

  #lose(thread: Worker, error: Error): void {
    if (this.#thread !== thread) return
    this.#thread = undefined
    const lost = [...this.#jobs.values()]
    this.#jobs.clear()
    for (const { failed } of lost) failed(error)
  }
}
