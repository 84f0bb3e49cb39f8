/** Builds the page: `src/serve/web` to static files. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const root = fileURLToPath(new URL('../src/serve/web', import.meta.url))
const TARGET = 'es2023'

/**
 * Builds the page into a folder, which is emptied first.
 * @throws where the page does not build.
 */
export async function buildWeb(folder: string): Promise<void> {
  await build({
    ...{ configFile: false, root, logLevel: 'warn', plugins: [ownStyles()] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: TARGET,
      // A Content-Security-Policy without `data:` and inline code.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
}

/**
 * A style sheet that a page imports holds on that page alone (`data-page` of the document names its route), as if no other had been loaded: a browser keeps every
 * sheet it has loaded.
 */
function ownStyles(): Plugin {
  const routes = [...readFileSync(`${root}/routes.ts`, 'utf8').matchAll(/path: '([^']+)', page: \(\) => import\('([^']+)'\)/g)]
  const reached = routes.map(([, path = '', file = '']) => ({ path, files: importedBy(resolve(root, file)) }))
  return {
    name: 'own-styles',
    enforce: 'pre',
    transform(css, id) {
      if (!/^(pages|parts)\/.*\.css$/.test(relative(root, id))) return undefined
      const pages = reached.filter(({ files }) => files.has(id)).map(({ path }) => `[data-page="${path}"]`)
      return `:where(${pages.join(', ')}) {\n${css}\n}`
    },
  }
}

/** A file and all that it imports, and they in turn. */
function importedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || !existsSync(file)) return found
  found.add(file)
  if (!/\.tsx?$/.test(file)) return found
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)) importedBy(resolve(dirname(file), path), found)
  return found
}
