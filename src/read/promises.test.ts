import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from '../languages/find.ts'
import type { Pack } from '../languages/pack.ts'
import { cascade } from './read.ts'
import { compile } from './reader.ts'

const packs = await loadPacks()

function promisesIn(text: string, language: string) {
  const { reading } = cascade({ id: 'promise', text, language }, compile(packs.get(language) as Pack, []))
  return reading.claims.flatMap(({ says }) =>
    says.kind === 'commitment' ? [{ what: says.what.text, ...(says.condition ? { condition: says.condition.text } : {}) }] : [],
  )
}

test('a good turn that is announced is a promise', () => {
  assert.deepEqual(promisesIn('Oman will reopen its embassy in Chad.', 'en'), [{ what: 'reopen its embassy in Chad' }])
  assert.deepEqual(promisesIn('Le Tchad libérera deux prisonniers.', 'fr'), [{ what: 'libérera deux prisonniers' }])
})

test('a blow that is announced is none, and neither is what has been done', () => {
  assert.deepEqual(promisesIn('Oman will close its border with Yemen.', 'en'), [])
  assert.deepEqual(promisesIn('Oman reopened its embassy in Chad.', 'en'), [])
})

test('keeps the condition of a promise', () => {
  assert.deepEqual(promisesIn('Kenya promised to reopen the border if Somalia frees the sailors.', 'en'), [
    { what: 'to reopen the border', condition: 'if Somalia frees the sailors' },
  ])
  assert.deepEqual(promisesIn('Le Kenya a promis de rouvrir la frontière si la Somalie libère les marins.', 'fr'), [
    { what: 'de rouvrir la frontière', condition: 'si la Somalie libère les marins' },
  ])
})

test('reads on where a quotation opens with what is promised', () => {
  assert.deepEqual(promisesIn('Le Kenya a accepté de « coopérer » avec la mission.', 'fr'), [{ what: 'de « coopérer » avec la mission' }])
  assert.deepEqual(promisesIn('Le Kenya et le Tchad sont convenus de « rouvrir leurs consulats dans les jours à venir », selon Nairobi.', 'fr'), [
    { what: 'rouvrir leurs consulats dans les jours à venir' },
  ])
  assert.deepEqual(promisesIn('Kenya and Chad "agreed to refrain from any threat of force at the border".', 'en'), [
    { what: 'to refrain from any threat of force at the border' },
  ])
})

test('takes several deeds of one promise apart', () => {
  assert.deepEqual(promisesIn('Norway pledged to send a ship to Fiji, to deliver vaccines and to open an office in June.', 'en'), [
    { what: 'to send a ship to Fiji' },
    { what: 'to deliver vaccines' },
    { what: 'to open an office in June' },
  ])
  assert.deepEqual(promisesIn('The envoy announced that Chad would extend its mission until June and provide 21 million dollars.', 'en'), [
    { what: 'extend its mission until June' },
    { what: 'provide 21 million dollars' },
  ])
  assert.deepEqual(promisesIn("La Norvège s'est engagée à envoyer un navire et à ouvrir un bureau en juin.", 'fr'), [
    { what: 'à envoyer un navire' },
    { what: 'à ouvrir un bureau en juin' },
  ])
})
