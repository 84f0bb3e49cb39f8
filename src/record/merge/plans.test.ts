import { call, meet, report, runCases, says, type Case } from './cases.sample.ts'

const CASES: readonly Case[] = [
  {
    name: 'takes a plan and the event on another day in the same place for one, overtaken',
    reports: [
      report(
        'r_a',
        '2023-05-01',
        says('They will meet in Entebbe on 9 May.', meet({ when: '2023-05-09', spelled: true, where: 'Entebbe', status: 'planned' })),
      ),
      report('r_b', '2023-05-12', says('They met in Entebbe on Thursday.', meet({ when: '2023-05-11', where: 'Entebbe' }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-11', status: 'held' },
    conflicts: ['when overtaken 2023-05-09 | 2023-05-11'],
  },
  {
    name: 'follows a plan put off to its new day without a conflict',
    reports: [
      report('r_a', '2023-05-01', says('They will meet on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-05', says('The meeting of 9 May has been put off.', meet({ when: '2023-05-09', status: 'postponed' }))),
      report('r_c', '2023-05-07', says('They will now meet on 20 May.', meet({ when: '2023-05-20', status: 'planned' }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-20', status: 'planned' },
    conflicts: [],
  },
  {
    name: 'finds the plan that an undated cancellation is about',
    reports: [
      report('r_a', '2023-05-01', says('They will meet on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-05', says('Museveni has called off his meeting with Ruto.', meet({ status: 'cancelled' }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09', status: 'cancelled' },
  },
  {
    name: 'finds the plan where only the day of the calling off is told',
    reports: [
      report('r_a', '2023-05-01', says('They will meet on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-05', says('On Friday Museveni called off his meeting with Ruto.', meet({ when: '2023-05-05', status: 'cancelled' }))),
    ],
    contacts: 1,
    first: { edtf: '2023-05-09', status: 'cancelled' },
    conflicts: [],
  },
  {
    name: 'follows planned, cancelled, possible again, planned, held',
    reports: [
      report('r_a', '2023-05-01', says('They will meet on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-03', says('The summit of 9 May is off.', meet({ when: '2023-05-09', status: 'cancelled' }))),
      report('r_c', '2023-05-04', says('9 May is still possible.', meet({ when: '2023-05-09', status: 'possible' }))),
      report('r_d', '2023-05-05', says('It will take place on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report('r_e', '2023-05-10', says('They met on Tuesday.', meet({ when: '2023-05-09' }))),
    ],
    contacts: 1,
    first: { status: 'held', edtf: '2023-05-09' },
    conflicts: [],
  },
  { name: 'makes no line of a wish', reports: [report('r_a', '2023-05-01', says('Hassan urged the two to meet.', meet({ status: 'demanded' })))], contacts: 0 },
  {
    name: 'makes no line of a hypothesis',
    reports: [report('r_a', '2023-05-01', says('They might meet in May.', meet({ status: 'possible', when: '2023-05' })))],
    contacts: 0,
  },
  {
    name: 'makes no line of a refusal',
    reports: [report('r_a', '2023-05-01', says('Museveni refused to meet Ruto.', meet({ status: 'planned', denied: true })))],
    contacts: 0,
  },
  { name: 'makes no line of a contact of one', reports: [report('r_a', '2023-05-01', says('Ruto held talks.', meet({ who: ['ruto'] })))], contacts: 0 },
  {
    name: 'makes a denied line of what somebody denies',
    reports: [
      report(
        'r_a',
        '2023-05-10',
        says('Kenya denied that the two had met.', meet({ when: '2023-05-09', denied: true, through: [{ actor: 'kenya', name: 'Kenya' }] })),
      ),
    ],
    contacts: 1,
    first: { status: 'denied' },
  },
  {
    name: 'shows held against denied as a conflict on whether',
    reports: [
      report('r_a', '2023-05-10', says('They met on Tuesday.', meet({ when: '2023-05-09' }))),
      report(
        'r_b',
        '2023-05-11',
        says('Kenya denied that the two had met on Tuesday.', meet({ when: '2023-05-09', denied: true, through: [{ actor: 'kenya' }] })),
      ),
    ],
    contacts: 1,
    first: { status: 'reported' },
    conflicts: ['whether open held | denied'],
  },
  {
    name: 'calls what only hedged words tell reported, and held once somebody tells it plainly',
    reports: [
      report('r_a', '2023-05-10', says('They are said to have met on Tuesday.', meet({ when: '2023-05-09', status: 'alleged' }))),
      report('r_b', '2023-05-12', says('They met on Tuesday.', meet({ when: '2023-05-09' }))),
    ],
    contacts: 1,
    first: { status: 'held' },
  },
  {
    name: 'does not put "they have not spoken since" to the call told before it',
    reports: [
      report(
        'r_a',
        '2023-05-12',
        says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' })),
        says('They have not spoken since, an official said.', call({ denied: true, through: [{ unnamed: 'an official' }] })),
      ),
    ],
    contacts: 2,
    conflicts: [],
  },
  {
    name: 'joins an undated contact of two papers that print the same sentence, but not the plan told in it',
    reports: ['r_a', 'r_b'].map((id) =>
      report(
        id,
        '2023-05-12',
        says('Ruto had received Museveni in the spring and was to see him again before long, his office let it be known.', meet(), meet({ status: 'planned' })),
      ),
    ),
    contacts: 2,
  },
  {
    name: 'does not move a cancelled plan back because the same report tells what was planned',
    reports: [
      report('r_a', '2023-05-01', says('They will meet on 9 May.', meet({ when: '2023-05-09', status: 'planned' }))),
      report(
        'r_b',
        '2023-05-05',
        says('Museveni called off his meeting with Ruto on Friday.', meet({ when: '2023-05-05', status: 'cancelled' })),
        says('It had been planned for 9 May.', meet({ when: '2023-05-09', status: 'planned' })),
      ),
      report('r_c', '2023-05-07', says('Museveni called off a meeting with Ruto.', meet({ status: 'cancelled' }))),
    ],
    contacts: 1,
    first: { status: 'cancelled', edtf: '2023-05-09' },
    conflicts: [],
  },
  {
    name: 'joins lengths that can be one into a range',
    reports: [
      report('r_a', '2023-05-10', says('They spoke for about 40 minutes.', call({ when: '2023-05-09', minutes: [40, 40], about: true }))),
      report('r_b', '2023-05-10', says('The call took 30 or 40 minutes.', call({ when: '2023-05-09', minutes: [30, 40] }))),
    ],
    contacts: 1,
    first: { minutes: { min: 30, max: 40 } },
    conflicts: [],
  },
  {
    name: 'shows lengths that cannot be one as a conflict and takes that of more origins',
    reports: [
      report('r_a', '2023-05-10', says('They spoke for 20 minutes.', call({ when: '2023-05-09', minutes: [20, 20] }))),
      report('r_b', '2023-05-10', says('They spoke for an hour.', call({ when: '2023-05-09', minutes: [60, 60] }))),
      report('r_c', '2023-05-10', says('It lasted one hour.', call({ when: '2023-05-09', minutes: [60, 60] }))),
    ],
    contacts: 1,
    first: { minutes: { min: 60, max: 60 } },
    conflicts: ['how-long open 20 minutes | 60 minutes'],
  },
]

runCases(CASES)
