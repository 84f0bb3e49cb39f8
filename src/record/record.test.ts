import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../model/calendar.ts'
import type { ClaimStatus } from '../model/claim.ts'
import type { StoryRecord } from '../model/record.ts'
import { castOf, listsFit } from './merge/cast.ts'
import { ACTORS, told, type Telling, type TellingReport } from './merge/telling.sample.ts'
import { merge } from './record.ts'

const DAY = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2023-05-01', n))
const DATE = fc.oneof(
  DAY,
  DAY.map((d) => `${d}/${addDays(d, 6)}`),
  fc.tuple(DAY, DAY).map(([a, b]) => (a === b ? a : `[${[a, b].sort().join()}]`)),
  fc.constant('2023-05'),
)
const WHO = fc.uniqueArray(fc.constantFrom(...ACTORS.map((a) => a.id)), { minLength: 1, maxLength: 4 })
const STATUS = fc.constantFrom<ClaimStatus>('happened', 'happened', 'planned', 'possible', 'alleged', 'postponed', 'cancelled', 'demanded')

const telling: fc.Arbitrary<Telling> = fc
  .record(
    {
      kind: fc.constantFrom('contact', 'contact', 'contact', 'action', 'commitment', 'instrument', 'occasion', 'holding'),
      how: fc.constantFrom('meeting', 'meeting', 'call', 'visit', 'letter', 'message'),
      who: WHO,
      to: WHO,
      what: fc.constantFrom('recall the ambassador', 'reopen the border crossing at Busia', 'summit on fisheries of the lake', 'agreement on maize'),
      act: fc.constantFrom('PROTEST', 'ACCUSE', 'AGREE'),
      when: DATE,
      due: DATE,
      spelled: fc.constant(true),
      where: fc.constantFrom('Entebbe', 'State House, Entebbe', 'Nairobi'),
      minutes: fc.constantFrom([30, 40], [40, 40], [60, 60]),
      ordinal: fc.constantFrom('first', 'again'),
      status: STATUS,
      denied: fc.constant(true),
      through: fc.constantFrom([{ actor: 'kenya' }], [{ outlet: 'AFP' }], [{ unnamed: 'a Ugandan official', actor: 'uganda' }]),
    },
    { requiredKeys: ['who', 'kind'] },
  )
  .map((t) => t as Telling)

const sentence = fc.record({
  text: fc.constantFrom(
    'They met on Tuesday.',
    'The two presidents spoke at length about maize and about the border.',
    'He called.',
    'It was a good and friendly talk among neighbours, they said.',
  ),
  claims: fc.array(telling, { maxLength: 2 }),
})

const STORY: fc.Arbitrary<readonly TellingReport[]> = fc
  .array(
    fc.record({
      on: fc.option(DAY, { nil: undefined }),
      outlet: fc.option(fc.constantFrom('AFP', 'Nation'), { nil: undefined }),
      says: fc.array(sentence, { maxLength: 5 }),
    }),
    { maxLength: 6 },
  )
  .map((reports) => reports.map(({ on, outlet, says }, n) => ({ id: `r_${n}`, says, ...(on ? { on } : {}), ...(outlet ? { outlet } : {}) })))

const recordOf = (story: readonly TellingReport[]): StoryRecord => {
  const { resolution, reports } = told(story)
  return merge('s', resolution, reports, [])
}

test('gives the same record in whatever order reports and claims arrive', () => {
  fc.assert(
    fc.property(STORY, fc.infiniteStream(fc.nat()), (story, stream) => {
      const { resolution, reports } = told(story)
      const mixed = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, at: stream.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const again = {
        ...resolution,
        reports: mixed(resolution.reports),
        claims: mixed(resolution.claims),
        statements: mixed(resolution.statements),
        actors: mixed(resolution.actors),
      }
      assert.equal(JSON.stringify(merge('s', again, mixed(reports), [])), JSON.stringify(merge('s', resolution, reports, [])))
    }),
    { numRuns: 300 },
  )
})

test('gives the same record when everything is given twice', () => {
  fc.assert(
    fc.property(STORY, (story) => {
      const { resolution, reports } = told(story)
      const twice = { ...resolution, claims: [...resolution.claims, ...resolution.claims], actors: [...resolution.actors, ...resolution.actors] }
      assert.deepEqual(merge('s', twice, [...reports, ...reports], []), merge('s', resolution, reports, []))
    }),
  )
})

test('puts every claim of the record in exactly one entry, and slices every quotation out of its text', () => {
  fc.assert(
    fc.property(STORY, (story) => {
      const { resolution, reports } = told(story)
      const record = merge('s', resolution, reports, [])
      const of = new Map(record.entries.flatMap((e) => e.claims.map((c) => [c, e.id] as const)))
      assert.equal(record.entries.flatMap((e) => e.claims).length, record.claims.length)
      assert.equal(of.size, record.claims.length)
      for (const claim of record.claims) {
        assert.equal(of.get(claim.id), claim.entry)
        for (const { report, start, end, quote } of claim.evidence) assert.equal(reports.find((r) => r.id === report)?.text.slice(start, end), quote)
      }
    }),
  )
})

const ownVoice = ({ through: _, ...telling }: Telling): Telling => telling

test('makes no conflict of what one voice tells', () => {
  fc.assert(
    fc.property(STORY, (story) => {
      const record = recordOf(story)
      const voiceOf = new Map(record.claims.map((c) => [c.id, JSON.stringify([c.report, c.chain])]))
      for (const conflict of record.conflicts) {
        assert.ok(conflict.sides.length > 1)
        assert.ok(new Set(conflict.sides.flatMap((s) => s.claims.map((c) => voiceOf.get(c)))).size > 1)
      }
      const alone = story.slice(0, 1).map((report) => ({ ...report, says: report.says.map((one) => ({ ...one, claims: one.claims?.map(ownVoice) ?? [] })) }))
      assert.deepEqual(recordOf(alone).conflicts, [])
    }),
  )
})

test('never mixes parties that do not fit in one contact', () => {
  const cast = castOf(ACTORS)
  fc.assert(
    fc.property(STORY, (story) => {
      const record = recordOf(story)
      const parties = new Map(record.claims.map((c) => [c.id, (c.says.participants ?? []).map((p) => p.value.actor)]))
      for (const entry of record.entries) {
        if (entry.kind !== 'contact') continue
        assert.ok(entry.participants.length > 0)
        const named = (claim: string): readonly string[] => parties.get(claim) ?? []
        assert.ok(entry.claims.some((claim) => named(claim).length > 1))
        // What is told by its day alone names one party or none.
        const fits = (a: readonly string[], b: readonly string[]): boolean =>
          a.length > 1 && b.length > 1 ? cast.fit(a, b) !== undefined : (a.length < 2 && b.length < 2) || listsFit(a, b, cast)
        for (const a of entry.claims) for (const b of entry.claims) assert.ok(fits(named(a), named(b)))
      }
    }),
    { numRuns: 300 },
  )
})

test('gives a date only where some claim of the entry gives it, and inside what that claim allows', () => {
  fc.assert(
    fc.property(STORY, (story) => {
      const record = recordOf(story)
      for (const { when, claims } of record.entries) {
        if (!when) continue
        assert.ok(when.from < when.to && when.anchors.length)
        assert.ok(record.claims.some((c) => claims.includes(c.id) && c.says.when && c.says.when.from <= when.from && when.to <= c.says.when.to))
      }
    }),
  )
})

test('takes little more than twice the time for twice the reports', () => {
  const story = (count: number): readonly TellingReport[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `r_${String(n).padStart(6, '0')}`,
      on: addDays('2023-01-01', n % 300),
      says: Array.from({ length: 4 }, (_, k) => ({
        text: `Report ${n} tells in sentence ${k} of number ${n * 7 + k} that they met and spoke of matter ${(n * 31 + k) % 997} at length.`,
        claims: [
          {
            who: k % 2 ? ['ruto', 'museveni'] : ['mudavadi', 'odongo'],
            how: k < 2 ? ('call' as const) : ('meeting' as const),
            ...(k === 3 ? {} : { when: addDays('2023-01-01', (n % 300) - k) }),
          },
        ],
      })),
    }))
  const time = (count: number): number => {
    const { resolution, reports } = told(story(count))
    const start = performance.now()
    merge('s', resolution, reports, [])
    return performance.now() - start
  }
  time(200)
  const [small, large] = [time(250), time(1000)]
  assert.ok(large < Math.max(small, 100) * 12, `${Math.round(small)} ms for 250, ${Math.round(large)} ms for 1000`)
})

test('takes time in step with the length of one endless report', () => {
  const report = (count: number): TellingReport => ({
    id: 'r_a',
    on: '2023-05-10',
    says: Array.from({ length: count }, (_, n) => ({
      text: `They met for the ${n}th time.`,
      claims: [{ who: ['ruto', 'museveni'], ...(n % 2 ? {} : { when: addDays('2020-01-01', n % 900) }) }],
    })),
  })
  const time = (count: number): number => {
    const { resolution, reports } = told([report(count)])
    const start = performance.now()
    merge('s', resolution, reports, [])
    return performance.now() - start
  }
  time(300)
  const [small, large] = [time(1000), time(4000)]
  assert.ok(large < Math.max(small, 100) * 12, `${Math.round(small)} ms for 1000 sentences, ${Math.round(large)} ms for 4000`)
})
