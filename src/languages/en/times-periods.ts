import type { Slots, TimeRule } from '../pack.ts'
import { calendar, partOf, PART, PERIOD, pointerOf, POINT, shift, stepsOf, unitOf, isPlural, LED, yearOf } from './times-words.ts'
import { whole } from '../times.ts'

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'] as const

/** Years, decades, centuries, seasons and quarters. */
export const periods: readonly TimeRule[] = [
  {
    name: 'year-after-preposition',
    match: `${LED} time:(year:[year4])`,
    yields: ({ year }) => year4(year, 1700, 2100),
    examples: [
      { text: 'The two states broke off ties in [2012].', reads: '2012', edtf: '2012' },
      { text: 'No envoy has served there since [1979].', reads: '1979' },
    ],
    nearMisses: [{ text: 'In 1500 villages the wells ran dry.', because: 'so early a year is a number' }],
  },
  {
    name: 'year-before-noun',
    match: `([det/poss/bracket/conj=and/conj=or] (post|pre)? -? time:(year:[year4]))`,
    yields: ({ year }) => (year?.norm.endsWith('00') ? undefined : year4(year, 1800, 2100)),
    over: ['year-after-preposition'],
    examples: [{ text: 'Both cited the [1975] agreement.', reads: '1975' }],
    nearMisses: [{ text: 'The 2000 soldiers left their barracks.', because: 'a round number of people' }],
  },
  {
    name: 'part-of-year',
    match: `${PART} year:[year4]`,
    yields: (s) => calendar({ year: yearOf(s.year), part: partOf(s.part) }),
    over: ['year-after-preposition'],
    examples: [
      { text: 'The base will close by [the end of 2019].', reads: '2019', edtf: '2019-09/2019-12' },
      { text: 'Exports fell in [early 2019].', reads: '2019', edtf: '2019-01/2019-04' },
    ],
    nearMisses: [{ text: 'The end of resolution 1973 came soon.', because: 'a resolution stands between' }],
  },
  {
    name: 'decade',
    match: `(${PART} the? | the? part:(early|mid|late) -? | article:the)? (decade:[decade4] | long:[year4] 's | (tick:')? short:(20s|30s|40s|50s|60s|70s|80s|90s))`,
    yields: (s) => {
      if (s.long && (!s.long.norm.endsWith('0') || !(s.part ?? s.article))) return undefined
      if (s.short && !(s.part ?? s.article ?? s.tick)) return undefined
      const decade = s.decade?.number('decade4') ?? s.long?.number('year4') ?? 1900 + Number.parseInt(s.short?.norm ?? '', 10)
      return calendar({ decade, part: partOf(s.part) })
    },
    examples: [
      { text: 'Trade was brisk in [the 1990s].', reads: '199X', edtf: '199X' },
      { text: 'The feud dates from [the late 1980s].', reads: '198X', edtf: '1986/1989' },
    ],
    nearMisses: [{ text: 'A man in his 50s was held.', because: 'an age, not a decade' }],
  },
  {
    name: 'decade-in-words',
    match: `(the part:(early|mid|late) -? | part:(early|mid|late) -? | the) tens:(${TENS.join('|')})`,
    yields: ({ tens, part }) => calendar({ decade: 1920 + 10 * TENS.indexOf(tens?.norm as (typeof TENS)[number]), part: partOf(part) }),
    examples: [{ text: 'The border was open in [the nineties].', reads: '199X' }],
    nearMisses: [{ text: 'The envoy, in his nineties, still travels.', because: 'an age, not a decade' }],
  },
  {
    name: 'century',
    match: `the? (part:(early|mid|late) -?)? which:[ordnum/ordinal] -? unit:[unit=century]`,
    yields: (s) => {
      const century = whole(s.which, 2, 22, 'ordnum', 'ordinal')
      return century === undefined ? undefined : calendar({ century, part: partOf(s.part) })
    },
    examples: [{ text: 'The claim goes back to [the 19th century].', reads: '18XX', edtf: '18XX' }],
    nearMisses: [{ text: 'He wants to rule for a second half century.', because: 'no century is numbered' }],
  },
  {
    name: 'quarter',
    match: `the? which:[ordinal/ordnum] -? unit:[unit=quarter] ((of|in)? year:[year4])?`,
    yields: (s) => {
      const quarter = whole(s.which, 1, 4, 'ordinal', 'ordnum') as 1 | 2 | 3 | 4 | undefined
      return quarter && calendar({ quarter, year: yearOf(s.year) })
    },
    examples: [
      { text: 'Arms sales doubled in [the third quarter of 2014].', reads: '2014-Q3', edtf: '2014-35' },
      { text: 'Exports fell in [the first quarter].', reads: '2015-Q1', lean: 'past' },
    ],
    nearMisses: [{ text: 'A quarter of the delegates walked out.', because: 'a share, not a quarter of the year' }],
  },
  {
    name: 'half-year',
    match: `the which:(first|second) half of (year:[year4] | point:(this|the) year)`,
    yields: (s) => {
      const half = s.which?.norm === 'first' ? 1 : 2
      return s.year ? calendar({ half, year: yearOf(s.year) }) : calendar({ half }, 'this')
    },
    examples: [{ text: 'Malta presides in [the first half of 2017].', reads: '2017-H1', edtf: '2017-40' }],
    nearMisses: [{ text: 'They scored twice in the first half.', because: 'half of a match' }],
  },
  {
    name: 'season',
    match: `(the|early|late|mid -?)? season:[season] (of|,)? year:[year4]`,
    yields: ({ season, year }) => calendar({ season: season?.number('season'), year: yearOf(year) }),
    examples: [{ text: 'Protests began in [the spring of 2014].', reads: '2014-SP', edtf: '2014-21' }],
    nearMisses: [{ text: 'The fall of the city was near.', because: 'no autumn, but a defeat' }],
  },
  {
    name: 'season-pointed-at',
    match: `(early|late)? ${POINT} season:[season]`,
    yields: ({ season, which }) => calendar({ season: season?.number('season') }, pointerOf(which)),
    examples: [{ text: 'The pact was sealed [last summer].', reads: '2014-SU' }],
    nearMisses: [{ text: 'These springs feed the last river.', because: 'water, not a season' }],
  },
  {
    name: 'season-after-preposition',
    match: `which:[prep] time:((the|early|late|mid -?)? (early|late)? season:[season])`,
    yields: ({ season, which }) => (season?.norm === 'fall' && which?.norm !== 'in' ? undefined : calendar({ season: season?.number('season') })),
    examples: [{ text: 'The border will reopen in [the autumn].', reads: '2015-FA', lean: 'future' }],
    nearMisses: [{ text: 'Since the fall of Kabul nobody has called.', because: 'no autumn, but a defeat' }],
  },
  {
    name: 'period-pointed-at',
    match: `(${PART} | early | late | earlier | later | sometime | the)? ${POINT} unit:${PERIOD} (daypart:[daypart])?`,
    yields: (s) => (isPlural(s.unit) || s.daypart ? undefined : shift(unitOf(s.unit), stepsOf(s.which), 'speech', { part: partOf(s.part) })),
    examples: [
      { text: 'The ambassador left [last week].', reads: '2015-W24', edtf: '2015-06-08/2015-06-14' },
      { text: 'Parliament votes [later this month].', reads: '2015-06' },
      { text: 'The troops go home by [the end of next month].', reads: '2015-07', edtf: '2015-07-25/2015-07-31' },
      { text: 'The row began [late last year].', reads: '2014', edtf: '2014-09/2014-12' },
    ],
    nearMisses: [{ text: 'It was his last request of the week-long visit.', because: 'the request is last, not the week' }],
  },
  {
    name: 'part-of-period',
    match: `${PART} (the|[poss])? unit:[unit=week/unit=month/unit=quarter/unit=year/unit=decade/unit=century]`,
    yields: (s) =>
      isPlural(s.unit) || /^(early|late|mid)$/.test(s.part?.norm ?? '') ? undefined : shift(unitOf(s.unit), 0, 'speech', { part: partOf(s.part) }),
    examples: [{ text: 'The report is due by [the end of the month].', reads: '2015-06', edtf: '2015-06-24/2015-06-30' }],
    nearMisses: [{ text: 'The end of the meeting was near.', because: 'a meeting is no period of the calendar' }],
  },
  {
    name: 'year-end',
    match: `(unit:[unit=year/unit=month/unit=week] - end | the unit:[unit=year/unit=month/unit=week] 's end)`,
    yields: ({ unit }) => shift(unitOf(unit), 0, 'speech', { part: 'end' }),
    examples: [{ text: 'The troops will be home by [year-end].', reads: '2015', edtf: '2015-09/2015-12' }],
    nearMisses: [{ text: 'The year ended without a treaty.', because: 'a verb' }],
  },
  {
    name: 'later-in-period',
    match: `(later|earlier|[adv=later/adv=earlier]) in the unit:[unit=week/unit=month/unit=year]`,
    yields: ({ unit }) => shift(unitOf(unit), 0, 'speech'),
    examples: [{ text: 'A summit is planned for [later in the week].', reads: '2015-W25' }],
    nearMisses: [{ text: 'Later in the talks he relented.', because: 'talks are no period of the calendar' }],
  },
]

const year4 = (year: Slots[string], least: number, most: number) => {
  const n = yearOf(year)
  return n !== undefined && n >= least && n <= most ? calendar({ year: n }) : undefined
}
