import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { byCode } from './model/id.ts'

const SOURCES = fileURLToPath(new URL('.', import.meta.url))
const CODE_AND_TABLES = /(?<!\.(?:test|sample|d))\.(?:ts|js|tsv)$/

/** Names what a derived thing was made by: a hash of the code and tables that had a say in it. */
const stamp = (...folders: readonly string[]): string => {
  const hash = createHash('sha256')
  const files = folders.flatMap((folder) => globSync(`${folder}/*`, { cwd: SOURCES })).filter((file) => CODE_AND_TABLES.test(file))
  for (const file of files.sort(byCode)) hash.update(file).update(readFileSync(`${SOURCES}${file}`))
  return hash.digest('hex').slice(0, 16)
}

const stamps = new Map<string, string>()
const once = (key: string, make: () => string): string => {
  const made = stamps.get(key) ?? make()
  stamps.set(key, made)
  return made
}

const shared = (): string => once('read', () => stamp('.', 'model', 'world', 'languages', 'read', 'read/**'))

/**
 * The version by which readings of a language are kept: it changes with any rule, word or row that reading depends on, so that a kept reading is never stale.
 * A change to one language leaves the readings of the others.
 */
export function readingVersion(language: string): string {
  const pack = /^[a-z]{2,3}$/.test(language) && existsSync(`${SOURCES}languages/${language}`)
  return `${shared()} ${once(language, () => (pack ? stamp(`languages/${language}`, `languages/${language}/**`) : 'no pack'))}`
}

/** The version by which records are kept. */
export const recordVersion = (): string => `${shared()} ${once('record', () => stamp('record', 'record/**'))}`
