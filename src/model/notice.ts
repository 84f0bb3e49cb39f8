/** What the reader should know about the reading: a sentence given up on, a name that fits two people. */
export interface Notice {
  /** One sentence for a person. */
  readonly says: string
  readonly about: 'text' | 'language' | 'date' | 'name' | 'unread' | 'judgement'
  readonly start?: number
  readonly end?: number
}

/** A notice in the record, where it must say which report it is about. */
export interface RecordNotice extends Notice {
  readonly report?: string
}
