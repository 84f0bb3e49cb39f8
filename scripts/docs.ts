/** Writes the generated pages of `docs/`: `npm run docs`. With `--check` it only says which is not as it would be written. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { program } from '../src/cli/program.ts'
import { codebook } from '../src/export/codebook.ts'
import { loadPacks } from '../src/languages/find.ts'
import { commandsPage } from './docs/commands.ts'
import { rulesPage } from './docs/rules.ts'
import { type Schema, schemaPage } from './docs/schema.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string | undefined => (existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : undefined)

/** The schemas of what commands print, the record's first; what the server answers is told at `/api`. */
const published = readdirSync(new URL('schema', root))
  .filter((file) => !file.startsWith('api.'))
  .sort()
  .reverse()
  .map((file) => ({ file, schema: JSON.parse(read(`schema/${file}`) ?? '{}') as Schema }))

/** Every page by its path. A language that has a folder has a page. */
const pages = new Map([
  ['docs/commands.md', commandsPage(program())],
  ['docs/schema.md', schemaPage(published)],
  ['docs/codebook.md', [...codebook()].join('')],
  ...[...(await loadPacks())].map(([code, pack]) => [`docs/rules/${code}.md`, rulesPage(pack, new URL(`src/languages/${code}/words/`, root))] as const),
])

/** Pages of languages that are gone. */
const gone = (existsSync(new URL('docs/rules', root)) ? readdirSync(new URL('docs/rules', root)) : [])
  .map((file) => `docs/rules/${file}`)
  .filter((path) => !pages.has(path))
const stale = [...pages].filter(([path, text]) => read(path) !== text).map(([path]) => path)

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is not what it would be written as now: run npm run docs and commit it`)
  for (const path of gone) console.error(`${path} is of a language that has no folder: run npm run docs and commit that it is gone`)
  if (stale.length + gone.length > 0) process.exitCode = 1
} else {
  for (const path of stale) {
    mkdirSync(dirname(fileURLToPath(new URL(path, root))), { recursive: true })
    writeFileSync(new URL(path, root), pages.get(path) as string)
    console.log(`${path}: written`)
  }
  for (const path of gone) rmSync(new URL(path, root))
}
