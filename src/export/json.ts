import type { StoryRecord } from '../model/record.ts'

/** The record in the form that other programs rely on (`schema/record.schema.json`), a thing at a time. The same record gives the same bytes. */
export function* recordAsJson(record: StoryRecord): Iterable<string> {
  let mark = '{'
  for (const [key, value] of Object.entries(record) as readonly [string, unknown][]) {
    yield `${mark}\n  ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* list(value)
    else yield JSON.stringify(value)
    mark = ','
  }
  yield '\n}\n'
}

function* list(things: readonly unknown[]): Iterable<string> {
  let mark = '['
  for (const thing of things) {
    yield `${mark}\n    ${JSON.stringify(thing, null, 2).replace(/\n/g, '\n    ')}`
    mark = ','
  }
  yield '\n  ]'
}
