/** Builds the package: `tsc` to dist/, the tables beside it, the page to dist/web, and the command executable. `--page` builds only the page. */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb } from './web.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

if (!process.argv.includes('--page')) buildCommands()
await buildWeb(`${root}dist/web`)

function buildCommands(): void {
  const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
  rmSync(`${root}dist`, { recursive: true, force: true })
  const built = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(built.status ?? 1)
  for (const table of globSync(`${root}src/**/*.tsv`)) {
    const target = `${root}dist/${relative(`${root}src`, table)}`
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(table, target)
  }
  chmodSync(`${root}dist/cli/main.js`, 0o755)
}
