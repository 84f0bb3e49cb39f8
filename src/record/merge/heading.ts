import type { Told } from './told.ts'

/** A line that is a heading ends without one of these. */
const STOP = /[.!?…]["'”’»)\]]*\s*$/u

/** Told in the heading: a line without a full stop, before any line that has one. */
export function isHeading({ claim, text }: Told): boolean {
  const [first] = claim.evidence
  if (!first) return false
  const start = text.lastIndexOf('\n', first.start - 1) + 1
  const end = text.indexOf('\n', first.end)
  if (end < 0 || STOP.test(text.slice(start, end))) return false
  return !text
    .slice(0, start)
    .split('\n')
    .some((line) => STOP.test(line))
}
