import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../../know.ts'
import { read, record } from '../../readout.ts'

const known = await know()

const recordOf = (text: string, more: { url?: string; outlet?: string; language?: string }) => {
  const report = { id: 'r_1', text, language: 'en', published: '2019-05-14', ...more }
  return record('s', [{ report, reading: read(report, known) }], [], known)
}
const MET = 'The ministers met on Monday.'

for (const [says, text, more, side] of [
  ['the host of a ministry', MET, { url: 'https://www.mfa.gov.tr/x' }, 'TUR'],
  ['the host of a presidency', MET, { url: 'https://president.az/en/1' }, 'AZE'],
  ['a host that the tables have', MET, { url: 'https://www.elysee.fr/a' }, 'FRA'],
  ['no newspaper, though it ends like a country', MET, { url: 'https://www.lemonde.fr/a' }, undefined],
  ['no body of several states', MET, { url: 'https://ec.europa.eu/a' }, undefined],
  ['no town', MET, { url: 'https://www.nyc.gov/a' }, undefined],
  ['an embassy, of the state that sends it', MET, { outlet: 'Embassy of Kenya, Tokyo' }, 'KEN'],
  ['a seat as outlet', MET, { outlet: 'Kremlin' }, 'RUS'],
  ['une présidence', MET, { outlet: 'Présidence de la République du Bénin', language: 'fr' }, 'BEN'],
  ['no agency of a state', MET, { outlet: 'Xinhua' }, undefined],
  ['a letterhead', `Ministry of Foreign Affairs of Ghana\nAccra, 14 May 2019\n${MET}`, {}, 'GHA'],
  ['a letterhead of two lines', `République du Sénégal\nMinistère des Affaires étrangères\nLe ministre a reçu son homologue.`, { language: 'fr' }, 'SEN'],
  ['a seat and "for immediate release"', `THE WHITE HOUSE\nFOR IMMEDIATE RELEASE\n${MET}`, {}, 'USA'],
  ['no heading that says something', `White House denies talks\n${MET}`, {}, undefined],
  ['no section of a newspaper', `WHITE HOUSE\n${MET}`, {}, undefined],
  ['no sentence', 'The Ministry of Foreign Affairs of Ghana said that talks went on.', {}, undefined],
] as const)
  test(`tells whose own account a report is: ${says}`, () => assert.equal(recordOf(text, more).reports[0]?.side, side))

test('takes a title without a state for its holder in the state whose account the report is', () => {
  const { actors } = recordOf('The Prime Minister met President Macron in Paris on Tuesday.', { url: 'https://www.gov.uk/government/news/x' })
  assert.ok(actors.some((actor) => actor.name === 'Theresa May' && actor.names.every((name) => !name.doubt)))
})
