import { type Report, reportId } from '../model/report.ts'

/** A decoded text and what its giver says of it. */
export interface Source {
  readonly text: string
  readonly file?: string
  readonly language?: string
  /** EDTF. */
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
}

/** Makes a report of a text; `tell` names its language where the giver did not. */
export function reportOf({ text, language, ...known }: Source, tell: (text: string) => string): Report {
  return Object.freeze({ id: reportId({ text, ...known }), text, language: language ?? tell(text), ...known })
}
