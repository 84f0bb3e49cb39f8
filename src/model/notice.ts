import type { Span } from './anchor.ts'

/** What a notice is about: the text as it came, its language, its date, a name, what was not read, a judgement. */
export const NOTICE_ABOUT = ['text', 'language', 'date', 'name', 'unread', 'judgement'] as const
export type NoticeAbout = (typeof NOTICE_ABOUT)[number]

/** What the reader should know about the reading: a sentence given up on, a name that fits two people. */
export interface Notice {
  /** One sentence for a person. */
  readonly says: string
  /** What it is about. */
  readonly about: NoticeAbout
  /** Where the words it is about stand: of the first code unit. */
  readonly start?: number
  /** Behind the last code unit. */
  readonly end?: number
  /** Of a sentence that was not read: what it speaks of. */
  readonly of?: 'contact' | 'commitment' | 'statement'
  /** The words that speak of it. */
  readonly cue?: Span
  /** The rule that came nearest. */
  readonly rule?: string
}

/** A notice in the record, where it must say which report it is about. */
export interface RecordNotice extends Notice {
  /** Id of the report it is about. */
  readonly report?: string
  /** The words it is about. */
  readonly quote?: string
  /** Of a notice on a judgement, its id. */
  readonly judgement?: string
}
