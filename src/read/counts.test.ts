import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from '../languages/find.ts'
import type { Pack } from '../languages/pack.ts'
import { cascade } from './read.ts'
import { compile, type Reader } from './reader.ts'

const readers = new Map<string, Reader>([...(await loadPacks())].map(([code, pack]: [string, Pack]) => [code, compile(pack, [])]))
const claimsOf = (language: string, text: string) => cascade({ id: 'r_counts', text, language }, readers.get(language) as Reader).reading.claims

/** How many and how much the deeds and promises of a sentence tell: "20 diplomats", ">30 soldiers", "~40 observers", "600000000 USD". */
function measures(language: string, text: string): readonly string[] {
  const told = claimsOf(language, text).flatMap(({ says }) => {
    if (says.kind !== 'action' && says.kind !== 'commitment') return []
    return [says.count && { ...says.count, unit: says.count.of }, says.amount && { ...says.amount, unit: says.amount.currency }].filter(
      (one) => one !== undefined,
    )
  })
  const shown = told.map(({ min, max, about, unit }) => `${about ? '~' : min === undefined ? '<' : max === undefined ? '>' : ''}${min ?? max} ${unit}`)
  return [...new Set(shown)]
}

const CASES: readonly (readonly [language: string, text: string, measures: readonly string[]])[] = [
  ['en', 'Norway expelled 12 Iranian diplomats.', ['12 diplomats']],
  ['en', 'Norway expelled more than 20 Iranian diplomats.', ['>20 diplomats']],
  ['en', 'Some 40 Libyan diplomats were expelled by Ghana.', ['~40 diplomats']],
  ['en', 'Ghana expelled a dozen Libyan envoys.', ['~12 envoys']],
  ['en', 'Kenya deployed 4,000 troops to the Somali border.', ['4000 troops']],
  ['en', 'Kenya withdrew nearly 3,600 soldiers from Somalia.', ['<3600 soldiers']],
  ['en', 'Turkey promised to send 40 observers to Gabon within two months.', ['40 observers']],
  ['en', 'Qatar promised to lend Lebanon about 60 million dollars.', ['~60000000 USD']],
  ['en', 'The expulsion of 23 diplomats by Chile angered Peru.', ['23 diplomats']],
  ['fr', 'La Norvège a expulsé 12 diplomates iraniens.', ['12 diplomates']],
  ['fr', 'La Norvège a expulsé plus de 20 diplomates iraniens.', ['>20 diplomates']],
  ['fr', 'Une vingtaine de diplomates libyens ont été expulsés par le Ghana.', ['~20 diplomates']],
  ['fr', 'Le Ghana a expulsé une quarantaine de diplomates libyens.', ['~40 diplomates']],
  ['fr', 'Le Kenya a déployé quelque 4 000 soldats à la frontière somalienne.', ['~4000 soldats']],
  ['fr', 'Le Kenya a retiré près de 3 600 soldats de Somalie.', ['<3600 soldats']],
  ['fr', "La Turquie a promis d'envoyer une quarantaine d'observateurs au Gabon.", ['~40 observateurs']],
  ['fr', "Le Qatar s'est engagé à verser environ 60 millions de dollars au Liban.", ['~60000000 USD']],
  ['fr', "L'expulsion de 23 diplomates par le Chili a irrité le Pérou.", ['23 diplomates']],
]

const NONE: readonly (readonly [language: string, text: string, because: string])[] = [
  ['en', 'Ghana expelled dozens of Libyan diplomats.', 'dozens are any number'],
  ['fr', 'Le Ghana a expulsé des dizaines de diplomates libyens.', 'des dizaines are any number'],
  ['en', 'Ghana expelled two of the 14 Libyan diplomats.', 'of the two numbers none is told alone'],
  ['en', 'Ghana expelled the third Libyan diplomat.', 'an order is no number'],
  ['fr', 'Le Ghana a expulsé le troisième diplomate libyen.', 'an order is no number'],
  ['en', 'Turkey promised to send 40 observers and 3 ships to Gabon.', 'two things are promised'],
  ['fr', 'Le Qatar a promis de verser entre 60 millions de dollars et 80 millions de dollars au Liban.', 'two sums are promised'],
  ['en', 'Kenya withdrew its troops within 30 days.', 'a length of time counts no troops'],
]

for (const [language, text, told] of CASES) test(`counts: ${text}`, () => assert.deepEqual(measures(language, text), told))
for (const [language, text, because] of NONE) test(`counts nothing, for ${because}: ${text}`, () => assert.deepEqual(measures(language, text), []))

test('a count stands on its words', () => {
  const text = 'Norway expelled more than 20 Iranian diplomats.'
  const counts = claimsOf('en', text).flatMap(({ says }) => ('count' in says && says.count ? [says.count] : []))
  assert.ok(counts.length)
  for (const { start, end } of counts) assert.equal(text.slice(start, end), '20 Iranian diplomats')
})
