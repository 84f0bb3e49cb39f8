import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../../know.ts'
import type { Speaker } from '../../model/record.ts'
import { reportId } from '../../model/report.ts'
import { read, record } from '../../readout.ts'

const known = await know()

/** Each statement of a report as "chain > who", people by name, all others by their words. */
function voices(text: string, language: string): readonly string[] {
  const report = { text, language, published: '2019-05-06', id: reportId({ text }) }
  const { statements, actors } = record('s', [{ report, reading: read(report, known) }], [], known)
  const name = (one: Speaker | undefined): string => one?.unnamed ?? actors.find(({ id }) => id === one?.actor)?.name ?? '?'
  return statements.map(({ chain, speaker }) => [...chain, speaker].map((one) => name(one)).join(' > '))
}

const CASES: readonly (readonly [says: string, language: string, text: string, ...found: string[]])[] = [
  [
    'what an unnamed official adds came through the same agency',
    'en',
    'A Chadian official told Reuters that the port was open. "It is quiet," the official said.',
    'Reuters > A Chadian official',
    'Reuters > A Chadian official',
  ],
  [
    'ce qu’un responsable ajoute est venu par la même agence',
    'fr',
    'Un responsable tchadien a dit à Reuters que le port est ouvert. « Tout est calme », a ajouté le responsable.',
    'Reuters > Un responsable tchadien',
    'Reuters > Un responsable tchadien',
  ],
  [
    'an agency stands before whoever told it what a third had said',
    'en',
    'A Chadian official told Reuters that Ana Ruiz had promised that the port would open.',
    'Reuters > A Chadian official',
    'Reuters > A Chadian official > Ana Ruiz',
  ],
  [
    'whoever has a name may have said the rest to anybody',
    'en',
    'Ana Ruiz told Reuters that the port was open. Ruiz said that it was quiet.',
    'Reuters > Ana Ruiz',
    'Ana Ruiz',
  ],
]

for (const [says, language, text, ...found] of CASES) test(says, () => assert.deepEqual(voices(text, language), found))
