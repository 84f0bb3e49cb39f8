import { calledIn, termsIn } from '../../called.ts'
import type { Store } from '../../store/store.ts'
import { lastRecord, type Upkept } from '../../upkeep.ts'
import { named, type Shelf, shelve } from '../../view/shelf.ts'
import { type StoryExtent, extentOf } from '../../view/stories.ts'
import type { BringUp } from './bring-up.ts'
import { Problem } from './problem.ts'

/** How far the reading of a story is. */
export interface ReadingProgress {
  readonly read: number
  readonly of: number
  /** Seconds, once it can be told. */
  readonly left?: number
}

/** What happens to a story while somebody listens. */
export type StoryEvent =
  | { readonly is: 'reading'; readonly progress: ReadingProgress }
  /** A record other than before; its version is what ETags are made of. */
  | { readonly is: 'record'; readonly version: string }
  | { readonly is: 'failed'; readonly detail: string }

/** A record on the shelf. */
export interface Shelved {
  readonly shelf: Shelf
  /** Names what the record was made from. */
  readonly version: string
  /** Something came in since, and the next record is being made. */
  readonly behind: boolean
}

/** One story as this process knows it. */
interface Known {
  /** What had been given to the story when its record was last made. */
  given?: string | undefined
  shelved?: Omit<Shelved, 'behind'> | undefined
  /** The same shelf with names in other languages, by their code. */
  readonly called: Map<string, Shelf>
  extent?: StoryExtent
  progress?: ReadingProgress | undefined
  running?: Promise<void> | undefined
  failed?: string | undefined
  /** What failed last, and until when (milliseconds of the epoch) it is not tried again. */
  failing?: { readonly given: string; readonly until: number } | undefined
  readonly listeners: Set<(event: StoryEvent) => void>
}

/** So many records are held at once besides those that somebody listens to. */
const ROOM = 8
/** How long a request waits for the first record of a story, in milliseconds. */
const PATIENCE = 3000
/** How long nothing is tried again after it failed, in milliseconds: a lock may be gone by then. */
const AGAIN = 5000
/** How often stories that somebody listens to are looked after, in milliseconds: another process may add to them. */
const LOOK = 1000

/** The records of the stories that are asked for, each with its look-ups, brought up to date behind the back of whoever reads them. */
export class Shelves {
  readonly #store: Store
  readonly #bringUp: BringUp
  readonly #known = new Map<string, Known>()
  readonly #timer: NodeJS.Timeout
  #closed = false

  constructor(store: Store, bringUp: BringUp) {
    this.#store = store
    this.#bringUp = bringUp
    this.#timer = setInterval(() => this.#lookAfter(), LOOK).unref()
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#timer)
  }

  /**
   * The record of a story as it last stood. Waits where there is none yet, and, where `patience` (milliseconds) says so, for the one that is being made.
   * Actors are called as they are in `language`. Throws {@link Problem} where there is no such story or its record is not ready.
   */
  async shelf(story: string, patience = 0, language = 'en'): Promise<Shelved> {
    const known = this.mustHave(story)
    if (!known.shelved) this.#put(story, known, lastRecord(this.#store, story))
    if (known.running && (patience > 0 || !known.shelved)) await Promise.race([known.running, pause(known.shelved ? patience : Math.max(patience, PATIENCE))])
    if (known.shelved)
      return {
        ...known.shelved,
        shelf: await this.#called(known, known.shelved.shelf, language),
        behind: known.running !== undefined || known.failed !== undefined,
      }
    throw notReady(story, known)
  }

  async #called({ called }: Known, shelf: Shelf, language: string): Promise<Shelf> {
    if (language === 'en') return shelf
    const kept = called.get(language)
    if (kept?.record === shelf.record) return kept
    const made = named(shelf, await calledIn(language, shelf.record.actors), await termsIn(language))
    called.set(language, made)
    return made
  }

  /** How much the record of a story holds, where one has been made. */
  extent(story: string): StoryExtent | undefined {
    const known = this.#look(story)
    if (known && !known.extent) this.#put(story, known, lastRecord(this.#store, story))
    return known?.extent
  }

  /** Tells what happens to a story, beginning with how it stands, until the function that is returned is called. */
  listen(story: string, hear: (event: StoryEvent) => void): () => void {
    const known = this.mustHave(story)
    known.listeners.add(hear)
    if (known.progress) hear({ is: 'reading', progress: known.progress })
    else if (known.failed !== undefined) hear({ is: 'failed', detail: known.failed })
    else if (known.shelved) hear({ is: 'record', version: known.shelved.version })
    return () => known.listeners.delete(hear)
  }

  /** Starts to bring a story up to date where something came in. */
  look(story: string): void {
    this.#look(story)
  }

  /** Throws {@link Problem} where there is no such story. */
  mustHave(story: string): Known {
    const known = this.#look(story)
    if (known) return known
    throw new Problem(404, `there is no story "${story}": GET /api/stories lists those there are`)
  }

  #lookAfter(): void {
    for (const [story, { listeners }] of this.#known) if (listeners.size > 0) this.#look(story)
  }

  /** What is known of a story; starts to bring its record up to date where something came in. */
  #look(story: string): Known | undefined {
    const given = this.#store.given(story)
    if (given === undefined) return undefined
    const known: Known = this.#known.get(story) ?? { called: new Map(), listeners: new Set() }
    this.#known.set(story, known)
    if (!known.running && known.given !== given && !isFailing(known, given))
      known.running = this.#run(story, known, given).finally(() => this.#ran(story, known))
    return known
  }

  /** Something may have come in while the last record was made. */
  #ran(story: string, known: Known): void {
    known.running = undefined
    known.progress = undefined
    if (!this.#closed) this.#look(story)
  }

  async #run(story: string, known: Known, given: string): Promise<void> {
    const started = performance.now()
    let first: number | undefined
    try {
      const version = await this.#bringUp(story, (read, of) => {
        first ??= read
        known.progress = { read, of, ...left(read - first, of - read, performance.now() - started) }
        tell(known, { is: 'reading', progress: known.progress })
      })
      if (this.#closed) return
      known.failed = known.failing = undefined
      known.given = given
      if (known.shelved?.version !== version) this.#put(story, known, lastRecord(this.#store, story))
      tell(known, { is: 'record', version })
    } catch (error) {
      if (this.#closed) return
      known.failed = `the record of ${story} could not be made: ${(error as Error).message}`
      known.failing = { given, until: Date.now() + AGAIN }
      tell(known, { is: 'failed', detail: known.failed })
    }
  }

  #put(story: string, known: Known, last: Upkept | undefined): void {
    if (!last) return
    const { record, inputs } = last
    known.shelved = { shelf: shelve({ record, reports: this.#store.reports(story), judgements: this.#store.judgements(story) }), version: inputs }
    known.extent = extentOf(record)
    this.#makeRoom(story, known)
  }

  /** Lets go of the records that were put there longest ago; they are kept in the store. */
  #makeRoom(story: string, known: Known): void {
    this.#known.delete(story)
    this.#known.set(story, known)
    const full = [...this.#known.values()].filter(({ shelved, listeners }) => shelved && listeners.size === 0)
    for (const one of full.slice(0, -ROOM)) {
      one.shelved = undefined
      one.called.clear()
    }
  }
}

const isFailing = ({ failing }: Known, given: string): boolean => failing?.given === given && Date.now() < failing.until

const tell = ({ listeners }: Known, event: StoryEvent): void => {
  for (const hear of listeners) hear(event)
}

/** Seconds that the rest will take at the pace so far; nothing is said of the first second. */
function left(done: number, rest: number, elapsed: number): { readonly left?: number } {
  return done > 0 && elapsed > 1000 ? { left: Math.ceil((rest * elapsed) / done / 1000) } : {}
}

function notReady(story: string, { progress, failed }: Known): Problem {
  if (failed !== undefined) return new Problem(500, failed)
  const so = progress ? `: ${progress.read} of ${progress.of} reports are read` : ''
  return new Problem(503, `the first record of ${story} is being made${so}; ask again, or listen to /api/s/${encodeURIComponent(story)}/events`, {
    'retry-after': String(Math.min(progress?.left ?? 2, 30)),
  })
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds).unref())
