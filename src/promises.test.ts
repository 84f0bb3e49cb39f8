/** The five promises of ARCHITECTURE.md, over the golden stories and over stories made up by rule. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unanchored } from './anchored.sample.ts'
import { goldenReports, goldenStore, goldenStories } from './golden.sample.ts'
import { know } from './know.ts'
import { loadPacks } from './languages/find.ts'
import type { Because } from './model/claim.ts'
import type { StoryRecord } from './model/record.ts'
import type { Report } from './model/report.ts'
import { type Read, read, record } from './readout.ts'
import { stories } from './story.sample.ts'
import { bringUpToDate } from './upkeep.ts'

const known = await know()
const golden = new Map(await Promise.all(goldenStories().map(async (story) => [story, await goldenReports(story)] as const)))

/** Readings are pure, and that is tested apart: each report is read once. */
const readings = new Map<string, Read>()
function readOf(report: Report): Read {
  const kept = readings.get(report.id) ?? { report, reading: read(report, known) }
  readings.set(report.id, kept)
  return kept
}

const recordOf = (reports: readonly Report[]): StoryRecord => record('made up', reports.map(readOf), [], known)

/** Checks a promise on every golden story, and on so many others. */
function promise(says: string, numRuns: number, holds: (reports: readonly Report[]) => void): void {
  for (const [story, reports] of golden) test(`${says} (${story})`, () => holds(reports))
  test(`${says} (any story)`, () => fc.assert(fc.property(stories, holds), { numRuns, interruptAfterTimeLimit: 20_000 }))
}

promise('anchored: every field of the record leads to words of a report', 80, (reports) => {
  assert.deepEqual(unanchored(recordOf(reports), reports), [])
})

promise('same in, same out: reading and recording twice gives the same', 25, (reports) => {
  const again = reports.map((report) => ({ report, reading: read(report, known) }))
  assert.deepEqual(again, reports.map(readOf))
  assert.deepEqual(record('made up', again, [], known), recordOf(reports))
})

test('a record that is tampered with is found out, field by field', () => {
  const reports = [...golden.values()][0] as readonly Report[]
  const whole = recordOf(reports)
  const [entry, claim] = [whole.entries.find(({ when }) => when), whole.claims[0]]
  assert.ok(entry?.when && claim)
  const damaged: readonly Partial<StoryRecord>[] = [
    { claims: [{ ...claim, evidence: claim.evidence.map((words) => ({ ...words, start: words.start + 1 })) }, ...whole.claims.slice(1)] },
    { claims: whole.claims.slice(1) },
    { entries: [{ ...entry, when: { ...entry.when, anchors: [] } }] },
    { actors: whole.actors.slice(1) },
    { statements: whole.statements.map((statement) => ({ ...statement, text: `${statement.text}.` })) },
  ]
  for (const damage of damaged) assert.notDeepEqual(unanchored({ ...whole, ...damage }, reports), [], Object.keys(damage).join())
})

const byHash = (salt: number) => (a: Report, b: Report) => hashOf(a.id, salt) - hashOf(b.id, salt)
const hashOf = (id: string, salt: number): number => [...id].reduce((hash, char) => (hash * 31 + char.charCodeAt(0) * (salt + 7)) % 1_000_003, salt)

promise('same in, same out: the order in which reports arrive does not change a byte of the record', 50, (reports) => {
  const expected = JSON.stringify(recordOf(reports))
  for (const salt of [1, 2]) assert.equal(JSON.stringify(recordOf([...reports].sort(byHash(salt)))), expected)
  assert.equal(JSON.stringify(recordOf([...reports, ...reports.slice(0, 2)])), expected)
})

promise('nothing overwritten: what reports say is still there when another report comes', 50, (reports) => {
  const all = recordOf(reports)
  for (const added of reports.slice(0, 4)) {
    const before = recordOf(reports.filter((report) => report !== added))
    assert.deepEqual(lost(before.claims, all.claims), [], `claims lost to ${added.file}`)
    assert.deepEqual(lost(before.statements, all.statements), [], `statements lost to ${added.file}`)
  }
})

const lost = (before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): readonly string[] => {
  const there = new Set(after.map(({ id }) => id))
  return before.flatMap(({ id }) => (there.has(id) ? [] : [id]))
}

promise('nothing overwritten: a conflict keeps the claims of every side, an entry every step of its history', 40, (reports) => {
  const { entries, conflicts, claims } = recordOf(reports)
  const entryOf = new Map(claims.map((claim) => [claim.id, claim.entry]))
  for (const { about, sides } of conflicts) for (const side of sides) for (const claim of side.claims) assert.equal(entryOf.get(claim), about)
  for (const { claims: of, history = [] } of entries) {
    const places = history.map((step) => of.indexOf(step.claim))
    assert.ok(
      places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1)),
      'steps stand in the order of their claims',
    )
    assert.ok(
      history.every((step, i) => step.status !== history[i - 1]?.status),
      'a step is a change',
    )
  }
  assert.deepEqual([...new Set(claims.map((claim) => claim.entry))].sort(), entries.map(({ id }) => id).sort())
})

const packs = await loadPacks()
const frames = new Set([...packs.values()].flatMap((pack) => pack.frames.map((frame) => frame.name)))
const patterns = new Set([...packs.values()].flatMap((pack) => [...pack.verbGroups, ...pack.times].map((rule) => rule.name)))
/** What statements are read by without a frame: the place of a quotation, a dash or a colon, not words. */
const PLACES = new Set(['according-to', 'incise', 'quotation-goes-on', 'quoted-words', 'signed'])

/** Rules of a derivation that no pack has. */
const strangeRules = ({ rule, from = [] }: Because): readonly string[] => [
  ...(frames.has(rule) || patterns.has(rule) || PLACES.has(rule) ? [] : [rule]),
  ...from.flatMap(strangeRules),
]

promise('explained: every claim names its rules, every name, date and merged entry its reason', 40, (reports) => {
  const { claims, statements, actors, entries } = recordOf(reports)
  for (const { because } of claims) assert.ok(frames.has(because.rule), `a claim comes from a frame, not from "${because.rule}"`)
  assert.deepEqual(
    [...claims, ...statements].flatMap(({ because }) => strangeRules(because)),
    [],
  )
  for (const { names } of actors) for (const { why, text } of names) assert.ok(why, `why "${text}" is somebody`)
  for (const { claims: of, why = [], id } of entries) assert.ok(of.length === 1 || why.length > 0, `${id} joins claims without a reason`)
})

for (const story of goldenStories()) {
  test(`rebuildable: with everything derived dropped, the record of ${story} comes back byte for byte`, async () => {
    const store = await goldenStore(story)
    const before = JSON.stringify(await bringUpToDate(store, story))
    store.dropDerived(story)
    const after = JSON.stringify(await bringUpToDate(store, story))
    store.close()
    assert.equal(after, before)
  })
}
