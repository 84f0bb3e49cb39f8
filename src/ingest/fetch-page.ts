import { lookup as resolve } from 'node:dns/promises'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSafe } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublicAddress } from './public-address.ts'

/** A page as it came. */
export interface FetchedPage {
  /** Where it came from in the end. */
  readonly url: string
  readonly bytes: Uint8Array
  /** Media type in lower case, without parameters. */
  readonly media: string
  /** Charset that its server names. */
  readonly charset?: string
}

/** A page that is not fetched. The message is one line that names the page and says why. */
export class PageRefused extends Error {
  override readonly name = 'PageRefused'
}

/** How far fetching goes. */
export interface Reach {
  /** All addresses of a name. */
  readonly resolve: (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>
  /** Addresses that may be asked. */
  readonly allows: (address: string) => boolean
  /** Bytes, packed and unpacked. */
  readonly bytes: number
  /** Milliseconds for all of it. */
  readonly time: number
  readonly redirects: number
}

export const PUBLIC_REACH: Reach = {
  resolve: (host) => resolve(host, { all: true, verbatim: true }),
  allows: isPublicAddress,
  bytes: 10_000_000,
  time: 20_000,
  redirects: 5,
}

const MEDIA = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/**
 * Fetches a public page. The name is resolved once for each connection and what it resolves to is both checked and connected to, so that a name that answers
 * differently the second time gains nothing; each redirect is checked in the same way. Throws {@link PageRefused}.
 */
export async function fetchPage(address: string, reach: Reach = PUBLIC_REACH): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(reach.time)
  let url = new URL(address)
  for (let turns = 0; turns <= reach.redirects; turns++) {
    checkUrl(url, reach)
    const answer = await ask(url, reach, signal)
    const to = redirectOf(answer)
    if (to === undefined) return await pageOf(url, answer, reach, signal)
    answer.destroy()
    if (!URL.canParse(to, url.href)) throw new PageRefused(`${shown(url)} leads on to what is no address`)
    url = new URL(to, url.href)
  }
  throw new PageRefused(`${shown(new URL(address))} leads on more than ${reach.redirects} times`)
}

function checkUrl(url: URL, { allows }: Reach): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new PageRefused(`${shown(url)} is no page: an address begins with http:// or https://`)
  if (url.username || url.password) throw new PageRefused(`${shown(url)} has a password in it: give the address without`)
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !allows(literal)) throw notPublic(url)
}

const notPublic = (url: URL): PageRefused => new PageRefused(`${shown(url)} is not on the public internet: save the page and add the file`)

/** An address without what should not be shown again. */
const shown = ({ protocol, host, pathname }: URL): string => `${protocol}//${host}${pathname}`.slice(0, 300)

function ask(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const lookup: LookupFunction = (host, { all }, callback) => {
      reach.resolve(host).then(
        (found) => {
          const [first] = found
          if (!first || !found.every(({ address }) => reach.allows(address))) callback(notPublic(url), '')
          else if (all) callback(null, [...found])
          else callback(null, first.address, first.family)
        },
        (error: NodeJS.ErrnoException) => callback(error, ''),
      )
    }
    const headers = { accept: 'text/html,application/xhtml+xml,text/plain;q=0.5', 'accept-encoding': 'gzip, br, deflate', 'user-agent': 'Readout/0.1' }
    const options = { lookup, signal, headers, agent: false, maxHeaderSize: 32_768 } as const
    const request = (url.protocol === 'https:' ? requestSafe : requestPlain)(url, options, done)
    request.on('error', (error) => failed(because(url, error, signal)))
    request.end()
  })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no such host: check the address, or that there is a network',
  EAI_AGAIN: 'cannot be looked up: is there a network?',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke the connection off',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached: is there a network?',
}

function because(url: URL, error: unknown, signal: AbortSignal): PageRefused {
  if (error instanceof PageRefused) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  const why = signal.aborted ? 'takes too long' : (REASONS[code] ?? `cannot be had (${code || message})`)
  return new PageRefused(`${shown(url)} ${why}`)
}

/** Where an answer leads on to. */
const redirectOf = ({ statusCode = 0, headers }: IncomingMessage): string | undefined =>
  [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? '') : undefined

async function pageOf(url: URL, answer: IncomingMessage, reach: Reach, signal: AbortSignal): Promise<FetchedPage> {
  try {
    if (answer.statusCode !== 200) throw new PageRefused(`${shown(url)} answers with ${answer.statusCode}`)
    const [media = '', ...parameters] = (answer.headers['content-type'] ?? '').toLowerCase().split(';')
    if (!MEDIA.has(media.trim())) throw new PageRefused(`${shown(url)} is ${media.trim() || 'of no stated kind'}, not a page of text`)
    const charset = /charset\s*=\s*"?([\w.:-]+)/.exec(parameters.join(';'))?.[1]
    return { url: url.href, bytes: await bytesOf(url, answer, reach), media: media.trim(), ...(charset ? { charset } : {}) }
  } catch (error) {
    throw because(url, error, signal)
  } finally {
    answer.destroy()
  }
}

/** The body, unpacked; no more of it than may be. */
async function bytesOf(url: URL, answer: IncomingMessage, { bytes }: Reach): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of unpacked(answer) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > bytes) throw new PageRefused(`${shown(url)} is longer than the ${bytes / 1e6} MB that a page may be`)
  }
  return Buffer.concat(chunks)
}

function unpacked(answer: IncomingMessage): Readable {
  const make = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }[answer.headers['content-encoding'] ?? '']
  return make ? pipeline(answer, make(), () => {}) : answer
}
