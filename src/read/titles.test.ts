import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { reportId } from '../model/report.ts'
import { read } from '../readout.ts'

const known = await know()

/** The office of whoever the text names first, and of which states. */
function officeIn(text: string, language: string): string | undefined {
  const { mentions } = read({ text, language, id: reportId({ text }) }, known)
  const first = mentions.find(({ kind }) => kind === 'person')
  return first?.office && [first.office.id, ...(first.of ?? [])].join(' ')
}

const CASES: Readonly<Record<string, readonly (readonly [language: string, text: string, office: string])[]>> = {
  'a secretary of state is the foreign minister of the United States, and of nobody else': [
    ['en', 'US Secretary of State Ann Bell met Ana Ruiz in Lima.', 'foreign-minister USA'],
    ['en', 'The Secretary of State met Ana Ruiz in Lima.', 'foreign-minister'],
    ['en', 'The Secretary of State of the United States met Ana Ruiz in Lima.', 'foreign-minister USA'],
    ['en', "The UK's Secretary of State for Wales met Ana Ruiz in Lima.", 'minister GBR'],
    ['en', 'Spanish Secretary of State Ann Bell met Ana Ruiz in Lima.', 'state-minister ESP'],
    ['fr', 'Le secrétaire d’État américain a rencontré Ana Ruiz à Lima.', 'foreign-minister USA'],
    ['fr', 'La secrétaire d’État britannique a rencontré Ana Ruiz à Lima.', 'minister GBR'],
    ['fr', 'Le secrétaire d’État portugais a rencontré Ana Ruiz à Lima.', 'state-minister PRT'],
  ],
  'a title told with other business is another office': [
    ['en', 'British Secretary of State for Scotland Ann Bell met Ana Ruiz in Lima.', 'minister GBR'],
    ['en', 'The British Secretary of State for Transport met Ana Ruiz in Lima.', 'transport-minister GBR'],
    ['en', 'The Secretary of State for Transport met Ana Ruiz in Lima.', 'transport-minister'],
    ['en', 'The Secretary of State for Digital Affairs met Ana Ruiz in Lima.', 'minister'],
    ['en', 'Spanish Secretary of State for Migration Ann Bell met Ana Ruiz in Lima.', 'state-minister ESP'],
    ['en', 'The British Secretary of State for Foreign Affairs met Ana Ruiz in Lima.', 'foreign-minister GBR'],
    ['fr', 'Le secrétaire d’État chargé des Transports a rencontré Ana Ruiz à Lima.', 'state-minister'],
    ['fr', 'Le secrétaire d’État américain chargé des Transports a rencontré Ana Ruiz à Lima.', 'transport-minister USA'],
  ],
}
for (const [says, cases] of Object.entries(CASES))
  for (const [language, text, office] of cases) test(`${says}: ${text}`, () => assert.equal(officeIn(text, language), office))
