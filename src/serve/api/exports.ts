import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { CODEBOOK, CSV_TABLES, codebook, FORMATS, type FormatName } from '../../formats.ts'
import { readEdtf } from '../../model/edtf.ts'
import type { Subscription } from './answers.ts'
import { type Desk, patienceOf, STORY } from './desk.ts'
import type { OneFileAsked } from './one-file-thread.ts'
import { gives, givesText } from './openapi.ts'
import { Problem } from './problem.ts'
import { calendarKey } from './token.ts'

const NAMES = Object.keys(FORMATS) as [FormatName, ...FormatName[]]

const ASKED = z
  .object({
    format: z.enum(NAMES).openapi({ description: NAMES.map((name) => `${name}: ${FORMATS[name].about}`).join('. ') }),
    table: z.enum(CSV_TABLES).exactOptional().openapi({ description: 'Of csv, the table.' }),
    asOf: z
      .string()
      .refine((day) => readEdtf(day)?.is === 'day', 'a day is written as 2018-06-12')
      .exactOptional()
      .openapi({ description: 'Of brief, the day that decides what is over and overdue.' }),
    made: z
      .string()
      .refine((day) => readEdtf(day)?.is === 'day', 'a day is written as 2018-06-12')
      .exactOptional()
      .openapi({ description: 'Of html, the day that its head gives as that on which it was made.' }),
  })
  .refine(({ format, table }) => (format === 'csv') === (table !== undefined), `csv is a table at a time, and goes with table: one of ${CSV_TABLES.join(', ')}`)
  .refine(({ format, asOf }) => asOf === undefined || format === 'brief', 'asOf goes with brief')
  .refine(({ format, made }) => made === undefined || format === 'html', 'made goes with html')

/** The record for other programs and people, written as it is asked for. */
export function addExports(app: OpenAPIHono, desk: Desk): void {
  addSubscription(app, desk)
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/s/{story}/export', tags: ['exports'], summary: 'The record in one of the formats of `readout export`' },
      request: { params: STORY, query: ASKED },
      responses: givesText([...new Set(Object.values(FORMATS).map(({ media }) => media.split(';')[0] as string))], 'The file, as it is written'),
    }),
    async (c) => {
      const { format, ...more } = c.req.valid('query')
      return written(desk, c.req.valid('param').story, format, more, patienceOf(c))
    },
  )
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/codebook', tags: ['exports'], summary: CODEBOOK.about },
      responses: givesText(['text/markdown'], 'The codebook'),
    }),
    async () => new Response(streamed(await codebook()), { headers: { 'content-type': CODEBOOK.media } }),
  )
}

function addSubscription(app: OpenAPIHono, { store, shelves }: Desk): void {
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/s/{story}/subscription', tags: ['exports'], summary: 'The address at which calendar programs subscribe to the calendar' },
      request: { params: STORY },
      responses: gives('Subscription', 'The address'),
    }),
    (c) => {
      const { story } = c.req.valid('param')
      shelves.mustHave(story)
      const key = calendarKey(store, story)
      const path = `/s/${encodeURIComponent(story)}/calendar.ics${key === undefined ? '' : `?key=${key}`}`
      return Response.json({ path } satisfies Subscription)
    },
  )
}

/** The calendar under an address that calendar programs can subscribe to. */
export function addCalendar(app: Hono, desk: Desk): void {
  app.get('/s/:story/calendar.ics', (c) => written(desk, c.req.param('story'), 'ical', {}, patienceOf(c)))
}

async function written(
  desk: Desk,
  story: string,
  format: FormatName,
  more: { readonly table?: string; readonly asOf?: string; readonly made?: string },
  patience: number,
): Promise<Response> {
  const { shelf, behind } = await desk.shelves.shelf(story, patience)
  const { media, ending, of } = FORMATS[format]
  try {
    const pieces = format === 'html' ? [await onePage(desk, { story, ...more })] : await of({ store: desk.store, story, record: shelf.record, ...more })
    const headers = {
      'content-type': media,
      'content-disposition': `${format === 'ical' ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(`${story}${format === 'html' ? '' : `-${more.table ?? format}`}.${ending}`)}`,
      'cache-control': 'private, no-cache',
      'readout-record': behind ? 'behind' : 'current',
    }
    return new Response(streamed(pieces), { headers })
  } catch (error) {
    throw (error as Error).name === 'NothingToWrite' ? new Problem(422, (error as Error).message) : error
  }
}

const onePage = ({ oneFile }: Desk, asked: OneFileAsked): Promise<string> =>
  oneFile(asked).catch((error: Error) => {
    throw new Problem(503, error.message)
  })

/** Characters that are sent at once: fewer cost calls, more cost memory. */
const BLOCK = 1 << 16

/** Pieces as a body: made as the reader has room for them. */
function streamed(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      let block = ''
      while (block.length < BLOCK) {
        const { done, value } = rest.next()
        if (done) {
          if (block) controller.enqueue(encoder.encode(block))
          return controller.close()
        }
        block += value
      }
      controller.enqueue(encoder.encode(block))
    },
  })
}
