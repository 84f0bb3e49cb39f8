import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { reportId } from '../model/report.ts'
import { read } from '../readout.ts'

const known = await know()

/** Each statement of a sentence as "who: what". */
function statements(text: string, language: string): readonly string[] {
  const report = { text, language }
  const { statements: all, mentions } = read({ ...report, id: reportId(report) }, known)
  const words = (id: string | null) => mentions.find((mention) => mention.id === id)?.text ?? '?'
  return all.map((one) => `${words(one.speaker)}: ${one.text}`)
}

test('a name behind the ministry is that of whoever speaks for it', () => {
  const text = 'The spokeswoman for the Kenyan foreign ministry Amina Odera said talks had failed.'
  const { statements: all, mentions } = read({ text, language: 'en', id: reportId({ text }) }, known)
  assert.equal(mentions.find((mention) => mention.id === all[0]?.speaker)?.name?.text, 'Amina Odera')
  assert.ok(mentions.some((mention) => mention.kind === 'office' && mention.text === 'the Kenyan foreign ministry'))
})

const CASES: readonly (readonly [language: string, text: string, ...said: string[]])[] = [
  // The sentence goes on behind who said it.
  ['en', 'Canada will recall its envoy, Justin Trudeau announced on Wednesday, after Riyadh froze trade.', 'Justin Trudeau: Canada will recall its envoy'],
  ['en', 'The port was closed, a Kenyan pilot said, because nobody had paid the tugs.', 'a Kenyan pilot: The port was closed'],
  [
    'en',
    'The chancellor spoke on Monday to her Kenyan counterpart, William Ruto, the chancellery said, after a week of silence.',
    'the chancellery: The chancellor spoke on Monday to her Kenyan counterpart, William Ruto',
  ],
  ['en', 'It was "a pity", Angela Merkel said, that the port had closed.', 'Angela Merkel: It was "a pity", Angela Merkel said, that the port had closed'],
  // When and where it was said stands between the verb and what was said, or who said it.
  ['fr', 'La chancelière a dit mardi, au terme de sa visite, que le port rouvrirait.', 'La chancelière: le port rouvrirait'],
  ['fr', 'Le port est fermé, a précisé dans la soirée le premier ministre, Raila Odinga.', 'le premier ministre, Raila Odinga: Le port est fermé'],
  ['fr', '« Nous paierons », a répondu dans la soirée William Ruto.', 'William Ruto: Nous paierons'],
  ['fr', 'Le Canada a annoncé, mardi, une aide de deux ans aux pêcheurs kényans.', 'Le Canada: une aide de deux ans aux pêcheurs kényans'],
  // Between the verb and the one who spoke stands more, and between the office and what was said on stands a name.
  [
    'fr',
    '« Le port rouvrira, a répondu de son côté le ministre des Pêches, Amina Odera. Il ne fermera plus. »',
    'le ministre des Pêches, Amina Odera: Le port rouvrira',
    'le ministre des Pêches, Amina Odera: Il ne fermera plus.',
  ],
  [
    'fr',
    '« Le port, a déclaré à la presse la ministre, rouvrira demain. Il ne fermera plus. »',
    'la ministre: Le port',
    'la ministre: rouvrira demain. Il ne fermera plus.',
  ],
  // Behind a thing that is spoken of, "that" tells of the thing.
  ['en', 'Kenya and Uganda agreed on Monday on the plan of the port that Kenya is building.'],
  ['en', 'William Ruto said on the radio that Kenya is building a port.', 'William Ruto: Kenya is building a port'],
  // What was done is said too, what was agreed to is not.
  ['fr', 'William Ruto dit s’être entretenu avec António Guterres.', 'William Ruto: s’être entretenu avec António Guterres'],
  ['en', 'William Ruto agreed to receive the Ugandan envoy.'],
  ['fr', 'Les deux ports sont convenus de « partager leurs pilotes », selon l’Élysée.', 'l’Élysée: Les deux ports sont convenus de « partager leurs pilotes »'],
  ['fr', '« Nous attendons », a dit William Ruto. « Rien ne presse », selon l’Élysée.', 'William Ruto: Nous attendons', 'l’Élysée: Rien ne presse'],
]

for (const [language, text, ...said] of CASES) test(`${language} ${text}`, () => assert.deepEqual(statements(text, language), said))
