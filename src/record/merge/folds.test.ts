import assert from 'node:assert/strict'
import { test } from 'node:test'
import { merge } from '../record.ts'
import { meet, report, says } from './cases.sample.ts'
import { told, type Telling, type TellingReport } from './telling.sample.ts'

const names = (...reports: TellingReport[]): readonly string[] => {
  const { resolution, reports: texts } = told(reports)
  const { entries } = merge('s', resolution, texts, [])
  return entries.map((entry) => (entry.kind === 'occasion' ? entry.name : entry.kind)).sort()
}
const occasion = (what: string, more: Partial<Telling> = {}): Telling => ({ kind: 'occasion', who: [], what, ...more })

test('an occasion told by the words of a contact is the contact', () => {
  assert.deepEqual(
    names(report('r_a', '2023-05-10', says('Ruto cancelled his summit with Museveni.', meet({ status: 'cancelled' }), occasion('summit', { who: ['ruto'] })))),
    ['contact'],
  )
})

test('an occasion with a name of its own stays beside the contact', () => {
  assert.deepEqual(names(report('r_a', '2023-05-10', says('They met at the Lake Summit.', meet(), occasion('Lake Summit', { who: ['ruto'] })))), [
    'Lake Summit',
    'contact',
  ])
})

test('a visit on the day of a meeting with the same visitor is the meeting, in another report too', () => {
  const visit = (when: string) =>
    report('r_b', '2023-05-08', says('Ruto is to go there on Tuesday.', occasion('go there', { who: ['ruto'], where: 'Kampala', when, status: 'planned' })))
  const met = report('r_a', '2023-05-10', says('Ruto met Museveni on Tuesday.', meet({ when: '2023-05-09' })))
  assert.deepEqual(names(met, visit('2023-05-09')), ['contact'])
  assert.deepEqual(names(met, visit('2023-05-30')), ['contact', 'go there'])
})

test('"the summit had been announced" names none', () => {
  assert.deepEqual(names(report('r_a', '2023-05-10', says('The summit had been announced.', occasion('summit', { status: 'planned' })))), [])
})

test('talks are on the day and in the place of the journey for them, told in one sentence', () => {
  const journey = occasion('was due there', { who: ['ruto'], where: 'Kampala', when: '2023-05-09', status: 'planned' })
  const talks = report('r_a', '2023-05-08', says('Ruto was due there on Tuesday for talks with Museveni.', journey, meet({ status: 'planned' })))
  const { resolution, reports: texts } = told([talks])
  const [first, second] = resolution.claims
  assert.ok(first && second)
  // The words of the journey stand before those of the talks.
  const moved = { ...second, claim: { ...second.claim, because: { ...second.claim.because, start: second.claim.because.start + 20 } } }
  const { entries } = merge('s', { ...resolution, claims: [first, moved] }, texts, [])
  assert.deepEqual(
    entries.map((entry) => [entry.kind, entry.when?.edtf, entry.where?.name]),
    [['contact', '2023-05-09', 'Kampala']],
  )
})
