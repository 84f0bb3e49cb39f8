import type { z } from '@hono/zod-openapi'
import { Problem } from './problem.ts'

/**
 * The body of a request as it comes in; throws {@link Problem} where it is longer than it may be. Nobody is waited for who sends nothing: the server's own time
 * limits see to it.
 */
export async function* chunksOf(request: Request, most: number): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > most) throw tooLarge(most)
    yield chunk
  }
}

const tooLarge = (most: number): Problem => new Problem(413, `the request has more than the ${most / 1e6} MB that it may have: send less at a time`)

/** The whole body, where it is short enough. */
export const bodyOf = async (request: Request, most: number): Promise<Buffer> => Buffer.concat(await Array.fromAsync(chunksOf(request, most)))

/** The JSON in a request. */
export async function jsonOf(request: Request, most: number): Promise<unknown> {
  const body = await bodyOf(request, most)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    throw new Problem(400, 'the request is not JSON: check its commas, quotation marks and that it is UTF-8')
  }
}

/** What is wrong with a value, in one line. */
export const saidBy = ({ issues }: z.core.$ZodError): string =>
  issues
    .map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`)
    .join('; ')
    .slice(0, 1000)
