import { readFileSync } from 'node:fs'
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'

/** Schemas of what goes out, made from our types (`npm run schema`). */
const SCHEMAS = JSON.parse(readFileSync(new URL('../../../schema/api.schema.json', import.meta.url), 'utf8')) as {
  readonly definitions: Readonly<Record<string, object>>
}

const SCHEMA_REF = /"#\/definitions\//g

/** Makes our types known to the document as components. */
export function registerSchemas(app: OpenAPIHono): void {
  const definitions = JSON.parse(JSON.stringify(SCHEMAS.definitions).replace(SCHEMA_REF, '"#/components/schemas/')) as Readonly<Record<string, object>>
  for (const [name, schema] of Object.entries(definitions)) app.openAPIRegistry.registerComponent('schemas', name, schema)
}

/** An answer of one of our types. */
const typed = (type: string, description: string, media = 'application/json') => ({
  description,
  content: { [media]: { schema: { $ref: `#/components/schemas/${type}` } } },
})

const PROBLEM = typed('ProblemDetails', 'Why the request cannot be served', 'application/problem+json')

/** The answers of a path that gives a value of one of our types. */
export const gives = (type: string, description: string, status = 200): RouteConfig['responses'] => ({
  [status]: typed(type, description),
  ...(status === 200 ? { 304: { description: 'What the reader has is still so' } } : {}),
  default: PROBLEM,
})

/** The answers of a path that gives a text of some kind. */
export const givesText = (media: readonly string[], description: string): RouteConfig['responses'] => ({
  200: { description, content: Object.fromEntries(media.map((type) => [type, { schema: { type: 'string' as const } }])) },
  default: PROBLEM,
})

/** What the document says of the whole. */
export const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Readout',
    version: '0.1.0',
    description: 'Reports of a diplomatic story in, one cited record out: every field stands on words of a report.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'stories', description: 'The stories that are kept, their reports and records' },
    { name: 'pages', description: 'What each page shows, at the same path as the page' },
    { name: 'judgements', description: "People's decisions" },
    { name: 'exports', description: 'The record for other programs' },
  ],
}
