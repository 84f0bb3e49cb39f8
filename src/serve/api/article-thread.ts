/** The thread of `reduce`: reduces one page and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { articleOf } from '../../ingest/article.ts'
import type { FetchedPage } from '../../ingest/fetch-page.ts'

parentPort?.postMessage(articleOf(workerData as FetchedPage))
