import { readEdtf, spanOf, type DaySpan } from '../model/edtf.ts'

/** A stretch in office as a row tells it: EDTF, as far as it is known. */
export interface TermTold {
  readonly from: string
  /** Empty: still, as of `asOf`. */
  readonly to: string
  readonly asOf: string
}

/** The days of a stretch in office, half-open. */
export interface TermDays extends TermTold {
  /** Days on which the person may have held it: up to `asOf` where nobody has followed. */
  readonly possible: DaySpan
  /** Days on which the person may hold it for all that the tables tell: without an end where nobody has followed. A name that is theirs speaks for it, a title alone does not. */
  readonly unrefuted: DaySpan
  /** Days on which the person certainly held it; empty where `from` is not before `to`. */
  readonly certain: DaySpan
}

const EARLIEST = '0001-01-01'
const LATEST = '9999-12-31'
const isDay = /^\d{4}-\d\d-\d\d$/

/** Reads a stretch in office; what is wrong with it as a string. */
export function readTerm(told: TermTold): TermDays | string {
  const spans: (DaySpan | undefined)[] = []
  for (const [column, edtf] of [
    ['from', told.from],
    ['to', told.to],
    ['as-of', told.asOf],
  ] as const) {
    const read = edtf ? readEdtf(edtf) : undefined
    if (edtf && !read) return `"${edtf}" in the column ${column} is no EDTF date`
    spans.push(read && spanOf(read))
  }
  const [from, to, asOf] = spans
  if (from && to && to.to <= from.from) return `the holder left (${told.to}) before coming (${told.from})`
  const left = to && isDay.test(told.to) ? to.from : to?.to
  const possible = { from: from?.from ?? EARLIEST, to: left ?? asOf?.to ?? LATEST }
  const came = from && isDay.test(told.from) ? from.from : (from?.to ?? possible.to)
  const unrefuted = { from: possible.from, to: left ?? LATEST }
  const certain = { from: came, to: to ? to.from : possible.to }
  return { ...told, possible, unrefuted, certain }
}
