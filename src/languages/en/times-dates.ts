import type { TimeRule } from '../pack.ts'
import {
  calendar,
  CLOCK,
  daypartOf,
  dayOf,
  DAY_MONTH,
  hourOf,
  isClocked,
  LED,
  MONTH_DAY,
  monthOf,
  partOf,
  PART,
  pointerOf,
  POINT,
  shift,
  stepsOf,
  weekdayOf,
  yearOf,
} from './times-words.ts'

const WEEKDAY_BEFORE = '(weekday:[weekday] ,? (the|on)?)?'
const HOUR_AFTER = `(daypart:[daypart] | ,? (at|by|around|about)? ${CLOCK})?`

/** Months that are also verbs or commands: alone they count only after a preposition. */
const SHY = /^(may|march|mar\.?|dec|jan|sun|sat|apr|oct|nov|sep|sept|aug|jul|jun|feb)$/

/** Dates with their day, month or year written out. */
export const dates: readonly TimeRule[] = [
  {
    name: 'day-and-month',
    match: `${WEEKDAY_BEFORE} ${DAY_MONTH} (,? year:[year4])? ${HOUR_AFTER}`,
    yields: (s) => day(s),
    examples: [
      { text: 'The treaty was signed on [5 October 2021].', reads: '2021-10-05', edtf: '2021-10-05' },
      { text: 'The envoys left on [the 5th of October].', reads: '2014-10-05', lean: 'past' },
      { text: 'They will meet again on [Friday, 9 October].', reads: '2015-10-09', lean: 'future' },
    ],
    nearMisses: [
      { text: 'Some 40 March supporters of the ruling party were held.', because: 'no month has forty days' },
      { text: 'The 12 may appeal against the ruling.', because: 'the modal verb is no month' },
    ],
  },
  {
    name: 'month-and-day',
    match: `${WEEKDAY_BEFORE} ${MONTH_DAY} (,? year:[year4])? ${HOUR_AFTER}`,
    yields: (s) => day(s),
    examples: [
      { text: 'The treaty was signed on [October 5, 2021] in Lisbon.', reads: '2021-10-05' },
      { text: 'The accord of [Oct. 5] was never published.', reads: '2015-10-05' },
      { text: 'It opens on [Monday, June 22], in Vienna.', reads: '2015-06-22', lean: 'future' },
      { text: 'They spoke on [June 12 at 10:30 a.m.] and again at night.', reads: '2015-06-12T10:30', lean: 'past' },
    ],
    nearMisses: [{ text: 'In June 47 parliaments sent observers.', because: 'no month has forty-seven days' }],
  },
  {
    name: 'weekday-with-date-in-brackets',
    match: `weekday:[weekday] ,? [bracket] (${DAY_MONTH} | ${MONTH_DAY}) (,? year:[year4])? [bracket]`,
    yields: (s) => day(s),
    examples: [{ text: 'The ambassador returned on [Tuesday (June 16)] without comment.', reads: '2015-06-16', lean: 'past' }],
    nearMisses: [{ text: 'Tuesday (a holiday) passed without talks.', because: 'the brackets hold no date' }],
  },
  {
    name: 'iso-day',
    match: `date:[iso] ${HOUR_AFTER}`,
    yields: (s) => {
      const [year, month, date] = (s.date?.value('iso') ?? '').split('-').map(Number)
      return valid(date, month) && calendar({ year, month, day: date, clock: hourIfAny(s) })
    },
    examples: [
      { text: 'Updated [2021-10-05] by the desk.', reads: '2021-10-05' },
      { text: 'Filed [2021-10-05 14:30] from Nairobi.', reads: '2021-10-05T14:30' },
    ],
    nearMisses: [{ text: 'Flight 2021-55-05 was cancelled.', because: 'there is no month 55' }],
  },
  {
    name: 'day-in-figures',
    match: `(weekday:[weekday] ,?)? date:[dmy] ${HOUR_AFTER}`,
    yields: (s) => {
      const written = s.date?.value('dmy') ?? ''
      const [a, b, y] = written.split(/[./]/).map(Number) as [number, number, number]
      const year = y < 50 ? 2000 + y : y < 100 ? 1900 + y : y
      const american = written.includes('/') && b > 12
      // "5/10/2021" is May to an American reader and October to a British one: left open.
      if (written.includes('/') && a <= 12 && b <= 12 && a !== b) return undefined
      const [date, month] = american ? [b, a] : [a, b]
      return valid(date, month) && calendar({ year, month, day: date, weekday: weekdayOf(s.weekday), clock: hourIfAny(s) })
    },
    examples: [
      { text: 'The note is dated [05.10.2021] and bears no stamp.', reads: '2021-10-05' },
      { text: 'The cable of [10/25/2021] was leaked.', reads: '2021-10-25' },
    ],
    nearMisses: [{ text: 'The memo of 5/10/2021 is unsigned.', because: 'May to some readers, October to others' }],
  },
  {
    name: 'month-and-year',
    match: `${PART}? (the (month|[unit=month]) of)? month:[month] (,|of)? year:[year4]`,
    yields: (s) => calendar({ month: monthOf(s.month), year: yearOf(s.year), part: partOf(s.part) }),
    examples: [
      { text: 'The embassy closed in [October 2021].', reads: '2021-10', edtf: '2021-10' },
      { text: 'Relations had soured by [the end of March 2014].', reads: '2014-03', edtf: '2014-03-25/2014-03-31' },
    ],
    nearMisses: [{ text: 'The troops may 2,000 times have crossed the line.', because: 'no month stands before the number' }],
  },
  {
    name: 'month',
    match: `${PART}? month:[month]`,
    yields: (s) => (!s.part && SHY.test(s.month?.norm ?? '') ? undefined : calendar({ month: monthOf(s.month), part: partOf(s.part) })),
    examples: [
      { text: 'A second round in [October] failed.', reads: '2014-10', lean: 'past' },
      { text: 'Parliament will vote in [mid-October].', reads: '2015-10', lean: 'future', edtf: '2015-10-11/2015-10-21' },
      { text: 'The fleet sails in [early May].', reads: '2015-05' },
    ],
    nearMisses: [
      { text: 'May the talks succeed, the mediator said.', because: 'a wish, not a month' },
      { text: 'March on, the general told them.', because: 'a command, not a month' },
    ],
  },
  {
    name: 'month-after-preposition',
    match: `lead:(${LED}) time:(month:[month])`,
    yields: (s) => {
      const month = SHY.test(s.month?.norm ?? '') ? calendar({ month: monthOf(s.month) }) : undefined
      return month && !/^(in|since|until|till|during)$/.test(s.lead?.norm ?? '') ? { ...month, unlessNamed: true } : month
    },
    examples: [
      { text: 'The ceasefire has held since [May].', reads: '2015-05', lean: 'past' },
      { text: 'Theresa May hopes for a vote in [May].', reads: '2015-05' },
      { text: 'The last envoys should leave by [May].', reads: '2015-05' },
    ],
    nearMisses: [{ text: 'They are free to march in silence.', because: 'the verb is written small' }],
  },
  {
    name: 'month-pointed-at',
    match: `(early|late)? ${POINT} month:[month] (day:[num/ordnum])?`,
    yields: (s) => calendar({ month: monthOf(s.month), day: s.day && (dayOf(s.day) ?? 99) }, pointerOf(s.which)),
    examples: [
      { text: 'The king came to Paris [last March].', reads: '2015-03' },
      { text: 'The lease runs out [next October].', reads: '2015-10' },
    ],
    nearMisses: [{ text: 'This may be the last attempt.', because: 'the modal verb is no month' }],
  },
  {
    name: 'day-of-month',
    match: `(time:(the day:[ordnum]) ([end]|,) | time:(the day:[ordnum/ordinal] of which:(last|this|next) [unit=month]))`,
    yields: (s) => (s.day && dayOf(s.day) !== undefined ? calendar({ day: dayOf(s.day) }, pointerOf(s.which)) : undefined),
    examples: [
      { text: 'The cabinet will decide on [the 25th].', reads: '2015-06-25', lean: 'future' },
      { text: 'The pact expires on [the 5th of next month].', reads: '2015-07-05' },
    ],
    nearMisses: [{ text: 'They met on the 5th floor of the ministry.', because: 'a floor, not a day' }],
  },
  {
    name: 'month-of-pointed-year',
    match: `${PART}? (${DAY_MONTH} | ${MONTH_DAY} | month:[month]) (of|in|,)? which:(last|this|next) [unit=year]`,
    // April of next year is told no finer than next year: a calendar date has no pointer for its year.
    yields: (s) =>
      s.which?.norm === 'this'
        ? calendar({ month: monthOf(s.month), day: s.day && (dayOf(s.day) ?? 99), part: partOf(s.part) }, 'this')
        : shift('year', stepsOf(s.which), 'speech'),
    examples: [
      { text: 'The ban was lifted in [early February this year].', reads: '2015-02', edtf: '2015-02-01/2015-02-10' },
      { text: 'The base is to close in [April next year].', reads: '2016' },
    ],
    nearMisses: [{ text: 'In April next to nothing was done.', because: 'no year is pointed at' }],
  },
  {
    name: 'holiday',
    match: `(weekday:[weekday] , (which (was|is))?)? feast:(christmas day | christmas eve | christmas | boxing day | new year 's day | new year 's eve | bastille day | anzac day | armistice day | remembrance day | veterans day | may day | valentine 's day | all saints ' day | st patrick 's day | epiphany | halloween) (,? year:[year4])?`,
    yields: ({ weekday, feast, year }) => {
      const [month, date] = FEASTS[feast?.norm ?? ''] ?? []
      return calendar({ weekday: weekdayOf(weekday), year: yearOf(year), month, day: date })
    },
    examples: [
      { text: 'The hostages came home on [Christmas Eve].', reads: '2014-12-24', lean: 'past' },
      { text: 'They marched together on [Bastille Day 2017].', reads: '2017-07-14' },
      { text: 'They spoke on [Thursday, which was Christmas Day].', reads: '2014-12-25', lean: 'past' },
      { text: 'The premiers will meet on [Boxing Day].', reads: '2015-12-26', lean: 'future' },
    ],
    nearMisses: [{ text: 'He was elected on New Year promises.', because: 'no day of the new year is named' }],
  },
]

/** Feasts that fall on the same day every year: month and day. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year 's day": [1, 1],
  "new year 's eve": [12, 31],
  'bastille day': [7, 14],
  'anzac day': [4, 25],
  'armistice day': [11, 11],
  'remembrance day': [11, 11],
  'veterans day': [11, 11],
  'may day': [5, 1],
  "valentine 's day": [2, 14],
  "all saints ' day": [11, 1],
  "st patrick 's day": [3, 17],
  epiphany: [1, 6],
  halloween: [10, 31],
}

type Parts = Parameters<TimeRule['yields']>[0]

/** An hour that is written must be one. */
const hourIfAny = (s: Parts): string | undefined => (isClocked(s) ? hourOf(s) : undefined)

const valid = (date: number | undefined, month: number | undefined): true | undefined =>
  date !== undefined && month !== undefined && date >= 1 && date <= 31 && month >= 1 && month <= 12 ? true : undefined

function day(s: Parts) {
  const date = dayOf(s.day)
  if (date === undefined) return undefined
  return calendar({
    weekday: weekdayOf(s.weekday),
    year: yearOf(s.year),
    month: monthOf(s.month),
    day: date,
    daypart: daypartOf(s.daypart),
    clock: hourIfAny(s),
  })
}
