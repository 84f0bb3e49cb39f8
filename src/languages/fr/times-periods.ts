import type { TimeRule } from '../pack.ts'
import { calendar, PART, partOf, POINT, pointerOf, yearOf } from './times-words.ts'
import { whole } from '../times.ts'

const decade: TimeRule = {
  name: 'decade',
  match: `(des time:([unit=year] first:[year4/num/cardinal]) | time:(((le|la)? part:${PART} (de|des)?)? (les|ces)? [unit=year] first:[year4/num/cardinal]))`,
  yields: ({ part, first }) => {
    const full = whole(first, 1000, 2190, 'year4')
    const short = whole(first, 0, 99, 'num', 'cardinal')
    const decade = full ?? (short === undefined || short === 20 ? undefined : short === 0 || short === 10 ? 2000 + short : 1900 + short)
    return decade === undefined || decade % 10 !== 0 ? undefined : calendar({ part: partOf(part), decade })
  },
  over: ['year-named'],
  examples: [
    { text: 'La ligne rouge date des [années 1990].', reads: '199X' },
    { text: 'Il connaît le pays depuis [les années quatre-vingt-dix].', reads: '199X' },
    { text: 'Le canal fut creusé [au début des années 60].', reads: '196X' },
  ],
  nearMisses: [{ text: 'Après ces années 45 dossiers restent ouverts.', because: 'no decade begins in 45' }],
}

const ROMAN = { i: 1, v: 5, x: 10 } as const

/** "xixe" is 19. */
function romanOf(norm: string): number | undefined {
  const letters = /^([ivx]{1,5})(?:e|è|er|ème|ième)$/.exec(norm)?.[1]
  if (!letters) return undefined
  const values = [...letters].map((letter) => ROMAN[letter as keyof typeof ROMAN])
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const century: TimeRule = {
  name: 'century',
  match: `((le|la)? part:${PART} du?)? le? which:[cap/low/ordnum/ordinal] [unit=century]`,
  yields: ({ part, which }) => {
    const number = whole(which, 1, 30, 'ordnum', 'ordinal') ?? romanOf(which?.norm ?? '')
    return number === undefined ? undefined : calendar({ part: partOf(part), century: number })
  },
  examples: [
    { text: 'La frontière a été tracée [à la fin du XIXe siècle].', reads: '18XX' },
    { text: 'Le pire massacre du [XXe siècle] reste impuni.', reads: '19XX' },
  ],
  nearMisses: [{ text: 'Ce fut la rencontre du siècle.', because: 'no number says which century' }],
}

const quarter: TimeRule = {
  name: 'quarter',
  match: `(le|la)? which:[ordinal/ordnum] unit:[unit=quarter/unit=half] ((de|d')? (l' [unit=year])? year:[year4])? (point:${POINT})?`,
  yields: ({ which, unit, year, point }) => quarterOf(whole(which, 1, 4, 'ordnum', 'ordinal'), unit?.value('unit') === 'half', yearOf(year), pointerOf(point)),
  examples: [{ text: 'Les exportations ont reculé au [troisième trimestre 2014].', reads: '2014-Q3' }],
  nearMisses: [{ text: 'Le cinquième trimestre de baisse inquiète la banque centrale.', because: 'a year has four quarters' }],
}

function quarterOf(number: number | undefined, half: boolean, year: number | undefined, points: ReturnType<typeof pointerOf>) {
  if (number === undefined || (half && number > 2) || (year !== undefined && points)) return undefined
  return half ? calendar({ half: number as 1 | 2, year }, points) : calendar({ quarter: number as 1 | 2 | 3 | 4, year }, points)
}

const SEASON = `season:[season] (de? year:[year4] | point:${POINT})?`

const season: TimeRule = {
  name: 'season',
  match: `(under:(au|dès) time:(${SEASON}) | time:(((le|la)? part:${PART} (de|du)?)? (art:(le|l'|cet|ce))? ${SEASON}))`,
  yields: ({ part, art, under, season, year, point }) => {
    if (/^\p{Lu}\p{Ll}/u.test(season?.text ?? '') || (!art && !part && !year && !point && under?.norm !== 'au')) return undefined
    return calendar({ part: partOf(part), season: season?.number('season'), year: yearOf(year) }, art && /^ce/.test(art.norm) ? 'this' : pointerOf(point))
  },
  examples: [
    { text: 'Le pacte avait été négocié pendant [l’été dernier].', reads: '2014-SU' },
    { text: 'Les électeurs iront aux urnes à [l’automne].', reads: '2015-FA', lean: 'future' },
    { text: 'La révolte éclata au [printemps 2011].', reads: '2011-SP' },
  ],
  nearMisses: [
    { text: 'La décision a été prise à huis clos.', because: 'a participle, not the summer' },
    { text: 'Les Jeux d’hiver se tiendront sans public.', because: 'the season names a kind of games' },
  ],
}

/** Decades, centuries, quarters and seasons. */
export const periods: readonly TimeRule[] = [decade, century, quarter, season]
