import type { TimeMeaning } from '../../model/time.ts'
import type { Captured, TimeRule, TimeYield } from '../pack.ts'
import { ABOUT, AMOUNT, amountOf, UNIT, unitOf } from './times-words.ts'
import { whole } from '../times.ts'

type Length = Extract<TimeMeaning, { is: 'length' }>

const lasting = (length: Omit<Length, 'is'>): TimeYield => ({ type: 'DURATION', meaning: { is: 'length', ...length } })

/** "plus d'une heure" has no most, "moins de deux mois" no least, "près de 40 minutes" is about so many. */
function bounds(about: Captured | undefined, min: number, max: number): Omit<Length, 'is' | 'unit'> | undefined {
  const norm = about?.norm ?? ''
  if (norm === '') return { min, max }
  if (/^(plus d|au moins$|davantage d)/.test(norm)) return { min }
  if (/^(moins d|au plus$|tout au plus$)/.test(norm)) return { max }
  return /^(environ|quelque|presque|près d|à peu près|à peine|autour d|quasiment|pratiquement|approximativement)/.test(norm)
    ? { min, max, about: true }
    : undefined
}

/** Halves of an hour are told in minutes, of anything else as they are. */
function halved(unit: Length['unit'], count: number): Pick<Length, 'unit'> & { count: number } {
  if (unit === 'hour' && !Number.isInteger(count)) return { unit: 'minute', count: count * 60 }
  return unit === 'year' && !Number.isInteger(count) ? { unit: 'month', count: count * 12 } : { unit, count }
}

const length: TimeRule = {
  name: 'length',
  match: `${ABOUT}? (${AMOUNT})? ((à|ou|et) more:[num/cardinal])? unit:${UNIT} (half:(et [fraction]))?`,
  yields: ({ about, n, by, more, unit, half }) => {
    const amount = amountOf({ n, by, unit })
    if (!amount || (amount.count === 1 && unit?.norm === 'jour' && !about)) return undefined
    const added = half?.value('fraction') ? Number(half.value('fraction')) : 0
    const told = halved(amount.unit, amount.count + added)
    const most = more?.number('num', 'cardinal') ?? told.count
    const limits = most < told.count ? undefined : bounds(about, told.count, most)
    return limits && lasting({ unit: told.unit, ...limits, ...(amount.about ? { about: true as const } : {}) })
  },
  examples: [
    { text: 'La dynastie régna [deux cents ans].', reads: 'P200Y' },
    { text: 'Leur entretien a duré [40 minutes].', reads: 'PT40M' },
    { text: 'L’appel a pris [trente ou quarante minutes].', reads: 'PT30M' },
    { text: 'Ils ont parlé [environ une heure].', reads: 'PT1H' },
    { text: 'Le dîner s’est prolongé pendant [plus d’une heure].', reads: 'PT1H' },
    { text: 'La réunion a occupé [une heure et demie].', reads: 'PT90M' },
    { text: 'Le blocus tient depuis [une quinzaine de jours].', reads: 'P15D' },
    { text: 'Les peines vont de [8 à 24 mois].', reads: 'P8M' },
  ],
  nearMisses: [
    { text: 'Une seconde rencontre suivra.', because: 'the second of its kind' },
    { text: 'Un jour, la paix viendra.', because: 'some day, not for a day' },
  ],
}

const away: TimeRule = {
  name: 'length-away',
  match: 'à (moins de | plus de | [det=quant/prep=près de])? time:(n:[num/cardinal] unit:[unit=minute/unit=hour/unit=day/unit=week/unit=month]) de',
  yields: ({ n, unit }) => {
    const amount = amountOf({ n, unit })
    return amount && lasting({ unit: amount.unit, min: amount.count, max: amount.count })
  },
  examples: [{ text: 'La ville est à [deux heures] de route de la frontière.', reads: 'PT2H' }],
  nearMisses: [{ text: 'Le bus part à deux heures précises.', because: 'a time of day' }],
}

const between: TimeRule = {
  name: 'length-between',
  match: `entre n:[num/cardinal] et more:[num/cardinal] unit:${UNIT}`,
  yields: ({ n, more, unit }) => {
    const named = unitOf(unit)
    const [min, max] = [n?.number('num', 'cardinal') ?? Number.NaN, more?.number('num', 'cardinal') ?? Number.NaN]
    return named && min <= max ? lasting({ unit: named, min, max }) : undefined
  },
  examples: [{ text: 'La médiation prendra [entre six et huit mois].', reads: 'P6M' }],
  nearMisses: [{ text: 'Entre deux et trois cents personnes ont manifesté.', because: 'people, not time' }],
}

const some: TimeRule = {
  name: 'length-some',
  match: `(some:(quelques|plusieurs|des|plusieurs dizaines de) | de (longs|longues|nombreux|nombreuses)) unit:${UNIT}`,
  yields: ({ unit }) => {
    const named = unitOf(unit)
    return named && /s$/.test(unit?.norm ?? '') ? lasting({ unit: named, about: true }) : undefined
  },
  examples: [
    { text: 'Le dialogue est gelé depuis [plusieurs semaines].', reads: 'PXW' },
    { text: 'Il ne restera que [quelques jours] en poste.', reads: 'PXD' },
  ],
  nearMisses: [{ text: 'Plusieurs ministres ont quitté la table.', because: 'ministers are no unit of time' }],
}

const hoursMinutes: TimeRule = {
  name: 'hours-and-minutes',
  match: 'hours:[num/cardinal] [unit=hour] et? minutes:[num/cardinal] (said:[unit=minute])?',
  yields: ({ hours, minutes, said }) => {
    const [h, m] = [whole(hours, 0, 99, 'num', 'cardinal'), whole(minutes, 1, 59, 'num', 'cardinal')]
    if (h === undefined || m === undefined || (!said && minutes?.value('num') !== undefined)) return undefined
    return lasting({ unit: 'minute', min: 60 * h + m, max: 60 * h + m })
  },
  over: ['spelled-clock'],
  examples: [{ text: 'Ils sont restés enfermés [deux heures et vingt minutes].', reads: 'PT140M' }],
  nearMisses: [{ text: 'Après deux heures, vingt délégués sont sortis fumer.', because: 'twenty counts the delegates' }],
}

const half: TimeRule = {
  name: 'length-half',
  match: "(une|un|n:[cardinal])? (share:[fraction] -? unit:[unit] | share:[fraction] d' unit:[unit=hour])",
  yields: ({ n, share, unit }) => {
    const named = unitOf(unit)
    const part = Number(share?.value('fraction'))
    if (!named || !(part > 0) || (part !== 0.5 && named !== 'hour')) return undefined
    const times = n?.number('cardinal') ?? 1
    const small = { hour: ['minute', 60], century: ['year', 100], day: ['hour', 24] } as const
    const [of, parts] = named === 'hour' || named === 'century' || named === 'day' ? small[named] : ([named, 1] as const)
    return lasting({ unit: of, min: times * part * parts, max: times * part * parts })
  },
  examples: [
    { text: 'La conversation a duré [une demi-heure].', reads: 'PT30M' },
    { text: 'La querelle dure depuis [un demi-siècle].', reads: 'P50Y' },
    { text: 'Il a attendu [trois quarts d’heure].', reads: 'PT45M' },
  ],
  nearMisses: [{ text: 'Une demi-victoire pour la ministre.', because: 'half a victory is no time' }],
}

const wholeUnit: TimeRule = {
  name: 'length-whole',
  match: "(all:[det=quant] | all:(toute) l') unit:[unit=day/unit=week/unit=month/unit=year/unit=weekend]",
  yields: ({ all, unit }) => {
    const named = unitOf(unit)
    return named && /^(tout le|toute la|toute)$/.test(all?.norm ?? '') ? lasting({ unit: named, min: 1, max: 1 }) : undefined
  },
  examples: [{ text: 'Les consultations ont occupé [toute la journée].', reads: 'P1D' }],
  nearMisses: [{ text: 'Toute la presse était là.', because: 'the press is no unit of time' }],
}

const lastOnes: TimeRule = {
  name: 'last-ones',
  match: `all:((les|ces)? ([pron=3p] | [num/cardinal])? (dernier|derniers|dernière|dernières|prochains|prochaines)? [num/cardinal]?) unit:${UNIT} (coming:(à venir))?`,
  yields: ({ all, unit, coming }) => {
    const named = unitOf(unit)
    const norm = all?.norm ?? ''
    const ahead = /prochain/.test(norm) || coming !== undefined
    if (!named || !/s$/.test(unit?.norm ?? '') || (!ahead && !/dernier|dernière/.test(norm))) return undefined
    const count = /\bdeux\b/.test(norm) ? 2 : (all?.number('num', 'cardinal') ?? Number.NaN)
    return count > 0 ? lasting({ unit: named, min: count, max: count }) : { type: 'DATE', meaning: { is: 'vague', towards: ahead ? 'future' : 'past' } }
  },
  over: ['length'],
  examples: [
    { text: 'Rien n’a filtré [ces derniers jours].', reads: 'PAST_REF' },
    { text: 'Une annonce viendra dans [les prochains jours].', reads: 'FUTURE_REF' },
    { text: 'Le front n’a pas bougé [ces dernières 48 heures].', reads: 'PT48H' },
    { text: 'Les ventes ont doublé sur [les trois derniers mois].', reads: 'P3M' },
  ],
  nearMisses: [{ text: 'Ces derniers ministres ont tous échoué.', because: 'ministers are no unit of time' }],
}

/** How long something lasts. */
export const lengths: readonly TimeRule[] = [length, away, between, some, hoursMinutes, half, wholeUnit, lastOnes]
