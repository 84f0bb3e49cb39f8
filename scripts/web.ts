/** Builds the page: `src/serve/web` to static files. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Builds the page into a folder, which is emptied first.
 * @throws where the page does not build.
 */
export async function buildWeb(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../src/serve/web', import.meta.url)),
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      // A Content-Security-Policy without `data:` and inline code.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
}
