import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Hono, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Store } from '../../store/store.ts'
import { tryDecodeURIComponent } from 'hono/utils/url'
import { Problem } from './problem.ts'

const COOKIE = 'readout'
/** A login lasts this long, in seconds. */
const LASTS = 90 * 24 * 3600

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Makes a token by which others come in, and keeps its hash; it cannot be shown again. The one before opens nothing from then on. */
export function makeToken(store: Store): string {
  const token = randomBytes(32).toString('base64url')
  store.keepTokenHash(hashOf(token), new Date().toISOString())
  return token
}

const isToken = (store: Store, token: string | undefined): boolean => {
  const hash = store.tokenHash()
  if (hash === undefined || token === undefined) return false
  return timingSafeEqual(Buffer.from(hashOf(token)), Buffer.from(hash))
}

/** Lets in who shows the token, as `Authorization: Bearer` or as the cookie that the login link sets; calendar programs with their own key. */
export function letIn(store: Store): MiddlewareHandler {
  return async (c, next) => {
    const bearer = /^Bearer ([\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const mayPass = isToken(store, bearer ?? getCookie(c, COOKIE)) || c.req.path === '/login' || isCalendar(store, c.req.path, c.req.query('key'))
    if (!mayPass) {
      throw new Problem(
        401,
        'open the link that "readout serve" printed, or send its token as Authorization: Bearer; "readout serve --new-token" makes another',
        {
          'www-authenticate': 'Bearer',
        },
      )
    }
    await next()
  }
}

/** The link that lets a browser in: it takes the token out of the address and keeps it where no page's script can read it. */
export function addLogin(app: Hono, store: Store): void {
  app.get('/login', (c) => {
    const token = c.req.query('token')
    if (token === undefined || !isToken(store, token)) throw new Problem(401, 'this link is not, or no longer, good: "readout serve --new-token" makes another')
    setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: LASTS, secure: c.req.header('x-forwarded-proto') === 'https' })
    return c.redirect('/', 303)
  })
}

/** The key by which calendar programs, which cannot log in, read the calendar of one story and nothing else; absent where nobody needs one. */
export function calendarKey(store: Store, story: string): string | undefined {
  const hash = store.tokenHash()
  return hash === undefined ? undefined : createHmac('sha256', hash).update(`calendar ${story}`).digest('base64url')
}

function isCalendar(store: Store, path: string, key: string | undefined): boolean {
  const story = /^\/s\/([^/]+)\/calendar\.ics$/.exec(path)?.[1]
  if (story === undefined || key === undefined) return false
  const due = Buffer.from(calendarKey(store, tryDecodeURIComponent(story)) ?? '')
  const said = Buffer.from(key)
  return due.length > 0 && due.length === said.length && timingSafeEqual(due, said)
}
