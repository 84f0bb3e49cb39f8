/** The thread of `UpkeepThread`: brings up to date whatever story it is told and compares what it is asked to, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { Store } from '../../store/store.ts'
import { know } from '../../know.ts'
import type { Knowledge } from '../../readout.ts'
import { bringUpToDate, comparisonOf, upkept } from '../../upkeep.ts'
import type { Asked, Done, Read } from './bring-up.ts'
import type { Answered, Numbered } from './thread.ts'

/** Progress is told so often, in milliseconds. */
const OFTEN = 100

const store = Store.open(String(workerData), { create: false })
const say = (answered: Answered<Done, Read>): void => parentPort?.postMessage(answered)

async function bringUp(number: number, story: string): Promise<Done> {
  let last = 0
  const { inputs } = await upkept(store, story, (read, of) => {
    const now = performance.now()
    if (read > 0 && read < of && now - last < OFTEN) return
    last = now
    say({ number, is: { heard: { read, of } } })
  })
  return { inputs }
}

/** What is known before reading, for as long as nothing is brought in besides. */
let known: { readonly version: string; readonly knowledge: Promise<Knowledge> } | undefined

function knowledgeOf(story: string): Promise<Knowledge> {
  const version = store.addedVersion(story)
  if (known?.version !== version) known = { version, knowledge: know(undefined, store.added(story)) }
  return known.knowledge
}

async function compare(story: string, contact: string): Promise<Done> {
  const record = await bringUpToDate(store, story)
  return { comparison: comparisonOf(store, record, contact, await knowledgeOf(story)) }
}

let queue = Promise.resolve()
parentPort?.on('message', ({ number, is: { story, contact } }: Numbered<Asked>) => {
  queue = queue
    .then(() => (contact === undefined ? bringUp(number, story) : compare(story, contact)))
    .then(
      (answer) => say({ number, is: { answer } }),
      (error: Error) => say({ number, is: { fault: error.message } }),
    )
})
