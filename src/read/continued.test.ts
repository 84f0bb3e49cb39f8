import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { reportId } from '../model/report.ts'
import { read } from '../readout.ts'

const known = await know()

/** The words that date each contact of a text; `-` for one without a date, `first` where it is told as the first. */
function contacts(text: string, language: string): string {
  const report = { text, language }
  const { claims, times } = read({ ...report, id: reportId(report) }, known)
  return claims
    .flatMap(({ says, time }) =>
      says.kind === 'contact' ? [`${time === undefined ? '-' : times[time]?.text}${says.ordinal === 'first' ? ' first' : ''}`] : [],
    )
    .join(', ')
}

const CASES: readonly (readonly [language: string, text: string, dates: string])[] = [
  ['en', 'On Tuesday Angela Merkel met Narendra Modi in Delhi. She also met Sonia Gandhi.', 'Tuesday, Tuesday'],
  ['en', 'On Tuesday Angela Merkel met Narendra Modi in Delhi. She has also met Sonia Gandhi.', 'Tuesday, -'],
  ['en', 'On Tuesday Angela Merkel met Narendra Modi in Delhi. She met Sonia Gandhi.', 'Tuesday, -'],
  ['en', 'Angela Merkel will meet Narendra Modi on Friday. She will also meet Sonia Gandhi.', 'Friday, Friday'],
  ['fr', 'Mardi, Angela Merkel a rencontré Narendra Modi à Delhi. Elle a aussi reçu Sonia Gandhi.', 'Mardi, Mardi'],
  ['fr', 'Mardi, Angela Merkel a rencontré Narendra Modi à Delhi. Elle avait aussi reçu Sonia Gandhi.', 'Mardi, -'],
  ['en', 'Angela Merkel and Narendra Modi spoke by phone on 22 March. It was their first conversation since the election.', '22 March, 22 March first'],
  ['en', 'Angela Merkel and Narendra Modi spoke on 22 March for the first time since the election.', '22 March first'],
  ['fr', 'Angela Merkel et Narendra Modi se sont parlé le 22 mars, pour la première fois depuis les élections.', 'le 22 mars first'],
]

for (const [language, text, dates] of CASES) test(`${language} ${text}`, () => assert.equal(contacts(text, language), dates))
