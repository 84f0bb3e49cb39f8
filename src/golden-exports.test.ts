import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAnnotations } from './export/annotations.sample.ts'
import { recordAsAnnotations } from './export/annotations.ts'
import { expanded } from './export/contexts.sample.ts'
import { readFtm } from './export/ftm.sample.ts'
import { recordAsFtm } from './export/ftm.ts'
import { iriOf } from './export/iri.ts'
import { readPlover } from './export/plover.sample.ts'
import { recordAsPlover } from './export/plover.ts'
import { recordAsProv } from './export/prov.ts'
import { recordAsSchemaOrg } from './export/schema-org.ts'
import { checkEdtf, PROV_O, SCHEMA_ORG, WEB_ANNOTATION } from './export/vocabularies.sample.ts'
import { goldenRecord, goldenReports, goldenStories } from './golden.sample.ts'
import { loadWorld } from './world/world.ts'

const tables = loadWorld()

for (const story of goldenStories())
  test(`everybody who reads an export can read that of ${story}`, async () => {
    const [record, reports] = await Promise.all([goldenRecord(story), goldenReports(story)])
    const grounds = { reports, judgements: [], tables }
    const { header, events } = readPlover([...recordAsPlover(record, grounds)].join(''))
    assert.equal(header.not_coded.length + events.length, record.entries.length)
    assert.ok(events.some(({ source }) => source.some(({ code, sector }) => code && sector === 'GOV')))

    const entities = readFtm([...recordAsFtm(record, grounds)].join(''))
    const counted = (schema: string) => entities.filter((one) => one.schema === schema).length
    assert.equal(counted('Article'), reports.length)
    assert.equal(counted('Note'), record.statements.length + record.conflicts.length)
    assert.equal(counted('Person'), record.actors.filter(({ kind }) => kind === 'person').length)

    const page = [...recordAsAnnotations(record, grounds)].join('')
    const annotations = readAnnotations(page, (source) => reports.find(({ id, url }) => iriOf(id) === source || url === source)?.text)
    assert.ok(annotations.length > record.claims.length + record.statements.length)
    WEB_ANNOTATION.check(await expanded(page))

    const graph = await expanded([...recordAsSchemaOrg(record, grounds)].join(''))
    SCHEMA_ORG.check(graph)
    const trail = await expanded([...recordAsProv(record, grounds)].join(''))
    PROV_O.check(trail)
    const dated = record.entries.filter(({ when }) => when).length
    assert.ok(checkEdtf(graph) >= dated && checkEdtf(trail) >= dated)
  })
