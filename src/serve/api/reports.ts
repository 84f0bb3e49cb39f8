import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Arrived, arriveBytes, arriveText } from '../../arrive.ts'
import { MAX_BYTES } from '../../ingest/decode.ts'
import { PageRefused } from '../../ingest/fetch-page.ts'
import { readEdtf } from '../../model/edtf.ts'
import type { Report } from '../../model/report.ts'
import type { Store } from '../../store/store.ts'
import type { AddedReport, AddedReports } from './answers.ts'
import { reduce } from './articles.ts'
import { type Desk, STORY } from './desk.ts'
import { gives } from './openapi.ts'
import { Problem } from './problem.ts'
import { bodyOf, jsonOf, saidBy } from './requests.ts'
import { filesOf, type Uploaded } from './uploads.ts'

const ORIGIN = {
  outlet: z.string().trim().min(1).max(200).exactOptional().openapi({ description: 'Who published it.', example: 'Harbour Gazette' }),
  published: z
    .string()
    .max(40)
    .refine((day) => readEdtf(day) !== undefined, 'a day is written as 2018-06-12')
    .exactOptional()
    .openapi({ description: 'When, as far as you know (EDTF); left out, it is told from the text where it can be.' }),
  file: z.string().max(300).exactOptional().openapi({ description: 'A name to find it by.' }),
}

const PASTED = z.strictObject({
  text: z.string().min(1).openapi({ description: 'The text exactly as it is to be quoted.' }),
  url: z.url().max(2000).exactOptional(),
  ...ORIGIN,
})

const FETCHED = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .openapi({ description: 'A public page; it is reduced to its article.' }),
  ...ORIGIN,
})

/** Taking reports in: uploaded, pasted or fetched. */
export function addReports(app: OpenAPIHono, desk: Desk): void {
  app.openAPIRegistry.register('PastedReport', PASTED)
  app.openAPIRegistry.register('FetchedReport', FETCHED)
  app.openapi(
    createRoute({
      ...{ method: 'post', path: '/s/{story}/reports', tags: ['stories'], summary: 'Take reports in: files, a text, or the address of a page' },
      description: 'A story begins with its first report. The same report twice is kept once. The record is brought up to date behind it.',
      request: {
        params: STORY,
        body: {
          required: true,
          content: {
            'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } } } },
            'application/json': { schema: { oneOf: [{ $ref: '#/components/schemas/PastedReport' }, { $ref: '#/components/schemas/FetchedReport' }] } },
            'text/plain': { schema: { type: 'string' } },
          },
        },
      },
      responses: gives('AddedReports', 'What became of each', 201),
    }),
    async (c) => {
      const { story } = c.req.valid('param')
      const reports = await taken(c.req.raw, desk, story)
      const problem = reports.length === 1 && reports[0]?.became === 'refused' ? reports[0] : undefined
      if (problem) throw new Problem(422, `${problem.name} ${problem.why}`)
      desk.shelves.look(story)
      return Response.json({ story, reports } satisfies AddedReports, { status: reports.some(({ became }) => became === 'added') ? 201 : 200 })
    },
  )
}

async function taken(request: Request, desk: Desk, story: string): Promise<readonly AddedReport[]> {
  const { store } = desk
  const kind = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (kind === 'multipart/form-data') return takeUploads(store, story, filesOf(request))
  if (kind === 'text/plain') return [keep(store, story, 'the text', arriveBytes(await bodyOf(request, MAX_BYTES)))]
  if (kind === 'application/json') return [await takeJson(desk, story, await jsonOf(request, 2 * MAX_BYTES))]
  throw new Problem(415, 'reports come as multipart/form-data (files), text/plain (one text) or application/json (a text or the url of a page)')
}

async function takeJson({ store, fetchPage }: Desk, story: string, json: unknown): Promise<AddedReport> {
  const pasted = json !== null && typeof json === 'object' && 'text' in json
  const parsed = pasted ? PASTED.safeParse(json) : FETCHED.safeParse(json)
  if (!parsed.success) throw new Problem(400, saidBy(parsed.error))
  const given = parsed.data
  if ('text' in given) return keep(store, story, given.file ?? 'the text', arriveText({ ...given, text: given.text.toWellFormed() }))
  return keep(store, story, given.url, await arrivePage(given, fetchPage))
}

/** A page as a report: what the giver says of it outranks what the page says of itself. */
async function arrivePage(given: z.output<typeof FETCHED>, fetchPage: Desk['fetchPage']): Promise<Arrived> {
  try {
    const article = await reduce(await fetchPage(given.url))
    if ('refused' in article) return article
    const { url, ...more } = given
    return arriveText({ url, ...article, ...more })
  } catch (error) {
    if (error instanceof PageRefused) throw new Problem(502, error.message)
    throw error
  }
}

/** Keeps files as they come in. Where the upload breaks, what came before is kept and said to be. */
async function takeUploads(store: Store, story: string, files: AsyncIterable<Uploaded>): Promise<readonly AddedReport[]> {
  const became: AddedReport[] = []
  try {
    for await (const file of files) {
      const arrived = 'refused' in file ? file : arriveBytes(file.bytes, { file: file.name })
      became.push(keep(store, story, file.name, arrived))
    }
  } catch (error) {
    if (!(error instanceof Problem) || became.length === 0) throw error
    became.push({ name: 'the rest', became: 'refused', why: `is not taken in: ${error.message}` })
  }
  if (became.length === 0) throw new Problem(400, 'the upload has no file in it')
  return became
}

function keep(store: Store, story: string, name: string, arrived: Arrived): AddedReport {
  if ('refused' in arrived) return { name, became: 'refused', why: arrived.refused }
  const { report, note } = arrived
  const [isNew] = store.add(story, [report] satisfies readonly Report[])
  return { id: report.id, name, became: isNew ? 'added' : 'known', ...(note ? { note } : {}) }
}
