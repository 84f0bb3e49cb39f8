import { computed } from '@preact/signals'
import { decoded } from './address-bar.ts'
import { here } from './router.ts'

/** The story that the page is about, as its path names it; empty on pages of no story. */
export const storyNow = computed(() => decoded(/^\/s\/([^/]+)/.exec(here.value.path)?.[1] ?? ''))

const part = (...names: readonly string[]): string => `/s/${encodeURIComponent(storyNow.value)}${names.map((name) => `/${encodeURIComponent(name)}`).join('')}`

/** A page of the present story: `pageOf('statements')`; without a name, the story itself. */
export const pageOf = (name = ''): string => (name ? part(name) : part())
/** An entry of the present story. */
export const entryPath = (id: string): string => part('e', id)
/** Each side's own account of a contact. */
export const comparePath = (id: string): string => part('e', id, 'compare')
export const conflictPath = (id: string): string => part('c', id)
export const actorPath = (id: string): string => part('a', id)
/** The doubt about something: a conflict, an entry, an actor; or the doubt of an id. */
export const reviewPath = (id: string): string => `${part('review')}?at=${encodeURIComponent(id)}`
/** A report; with a span (UTF-16, end exclusive) scrolled to those words, which are lit. */
export const reportPath = (id: string, span?: { readonly start: number; readonly end: number }): string =>
  `${part('r', id)}${span ? `#a=${span.start}-${span.end}` : ''}`
