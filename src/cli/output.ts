import { once } from 'node:events'
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { Failure } from './failure.ts'

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

/** Writes pieces to a file, which is there when it is whole and as it was before where that fails. Throws {@link Failure}. */
export function writeFile(path: string, pieces: Iterable<string>): void {
  const unfinished = `${path}.part`
  try {
    const file = openSync(unfinished, 'w')
    try {
      for (const piece of pieces) writeFileSync(file, piece)
    } finally {
      closeSync(file)
    }
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new Failure(`${path} cannot be written (${code}): give --out a file in a folder that is yours`)
  }
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
