import { Worker } from 'node:worker_threads'
import type { Article } from '../../ingest/article.ts'
import type { FetchedPage } from '../../ingest/fetch-page.ts'

/** How long a page may take to be reduced, in milliseconds, and the memory it may take, in MB: a page can be nested to no end. */
const MOST = { time: 15_000, memory: 512 }

/** Reduces a page to its article in a thread of its own, so that a page made to be hard stops nobody. */
export function reduce(page: FetchedPage, time = MOST.time): Promise<Article> {
  const ending = import.meta.filename.endsWith('.ts') ? 'ts' : 'js'
  const thread = new Worker(new URL(`./article-thread.${ending}`, import.meta.url), {
    workerData: page,
    resourceLimits: { maxOldGenerationSizeMb: MOST.memory },
  })
  const tangled: Article = { refused: 'is too tangled to be reduced to its article: save its text and add that' }
  return new Promise<Article>((done) => {
    const timer = setTimeout(() => done(tangled), time)
    thread.once('message', done)
    thread.once('error', () => done(tangled))
    thread.once('exit', () => (clearTimeout(timer), done(tangled)))
  }).finally(() => thread.terminate())
}
