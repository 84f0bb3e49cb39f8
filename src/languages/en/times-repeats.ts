import type { TimeYield, TimeRule } from '../pack.ts'
import { timexOfLength } from '../../model/timex.ts'
import { unitOf, isPlural } from './times-words.ts'
import { whole } from '../times.ts'

const OFTEN: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
}
const REFERENCES: Readonly<Record<string, 'past' | 'present' | 'future'>> = {
  now: 'present',
  'right now': 'present',
  currently: 'present',
  presently: 'present',
  nowadays: 'present',
  'at present': 'present',
  'at the moment': 'present',
  'until now': 'present',
  'by now': 'present',
  'for now': 'present',
  'up to now': 'present',
  'just now': 'present',
  'at this time': 'present',
  'as of now': 'present',
  recently: 'past',
  lately: 'past',
  'of late': 'past',
  'more recently': 'past',
  'most recently': 'past',
  'in the past': 'past',
  'long ago': 'past',
  soon: 'future',
  'in the future': 'future',
  'in future': 'future',
  'in the near future': 'future',
}
/** Within the adverb stands the expression itself: "in [the future]". */
const SHORT: readonly string[] = ['now', 'currently', 'presently', 'nowadays', 'recently', 'lately', 'soon']
const each = (value: string): TimeYield => ({ type: 'SET', meaning: { is: 'repeat', value } })

/** What comes back, and what is only past, present or to come. */
export const repeats: readonly TimeRule[] = [
  {
    name: 'often',
    match: `often:(${Object.keys(OFTEN).join('|')})`,
    yields: ({ often }) => (often && /^\p{Lu}/u.test(often.text) ? undefined : each(OFTEN[often?.norm ?? ''] as string)),
    examples: [{ text: 'Observers report [daily] to Vienna.', reads: 'P1D' }],
    nearMisses: [{ text: 'He told the Daily Courier so.', because: 'the name of a newspaper' }],
  },
  {
    name: 'every-unit',
    match: `(every|each) (other:other | n:[num/cardinal])? unit:[unit]`,
    yields: ({ other, n, unit }) => {
      const named = unitOf(unit)
      return named && each(timexOfLength(named, other ? 2 : (whole(n, 1, 999, 'num', 'cardinal') ?? 1)))
    },
    examples: [
      { text: 'The commission meets [every year].', reads: 'P1Y' },
      { text: 'They report [every two weeks].', reads: 'P2W' },
    ],
    nearMisses: [{ text: 'Every other minister refused.', because: 'ministers, not days' }],
  },
  {
    name: 'every-weekday',
    match: `((every|each) weekday:[weekday] (daypart:[daypart])? | weekdays:[weekday])`,
    yields: ({ weekday, weekdays, daypart }) => {
      if (weekdays && !isPlural(weekdays)) return undefined
      const hour = daypart?.value('daypart') ?? ''
      return each(`XXXX-WXX-${(weekday ?? weekdays)?.value('weekday')}${/^[A-Z]{2}$/.test(hour) ? `T${hour}` : ''}`)
    },
    examples: [
      { text: 'The council sits [each Monday].', reads: 'XXXX-WXX-1' },
      { text: 'The mosque is full on [Fridays].', reads: 'XXXX-WXX-5' },
    ],
    nearMisses: [{ text: 'Each on Monday gave his own account.', because: 'each of the envoys, not each Monday' }],
  },
  {
    name: 'times-a-unit',
    match: `(once|twice | [num/cardinal] times | several times | many times) (a|an|per|every|each) unit:[unit]`,
    yields: ({ unit }) => {
      const named = unitOf(unit)
      return named && !isPlural(unit) ? each(timexOfLength(named, 1)) : undefined
    },
    over: ['length'],
    examples: [{ text: 'The ministers confer [twice a week].', reads: 'P1W' }],
    nearMisses: [{ text: 'He asked twice a question of the envoy.', because: 'a question is no unit of time' }],
  },
  {
    name: 'now-and-then',
    match: `word:(${SHORT.join('|')})`,
    yields: ({ word }) => ({ type: 'DATE', meaning: { is: 'vague', towards: REFERENCES[word?.norm ?? ''] ?? 'present' } }),
    examples: [
      { text: 'The post is [currently] vacant.', reads: 'PRESENT_REF' },
      { text: 'He [recently] returned from Oman.', reads: 'PAST_REF' },
    ],
    nearMisses: [{ text: 'Nowhere did he say so.', because: 'a place, not a time' }],
  },
  {
    name: 'some-time',
    match: `word:[adv]`,
    yields: ({ word }) => {
      const towards = SHORT.includes(word?.norm ?? '') ? undefined : REFERENCES[word?.norm ?? '']
      return towards && { type: 'DATE', meaning: { is: 'vague', towards } }
    },
    examples: [{ text: 'There is no envoy in Minsk [at present].', reads: 'PRESENT_REF' }],
    nearMisses: [{ text: 'In the end they signed.', because: 'the end of talks, not of time' }],
  },
  {
    name: 'past-and-future',
    match: `(the (near|distant|recent|foreseeable|immediate|not - too - distant)? word:(past|future|present))`,
    yields: ({ word }) => ({ type: 'DATE', meaning: { is: 'vague', towards: word?.norm as 'past' | 'present' | 'future' } }),
    examples: [{ text: 'Little is known about [the future] of the mission.', reads: 'FUTURE_REF' }],
    nearMisses: [{ text: 'They drove past the embassy.', because: 'by, not before' }],
  },
  {
    name: 'these-days',
    match: `these days`,
    yields: () => ({ type: 'DATE', meaning: { is: 'vague', towards: 'present' } }),
    examples: [{ text: 'He rarely travels [these days].', reads: 'PRESENT_REF' }],
    nearMisses: [{ text: 'On these two days nothing moved.', because: 'two days that were told' }],
  },
]
