import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldByEntity } from './follow-the-money.ts'
import { toldByTable } from './people-table.ts'
import { toldByWikidata } from './wikidata.ts'

test('reads people, posts and terms of FollowTheMoney, and passes other schemata over', () => {
  assert.deepEqual(
    toldByEntity({
      id: 'p',
      schema: 'Person',
      properties: { name: ['Amina Otieno'], alias: ['A. Otieno'], citizenship: ['ke'], gender: ['female'], wikidataId: ['Q900'] },
    }),
    [{ is: 'person', id: 'p', names: ['Amina Otieno', 'A. Otieno'], states: ['ke'], gender: 'f', wikidata: 'Q900' }],
  )
  assert.deepEqual(toldByEntity({ id: 'o', schema: 'Position', properties: { name: ['Governor'], country: ['ke'], subnationalArea: ['Nairobi'] } }), [
    { is: 'office', id: 'o', titles: [{ text: 'Governor' }], of: ['ke'], part: 'Nairobi' },
  ])
  assert.deepEqual(
    toldByEntity({ id: 't', schema: 'Occupancy', properties: { holder: ['p'], post: ['o'], startDate: ['2014-03-26T00:00:00'], endDate: ['2016'] } }),
    [{ is: 'term', person: 'p', office: 'o', of: [], from: '2014-03-26', to: '2016', asOf: '' }],
  )
  assert.deepEqual(toldByEntity({ id: 'c', schema: 'Company', properties: { name: ['X'] } }), [])
})

test('refuses a term of which the file does not say one holder, one post and one beginning', () => {
  const why = (properties: object): string => {
    const [told] = toldByEntity({ id: 't', schema: 'Occupancy', properties })
    return told?.is === 'refused' ? told.why : 'taken'
  }
  assert.match(why({ holder: ['p', 'q'], post: ['o'] }), /one holder and one post/)
  assert.match(why({ holder: 'p', post: [7] }), /one holder and one post/)
  assert.match(why({ holder: ['p'], post: ['o'], startDate: ['2014', '2015'] }), /several dates/)
  assert.match(why({ holder: ['p'], post: ['o'], startDate: ['2014'], status: ['ended'] }), /has ended, and no day is told/)
})

const item = (id: string) => ({ mainsnak: { snaktype: 'value', datavalue: { value: { id } } }, rank: 'normal' })
const day = (time: string, precision: number, calendarmodel = 'http://www.wikidata.org/entity/Q1985727') => ({
  snaktype: 'value',
  datavalue: { value: { time, precision, calendarmodel } },
})
const held = (qualifiers: object, rank = 'normal') => ({ ...item('Q30'), rank, qualifiers })
const human = (...P39: readonly object[]) => ({
  type: 'item',
  id: 'Q1',
  labels: { fr: { value: 'Amina Otieno' } },
  modified: '2025-06-02T10:00:00Z',
  claims: { P31: [item('Q5')], P21: [item('Q6581072')], P27: [item('Q114')], P39 },
})

test('reads the positions of a human of Wikidata with their dates as far as they are told', () => {
  const told = toldByWikidata(
    human(
      held({
        P580: [day('+2014-03-26T00:00:00Z', 11)],
        P582: [day('+2016-00-00T00:00:00Z', 9)],
        P642: [{ snaktype: 'value', datavalue: { value: { id: 'Q114' } } }],
      }),
      held({ P580: [day('+2018-05-00T00:00:00Z', 10)] }),
    ),
  )
  assert.deepEqual(told, [
    { is: 'person', id: 'Q1', names: ['Amina Otieno'], states: ['Q114'], gender: 'f', wikidata: 'Q1' },
    { is: 'term', person: 'Q1', office: 'Q30', of: ['Q114'], from: '2014-03-26', to: '2016', asOf: '2025-06-02' },
    { is: 'term', person: 'Q1', office: 'Q30', of: [], from: '2018-05', to: '', asOf: '2025-06-02' },
  ])
})

test('refuses positions of Wikidata that are deprecated, vaguer than a year at their end, or told with several dates', () => {
  const why = (claim: object): string => {
    const told = toldByWikidata(human(claim))[1]
    return told?.is === 'refused' ? told.why : 'taken'
  }
  assert.match(why(held({ P580: [day('+2014-03-26T00:00:00Z', 11)] }, 'deprecated')), /deprecated/)
  assert.match(why(held({ P580: [day('+2010-00-00T00:00:00Z', 9)], P582: [day('+2010-00-00T00:00:00Z', 8)] })), /has ended/)
  assert.match(why(held({ P580: [day('+2010-00-00T00:00:00Z', 9), day('+2011-00-00T00:00:00Z', 9)] })), /several dates/)
  assert.match(why({ mainsnak: { snaktype: 'somevalue' } }), /the position is not told/)
})

test('does not take a day of another calendar for one of ours', () => {
  const [, told] = toldByWikidata(human(held({ P580: [day('+1914-03-26T00:00:00Z', 11, 'http://www.wikidata.org/entity/Q1985786')] })))
  assert.equal(told?.is === 'term' && told.from, '')
})

test('keeps a position of Wikidata with its titles, and passes a river over', () => {
  assert.deepEqual(toldByWikidata({ id: 'Q30', labels: { fr: { value: 'ministre' }, en: { value: 'minister' } }, claims: { P1001: [item('Q114')] } }), [
    {
      is: 'office',
      id: 'Q30',
      titles: [
        { text: 'minister', language: 'en' },
        { text: 'ministre', language: 'fr' },
      ],
      of: ['Q114'],
    },
  ])
  assert.deepEqual(toldByWikidata({ id: 'Q40', claims: { P31: [item('Q4022')] } }), [])
})

test("reads a story's own table, a row for each term, people without an office too", () => {
  const told = toldByTable(
    'people.tsv',
    'name\tstate\toffice\tof\tfrom\tto\n# ours\nAmina Otieno\tKEN\tforeign minister\tKenya\t2031\t2033-02\nWanjiku Harambee\tKEN\t\t\t\t\n',
  )
  assert.deepEqual(
    told.map((one) => one.is),
    ['person', 'office', 'term', 'person'],
  )
  assert.throws(() => toldByTable('people.tsv', 'Name,Office\nAmina,x'), /^Error: people\.tsv: its first line must name its columns/)
  assert.throws(() => toldByTable('people.tsv', 'name\tstate\nA\tKEN\tx'), /people\.tsv, line 2: 3 cells for 2 columns/)
})
