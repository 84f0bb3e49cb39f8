import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

/** Names under which this machine alone reaches itself. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || host === '::1' || host.endsWith('.localhost') || /^127(\.\d{1,3}){3}$/.test(host)

/**
 * Refuses requests under a name that is not ours: a page elsewhere whose name was made to lead here (DNS rebinding) would otherwise speak as ours.
 * `names` are those under which something in front of us passes requests on. Where we listen beyond this machine, an address in figures is ours too: no name can be bent to lead to it.
 */
export function ownHost(host: string, names: readonly string[]): MiddlewareHandler {
  const own = new Set([host, ...names].map((name) => name.toLowerCase()))
  const open = !isLoopback(host)
  return async (c, next) => {
    const asked = hostOf(c.req.header('host') ?? '')
    const ours = asked !== undefined && (isLoopback(asked) || own.has(asked) || (open && isIP(asked.replace(/^\[|\]$/g, '')) > 0))
    if (!ours) throw new Problem(421, `this server does not go by the name in the request: ask it as ${names[0] ?? (open ? host : 'localhost')}`)
    await next()
  }
}

/** The name in a Host header, without its port; `undefined` where it is none. */
function hostOf(header: string): string | undefined {
  if (!/^[\w.:[\]-]+$/.test(header)) return undefined
  return URL.canParse(`http://${header}`) ? new URL(`http://${header}`).hostname : undefined
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that another site's page asks for. Browsers say where a request comes from; programs, which nobody can trick into asking, need not.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (!SAFE.has(c.req.method)) {
    const [site, origin, host] = [c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.header('host')]
    const foreign = (site !== undefined && site !== 'same-origin' && site !== 'none') || (origin !== undefined && originHost(origin) !== host?.toLowerCase())
    if (foreign) throw new Problem(403, 'a change is taken from our own pages and from programs, not from the page of another site')
  }
  await next()
}

const originHost = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)
