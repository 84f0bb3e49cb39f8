import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { decide, checkForm, judgementOf, Undecidable } from '../../decide.ts'
import { type Judgement, VERDICTS, withdrawn } from '../../model/judgement.ts'
import type { Difference } from '../../view/difference.ts'
import { type Asked, stretch } from '../../view/stretch.ts'
import type { ImportedJudgements, Judgements } from './answers.ts'
import { type Desk, languageOf, STORY } from './desk.ts'
import { gives, givesText } from './openapi.ts'
import { RANGE } from './pages.ts'
import { Problem } from './problem.ts'
import { bodyOf, jsonOf, saidBy } from './requests.ts'

const ID = z.string().regex(/^[a-z]_[0-9a-f]{8,64}$/, 'an id looks like c_1f0c33aa90b1d2e4')

const DECISION = z.strictObject({
  verdict: z.enum(VERDICTS),
  about: z
    .array(ID)
    .min(1)
    .max(1000)
    .openapi({ description: 'Claims, mentions or statements; to withdraw, a report or a judgement. Never entries, which are derived.' }),
  field: z.string().max(100).exactOptional().openapi({ description: 'To correct: which field.', example: 'when' }),
  value: z.string().max(10_000).exactOptional().openapi({ description: 'To correct: its value.', example: '2018-05-26' }),
  note: z.string().max(10_000).exactOptional().openapi({ description: 'Why.' }),
  by: z.string().trim().min(1).max(200).openapi({ description: 'Who decides.', example: 'Ada' }),
})

/** A judgement as it is exported: with its instant, and the name that its content gives it. */
const KEPT = DECISION.extend({ id: ID, at: z.iso.datetime(), by: z.string().min(1).max(200) })

/** A file of judgements may have so many bytes and lines. */
const MOST = { bytes: 20_000_000, lines: 20_000 }

/** Clocks may differ by so much, in milliseconds. */
const AHEAD = 86_400_000

const LINES = 'application/jsonl'

/** People's decisions: given one at a time, listed, taken out and in again as JSON lines. Nothing that was decided is ever changed, so that two who decide at once lose nothing. */
export function addJudgements(app: OpenAPIHono, desk: Desk): void {
  app.openAPIRegistry.register('Decision', DECISION)
  listing(app, desk)
  deciding(app, desk)
  supposing(app, desk)
  carrying(app, desk)
}

function listing(app: OpenAPIHono, { store, shelves }: Desk): void {
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/s/{story}/judgements', tags: ['judgements'], summary: 'What was decided, oldest first' },
      request: { params: STORY, query: z.object(RANGE) },
      responses: gives('Judgements', 'Some of the judgements, and where the next begin'),
    }),
    (c) => {
      const { story } = c.req.valid('param')
      shelves.mustHave(story)
      const judgements = store.judgements(story)
      const gone = withdrawn(judgements)
      const { items, ...rest } = stretch(judgements, c.req.valid('query') satisfies Asked)
      return Response.json({ ...rest, items: items.map((one) => ({ ...one, stands: !gone.has(one.id) })) } satisfies Judgements)
    },
  )
}

function deciding(app: OpenAPIHono, desk: Desk): void {
  const { store, shelves } = desk
  app.openapi(
    createRoute({
      ...{ method: 'post', path: '/s/{story}/judgements', tags: ['judgements'], summary: 'Decide what the machine could not' },
      description: 'The decision is appended with the time. It outranks every rule; to undo it, withdraw it.',
      request: { params: STORY, body: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Decision' } } } } },
      responses: gives('KeptJudgement', 'The judgement as it is kept', 201),
    }),
    async (c) => {
      const { story } = c.req.valid('param')
      const judgement = await decided(c.req.raw, desk, story)
      store.judge(story, judgement)
      shelves.look(story)
      return Response.json(judgement satisfies Judgement, { status: 201 })
    },
  )
}

function supposing(app: OpenAPIHono, desk: Desk): void {
  app.openapi(
    createRoute({
      ...{ method: 'post', path: '/s/{story}/preview', tags: ['judgements'], summary: 'What a decision would change; nothing is kept' },
      description: 'Lines that would fall, come and read otherwise. For a report that is taken back, what falls with it.',
      request: { params: STORY, body: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Decision' } } } } },
      responses: gives('Preview', 'The difference'),
    }),
    async (c) => {
      const { story } = c.req.valid('param')
      const judgement = await decided(c.req.raw, desk, story)
      const difference = await desk.preview({ story, judgement, language: languageOf(c) })
      return Response.json(difference satisfies Difference, { headers: { 'cache-control': 'no-store' } })
    },
  )
}

/** The judgement that a request gives. Throws {@link Problem}. */
async function decided(request: Request, { store, shelves }: Desk, story: string): Promise<Judgement> {
  const parsed = DECISION.safeParse(await jsonOf(request, 100_000))
  if (!parsed.success) throw new Problem(400, saidBy(parsed.error))
  const { shelf } = await shelves.shelf(story)
  const ground = { record: shelf.record, reports: store.reportIds(story), judgements: store.judgements(story) }
  return decidable(() => decide(parsed.data, new Date().toISOString(), ground))
}

function decidable<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Undecidable) throw new Problem(error.misused ? 400 : 422, error.message)
    throw error
  }
}

function carrying(app: OpenAPIHono, { store, shelves }: Desk): void {
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/s/{story}/judgements.jsonl', tags: ['judgements'], summary: 'The judgements as JSON lines, to take elsewhere' },
      request: { params: STORY },
      responses: givesText([LINES], 'A judgement a line, oldest first'),
    }),
    (c) => {
      const { story } = c.req.valid('param')
      shelves.mustHave(story)
      const lines = store.judgements(story).map((one) => `${JSON.stringify(one)}\n`)
      const headers = { 'content-type': LINES, 'content-disposition': 'attachment; filename="judgements.jsonl"' }
      return new Response(lines.join(''), { headers })
    },
  )
  app.openapi(
    createRoute({
      ...{
        method: 'post',
        path: '/s/{story}/judgements.jsonl',
        tags: ['judgements'],
        summary: 'Take judgements in that were given elsewhere; all of them or none',
      },
      description: 'What is about reports that are not here yet is kept, and heard when they come.',
      request: { params: STORY, body: { required: true, content: { [LINES]: { schema: { type: 'string' } } } } },
      responses: gives('ImportedJudgements', 'How many were new'),
    }),
    async (c) => {
      const { story } = c.req.valid('param')
      const judgements = judgementsIn(new TextDecoder().decode(await bodyOf(c.req.raw, MOST.bytes)))
      const added = store.judge(story, ...judgements).filter(Boolean).length
      shelves.look(story)
      return Response.json({ added, known: judgements.length - added } satisfies ImportedJudgements)
    },
  )
}

/** The judgements of a file. Throws {@link Problem} naming the first line that is none. */
function judgementsIn(text: string): readonly Judgement[] {
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ line, number: i + 1 }]))
  if (lines.length > MOST.lines) throw new Problem(413, `the file has ${lines.length} lines, more than the ${MOST.lines} that are taken at once: split it`)
  return lines.map(({ line, number }) => judgementIn(line, number))
}

function judgementIn(line: string, number: number): Judgement {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    throw new Problem(400, `line ${number} is not JSON`)
  }
  const parsed = KEPT.safeParse(json)
  if (!parsed.success) throw new Problem(400, `line ${number}: ${saidBy(parsed.error)}`)
  const { id, at, ...decision } = parsed.data
  decidable(() => checkForm(decision))
  const judgement = judgementOf(decision, at)
  if (Date.parse(at) > Date.now() + AHEAD) throw new Problem(422, `line ${number}: ${at} is still to come: no later word could outrank it`)
  if (judgement.id !== id) throw new Problem(422, `line ${number}: ${id} is not the name of what it says (${judgement.id}): it was changed since it was given`)
  return judgement
}
