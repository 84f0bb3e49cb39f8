import { foldWords } from '../../model/words.ts'
import { allAlike, ofSorts } from './group.ts'
import { DATES, LINK, LOOSE, type Matter } from './matter.ts'
import { areMet, datesMeet, nearestDates, tellsBoth } from './timing.ts'
import type { Told, ToldOf } from './told.ts'
import { contentWords, isNamedAlike } from './wording.ts'

/** Furthest apart that two dates of one occasion are told, in days. */
const SLIP = 7
const REMEMBERED = 90

const occasion = (told: Told) => (told as ToldOf<'occasion'>).says

const signature = (told: Told): string => foldWords(occasion(told).name.text)

/** Occasions: by name and date. The summit of another year is another. */
export const occasionMatter: Matter = {
  signature,
  keys: (told) => [...contentWords(occasion(told).name.text)].concat(foldWords(occasion(told).name.text), ...told.links),
  compare: (a, b, cast) => {
    if (!allAlike(a, b, (x, y) => areNamedAlike(x, y, cast)) || tellsBoth(a, b)) return undefined
    if (!a.dates.size || !b.dates.size) return areMet(a, b, REMEMBERED) ? { score: LOOSE, why: 'the same name, told within weeks', alone: true } : undefined
    if (datesMeet(a, b)) return { score: DATES, why: 'the same name, dates that meet' }
    return nearestDates(a, b) <= SLIP ? { score: LINK - nearestDates(a, b), why: 'the same name within a week', alone: true } : undefined
  },
}

const areNamedAlike = ofSorts(signature, (x, y) => isNamedAlike(occasion(x).name.text, occasion(y).name.text))
