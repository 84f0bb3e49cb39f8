import type { ComparePage } from '../../view/compare.ts'
import type { EntryPage } from '../../view/entry.ts'
import type { ReviewPage } from '../../view/doubts.ts'
import type { ReportPage } from '../../view/report.ts'
import type { CalendarPage } from '../../view/calendar.ts'
import type { CommitmentsPage } from '../../view/commitments.ts'
import type { ConflictPage } from '../../view/conflict.ts'
import type { ConflictsPage } from '../../view/conflicts.ts'
import type { StatementsPage } from '../../view/statements.ts'
import type { ActorPage } from '../../view/actor.ts'
import type { ActorsPage } from '../../view/actors.ts'
import type { ReportsPage } from '../../view/reports.ts'
import type { SearchPage } from '../../view/search.ts'
import type { SourcesPage } from '../../view/sources.ts'
import type { StoriesPage } from '../../view/stories.ts'
import type { StoryPage, TimelineLines } from '../../view/timeline.ts'
import type { StoryHead } from '../../view/head.ts'

/** What each page shows, by its name. A new page is a line here, a line of `routes.ts` and a file in `pages/`. */
export interface PageData {
  readonly stories: StoriesPage
  readonly story: StoryPage
  /** Not a page of its own: further lines of the story. */
  readonly lines: TimelineLines
  readonly entry: EntryPage
  readonly compare: ComparePage
  readonly report: ReportPage
  /** Not a page of its own: what the head of every page of a story says. */
  readonly head: StoryHead
  readonly statements: StatementsPage
  readonly commitments: CommitmentsPage
  readonly calendar: CalendarPage
  readonly conflicts: ConflictsPage
  readonly conflict: ConflictPage
  /** Not a page: the address at which calendar programs subscribe. */
  readonly subscription: { readonly path: string }
  readonly reports: ReportsPage
  readonly actors: ActorsPage
  readonly actor: ActorPage
  readonly sources: SourcesPage
  readonly search: SearchPage
  readonly review: ReviewPage
}
export type PageName = keyof PageData

/** The pages of a story as its head lists them: name in the path, key after "g", and which number stands beside it. */
export const STORY_PAGES = [
  { name: '', says: 'story', key: 's' },
  { name: 'statements', says: 'statements', key: 't', count: 'statements' },
  { name: 'commitments', says: 'commitments', key: 'c', count: 'commitments' },
  { name: 'calendar', says: 'calendar', key: 'l' },
  { name: 'actors', says: 'actors', key: 'a' },
  { name: 'conflicts', says: 'conflicts', key: 'x', count: 'conflicts' },
  { name: 'sources', says: 'sources', key: 'o' },
  { name: 'reports', says: 'reports', key: 'd', count: 'reports' },
  { name: 'review', says: 'review', key: 'r', count: 'doubts' },
] as const satisfies readonly { readonly name: string; readonly says: string; readonly key: string; readonly count?: keyof StoryHead }[]
