import type { Carried } from '../../../model/carried.ts'
import { isWrittenDay } from '../../../model/edtf.ts'
import type { Conflict } from '../../../model/record.ts'
import { SEARCH_KINDS } from '../../../model/searchable.ts'
import { actorPage } from '../../../view/actor.ts'
import { actorsPage } from '../../../view/actors.ts'
import { calendarPage } from '../../../view/calendar.ts'
import { type BoardAsked, commitmentsPage } from '../../../view/commitments.ts'
import { comparePage } from '../../../view/compare.ts'
import { conflictPage } from '../../../view/conflict.ts'
import { conflictsPage } from '../../../view/conflicts.ts'
import { entryPage } from '../../../view/entry.ts'
import { STATUSES } from '../../../view/filter.ts'
import { storyHead } from '../../../view/head.ts'
import { LANES_BY } from '../../../view/lanes.ts'
import type { TimelineAsked } from '../../../view/placed.ts'
import { reportPage } from '../../../view/report.ts'
import { reportsPage } from '../../../view/reports.ts'
import { searchPage } from '../../../view/search.ts'
import { named, type Shelf, shelve } from '../../../view/shelf.ts'
import { sourcesPage } from '../../../view/sources.ts'
import { type StatementsAsked, statementsPage } from '../../../view/statements.ts'
import { storyPage, timelineLines } from '../../../view/timeline.ts'
import type { PageData, PageName } from '../pages.ts'

/** Pages that only a server has the data of: the list of its stories, where its calendar is subscribed to, and what is decided. */
type OfServer = 'stories' | 'subscription' | 'review'
type View<P extends PageName> = (shelf: Shelf, query: URLSearchParams, id: string) => PageData[P] | undefined

/** The views of a page that carries its record, as the server's table of pages has them. A query is taken for what it says as far as it makes sense. */
export type Views = { readonly [P in Exclude<PageName, OfServer>]: View<P> }

/** Puts what a page carries on the shelf; gives its shelf in a language and its views. */
export function shelved({ comparisons, called, ...kept }: Carried): { readonly shelf: (language: string) => Shelf; readonly views: Views } {
  const canonical = shelve(kept)
  const shelves = new Map(
    Object.entries(called).map(([language, { names, terms }]) => [language, named(canonical, new Map(Object.entries(names)), new Map(Object.entries(terms)))]),
  )
  const compared = new Map(comparisons.map((one) => [one.contact, one]))
  const compare: View<'compare'> = (shelf, _, id) => {
    const comparison = compared.get(id)
    return comparison && comparePage(shelf, comparison)
  }
  return { shelf: (language) => shelves.get(language) ?? canonical, views: { ...VIEWS, compare } }
}

const VIEWS: Omit<Views, 'compare'> = {
  story: (shelf, query) => storyPage(shelf, timelineAsked(query)),
  lines: (shelf, query) => timelineLines(shelf, timelineAsked(query)),
  head: (shelf) => storyHead(shelf),
  entry: (shelf, _, id) => entryPage(shelf, id),
  report: (shelf, _, id) => reportPage(shelf, id),
  statements: (shelf, query) => statementsPage(shelf, statementsAsked(query)),
  commitments: (shelf, query) => commitmentsPage(shelf, boardAsked(query)),
  calendar: (shelf) => calendarPage(shelf),
  conflicts: (shelf, query) =>
    conflictsPage(shelf, { on: one(query, 'on', FIELDS), state: one(query, 'state', STATES), skip: count(query, 'skip'), limit: count(query, 'limit') }),
  conflict: (shelf, _, id) => conflictPage(shelf, {}, id),
  reports: (shelf, query) => reportsPage(shelf, range(query)),
  actors: (shelf, query) => actorsPage(shelf, { ...range(query), kind: one(query, 'kind', ACTORS) }),
  actor: (shelf, _, id) => actorPage(shelf, id),
  sources: (shelf) => sourcesPage(shelf),
  search: (shelf, query) => searchPage(shelf, { q: text(query, 'q'), kind: one(query, 'kind', SEARCH_KINDS) }),
}

const FIELDS = ['whether', 'when', 'where', 'who', 'what', 'how-many', 'how-long', 'tone'] as const satisfies readonly Conflict['on'][]
const STATES = ['open', 'corrected', 'overtaken', 'explained'] as const satisfies readonly Conflict['state']['kind'][]
const ACTORS = ['person', 'state', 'body', 'group'] as const
const ORDERS = ['speaker', 'day', 'about', 'act'] as const
const ACTS = ['say', 'confirm', 'deny', 'warn', 'promise', 'demand', 'accuse', 'decline', 'announce'] as const
const FORMS = ['direct', 'indirect', 'mixed'] as const

const text = (query: URLSearchParams, key: string): string | undefined => query.get(key) || undefined
const one = <T extends string>(query: URLSearchParams, key: string, known: readonly T[]): T | undefined => known.find((value) => value === query.get(key))
const flag = (query: URLSearchParams, key: string): boolean => query.get(key) === '1'
const day = (query: URLSearchParams, key: string): string | undefined => [query.get(key) ?? ''].find(isWrittenDay)

function count(query: URLSearchParams, key: string): number | undefined {
  const said = /^\d{1,8}$/.exec(query.get(key) ?? '')
  return said ? Number(said[0]) : undefined
}

const range = (query: URLSearchParams) => ({ limit: count(query, 'limit'), after: text(query, 'after') })

function timelineAsked(query: URLSearchParams): TimelineAsked & { readonly offset?: number | undefined } {
  return {
    ...{ from: day(query, 'from'), to: day(query, 'to'), lanes: one(query, 'lanes', LANES_BY), kind: text(query, 'kind')?.split(',') },
    ...{ actor: text(query, 'actor'), status: one(query, 'status', STATUSES), outlet: text(query, 'outlet'), language: text(query, 'language') },
    ...{ origins: flag(query, 'origins'), disputed: flag(query, 'disputed'), undated: flag(query, 'undated'), offset: count(query, 'offset') },
  }
}

function statementsAsked(query: URLSearchParams): StatementsAsked {
  return {
    ...{ by: one(query, 'by', ORDERS), speaker: text(query, 'speaker'), about: text(query, 'about'), act: one(query, 'act', ACTS) },
    ...{ form: one(query, 'form', FORMS), through: text(query, 'through'), skip: count(query, 'skip'), limit: count(query, 'limit') },
  }
}

function boardAsked(query: URLSearchParams): BoardAsked {
  return { asof: day(query, 'asof'), by: text(query, 'by'), most: count(query, 'most') }
}
