import { createReadStream, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { byCode } from '../model/id.ts'
import { type Decoded, decode, MAX_BYTES, tooBig } from './decode.ts'

/** A file that is or is not taken in. `file` is the name under which a report keeps it: its path within the folder that was given. */
export type Found =
  | { readonly is: 'report'; readonly path: string; readonly file: string }
  /** A story's own people and offices, beside its reports. */
  | { readonly is: 'people'; readonly path: string }
  /** Of a kind that is not read, in a folder. */
  | { readonly is: 'skipped'; readonly path: string; readonly why: string }
  /** Named by the user or part of a folder, and cannot be had. */
  | { readonly is: 'failed'; readonly path: string; readonly why: string }

/** The name of a story's own table. */
const PEOPLE = 'people.tsv'
const ENDINGS = new Set(['', '.txt', '.text', '.md'])
const ENDINGS_SAID = '.txt, .text, .md or no ending'

/**
 * The files under these paths, folders with all they hold, each folder in the order of its names, so that the same folder gives the same list on every machine.
 * Names that start with a dot are passed over. Never throws.
 */
export function* collect(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    const entry = look(path)
    if (typeof entry === 'string') yield { is: 'failed', path, why: entry }
    else if (entry.isDirectory()) yield* folder(path, '', new Set())
    else if (basename(path) === PEOPLE) yield { is: 'people', path }
    else if (!ENDINGS.has(extname(path).toLowerCase())) yield { is: 'failed', path, why: `is not of a kind that is read (${ENDINGS_SAID})` }
    else yield { is: 'report', path, file: basename(path) }
  }
}

function* folder(path: string, within: string, above: ReadonlySet<string>): Generator<Found> {
  const names = list(path)
  if (typeof names === 'string') return yield { is: 'failed', path, why: names }
  const real = realpathSync(path)
  if (above.has(real)) return yield { is: 'skipped', path, why: 'leads back to a folder above it' }
  for (const name of names) {
    const inner = join(path, name)
    const file = within ? `${within}/${name}` : name
    const entry = look(inner)
    if (typeof entry === 'string') yield { is: 'failed', path: inner, why: entry }
    else if (entry.isDirectory()) yield* folder(inner, file, new Set([...above, real]))
    else if (!entry.isFile()) yield { is: 'skipped', path: inner, why: 'is no regular file' }
    else if (name === PEOPLE) yield { is: 'people', path: inner }
    else if (!ENDINGS.has(extname(name).toLowerCase())) yield { is: 'skipped', path: inner, why: `is not of a kind that is read (${ENDINGS_SAID})` }
    else yield { is: 'report', path: inner, file }
  }
}

const list = (path: string): readonly string[] | string => {
  try {
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort(byCode)
  } catch (error) {
    return because(error)
  }
}

function look(path: string): Stats | string {
  try {
    return statSync(path)
  } catch (error) {
    return isLink(path) ? 'is a link that leads nowhere' : because(error)
  }
}

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'has too long a name',
  ENOTDIR: 'does not exist',
  EIO: 'cannot be read: the disk answers with an error',
}

/** Why a file cannot be had, in words. */
export const because = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return REASONS[code] ?? `cannot be read (${code || String(error)})`
}

/** Reads and decodes one file, or standard input where a stream is given. Reads no further than the limit. Never throws. */
export async function readText(from: string | AsyncIterable<Uint8Array>): Promise<Decoded> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of typeof from === 'string' ? createReadStream(from) : from) {
      chunks.push(chunk)
      length += chunk.length
      if (length > MAX_BYTES) return tooBig()
    }
  } catch (error) {
    return { refused: because(error) }
  }
  return decode(Buffer.concat(chunks))
}
