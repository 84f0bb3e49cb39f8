import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Appointments, CalendarLine } from '../model/appointment.ts'
import { appoint, type Draft } from './appointments.ts'

const line = (summary: string, more: Partial<CalendarLine> = {}): CalendarLine => ({
  summary,
  description: '',
  from: '2018-06-12',
  to: '2018-06-13',
  edtf: '2018-06-12',
  status: 'TENTATIVE',
  category: 'contact',
  ...more,
})

const NOTHING: Appointments = { claims: [], versions: [] }

/** Gives the calendar out once more, a day later than before. */
function give(kept: Appointments, ...drafts: readonly Draft[]): Appointments {
  const fresh = appoint('korea', drafts, kept, `2018-07-01T00:00:${String(kept.versions.length).padStart(2, '0')}.000Z`)
  return { claims: [...kept.claims, ...fresh.claims], versions: [...kept.versions, ...fresh.versions] }
}

const after = (...times: readonly (readonly Draft[])[]): Appointments => times.reduce((kept, drafts) => give(kept, ...drafts), NOTHING)
const told = ({ versions }: Appointments) => versions.map(({ uid, sequence, line: { summary, status } }) => [uid, sequence, summary, status])

test('a line keeps its name when an earlier report becomes its first claim', () => {
  const { versions } = after(
    [{ claims: ['c_b'], line: line('to meet') }],
    [{ claims: ['c_a', 'c_b'], line: line('to meet') }],
    [{ claims: ['c_a'], line: line('to meet') }],
  )
  assert.equal(versions.length, 1)
})

test('the sequence rises by one each time the line changes, and only then', () => {
  const plan = { claims: ['c_a'], line: line('to meet') }
  const off = { claims: ['c_a', 'c_b'], line: line('cancelled', { status: 'CANCELLED' }) }
  const all = told(after([plan], [plan], [off], [off], [plan]))
  const [uid] = all[0] ?? []
  assert.deepEqual(all, [
    [uid, 0, 'to meet', 'TENTATIVE'],
    [uid, 1, 'cancelled', 'CANCELLED'],
    [uid, 2, 'to meet', 'TENTATIVE'],
  ])
})

test('a line that the record has no longer is cancelled once, and comes back under its name', () => {
  const plan = { claims: ['c_a'], line: line('to meet') }
  const all = told(after([plan], [], [], [plan]))
  assert.deepEqual(
    all.map(([, sequence, , status]) => [sequence, status]),
    [
      [0, 'TENTATIVE'],
      [1, 'CANCELLED'],
      [2, 'TENTATIVE'],
    ],
  )
  assert.equal(new Set(all.map(([uid]) => uid)).size, 1)
})

test('of two lines drawn together the older name stays, and the other is cancelled', () => {
  const [a, b] = [
    { claims: ['c_a'], line: line('a') },
    { claims: ['c_b'], line: line('b') },
  ]
  const before = after([b], [a, b])
  const [older, newer] = [before.versions[0]?.uid, before.versions[1]?.uid]
  assert.deepEqual(told(give(before, { claims: ['c_a', 'c_b'], line: line('both') })).slice(2), [
    [older, 1, 'both', 'TENTATIVE'],
    [newer, 1, 'No longer told: a', 'CANCELLED'],
  ])
})

test('of a line that falls apart one part keeps the name, and both keep theirs from then on', () => {
  const parts = [
    { claims: ['c_a'], line: line('a') },
    { claims: ['c_b', 'c_c'], line: line('b') },
  ]
  const all = told(after([{ claims: ['c_a', 'c_b', 'c_c'], line: line('whole') }], parts, [...parts].reverse(), parts))
  assert.equal(all.length, 3)
  assert.deepEqual(
    all.slice(1).map(([uid, sequence, summary]) => [uid === all[0]?.[0], sequence, summary]),
    [
      [false, 0, 'a'],
      [true, 1, 'b'],
    ],
  )
})

test('another story has other names for the same claims', () => {
  const draft = { claims: ['c_a'], line: line('to meet') }
  const at = '2018-07-01T00:00:00.000Z'
  assert.notEqual(appoint('korea', [draft], NOTHING, at).versions[0]?.uid, appoint('asia', [draft], NOTHING, at).versions[0]?.uid)
})

/** Some claims, drawn together in some way: each number says under which line a claim stands, 0 under none. */
const grouping = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }).map((under): readonly Draft[] =>
  [1, 2, 3, 4].flatMap((n) => {
    const claims = under.flatMap((m, i) => (m === n ? [`c_${i}`] : []))
    return claims.length > 0 ? [{ claims, line: line(claims.join()) }] : []
  }),
)

test('however claims are drawn together from one day to the next, each line has one name, none is used twice, and every sequence is without a gap', () => {
  fc.assert(
    fc.property(fc.array(grouping, { minLength: 1, maxLength: 6 }), (times) => {
      const all = after(...times)
      const now = [...Map.groupBy(all.versions, ({ uid }) => uid).values()]
      for (const versions of now)
        assert.deepEqual(
          versions.map(({ sequence }) => sequence),
          versions.map((_, i) => i),
        )
      const standing = now.flatMap((versions) => versions.slice(-1)).filter((version) => !version.line.gone)
      assert.deepEqual(standing.map((version) => version.line.summary).sort(), (times.at(-1) ?? []).map((draft) => draft.line.summary).sort())
      assert.deepEqual(give(all, ...(times.at(-1) ?? [])), all)
      assert.equal(new Set(all.claims.map(({ uid, claim }) => `${uid} ${claim}`)).size, all.claims.length)
    }),
  )
})
