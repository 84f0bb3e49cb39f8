import type { TimeRule } from '../pack.ts'
import { calendar, DAY, dayOf, HOUR, hourOf, MONTH, monthOf, PART, partOf, POINT, pointerOf, yearOf } from './times-words.ts'
import { whole } from '../times.ts'

const dayOfMonth: TimeRule = {
  name: 'day-of-month',
  match: `(le|this:ce)? (weekday:[weekday] ,?)? day:${DAY} -? month:${MONTH} (year:[year4])? (point:${POINT} | au? hour:${HOUR})?`,
  yields: ({ this: here, weekday, day, month, year, point, hour }) => {
    const number = dayOf(day)
    if (number === undefined || (year && point)) return undefined
    return calendar(
      { weekday: whole(weekday, 1, 7, 'weekday'), day: number, month: monthOf(month), year: yearOf(year), ...hourOf(hour) },
      here ? 'this' : pointerOf(point),
    )
  },
  examples: [
    { text: 'Les deux ministres se sont vus [le mardi 5 octobre 2021] à Berne.', reads: '2021-10-05' },
    { text: "L'accord entrera en vigueur [le 1er août].", reads: '2015-08-01', lean: 'future' },
    { text: 'La trêve prendra effet [le premier septembre].', reads: '2015-09-01', lean: 'future' },
    { text: "L'ambassadeur a été rappelé [le 8 mars dernier].", reads: '2015-03-08' },
    { text: 'Les deux présidents se sont entretenus [ce mercredi 17 juin].', reads: '2015-06-17', lean: 'past' },
    { text: 'La délégation est attendue [le 3 juillet au soir].', reads: '2015-07-03TEV', lean: 'future' },
    { text: 'Le texte a été signé au palais, [jeudi 4 juin].', reads: '2015-06-04', lean: 'past' },
    { text: 'BERNE, [5 oct 2021] (ATS) - Les pourparlers reprennent.', reads: '2021-10-05' },
  ],
  nearMisses: [
    { text: 'La fusée doit emporter 5 satellites vers Mars.', because: 'a noun stands between the number and what is no month' },
    { text: 'Le faux visa portait la date du 45 mars.', because: 'no month has 45 days' },
  ],
}

const weekdayNumber: TimeRule = {
  name: 'weekday-number',
  match: '(le|ce) weekday:[weekday] day:[num/ordnum]',
  yields: ({ weekday, day }) => {
    const number = dayOf(day)
    return number === undefined ? undefined : calendar({ weekday: whole(weekday, 1, 7, 'weekday'), day: number })
  },
  examples: [{ text: 'Les experts se sont retrouvés [le vendredi 12] à Genève.', reads: '2015-06-12', lean: 'past' }],
  nearMisses: [{ text: 'Vendredi 8 soldats ont péri dans une embuscade.', because: 'without an article the number may count soldiers' }],
}

const dayInBrackets: TimeRule = {
  name: 'day-in-brackets',
  match: `(le|ce)? weekday:[weekday] [open] le? day:${DAY} (month:${MONTH})? (year:[year4])? [close]`,
  yields: ({ weekday, day, month, year }) => {
    const number = dayOf(day)
    return number === undefined ? undefined : calendar({ weekday: whole(weekday, 1, 7, 'weekday'), day: number, month: monthOf(month), year: yearOf(year) })
  },
  examples: [{ text: 'Le président arrivera [mardi (23 juin)] à Alger.', reads: '2015-06-23', lean: 'future' }],
  nearMisses: [{ text: 'Une collision (5 blessés) a perturbé le sommet.', because: 'what the brackets hold is no date' }],
}

const figures: TimeRule = {
  name: 'figures',
  match: '(le|ce)? (weekday:[weekday] ,?)? date:[iso/dmy]',
  yields: ({ date, weekday }) => {
    const iso = date?.value('iso')?.split('-').map(Number)
    const [first = 0, month = 0, last = 0] = iso ?? date?.value('dmy')?.split(/[./]/).map(Number) ?? []
    const short = !iso && last < 100
    const year = iso ? first : short ? last + (last < 50 ? 2000 : 1900) : last
    const day = iso ? last : first
    if (month < 1 || month > 12 || day < 1 || day > 31 || (short && date?.norm.includes('.'))) return undefined
    return calendar({ weekday: whole(weekday, 1, 7, 'weekday'), day, month, year })
  },
  examples: [
    { text: 'Publié [le 05/10/2021] par la rédaction.', reads: '2021-10-05' },
    { text: 'Mis à jour : [2021-10-05], à Genève.', reads: '2021-10-05' },
  ],
  nearMisses: [
    { text: 'La résolution 12/45/2014 du conseil est restée lettre morte.', because: 'there is no month 45' },
    { text: 'Le logiciel en est à la version 1.5.20 depuis la panne.', because: 'a number with dots and two figures for the year is no French date' },
  ],
}

const month: TimeRule = {
  name: 'month',
  match: `(la? part:${PART} -? (du? mois)? (de|d')? | mois (de|d'))? month:${MONTH} (year:[year4/num])? (point:${POINT})?`,
  yields: ({ part, month, year, point }) => {
    const named = yearOf(year)
    if ((year && (named === undefined || point)) || (!part && !year && !point && isNoMonth(month?.text ?? ''))) return undefined
    return calendar({ part: partOf(part), month: monthOf(month), year: named }, pointerOf(point))
  },
  examples: [
    { text: 'La conférence est prévue en [octobre 2021].', reads: '2021-10' },
    { text: 'Ils se reverront [fin octobre].', reads: '2015-10', lean: 'future', edtf: '2015-10-25/2015-10-31' },
    { text: 'Les pourparlers ont commencé à [la mi-mars].', reads: '2015-03', lean: 'past' },
    { text: 'Sa nomination remonte à [janvier dernier].', reads: '2015-01' },
    { text: 'Les grèves de [mai 68] ont surpris le général.', reads: '1968-05' },
  ],
  nearMisses: [
    { text: 'La sonde a quitté la Terre pour Mars.', because: 'with a capital it is the planet' },
    { text: 'Le défilé a traversé le Champ-de-Mars.', because: 'a place' },
  ],
}

/** Months are written small; a capital is the planet, a name, or the first word of a sentence. "oct." and "nov" alone may be cut off anything. */
const isNoMonth = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text) || text.endsWith('.') || /^(?:oct|janv|févr|juil|nov|déc)$/.test(text)

const bareYear = (n: number): boolean => n > 1899 && n < 2050 && n !== 2000

const year: TimeRule = {
  name: 'year',
  match: `((le|la)? part:${PART} -? (de|d')? (l' [unit=year])?)? year:[year4]`,
  yields: ({ part, year }) => {
    const number = yearOf(year)
    return number !== undefined && (part ? number > 1499 : bareYear(number)) ? calendar({ part: partOf(part), year: number }) : undefined
  },
  examples: [
    { text: 'Le bureau est fermé depuis [1998].', reads: '1998' },
    { text: 'Une visite était espérée [début 2019].', reads: '2019' },
  ],
  nearMisses: [
    { text: 'Quelque 1500 soldats ont été déployés.', because: 'a bare number below 1900 counts things' },
    { text: 'Il a fallu 2000 policiers pour sécuriser le sommet.', because: 'a bare 2000 is more often a round number' },
  ],
}

const yearAfter: TimeRule = {
  name: 'year-after-word',
  match: "(en|depuis|dès|[prep=jusqu'à]) time:(year:[year4/num])",
  yields: ({ year }) => {
    const full = whole(year, 1000, 2199, 'year4')
    const short = whole(year, 61, 99, 'num')
    if (full !== undefined) return bareYear(full) ? undefined : calendar({ year: full })
    return short === undefined ? undefined : calendar({ year: 1900 + short })
  },
  examples: [
    { text: 'Le traité fut conclu en [1648] à Münster.', reads: '1648' },
    { text: 'Il est entré au ministère en [97].', reads: '1997' },
  ],
  nearMisses: [{ text: 'La crise a été réglée en 24 heures.', because: 'the figure counts hours' }],
}

const yearNamed: TimeRule = {
  name: 'year-named',
  match: "((le|la)? part:(début|milieu|fin) de)? (l' | en)? [unit=year] year:[year4]",
  yields: ({ part, year }) => calendar({ part: partOf(part), year: yearOf(year) }),
  over: ['year'],
  examples: [
    { text: "Ce fut l'un des échecs de [l'année 2009].", reads: '2009' },
    { text: 'Le passage à [l’an 2000] inquiétait les banques.', reads: '2000' },
  ],
  nearMisses: [{ text: 'Une année record : 2300 visas ont été délivrés.', because: 'the number counts visas' }],
}

/** Feasts that fall on the same day every year: month and day. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  noël: [12, 25],
  'nouvel an': [1, 1],
  "jour de l' an": [1, 1],
  'saint - sylvestre': [12, 31],
  toussaint: [11, 1],
  assomption: [8, 15],
  épiphanie: [1, 6],
  'saint - valentin': [2, 14],
}

const feast: TimeRule = {
  name: 'feast',
  match:
    "(weekday:[weekday] , (qui (est|était))?)? (le jour de | jour de | la fête de)? (le|la|l')? feast:(noël | nouvel an | jour de l' an | saint - sylvestre | toussaint | assomption | épiphanie | saint - valentin) (year:[year4])?",
  yields: ({ weekday, feast, year }) => {
    const [month, date] = FEASTS[feast?.norm ?? ''] ?? []
    return calendar({ weekday: whole(weekday, 1, 7, 'weekday'), year: yearOf(year), month, day: date })
  },
  examples: [
    { text: 'Un échange de prisonniers est prévu avant [Noël].', reads: '2015-12-25', lean: 'future' },
    { text: 'Les frontières ont rouvert à [la Toussaint].', reads: '2014-11-01', lean: 'past' },
    { text: 'Il a plaidé sa cause [jeudi, jour de Noël], devant la presse.', reads: '2014-12-25', lean: 'past' },
    { text: 'La trêve tiendra jusqu’au [Nouvel An].', reads: '2016-01-01', lean: 'future' },
  ],
  nearMisses: [{ text: 'Le père de Noëlle est diplomate.', because: 'a given name that only begins alike' }],
}

/** Days, months and years of the calendar. */
export const dates: readonly TimeRule[] = [dayOfMonth, weekdayNumber, dayInBrackets, figures, month, year, yearAfter, yearNamed, feast]
