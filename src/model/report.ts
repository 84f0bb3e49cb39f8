import { nameAfter } from './id.ts'

/**
 * One text exactly as it will be quoted, with where it came from and when, if known.
 * `text` is the whole decoded file: no byte-order mark, nothing trimmed or normalised.
 */
export interface Report {
  readonly id: string
  readonly text: string
  /** BCP 47 language of most of the text; `und` where nobody can tell. */
  readonly language: string
  /** Day of publication from metadata (EDTF), where the giver of the report said so. */
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  /** The name of the file it was read from. Not part of its identity. */
  readonly file?: string
}

/** A report's id: a hash of its text and origin. The same text from another outlet is another report. */
export const reportId = (report: Pick<Report, 'text' | 'outlet' | 'url'>): string => nameAfter('report', report.text, report.outlet, report.url)
