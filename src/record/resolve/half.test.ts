import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../../know.ts'
import { read } from '../../readout.ts'
import { isSameGiven } from '../../world/given.ts'
import { dateAndName } from './dates.ts'

const known = await know()

/** Sentences run together as a machine leaves them: enough of them that the reader says so. */
const RUN_TOGETHER = ' The talks lasted.The halls were full.The press waited.The guests left.'
const FULL = 'Finnish Foreign Minister Timo Soini received Ignacio Ybarrondo in Helsinki. The adviser Renske Hoekman took part.'

/** Whom every name of the second report was taken for, beside a first one that spells its names well: "words = Name", with "?" for a doubt. */
function names(second: string, first = FULL, published = '2016-04-14'): readonly string[] {
  const reads = [first, second].map((text, i) => {
    const report = { id: `r_${i}`, text, language: 'en', published }
    return { report, reading: read(report, known) }
  })
  const { who } = dateAndName(reads, known.world, [])
  return (reads[1]?.reading.mentions ?? []).flatMap((mention) => {
    const taken = who.of(mention.id)
    return mention.name && taken ? [`${mention.name.text} = ${taken.who.map((one) => one.name).join(' + ')}${taken.doubt ? '?' : ''}`] : []
  })
}

for (const [says, second, wanted] of [
  ['a family name that was translated, beside the office', 'Foreign Minister Timo Juniper spoke to the press.', 'Timo Juniper = Timo Soini?'],
  ['a given name that was translated, beside the office', 'Foreign Minister Quartz Soini spoke to the press.', 'Quartz Soini = Timo Soini?'],
  ['the half that is kept, in a garbled text', `The minister met Renske Cheeseman.${RUN_TOGETHER}`, 'Renske Cheeseman = Renske Hoekman?'],
  [
    'a given name in the tongue of the reader',
    `The adviser Inigo Ybarrondo sat with Ignace Ibarrondo.${RUN_TOGETHER}`,
    'Ignace Ibarrondo = Ignacio Ybarrondo?',
  ],
] as const)
  test(`knows somebody by ${says}, as a doubt`, () => assert.ok(names(second).includes(wanted), names(second).join('; ')))

for (const [says, second, unwanted] of [
  ['somebody with the family name of a minister', 'The singer Riku Soini performed in Turku.', /Soini = Timo Soini/],
  ['somebody whose other half is a name that people have', 'Foreign Minister Timo Niinisto spoke to the press.', /Niinisto = Timo Soini/],
  ['somebody with another office', 'Defence Minister Timo Kivela spoke to the press.', /Kivela = Timo Soini/],
  ['somebody with the given name, in a text that is not garbled', 'The minister met Renske Cheeseman.', /Cheeseman = Renske Hoekman/],
  ['one whom the report itself names', `Renske Hoekman met Renske Cheeseman.${RUN_TOGETHER}`, /Cheeseman = Renske Hoekman/],
  ['one of another state', 'Foreign Minister of Peru Timo Juniper spoke to the press.', /Juniper = Timo Soini/],
] as const)
  test(`does not take for the one of the story ${says}`, () => assert.ok(!names(second).some((one) => unwanted.test(one)), names(second).join('; ')))

test('takes nobody named before for somebody whose name stands behind a house of the state', () => {
  const found = names('The adviser Renske Hoekman spoke. The legal adviser of the government Ada Quistmoor agreed.')
  assert.ok(found.includes('Ada Quistmoor = Ada Quistmoor'), found.join('; '))
})

test('takes a name with a style in front of it, and one with more behind it, for the same person', () => {
  assert.ok(names('Malaysian Prime Minister Dato Sri Najib Razak was in Helsinki.').includes('Dato Sri Najib Razak = Najib Razak'))
  const [first, second] = ['The negotiator Ximena Arrieta spoke in Lima.', 'The negotiator Ximena Arrieta Balcazar spoke in Lima.']
  assert.deepEqual(names(second, first), ['Ximena Arrieta Balcazar = Ximena Arrieta'])
})

test('knows by name who was in office when the tables were written, after that too, but not by the title alone', () => {
  const after = names('French President Emmanuel Makron spoke in Paris. The Fijian leader was absent.', FULL, '2026-08-01')
  assert.ok(after.includes('Emmanuel Makron = Emmanuel Macron'), after.join('; '))
})

test('knows given names that are one in several tongues', () => {
  assert.ok(isSameGiven('istvan', 'etienne'))
  assert.ok(isSameGiven('yahya', 'john'))
  assert.ok(!isSameGiven('john', 'jack'))
})
