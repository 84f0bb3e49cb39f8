/** The thread of `UpkeepThread`: brings up to date whatever story it is told and compares what it is asked to, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { Store } from '../../store/store.ts'
import { know } from '../../know.ts'
import type { Knowledge } from '../../readout.ts'
import { bringUpToDate, comparisonOf, upkept } from '../../upkeep.ts'
import type { Asked, Said } from './bring-up.ts'

/** Progress is told so often, in milliseconds. */
const OFTEN = 100

const store = Store.open(String(workerData), { create: false })
const say = (said: Said): void => parentPort?.postMessage(said)

async function work(job: number, story: string): Promise<void> {
  let last = 0
  try {
    const { inputs } = await upkept(store, story, (read, of) => {
      const now = performance.now()
      if (read > 0 && read < of && now - last < OFTEN) return
      last = now
      say({ job, read, of })
    })
    say({ job, inputs })
  } catch (error) {
    say({ job, fault: (error as Error).message })
  }
}

/** What is known before reading, for as long as nothing is brought in besides. */
let known: { readonly version: string; readonly knowledge: Promise<Knowledge> } | undefined

function knowledgeOf(story: string): Promise<Knowledge> {
  const version = store.addedVersion(story)
  if (known?.version !== version) known = { version, knowledge: know(undefined, store.added(story)) }
  return known.knowledge
}

async function compare(job: number, story: string, contact: string): Promise<void> {
  try {
    const record = await bringUpToDate(store, story)
    say({ job, comparison: comparisonOf(store, record, contact, await knowledgeOf(story)) })
  } catch (error) {
    say({ job, fault: (error as Error).message })
  }
}

let queue = Promise.resolve()
parentPort?.on('message', ({ job, story, contact }: Asked) => {
  queue = queue.then(() => (contact === undefined ? work(job, story) : compare(job, story, contact)))
})
