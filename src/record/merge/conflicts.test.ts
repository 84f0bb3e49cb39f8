import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OlderPassage } from '../resolved.ts'
import { merge } from '../record.ts'
import { call, meet, report, says } from './cases.sample.ts'
import { told, type TellingReport } from './telling.sample.ts'

/** The conflicts of a story in which a person has judged all claims to be of one thing. */
function conflictsOf(reports: readonly TellingReport[], older: readonly OlderPassage[] = []) {
  const { resolution, reports: texts } = told(reports)
  const about = resolution.claims.map(({ claim }) => claim.id)
  const same = { id: 'j_same', verdict: 'same', about, by: 'amina', at: '2023-07-01T09:00:00Z' } as const
  return merge('s', { ...resolution, older }, texts, [same]).conflicts
}
const HELD = report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' })))
const off = (on: string | undefined) => report('r_b', on, says('Their meeting of 9 May is off.', meet({ when: '2023-05-09', status: 'cancelled' })))

const STATES: readonly (readonly [says: string, reports: readonly TellingReport[], conflicts: readonly string[]])[] = [
  ['told as off when by others it was over, it stays open whether it was', [HELD, off('2023-05-11')], ['whether open held | cancelled']],
  ['called off before the day on which it was held all the same, it is only a plan that moved', [HELD, off('2023-05-08')], []],
  ['called off on the day itself, it can have been held after that', [{ ...HELD, on: '2023-05-09' }, off('2023-05-09')], []],
  ['called off late, before any report told that it was held', [{ ...HELD, on: '2023-05-12' }, off('2023-05-11')], []],
  ['called off by a report without a day, it cannot be told to be later', [HELD, off(undefined)], []],
  [
    'held and denied stay open, however late the denial is',
    [HELD, report('r_b', '2023-06-20', says('The two did not meet on 9 May.', meet({ when: '2023-05-09', denied: true })))],
    ['whether open held | denied'],
  ],
  [
    'a rumour is no side of its own where another report tells it as news',
    [
      HELD,
      report('r_b', '2023-05-11', says('The two are said to have met on 9 May.', meet({ when: '2023-05-09', status: 'alleged' }))),
      report('r_c', '2023-05-12', says('The two did not meet on 9 May.', meet({ when: '2023-05-09', denied: true }))),
    ],
    ['whether open held | denied'],
  ],
  [
    'a plan with one person and news of another leave open who it was: no event has overtaken it',
    [
      report('r_a', '2023-05-08', says('Ruto will meet Hassan on 9 May.', meet({ who: ['ruto', 'hassan'], when: '2023-05-09', status: 'planned' }))),
      report('r_b', '2023-05-10', says('Ruto met Museveni on 9 May.', meet({ when: '2023-05-09' }))),
    ],
    ['who open William Ruto, Samia Suluhu Hassan | William Ruto, Yoweri Museveni'],
  ],
  [
    'who is left out by one report is no other person',
    [HELD, report('r_b', '2023-05-11', says('Ruto met the Ugandans on 9 May.', meet({ who: ['ruto', 'uganda'], when: '2023-05-09' })))],
    [],
  ],
]
for (const [name, reports, conflicts] of STATES)
  test(name, () =>
    assert.deepEqual(
      conflictsOf(reports).map(({ on, state, sides }) => `${on} ${state.kind} ${sides.map(({ value }) => value).join(' | ')}`),
      conflicts,
    ),
  )

const DAYS = [
  report('r_a', '2023-05-10', says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-09' }))),
  report('r_b', '2023-05-31', says('A line that tells nothing.'), says('Ruto called Museveni on Tuesday.', call({ when: '2023-05-30' }))),
]
const PASSAGE: OlderPassage = { report: 'r_b', start: 27, end: 60, from: '2023-05-10', to: '2023-05-11', words: ['Tuesday', 'yesterday'] }
const EARLIER: readonly (readonly [says: string, passage: OlderPassage, why: RegExp | undefined])[] = [
  ['on one day', PASSAGE, /: written on 10 May 2023, its "Tuesday" and "yesterday" would agree with the other reports$/],
  ['between two days', { ...PASSAGE, to: '2023-05-13' }, /: written between 10 May 2023 and 12 May 2023, its "Tuesday"/],
  ['not in a passage of another report', { ...PASSAGE, report: 'r_c' }, undefined],
  ['not in a passage beside the words that date the side', { ...PASSAGE, start: 0, end: 20 }, undefined],
]
for (const [name, passage, why] of EARLIER)
  test(`offers, and no more, that a side of a conflict over the day was written earlier: ${name}`, () => {
    const [conflict, ...others] = conflictsOf(DAYS, [passage])
    assert.deepEqual([conflict?.on, conflict?.state.kind, others.length], ['when', 'open', 0])
    if (why) assert.match(conflict?.why ?? '', why)
    else assert.doesNotMatch(conflict?.why ?? '', /older/)
  })

test('that a passage may be older explains no conflict but that over the day', () => {
  const denied = report(
    'r_b',
    '2023-05-31',
    says('A line that tells nothing.'),
    says('The two did not meet on 9 May.', meet({ when: '2023-05-09', denied: true })),
  )
  const [conflict] = conflictsOf([HELD, denied], [PASSAGE])
  assert.equal(conflict?.on, 'whether')
  assert.doesNotMatch(conflict.why, /older/)
})
