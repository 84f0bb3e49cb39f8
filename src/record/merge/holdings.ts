import { foldWords } from '../../model/words.ts'
import { allAlike } from './group.ts'
import { DATES, type Matter } from './matter.ts'
import type { Told, ToldOf } from './told.ts'
import { isSameMatter } from './wording.ts'

const holding = (told: Told) => (told as ToldOf<'holding'>).says

/** Offices held: by holder and office. */
export const holdingMatter: Matter = {
  signature: (told) => `${holding(told).holder.who};${foldWords(holding(told).office.text)}`,
  keys: (told) => [holding(told).holder.who],
  compare: (a, b) => {
    const same = allAlike(a, b, (x, y) => holding(x).holder.who === holding(y).holder.who && isSameMatter(holding(x).office.text, holding(y).office.text))
    return same ? { score: DATES, why: 'the same holder and office' } : undefined
  },
}
