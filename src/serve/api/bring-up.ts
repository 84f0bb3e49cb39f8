import { Worker } from 'node:worker_threads'

/** Hears how many reports are read of how many. */
export type HearReading = (read: number, of: number) => void

/** Brings the record of a story up to date, away from whoever asks, and names what it is now made from. Rejects with an `Error` whose message is one line. */
export type BringUp = (story: string, hear: HearReading) => Promise<string>

/** What the thread says while it works and when it is done. */
export type Said =
  | { readonly job: number; readonly read: number; readonly of: number }
  | { readonly job: number; readonly inputs: string }
  | { readonly job: number; readonly fault: string }

interface Job {
  readonly hear: HearReading
  readonly done: (inputs: string) => void
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

  readonly bringUp: BringUp = (story, hear) =>
    new Promise((done, failed) => {
      const job = this.#count++
      this.#jobs.set(job, { hear, done, failed })
      this.#thread ??= this.#start()
      this.#thread.postMessage({ job, story })
    })

  async close(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    await thread?.terminate()
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
      job?.hear(said.read, said.of)
      return
    }
    this.#jobs.delete(said.job)
    if ('inputs' in said) job?.done(said.inputs)
    else job?.failed(new Error(said.fault))
  }

  #lose(thread: Worker, error: Error): void {
    if (this.#thread === thread) this.#thread = undefined
    const lost = [...this.#jobs.values()]
    this.#jobs.clear()
    for (const { failed } of lost) failed(error)
  }
}
