import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes a text and waits where its reader is slower than we are. */
export async function write(text: string, to: Writable = process.stdout): Promise<void> {
  if (!to.write(text)) await once(to, 'drain')
}

/** Characters that are written at once: fewer cost calls, more cost memory. */
const BLOCK = 1 << 16

/** Writes pieces as they are made, many short ones at once; the next is made when the reader has room for it. */
export async function writeAll(pieces: Iterable<string>, to: Writable = process.stdout): Promise<void> {
  let block = ''
  for (const piece of pieces) {
    block += piece
    if (block.length < BLOCK) continue
    await write(block, to)
    block = ''
  }
  if (block) await write(block, to)
}

/** Writes a value as JSON for programs. */
export const writeJson = (value: unknown): Promise<void> => write(`${JSON.stringify(value, null, 2)}\n`)

/** A reader that has seen enough (`| head`) ends the command and is no error. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}
