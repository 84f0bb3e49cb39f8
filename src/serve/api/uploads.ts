import { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { MAX_BYTES, MAX_SAID } from '../../ingest/decode.ts'
import { Problem } from './problem.ts'
import { chunksOf } from './requests.ts'

/** How much one request may bring. */
export interface Limits {
  /** Bytes of the whole request. */
  readonly bytes: number
  readonly files: number
}

export const LIMITS: Limits = { bytes: 500_000_000, files: 2000 }

/** A file of an upload, or why it is none. */
export type Uploaded = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly refused: string }

/** The files of a multipart upload, each as soon as it is there: one is held at a time. Throws {@link Problem} where the request is broken or too long. */
export async function* filesOf(request: Request, limits: Limits = LIMITS): AsyncGenerator<Uploaded> {
  const ready: Uploaded[] = []
  const parser = startParser(request, limits, (file) => ready.push(file))
  const broken = new Promise<never>((_, reject) => parser.once('error', reject))
  broken.catch(() => {})
  const ended = new Promise<void>((done) => parser.once('finish', done))
  for await (const chunk of Readable.from(chunksOf(request, limits.bytes))) {
    if (!parser.write(chunk)) await Promise.race([new Promise<void>((done) => parser.once('drain', done)), broken]).catch(refuse)
    yield* ready.splice(0)
  }
  parser.end()
  const fault = await Promise.race([ended, broken]).catch((error: unknown) => error)
  yield* ready.splice(0)
  if (fault !== undefined) refuse(fault)
}

function refuse(error: unknown): never {
  throw new Problem(400, `the upload is broken: ${(error as Error).message}; send multipart/form-data with the files in it`)
}

function startParser(request: Request, limits: Limits, take: (file: Uploaded) => void): InstanceType<typeof Busboy> {
  const parser = parserFor(request, limits)
  // The file in which an upload breaks off ends too, after the error.
  let isCut = false
  parser.once('error', () => (isCut = true))
  parser.on('file', (_field, stream, filename) => {
    const name = nameOf(filename)
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('error', () => {})
    stream.on('end', () => {
      if (isCut) return
      if (stream.truncated) take({ name, refused: `is longer than the ${MAX_SAID} that a report may have: split it` })
      else take({ name, bytes: Buffer.concat(chunks) })
    })
  })
  parser.on('filesLimit', () => parser.destroy(new Error(`it has more than ${limits.files} files`)))
  return parser
}

function parserFor(request: Request, limits: Limits): InstanceType<typeof Busboy> {
  try {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' } satisfies BusboyHeaders
    return new Busboy({ headers, limits: { fileSize: MAX_BYTES, files: limits.files, fields: 100, fieldSize: 10_000, headerPairs: 20 }, preservePath: true })
  } catch (error) {
    return refuse(error)
  }
}

/** The name under which an upload keeps a file: its path within the folder that was chosen, never one that leads out of it. */
function nameOf(filename: string | undefined): string {
  const parts = (filename ?? '').replaceAll('\\', '/').split('/')
  return (
    parts
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .join('/')
      .replace(/\p{Cc}/gu, '')
      .slice(-300) || 'upload.txt'
  )
}
