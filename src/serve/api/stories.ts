import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { StoryRecord } from '../../model/record.ts'
import type { StoriesPage } from '../../view/stories.ts'
import { type Asked, stretch } from '../../view/stretch.ts'
import { type Desk, fromRecord, shelved, STORY, STORY_AND_ID } from './desk.ts'
import { gives } from './openapi.ts'
import { PAGES, RANGE } from './pages.ts'
import { Problem } from './problem.ts'

/** The stories, and what each page of one shows. */
export function addPages(app: OpenAPIHono, desk: Desk): void {
  const { store, shelves } = desk
  app.openapi(
    createRoute({
      method: 'get',
      path: '/stories',
      tags: ['stories'],
      summary: 'The stories that are kept',
      responses: gives('StoriesPage', 'The stories by name'),
    }),
    (c) => {
      const stories = store.stories().map((kept) => {
        const extent = shelves.extent(kept.story)
        return { ...kept, ...(extent ? { record: extent } : {}) }
      })
      return c.json({ stories } satisfies StoriesPage)
    },
  )
  for (const { path, summary, shows, query, view } of PAGES) {
    const params = path.includes('{id}') ? STORY_AND_ID : STORY
    const route = createRoute({
      ...{ method: 'get', path: `/s/{story}${path}`, tags: ['pages'], summary },
      request: { params, query },
      responses: gives(shows, summary),
    })
    app.openapi(route, async (c) => {
      const { story, id } = c.req.valid('param') as { readonly story: string; readonly id?: string }
      const kept = await shelved(c, desk, story)
      return fromRecord(c, kept, () => {
        const shown = view(kept.shelf, c.req.valid('query') as never, id ?? '', desk.store.find(story))
        if (shown) return shown
        throw new Problem(404, `there is no "${id}" in ${story}, or not any more: what it was made from may have been judged or taken back`)
      })
    })
  }
}

/** Parts of the record that are lists, and the type of a part of each. */
const PARTS = {
  reports: 'RecordReports',
  actors: 'RecordActors',
  entries: 'RecordEntries',
  statements: 'RecordStatements',
  claims: 'RecordClaims',
  conflicts: 'RecordConflicts',
} as const satisfies Partial<Record<keyof StoryRecord, string>>

/** The record itself: whole, a part at a time, one thing of it. */
export function addRecord(app: OpenAPIHono, desk: Desk): void {
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/s/{story}/record', tags: ['stories'], summary: 'The whole record, as `readout export --format json` writes it' },
      request: { params: STORY },
      responses: gives('StoryRecord', 'The record'),
    }),
    async (c) => {
      const kept = await shelved(c, desk, c.req.valid('param').story)
      return fromRecord(c, kept, () => kept.shelf.record)
    },
  )
  for (const [part, type] of Object.entries(PARTS) as readonly (readonly [keyof typeof PARTS, string])[]) {
    app.openapi(
      createRoute({
        ...{ method: 'get', path: `/s/{story}/record/${part}`, tags: ['stories'], summary: `The ${part} of the record, in its order` },
        request: { params: STORY, query: z.object(RANGE) },
        responses: gives(type, `Some of the ${part}, and where the next begin`),
      }),
      async (c) => {
        const kept = await shelved(c, desk, c.req.valid('param').story)
        return fromRecord(c, kept, () => stretch<{ readonly id: string }>(kept.shelf.record[part], c.req.valid('query') as Asked))
      },
    )
  }
}
