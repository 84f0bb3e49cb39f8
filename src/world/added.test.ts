import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AddedHolding } from '../model/added.ts'
import { Admission } from './added.ts'
import type { WorldTables } from './rows.ts'
import { worldOf } from './world.ts'

const tables: WorldTables = {
  states: 'id\talpha2\tname\tkind\tcapital\twikidata\tsource\nKEN\tKE\tKenya\tmember\t\tQ114\t',
  places: 'id\tname\tstate\tkind\tsource',
  bodies: 'id\tname\tkind\twikidata\tsource',
  offices: 'id\tname\tlevel\tseats\nforeign-minister\tForeign Minister\tminister\t1\nspokesperson\tSpokesperson\tspokesperson\tn',
  people: 'id\tname\tgender\tstate\twikidata\nann\tAnn Otieno\tf\tKEN\t\nben\tBen Otieno\tm\tKEN\t\ncat\tCat Otieno\tf\tKEN\t',
  instruments: 'id\tname\ttype\tsigned\tsource',
  hosts: 'host\tstate\tsource',
  holders:
    'office\tof\tperson\tfrom\tto\tsource\tas-of\nforeign-minister\tKEN\tann\t2013-05-20\t2018-02\t\t2025-01\nforeign-minister\tKEN\tben\t2020-01-14\t\tours\t2025-01',
}
const { rows } = worldOf(tables)
const row = (person: string, from: string, to: string, more: Partial<AddedHolding> = {}): AddedHolding => ({
  office: 'foreign-minister',
  of: 'KEN',
  person,
  from,
  to,
  asOf: '2026-03',
  source: 'theirs',
  ...more,
})

const verdicts: readonly (readonly [string, AddedHolding, string])[] = [
  ['a gap that it fills', row('cat', '2018-03', '2020-01'), 'new'],
  ['the same in vaguer words', row('ann', '2013', '2018'), 'there'],
  ['the same person on other days', row('ann', '2014-05-20', '2018-02'), 'other days'],
  ['somebody else on a day that is certain', row('cat', '2015', '2017'), 'other person'],
  ['somebody else in the month of a handover', row('cat', '2018-02', '2019'), 'new'],
  ['an end behind the day until when we know', row('ben', '2020-01', '2025-09-01'), 'goes on'],
  ['still in office on a later day', row('ben', '2020-01-14', ''), 'goes on'],
  ['an end before the day until when we know', row('ben', '2020-01-14', '2023-01-01'), 'other days'],
  ['whoever followed, behind the day until when we know', row('cat', '2025-09-01', ''), 'new'],
  ['one more of several', row('cat', '2015', '2017', { office: 'spokesperson' }), 'new'],
  ['an unknown office', row('cat', '2015', '2017', { office: 'vizier' }), 'wrong'],
  ['an unknown state', row('cat', '2015', '2017', { of: 'ATL' }), 'wrong'],
  ['an unknown person', row('dan', '2015', '2017'), 'wrong'],
  ['a day that the calendar does not have', row('cat', '2015-02-30', ''), 'wrong'],
]
for (const [what, added, is] of verdicts) test(`says of ${what}: ${is}`, () => assert.equal(new Admission(rows).judge(added).is, is))

test('a row that goes on leaves one row, ours with the later end, and both sources', () => {
  const world = worldOf(tables, [{ version: 'v', people: [], holdings: [row('ben', '2020', '2025-09-01')] }])
  assert.deepEqual(
    world.holdersOf('foreign-minister', 'KEN', '2025-08-31').map(({ person, from, to, source }) => [person, from, to, source]),
    [['ben', '2020-01-14', '2025-09-01', 'ours; theirs']],
  )
  assert.deepEqual(world.holdersOf('foreign-minister', 'KEN', '2025-09-01'), [])
})

test('added rows are found like ours, those that contradict are left out, and the version tells', () => {
  const dan = { id: 'dan', name: 'Dan Mwangi', gender: 'm', state: 'KEN', wikidata: '' } as const
  const world = worldOf(tables, [{ version: 'v', people: [dan], holdings: [row('dan', '2018-03', '2019'), row('dan', '2015', '2016')] }])
  assert.equal(world.peopleByFamilyName('Mwangi')[0]?.id, 'dan')
  assert.deepEqual(
    world.officesOf('dan').map(({ from }) => from),
    ['2018-03'],
  )
  assert.notEqual(world.version, worldOf(tables).version)
  assert.equal(world.rows.people.size, rows.people.size + 1)
})
