import { Worker } from 'node:worker_threads'

/** What a thread is asked, and how it answers. */
export interface Numbered<T> {
  readonly number: number
  readonly is: T
}
/** `heard` comes as often as there is something to tell of the work, before the answer or the fault. */
export type Answered<T, Heard = never> = Numbered<{ readonly answer: T } | { readonly fault: string } | { readonly heard: Heard }>

interface Waiting<T, Heard> {
  readonly done: (answer: T) => void
  readonly failed: (error: Error) => void
  readonly hear: ((heard: Heard) => void) | undefined
}

/** A thread that answers questions one after the other. It starts with the first and ends when nobody has asked for a while; one that dies is replaced when next needed. */
export class Thread<Question, Answer, Heard = never> {
  readonly #start: () => Worker
  readonly #idle: number | undefined
  readonly #waiting = new Map<number, Waiting<Answer, Heard>>()
  #worker: Worker | undefined
  #timer: NodeJS.Timeout | undefined
  #count = 0

  /** `name` is that of a file here, without its ending; `data` is what the thread is given; `idle` after how many milliseconds without a question it ends; left out, it never does. */
  constructor(name: string, data: unknown, idle?: number) {
    const ending = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
    this.#start = () => new Worker(new URL(`./${name}.${ending}`, import.meta.url), { workerData: data })
    this.#idle = idle
  }

  /** Rejects with an `Error` whose message is one line. `hear` is told of the work while it goes on. */
  ask(question: Question, hear?: (heard: Heard) => void): Promise<Answer> {
    clearTimeout(this.#timer)
    return new Promise((done, failed) => {
      const number = this.#count++
      this.#waiting.set(number, { done, failed, hear })
      this.#worker ??= this.#started()
      this.#worker.postMessage({ number, is: question } satisfies Numbered<Question>)
    })
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#worker?.terminate()
  }

  #started(): Worker {
    const worker = this.#start()
    worker.unref()
    worker.on('message', ({ number, is }: Answered<Answer, Heard>) => {
      const waiting = this.#waiting.get(number)
      if ('heard' in is) {
        waiting?.hear?.(is.heard)
        return
      }
      this.#waiting.delete(number)
      if ('answer' in is) waiting?.done(is.answer)
      else waiting?.failed(new Error(is.fault))
      if (this.#waiting.size === 0) this.#rest()
    })
    worker.on('error', (error) => this.#lose(worker, error))
    worker.on('exit', () => this.#lose(worker, new Error('the thread ended')))
    return worker
  }

  /** Nothing is asked: the thread ends if that lasts. */
  #rest(): void {
    clearTimeout(this.#timer)
    if (this.#idle !== undefined) this.#timer = setTimeout(() => void this.close(), this.#idle).unref()
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    const lost = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { failed } of lost) failed(error)
  }
}
