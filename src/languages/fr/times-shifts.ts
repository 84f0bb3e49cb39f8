import type { Captured, TimeRule } from '../pack.ts'
import { HOUR, hourOf, isSingular, PART, partOf, PERIOD, POINT, pointerOf, shift, unitOf } from './times-words.ts'

const steps = { last: -1, this: 0, next: 1 } as const
const stepOf = (word: Captured | undefined): number => steps[pointerOf(word) ?? 'this']

const deictic: TimeRule = {
  name: 'deictic',
  match: `days:[deictic] ((au|à|en|dans la|dans l'|à l')? (en? (début|fin|milieu) (de|d')?)? hour:${HOUR})?`,
  yields: ({ days, hour }) => {
    const by = days?.number('deictic') ?? Number.NaN
    return Number.isInteger(by) ? shift('day', by, 'speech', hourOf(hour)) : undefined
  },
  examples: [
    { text: 'Les négociateurs se sont séparés [hier] sans accord.', reads: '2015-06-16' },
    { text: "Le roi est attendu [aujourd'hui] à Rabat.", reads: '2015-06-17' },
    { text: '[Hier soir], le palais gardait le silence.', reads: '2015-06-16TEV' },
    { text: 'Son avion décollera [demain en fin de matinée].', reads: '2015-06-18TMO' },
    { text: 'Ils s’étaient quittés fâchés [avant-hier].', reads: '2015-06-15' },
  ],
  nearMisses: [{ text: 'Le lien entre les deux capitales ne date pas d’une hirondelle.', because: 'a word that only begins alike' }],
}

const thisDaypart: TimeRule = {
  name: 'this-daypart',
  match: `(ce|cet|cette) fin? d'? hour:${HOUR} (past:(- là))?`,
  yields: ({ hour, past }) => {
    const { daypart } = hourOf(hour)
    return daypart && shift('day', 0, past ? 'told' : 'speech', { daypart })
  },
  examples: [
    { text: 'Le premier ministre reçoit [ce soir] les chefs de parti.', reads: '2015-06-17TEV' },
    { text: 'Le conseil s’est réuni [ce matin] à huis clos.', reads: '2015-06-17TMO' },
  ],
  nearMisses: [{ text: 'Ce solitaire a surpris la salle.', because: 'no part of the day' }],
}

const thisDay: TimeRule = {
  name: 'this-day',
  match: 'ce jour',
  yields: () => shift('day', 0, 'speech'),
  examples: [
    { text: 'La ministre a reçu [ce jour] son homologue au palais.', reads: '2015-06-17' },
    { text: 'Le président a signé [ce jour] deux décrets.', reads: '2015-06-17' },
  ],
  nearMisses: [
    { text: "À ce jour, personne n'a répondu.", because: 'it says how far things have come' },
    { text: 'Ce jour-là, la frontière était fermée.', because: 'a day told before' },
  ],
}

const lastNight: TimeRule = {
  name: 'last-night',
  match: 'la nuit (dernière|passée)',
  yields: () => shift('day', -1, 'speech', { daypart: 'NI' }),
  examples: [{ text: 'Deux obus sont tombés [la nuit dernière] près du pont.', reads: '2015-06-16TNI' }],
  nearMisses: [{ text: 'La nuit porte conseil, dit le négociateur.', because: 'no night in particular' }],
}

const toldDaypart: TimeRule = {
  name: 'told-daypart',
  match: `(la hour:${HOUR} | l' hour:${HOUR} | (en|dans)? time:((début|fin|milieu) (de|d')? (la|l')? hour:${HOUR}) | en time:(hour:${HOUR}))`,
  yields: ({ hour }) => {
    const { daypart } = hourOf(hour)
    return daypart && hour && isSingular(hour) && hour.norm !== 'aube' ? shift('day', 0, 'told', { daypart }) : undefined
  },
  examples: [{ text: "Ils ont déjeuné ensemble et signé en [fin d'après-midi].", reads: 'XXXX-XX-XXTAF' }],
  nearMisses: [{ text: 'Les soirées du palais coûtent cher.', because: 'many evenings' }],
}

const unitPointed: TimeRule = {
  name: 'unit-pointed',
  match: `(le|la|l')? unit:${PERIOD} point:${POINT}`,
  yields: ({ unit, point }) => {
    const named = unitOf(unit)
    return named && isSingular(unit) ? shift(named, stepOf(point), 'speech') : undefined
  },
  examples: [
    { text: "L'émissaire s’est rendu à Tripoli [la semaine dernière].", reads: '2015-W24' },
    { text: "Le sommet aura lieu [l'an prochain] à Lima.", reads: '2016' },
    { text: 'Les sanctions expirent [le mois prochain].', reads: '2015-07' },
    { text: 'La ligne a été coupée [le week-end dernier].', reads: '2015-W24-WE' },
  ],
  nearMisses: [{ text: 'Deux semaines passées à table ont usé les équipes.', because: 'several weeks' }],
}

const thisUnit: TimeRule = {
  name: 'this-unit',
  match: `((ce|cet|cette) unit:${PERIOD} (- ci | past:(- là))? | (le|la|l') unit:${PERIOD} going:[adv])`,
  yields: ({ unit, past, going }) => {
    const named = unitOf(unit)
    return named && (!going || going.norm === 'en cours') && isSingular(unit) ? shift(named, 0, past ? 'told' : 'speech') : undefined
  },
  examples: [
    { text: 'Le Sénat ne siège pas [cette semaine].', reads: '2015-W25' },
    { text: 'Le budget de la mission double [cette année].', reads: '2015' },
    { text: 'Les dépenses de [l’année en cours] sont gelées.', reads: '2015' },
    { text: 'Aucun pape de [ce siècle] ne s’y était rendu.', reads: '20XX' },
  ],
  nearMisses: [{ text: 'Ces semaines ont été décisives.', because: 'several weeks, and nobody says which' }],
}

const weekend: TimeRule = {
  name: 'weekend',
  match: '((en|au) time:(unit:[unit=weekend]) | time:(le unit:[unit=weekend]))',
  yields: ({ unit }) => (isSingular(unit) ? shift('weekend', 0, 'speech') : undefined),
  examples: [{ text: 'Les experts ont travaillé [le week-end] au ministère.', reads: '2015-W24-WE', lean: 'past' }],
  nearMisses: [{ text: 'Un week-end de pourparlers ne suffira pas.', because: 'how long, not when' }],
}

const partOfUnit: TimeRule = {
  name: 'part-of-unit',
  match: `(la|le|ce)? part:${PART} (de|d'|du)? (la|l'|le | this:(cette|ce))? unit:${PERIOD} (point:${POINT})?`,
  yields: ({ part, unit, point }) => {
    const named = unitOf(unit)
    if (!named || !isSingular(unit) || named === 'weekend') return undefined
    return shift(named, stepOf(point), 'speech', { part: partOf(part) })
  },
  examples: [
    { text: "Un accord est possible [d’ici la fin de l'année].", reads: '2015', edtf: '2015-09/2015-12' },
    { text: 'Le ministre s’exprimera en [début de semaine prochaine].', reads: '2015-W26' },
    { text: 'Les observateurs partiront [à la fin du mois].', reads: '2015-06', edtf: '2015-06-24/2015-06-30' },
  ],
  nearMisses: [{ text: 'La fin de la guerre paraît loin.', because: 'a war is no unit of the calendar' }],
}

/** Days, weeks and years counted from the day of speech. */
export const shifts: readonly TimeRule[] = [deictic, thisDaypart, thisDay, lastNight, toldDaypart, unitPointed, thisUnit, weekend, partOfUnit]
