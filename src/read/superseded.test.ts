import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from '../languages/find.ts'
import type { Pack } from '../languages/pack.ts'
import { cascade } from './read.ts'
import { compile, type Reader } from './reader.ts'

const readers = new Map<string, Reader>([...(await loadPacks())].map(([code, pack]: [string, Pack]) => [code, compile(pack, [])]))
const takenBack = (language: string, text: string) =>
  cascade({ id: 'r_versions', text, language }, readers.get(language) as Reader).reading.claims.map(({ superseded }) => superseded ?? false)

const TAKEN_BACK = [
  ['en', 'An earlier version of this article said that Moon Jae-in had met Vladimir Putin on 3 September.'],
  ['en', 'Correction: A previous version of our story incorrectly stated that Moon Jae-in met Vladimir Putin on 3 September.'],
  ['en', 'The original version of this dispatch said that Chile had expelled 12 Peruvian diplomats.'],
  ['en', 'In an earlier version of this report, Moon Jae-in met Vladimir Putin in Seoul.'],
  ['fr', 'Une version précédente de cet article indiquait par erreur que Moon Jae-in avait rencontré Vladimir Poutine le 3 septembre.'],
  ['fr', 'Dans une première version de cet article, nous écrivions que Moon Jae-in avait rencontré Vladimir Poutine le 3 septembre.'],
  ['fr', 'La version antérieure de notre dépêche affirmait que le Chili avait expulsé 12 diplomates péruviens.'],
] as const

const HELD = [
  ['en', 'Moon Jae-in met Vladimir Putin on 3 September and gave him an earlier version of the treaty.', 'a treaty is no paper'],
  ['en', 'An earlier version of the United Nations report said that Chile had expelled 12 Peruvian diplomats.', "it is somebody else's report"],
  ['en', 'This article says that Moon Jae-in met Vladimir Putin on 3 September.', 'nothing is taken back'],
  ['fr', 'Moon Jae-in a rencontré Vladimir Poutine le 3 septembre et lui a remis une première version du traité.', 'a treaty is no paper'],
  ['fr', 'Dans sa version des faits, Moon Jae-in a rencontré Vladimir Poutine le 3 septembre.', 'a version of events is no earlier one'],
] as const

for (const [language, text] of TAKEN_BACK)
  test(`takes back: ${text}`, () => {
    const found = takenBack(language, text)
    assert.ok(found.length && found.every(Boolean), JSON.stringify(found))
  })
for (const [language, text, because] of HELD)
  test(`takes nothing back, for ${because}: ${text}`, () => {
    const found = takenBack(language, text)
    assert.ok(found.length && !found.some(Boolean), JSON.stringify(found))
  })
