import { rememberingEach } from '../../model/remembering.ts'
import { foldWords } from '../../model/words.ts'
import { listsFit } from './cast.ts'
import { allAlike, ofSorts } from './group.ts'
import { DATES, LINK, LOOSE, type Matter } from './matter.ts'
import { areMet, datesMeet, nearestDates, tellsBoth } from './timing.ts'
import { idsOf, type Told, type ToldOf } from './told.ts'
import { contentWords, isNamedAlike } from './wording.ts'

/** Furthest apart that two dates of one signing are told, in days; with the same name, further. */
const SLIP = 7
const SLIP_NAMED = 31
const REMEMBERED = 90

const instrument = (told: Told) => (told as ToldOf<'instrument'>).says

const signature = rememberingEach((told: Told): string =>
  [instrument(told).type, instrument(told).world, foldWords(instrument(told).name.text), idsOf(instrument(told).parties)].join(';'),
)

/** Instruments: by name, or by type and parties; a signing told for two days near each other is one. */
export const instrumentMatter: Matter = {
  signature,
  keys: (told, cast) => [
    ...idsOf(instrument(told).parties)
      .flatMap(cast.sidesOf)
      .map((side) => `${instrument(told).type} ${side}`),
    ...[...contentWords(instrument(told).name.text)].map((word) => `called ${word}`),
    ...(instrument(told).world ? [`known ${instrument(told).world}`] : []),
    ...told.links,
  ],
  compare: (a, b, cast) => {
    if (!allAlike(a, b, (x, y) => partiesFit(x, y, cast))) return undefined
    const named = allAlike(a, b, (x, y) => areNamedAlike(x, y, cast))
    if (!named && !allAlike(a, b, (x, y) => areTypedAlike(x, y, cast))) return undefined
    if (tellsBoth(a, b)) return undefined
    const why = named ? 'the same name' : 'the same kind of instrument between the same parties'
    if (!a.dates.size || !b.dates.size) return areMet(a, b, REMEMBERED) ? { score: LOOSE, why, alone: true } : undefined
    if (datesMeet(a, b)) return { score: DATES, why: `${why}, dates that meet` }
    return nearestDates(a, b) <= (named ? SLIP_NAMED : SLIP) ? { score: LINK - nearestDates(a, b), why, alone: true } : undefined
  },
}

const partiesFit = ofSorts(signature, (x, y, cast) => listsFit(idsOf(instrument(x).parties), idsOf(instrument(y).parties), cast))

/** By what the tables know it as, else by the words of its name. */
const areNamedAlike = ofSorts(signature, (x, y) => {
  const [a, b] = [instrument(x), instrument(y)]
  return a.world !== undefined && b.world !== undefined ? a.world === b.world : isNamedAlike(a.name.text, b.name.text)
})

const areTypedAlike = ofSorts(signature, (x, y, cast) => {
  const [a, b] = [instrument(x), instrument(y)]
  const known = a.parties.length > 1 && b.parties.length > 1
  const another = a.world !== undefined && b.world !== undefined && a.world !== b.world
  return a.type === b.type && known && !another && cast.fit(idsOf(a.parties), idsOf(b.parties)) !== undefined
})
