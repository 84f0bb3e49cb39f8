import type { Minutes } from '../../model/claim.ts'

/** "About 40" may be 30 or 50: a quarter each way, five minutes at least. */
const slack = (m: Pick<Minutes, 'min' | 'max' | 'about'>): number => (m.about ? Math.max(5, m.max / 4) : 0)

/** Rounding of people who tell a length: "40 minutes" for 38. */
const ROUNDING = 2

/** True where two lengths can be one: "about 40 minutes" and "30 or 40 minutes". */
export const minutesMeet = (a: Pick<Minutes, 'min' | 'max' | 'about'>, b: Pick<Minutes, 'min' | 'max' | 'about'>): boolean =>
  a.min - slack(a) - ROUNDING <= b.max + slack(b) && b.min - slack(b) - ROUNDING <= a.max + slack(a)
