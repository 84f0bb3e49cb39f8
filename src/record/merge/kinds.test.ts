import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommitmentEntry, StoryRecord } from '../../model/record.ts'
import { merge } from '../record.ts'
import { told, type Telling, type TellingReport } from './telling.sample.ts'

const says = (text: string, ...claims: Telling[]) => ({ text, claims })
const recordOf = (...reports: TellingReport[]): StoryRecord => {
  const { resolution, reports: texts } = told(reports)
  return merge('s', resolution, texts, [])
}
const recall = (more: Partial<Telling> = {}): Telling => ({
  kind: 'action',
  act: 'PROTEST',
  what: 'recall the ambassador',
  who: ['kenya'],
  to: ['uganda'],
  ...more,
})
const promise = (more: Partial<Telling> = {}): Telling => ({ kind: 'commitment', who: ['museveni'], what: 'reopen the border crossing at Busia', ...more })
const states = (record: StoryRecord) => record.entries.filter((e): e is CommitmentEntry => e.kind === 'commitment').map((e) => e.state)

test('takes a recall told for two neighbouring days for one, and shows both days', () => {
  const record = recordOf(
    { id: 'r_a', on: '2023-05-10', says: [says('Kenya recalled its ambassador on Tuesday.', recall({ when: '2023-05-09' }))] },
    { id: 'r_b', on: '2023-05-20', says: [says('Kenya recalled its ambassador on 10 May.', recall({ when: '2023-05-10', spelled: true }))] },
    { id: 'r_c', on: '2023-05-30', says: [says('The recall of 9 May still hurts.', recall({ when: '2023-05-09', spelled: true }))] },
  )
  assert.equal(record.entries.length, 1)
  assert.equal(record.entries[0]?.when?.edtf, '2023-05-09')
  assert.equal(record.conflicts.length, 1)
  assert.match(record.conflicts[0]?.why ?? '', /not done twice within 3 days/)
})

test('keeps two accusations of one week apart, for those are repeated', () => {
  const record = recordOf(
    { id: 'r_a', on: '2023-05-10', says: [says('Kenya accused Uganda on Tuesday.', recall({ act: 'ACCUSE', what: 'accuse', when: '2023-05-09' }))] },
    { id: 'r_b', on: '2023-05-12', says: [says('Kenya accused Uganda on Thursday.', recall({ act: 'ACCUSE', what: 'accuse', when: '2023-05-11' }))] },
  )
  assert.equal(record.entries.length, 2)
})

test('keeps a summons apart from a recall of the same day', () => {
  const record = recordOf({
    id: 'r_a',
    on: '2023-05-10',
    says: [
      says(
        'Kenya summoned the envoy and recalled its own.',
        recall({ what: 'summons the envoy', when: '2023-05-09' }),
        recall({ what: 'recalls its envoy', when: '2023-05-09' }),
      ),
    ],
  })
  assert.equal(record.entries.length, 2)
})

test('keeps recalls toward two states apart', () => {
  const record = recordOf({
    id: 'r_a',
    on: '2023-05-10',
    says: [
      says(
        'Kenya recalled its ambassador to Uganda on Tuesday, and that to Tanzania.',
        recall({ when: '2023-05-09' }),
        recall({ to: ['tanzania'], when: '2023-05-09' }),
      ),
    ],
  })
  assert.equal(record.entries.length, 2)
})

test('joins an undated recall to the only one of those weeks', () => {
  const record = recordOf(
    { id: 'r_a', on: '2023-05-10', says: [says('Kenya recalled its ambassador on Tuesday.', recall({ when: '2023-05-09' }))] },
    { id: 'r_b', on: '2023-05-20', says: [says('Since Kenya recalled its ambassador, trade has fallen.', recall())] },
    { id: 'r_c', on: '2021-05-20', says: [says('Kenya has recalled its ambassador.', recall())] },
  )
  assert.deepEqual(
    record.entries.map((e) => e.claims.length),
    [2, 1],
  )
})

test('sees one signing told for two days, by its parties and kind', () => {
  const pact = (what: string, when: string): Telling => ({ kind: 'instrument', who: ['kenya', 'uganda'], what, when })
  const record = recordOf(
    { id: 'r_a', on: '2023-05-12', says: [says('They signed an agreement on fisheries.', pact('agreement on fisheries', '2023-05-11'))] },
    { id: 'r_b', on: '2023-05-20', says: [says('On 12 May a pact was signed.', pact('a pact', '2023-05-12'))] },
  )
  assert.equal(record.entries.length, 1)
  assert.equal(record.conflicts[0]?.on, 'when')
  assert.equal(record.entries[0]?.when, undefined)
})

test('takes two names of a paper that the tables know for one, and two papers of the same parties for two', () => {
  const paper = (what: string, world: string): Telling => ({ kind: 'instrument', who: ['kenya', 'uganda'], what, when: '2023-05-11', world })
  const reports = (second: Telling): readonly TellingReport[] => [
    { id: 'r_a', on: '2023-05-12', says: [says('They signed the JCPOA.', paper('JCPOA', 'JCPOA'))] },
    { id: 'r_b', on: '2023-05-12', says: [says("Ils ont signé le plan d'action.", second)] },
  ]
  const one = recordOf(...reports(paper("Plan d'action global commun", 'JCPOA'))).entries
  assert.deepEqual(
    one.map((e) => e.kind === 'instrument' && e.world),
    ['JCPOA'],
  )
  assert.equal(recordOf(...reports(paper('accord de Riyad', 'RIYADH-2019'))).entries.length, 2)
})

test('shows amounts that cannot be one as a conflict on how many', () => {
  const loan = (amount: readonly [number, number]): Telling => ({
    kind: 'instrument',
    who: ['kenya', 'uganda'],
    what: 'fisheries agreement',
    when: '2023-05-11',
    amount,
  })
  const record = recordOf(
    { id: 'r_a', on: '2023-05-12', says: [says('An agreement over 40 million.', loan([40e6, 40e6]))] },
    { id: 'r_b', on: '2023-05-12', says: [says('An agreement over 56 million.', loan([56e6, 56e6]))] },
  )
  assert.deepEqual(
    record.conflicts.map((c) => [c.on, c.sides.length]),
    [['how-many', 2]],
  )
})

test('calls a promise done once a later report tells the same side doing it', () => {
  const kept: Telling = { kind: 'action', act: 'CONCEDE', what: 'reopen the border crossing', who: ['uganda'], to: ['kenya'], when: '2023-05-18' }
  const record = recordOf(
    { id: 'r_a', on: '2023-05-10', says: [says('Museveni promised to reopen the border crossing at Busia.', promise({ due: '2023-05' }))] },
    { id: 'r_b', on: '2023-06-20', says: [says('Uganda reopened the border crossing at Busia on 18 May.', kept)] },
  )
  assert.deepEqual(states(record), ['done'])
  const line = record.entries.find((e) => e.kind === 'commitment')
  assert.match(line?.why?.[0] ?? '', /told as done: "Uganda reopened/)
  assert.equal(line?.deed, record.claims.find(({ says }) => says.kind === 'action')?.id)
})

test('calls a promise lapsed when its day has passed in silence, and open before', () => {
  const made: TellingReport = {
    id: 'r_a',
    on: '2023-05-10',
    says: [says('Museveni promised to reopen the border crossing at Busia.', promise({ due: '2023-05' }))],
  }
  assert.deepEqual(states(recordOf(made)), ['open'])
  assert.deepEqual(states(recordOf(made, { id: 'r_b', on: '2023-06-20', says: [says('Nothing new.')] })), ['lapsed'])
})

test('takes one promise in two wordings for one, and two due days for two', () => {
  const again = (due: string) => ({
    id: 'r_b',
    on: '2023-05-11',
    says: [says('He undertook to reopen the crossing at Busia.', promise({ what: 'reopen the crossing at Busia', due }))],
  })
  const made: TellingReport = { id: 'r_a', on: '2023-05-10', says: [says('Museveni promised it.', promise({ due: '2023-05' }))] }
  assert.equal(recordOf(made, again('2023-05-25/2023-05-31')).entries.length, 1)
  assert.equal(recordOf(made, again('2023-12')).entries.length, 2)
})

test('keeps the summits of two years apart and those of one name and day together', () => {
  const summit = (when: string): Telling => ({ kind: 'occasion', who: [], what: 'East African Community summit', when, status: 'planned' })
  const record = recordOf(
    { id: 'r_a', on: '2023-05-10', says: [says('The East African Community summit is on 1 June.', summit('2023-06-01'))] },
    { id: 'r_b', on: '2023-05-11', says: [says('The East African Community summit opens on 1 June.', summit('2023-06-01'))] },
    { id: 'r_c', on: '2024-05-11', says: [says('The East African Community summit opens on 2 June.', summit('2024-06-02'))] },
  )
  assert.deepEqual(
    record.entries.map((e) => e.claims.length),
    [2, 1],
  )
})

test('calls a plan firm when both sides confirm it', () => {
  const plan = (by: string): Telling => ({ who: ['ruto', 'museveni'], when: '2023-06-01', status: 'planned', through: [{ actor: by }] })
  const kenya: TellingReport = { id: 'r_a', on: '2023-05-10', says: [says('They will meet, Kenya said.', plan('kenya'))] }
  const uganda: TellingReport = { id: 'r_b', on: '2023-05-10', says: [says('They will meet, Uganda said.', plan('uganda'))] }
  assert.equal(recordOf(kenya).entries[0]?.firm, undefined)
  assert.equal(recordOf(kenya, uganda).entries[0]?.firm, true)
})
