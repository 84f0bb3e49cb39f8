import { carried } from './carried.ts'

/** A page from disk has no paths: its places stand behind "#" as if they were below this. */
const WITHIN = 'http://record'

/** A place of a page from disk, from what stands behind "#". Nothing there, or no path, is the story itself. */
function placeWithin(address: string, story: string): URL {
  const url = new URL(`${WITHIN}${address.startsWith('/') ? address : '/'}`)
  return url.pathname === '/' ? new URL(`/s/${encodeURIComponent(story)}`, WITHIN) : url
}

/** The place that the address bar shows: its path is one of the table of pages. */
export const placeInBar = (): URL => (carried ? placeWithin(location.hash.slice(1), carried.story) : new URL(location.href))

/** What the address bar says for a place; also what a link to it says, so that it can be opened beside and copied. */
export const inBar = ({ pathname, search, hash }: URL): string => `${carried ? '#' : ''}${pathname}${search}${hash}`

/** The whole address of a place, for somebody to keep. */
export const linkTo = (path: string): string => new URL(inBar(new URL(path, placeInBar())), location.href).href

/** The place within this page that a link leads to; none where it leads elsewhere. */
export function placeLinked(href: string): URL | undefined {
  if (carried) {
    if (!href.startsWith('#')) return undefined
    return href.startsWith('#/') ? placeWithin(href.slice(1), carried.story) : new URL(href, placeInBar())
  }
  const url = new URL(href, location.href)
  return url.origin === location.origin && !url.pathname.startsWith('/api') && !/\.\w+$/.test(url.pathname) ? url : undefined
}

/** A hand-typed address may hold a stray "%". */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
