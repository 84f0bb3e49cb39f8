import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from '../languages/find.ts'
import type { Pack } from '../languages/pack.ts'
import { cascade } from './read.ts'
import { compile } from './reader.ts'

const packs = await loadPacks()

function sumIn(text: string, language: string) {
  const reader = compile(packs.get(language) as Pack, [])
  const { reading } = cascade({ id: 'sum', text, language }, reader)
  const said = reading.claims.find(({ says }) => says.kind === 'instrument')?.says
  const amount = said?.kind === 'instrument' ? said.amount : undefined
  return amount && { min: amount.min, max: amount.max, currency: amount.currency, words: text.slice(amount.start, amount.end) }
}

const CASES = [
  ['en', 'Greece signed a $3.2bn contract with Norway.', { min: 3.2e9, max: 3.2e9, currency: 'USD', words: '$3.2bn' }],
  [
    'en',
    'Greece signed a contract with Norway worth at least 40 billion dollars.',
    { min: 4e10, max: undefined, currency: 'USD', words: 'at least 40 billion dollars' },
  ],
  ['en', 'Nepal cancelled a 12-billion-rupee contract with India.', { min: 1.2e10, max: 1.2e10, currency: 'INR', words: '12-billion-rupee' }],
  ['en', 'Kenya and Chad signed a contract for 3,000 euros.', { min: 3000, max: 3000, currency: 'EUR', words: '3,000 euros' }],
  ['en', 'Kenya and Chad signed a contract for 40 tractors.', undefined],
  ['fr', "La Grèce a signé un contrat de 12 milliards d'euros avec la Norvège.", { min: 1.2e10, max: 1.2e10, currency: 'EUR', words: "12 milliards d'euros" }],
  ['fr', 'Le Tchad a signé un contrat de 4 500 dollars avec le Niger.', { min: 4500, max: 4500, currency: 'USD', words: '4 500 dollars' }],
  [
    'fr',
    'Le Tchad a signé un contrat de 3,5 millions de dollars avec le Niger.',
    { min: 3.5e6, max: 3.5e6, currency: 'USD', words: '3,5 millions de dollars' },
  ],
] as const

for (const [language, text, sum] of CASES) test(`${language} sum: ${text}`, () => assert.deepEqual(sumIn(text, language), sum))
