import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ContactEntry, StoryRecord } from '../../model/record.ts'
import { merge } from '../record.ts'
import { told, type Telling, type TellingReport } from './telling.sample.ts'

const PAIR = ['ruto', 'museveni'] as const
const call = (more: Partial<Telling> = {}): Telling => ({ how: 'call', who: PAIR, ...more })
const meet = (more: Partial<Telling> = {}): Telling => ({ how: 'meeting', who: PAIR, ...more })
const says = (text: string, ...claims: Telling[]) => ({ text, claims })
const report = (id: string, on: string | undefined, ...sentences: TellingReport['says'][number][]): TellingReport => ({
  id,
  ...(on ? { on } : {}),
  says: sentences,
})
const recordOf = (...reports: TellingReport[]): StoryRecord => {
  const { resolution, reports: texts } = told(reports)
  return merge('s', resolution, texts, [])
}
const contacts = (record: StoryRecord): readonly ContactEntry[] => record.entries.filter((e) => e.kind === 'contact')

interface Case {
  readonly name: string
  readonly reports: readonly TellingReport[]
  /** How many contacts, and the fields to look at of the first. */
  readonly contacts: number
  readonly first?: Partial<Record<'edtf' | 'status' | 'where' | 'minutes' | 'origins' | 'how', unknown>> & { readonly participants?: readonly string[] }
  readonly conflicts?: readonly string[]
}

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

for (const { name, reports, contacts: count, first, conflicts } of CASES) {
  test(name, () => {
    const record = recordOf(...reports)
    const found = contacts(record)
    assert.equal(
      found.length,
      count,
      JSON.stringify(
        found.map((c) => [c.when?.edtf, c.status, c.claims.length, c.why]),
        null,
        1,
      ),
    )
    const entry = found[0]
    const seen = {
      edtf: entry?.when?.edtf,
      status: entry?.status,
      where: entry?.where?.name,
      minutes: entry?.minutes,
      origins: entry?.origins,
      how: entry?.how,
      participants: entry?.participants.map((p) => p.name),
    }
    for (const [field, value] of Object.entries(first ?? {})) assert.deepEqual(seen[field as keyof typeof seen], value, field)
    const told = record.conflicts.map((c) => `${c.on} ${c.state.kind} ${c.sides.map((s) => s.value).join(' | ')}`)
    if (conflicts) assert.deepEqual(told, conflicts)
  })
}
