import { existsSync, readdirSync } from 'node:fs'
import type { Pack } from './pack.ts'

/** Codes of the packs there are: every folder here with an `index`. */
export function packCodes(): readonly string[] {
  return readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && indexOf(entry.name))
    .map((entry) => entry.name)
    .sort()
}

/** Loads the packs of these languages, or all. */
export async function loadPacks(codes: readonly string[] = packCodes()): Promise<ReadonlyMap<string, Pack>> {
  const packs = await Promise.all(
    codes.map(async (code) => {
      const index = indexOf(code)
      if (!index) throw new Error(`there is no pack for the language "${code}"; there are: ${packCodes().join(', ')}`)
      return [code, ((await import(index.href)) as { pack: Pack }).pack] as const
    }),
  )
  return new Map(packs)
}

/** Sources run as they stand, the installed package as built. */
const indexOf = (code: string): URL | undefined =>
  ['index.ts', 'index.js'].map((file) => new URL(`./${code}/${file}`, import.meta.url)).find((url) => existsSync(url))
