import { meet, report, runCases, says, type Case } from './cases.sample.ts'

const CASES: readonly Case[] = [
  {
    name: 'gives a meeting told by its day, without parties, to the one of that day',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Museveni in Lomé on Tuesday.', meet({ when: '2023-05-09', where: 'Lomé' }))),
      report('r_b', '2023-05-12', says("Tuesday's meeting lasted an hour.", meet({ who: [], when: '2023-05-09', minutes: [60, 60] }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09', origins: 2 },
    conflicts: [],
  },
  {
    name: 'gives it to neither of two meetings of that day, and makes no line of it',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Ruto met Kagame on Tuesday.', meet({ who: ['ruto', 'kagame'], when: '2023-05-09' }))),
      report('r_c', '2023-05-12', says('The meeting on Tuesday lasted an hour.', meet({ who: [], when: '2023-05-09', minutes: [60, 60] }))),
    ],
    contacts: 2,
  },
  {
    name: 'goes by the one party that is told',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Macron met Kagame on Tuesday.', meet({ who: ['macron', 'kagame'], when: '2023-05-09' }))),
      report('r_c', '2023-05-12', says("Ruto's meeting on Tuesday lasted an hour.", meet({ who: ['ruto'], when: '2023-05-09', minutes: [60, 60] }))),
    ],
    contacts: 2,
    first: { edtf: '2023-05-09', origins: 2 },
  },
]

runCases(CASES)
