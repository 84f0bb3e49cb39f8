/** The page as the tests see it: built from what the sources are now. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { buildWeb } from '../../../scripts/web.ts'

const src = fileURLToPath(new URL('../..', import.meta.url))
/** All that can find its way into the page. */
const SOURCES = ['serve/web/**/*.{ts,tsx,css,html,svg,js,json}', 'view/**/*.ts', 'model/**/*.ts', 'world/{positions,states}.tsv']

/** The folder of the built page; built once for all test files of the same sources, whichever comes first. */
export async function builtPage(): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.resolve('../../../scripts/web.ts'))))
  for (const file of globSync(SOURCES, { cwd: src }).sort()) hash.update(`${file}\n`).update(readFileSync(`${src}${file}`))
  const folder = `${tmpdir()}/readout-page-${hash.digest('hex').slice(0, 16)}`
  if (existsSync(folder)) return folder
  const made = mkdtempSync(`${tmpdir()}/readout-page-`)
  await buildWeb(made)
  try {
    renameSync(made, folder)
  } catch {
    // Another test file was first; its page is the same.
    rmSync(made, { recursive: true, force: true })
  }
  return folder
}
