/** Somebody, as a file that is brought in tells of them. */
export interface ToldPerson {
  readonly is: 'person'
  /** The file's own id. */
  readonly id: string
  /** All that the file calls them, the one to print first. */
  readonly names: readonly string[]
  /** ISO 3166-1 codes or Wikidata ids of states they are of. */
  readonly states: readonly string[]
  readonly gender: 'm' | 'f' | ''
  /** Wikidata id; empty where the file has none. */
  readonly wikidata: string
}

/** A post, as such a file tells of it. */
export interface ToldOffice {
  readonly is: 'office'
  readonly id: string
  /** Its titles in words, with their language where it is told. */
  readonly titles: readonly { readonly text: string; readonly language?: string }[]
  /** ISO 3166-1 codes or Wikidata ids of the states or bodies it is of. */
  readonly of: readonly string[]
  /** The part of a state that it is of: "New South Wales". */
  readonly part?: string
}

/** That somebody held a post. Dates are EDTF; empty where they are not told. */
export interface ToldTerm {
  readonly is: 'term'
  readonly person: string
  readonly office: string
  /** As of an office, where it is told with the term. */
  readonly of: readonly string[]
  readonly from: string
  readonly to: string
  /** The day until when it is known that somebody without an end is in office. */
  readonly asOf: string
}

/** What was not understood: in the words of the file, and why. */
export interface Refused {
  readonly is: 'refused'
  readonly what: string
  readonly why: string
}

/** One thing that a file tells. */
export type Told = ToldPerson | ToldOffice | ToldTerm | Refused

/** Words of a hostile or endless file in one line. */
export const inOneLine = (text: string): string => {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
