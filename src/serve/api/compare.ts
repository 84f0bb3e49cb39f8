import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Comparison } from '../../model/comparison.ts'
import { comparePage } from '../../view/compare.ts'
import type { Compare } from './bring-up.ts'
import { type Desk, fromRecord, shelved, STORY_AND_ID } from './desk.ts'
import { gives } from './openapi.ts'
import { Problem } from './problem.ts'

/** So many comparisons are remembered. */
const REMEMBERED = 200

/** Remembers comparisons for as long as the record stays what it was. What fails is asked for again. */
export function rememberingComparisons(compare: Compare): (version: string, story: string, contact: string) => Promise<Comparison | undefined> {
  const known = new Map<string, Promise<Comparison | undefined>>()
  return (version, story, contact) => {
    const key = JSON.stringify([version, story, contact])
    const made = known.get(key) ?? compare(story, contact)
    known.delete(key)
    known.set(key, made)
    made.catch(() => known.delete(key))
    for (const old of [...known.keys()].slice(0, -REMEMBERED)) known.delete(old)
    return made
  }
}

/** Each side's own account of one contact. */
export function addCompare(app: OpenAPIHono, desk: Desk): void {
  const summary = "Each side's own account of one contact, point by point: what both say, what only one says, what they say differently"
  const compared = rememberingComparisons(desk.compare)
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/s/{story}/e/{id}/compare', tags: ['pages'], summary },
      request: { params: STORY_AND_ID },
      responses: gives('ComparePage', summary),
    }),
    async (c) => {
      const { story, id } = c.req.valid('param')
      const kept = await shelved(c, desk, story)
      const { shelf, version } = kept
      const entry = shelf.entry(id)
      if (!entry) throw new Problem(404, `there is no "${id}" in ${story}, or not any more: what it was made from may have been judged or taken back`)
      if (entry.kind !== 'contact') throw new Problem(404, `${id} is no contact but of the kind "${entry.kind}": only the accounts of contacts are compared`)
      const comparison = await compared(version, story, id)
      const page = comparison && comparePage(shelf, comparison)
      if (!page) throw new Problem(503, `the record of ${story} is just being made again: ask again`, { 'retry-after': '2' })
      return fromRecord(c, kept, () => page)
    },
  )
}
