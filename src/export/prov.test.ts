import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Judgement } from '../model/judgement.ts'
import type { StoryRecord } from '../model/record.ts'
import { type Expanded, expanded } from './contexts.sample.ts'
import { EMPTY, HOSTILE } from './hostile-record.sample.ts'
import { recordAsProv } from './prov.ts'
import { SAMPLE } from './record.sample.ts'
import { checkEdtf, PROV_O } from './vocabularies.sample.ts'

const PROV = 'http://www.w3.org/ns/prov#'
const NONE: readonly Judgement[] = []

async function graphOf(record: StoryRecord, judgements = NONE): Promise<readonly Expanded[]> {
  const nodes = await expanded([...recordAsProv(record, { judgements })].join(''))
  PROV_O.check(nodes)
  return nodes
}
const node = (nodes: readonly Expanded[], id: string) => nodes.find((one) => one['@id'] === `urn:readout:${id}`)
const links = (one: Expanded | undefined, name: string) => (one?.[`${PROV}${name}`] ?? []).map((each) => each['@id']?.replace('urn:readout:', ''))

test('an entry is derived from its claims and the judgements on them, a claim from the words of its report by a rule', async () => {
  const judged: Judgement = { id: 'j_1', verdict: 'accept', about: ['c_met'], by: 'Ada / desk', at: '2018-06-20T10:00:00.000Z', note: 'seen on film' }
  const nodes = await graphOf(SAMPLE, [judged])
  assert.deepEqual(links(node(nodes, 'e_meet'), 'wasDerivedFrom'), ['c_meet', 'c_met', 'j_1'])
  assert.deepEqual(links(node(nodes, 'e_call'), 'wasDerivedFrom'), ['c_meet'])
  assert.deepEqual(links(node(nodes, 'j_1'), 'wasAttributedTo'), ['person:Ada%20%2F%20desk'])
  const claim = node(nodes, 'c_met')
  assert.deepEqual(links(claim, 'wasQuotedFrom'), ['r_bbbbbbbbbbbbbbbb'])
  const activity = nodes.find((one) => one['@id'] === claim?.[`${PROV}wasGeneratedBy`]?.[0]?.['@id'])
  const plans = links(activity, 'qualifiedAssociation')
    .map((id) => nodes.find((one) => one['@id'] === id))
    .flatMap((one) => links(one, 'hadPlan'))
  assert.deepEqual(plans, ['rule:meet', 'rule:past'])
})

test('a report that repeats another is derived from it, one that repeats a wire is attributed to it', async () => {
  assert.deepEqual(links(node(await graphOf(SAMPLE), 'r_bbbbbbbbbbbbbbbb'), 'wasDerivedFrom'), ['r_aaaaaaaaaaaaaaaa'])
  const reports = SAMPLE.reports.map((report) => ({ ...report, origin: 'Meridian' }))
  assert.deepEqual(links(node(await graphOf({ ...SAMPLE, reports }), 'r_aaaaaaaaaaaaaaaa'), 'wasAttributedTo'), ['outlet:Meridian'])
})

test('whatever something is derived from is in the file, but for rows of the world tables', async () => {
  const nodes = await graphOf(SAMPLE)
  const known = new Set(nodes.map((one) => one['@id']))
  for (const one of nodes)
    for (const id of links(one, 'wasDerivedFrom')) assert.ok(id?.startsWith('world:') || known.has(`urn:readout:${id}`), `${one['@id']} is from ${id}`)
})

test('every date is EDTF, and no story and a hostile one are graphs too', async () => {
  assert.ok(checkEdtf(await graphOf(SAMPLE)) >= 4)
  assert.deepEqual(
    (await graphOf(EMPTY)).map((one) => one['@id']),
    ['urn:readout:software'],
  )
  assert.ok(node(await graphOf(HOSTILE), 'e_meet'))
})
