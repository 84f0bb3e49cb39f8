import type { TimeRule, TimeYield } from '../pack.ts'
import { timexOfLength } from '../../model/timex.ts'
import { HOUR, hourOf, UNIT, unitOf } from './times-words.ts'
import { whole } from '../times.ts'

const repeated = (value: string): TimeYield => ({ type: 'SET', meaning: { is: 'repeat', value } })
const isEvery = (norm: string | undefined): boolean => /^(chaque|tous les|toutes les)$/.test(norm ?? '')

const everyUnit: TimeRule = {
  name: 'every-unit',
  match: `all:[det=quant] (n:[num/cardinal])? unit:${UNIT}`,
  yields: ({ all, n, unit }) => {
    const named = unitOf(unit)
    return named && isEvery(all?.norm) ? repeated(timexOfLength(named, n?.number('num', 'cardinal') ?? 1)) : undefined
  },
  examples: [
    { text: 'Les chefs d’état-major se voient [chaque année].', reads: 'P1Y' },
    { text: 'Le comité siège [toutes les deux semaines].', reads: 'P2W' },
    { text: 'Un convoi passe [tous les jours].', reads: 'P1D' },
  ],
  nearMisses: [{ text: 'Tous les ambassadeurs ont été conviés.', because: 'ambassadors are no unit of time' }],
}

const everyWeekday: TimeRule = {
  name: 'every-weekday',
  match: `(all:[det=quant] | many:les) weekday:[weekday] (hour:${HOUR})?`,
  yields: ({ all, many, weekday, hour }) => {
    const day = whole(weekday, 1, 7, 'weekday')
    const { daypart } = hourOf(hour)
    if (day === undefined || !(many ? /s$/.test(weekday?.norm ?? '') : isEvery(all?.norm))) return undefined
    return repeated(`XXXX-WXX-${day}${daypart ? `T${daypart}` : ''}`)
  },
  examples: [
    { text: 'Le conseil se réunit [tous les lundis].', reads: 'XXXX-WXX-1' },
    { text: 'La place se remplit [chaque vendredi soir].', reads: 'XXXX-WXX-5TEV' },
  ],
  nearMisses: [{ text: 'Les mardi et mercredi gras attirent la foule.', because: 'two days of one week' }],
}

const everyDaypart: TimeRule = {
  name: 'every-daypart',
  match: `all:[det=quant] hour:${HOUR}`,
  yields: ({ all, hour }) => {
    const { daypart } = hourOf(hour)
    return daypart && isEvery(all?.norm) ? repeated(`XXXX-XX-XXT${daypart}`) : undefined
  },
  examples: [{ text: 'Les sirènes retentissent [chaque nuit].', reads: 'XXXX-XX-XXTNI' }],
  nearMisses: [{ text: 'Tout soir d’élection est long.', because: 'tout is not chaque here' }],
}

const perUnit: TimeRule = {
  name: 'per-unit',
  match: `(par time:(unit:${UNIT}) | time:([num/cardinal] fois par unit:${UNIT}))`,
  yields: ({ unit }) => {
    const named = unitOf(unit)
    return named && !/(heures|minutes|jours|semaines|années|ans)$/.test(unit?.norm ?? '') ? repeated(timexOfLength(named, 1)) : undefined
  },
  examples: [
    { text: 'Le fonds verse deux milliards par [an].', reads: 'P1Y' },
    { text: 'Les deux états-majors se consultent [trois fois par semaine].', reads: 'P1W' },
  ],
  nearMisses: [{ text: 'La nouvelle est arrivée par courrier.', because: 'by what way, not how often' }],
}

const often: TimeRule = {
  name: 'often',
  match:
    '(day:(quotidienne|quotidiennes|quotidiennement) | week:hebdomadairement | month:(mensuelle|mensuelles|mensuellement) | quarter:(trimestriel|trimestrielle|trimestriels|trimestrielles) | annuel | annuelle | annuels | annuelles | annuellement)',
  yields: ({ day, week, month, quarter }) => repeated(day ? 'P1D' : week ? 'P1W' : month ? 'P1M' : quarter ? 'P3M' : 'P1Y'),
  examples: [{ text: 'Le sommet [annuel] de l’alliance se tient à Bucarest.', reads: 'P1Y' }],
  nearMisses: [{ text: 'Le quotidien de Madrid publie la lettre.', because: 'a newspaper' }],
}

/** What happens again and again. */
export const sets: readonly TimeRule[] = [everyUnit, everyWeekday, everyDaypart, perUnit, often]
