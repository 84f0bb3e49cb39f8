import { call, meet, report, runCases, says, type Case } from './cases.sample.ts'

const CASES: readonly Case[] = [
  {
    name: 'takes one call told on the day and told as of the week for one, on the day',
    reports: [
      report('r_a', '2023-05-10', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-15', says('The two spoke by telephone last week.', call({ when: '2023-05-08/2023-05-14' }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09', origins: 2 },
  },
  {
    name: 'keeps two calls in one week apart',
    reports: [
      report('r_a', '2023-05-10', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-13', says('Ruto spoke to Museveni on Friday.', call({ when: '2023-05-12' }))),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'gives a week to neither of two calls in it',
    reports: [
      report('r_a', '2023-05-10', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-13', says('Ruto spoke to Museveni on Friday.', call({ when: '2023-05-12' }))),
      report('r_c', '2023-05-15', says('The two spoke last week.', call({ when: '2023-05-08/2023-05-14' }))),
    ],
    contacts: 3,
  },
  {
    name: 'keeps a call and a meeting of one day apart',
    reports: [
      report('r_a', '2023-05-10', says('Ruto called Museveni.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Ruto met Museveni.', meet({ when: '2023-05-09' }))),
    ],
    contacts: 2,
  },
  {
    name: 'finds the meeting within a visit of the same parties',
    reports: [
      report('r_a', '2023-05-08', says('Museveni will visit Kenya on Tuesday.', meet({ how: 'visit', when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-10', says('Ruto received Museveni on Tuesday.', meet({ when: '2023-05-09' }))),
    ],
    contacts: 1,
    first: { status: 'held' },
  },
  {
    name: 'moves a plan to held, a step each',
    reports: [
      report('r_a', '2023-05-01', says('They will meet on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-10', says('They met on Tuesday.', meet({ when: '2023-05-09' }))),
    ],
    contacts: 1,
    first: { status: 'held', edtf: '2023-05-09' },
  },
  {
    name: 'takes a state for its president where nobody else of that state fits',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Museveni.', meet({ when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Kenya and Uganda held talks on Tuesday.', meet({ who: ['kenya', 'uganda'], when: '2023-05-09' }))),
    ],
    contacts: 1,
    first: { participants: ['William Ruto', 'Yoweri Museveni'] },
  },
  {
    name: 'gives a state to neither of two meetings of its people on one day',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto met Museveni.', meet({ when: '2023-05-09' })),
        says('Mudavadi met Odongo.', meet({ who: ['mudavadi', 'odongo'], when: '2023-05-09' })),
      ),
      report('r_b', '2023-05-10', says('Kenya and Uganda held talks on Tuesday.', meet({ who: ['kenya', 'uganda'], when: '2023-05-09' }))),
    ],
    contacts: 3,
  },
  {
    name: 'takes a body for the person who holds an office of it',
    reports: [
      report('r_a', '2023-05-10', says('Ruto met Stoltenberg.', meet({ who: ['ruto', 'stoltenberg'], when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Ruto held talks with NATO.', meet({ who: ['ruto', 'nato'], when: '2023-05-09' }))),
    ],
    contacts: 1,
  },
  {
    name: 'takes views exchanged right after a call for part of it',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto telephoned Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('The presidents also exchanged views on trade.', meet({ rule: 'exchange-views' })),
      ),
    ],
    contacts: 1,
    first: { how: 'call', edtf: '2023-05-09' },
  },
  {
    name: 'keeps views exchanged in a town apart from a call',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto telephoned Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('The presidents exchanged views in Entebbe.', meet({ rule: 'exchange-views', where: 'Entebbe' })),
      ),
    ],
    contacts: 2,
  },
  {
    name: 'takes the heading for what its report tells',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto to meet Museveni', meet({ status: 'planned' })),
        says('\n\nIt rained.'),
        says('The roads were closed.'),
        says('Ruto is to meet Museveni, his office said.', meet({ status: 'planned' })),
      ),
    ],
    contacts: 1,
    first: { status: 'planned' },
  },
  {
    name: 'leaves a heading alone that could be of either of two plans',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto to meet Museveni', meet({ status: 'planned' })),
        says('\n\nIt rained.'),
        says('They are to meet on 12 May.', meet({ status: 'planned', when: '2023-05-12' })),
        says('They are to meet on 20 May.', meet({ status: 'planned', when: '2023-05-20' })),
      ),
    ],
    contacts: 3,
  },
  {
    name: 'does not take a sentence for a heading',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto is to meet Museveni.', meet({ status: 'planned' })),
        says('\n\nIt rained.'),
        says('The roads were closed.'),
        says('Ruto is to meet Museveni, his office said.', meet({ status: 'planned' })),
      ),
    ],
    contacts: 2,
  },
  {
    name: 'keeps a meeting of three states apart from one of two',
    reports: [
      report('r_a', '2023-05-10', says('Ruto, Museveni and Hassan met.', meet({ who: ['ruto', 'museveni', 'hassan'], when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Ruto met Museveni.', meet({ when: '2023-05-09' }))),
    ],
    contacts: 2,
  },
  {
    name: 'takes in the minister who sat beside his president',
    reports: [
      report('r_a', '2023-05-10', says('Ruto and Mudavadi met Museveni.', meet({ who: ['ruto', 'mudavadi', 'museveni'], when: '2023-05-09' }))),
      report('r_b', '2023-05-10', says('Ruto met Museveni.', meet({ when: '2023-05-09' }))),
    ],
    contacts: 1,
    first: { participants: ['William Ruto', 'Musalia Mudavadi', 'Yoweri Museveni'] },
    conflicts: [],
  },
  {
    name: 'does not join an undated mention of another report on participants alone',
    reports: [
      report('r_a', '2023-05-10', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-11', says('Ruto has spoken to Museveni.', call())),
    ],
    contacts: 2,
  },
  {
    name: 'joins an undated mention by its place',
    reports: [
      report('r_a', '2023-05-10', says('They met in Entebbe on Tuesday.', meet({ when: '2023-05-09', where: 'Entebbe' }))),
      report('r_b', '2023-05-12', says('At their talks in Entebbe they spoke of trade.', meet({ where: 'Entebbe' }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09' },
  },
  {
    name: 'does not join by place what lay ahead when it was told as past',
    reports: [
      report('r_a', '2023-05-10', says('They met in Entebbe on Tuesday.', meet({ when: '2023-05-09', where: 'Entebbe' }))),
      report('r_b', '2023-05-02', says('They met in Entebbe.', meet({ where: 'Entebbe' }))),
    ],
    contacts: 2,
  },
  {
    name: 'puts an undated mention in the next sentence to the dated one, with its length',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('They spoke for about 40 minutes.', call({ minutes: [40, 40], about: true })),
      ),
    ],
    contacts: 1,
    first: { minutes: { min: 40, max: 40 } },
  },
  {
    name: 'puts an undated mention at the end of a report to the only dated call it tells',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('Trade has fallen.'),
        says('Farmers complain.'),
        says('The call lasted an hour.', call({ minutes: [60, 60] })),
      ),
    ],
    contacts: 1,
  },
  {
    name: 'leaves an undated mention alone where its report tells two calls',
    reports: [
      report(
        'r_a',
        '2023-05-13',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('On Friday he called again.', call({ when: '2023-05-12' })),
        says('Trade has fallen.'),
        says('Farmers complain.'),
        says('The call was cordial.', call()),
      ),
    ],
    contacts: 3,
  },
  {
    name: 'does not put a plan to the meeting told beside it',
    reports: [
      report('r_a', '2023-05-10', says('They met on Tuesday.', meet({ when: '2023-05-09' })), says('They will meet again.', meet({ status: 'planned' }))),
    ],
    contacts: 2,
  },
  {
    name: 'sees one meeting told for two days by the same place and length, and the conflict',
    reports: [
      report('r_a', '2023-05-10', says('They met for two hours in Entebbe on Tuesday.', meet({ when: '2023-05-09', where: 'Entebbe', minutes: [120, 120] }))),
      report(
        'r_b',
        '2023-05-12',
        says(
          'On 8 May they met in Entebbe for about two hours.',
          meet({ when: '2023-05-08', spelled: true, where: 'Entebbe', minutes: [120, 120], about: true }),
        ),
      ),
    ],
    contacts: 1,
    first: { edtf: '2023-05-08' },
    conflicts: ['when open 2023-05-09 | 2023-05-08'],
  },
  {
    name: 'sees one call told for two days by the consequence told beside both',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('Kenya then recalled its ambassador.', { kind: 'action', who: ['kenya'], to: ['uganda'], when: '2023-05-09' }),
      ),
      report(
        'r_b',
        '2023-05-14',
        says('On 10 May the two spoke by telephone.', call({ when: '2023-05-10', spelled: true })),
        says('Within hours Kenya recalled its ambassador.', { kind: 'action', who: ['kenya'], to: ['uganda'] }),
      ),
    ],
    contacts: 1,
    conflicts: ['when open 2023-05-09 | 2023-05-10'],
  },
  {
    name: 'never joins two days that one report tells',
    reports: [
      report(
        'r_a',
        '2023-05-12',
        says('They met for two hours in Entebbe on Tuesday.', meet({ when: '2023-05-09', where: 'Entebbe', minutes: [120, 120] })),
        says('On Thursday they met there for two hours again.', meet({ when: '2023-05-11', where: 'Entebbe', minutes: [120, 120] })),
      ),
    ],
    contacts: 2,
    conflicts: [],
  },
]

runCases(CASES)
