import type { TimeUnit } from '../../model/time.ts'
import type { Slots, TimeRule, TimeYield } from '../pack.ts'
import { ABOUT, AMOUNT, amountOf, isPlural, length, unitOf } from './times-words.ts'

const MINUTES: Partial<Record<TimeUnit, number>> = { minute: 1, hour: 60, day: 1440 }

/** How long: counted units of time. */
export const lengths: readonly TimeRule[] = [
  {
    name: 'length',
    match: `${ABOUT}? time:(${AMOUNT} -? (straight|consecutive|full|whole|more|further|additional|long|short|good)? unit:[unit] (half:(and a half) | - long)?)`,
    yields: (s) => {
      const amount = amountOf(s)
      return amount && length(amount.unit, amount.count, amount.count, s.about)
    },
    examples: [
      { text: 'The two spoke for [40 minutes].', reads: 'PT40M' },
      { text: 'They held a [two-day] summit.', reads: 'P2D' },
      { text: 'The call lasted about [an hour and a half].', reads: 'PT1H30M' },
      { text: 'The siege went on for [several weeks].', reads: 'PXW' },
      { text: 'It has been shut for more than [a year].', reads: 'P1Y' },
    ],
    nearMisses: [
      { text: 'A second meeting is planned.', because: 'the second of two' },
      { text: 'A quarter of the seats stayed empty.', because: 'a share' },
    ],
  },
  {
    name: 'length-before-a-date',
    match: `${ABOUT}? time:(${AMOUNT} unit:[unit]) (earlier|later|early|late) (this|that|last|next|in|on)`,
    yields: (s) => {
      const amount = amountOf(s)
      return amount && length(amount.unit, amount.count, amount.count, s.about)
    },
    examples: [{ text: 'The envoy saw the king for [an hour] earlier this week.', reads: 'PT1H' }],
    nearMisses: [{ text: 'The envoy had left an hour earlier.', because: 'counted back from a time told' }],
  },
  {
    name: 'length-between',
    match: `${ABOUT}? time:(n:[num/cardinal] -? (to|or|and|-|[dash]) m:[num/cardinal] -? unit:[unit])`,
    yields: ({ n, m, unit }) => {
      const [least, most] = [n?.number('num', 'cardinal'), m?.number('num', 'cardinal')] as [number, number]
      const named = unitOf(unit)
      return named && least < most ? length(named, least, most) : undefined
    },
    over: ['length', 'first-in-so-many-units', 'in-so-many-units'],
    examples: [
      { text: 'They talked for [30 or 40 minutes].', reads: 'PT30M' },
      { text: 'Repairs will take [two to three weeks].', reads: 'P2W' },
    ],
    nearMisses: [{ text: 'He won in 2 of 3 rounds.', because: 'rounds are no unit of time' }],
  },
  {
    name: 'length-of-two-units',
    match: `${ABOUT}? time:(${AMOUNT} unit:[unit=hour/unit=day] (and|,) rest:[num/cardinal] finer:[unit=minute/unit=hour])`,
    yields: (s) => {
      const amount = amountOf(s)
      const [coarse, fine] = [MINUTES[amount?.unit ?? 'year'], MINUTES[unitOf(s.finer) ?? 'year']]
      const rest = s.rest?.number('num', 'cardinal') ?? Number.NaN
      if (!amount?.count || !coarse || !fine || coarse <= fine || Number.isNaN(rest)) return undefined
      const minutes = (amount.count * coarse + rest * fine) / fine
      return length(unitOf(s.finer) as TimeUnit, minutes, minutes, s.about)
    },
    examples: [{ text: 'The leaders met for [one hour and 20 minutes].', reads: 'PT80M' }],
    nearMisses: [{ text: 'After two hours and 20 speeches they voted.', because: 'speeches are no unit of time' }],
  },
  {
    name: 'half-a-unit',
    match: `${ABOUT}? (time:((half:half (a|an) | a half:half -? ) unit:[unit]) | time:(half:half -? unit:[unit=hour/unit=century/unit=year/unit=day]) | time:(part:(three - quarters | a quarter | three quarters) of (a|an) unit:[unit]))`,
    yields: ({ unit, half, part }) => {
      const named = unitOf(unit)
      return named && !isPlural(unit) ? length(named, half ? 0.5 : part?.norm.startsWith('three') ? 0.75 : 0.25) : undefined
    },
    examples: [{ text: 'The meeting took [half an hour].', reads: 'PT30M' }],
    nearMisses: [{ text: 'Half of the year’s budget is spent.', because: 'a share' }],
  },
  {
    name: 'age',
    match: `time:((${AMOUNT} - unit:[unit=year/unit=month/unit=week/unit=day] - (old|olds)) | (${AMOUNT} unit:[unit=year/unit=month] old))`,
    yields: (s) => {
      const amount = amountOf(s)
      return amount && length(amount.unit, amount.count)
    },
    examples: [
      { text: 'The [57-year-old] diplomat retired.', reads: 'P57Y' },
      { text: 'The pact is [ten years old].', reads: 'P10Y' },
    ],
    nearMisses: [{ text: 'Ten old ambassadors signed.', because: 'no unit of time' }],
  },
  {
    name: 'unit-long',
    match: `[det/poss]? time:((unit:[unit] - (long|old)) | joined:(daylong|weeklong|weekslong|monthlong|monthslong|yearlong|yearslong|decadelong|decadeslong|hourlong|hourslong))`,
    yields: ({ unit, joined }) => {
      const stem = joined?.norm.replace(/s?long$/, '') as TimeUnit | undefined
      const many = joined ? joined.norm.endsWith('slong') : isPlural(unit)
      const named = stem ?? unitOf(unit)
      return named && length(named, many ? undefined : 1)
    },
    examples: [
      { text: 'It ended a [decades-long] feud.', reads: 'PXY' },
      { text: 'Police kept up a [weeklong] search.', reads: 'P1W' },
    ],
    nearMisses: [{ text: 'He will not stay the week long planned for.', because: 'no hyphen joins them' }],
  },
  {
    name: 'vague-length',
    match: `((take|takes|took|last|lasted|spent|spend|[prep/sub]) (the)? time:(unit:[unit]) | time:(unit:[unit]) (after|before|of|into|ahead|away))`,
    yields: ({ unit }) => {
      const named = unitOf(unit)
      return named && isPlural(unit) ? length(named) : undefined
    },
    examples: [{ text: 'It came after [weeks] of quiet talks.', reads: 'PXW' }],
    nearMisses: [{ text: 'He called for seconds out.', because: 'the call of a boxing ring' }],
  },
  {
    name: 'past-units',
    match: `(article:the | these | [poss])? time:(which:(last|past|next|coming|following|recent|preceding|previous) ${AMOUNT}? unit:[unit])`,
    yields: (s) => past(s),
    over: ['vague-length', 'period-pointed-at'],
    examples: [
      { text: 'Trade has doubled over the [past three years].', reads: 'P3Y' },
      { text: 'A decision is expected in the [coming days].', reads: 'PXD' },
      { text: 'Ties have improved in [recent months].', reads: 'PXM' },
    ],
    nearMisses: [{ text: 'In recent talks he gave no ground.', because: 'talks are no unit of time' }],
  },
]

/** "The past three years" and "recent weeks" are lengths; "the past year" too, but "last year" is a year. */
function past(s: Slots): TimeYield | undefined {
  const named = unitOf(s.unit)
  if (!named) return undefined
  if (s.n) {
    const amount = amountOf(s)
    return amount && length(amount.unit, amount.count)
  }
  if (isPlural(s.unit)) return length(named)
  return s.article && s.which?.norm === 'past' ? length(named, 1) : undefined
}
