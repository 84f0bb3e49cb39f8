/** The thread that tells what a decision would change: it holds a story ready, so that the next decision on it is told at once. */
import { parentPort, workerData } from 'node:worker_threads'
import { calledIn, termsIn } from '../../called.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { StoryRecord } from '../../model/record.ts'
import { Store } from '../../store/store.ts'
import { type Ready, readyFor } from '../../upkeep.ts'
import { type Difference, differenceOf } from '../../view/difference.ts'
import { named, type Shelf, shelve } from '../../view/shelf.ts'
import type { Answered, Numbered } from './thread.ts'

/** What would change if this were decided, told in this language. */
export interface Supposed {
  readonly story: string
  readonly judgement: Judgement
  readonly language: string
}

const store = Store.open(String(workerData), { create: false })
let held: { readonly story: string; readonly given: string; readonly judged: number; readonly ready: Promise<Ready> } | undefined

/** What is held of a story; made anew where reports came, and told the judgements where only these did. */
function readied(story: string): Promise<Ready> {
  const given = `${store.reportIds(story).length} ${store.addedVersion(story)}`
  const judgements = store.judgements(story)
  if (held?.story !== story || held.given !== given) held = { story, given, judged: judgements.length, ready: readyFor(store, story) }
  else if (held.judged !== judgements.length) held = { ...held, judged: judgements.length, ready: held.ready.then((ready) => ready.judged(judgements)) }
  return held.ready
}

async function preview({ story, judgement, language }: Supposed): Promise<Difference> {
  const { record, supposing } = await readied(story)
  const shelf = async (one: StoryRecord): Promise<Shelf> =>
    named(shelve({ record: one, reports: [], judgements: [] }), await calledIn(language, one.actors), await termsIn(language))
  return differenceOf(await shelf(record), await shelf(supposing(judgement)))
}

parentPort?.on('message', ({ number, is }: Numbered<Supposed>) => {
  const say = (answered: Answered<Difference>): void => parentPort?.postMessage(answered)
  preview(is).then(
    (answer) => say({ number, is: { answer } }),
    (error: Error) => {
      held = undefined
      say({ number, is: { fault: error.message } })
    },
  )
})
