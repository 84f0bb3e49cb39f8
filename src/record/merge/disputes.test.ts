import { call, meet, report, runCases, says, type Case } from './cases.sample.ts'

const PALACE = [{ actor: 'uganda' }]
const PAPER = [{ outlet: 'The Lake Courier' }]

const CASES: readonly Case[] = [
  {
    name: 'leaves what one report tells of two voices to its reader: a conflict wants two reports',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto and Museveni met for 90 minutes in Entebbe on Tuesday.', meet({ when: '2023-05-09', where: 'Entebbe', minutes: [90, 90] })),
        says('The Ugandan presidency spoke of an exchange of half an hour.', meet({ minutes: [30, 30], through: PALACE })),
      ),
    ],
    contacts: 1,
    conflicts: [],
  },
  {
    name: 'leaves what one voice tells two ways to its reader',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('They met for 90 minutes on Tuesday, the presidency said.', meet({ when: '2023-05-09', minutes: [90, 90], through: PALACE })),
        says('It spoke of an exchange of half an hour.', meet({ minutes: [30, 30], through: PALACE })),
      ),
    ],
    contacts: 1,
    conflicts: [],
  },
  {
    name: 'puts a denial to what somebody else is cited for in the sentence before',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto called Museveni on Tuesday, the Courier wrote.', call({ when: '2023-05-09', through: PAPER })),
        says('The Ugandan presidency denied that the two had spoken.', call({ denied: true, through: PALACE })),
      ),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09' },
    conflicts: [],
  },
  {
    name: 'does not put a denial to what the report tells in its own name',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('They have not talked since, the Ugandan presidency said.', call({ denied: true, through: PALACE })),
      ),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'finds the one call of the days before that a denial without a day denies',
    reports: [
      report('r_a', '2023-05-10', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-05-12', says('Museveni denied having spoken to Ruto by telephone.', call({ denied: true, through: PALACE }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09', status: 'reported' },
    conflicts: ['whether open held | denied'],
  },
  {
    name: 'leaves a denial open where two calls were told in the days before',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('He had called him on Friday too.', call({ when: '2023-05-05' })),
      ),
      report('r_b', '2023-05-12', says('Museveni denied having spoken to Ruto by telephone.', call({ denied: true, through: PALACE }))),
    ],
    contacts: 3,
    conflicts: [],
  },
  {
    name: 'does not take a denial for one of a call weeks ago, of a later one, or of a meeting',
    reports: [
      report('r_a', '2023-05-10', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
      report('r_b', '2023-06-12', says('Museveni denied having spoken to Ruto by telephone.', call({ denied: true, through: PALACE }))),
      report('r_c', '2023-06-20', says('Ruto called Museveni on 19 June.', call({ when: '2023-06-19' }))),
      report('r_d', '2023-06-11', says('Ruto met Museveni on 10 June.', meet({ when: '2023-06-10' }))),
    ],
    contacts: 4,
    conflicts: [],
  },
  {
    name: 'sets a rumour against its denial',
    reports: [
      report('r_a', '2023-05-10', says('Ruto is said to have met Museveni on Tuesday.', meet({ when: '2023-05-09', status: 'alleged' }))),
      report('r_b', '2023-05-11', says('They did not meet on Tuesday, the presidency said.', meet({ when: '2023-05-09', denied: true, through: PALACE }))),
    ],
    contacts: 1,
    first: { status: 'denied' },
    conflicts: ['whether open reported | denied'],
  },
  {
    name: 'joins the two days of a call by the correction that tells both, and holds the old one against the paper no more',
    reports: [
      { ...report('r_a', '2023-05-10', says('Ruto called Museveni on Monday.', call({ when: '2023-05-08' }))), outlet: 'Courier' },
      {
        ...report(
          'r_b',
          '2023-05-12',
          says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
          says('An earlier version of this article said that he called him on Monday.', call({ when: '2023-05-08', superseded: true })),
        ),
        outlet: 'Courier',
      },
    ],
    contacts: 1,
    conflicts: ['when corrected 2023-05-08 | 2023-05-09'],
  },
  {
    name: 'leaves the conflict open with another paper that still has the day which one has taken back',
    reports: [
      { ...report('r_a', '2023-05-10', says('Ruto called Museveni on Monday.', call({ when: '2023-05-08' }))), outlet: 'Herald' },
      {
        ...report(
          'r_b',
          '2023-05-12',
          says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
          says('An earlier version of this article said that he called him on Monday.', call({ when: '2023-05-08', superseded: true })),
        ),
        outlet: 'Courier',
      },
    ],
    contacts: 1,
    conflicts: ['when open 2023-05-08 | 2023-05-09'],
  },
  {
    name: 'leaves out what nobody but an earlier version told',
    reports: [
      report(
        'r_b',
        '2023-05-12',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('An earlier version of this article said that he met him on Monday.', meet({ when: '2023-05-08', superseded: true })),
      ),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09', how: 'call' },
    conflicts: [],
  },
  {
    name: 'tells once that two reports differ on the day of a meeting and of what was signed there',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says(
          'Ruto and Museveni met on Tuesday and signed a maize agreement.',
          meet({ when: '2023-05-09' }),
          { kind: 'instrument', who: ['kenya', 'uganda'], what: 'maize agreement', when: '2023-05-09' },
          { kind: 'action', act: 'AGREE', what: 'signs an agreement', who: ['kenya', 'uganda'], when: '2023-05-09' },
        ),
      ),
      report(
        'r_b',
        '2023-05-11',
        says(
          'They met on Wednesday and signed a maize agreement.',
          meet({ when: '2023-05-10' }),
          { kind: 'instrument', who: ['kenya', 'uganda'], what: 'maize agreement', when: '2023-05-10' },
          { kind: 'action', act: 'AGREE', what: 'signs an agreement', who: ['kenya', 'uganda'], when: '2023-05-10' },
        ),
      ),
    ],
    contacts: 1,
    conflicts: ['when open 2023-05-09 | 2023-05-10'],
  },
  {
    name: 'tells of the day of the treaty too where other sentences have it',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Ruto and Museveni met in Entebbe on Tuesday, for the first time.', meet({ when: '2023-05-09', ordinal: 'first' })),
        says('A maize agreement was signed on Tuesday.', { kind: 'instrument', who: ['kenya', 'uganda'], what: 'maize agreement', when: '2023-05-09' }),
      ),
      report(
        'r_b',
        '2023-05-11',
        says('They met on Wednesday, for the first time.', meet({ when: '2023-05-10', ordinal: 'first' })),
        says('A maize agreement was signed on Wednesday.', { kind: 'instrument', who: ['kenya', 'uganda'], what: 'maize agreement', when: '2023-05-10' }),
      ),
    ],
    contacts: 1,
    conflicts: ['when open 2023-05-09 | 2023-05-10', 'when open 2023-05-09 | 2023-05-10'],
  },
  {
    name: 'tells of a cancelled plan, and of one that was put off, without a conflict',
    reports: [
      report('r_a', '2023-05-01', says('They will meet on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-08', says('The meeting of 9 May is off.', meet({ when: '2023-05-09', status: 'cancelled' }))),
    ],
    contacts: 1,
    first: { status: 'cancelled' },
    conflicts: [],
  },
]

runCases(CASES)
