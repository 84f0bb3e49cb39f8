import type { TimeRule } from '../pack.ts'
import { calendar, HOUR, hourOf, MONTH, monthOf, POINT, pointerOf, shift } from './times-words.ts'
import { whole } from '../times.ts'

const day = (word: Parameters<typeof whole>[0]): number | undefined => whole(word, 1, 7, 'weekday')

/** "mer." at the end of a sentence is the sea, "lundis" are many. */
const isOneDay = (norm: string): boolean => /i$|dimanche$/.test(norm)

const weekday: TimeRule = {
  name: 'weekday',
  match: `(this:(ce))? weekday:[weekday] (point:${POINT})?`,
  yields: ({ this: pointing, weekday, point }) =>
    weekday && isOneDay(weekday.norm) && !(pointing && point) ? calendar({ weekday: day(weekday) }, pointerOf(pointing ?? point)) : undefined,
  examples: [
    { text: 'Le chancelier a reçu son hôte [vendredi] à Vienne.', reads: '2015-06-12', lean: 'past' },
    { text: 'Le vote aura lieu [vendredi].', reads: '2015-06-19', lean: 'future' },
    { text: 'Ils s’étaient parlé [lundi dernier].', reads: '2015-06-15' },
    { text: 'La commission rend son avis [ce jeudi].', reads: '2015-06-18' },
  ],
  nearMisses: [{ text: 'Le cargo a été arraisonné en pleine mer.', because: 'the abbreviation of mercredi has no date beside it' }],
}

const weekdayPart: TimeRule = {
  name: 'weekday-daypart',
  match: `(this:(ce))? weekday:[weekday] (point:${POINT})? (au|à|en|dans la|dans l'|à l')? (en? (début|fin|milieu) (de|d')?)? hour:${HOUR}`,
  yields: ({ this: pointing, weekday, point, hour }) =>
    weekday && isOneDay(weekday.norm) ? calendar({ weekday: day(weekday), ...hourOf(hour) }, pointerOf(pointing ?? point)) : undefined,
  examples: [
    { text: 'Le porte-parole a démenti [vendredi soir] toute rupture.', reads: '2015-06-12TEV', lean: 'past' },
    { text: 'Ils se retrouveront [lundi matin] au siège de l’organisation.', reads: '2015-06-22TMO', lean: 'future' },
    { text: 'L’avion s’est posé [mardi en fin d’après-midi].', reads: '2015-06-16TAF', lean: 'past' },
  ],
  nearMisses: [{ text: 'Les marchés du samedi, matinaux ou non, restent ouverts.', because: 'no part of the day is named' }],
}

const nightBetween: TimeRule = {
  name: 'night-between',
  match: 'la nuit (de|du) weekday:[weekday] ((à|au) [weekday])?',
  yields: ({ weekday }) => calendar({ weekday: day(weekday), daypart: 'NI' }),
  examples: [{ text: 'Le cessez-le-feu a été rompu dans [la nuit de lundi à mardi].', reads: '2015-06-15TNI', lean: 'past' }],
  nearMisses: [{ text: 'La nuit de Noël sera calme à la frontière.', because: 'no weekday' }],
}

const dayOf: TimeRule = {
  name: 'day-of-weekday',
  match: 'dans? time:(la (journée | hour:matinée | hour:soirée) (de|du) weekday:[weekday])',
  yields: ({ weekday, hour }) => calendar({ weekday: day(weekday), ...hourOf(hour) }),
  examples: [
    { text: 'Les deux ministres se sont parlé dans [la journée de mardi].', reads: '2015-06-16', lean: 'past' },
    { text: 'Le convoi arrivera dans [la soirée de vendredi].', reads: '2015-06-19TEV', lean: 'future' },
  ],
  nearMisses: [{ text: 'La journée de travail des délégués fut longue.', because: 'work is no weekday' }],
}

const nightOfDates: TimeRule = {
  name: 'night-of-dates',
  match: `la nuit du [weekday]? first:[num/ordnum] (month:${MONTH})? au [weekday]? last:[num/ordnum] later:${MONTH} (year:[year4])?`,
  yields: ({ first, month, later, year }) => {
    const number = whole(first, 1, 31, 'num', 'ordnum')
    const year4 = whole(year, 1000, 2199, 'year4')
    return number === undefined ? undefined : calendar({ day: number, month: monthOf(month ?? later), year: year4, daypart: 'NI' })
  },
  examples: [{ text: 'Les tirs ont cessé dans [la nuit du 4 au 5 juin].', reads: '2015-06-04TNI', lean: 'past' }],
  nearMisses: [{ text: 'La nuit du 4 août reste un symbole.', because: 'one date, not two' }],
}

const ofWeek: TimeRule = {
  name: 'weekday-of-week',
  match: `le? weekday:[weekday] de (la semaine point:${POINT} | this:(cette) semaine)`,
  yields: ({ weekday, point }) => {
    const by = point ? (pointerOf(point) === 'next' ? 1 : -1) : 0
    const number = day(weekday)
    return number === undefined ? undefined : shift('week', by, 'speech', { weekday: number })
  },
  examples: [{ text: 'La signature est fixée au [jeudi de la semaine prochaine].', reads: '2015-06-25' }],
  nearMisses: [{ text: 'Il travaille du lundi au vendredi de semaine en semaine.', because: 'no week is pointed at' }],
}

/** Weekdays, alone and with a part of the day. */
export const weekdays: readonly TimeRule[] = [weekday, weekdayPart, nightBetween, dayOf, nightOfDates, ofWeek]
