import { call, meet, report, runCases, says, type Case } from './cases.sample.ts'

const talk = (more: Parameters<typeof call>[0] = {}) => call({ rule: 'speak', ...more })

const CASES: readonly Case[] = [
  {
    name: 'one meeting whose day a later report has wrong is one, with both days',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Museveni at State House on Tuesday.', meet({ when: '2023-05-10', where: 'State House' }))),
      report('r_b', '2023-05-12', says('They met at State House on 9 May.', meet({ when: '2023-05-09', where: 'State House', spelled: true }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09' },
    conflicts: ['when open 2023-05-10 | 2023-05-09'],
  },
  {
    name: 'two days of talks in one place, each told on its day, are two meetings',
    reports: [
      report('r_a', '2023-05-09', says('Ruto met Museveni at State House on Tuesday.', meet({ when: '2023-05-09', where: 'State House' }))),
      report('r_b', '2023-05-10', says('They met at State House on Wednesday.', meet({ when: '2023-05-10', where: 'State House' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'a meeting that two reports, each looking back, tell on neighbouring days is one',
    reports: [
      report('r_a', '2023-05-12', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' }))),
      report('r_b', '2023-05-13', says('They met on 10 May.', meet({ when: '2023-05-10', spelled: true }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-10' },
    conflicts: ['when open 2023-05-09 | 2023-05-10'],
  },
  {
    name: 'a call that two reports tell on neighbouring days is one, if that of the earlier day looks back on both',
    reports: [
      report('r_a', '2023-05-12', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('They spoke on 10 May.', call({ when: '2023-05-10', spelled: true }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-10' },
    conflicts: ['when open 2023-05-10 | 2023-05-09'],
  },
  {
    name: 'a call on one of the Fridays of two months is not taken for that of the one that another report has',
    reports: [
      report('r_a', '2023-05-08', says('Ruto called Museveni on 5 May.', call({ when: '2023-05-05' }))),
      report('r_b', undefined, says('They spoke on Friday.', call({ when: '[2023-05-05,2023-05-12,2023-05-19,2023-05-26,2023-06-02,2023-06-09]' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'calls told from day to day are two',
    reports: [
      report('r_a', '2023-05-09', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('They spoke on 10 May.', call({ when: '2023-05-10' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'calls on neighbouring days are two where a report tells of both',
    reports: [
      report(
        'r_a',
        '2023-05-12',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('He called him on Wednesday.', call({ when: '2023-05-10' })),
      ),
      report('r_b', '2023-05-13', says('They spoke on 10 May.', call({ when: '2023-05-10' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'meetings told from day to day are two',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' }))),
      report('r_b', '2023-05-11', says('They met on Wednesday.', meet({ when: '2023-05-10' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'calls days apart are one where what was agreed in them is told in like words',
    reports: [
      report(
        'r_a',
        '2023-05-20',
        says('Ruto called Museveni on 9 May.', call({ when: '2023-05-09', spelled: true })),
        says('They agreed to send their ambassadors back.', { kind: 'commitment', who: ['ruto'], what: 'send their ambassadors back' }),
      ),
      report(
        'r_b',
        '2023-05-20',
        says('Ruto rang Museveni last week.', call({ when: '2023-05-15' })),
        says('It was decided to return the ambassadors.', { kind: 'commitment', who: [], what: 'return the ambassadors' }),
      ),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09' },
    conflicts: ['when open 2023-05-09 | 2023-05-15'],
  },
  {
    name: 'calls of which other things were agreed are two',
    reports: [
      report(
        'r_a',
        '2023-05-20',
        says('Ruto called Museveni on 9 May.', call({ when: '2023-05-09', spelled: true })),
        says('They agreed to send their ambassadors back.', { kind: 'commitment', who: ['ruto'], what: 'send their ambassadors back' }),
      ),
      report(
        'r_b',
        '2023-05-20',
        says('Ruto rang Museveni last week.', call({ when: '2023-05-15' })),
        says('It was decided to open the railway.', { kind: 'commitment', who: [], what: 'open the railway at Malaba' }),
      ),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'the later of two meetings told as a further one is another',
    reports: [
      report('r_a', '2023-05-12', says('Ruto met Museveni at State House on 9 May.', meet({ when: '2023-05-09', where: 'State House' }))),
      report('r_b', '2023-05-12', says('They met there again on 10 May.', meet({ when: '2023-05-10', where: 'State House', ordinal: 'again' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'a report that tells both days tells two meetings, and others with it',
    reports: [
      report(
        'r_a',
        '2023-05-12',
        says('They met at State House.', meet({ when: '2023-05-09', where: 'State House' }), meet({ when: '2023-05-10', where: 'State House' })),
      ),
      report('r_b', '2023-05-13', says('They met at State House on 10 May.', meet({ when: '2023-05-10', where: 'State House' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'the same length within days links two meetings without a place',
    reports: [
      report('r_a', '2023-05-12', says('They met for two hours on 9 May.', meet({ when: '2023-05-09', minutes: [120, 120] }))),
      report('r_b', '2023-05-12', says('They met for nearly two hours on 10 May.', meet({ when: '2023-05-10', minutes: [120, 120], about: true }))),
    ],
    contacts: 1,
    conflicts: ['when open 2023-05-09 | 2023-05-10'],
  },
  {
    name: '"they spoke openly" is the meeting told before it',
    reports: [report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' })), says('They spoke openly.', talk()))],
    contacts: 1,
    first: { how: 'meeting', edtf: '2023-05-09' },
  },
  {
    name: '"they spoke by telephone" is not the meeting told before it',
    reports: [report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' })), says('They had spoken by telephone.', talk()))],
    contacts: 2,
  },
  {
    name: 'talk told by one report is not the meeting told by another',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Ruto and Museveni spoke on Tuesday.', talk({ when: '2023-05-09' }))),
    ],
    contacts: 2,
  },
]

runCases(CASES)
