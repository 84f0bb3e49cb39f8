import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryRecord } from '../model/record.ts'
import { loadWorld } from '../world/world.ts'
import { type Expanded, expanded } from './contexts.sample.ts'
import { EMPTY, HOSTILE } from './hostile-record.sample.ts'
import { SAMPLE } from './record.sample.ts'
import { recordAsSchemaOrg } from './schema-org.ts'
import { checkEdtf, SCHEMA_ORG } from './vocabularies.sample.ts'

const tables = loadWorld()
const SCHEMA = 'http://schema.org/'

/** The graph as a consumer of schema.org has it. */
async function graphOf(record: StoryRecord): Promise<readonly Expanded[]> {
  const nodes = await expanded([...recordAsSchemaOrg(record, { tables })].join(''))
  SCHEMA_ORG.check(nodes)
  return nodes
}
const node = (nodes: readonly Expanded[], id: string) => nodes.find((one) => one['@id'] === `urn:readout:${id}`)
const value = (one: Expanded | undefined, name: string) => one?.[`${SCHEMA}${name}`]?.map((each) => each['@id'] ?? each['@value'])
const typeOf = (one: Expanded | undefined) => one?.['@type']?.map((type) => type.replace(SCHEMA, ''))

test('a meeting is an event with those who attended and the finest date that holds every side; its days stand beside it as EDTF', async () => {
  const meeting = node(await graphOf(SAMPLE), 'e_meet')
  assert.deepEqual([typeOf(meeting), value(meeting, 'startDate')], [['Event'], ['2018-06']])
  assert.deepEqual(value(meeting, 'attendee'), ['urn:readout:a_okello', 'urn:readout:a_achieng'])
  assert.deepEqual(meeting?.['http://purl.org/dc/terms/date'], [{ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '[2018-06-08,2018-06-15]' }])
})

test('what is planned and cancelled has the status that calendars know', async () => {
  const nodes = await graphOf(SAMPLE)
  assert.deepEqual(value(node(nodes, 'e_call'), 'eventStatus'), ['https://schema.org/EventScheduled'])
  assert.deepEqual(value(node(nodes, 'e_summit'), 'eventStatus'), ['https://schema.org/EventCancelled'])
})

for (const status of ['denied', 'reported', 'proposed'] as const)
  test(`what is only ${status} is a claim and no event`, async () => {
    const entries = SAMPLE.entries.map((entry) => ({ ...entry, status }))
    const types = (await graphOf({ ...SAMPLE, entries })).filter((one) => one['@id']?.startsWith('urn:readout:e_')).map(typeOf)
    assert.deepEqual(new Set(types.flat()), new Set(['Claim']))
  })

test('only words in quotation marks are a quotation', async () => {
  const nodes = await graphOf(SAMPLE)
  assert.deepEqual([typeOf(node(nodes, 's_1')), value(node(nodes, 's_1'), 'creator')], [['Quotation'], ['urn:readout:a_okello']])
  assert.deepEqual(typeOf(node(nodes, 's_2')), ['Claim'])
})

test('a state is the government that acts for its country, and a person is affiliated with it', async () => {
  const actors = [...SAMPLE.actors, { id: 'a_kenya', kind: 'state' as const, name: 'Kenya', world: 'KEN', names: [] }]
  const nodes = await graphOf({ ...SAMPLE, actors })
  assert.deepEqual(
    [typeOf(node(nodes, 'a_kenya')), value(node(nodes, 'a_kenya'), 'areaServed')],
    [['GovernmentOrganization'], ['http://www.wikidata.org/entity/Q114']],
  )
  assert.equal(value(node(nodes, 'a_achieng'), 'affiliation')?.length, 1)
})

test('an office that the reports tell of is a role of its holder', async () =>
  assert.deepEqual(value(node(await graphOf(SAMPLE), 'a_okello'), 'worksFor'), ['urn:readout:e_post']))

test('every date is EDTF, and no story and a hostile one are graphs too', async () => {
  assert.ok(checkEdtf(await graphOf(SAMPLE)) >= 5)
  assert.deepEqual((await graphOf(EMPTY)).map(typeOf), [['Dataset']])
  assert.equal((await graphOf(HOSTILE)).filter((one) => one['@id']?.startsWith('urn:readout:e_')).length, SAMPLE.entries.length)
})
