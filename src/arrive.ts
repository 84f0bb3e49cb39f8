import { decode } from './ingest/decode.ts'
import { reportOf, type Source } from './ingest/report.ts'
import { tellLanguage } from './languages/tell.ts'
import type { Report } from './model/report.ts'

/** A report of what was given, or why there is none, in words that go on after its name ("is empty"). */
export type Arrived = { readonly report: Report; readonly note?: string } | { readonly refused: string }

/** Makes a report of a text that is decoded already. */
export const arriveText = (source: Source): Arrived =>
  source.text.trim() === '' ? { refused: 'holds nothing but white space' } : { report: reportOf(source, tellLanguage) }

/** Makes a report of bytes in whatever encoding they are; its language is told from its words unless the giver says it. */
export function arriveBytes(bytes: Uint8Array, origin: Omit<Source, 'text'> = {}): Arrived {
  const decoded = decode(bytes)
  if (decoded.refused !== undefined) return decoded
  const { text, note } = decoded
  return { report: reportOf({ ...origin, text }, tellLanguage), ...(note ? { note } : {}) }
}
