import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommitmentEntry } from '../../model/record.ts'
import { merge } from '../record.ts'
import { meet, report, says } from './cases.sample.ts'
import { told, type Telling, type TellingReport } from './telling.sample.ts'

/** Where the promises of a story stand; `named` are words of the first report that name Odongo. */
function states(reports: readonly TellingReport[], named?: string): readonly string[] {
  const { resolution, reports: texts } = told(reports)
  const start = named === undefined ? -1 : (texts[0]?.text.indexOf(named) ?? -1)
  const actors = resolution.actors.map((actor) =>
    actor.id === 'odongo' && start >= 0 && named !== undefined
      ? { ...actor, names: [{ report: texts[0]?.id ?? '', start, end: start + named.length, text: named, how: 'exact' as const, why: 'by hand' }] }
      : actor,
  )
  const { entries } = merge('s', { ...resolution, actors }, texts, [])
  return entries.filter((entry): entry is CommitmentEntry => entry.kind === 'commitment').map(({ state }) => state)
}
const promise = (more: Partial<Telling>): Telling => ({ kind: 'commitment', who: ['museveni'], what: 'words', ...more })

test('what was promised and is planned in its words is kept once another report has it as held', () => {
  const made = report('r_a', '2023-05-01', says('Museveni agreed to receive Ruto on 9 May.', promise({}), meet({ when: '2023-05-09', status: 'planned' })))
  const held = report('r_b', '2023-05-10', says('Ils se sont vus mardi.', meet({ when: '2023-05-09' })))
  assert.deepEqual(states([made]), ['open'])
  assert.deepEqual(states([made, held]), ['done'])
})

test('an act on whom the promise names keeps it, in another language too; a recall does not', () => {
  const made = report('r_a', '2023-05-01', says('Museveni promised that Odongo would be back.', promise({})))
  const deed = (act: NonNullable<Telling['act']>): TellingReport =>
    report(
      'r_b',
      '2023-05-10',
      says('Kampala le renvoie à son poste.', { kind: 'action', act, what: 'acts', who: ['uganda'], to: ['kenya'], persons: ['odongo'] }),
    )
  assert.deepEqual(states([made, deed('COOPERATE')], 'Odongo'), ['done'])
  assert.deepEqual(states([made, deed('PROTEST')], 'Odongo'), ['open'])
})

test('a promise lapses only where a report is of a day after it was due', () => {
  const made = report('r_a', '2023-05-01', says('Museveni promised it by the end of May.', promise({ due: '2023-05-31' })))
  assert.deepEqual(states([made]), ['open'])
  assert.deepEqual(states([made, report('r_b', '2023-05-31', says('Nothing new.'))]), ['open'])
  assert.deepEqual(states([made, report('r_b', '2023-06-01', says('Nothing new.'))]), ['lapsed'])
})
