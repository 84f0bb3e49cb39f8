import type { Conflict } from '../../model/record.ts'

/** Reasons that join what has the same date or none: they say nothing of two dates. */
const SAME_DATE = /dates (?:that )?meet$|told within weeks$|in weeks$|or beside it$|^the only dated /

/** Each reason once; with a conflict over dates, only those that join two dates, where there are any. */
function reasonsFor(whys: readonly string[], on: Conflict['on']): readonly string[] {
  const once = [...new Set(whys)]
  const telling = on === 'when' ? once.filter((why) => !SAME_DATE.test(why)) : once
  return telling.length ? telling : once
}

/** Why the sides of a conflict are taken to speak of one thing, as one sentence: "taken for one: A; B; and C". */
export function whyOne(whys: readonly string[], on: Conflict['on']): string {
  const reasons = reasonsFor(whys, on)
  if (!reasons.length) return 'one report tells both beside each other'
  return `taken for one: ${reasons.map((why, i) => (i > 0 && i === reasons.length - 1 ? `and ${why}` : why)).join('; ')}`
}
