import { signal } from '@preact/signals'
import { decoded, inBar, placeInBar, placeLinked } from './address-bar.ts'

/** Where the reader is: a path of the table of pages and what its query says. */
export interface Place {
  readonly path: string
  readonly query: URLSearchParams
  /** Without "#". */
  readonly hash: string
}

/** What the browser keeps with each step of its history, so that Back returns to the same scroll and focus. */
interface Step {
  readonly scroll: number
  /** Which of the page's links and controls had the focus, counted from 0. */
  readonly focus?: number
}

/** The place the page shows. A component that reads it is drawn again when the reader moves on. */
export const here = signal<Place>(placeOf(placeInBar()))

/** After a reload the scroll of before; where the address names a part, that part. */
let pending: Step | undefined | 'top' = (history.state as Step | null) ?? (here.peek().hash ? 'top' : undefined)

function placeOf(url: URL): Place {
  return { path: url.pathname, query: url.searchParams, hash: decoded(url.hash.slice(1)) }
}

/**
 * Goes to an address of this page. `replace` changes the address without a step to go back to and leaves scroll and focus alone:
 * for filters, zoom and views.
 */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const url = new URL(to, placeInBar())
  if (replace) history.replaceState(history.state, '', inBar(url))
  else {
    history.replaceState(step(), '')
    history.pushState(null, '', inBar(url))
    pending = 'top'
  }
  here.value = placeOf(url)
}

/** Changes the query of this place: `undefined` or an empty text takes a key away, so that defaults are left out. */
export function ask(changes: Readonly<Record<string, string | undefined>>): void {
  const query = new URLSearchParams(here.peek().query)
  for (const [key, value] of Object.entries(changes)) value ? query.set(key, value) : query.delete(key)
  go(address(here.peek().path, query), { replace: true })
}

/** A path with its query, as it stands in the address bar: commas and colons as they are. */
export function address(path: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text ? `${path}?${text}` : path
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
const controls = (): readonly Element[] => [...document.querySelectorAll(CONTROLS)]

function step(): Step {
  const focus = document.activeElement ? controls().indexOf(document.activeElement) : -1
  return { scroll: scrollY, ...(focus >= 0 ? { focus } : {}) }
}

/** To be called when a place's content stands: puts scroll and focus back after Back, else shows the named part or the head. */
export function arrived(): void {
  const now = pending
  pending = undefined
  if (now === undefined) return
  const part = here.peek().hash && document.getElementById(here.peek().hash)
  if (now !== 'top') {
    scrollTo(0, now.scroll)
    const focused = now.focus === undefined ? undefined : controls()[now.focus]
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true })
  } else if (part) {
    part.scrollIntoView()
    part.focus({ preventScroll: true })
  } else {
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
}

/** Takes over links within the page, Back and Forward. Call once. */
export function startRouter(): void {
  history.scrollRestoration = 'manual'
  addEventListener('popstate', ({ state }) => {
    pending = (state as Step | null) ?? 'top'
    here.value = placeOf(placeInBar())
  })
  addEventListener('pagehide', () => history.replaceState(step(), ''))
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a')
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const url = followed(link)
    if (!url) return
    event.preventDefault()
    const stays = url.pathname === here.peek().path
    go(url.href)
    if (stays && document.getElementById(here.peek().hash)) arrived()
  })
}

/** The address a link leads to within this page; none for files, other windows, other hosts, and parts of this very page, which the browser shows. */
function followed(link: HTMLAnchorElement | SVGAElement): URL | undefined {
  const href = link.getAttribute('href')
  if (!href || link.hasAttribute('download') || (link.getAttribute('target') ?? '') !== '') return undefined
  const [url, now] = [placeLinked(href), new URL(location.href)]
  const within = url && url.pathname === now.pathname && url.search === now.search && url.hash !== ''
  return within ? undefined : url
}
