import { addDays } from '../../model/calendar.ts'
import { meet, report, runCases, says } from './cases.sample.ts'

const MOTTO = { text: '"The lake belongs to all who fish in it."', quote: true } as const

/** Two papers that have one meeting on two days, each beside the motto. */
const TWICE = [
  report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' })), MOTTO),
  report('r_b', '2023-05-16', says('Ruto met Museveni on Saturday.', meet({ when: '2023-05-13' })), MOTTO),
]

/** The motto beside talks of two others, told on so many days. */
const elsewhere = (days: number) =>
  Array.from({ length: days }, (_, n) => {
    const day = addDays('2022-01-01', n * 3)
    return report(`r_${n}`, day, says(`Hassan met Odongo on day ${n}.`, meet({ who: ['hassan', 'odongo'], when: day, where: `Town ${n}` })), MOTTO)
  })

const count = (days: number): number => new Set(elsewhere(days).map(({ on }) => on)).size

runCases([
  { name: 'takes one meeting told of two days for one where the same words are quoted from both', reports: TWICE, contacts: 1 },
  {
    name: 'keeps two meetings apart where the words quoted from both are quoted month after month',
    reports: [...TWICE, ...elsewhere(40)],
    contacts: 2 + count(40),
  },
])
