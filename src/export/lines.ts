/** One JSON value on one line. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`

/**
 * A JSON object whose last field is a list, in pieces: the head, a line for each thing, the end.
 * Nothing of it is held but the thing that is being written.
 */
export function* jsonWithList(head: Readonly<Record<string, unknown>>, field: string, things: Iterable<unknown>): Iterable<string> {
  const open = JSON.stringify(head).slice(0, -1)
  yield `${open}${open === '{' ? '' : ','}${JSON.stringify(field)}:[`
  let mark = '\n'
  for (const thing of things) {
    yield `${mark}${JSON.stringify(thing)}`
    mark = ',\n'
  }
  yield '\n]}\n'
}

/** The beginning of a text that fits in so many UTF-16 units, cut at a whole character. */
export function cutTo(length: number, text: string): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
