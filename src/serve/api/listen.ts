import { type AddressInfo, isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { serve, type ServerType } from '@hono/node-server'
import { type FetchedPage, fetchPage } from '../../ingest/fetch-page.ts'
import { Store } from '../../store/store.ts'
import type { Difference } from '../../view/difference.ts'
import { app } from './app.ts'
import { UpkeepThread } from './bring-up.ts'
import type { OneFileAsked } from './one-file-thread.ts'
import type { Supposed } from './preview-thread.ts'
import { Shelves } from './shelves.ts'
import { Thread } from './thread.ts'

/** How a store is served. */
export interface Serving {
  /** Path of the database. */
  readonly db: string
  readonly host: string
  readonly port: number
  /** Names under which something in front of it passes requests on; with any, only who has the token is let in. */
  readonly names?: readonly string[]
  /** Milliseconds that a request may take to come in whole, and that a connection may stay silent. */
  readonly slow?: { readonly whole: number; readonly silent: number }
  /** The folder of the built page. */
  readonly web?: string
  /** Fetches pages; left out, from the public internet. */
  readonly fetchPage?: (url: string) => Promise<FetchedPage>
}

/** A running server. */
export interface Served {
  /** Address of the page, to be opened. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** A thread that nobody asks anything ends after so many milliseconds. */
const IDLE = 300_000

const SLOW = { whole: 600_000, silent: 75_000 }

/** Serves a store until it is closed. Rejects where the port is taken (`EADDRINUSE`) or the address is not this machine's. */
export async function listen({ db, host, port, slow = SLOW, names = [], web, fetchPage: get = fetchPage }: Serving): Promise<Served> {
  const store = Store.open(db)
  const thread = new UpkeepThread(db)
  const previews = new Thread<Supposed, Difference>('preview-thread', db, IDLE)
  const oneFiles = new Thread<OneFileAsked, string>('one-file-thread', { db, web }, IDLE)
  const shelves = new Shelves(store, thread.bringUp)
  const close = async (): Promise<void> => {
    shelves.close()
    await Promise.all([thread.close(), previews.close(), oneFiles.close()])
    store.close()
  }
  try {
    const server = await started(
      app(
        {
          store,
          shelves,
          compare: thread.compare,
          preview: (supposed) => previews.ask(supposed),
          oneFile: (asked) => oneFiles.ask(asked),
          fetchPage: (url) => get(url),
        },
        { host, names, ...(web === undefined ? {} : { web }) },
      ).fetch,
      host,
      port,
      slow,
    )
    const { port: at } = server.address() as AddressInfo
    return { url: `http://${reachedAt(host)}:${at}/`, port: at, close: async () => (await stopped(server), await close()) }
  } catch (error) {
    await close()
    throw error
  }
}

/** The host under which others ask for us: where we listen on all addresses of the machine, the first that leads beyond it. */
function reachedAt(host: string): string {
  const all = host === '0.0.0.0' || host === '::'
  const beyond = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')
  const at = all ? (beyond?.address ?? '127.0.0.1') : host
  return isIPv6(at) ? `[${at}]` : at
}

function started(fetch: (request: Request) => Response | Promise<Response>, hostname: string, port: number, slow: typeof SLOW): Promise<ServerType> {
  return new Promise((done, failed) => {
    const serverOptions = {
      requestTimeout: slow.whole,
      headersTimeout: Math.min(slow.silent, slow.whole),
      connectionsCheckingInterval: Math.min(5000, slow.silent),
    }
    const server = serve({ fetch, hostname, port, serverOptions }, () => done(server))
    if ('timeout' in server) server.timeout = slow.silent
    server.once('error', failed)
  })
}

function stopped(server: ServerType): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
