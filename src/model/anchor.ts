/** A stretch of one report's text: UTF-16 code units, end exclusive. */
export interface Span {
  /** Of the first code unit. */
  readonly start: number
  /** Behind the last code unit. */
  readonly end: number
}

/** A span and the words there, so that a reader of the JSON can check it without the text. */
export interface Quoted extends Span {
  /** The words there. */
  readonly text: string
}

/** Words of one report: the ground that every field of the record stands on. */
export interface Anchor extends Span {
  /** Id of the report. */
  readonly report: string
}

/** True when `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** How many code units two spans have in common. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Order of the text: by start, the longer first. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
