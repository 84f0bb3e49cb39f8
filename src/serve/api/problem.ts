/** Names of the statuses that we answer with. */
const TITLES = {
  400: 'Bad request',
  401: 'Not let in',
  403: 'Refused',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Too slow',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  421: 'Wrong host',
  422: 'Cannot be taken',
  500: 'Fault of the program',
  502: 'The page could not be had',
  503: 'Not ready yet',
} as const

export type ProblemStatus = keyof typeof TITLES

/** Why a request cannot be served, as it goes over the wire (RFC 9457). */
export interface ProblemDetails {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  /** One line: what, where, what to do. */
  readonly detail: string
}

/** A request that cannot be served. The message is one line: what, where, what to do. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: ProblemStatus
  readonly headers: Readonly<Record<string, string>>

  constructor(status: ProblemStatus, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail.replace(/\s*\n\s*/g, ' '))
    this.status = status
    this.headers = headers
  }
}

/** A problem as an answer. */
export function asResponse({ status, message, headers }: Problem): Response {
  const details: ProblemDetails = { type: 'about:blank', title: TITLES[status], status, detail: message }
  return new Response(`${JSON.stringify(details)}\n`, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}
