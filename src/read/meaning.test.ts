import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { meaningWords } from './meaning.ts'

const known = await know()

const stems = (language: string, text: string): readonly string[] => {
  const reader = known.readers.get(language)
  assert.ok(reader)
  return meaningWords(text, reader).map(({ stem, start, end }) => `${text.slice(start, end)} ${stem}`)
}

const both: readonly (readonly [what: string, en: string, fr: string, shared: readonly string[]])[] = [
  ['figures', 'gas worth two billion euros', 'du gaz pour 2 milliards d’euros', ['=2000000000', 'currency=EUR']],
  ['thousands however they are set apart', '4,500 lorries and 12 000 tents', '4 500 camions, 12\u202f000 tentes', ['=4500', '=12000']],
  ['months and days', 'on Monday in June', 'lundi, en juin', ['weekday=1', 'month=6']],
  ['states by any of their words', 'Russian exports', 'les exportations de Moscou', ['RUS', 'export']],
  ['bodies by their letters', 'the UN', 'l’ONU', ['UN']],
]
for (const [what, en, fr, shared] of both)
  test(`knows ${what} again in another language`, () => {
    const ofEnglish = new Set(stems('en', en).map((one) => one.split(' ').at(-1)))
    const ofFrench = new Set(stems('fr', fr).map((one) => one.split(' ').at(-1)))
    assert.deepEqual(
      [...ofEnglish].filter((stem) => ofFrench.has(stem)),
      shared,
    )
  })

test('leaves out function words, titles, helping verbs and verbs of speech', () => {
  assert.deepEqual(stems('en', 'The president said that he had been very tired'), ['tired tire'])
  assert.deepEqual(stems('fr', 'Le ministre a déclaré qu’il avait été averti'), ['averti averti'])
})

test('knows the forms of a verb as one word', () => {
  assert.deepEqual(
    stems('en', 'went goes going').map((one) => one.split(' ')[1]),
    stems('en', 'go go go').map((one) => one.split(' ')[1]),
  )
})

test('takes "the two leaders" for the sides and "two frigates" for a figure', () => {
  assert.deepEqual(stems('en', 'the two leaders'), [])
  assert.deepEqual(stems('en', 'two frigates'), ['two =2', 'frigates frigat'])
})

test('knows which words are negated, and which say what is spoken of', () => {
  const told = (language: string, text: string): string => {
    const reader = known.readers.get(language)
    assert.ok(reader)
    return meaningWords(text, reader)
      .map(({ start, end, negated, isMatter }) => `${negated ? '-' : ''}${isMatter ? '+' : ''}${text.slice(start, end)}`)
      .join(' ')
  }
  assert.equal(told('en', 'no frigates were sent to Yemen in June'), '-+frigates sent +Yemen June')
  assert.equal(told('en', 'cooperation was not only discussed'), 'cooperation discussed')
  assert.equal(told('fr', 'la frontière ne sera pas rouverte'), '+frontière -rouverte')
  assert.equal(told('fr', 'la coopération n’a porté que sur le gaz, plus encore sur la non-prolifération'), 'coopération porté +gaz +prolifération')
})
