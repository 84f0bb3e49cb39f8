/** The thread of `UpkeepThread`: brings up to date whatever story it is told, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { Store } from '../../store/store.ts'
import { upkept } from '../../upkeep.ts'
import type { Said } from './bring-up.ts'

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

let queue = Promise.resolve()
parentPort?.on('message', ({ job, story }: { readonly job: number; readonly story: string }) => {
  queue = queue.then(() => work(job, story))
})
