import { z } from '@hono/zod-openapi'
import { storyHead } from '../../view/head.ts'
import { reportsPage } from '../../view/reports.ts'
import type { Shelf } from '../../view/shelf.ts'

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
  /** `undefined` where there is no such thing. */
  readonly view: (shelf: Shelf, query: never, id: string) => object | undefined
}

/** A row whose view takes what its query says. */
const page = <Query extends z.ZodObject>(
  row: Omit<PageRow, 'query' | 'view'> & { readonly query: Query; readonly view: (shelf: Shelf, query: z.output<Query>, id: string) => object | undefined },
): PageRow => row

/** The pages of a story. A page is a view and a row here: its data is at `/api` and the same path. */
export const PAGES: readonly PageRow[] = [
  page({ path: '/head', summary: 'What the head of every page of the story says', shows: 'StoryHead', query: z.object({}), view: storyHead }),
  page({
    path: '/reports',
    summary: 'The reports, oldest first',
    shows: 'ReportsPage',
    query: z.object(RANGE),
    view: reportsPage,
  }),
]
