import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryRecord } from '../model/record.ts'
import { loadWorld } from '../world/world.ts'
import { recordAsFtm } from './ftm.ts'
import { readFtm } from './ftm.sample.ts'
import { EMPTY, HOSTILE } from './hostile-record.sample.ts'
import { SAMPLE } from './record.sample.ts'

const tables = loadWorld()
const written = (record: StoryRecord) => readFtm([...recordAsFtm(record, { tables })].join(''))
const sample = written(SAMPLE)
const the = (id: string) => sample.find((one) => one.id === id)?.properties ?? {}
const all = (schema: string) => sample.filter((one) => one.schema === schema).map(({ properties }) => properties)

test('a meeting is an event of both, dated by each day it can have been, proved by its reports', () => {
  const { name, date, involved, proof, summary, location } = the('e-meet')
  assert.deepEqual([name, date], [['James Okello and Grace Achieng met, Nairobi, 30 to 40 minutes'], ['2018-06-08', '2018-06-15']])
  assert.deepEqual([involved, proof, location], [['a-okello', 'a-achieng'], ['r-aaaaaaaaaaaaaaaa', 'r-bbbbbbbbbbbbbbbb'], ['Nairobi']])
  assert.match(summary?.[0] ?? '', /Date \(EDTF\): \[2018-06-08,2018-06-15\].*the reports disagree: when/)
})

test('a name alone never makes a thing look done that was not', () => assert.deepEqual(the('e-summit').name, ['Cancelled: Lake summit']))

test('an office held is a post and its occupancy, from the tables and from the reports', () => {
  assert.deepEqual(
    all('Position').map(({ name, country }) => [name, country]),
    [
      [['foreign minister, Kenya'], ['ke']],
      [['foreign minister of Uganda'], undefined],
    ],
  )
  assert.deepEqual(
    all('Occupancy').map(({ holder, startDate }) => [holder, startDate]),
    [
      [['a-achieng'], ['2017']],
      [['a-okello'], ['2017']],
    ],
  )
})

test('each claim links its report to the event with the words that tell it', () =>
  assert.deepEqual(
    all('Documentation').map(({ document, entity, role }) => [document, entity, role]),
    [
      [['r-aaaaaaaaaaaaaaaa'], ['e-meet'], ['affirmed, happened']],
      [['r-bbbbbbbbbbbbbbbb'], ['e-meet'], ['affirmed, happened']],
    ],
  ))

test('a mention in doubt is of nobody', () => assert.deepEqual(all('Mention'), [{ document: ['r-aaaaaaaaaaaaaaaa'], name: ['Okello'] }]))

test('a state is a public body with its country, a news agency a company, an unknown group whoever it is', () => {
  const actors = [
    { id: 'a_1', kind: 'state' as const, name: 'Kosovo', world: 'XKX', names: [] },
    { id: 'a_2', kind: 'body' as const, name: 'Reuters', world: 'REUTERS', names: [] },
    { id: 'a_3', kind: 'group' as const, name: 'the Alliance', names: [] },
    { id: 'a_4', kind: 'person' as const, name: 'One of a body', state: 'GCC', names: [] },
  ]
  assert.deepEqual(
    written({ ...EMPTY, actors }).map(({ schema, properties }) => [schema, properties.country]),
    [
      ['PublicBody', ['xk']],
      ['Company', undefined],
      ['LegalEntity', undefined],
      ['Person', undefined],
    ],
  )
})

test('the model knows the country of every state of the tables', () => {
  const actors = [...tables.rows.states.values()].map(({ id, name }) => ({ id: `a_${id}`, kind: 'state' as const, name, world: id, names: [] }))
  assert.equal(written({ ...EMPTY, actors }).filter(({ properties }) => properties.country).length, tables.rows.states.size)
})

test('no story and a hostile one load too, and an address that is a script is left out', () => {
  assert.deepEqual(written(EMPTY), [])
  const hostile = written(HOSTILE)
  assert.equal(hostile.length, sample.length)
  assert.ok(hostile.every(({ properties }) => properties.sourceUrl === undefined))
})
