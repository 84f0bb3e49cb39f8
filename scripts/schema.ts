/** Writes the JSON Schemas of what the commands print from the types they are made of; `--check` only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))

const SCHEMAS = [
  { file: 'record', type: 'StoryRecord', from: 'src/model/record.ts', title: 'The record of a story: readout export --format json' },
  { file: 'reading', type: 'ReadingLine', from: 'src/model/line.ts', title: 'One reading: a line of readout read --jsonl' },
  { file: 'comparison', type: 'Comparison', from: 'src/model/comparison.ts', title: 'The accounts of one contact side by side: readout compare --json' },
] as const

/** The schema of one type as it is committed. */
function schemaOf({ type, from, title }: (typeof SCHEMAS)[number]): string {
  const generator = createGenerator({
    path: `${root}${from}`,
    tsconfig: `${root}tsconfig.json`,
    type,
    topRef: true,
    additionalProperties: true,
    skipTypeCheck: true,
  })
  const { $schema, ...rest } = generator.createSchema(type)
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

const read = (path: string): string => {
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
