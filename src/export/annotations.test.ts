import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Report } from '../model/report.ts'
import type { StoryRecord } from '../model/record.ts'
import { recordAsAnnotations } from './annotations.ts'
import { readAnnotations } from './annotations.sample.ts'
import { CodePoints } from './code-points.ts'
import { expanded } from './contexts.sample.ts'
import { EMPTY, HOSTILE, HOSTILE_TEXTS } from './hostile-record.sample.ts'
import { iriOf } from './iri.ts'
import { SAMPLE, SAMPLE_TEXTS } from './record.sample.ts'
import { WEB_ANNOTATION } from './vocabularies.sample.ts'

const fileOf = (record: StoryRecord, reports: readonly Report[]) => [...recordAsAnnotations(record, { reports })].join('')
const read = (record: StoryRecord, reports: readonly Report[]) =>
  readAnnotations(fileOf(record, reports), (source) => reports.find(({ id }) => iriOf(id) === source)?.text)

test('every claim, statement and name is an annotation on its words', () => {
  const items = read(SAMPLE, SAMPLE_TEXTS)
  assert.deepEqual(
    items.map(({ id, motivation }) => [id.replace(/_[0-9a-f]{16}$/, ''), motivation]),
    [
      ['urn:readout:c_meet', 'describing'],
      ['urn:readout:c_met', 'describing'],
      ['urn:readout:s_1', 'describing'],
      ['urn:readout:s_2', 'describing'],
      ['urn:readout:m', 'identifying'],
    ],
  )
  assert.deepEqual(
    items[0]?.body.map((body) => body.type === 'TextualBody' && body.value),
    ['contact', 'contact; how: meeting; through: a Kenyan official; affirmed, happened', 'Read by the rule “meet”.'],
  )
})

test('a name in doubt says so and points at nobody', () => {
  const actors = SAMPLE.actors.map((actor) => ({ ...actor, wikidata: 'Q1' }))
  const name = read({ ...SAMPLE, actors }, SAMPLE_TEXTS).at(-1)
  assert.match(JSON.stringify(name?.body), /James Okello \(person\): in doubt/)
  assert.ok(name?.body.every(({ type }) => type === 'TextualBody'))
})

test('the same words taken for somebody for two reasons are one annotation with both', () => {
  const actors = SAMPLE.actors.map((actor) => ({ ...actor, names: actor.names.flatMap((one) => [one, { ...one, why: 'the minister of that day' }]) }))
  const name = read({ ...SAMPLE, actors }, SAMPLE_TEXTS).at(-1)
  assert.deepEqual(
    name?.body.map((body) => body.type === 'TextualBody' && body.value),
    ['James Okello (person): in doubt', 'the only Okello of the story', 'the minister of that day'],
  )
})

test('a report on the web is annotated at its address, a script at none', () => {
  const at = (url: string) => {
    const reports = SAMPLE.reports.map((report) => ({ ...report, url }))
    return (JSON.parse(fileOf({ ...SAMPLE, reports }, SAMPLE_TEXTS)) as { items: { target: { source: string }[] }[] }).items[0]?.target[0]?.source
  }
  assert.equal(at('https://example.org/a b'), 'https://example.org/a%20b')
  assert.equal(at('javascript:alert(1)'), 'urn:readout:r_aaaaaaaaaaaaaaaa')
})

test('a text counts as a reader of code points counts it, wherever its pairs and halves of pairs stand', () => {
  const text = fc.array(fc.constantFrom('a', '🤝', '\ud83e', '\udd1d', 'é'), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const whole = [...text]
      const ends = [0, ...whole.map((_, i) => whole.slice(0, i + 1).join('').length)]
      const [start = 0, end = 0] = [ends[a % ends.length] as number, ends[b % ends.length] as number].sort((x, y) => x - y)
      const points = new CodePoints(text)
      const { exact, prefix, suffix } = points.quote({ start, end })
      assert.equal(whole.slice(points.before(start), points.before(end)).join(''), exact)
      assert.ok(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix))
      assert.ok([...prefix].length === Math.min(32, points.before(start)))
    }),
  )
})

test('no story, and a hostile one, are pages whose words are found', () => {
  assert.deepEqual(read(EMPTY, []), [])
  const items = read(HOSTILE, HOSTILE_TEXTS)
  assert.equal(items.length, 5)
  assert.ok(items.every(({ target: [first] }) => first?.selector[0].start !== undefined && first.selector[0].start > 0))
})

test('a consumer of JSON-LD finds every term in the vocabulary and loses none', async () => {
  for (const [record, reports] of [
    [SAMPLE, SAMPLE_TEXTS],
    [EMPTY, []],
    [HOSTILE, HOSTILE_TEXTS],
  ] as const) {
    const nodes = await expanded(fileOf(record, reports))
    WEB_ANNOTATION.check(nodes)
    assert.equal(nodes.filter((node) => node['@type']?.includes('http://www.w3.org/ns/oa#Annotation')).length, read(record, reports).length)
  }
})

test('a record whose reports were not given is refused', () => assert.throws(() => fileOf(SAMPLE, []), /is not among those given/))
