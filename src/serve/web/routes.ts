import type { ComponentType } from 'preact'
import { decoded } from './address-bar.ts'

/** What a page is given: the parts of its path by name. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>
}

/** A page's address and its drawing, fetched when it is first shown. */
export interface Route {
  readonly path: string
  readonly page: () => Promise<{ readonly Page: ComponentType<PageProps> }>
}

/** Every page, the first whose path fits is shown. */
export const ROUTES: readonly Route[] = [
  { path: '/', page: () => import('./pages/stories/stories.tsx') },
  { path: '/s/:story', page: () => import('./pages/story/story.tsx') },
  { path: '/s/:story/e/:id', page: () => import('./pages/entry/entry.tsx') },
  { path: '/s/:story/e/:id/compare', page: () => import('./pages/compare/compare.tsx') },
  { path: '/s/:story/r/:id', page: () => import('./pages/report/report.tsx') },
  { path: '/s/:story/statements', page: () => import('./pages/statements/statements.tsx') },
  { path: '/s/:story/commitments', page: () => import('./pages/commitments/commitments.tsx') },
  { path: '/s/:story/calendar', page: () => import('./pages/calendar/calendar.tsx') },
  { path: '/s/:story/conflicts', page: () => import('./pages/conflicts/conflicts.tsx') },
  { path: '/s/:story/c/:id', page: () => import('./pages/conflicts/conflict.tsx') },
  { path: '/s/:story/actors', page: () => import('./pages/actors/actors.tsx') },
  { path: '/s/:story/sources', page: () => import('./pages/sources/sources.tsx') },
  { path: '/s/:story/reports', page: () => import('./pages/report-list/reports.tsx') },
  { path: '/s/:story/add', page: () => import('./pages/report-list/add.tsx') },
  { path: '/s/:story/review', page: () => import('./pages/review/review.tsx') },
  { path: '/s/:story/search', page: () => import('./pages/search/search.tsx') },
  { path: '/s/:story/a/:id', page: () => import('./pages/actors/actor.tsx') },
]

/** The parts of a path that a pattern names, or none where it does not fit. */
export function fits(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const [want, have] = [pattern, path.replace(/(?<=.)\/$/, '')].map((one) => one.split('/')) as [string[], string[]]
  if (want.length !== have.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, name] of want.entries()) {
    const part = have[i] as string
    if (name.startsWith(':')) params[name.slice(1)] = decoded(part)
    else if (name !== part) return undefined
  }
  return params
}
