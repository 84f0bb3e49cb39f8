import type { DayPart } from '../../model/time.ts'
import type { Slots, TimeRule, TimeYield } from '../pack.ts'
import {
  calendar,
  CLOCK,
  daypartOf,
  DAY_MONTH,
  dayOf,
  hourOf,
  isClocked,
  isPlural,
  LED,
  MONTH_DAY,
  monthOf,
  pointerOf,
  POINT,
  shift,
  ZONE,
  stepsOf,
  unitOf,
  weekdayOf,
  yearOf,
} from './times-words.ts'

/** Abbreviations that are newspapers, satellites and verbs as well: alone they are no day. */
const SHY = /^(sun|sat|wed|mon|fri|thu|tue)$/
const DAY = `((${POINT})? weekday:[weekday] | relative:[deictic] | (weekday:[weekday] ,?)? (${DAY_MONTH} | ${MONTH_DAY}) (,? year:[year4] ,?)?)`
const ZONE_HOURS = `(,? (at|by|around|about|before|after|until)? ${CLOCK})`

/** Days of the week, days counted from today, and their hours. */
export const weekdays: readonly TimeRule[] = [
  {
    name: 'weekday',
    match: `(early|late)? weekday:[weekday] (daypart:[daypart])?`,
    yields: (s) => (SHY.test(s.weekday?.norm ?? '') || isPlural(s.weekday) ? undefined : onDay(s)),
    examples: [
      { text: 'The minister flew to Oman on [Friday].', reads: '2015-06-12', lean: 'past' },
      { text: 'Both sides will sign on [Friday].', reads: '2015-06-19', lean: 'future' },
      { text: 'Shelling began [Monday night] near the border.', reads: '2015-06-15TNI', lean: 'past' },
    ],
    nearMisses: [{ text: 'The Sun broke the story.', because: 'a newspaper, not a Sunday' }],
  },
  {
    name: 'weekday-pointed-at',
    match: `(early|late)? ${POINT} weekday:[weekday] (daypart:[daypart])?`,
    yields: (s) => (isPlural(s.weekday) ? undefined : onDay(s)),
    examples: [
      { text: 'The envoy was expelled [last Friday].', reads: '2015-06-12' },
      { text: 'A vote is due [next Monday].', reads: '2015-06-22', edtf: '2015-06-22' },
      { text: 'He leaves [this Saturday evening] for Rome.', reads: '2015-06-20TEV' },
    ],
    nearMisses: [{ text: 'These past Mondays were quiet.', because: 'several Mondays are no day' }],
  },
  {
    name: 'weekday-of-week',
    match: `weekday:[weekday] (of|in|,)? ${POINT} unit:[unit=week]`,
    yields: ({ weekday, which }) => shift('week', stepsOf(which), 'speech', { weekday: weekdayOf(weekday) }),
    examples: [
      { text: 'Talks resume on [Monday of next week].', reads: '2015-06-22' },
      { text: 'He was sacked on [Thursday last week].', reads: '2015-06-11' },
    ],
    nearMisses: [{ text: 'Monday of all days was chosen.', because: 'no week is named' }],
  },
  {
    name: 'week-of-weekday',
    match: `${POINT} unit:[unit=week] (on)? weekday:[weekday]`,
    yields: ({ weekday, which }) => shift('week', stepsOf(which), 'speech', { weekday: weekdayOf(weekday) }),
    examples: [{ text: 'The summit opens [next week on Tuesday] in Accra.', reads: '2015-06-23' }],
    nearMisses: [{ text: 'A tense week; Tuesday brought a truce.', because: 'the week is not pointed at' }],
  },
  {
    name: 'hours-of-day',
    match: `the? ((early|late|small|morning) hours | daypart:[daypart=MO/daypart=AF/daypart=EV/daypart=NI]) (of|on) ${DAY} (daypart:[daypart])?`,
    yields: (s) => onDay(s, 'NI'),
    examples: [
      { text: 'They broke off in [the early hours of Tuesday].', reads: '2015-06-16TNI', lean: 'past' },
      { text: 'The bombing began on [the night of 24 March 1999].', reads: '1999-03-24TNI' },
    ],
    nearMisses: [{ text: 'In the early hours of his rule he sought peace.', because: 'a reign, not a day' }],
  },
  {
    name: 'clock-and-day',
    match: `${CLOCK} ,? (on|of)? ${DAY}`,
    yields: (s) => onDay(s),
    examples: [
      { text: 'The plane landed at [3 p.m. Tuesday] in Muscat.', reads: '2015-06-16T15:00', lean: 'past' },
      { text: 'The deadline is [noon on Friday].', reads: '2015-06-19T12:00', lean: 'future' },
    ],
    nearMisses: [{ text: 'Only 3 Tuesday flights were left.', because: 'three flights, not three o’clock' }],
  },
  {
    name: 'day-and-clock',
    match: `((${POINT})? weekday:[weekday] (daypart:[daypart])? | relative:[deictic]) ${ZONE_HOURS}`,
    yields: (s) => (s.clock || s.half || s.named ? onDay(s) : undefined),
    examples: [
      { text: 'The two spoke [Monday at 10:30 a.m.] by phone.', reads: '2015-06-15T10:30', lean: 'past' },
      { text: 'Polls open [tomorrow at 7:00] in the north.', reads: '2015-06-18T07:00' },
    ],
    nearMisses: [{ text: 'On Monday, after 7 hours, they agreed.', because: 'seven hours are a length' }],
  },
  {
    name: 'clock',
    match: `${CLOCK}`,
    yields: (s) => (s.clock && !s.half && !/:/.test(s.clock.norm) ? undefined : clock(s)),
    examples: [
      { text: 'The curfew starts at [10:30 p.m.] in the capital.', reads: '2015-06-17T22:30' },
      { text: 'The guns fell silent at [midnight].', reads: '2015-06-17T24:00' },
      { text: 'The convoy left at [4 in the morning] with its guards.', reads: '2015-06-17T04:00' },
    ],
    nearMisses: [{ text: 'Growth reached 2.30 percent.', because: 'a share, not an hour' }],
  },
  {
    name: 'clock-in-figures',
    match: `${LED} time:(figures:[year4] ${ZONE})`,
    yields: clock,
    examples: [{ text: 'The council convenes at [1900 GMT] in New York.', reads: '2015-06-17T19:00' }],
    nearMisses: [{ text: 'September 22, 2019 GMT', because: 'a year, as some agencies date their reports' }],
  },
  {
    name: 'day-from-today',
    match: `(early|late|earlier|later)? the? relative:[deictic] (daypart:[daypart])?`,
    yields: (s) => onDay(s),
    examples: [
      { text: 'The embassy reopened [yesterday evening].', reads: '2015-06-16TEV' },
      { text: 'The cabinet meets [tonight].', reads: '2015-06-17TNI' },
      { text: 'He resigned [the day before yesterday].', reads: '2015-06-15' },
    ],
    nearMisses: [{ text: 'The day before was quiet enough.', because: 'counted from a day told, not from today' }],
  },
  {
    name: 'part-of-today',
    match: `(early|late|earlier|later)? which:(this|last) daypart:[daypart]`,
    yields: ({ which, daypart }) =>
      isPlural(daypart) ? undefined : shift('day', which?.norm === 'last' ? -1 : 0, 'speech', { daypart: daypartOf(daypart) ?? 'NI' }),
    examples: [
      { text: 'The premier called [this morning] to apologise.', reads: '2015-06-17TMO' },
      { text: 'Jets struck the port [last night].', reads: '2015-06-16TNI' },
    ],
    nearMisses: [{ text: 'The last evenings of the conference were calm.', because: 'several evenings' }],
  },
  {
    name: 'part-of-day',
    match: `${LED} time:(the (early|late)? daypart:[daypart])`,
    yields: ({ daypart }) => (isPlural(daypart) ? undefined : calendar({ daypart: daypartOf(daypart) })),
    examples: [{ text: 'They met again in [the afternoon] at the palace.', reads: '2015-06-17TAF' }],
    nearMisses: [{ text: 'He has an evening paper to run.', because: 'the evening of a newspaper, not of a day' }],
  },
  {
    name: 'weekend',
    match: `the unit:[unit=weekend]`,
    yields: ({ unit }) => (isPlural(unit) ? undefined : shift(unitOf(unit), 0, 'speech')),
    examples: [{ text: 'Rebels took two towns over [the weekend].', reads: '2015-W24-WE', lean: 'past', edtf: '2015-06-13/2015-06-14' }],
    nearMisses: [{ text: 'They like the weekends in the hills.', because: 'several weekends' }],
  },
]

function clock(s: Slots): TimeYield | undefined {
  const hour = hourOf(s)
  return hour === undefined ? undefined : calendar({ clock: hour })
}

/** A day that is named by its weekday, its date or its distance from today, with its hour if one is given. */
function onDay(s: Slots, otherwise?: DayPart): TimeYield | undefined {
  const clocked = isClocked(s)
  const hour = clocked ? hourOf(s) : undefined
  if (clocked && hour === undefined) return undefined
  const daypart = clocked ? undefined : (daypartOf(s.daypart) ?? otherwise)
  if (s.relative) {
    const night = s.relative.norm === 'tonight' && !clocked ? 'NI' : undefined
    return shift('day', s.relative.number('deictic'), 'speech', { clock: hour, daypart: daypart ?? night })
  }
  const day = s.day && (dayOf(s.day) ?? 99)
  if (day === 99) return undefined
  return calendar({ weekday: weekdayOf(s.weekday), day, month: monthOf(s.month), year: yearOf(s.year), clock: hour, daypart }, pointerOf(s.which))
}
