/** The thread that makes a story one page from disk: comparing all its contacts and packing all its texts takes longer than others would wait. */
import { parentPort, workerData } from 'node:worker_threads'
import { FORMATS } from '../../formats.ts'
import { Store } from '../../store/store.ts'
import { bringUpToDate, lastRecord } from '../../upkeep.ts'
import type { Answered, Numbered } from './thread.ts'

/** Which story, and the day (ISO) that its head gives as that on which it was made. */
export interface OneFileAsked {
  readonly story: string
  readonly made?: string
}

const { db, web } = workerData as { readonly db: string; readonly web?: string }
const store = Store.open(db, { create: false })

/** The record as it last stood: what came in since is being read elsewhere. */
async function pageOf({ story, made }: OneFileAsked): Promise<string> {
  const record = lastRecord(store, story)?.record ?? (await bringUpToDate(store, story))
  const pieces = await FORMATS.html.of({ store, story, record, ...(made === undefined ? {} : { made }), ...(web === undefined ? {} : { web }) })
  return [...pieces].join('')
}

parentPort?.on('message', ({ number, is }: Numbered<OneFileAsked>) => {
  const say = (answered: Answered<string>): void => parentPort?.postMessage(answered)
  pageOf(is).then(
    (answer) => say({ number, is: { answer } }),
    (error: Error) => say({ number, is: { fault: error.message } }),
  )
})
