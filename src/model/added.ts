/** Somebody whom the tables of the world do not have, or have too. */
export interface AddedPerson {
  readonly id: string
  /** As the press of the packs' script writes it. */
  readonly name: string
  readonly gender: 'm' | 'f' | ''
  /** ISO 3166-1 alpha-3; empty where it is not known. */
  readonly state: string
  /** Wikidata id; empty where it is not known. */
  readonly wikidata: string
}

/** A row of holders that somebody brings beside ours. Dates are EDTF. */
export interface AddedHolding {
  readonly office: string
  /** State or body id. */
  readonly of: string
  /** Where an ambassador is posted. */
  readonly posted?: string
  readonly person: string
  readonly from: string
  /** Empty: still, as of `asOf`. */
  readonly to: string
  readonly asOf: string
  readonly source: string
}

/** Rows that somebody brings beside ours: an import, a story's own people. */
export interface AddedRows {
  /** Changes whenever a row does. */
  readonly version: string
  readonly people: readonly AddedPerson[]
  readonly holdings: readonly AddedHolding[]
}

/** An import as it is kept. */
export interface ImportKept {
  /** A hash of what it brought. */
  readonly id: string
  /** The story it is for; left out: all that are in the database. */
  readonly story?: string
  readonly file: string
  readonly format: string
  /** When it was brought in, an ISO 8601 instant. */
  readonly at: string
  readonly people: number
  readonly holdings: number
}
