import type { Act } from '../../model/act.ts'
import { rememberingEach } from '../../model/remembering.ts'
import { foldWords } from '../../model/words.ts'
import { listsFit, type Cast } from './cast.ts'
import { countDays } from '../days.ts'
import { allAlike, ofSorts, type Group } from './group.ts'
import { PRINTED_WHY, sharesLink } from './links.ts'
import { DATES, LINK, LOOSE, type Bond, type Matter } from './matter.ts'
import { areMet, datesMeet, nearestDates, tellsBoth } from './timing.ts'
import { idsOf, type Told, type ToldOf } from './told.ts'
import { VERSION_WHY } from './versions.ts'
import { isNamedAlike } from './wording.ts'

/** What can be done twice in a week to the same state: accusing is, breaking off relations or a contract is not. */
export const REPEATED = {
  CONSULT: true,
  AGREE: false,
  SUPPORT: true,
  CONCEDE: false,
  COOPERATE: true,
  AID: true,
  RETREAT: false,
  REQUEST: true,
  ACCUSE: true,
  REJECT: false,
  THREATEN: true,
  PROTEST: false,
  SANCTION: false,
  MOBILIZE: true,
  COERCE: false,
  ASSAULT: true,
} as const satisfies Record<Act, boolean>

/** What two sides do together: who is named first, and as what part of the sentence, tells nothing. */
export const isMutual = (act: Act): boolean => act === 'AGREE' || act === 'COOPERATE' || act === 'CONSULT'

/** Two dates of one act that is not done twice, in days. */
const SLIP = 3
const REMEMBERED = 60
const WIDEST = 62

const saidIn = (told: Told) => (told as ToldOf<'action'>).says

const signature = rememberingEach((told: Told): string => {
  const { act, label, by, toward, persons } = saidIn(told)
  return [act, foldWords(label), idsOf(by), idsOf(toward), idsOf(persons)].join(';')
})

/** How acts of state are told apart: act and label, by whom, toward whom, on whom it falls, and when. */
export const actionMatter: Matter = {
  signature,
  keys: (told, cast) => {
    const { act, by, toward } = saidIn(told)
    const sides = isMutual(act) ? idsOf([...by, ...toward]) : by.length ? idsOf(by) : idsOf(toward)
    return [...new Set(sides.flatMap(cast.sidesOf)).values()].map((side) => `${act} ${side}`).concat([...told.links])
  },
  compare,
}

function compare(a: Group, b: Group, cast: Cast): Bond | undefined {
  if (!allAlike(a, b, (x, y) => alike(x, y, cast))) return undefined
  if (sharesLink(a, b, 'printed') && !tellsBoth(a, b)) return { score: LINK, why: PRINTED_WHY }
  if (sharesLink(a, b, 'version')) return { score: LINK, why: VERSION_WHY }
  const first = [...a.sorts.values()][0] as Told
  if (a.dates.size && b.dates.size) return byDate(a, b, first)
  return areMet(a, b, REMEMBERED) && isOnce(first) && (isNamed(a) || isNamed(b))
    ? { score: LOOSE, why: 'the same act, which is not done twice in weeks', alone: true }
    : undefined
}

function byDate(a: Group, b: Group, first: Told): Bond | undefined {
  const dates = [...a.dates.values(), ...b.dates.values()]
  if (datesMeet(a, b)) {
    const widest = Math.max(...dates.map(countDays))
    if (widest > WIDEST) return undefined
    const why = 'the same act by the same side, dates that meet'
    return widest > 1 ? { score: DATES, why, alone: true } : { score: DATES, why }
  }
  if (tellsBoth(a, b) || !isOnce(first) || !(isNamed(a) || isNamed(b))) return undefined
  const gap = nearestDates(a, b)
  return gap <= SLIP ? { score: LINK - gap, why: `the same act is not done twice within ${SLIP} days, unless it was undone between`, alone: true } : undefined
}

const isOnce = (told: Told): boolean => !REPEATED[saidIn(told).act]

/** One of two must tell at whom or on whom the act was done before they are one without a common date. */
const isNamed = (group: Group): boolean =>
  [...group.sorts.values()].some((t) => {
    const { act, by, toward, persons } = saidIn(t)
    return by.length && (toward.length || persons?.length || (isMutual(act) && by.length > 1))
  })

const alike = ofSorts(signature, (x, y, cast): boolean => {
  const [a, b] = [saidIn(x), saidIn(y)]
  if (a.act !== b.act || !isNamedAlike(a.label, b.label)) return false
  if (idsOf(a.by).join() === '' && idsOf(b.by).join() === '' && !a.toward.length && !b.toward.length) return false
  if (isMutual(a.act)) return listsFit(idsOf([...a.by, ...a.toward]), idsOf([...b.by, ...b.toward]), cast)
  return listsFit(idsOf(a.by), idsOf(b.by), cast) && listsFit(idsOf(a.toward), idsOf(b.toward), cast) && listsFit(idsOf(a.persons), idsOf(b.persons), cast)
})
