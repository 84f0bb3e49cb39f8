import { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { addCompare } from './compare.ts'
import type { Desk } from './desk.ts'
import { addEvents } from './events.ts'
import { addCalendar, addExports } from './exports.ts'
import { isLoopback, ownHost, sameOrigin } from './guard.ts'
import { addJudgements } from './judgements.ts'
import { ABOUT, registerSchemas } from './openapi.ts'
import { asResponse, Problem } from './problem.ts'
import { addReference, type Described } from './reference.ts'
import { addReports } from './reports.ts'
import { saidBy } from './requests.ts'
import { addPages, addRecord } from './stories.ts'
import { addLogin, letIn } from './token.ts'
import { addWeb, SAFETY, WEB } from './web.ts'

/** How the server is reached. */
export interface Reached {
  /** The address or name it listens on. */
  readonly host: string
  /** Names under which something in front of it (a proxy) passes requests on. */
  readonly names?: readonly string[]
  /** The folder of the built page. */
  readonly web?: string
}

/** Everything the server answers, apart from the socket. */
export function app(desk: Desk, { host, names = [], web = WEB }: Reached): Hono {
  const root = new Hono()
  root.use(
    SAFETY,
    ownHost(host, names),
    sameOrigin,
    compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith('application/jsonl') }),
  )
  if (!isLoopback(host) || names.length > 0) root.use(letIn(desk.store))
  addLogin(root, desk.store)
  root.onError((error, c) => safe(asResponse(problemOf(error)), c.res.headers))
  root.notFound((c) => asResponse(missing(c.req.method, c.req.path, methods)))
  const paths = api(desk)
  const methods = methodsOf(paths)
  root.route('/api', paths)
  addCalendar(root, desk)
  addWeb(root, web)
  return root
}

function api(desk: Desk): OpenAPIHono {
  const paths = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new Problem(400, saidBy(result.error))
    },
  })
  registerSchemas(paths)
  addPages(paths, desk)
  addRecord(paths, desk)
  addCompare(paths, desk)
  addReports(paths, desk)
  addJudgements(paths, desk)
  addExports(paths, desk)
  addEvents(paths, desk)
  paths.get('/openapi.json', (c) => c.json(documentOf(paths), 200, { 'cache-control': 'no-cache' }))
  addReference(paths, () => documentOf(paths))
  return paths
}

/** The OpenAPI document of paths under `/api`. */
function documentOf(paths: OpenAPIHono): Described {
  const document = paths.getOpenAPI31Document(ABOUT)
  return { ...document, paths: Object.fromEntries(Object.entries(document.paths ?? {}).map(([path, item]) => [`/api${path}`, item])) } as unknown as Described
}

/** Which methods each path of ours takes. */
type Methods = readonly { readonly path: RegExp; readonly methods: readonly string[] }[]

function methodsOf(paths: OpenAPIHono): Methods {
  const all = new Map<string, string[]>()
  for (const { method, path } of paths.routes) if (method !== 'ALL') all.set(path, [...(all.get(path) ?? []), method])
  return [...all].map(([path, methods]) => ({ path: new RegExp(`^/api${path.replace(/\{[^}]*\}|:\w+/g, '[^/]+')}$`), methods: [...new Set(methods)] }))
}

function missing(method: string, path: string, known: Methods): Problem {
  const there = known.find((one) => one.path.test(path))
  if (!there) return new Problem(404, `there is nothing at ${shown(path)}: /api/openapi.json lists what there is`)
  return new Problem(405, `${shown(path)} takes ${there.methods.join(' and ')}, not ${method}`, { allow: there.methods.join(', ') })
}

const shown = (path: string): string => (path.length > 100 ? `${path.slice(0, 100)}…` : path)

/** Any error as a problem; what is no fault of the request is told on standard error, and the server goes on. */
function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException) return new Problem(error.status === 413 ? 413 : 400, error.message || 'the request cannot be understood')
  if (error.name === 'StoreRefusal') return new Problem(503, error.message)
  if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return new Problem(408, 'the request broke off before it was whole')
  console.error(`readout: ${error.stack ?? error.message}`)
  return new Problem(500, 'this is a fault of the program, not of your request; the server goes on')
}

/** What a browser may do with an answer holds for problems too. */
function safe(response: Response, headers: Headers): Response {
  for (const [name, value] of headers) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}
