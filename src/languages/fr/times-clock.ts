import type { Captured, TimeRule } from '../pack.ts'
import { calendar, HOUR, hourOf } from './times-words.ts'
import { clock, whole } from '../times.ts'

/** `hh:mm`; nothing where no clock shows it. */
function clockOf(hours: number | undefined, minutes: number | undefined): string | undefined {
  if (hours === undefined || minutes === undefined || hours > 24) return undefined
  return clock(hours, minutes)
}

const minutesOf = (word: Captured | undefined): number | undefined => (word ? whole(word, 0, 59, 'num', 'cardinal') : 0)
const at = (clock: string | undefined, weekday: Captured | undefined) => clock && calendar({ clock, weekday: whole(weekday, 1, 7, 'weekday') })

const figures: TimeRule = {
  name: 'clock',
  match: '(time:[clock] | hours:[num] h (minutes:[num])?) (weekday:[weekday])?',
  yields: ({ time, hours, minutes, weekday }) => {
    if (!time) return at(clockOf(whole(hours, 0, 23, 'num'), minutesOf(minutes)), weekday) || undefined
    const clock = time.value('clock')
    return time.norm.includes('.') || clock?.startsWith('24') ? undefined : at(clock, weekday) || undefined
  },
  examples: [
    { text: 'La conférence de presse débute à [14h30].', reads: '2015-06-17T14:30' },
    { text: 'Les portes ouvrent à [9 h] précises.', reads: '2015-06-17T09:00' },
    { text: 'Le vote a été clos à [22 h 15].', reads: '2015-06-17T22:15' },
  ],
  nearMisses: [{ text: 'Une chaîne qui informe 24h sur 24.', because: 'day and night, not a time of day' }],
}

const spelled: TimeRule = {
  name: 'spelled-clock',
  match: "(à|vers|dès|[prep=jusqu'à/prep=à partir de]) time:(hours:[num/cardinal] [unit=hour] (minutes:[num/cardinal])? (weekday:[weekday])?)",
  yields: ({ hours, minutes, weekday }) =>
    hours?.norm === 'une' ? undefined : at(clockOf(whole(hours, 0, 24, 'num', 'cardinal'), minutesOf(minutes)), weekday) || undefined,
  examples: [
    { text: 'Le président parlera à [20 heures].', reads: '2015-06-17T20:00' },
    { text: 'Le convoi est parti vers [6 heures 30].', reads: '2015-06-17T06:30' },
  ],
  nearMisses: [{ text: 'Le vol dure à peine 8 heures.', because: 'a length' }],
}

const ofDaypart: TimeRule = {
  name: 'clock-of-daypart',
  match: `(à|vers|dès)? time:(hours:[num/cardinal] [unit=hour] (minutes:[num/cardinal])? (du|de la|de l') hour:${HOUR})`,
  yields: ({ hours, minutes, hour }) => {
    const { daypart } = hourOf(hour)
    const n = whole(hours, 0, 12, 'num', 'cardinal')
    const late = (daypart === 'EV' || daypart === 'AF') && n !== undefined && n < 12
    return at(clockOf(n === undefined ? n : n + (late ? 12 : 0), minutesOf(minutes)), undefined) || undefined
  },
  examples: [
    { text: 'Le compromis est tombé à [deux heures du matin].', reads: '2015-06-17T02:00' },
    { text: 'Ils se sont retrouvés à [8 heures du soir].', reads: '2015-06-17T20:00' },
  ],
  nearMisses: [{ text: 'Les 35 heures du matin au soir, voilà leur vie.', because: 'no clock shows 35' }],
}

const noon: TimeRule = {
  name: 'noon',
  match: 'hour:(midi|minuit) (weekday:[weekday])?',
  yields: ({ hour, weekday }) =>
    hour?.text.startsWith('M') ? undefined : calendar({ clock: hour?.norm === 'midi' ? '12:00' : '24:00', weekday: whole(weekday, 1, 7, 'weekday') }),
  examples: [{ text: 'L’ultimatum expire à [minuit].', reads: '2015-06-17T24:00' }],
  nearMisses: [{ text: 'Les élus du Midi boycottent la cérémonie.', because: 'with a capital it is the South' }],
}

/** Times of day. */
export const clocks: readonly TimeRule[] = [figures, spelled, ofDaypart, noon]
