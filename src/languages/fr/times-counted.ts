import type { Captured, Slots, TimeRule, TimeYield } from '../pack.ts'
import { ABOUT, AMOUNT, amountOf, HOUR, hourOf, isSingular, shift, UNIT, unitOf } from './times-words.ts'

/** Words before an amount that leave it vague. */
const isVague = (about: Captured | undefined): boolean => /^(environ|quelque|presque|près)/.test(about?.norm ?? '')

/** "il y a quelques jours": nobody says how many. */
const isSome = (some: Captured | undefined): boolean => /^(quelques|plusieurs|des)$/.test(some?.norm ?? '')

function counted(slots: Slots, sign: 1 | -1, from: 'speech' | 'told'): TimeYield | undefined {
  const { unit, about, some, half } = slots
  const named = unitOf(unit)
  if (!named || (some && !isSome(some))) return undefined
  if (some) return shift(named, sign, from, { vague: true })
  const amount = amountOf(slots)
  if (
    !amount ||
    (amount.count === 1 && unit?.norm === 'jour' && from === 'speech' && sign > 0) ||
    (about && !/^(environ|quelque|presque|près|plus|moins)/.test(about.norm))
  )
    return undefined
  const vague = amount.about || isVague(about) || about ? (true as const) : undefined
  const months = half && amount.unit === 'year'
  const count = months ? amount.count * 12 + 6 : amount.count
  const days = amount.unit === 'hour' && count >= 24 && count % 24 === 0
  return shift(months ? 'month' : days ? 'day' : amount.unit, (sign * count) / (days ? 24 : 1), from, { vague })
}

const MANY = `(some:(quelques|plusieurs) unit:${UNIT} | ${ABOUT}? (${AMOUNT})? unit:${UNIT} (half:(et [fraction]))?)`

const ago: TimeRule = {
  name: 'ago',
  match: `(il y a|voici|voilà) (de cela)? ${MANY}`,
  yields: (slots) => counted(slots, -1, 'speech'),
  examples: [
    { text: 'Leur dernier tête-à-tête remonte à [il y a trois semaines].', reads: '2015-W22' },
    { text: 'Le consulat a fermé [il y a deux jours].', reads: '2015-06-15' },
    { text: 'Le traité a été dénoncé [il y a vingt ans].', reads: '1995' },
    { text: 'Ils se sont croisés [il y a quelques jours] à Oslo.', reads: 'PXD' },
    { text: 'Le médiateur est reparti [il y a une quinzaine de jours].', reads: '2015-06-02' },
  ],
  nearMisses: [{ text: 'Il y a deux façons de lire ce texte.', because: 'ways are no unit of time' }],
}

const ahead: TimeRule = {
  name: 'ahead',
  match: `(dans | dans les | sous | [prep=d'ici/prep=d'ici à]) time:(${MANY})`,
  yields: (slots) => counted(slots, 1, 'speech'),
  examples: [
    { text: 'Les deux camps se reverront dans [deux semaines].', reads: '2015-W27', lean: 'future' },
    { text: 'Les diplomates doivent partir sous [48 heures].', reads: '2015-06-19' },
    { text: 'Un scrutin sera organisé d’ici [six mois].', reads: '2015-12', lean: 'future' },
  ],
  nearMisses: [{ text: 'Le texte circule dans deux chancelleries.', because: 'chanceries are no unit of time' }],
}

const later: TimeRule = {
  name: 'later',
  match: `${MANY} way:[adv=later/adv=earlier]`,
  yields: (slots) => {
    const norm = slots.way?.norm
    if (norm === 'plus tard') return counted(slots, 1, 'told')
    return norm === 'plus tôt' || norm === 'auparavant' ? counted(slots, -1, 'told') : undefined
  },
  examples: [
    { text: 'Elle démissionnait [deux jours plus tard].', reads: 'XXXX-XX-XX' },
    { text: 'Il avait juré le contraire [une semaine auparavant].', reads: 'XXXX-WXX' },
  ],
  nearMisses: [{ text: 'Après deux heures, enfin, la porte s’est ouverte.', because: 'a length, and no later' }],
}

const after: TimeRule = {
  name: 'days-after',
  match: `${MANY} way:(après|avant)`,
  yields: (slots) => counted(slots, slots.way?.norm === 'après' ? 1 : -1, 'told'),
  examples: [{ text: 'La réponse est arrivée [trois jours après].', reads: 'XXXX-XX-XX' }],
  nearMisses: [{ text: 'Trois jours après la rupture, il a rappelé.', because: 'counted from an event, not from a time told' }],
}

/** Counted from an event that no calendar knows: only the length is told. */
const afterEvent: TimeRule = {
  name: 'days-after-event',
  match: `(time:(some:(quelques|plusieurs) unit:${UNIT} | (${AMOUNT})? unit:${UNIT}) (après|avant) | time:([prep=quelques jours après/prep=quelques jours avant])) [det/poss/pron/sub/open/cap]`,
  yields: ({ n, by, unit, some }) => {
    if (!unit || some) return { type: 'DURATION', meaning: { is: 'length', unit: unitOf(unit) ?? 'day', about: true } }
    const amount = amountOf({ n, by, unit })
    return amount && { type: 'DURATION', meaning: { is: 'length', unit: amount.unit, min: amount.count, max: amount.count } }
  },
  examples: [{ text: '[Trois jours] après la rupture, il a rappelé son homologue.', reads: 'P3D' }],
  nearMisses: [{ text: 'Peu après la rupture, il a rappelé son homologue.', because: 'no number of days' }],
}

const NEIGHBOURS: Readonly<Record<string, number>> = { 'le lendemain': 1, 'le surlendemain': 2, 'la veille': -1, "l' avant - veille": -2 }

const neighbour: TimeRule = {
  name: 'next-day',
  match: `word:(le lendemain | le surlendemain | la veille | l' avant - veille) (au? hour:${HOUR})?`,
  yields: ({ word, hour }) => {
    const by = NEIGHBOURS[word?.norm ?? '']
    return by === undefined ? undefined : shift('day', by, 'told', hourOf(hour))
  },
  examples: [
    { text: 'Ils ont signé [le lendemain].', reads: 'XXXX-XX-XX' },
    { text: 'Le texte avait été bouclé [la veille au soir].', reads: 'XXXX-XX-XXTEV' },
  ],
  nearMisses: [{ text: 'À la veille du sommet, le ton est monté.', because: 'counted from an event' }],
}

/** "la veille de la rencontre": the day before something that no calendar knows. */
const neighbourOfEvent: TimeRule = {
  name: 'next-day-of-event',
  match: "time:(le lendemain | le surlendemain | la veille | l' avant - veille) même? [prep=de]",
  yields: () => ({ type: 'DATE', meaning: { is: 'vague', towards: 'past' } }),
  examples: [{ text: 'Elle s’est rétractée [la veille] de la rencontre.', reads: 'PAST_REF' }],
  nearMisses: [{ text: 'La veille, elle s’est rétractée.', because: 'no event is named' }],
}

const sameDay: TimeRule = {
  name: 'same-day',
  match: `(le jour même | le même jour | ce même? jour - là | ce même jour | dans time:(la journée) | (le|la|l')? hour:${HOUR} même)`,
  yields: ({ hour }) => shift('day', 0, 'told', hourOf(hour)),
  examples: [
    { text: 'Il a vu le roi puis, [le soir même], le premier ministre.', reads: 'XXXX-XX-XXTEV' },
    { text: 'La lettre est partie [le jour même].', reads: 'XXXX-XX-XX' },
    { text: 'Le communiqué tombera dans [la journée].', reads: 'XXXX-XX-XX' },
  ],
  nearMisses: [
    { text: 'Le jour de la fête nationale est férié.', because: 'a day by its name' },
    { text: 'Il vient le soir, même tard.', because: 'the adverb goes with what follows' },
  ],
}

const nextUnit: TimeRule = {
  name: 'unit-told',
  match: `(le|la|l') unit:[unit=day/unit=week/unit=month/unit=quarter/unit=half/unit=year/unit=decade/unit=century/unit=weekend] way:(suivant|suivante|précédent|précédente|[prep=d'après]|d' avant)`,
  yields: ({ unit, way }) => {
    const named = unitOf(unit)
    return named && isSingular(unit) ? shift(named, /^(suiv|d'après)/.test(way?.norm ?? '') ? 1 : -1, 'told') : undefined
  },
  examples: [{ text: 'Il fut élu [l’année suivante].', reads: 'XXXX' }],
  nearMisses: [{ text: 'La semaine fut longue pour les délégués.', because: 'no other week is pointed at' }],
}

/** Times counted in units, from the day of speech or from a time told before. */
export const countedTimes: readonly TimeRule[] = [ago, ahead, later, after, afterEvent, neighbour, neighbourOfEvent, sameDay, nextUnit]
