/** Builds the page: `src/serve/web` to static files, and to the one script and style sheet of a page that carries its record. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const root = fileURLToPath(new URL('../src/serve/web', import.meta.url))
const TARGET = 'es2023'

/**
 * Builds the page into a folder, which is emptied first, and below it, in `one-file`, what a page that carries its record is made of.
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
  await buildOneFile(`${folder}/one-file`)
}

/** Every page in one classic script, every style in one sheet: `page.js` and `page.css`. */
async function buildOneFile(folder: string): Promise<void> {
  await build({
    ...{ configFile: false, root, logLevel: 'warn', publicDir: false, plugins: [ownStyles()] },
    build: {
      outDir: folder,
      target: TARGET,
      emptyOutDir: true,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      // Kilobytes: one file is what is wanted here; its size has a test.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: `${root}/one-file/main.ts`,
        // A classic script has no address of its own; vite's loader of parts asks for it and stays unused.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
      },
    },
  })
  mustStandInHtml(readFileSync(`${folder}/page.js`, 'utf8'), /<!--|<\/?script|[\0\r]/i)
  mustStandInHtml(readFileSync(`${folder}/page.css`, 'utf8'), /<\/style|url\(|@import|[\0\r]/i)
}

/** What stands in a page as it is may not end there, and no parser may read it otherwise than its hash has it. */
function mustStandInHtml(text: string, never: RegExp): void {
  const found = never.exec(text)
  if (found) throw new Error(`the one-file page cannot hold ${JSON.stringify(text.slice(found.index, found.index + 60))}`)
}

/**
 * A style sheet that a page imports holds on that page alone (`data-page` of the document names its route), as if no other had been loaded: a browser keeps every
 * sheet it has loaded, and a page that carries its record has them all from the start.
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
