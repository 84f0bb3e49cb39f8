import { readEdtf } from '../model/edtf.ts'
import type { ReportLine } from '../model/line.ts'
import { MAX_BYTES, MAX_SAID } from './decode.ts'

/** One line in: a report, or why it is none. `id` is the line's own where one could be made out. `note` is for the reader of the reading. */
export type ParsedLine =
  | { readonly line: ReportLine; readonly note?: string; readonly error?: undefined }
  | { readonly id: string | null; readonly error: string; readonly line?: undefined }

/** A line that has more bytes than {@link MAX_BYTES} is not kept: its length is all that is told. */
type RawLine = { readonly bytes: Uint8Array } | { readonly tooLong: true }

/** Reads report lines from a stream of bytes, one at a time and in order; blank lines are passed over. Never throws for what a line holds. */
export async function* reportLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedLine> {
  for await (const raw of rawLines(stream)) {
    const parsed = 'tooLong' in raw ? { id: null, error: `the line has more than ${MAX_SAID}` } : parseBytes(raw.bytes)
    if (parsed) yield parsed
  }
}

async function* rawLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let held: Uint8Array[] = []
  let length = 0
  const close = (): RawLine => (length > MAX_BYTES ? { tooLong: true } : { bytes: Buffer.concat(held) })
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at))
      yield close()
      held = []
      length = 0
      from = at + 1
    }
    hold(chunk.subarray(from))
  }
  if (length > 0) yield close()

  function hold(part: Uint8Array): void {
    length += part.length
    if (length > MAX_BYTES) held = []
    else if (part.length > 0) held.push(part)
  }
}

function parseBytes(bytes: Uint8Array): ParsedLine | undefined {
  let json: string
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { id: null, error: 'the line is not UTF-8' }
  }
  return json.trim() === '' ? undefined : parseLine(json)
}

/** Parses one report line. The error is one line that says what is wrong with it. */
export function parseLine(json: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { id: null, error: `the line is not JSON: ${(error as Error).message.split('\n')[0]}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'the line is JSON but no object with "id" and "text"' }
  return check(value as Record<string, unknown>)
}

function check(given: Record<string, unknown>): ParsedLine {
  const id = typeof given.id === 'string' ? given.id : null
  const error = wrong(given)
  if (error) return { id, error }
  const { text, language, published, outlet, url } = given as unknown as ReportLine
  const line: ReportLine = {
    id: String(id),
    text: text.toWellFormed(),
    ...(isGiven(language) ? { language: new Intl.Locale(language).language } : {}),
    ...(isGiven(published) ? { published: dayOf(published) ?? published } : {}),
    ...(isGiven(outlet) ? { outlet: outlet.toWellFormed() } : {}),
    ...(isGiven(url) ? { url: url.toWellFormed() } : {}),
  }
  return text.isWellFormed()
    ? { line }
    : { line, note: 'half a surrogate pair stood alone in the text and was replaced by U+FFFD; offsets are not moved by it' }
}

const isGiven = (value: unknown): value is string => typeof value === 'string' && value !== ''

const FIELDS = ['language', 'published', 'outlet', 'url'] as const

function wrong(given: Record<string, unknown>): string | undefined {
  if (typeof given.id !== 'string') return given.id === undefined ? '"id" is missing' : '"id" must be a string'
  if (typeof given.text !== 'string') return given.text === undefined ? '"text" is missing' : '"text" must be a string'
  if (given.text.trim() === '') return '"text" is empty'
  const odd = FIELDS.find((field) => given[field] !== undefined && given[field] !== null && typeof given[field] !== 'string')
  if (odd) return `"${odd}" must be a string`
  if (isGiven(given.language) && !isLanguage(given.language)) return `"language" is no BCP 47 code: ${quote(given.language)} (write "fr")`
  if (isGiven(given.published) && !dayOf(given.published)) return `"published" is no date: ${quote(given.published)} (write 2018-05-31, 2018-05 or 2018)`
  return undefined
}

const quote = (value: string): string => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)

const isLanguage = (code: string): boolean => {
  try {
    return new Intl.Locale(code).language !== ''
  } catch {
    return false
  }
}

/** The EDTF day, month or year of a date or an instant as metadata gives it; `undefined` where no calendar has it. */
function dayOf(published: string): string | undefined {
  const date = published.trim().replace(/[T ]\d\d:\d\d.*$/, '')
  const read = readEdtf(date)
  return read && (read.is === 'day' || read.is === 'month' || read.is === 'year') ? date : undefined
}
