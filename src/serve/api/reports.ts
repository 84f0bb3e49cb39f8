import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Arrived, arriveBytes } from '../../arrive.ts'
import { MAX_BYTES } from '../../ingest/decode.ts'
import { readEdtf } from '../../model/edtf.ts'
import type { Report } from '../../model/report.ts'
import type { Store } from '../../store/store.ts'
import type { AddedReport, AddedReports } from './answers.ts'
import { type Desk, STORY } from './desk.ts'
import { gives } from './openapi.ts'
import { Problem } from './problem.ts'
import { bodyOf, filesOf, type Uploaded } from './uploads.ts'

const ORIGIN = {
  outlet: z.string().trim().min(1).max(200).optional().openapi({ description: 'Who published it.', example: 'Harbour Gazette' }),
  published: z
    .string()
    .max(40)
    .refine((day) => readEdtf(day) !== undefined, 'a day is written as 2018-06-12')
    .optional()
    .openapi({ description: 'When, as far as you know (EDTF); left out, it is told from the text where it can be.' }),
  file: z.string().max(300).optional().openapi({ description: 'A name to find it by.' }),
}

const PASTED = z.strictObject({
  text: z.string().min(1).openapi({ description: 'The text exactly as it is to be quoted.' }),
  url: z.url().max(2000).optional(),
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

async function taken(request: Request, { store }: Desk, story: string): Promise<readonly AddedReport[]> {
  const kind = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (kind === 'multipart/form-data') return takeUploads(store, story, filesOf(request))
  if (kind === 'text/plain') return [keep(store, story, 'the text', arriveBytes(await bodyOf(request, MAX_BYTES)))]
  if (kind === 'application/json') return [await takeJson(store, story, await jsonOf(request))]
  throw new Problem(415, 'reports come as multipart/form-data (files), text/plain (one text) or application/json (a text or the url of a page)')
}

/** The JSON in a request. */
export async function jsonOf(request: Request, most = 2 * MAX_BYTES): Promise<unknown> {
  const body = await bodyOf(request, most)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    throw new Problem(400, 'the request is not JSON: check its commas, quotation marks and that it is UTF-8')
  }
}

async function takeJson(store: Store, story: string, json: unknown): Promise<AddedReport> {
  const pasted = json !== null && typeof json === 'object' && 'text' in json
  const parsed = pasted ? PASTED.safeParse(json) : FETCHED.safeParse(json)
  if (!parsed.success) throw new Problem(400, saidBy(parsed.error))
  const { text, ...origin } = { text: undefined, ...parsed.data }
  if (text === undefined) throw new Problem(422, 'pages are not fetched yet')
  return keep(store, story, origin.file ?? 'the text', arriveBytes(Buffer.from(text.toWellFormed()), defined(origin)))
}

/** What is wrong with a value, in one line. */
export const saidBy = ({ issues }: z.core.$ZodError): string =>
  issues.map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`).join('; ')

const defined = <T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> }

/** Keeps files as they come in, many in one transaction. */
async function takeUploads(store: Store, story: string, files: AsyncIterable<Uploaded>): Promise<readonly AddedReport[]> {
  const became: AddedReport[] = []
  for await (const file of files) {
    const arrived = 'refused' in file ? file : arriveBytes(file.bytes, { file: file.name })
    became.push(keep(store, story, file.name, arrived))
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
