import { foldWords } from '../../model/words.ts'
import { listsFit } from './cast.ts'
import { meets } from '../days.ts'
import { allAlike } from './group.ts'
import { PRINTED_WHY, sharesLink } from './links.ts'
import { DATES, LINK, type Matter } from './matter.ts'
import { datesMeet, nearestDates } from './timing.ts'
import { idsOf, type Told, type ToldOf } from './told.ts'
import { contentWords, isSameMatter } from './wording.ts'

/** Two days on which one promise is said to have been made, at most so far apart. */
const SLIP = 31

const commitment = (told: Told) => (told as ToldOf<'commitment'>).says

/** Commitments: by whom, and the words of what; due days that do not meet keep two apart. */
export const commitmentMatter: Matter = {
  signature: (told) => [idsOf(commitment(told).by), idsOf(commitment(told).to), foldWords(commitment(told).what.text), told.resolved.due?.edtf].join(';'),
  keys: (told, cast) => {
    const sides = idsOf(commitment(told).by).flatMap(cast.sidesOf)
    return [...contentWords(commitment(told).what.text)]
      .flatMap((word) => (sides.length ? sides : ['']).map((side) => `${side} ${word}`))
      .concat([...told.links])
  },
  compare: (a, b, cast) => {
    const fits = allAlike(
      a,
      b,
      (x, y) => listsFit(idsOf(commitment(x).by), idsOf(commitment(y).by), cast) && listsFit(idsOf(commitment(x).to), idsOf(commitment(y).to), cast),
    )
    if (!fits || !allAlike(a, b, dueFits)) return undefined
    if (sharesLink(a, b, 'printed')) return { score: LINK, why: PRINTED_WHY }
    if (a.dates.size && b.dates.size && !datesMeet(a, b) && nearestDates(a, b) > SLIP) return undefined
    return allAlike(a, b, (x, y) => isSameMatter(commitment(x).what.text, commitment(y).what.text))
      ? { score: DATES, why: 'the same side, and the same words for what is promised' }
      : undefined
  },
}

const dueFits = (x: Told, y: Told): boolean => !x.due || !y.due || meets(x.due, y.due)
