import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryRecord } from '../../model/record.ts'
import { merge } from '../record.ts'
import { report, says } from './cases.sample.ts'
import { told, type Telling } from './telling.sample.ts'

const recordOf = (...tellings: readonly Partial<Telling>[]): StoryRecord => {
  const { resolution, reports } = told(
    tellings.map((one, n) => report(`r_${n}`, `2023-05-1${n}`, says(`Report ${n} tells of it.`, { who: ['kenya'], ...one }))),
  )
  return merge('s', resolution, reports, [])
}
const expels = (count: Telling['count'], more: Partial<Telling> = {}): Partial<Telling> => ({
  kind: 'action',
  act: 'SANCTION',
  what: 'expels envoys',
  to: ['uganda'],
  when: '2023-05-09',
  ...(count ? { count } : {}),
  ...more,
})
const pays = (millions: readonly [number, number], more: Partial<Telling> = {}): Partial<Telling> => ({
  kind: 'commitment',
  what: 'to lend Uganda money for the lake port',
  amount: [millions[0] * 1e6, millions[1] * 1e6],
  ...more,
})
const conflictsOf = (record: StoryRecord) => record.conflicts.map((c) => `${c.on}: ${c.sides.map((side) => side.value).join(' | ')}`)
const entries = (record: StoryRecord, kind: string) => record.entries.filter((entry) => entry.kind === kind)

const CASES: readonly (readonly [name: string, tellings: readonly Partial<Telling>[], conflicts: readonly string[]])[] = [
  [
    'twenty diplomats and twenty-three cannot both be right',
    [expels({ min: 20, max: 20, of: 'diplomats' }), expels({ min: 23, max: 23, of: 'diplomates' })],
    ['how-many: 20 diplomats | 23 diplomates'],
  ],
  ['more than twenty and twenty-three can', [expels({ min: 20, of: 'diplomats' }), expels({ min: 23, max: 23, of: 'diplomats' })], []],
  ['some twenty and twenty-three can', [expels({ min: 20, max: 20, about: true, of: 'diplomats' }), expels({ min: 23, max: 23, of: 'diplomats' })], []],
  [
    'some forty and sixty cannot',
    [expels({ min: 40, max: 40, about: true, of: 'agents' }), expels({ min: 60, max: 60, of: 'agents' })],
    ['how-many: about 40 agents | 60 agents'],
  ],
  [
    'at most twenty and twenty-five cannot',
    [expels({ max: 20, of: 'diplomats' }), expels({ min: 25, max: 25, of: 'diplomats' })],
    ['how-many: at most 20 diplomats | 25 diplomats'],
  ],
  ['a number that was rounded is no other', [expels({ min: 1500, max: 1500, of: 'soldiers' }), expels({ min: 1512, max: 1512, of: 'soldiers' })], []],
  ['a number that one report leaves out', [expels({ min: 20, max: 20, of: 'diplomats' }), expels(undefined)], []],
  ['two deeds of two days', [expels({ min: 20, max: 20, of: 'diplomats' }), expels({ min: 5, max: 5, of: 'diplomats' }, { when: '2023-06-20' })], []],
  [
    'seven members of a mission and 150 officials are not compared',
    [expels({ min: 7, max: 7, of: 'members' }), expels({ min: 150, max: 150, of: 'officials' })],
    [],
  ],
  [
    'soldiers and « militaires » are one thing where both are known for it',
    [expels({ min: 70, max: 70, of: 'soldiers', kind: 'arm' }), expels({ min: 50, max: 50, of: 'militaires', kind: 'arm' })],
    ['how-many: 70 soldiers | 50 militaires'],
  ],
  ['600 million and 800 cannot both be promised', [pays([600, 600]), pays([800, 800])], ['how-many: 600000000 USD | 800000000 USD']],
  ['600 to 800 million and 700 can', [pays([600, 800]), pays([700, 700])], []],
  [
    'soldiers and lorries that one promise speaks of are not compared',
    [
      pays([1, 1], { amount: [1, 1], count: { min: 40, max: 40, of: 'soldiers' } }),
      pays([1, 1], { amount: [1, 1], count: { min: 12, max: 12, of: 'lorries' } }),
    ],
    [],
  ],
]

for (const [name, tellings, conflicts] of CASES) test(`how many: ${name}`, () => assert.deepEqual(conflictsOf(recordOf(...tellings)), conflicts))

test('gives the entry the number that all can mean', () => {
  const [action] = entries(recordOf(expels({ min: 20, of: 'diplomats' }), expels({ min: 23, max: 23, of: 'diplomats' })), 'action')
  assert.ok(action?.kind === 'action')
  assert.deepEqual(action.count, { min: 23, max: 23, of: 'diplomats' })
})

test('leaves the number open where two stand against each other', () => {
  const [action] = entries(recordOf(expels({ min: 20, max: 20, of: 'diplomats' }), expels({ min: 23, max: 23, of: 'diplomats' })), 'action')
  assert.ok(action?.kind === 'action')
  assert.equal(action.count, undefined)
})

test('shows number and sum of one promise in conflict apart', () => {
  const record = recordOf(pays([600, 600], { count: { min: 3, max: 3, of: 'ferries' } }), pays([800, 800], { count: { min: 5, max: 5, of: 'ferries' } }))
  assert.deepEqual(conflictsOf(record), ['how-many: 3 ferries | 5 ferries', 'how-many: 600000000 USD | 800000000 USD'])
  assert.equal(new Set(record.conflicts.map(({ id }) => id)).size, 2)
})
