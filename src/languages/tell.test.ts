import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellLanguage } from './tell.ts'

const SENTENCES = [
  ['en', 'The Kenyan foreign minister will travel to Kampala on Thursday.'],
  ['fr', 'La ministre kényane des Affaires étrangères se rendra jeudi à Kampala.'],
  ['es', 'La ministra de Asuntos Exteriores viajará el jueves a Kampala.'],
  ['de', 'Die kenianische Außenministerin reist am Donnerstag nach Kampala.'],
  ['it', 'Il ministro degli Esteri ha ricevuto ieri il suo omologo francese.'],
  ['ru', 'Министр иностранных дел прибыл в Найроби.'],
  ['ja', '外相は木曜日にナイロビを訪問する。'],
  ['ar', 'وصل وزير الخارجية إلى نيروبي يوم الخميس.'],
] as const

for (const [code, sentence] of SENTENCES) {
  test(`tells that "${sentence}" is ${code}`, () => assert.equal(tellLanguage(sentence), code))
}

for (const text of ['', '   ', '12 345', 'Macron met Biden.', 'https://www.example.org/the-ministers-met-in-the-capital']) {
  test(`does not guess a language from "${text}"`, () => assert.equal(tellLanguage(text), 'und'))
}

test('tells the language of a long text where its first lines are in another', () => {
  const menu = 'Home News World Sport '.repeat(200)
  const story = 'Le président a reçu mardi son homologue à Nairobi, où ils ont signé un accord. '.repeat(400)
  assert.equal(tellLanguage(menu + story), 'fr')
})
