import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../model/actor.ts'
import type { RecordReport } from '../../model/record.ts'
import { translations } from './translations.ts'

/** Names as they are found in each text, by actor. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  mahdi: ['Mariam al-Mahdi'],
  shoukry: ['Sameh Shoukry', 'Sameh Choukri'],
  mekonnen: ['Demeke Mekonnen'],
  union: ['African Union', 'Union africaine'],
  nations: ['United Nations', 'Nations unies'],
  sisi: ['Abdel Fattah al-Sisi', 'Abdel Fattah al-Sissi'],
  tshisekedi: ['Felix Tshisekedi', 'Félix Tshisekedi'],
}

const DISPATCH = `Mariam al-Mahdi met Sameh Shoukry in Khartoum on Saturday. Demeke Mekonnen rejected an invitation of 2 April.
Sudan will send 12 experts on 9 April, Mariam al-Mahdi said. The United Nations and the African Union are to mediate. Abdel Fattah al-Sisi called Felix Tshisekedi.`
const TRANSLATED = `Le barrage divise
Samedi à Khartoum, Sameh Choukri a été reçu par Mariam al-Mahdi. L'invitation du 2 avril a été rejetée par Demeke Mekonnen.
Mariam al-Mahdi a annoncé l'envoi de 12 experts le 9 avril. L'Union africaine et les Nations unies feront office de médiateurs.`
const OTHER = `Sameh Choukri a vu Mariam al-Mahdi samedi. Le débit du Nil inquiète 100 millions d'Égyptiens. Abdel Fattah al-Sissi en a parlé à l'Union africaine.
Demeke Mekonnen n'était pas invité, ont regretté les Nations unies.`

function pairsOf(...texts: readonly (readonly [language: string, text: string])[]) {
  const reports: RecordReport[] = texts.map(([language], n) => ({ id: `r${n}`, language, published: null }))
  const actors: Actor[] = Object.entries(NAMES).map(([id, forms]) => ({
    id,
    kind: 'person',
    name: id,
    names: texts.flatMap(([, text], n) =>
      forms.flatMap((form) =>
        [...text.matchAll(new RegExp(form, 'g'))].map(({ index }) => ({
          text: form,
          report: `r${n}`,
          start: index,
          end: index + form.length,
          how: 'exact' as const,
          why: 'by hand',
        })),
      ),
    ),
  }))
  return translations(reports, new Map(texts.map(([, text], n) => [`r${n}`, text])), actors)
}

test('knows a translation by whom and what numbers its sentences name, cut at the end and turned about', () => {
  assert.deepEqual(pairsOf(['en', DISPATCH], ['fr', TRANSLATED]), [['r1', 'r0']])
})

test('takes no two accounts of one meeting for translations', () => {
  assert.deepEqual(pairsOf(['en', DISPATCH], ['fr', OTHER]), [])
})

test('leaves texts of one language to the comparison of their words', () => {
  assert.deepEqual(pairsOf(['en', DISPATCH], ['en', DISPATCH]), [])
})

test('compares a story of thousands of reports quickly', () => {
  const many = Array.from({ length: 2000 }, (_, n) => [n % 2 ? 'fr' : 'en', `Mariam al-Mahdi met Sameh Shoukry ${n} times. ${OTHER}`] as const)
  const before = performance.now()
  pairsOf(...many)
  assert.ok(performance.now() - before < 10_000)
})
