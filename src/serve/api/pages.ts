import { z } from '@hono/zod-openapi'
import { calendarPage } from '../../view/calendar.ts'
import { commitmentsPage } from '../../view/commitments.ts'
import { conflictPage } from '../../view/conflict.ts'
import { conflictsPage } from '../../view/conflicts.ts'
import type { Find } from '../../model/find.ts'
import { SEARCH_KINDS } from '../../model/searchable.ts'
import { actorPage } from '../../view/actor.ts'
import { actorsPage } from '../../view/actors.ts'
import { storyHead } from '../../view/head.ts'
import { entryPage } from '../../view/entry.ts'
import { reportPage } from '../../view/report.ts'
import { reportsPage } from '../../view/reports.ts'
import { storyPage, timelineLines } from '../../view/timeline.ts'
import { STATUSES } from '../../view/filter.ts'
import { isWrittenDay } from '../../model/edtf.ts'
import { LANES_BY } from '../../view/lanes.ts'
import { searchPage } from '../../view/search.ts'
import { reviewPage } from '../../view/doubts.ts'
import type { Shelf } from '../../view/shelf.ts'
import { statementsPage } from '../../view/statements.ts'
import { BOARD, CONFLICTS, REVIEW, STATEMENTS } from './asked.ts'
import { sourcesPage } from '../../view/sources.ts'

/** The part of a long list that is asked for. */
export const RANGE = {
  limit: z.coerce.number().int().min(1).max(1000).optional().openapi({ description: 'At most so many; left out, all there are.' }),
  after: z.string().max(200).optional().openapi({ description: 'The id after which the part begins: `next` of the part before.' }),
}

/** One page of a story: where it is, what it shows, what makes it. */
export interface PageRow {
  /** Below `/s/{story}`; what `{id}` stands for is told to the view. */
  readonly path: string
  readonly summary: string
  /** The type of what the view gives; its schema is made from it (`npm run schema`). */
  readonly shows: string
  readonly query: z.ZodObject
  /** `undefined` where there is no such thing. `find` looks in the index that is kept of the story. */
  readonly view: (shelf: Shelf, query: never, id: string, find: Find) => object | undefined
}

/** A row whose view takes what its query says. */
const page = <Query extends z.ZodObject>(
  row: Omit<PageRow, 'query' | 'view'> & {
    readonly query: Query
    readonly view: (shelf: Shelf, query: z.output<Query>, id: string, find: Find) => object | undefined
  },
): PageRow => row

const DAY = z.string().max(10).refine(isWrittenDay, 'a day is written as 2018-06-12')
const FLAG = z
  .literal('1')
  .optional()
  .transform((said) => said !== undefined)

/** What a timeline is narrowed to, and what of it is looked at. */
const TIMELINE = {
  from: DAY.optional().openapi({ description: 'The first day.' }),
  to: DAY.optional().openapi({ description: 'The last day.' }),
  lanes: z.enum(LANES_BY).optional(),
  kind: z
    .string()
    .max(200)
    .transform((kinds) => kinds.split(','))
    .optional()
    .openapi({ description: 'Kinds of line, with commas between them; `statement` is one.' }),
  actor: z.string().max(100).optional().openapi({ description: 'Id of a party.' }),
  status: z.enum(STATUSES).optional(),
  outlet: z.string().max(200).optional().openapi({ description: 'An outlet, or the siglum of a report without one.' }),
  language: z.string().max(20).optional().openapi({ description: 'Language of a report that tells it (BCP 47).' }),
  origins: FLAG.openapi({ description: '1: only what one origin tells.' }),
  disputed: FLAG.openapi({ description: '1: only what the reports disagree on.' }),
  undated: FLAG.openapi({ description: '1: only what no report dates.' }),
  offset: z.coerce.number().int().min(0).optional().openapi({ description: 'How many lines are passed over.' }),
}

/** The pages of a story. A page is a view and a row here: its data is at `/api` and the same path. */
export const PAGES: readonly PageRow[] = [
  page({ path: '', summary: 'The story: its timeline and its brief', shows: 'StoryPage', query: z.object(TIMELINE), view: storyPage }),
  page({ path: '/lines', summary: 'Further lines of the timeline', shows: 'TimelineLines', query: z.object(TIMELINE), view: timelineLines }),
  page({ path: '/head', summary: 'What the head of every page of the story says', shows: 'StoryHead', query: z.object({}), view: storyHead }),
  page({
    path: '/reports',
    summary: 'The reports, oldest first',
    shows: 'ReportsPage',
    query: z.object(RANGE),
    view: reportsPage,
  }),
  page({
    path: '/e/{id}',
    summary: 'An entry: each field with the words behind it',
    shows: 'EntryPage',
    query: z.object({}),
    view: (shelf, _, id) => entryPage(shelf, id),
  }),
  page({
    path: '/r/{id}',
    summary: 'A report: its text, and what was understood of it',
    shows: 'ReportPage',
    query: z.object({}),
    view: (shelf, _, id) => reportPage(shelf, id),
  }),
  page({ path: '/statements', summary: 'The statements, by speaker, day, matter or act', shows: 'StatementsPage', query: STATEMENTS, view: statementsPage }),
  page({ path: '/commitments', summary: 'The promises, by where they stand on a day', shows: 'CommitmentsPage', query: BOARD, view: commitmentsPage }),
  page({ path: '/calendar', summary: 'What is planned, called off or due', shows: 'CalendarPage', query: z.object({}), view: calendarPage }),
  page({ path: '/conflicts', summary: 'The conflicts, the open ones first', shows: 'ConflictsPage', query: CONFLICTS, view: conflictsPage }),
  page({ path: '/c/{id}', summary: 'One conflict with every side', shows: 'ConflictPage', query: z.object({}), view: conflictPage }),
  page({
    path: '/actors',
    summary: 'Who is in the story, those of most lines first, and who meets whom',
    shows: 'ActorsPage',
    query: z.object({ ...RANGE, kind: z.enum(['person', 'state', 'body', 'group']).optional() }),
    view: actorsPage,
  }),
  page({
    path: '/a/{id}',
    summary: 'One actor: offices, every form of the name, whom they met, what they said and promised',
    shows: 'ActorPage',
    query: z.object({}),
    view: (shelf, _, id) => actorPage(shelf, id),
  }),
  page({
    path: '/sources',
    summary: 'Where the story comes from: outlets, who repeats whom, what only one has, coverage by day',
    shows: 'SourcesPage',
    query: z.object({}),
    view: sourcesPage,
  }),
  page({ path: '/review', summary: 'What a person can decide, the most telling first', shows: 'ReviewPage', query: REVIEW, view: reviewPage }),
  page({
    path: '/search',
    summary: 'Where words stand: in names, entries, statements and reports',
    shows: 'SearchPage',
    query: z.object({
      q: z
        .string()
        .max(1000)
        .optional()
        .openapi({ description: 'Words from their beginning, without accents and case; "in quotation marks" exactly so.', example: 'summit' }),
      kind: z.enum(SEARCH_KINDS).optional().openapi({ description: 'Only of one kind, and then more of it.' }),
    }),
    view: (shelf, query, _, find) => searchPage(shelf, query, find),
  }),
]
