import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { PAGES } from './pages.ts'
import { Problem } from './problem.ts'

/** Where the built page lies: beside the built program, or where `npm run build` puts it in a clone. */
export const WEB = fileURLToPath(new URL(import.meta.filename.endsWith('.ts') ? '../../../dist/web' : '../../web', import.meta.url))

/** What a browser may do with any answer of ours: nothing inline runs, nothing is loaded from elsewhere, nobody frames us. */
export const SAFETY: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
})

/** Paths at which the page is shown. */
const SHOWN = ['/', '/search', ...['', ...PAGES.map(({ path }) => path)].map((path) => `/s/:story${path.replace('{id}', ':id')}`), '/s/:story/:rest{.+}']

/** The page and what it is made of, from a folder that holds `index.html`. */
export function addWeb(app: Hono, folder: string): void {
  const built = existsSync(`${folder}/index.html`)
  for (const path of built ? [] : SHOWN) app.get(path, notBuilt)
  if (!built) return
  const file = serveStatic({ root: folder, onFound: (path, c) => c.header('cache-control', cacheOf(path)) })
  app.get('/assets/*', file)
  app.get('/:name{[\\w.-]+\\.(?:svg|png|ico|js|webmanifest|txt)}', file)
  const index = serveStatic({ root: folder, path: 'index.html', onFound: (_, c) => c.header('cache-control', 'no-cache') })
  for (const path of SHOWN) app.get(path, index)
}

const notBuilt = (): never => {
  throw new Problem(503, 'the page is not built: "npm run build" builds it; its data is at /api')
}

/** What the build names after its content never changes. */
const cacheOf = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
