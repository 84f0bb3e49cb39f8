import { createHash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { CALLING_LANGUAGES } from '../../called.ts'
import type { FetchedPage } from '../../ingest/fetch-page.ts'
import type { Store } from '../../store/store.ts'
import type { Difference } from '../../view/difference.ts'
import type { Compare } from './bring-up.ts'
import type { OneFileAsked } from './one-file-thread.ts'
import { type Packed, packed, remembered, WORTH_PACKING } from './packed.ts'
import type { Supposed } from './preview-thread.ts'
import type { Shelved, Shelves } from './shelves.ts'

/** What the paths are served from. */
export interface Desk {
  readonly store: Store
  readonly shelves: Shelves
  readonly preview: Preview
  readonly compare: Compare
  /** Makes a story one page from disk, away from whoever asks. Rejects with an `Error` whose message is one line. */
  readonly oneFile: (asked: OneFileAsked) => Promise<string>
  /** Fetches a page from the public internet. Throws `PageRefused`. */
  readonly fetchPage: (url: string) => Promise<FetchedPage>
}

/** Tells what a decision would change, without keeping it. */
export type Preview = (supposed: Supposed) => Promise<Difference>

/** The name of a story as part of a path. */
export const STORY = z.object({
  story: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}\p{Cs}/\\]+$/u, 'a story is named without slashes and control characters')
    .openapi({ param: { name: 'story', in: 'path' }, example: 'korea-2018' }),
})

export const STORY_AND_ID = STORY.extend({
  id: z
    .string()
    .min(1)
    .max(100)
    .openapi({ param: { name: 'id', in: 'path' } }),
})

/** Milliseconds that a request is ready to wait for a record that is being made: `Prefer: wait=10` (RFC 7240), at most a minute. */
export function patienceOf(c: Context): number {
  const wait = /(?:^|[,;\s])wait=(\d{1,4})/.exec(c.req.header('prefer') ?? '')
  return Math.min(Number(wait?.[1] ?? 0), 60) * 1000
}

/** The language in which names are told: the first of the reader's (`Accept-Language`) that there is. */
export function languageOf(c: Context): string {
  const asked = (c.req.header('accept-language') ?? '').split(',').map((part) => /^\s*([a-z]{2,3})\b[^;]*(?:;\s*q=([\d.]+))?/i.exec(part))
  const wanted = asked.flatMap((one) => (one?.[1] ? [{ code: one[1].toLowerCase(), weight: Number(one[2] ?? 1) }] : [])).sort((a, b) => b.weight - a.weight)
  return wanted.find(({ code, weight }) => weight > 0 && CALLING_LANGUAGES.includes(code))?.code ?? 'en'
}

/** The record that a request is about, as its reader wants it. */
export const shelved = (c: Context, { shelves }: Desk, story: string): Promise<Shelved> => shelves.shelf(story, patienceOf(c), languageOf(c))

/**
 * Answers with what is made from a record, or that it is still as the reader has it. `Readout-Record: behind` says that something came in since and the next
 * record is being made.
 */
export async function fromRecord(c: Context, { shelf, version, behind }: Shelved, make: () => object): Promise<Response> {
  const address = c.req.url
  const etag = `W/"${createHash('sha256')
    .update(`${version} ${languageOf(c)} ${address}`)
    .digest('base64url')
    .slice(0, 22)}"`
  const headers = { etag, 'cache-control': 'private, no-cache', vary: 'Accept-Language, Accept-Encoding', 'readout-record': behind ? 'behind' : 'current' }
  if (matches(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const unpacks = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  const before = unpacks ? remembered(shelf, address) : undefined
  if (before) return asPacked(before, headers)
  const value = make()
  const [json, more] = [JSON.stringify(value), { 'content-type': 'application/json', ...nextPart(c, value) }]
  if (unpacks && json.length > WORTH_PACKING) return asPacked(await packed(shelf, address, json, more), headers)
  return new Response(json, { headers: { ...headers, ...more } })
}

const asPacked = ({ gzip, headers: more }: Packed, headers: Readonly<Record<string, string>>): Response =>
  new Response(gzip, { headers: { ...headers, ...more, 'content-encoding': 'gzip' } })

const matches = (asked: string | undefined, etag: string): boolean => asked?.split(',').some((one) => one.trim() === etag || one.trim() === '*') ?? false

/** Where the next part of a long list is (RFC 8288). */
function nextPart(c: Context, value: object): Readonly<Record<string, string>> {
  if (!('next' in value) || typeof value.next !== 'string') return {}
  const url = new URL(c.req.url)
  url.searchParams.set('after', value.next)
  return { link: `<${url.pathname}${url.search}>; rel="next"` }
}
