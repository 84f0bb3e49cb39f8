import { language } from './language.ts'
import type { PageData, PageName } from './pages.ts'

/** Why a page has no data, in the words of the server (RFC 9457) or of the browser. */
export class Problem extends Error {
  readonly status: number | undefined
  constructor(title: string, status?: number) {
    super(title)
    this.status = status
  }
}

/** Where pages have their data from: a server, or a record that the page carries with it. */
export interface Pages {
  /**
   * The data of a page.
   * @param page Its name in the table of pages.
   * @param at Its address, path and query as in the address bar.
   * @throws {Problem}
   */
  load<P extends PageName>(page: P, at: string, signal: AbortSignal): Promise<PageData[P]>
}

/** Data over HTTP: the same address below `/api`. Names come in the reader's language. */
export const httpPages: Pages = {
  async load(_page, at, signal) {
    const answer = await fetch(`/api${at}`, { headers: { accept: 'application/json', 'accept-language': language.peek() }, signal }).catch((error: unknown) => {
      if (signal.aborted) throw error
      throw new Problem('')
    })
    if (answer.ok) return answer.json()
    throw await problemOf(answer)
  },
}

let source: Pages = httpPages

/** Sets where the data comes from; the one-file export does, before it starts the page. */
export function useSource(pages: Pages): void {
  source = pages
}

/** Whether something can be given to the story from here: a page that carries its record takes nothing. */
export const takesReports = (): boolean => source === httpPages

/** Gives something to the server: files as a form, lines as they are, anything else as JSON. @throws {Problem} */
export async function give<Answer>(at: string, what: FormData | Blob | object): Promise<Answer> {
  const tells = { 'accept-language': language.peek() }
  const body = what instanceof FormData || what instanceof Blob ? what : JSON.stringify(what)
  const headers = body instanceof FormData ? tells : { ...tells, 'content-type': body instanceof Blob ? body.type : 'application/json' }
  const answer = await fetch(`/api${at}`, { method: 'POST', body, headers }).catch(() => {
    throw new Problem('')
  })
  if (answer.ok) return answer.json()
  throw await problemOf(answer)
}

async function problemOf(answer: Response): Promise<Problem> {
  const problem = (await answer.json().catch(() => ({}))) as { readonly title?: string; readonly detail?: string }
  return new Problem(problem.detail ?? problem.title ?? answer.statusText, answer.status)
}

/** What was loaded last, so that Back shows it at once while it is asked for again. */
const LOADED = 40
const loaded = new Map<string, unknown>()

/** What is known of an address already. */
export const known = <P extends PageName>(page: P, at: string): PageData[P] | undefined => loaded.get(keyOf(page, at)) as PageData[P] | undefined

/** Loads the data of a page and remembers it. @throws {Problem} */
export async function load<P extends PageName>(page: P, at: string, signal: AbortSignal): Promise<PageData[P]> {
  const data = await source.load(page, at, signal)
  loaded.delete(keyOf(page, at))
  loaded.set(keyOf(page, at), data)
  for (const key of [...loaded.keys()].slice(0, -LOADED)) loaded.delete(key)
  return data
}

/** Forgets all that was loaded: a judgement or a report has changed the record. */
export function forget(): void {
  loaded.clear()
}

const keyOf = (page: PageName, at: string): string => `${language.peek()} ${page} ${at}`
