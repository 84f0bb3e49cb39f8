import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../../know.ts'
import { read, record } from '../../readout.ts'

const known = await know()

/** The days of the contacts of a report of Wednesday 17 June 2015. */
function days(text: string, language = 'en'): readonly (string | undefined)[] {
  const report = { id: 'report', text, language, published: '2015-06-17' }
  const { claims } = record('s', [{ report, reading: read(report, known) }], [], known)
  return claims.flatMap(({ says }) => (says.kind === 'contact' ? [says.when?.edtf] : []))
}

const TOLD: readonly (readonly [because: string, text: string, days: readonly (string | undefined)[], language?: string])[] = [
  [
    'the year of a treaty is no time that was told',
    'Ruto met Museveni on Monday and recalled the 1999 treaty. Kagame had spoken a day earlier with Museveni.',
    ['2015-06-15', '2015-06-14'],
  ],
  [
    'the year of a treaty is no time that was told',
    "Ruto a reçu Museveni lundi et rappelé l'accord de 1999. Kagame s'était entretenu la veille avec Museveni.",
    ['2015-06-15', '2015-06-14'],
    'fr',
  ],
  ['a year that was told is no ground for days', 'Ruto met Museveni in 1999. Kagame had spoken a day earlier with Museveni.', ['1999', undefined]],
]

for (const [because, text, wanted, language] of TOLD) {
  test(`${because}: ${text}`, () => assert.deepEqual(days(text, language), wanted))
}
