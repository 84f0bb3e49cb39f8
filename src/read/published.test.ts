import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { reportId } from '../model/report.ts'
import { read } from '../readout.ts'

const known = await know()

/** The dates that a text's own header, dateline or foot line gives it. */
function headers(text: string, language: string): string {
  const report = { text, language }
  const { clues } = read({ ...report, id: reportId(report) }, known)
  return clues.map((clue) => clue.edtf).join(' ')
}

const NEWS = { en: 'William Ruto met Yoweri Museveni on Monday.', fr: 'William Ruto a rencontré Yoweri Museveni lundi.' } as const

const HEADERS: readonly (readonly [language: 'en' | 'fr', header: string, date: string])[] = [
  ['en', 'NAIROBI, Oct. 5 (Meridian) — #', 'XXXX-10-05'],
  ['en', 'NAIROBI (Oct 5): #', 'XXXX-10-05'],
  ['en', 'Nairobi, October 5. /MERIDIAN/. #', 'XXXX-10-05'],
  ['en', 'NAIROBI, Tuesday (Meridian) - #', 'XXXX-WXX-2'],
  ['en', 'Tuesday, October 5\n\n#', 'XXXX-10-05'],
  ['en', 'Oct 5, 2021 / 06:03 PM EDT - #', '2021-10-05'],
  ['en', 'Meridian | Updated: 2021-10-05 09:26\n\n#', '2021-10-05'],
  ['en', 'Updated: 5/10/2021 14:03\n\n#', '[2021-05-10,2021-10-05]'],
  ['en', 'Date: 25/10/2021.\n#', '2021-10-25'],
  ['en', 'FOR IMMEDIATE RELEASE\nOctober 5, 2021\n#', '2021-10-05'],
  ['en', 'By JANE DOE, Meridian Press\nOctober 5, 2021 GMT\n\n#', '2021-10-05'],
  ['en', 'Media release\n5 October 2021\n#', '2021-10-05'],
  ['en', '20211005 https://meridian.example/kenya\n#', '2021-10-05'],
  ['en', 'gazette.example/world/africa/2021/10/05/envoys-meet\n\n#', '2021-10-05'],
  ['en', 'October 2021\n\n#', '2021-10'],
  ['en', '#\n\nFirst published on October 5, 2021 / 6:03 PM', '2021-10-05'],
  ['fr', 'Publié le 5 octobre 2021 à 17 h 20\n\n#', '2021-10-05'],
  ['fr', 'Par notre envoyée, modifié le mardi 5 octobre 2021 à 19h03 - 4 min de lecture\n#', '2021-10-05'],
  ['fr', 'NAIROBI, 5 oct 2021 (Agence Tana) - #', '2021-10-05'],
  ['fr', 'Nairobi (Agence Tana) - 5 octobre - #', 'XXXX-10-05'],
  ['fr', 'Nairobi, mardi 5 octobre (Agence Tana) – #', 'XXXX-10-05'],
  ['fr', 'Le 05.10.2021 à 17h20 - #', '2021-10-05'],
  ['fr', 'Kenya – Retour de l’ambassadeur – Communiqué (Nairobi, 5 octobre 2021)\n\n#', '2021-10-05'],
  ['fr', 'Actualités | 5 octobre 2021 | #', '2021-10-05'],
  ['fr', '5 octobre 2021#', '2021-10-05'],
  ['fr', '05.10.21\n#', '2021-10-05'],
  ['fr', 'Modifié le 25-10-2021 à 10:12\n#', '2021-10-25'],
  ['fr', 'Octobre 2021\n#', '2021-10'],
  ['fr', '#\n\nMis à jour le 05/10/2021', '2021-10-05'],
]

for (const [language, header, date] of HEADERS)
  test(`${language} header: ${header.replaceAll('\n', ' / ')}`, () => assert.equal(headers(header.replace('#', NEWS[language]), language), date))

const NO_HEADERS: readonly (readonly [language: 'en' | 'fr', text: string, because: string])[] = [
  ['en', 'The ministry published on 5 October 2021 a list of envoys, which Uganda refused.', 'the verb tells when the list came out'],
  ['en', 'Released on 5 October 2021, the hostages flew to Kampala.', 'hostages, and no text, were released'],
  ['en', 'A crisis in dates\n\n5 October 2021: William Ruto meets Yoweri Museveni.\n22 October 2021: Ruto calls Museveni.', 'a chronology'],
  [
    'en',
    'A crisis in dates\n5 October 2021\nWilliam Ruto meets Museveni.\n12 October 2021\nRuto calls Museveni.\n22 October 2021\nThe envoys return.',
    'a chronology of days over their news',
  ],
  ['en', 'William Ruto received the Ugandan president on\n5 October 2021\nwith a guard of honour.', 'a line broken in the middle of a sentence'],
  ['fr', 'Le rapport, publié le 5 octobre 2021, accuse le gouvernement de lenteur.', 'a report within the report'],
  ['fr', 'La crise en dates\n\nLe 5 octobre 2021 : William Ruto reçoit Yoweri Museveni.', 'a chronology'],
  ['en', 'William Ruto met Yoweri Museveni, says gazette.example/2021/10/05/envoys-meet on Monday.', 'an address that the text speaks of'],
  ['en', 'On Tuesday — a holiday — William Ruto met Yoweri Museveni.', 'a weekday in the sentence is none of the dateline'],
]

for (const [language, text, because] of NO_HEADERS)
  test(`${language} no header: ${text.replaceAll('\n', ' / ')} (${because})`, () => assert.equal(headers(text, language), ''))

test('the stamp of a collector is no part of the sentence that goes on in its line', () => {
  const told = (text: string) => {
    const report = { text, language: 'fr' }
    const { claims, sentences, times } = read({ ...report, id: reportId(report) }, known)
    return {
      sentences: sentences.map(({ start, end }) => text.slice(start, end)),
      contacts: claims.map((one) => [one.stance.status, times[one.time ?? -1]?.text]),
    }
  }
  const news = 'Des pourparlers entre Angela Merkel et William Ruto doivent avoir lieu mardi et visent à apaiser la querelle.'
  const headline = 'Le calme revient'
  for (const stamp of [
    'date 2021-10',
    ' date 2021-10-05',
    'date 2021-10-05 https://www.example.org/2021/10/05/merkel-ruto',
    '2021-10-05T09:30:00Z',
    '20211005',
  ])
    assert.deepEqual(told(`${stamp} ${news}`), { sentences: [stamp.trim(), news], contacts: [['planned', 'mardi']] }, stamp)
  assert.deepEqual(told(`date 2021-10-05 https://www.example.org/a ${headline}\n\n${news}`).sentences, [
    'date 2021-10-05 https://www.example.org/a',
    headline,
    news,
  ])
})
