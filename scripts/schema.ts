/** Writes the JSON Schemas of what the commands print and the server answers from the types they are made of; `--check` only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Config, createGenerator, type SchemaGenerator } from 'ts-json-schema-generator'
import { PAGES } from '../src/serve/api/pages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const SCHEMAS = [
  { file: 'record', types: ['StoryRecord'], from: 'src/model/record.ts', title: 'The record of a story: readout export --format json' },
  { file: 'reading', types: ['ReadingLine'], from: 'src/model/line.ts', title: 'One reading: a line of readout read --jsonl' },
  { file: 'comparison', types: ['Comparison'], from: 'src/model/comparison.ts', title: 'The accounts of one contact side by side: readout compare --json' },
  { file: 'api', types: answered(), from: 'src/{view,model,serve/api}/*.ts', title: 'What the server answers: /api/openapi.json' },
] as const

/** The types that the server answers with: what each page shows, and those of `answers.ts`. */
function answered(): readonly string[] {
  const others = read(`${root}src/serve/api/answers.ts`).matchAll(/^export (?:interface|type) (\w+)/gm)
  return [
    ...new Set([
      'StoryRecord',
      'StoriesPage',
      'ComparePage',
      'ProblemDetails',
      ...PAGES.map(({ shows }) => shows),
      ...[...others].map(([, type]) => type as string),
    ]),
  ].sort()
}

/** The schema of some types as it is committed. */
function schemaOf({ types, from, title }: (typeof SCHEMAS)[number]): string {
  const config: Config = { path: `${root}${from}`, tsconfig: `${root}tsconfig.json`, topRef: true, additionalProperties: true, skipTypeCheck: true }
  const [first = ''] = types
  const generator = createGenerator({ ...config, type: first })
  if (types.length === 1) {
    const { $schema, ...rest } = generator.createSchema(first)
    return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
  }
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, definitions: definitionsOf(generator, types) }, null, 2)}\n`
}

/** The definitions of several types and all they are made of, under names that OpenAPI takes: `Value<string>` is `Value-string`. */
function definitionsOf(generator: SchemaGenerator, types: readonly string[]): Readonly<Record<string, unknown>> {
  const all = Object.assign({}, ...types.map((type) => generator.createSchema(type).definitions)) as Readonly<Record<string, unknown>>
  const plain = (name: string): string =>
    decodeURIComponent(name)
      .replace(/[^\w.]+/g, '-')
      .replace(/^-|-$/g, '')
  const text = JSON.stringify(all).replace(/"#\/definitions\/([^"]+)"/g, (_, name: string) => `"#/definitions/${plain(name)}"`)
  const entries = Object.entries(JSON.parse(text) as typeof all).map(([name, schema]) => [plain(name), schema] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const check = process.argv.includes('--check')
for (const schema of SCHEMAS) {
  const path = `${root}schema/${schema.file}.schema.json`
  const text = schemaOf(schema)
  if (read(path) === text) continue
  if (!check) writeFileSync(path, text)
  else {
    console.error(`schema/${schema.file}.schema.json is not up to date with ${schema.from}: run npm run schema and commit it`)
    process.exitCode = 1
  }
}
