import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goldenRecord, goldenReports, goldenStories } from './golden.sample.ts'
import { reportOf } from './ingest/report.ts'
import { know } from './know.ts'
import { holds } from './model/anchor.ts'
import type { ComparedPoint, Comparison } from './model/comparison.ts'
import { compare, read, record } from './readout.ts'

const known = await know()

/** The accounts of the first contact that so many texts tell. */
function compared(...texts: readonly (readonly [language: string, text: string])[]): Comparison {
  const reads = texts.map(([language, text]) => {
    const report = reportOf({ text, language }, () => language)
    return { report, reading: read(report, known) }
  })
  const story = record('accounts', reads, [], known)
  const contact = story.entries.find(({ kind }) => kind === 'contact')
  assert.ok(contact, 'no contact was read')
  return compare(story, contact.id, reads, known) as Comparison
}

/** A point as a line: what of it, who says it in which words. */
const lineOf = ({ sides }: Comparison, { on, relation, difference, said }: ComparedPoint): string =>
  [
    on,
    relation,
    difference,
    ...said.map(
      (words, i) =>
        `${sides[i]?.name}: ${words.map(({ text, lit, start }) => lit.map((span) => text.slice(span.start - start, span.end - start)).join(' ')).join(' / ')}`,
    ),
  ]
    .filter(Boolean)
    .join('; ')

const pointWith = (comparison: Comparison, words: RegExp): ComparedPoint => {
  const found = comparison.points.filter(({ on, said }) => on === 'said' && said.flat().some(({ text }) => words.test(text)))
  assert.equal(found.length, 1, `${words}: ${comparison.points.map((point) => lineOf(comparison, point)).join('\n')}`)
  return found[0] as ComparedPoint
}

const NAIROBI = `REPUBLIC OF KENYA
Ministry of Foreign Affairs

Nairobi, 14 March 2019

President Uhuru Kenyatta spoke by telephone today with President Emmanuel Macron of France for forty minutes.

The two leaders welcomed contracts for the railway to Naivasha worth two billion euros. President Kenyatta asked for French support in the maritime dispute with Somalia. They agreed that a French delegation would come to Nairobi in June to discuss the port of Lamu.
`
const PARIS = `Présidence de la République française

Paris, le 14 mars 2019

Le président Emmanuel Macron s'est entretenu aujourd'hui par téléphone avec le président kényan Uhuru Kenyatta.

Les deux présidents se sont félicités de contrats d'une valeur de trois milliards d'euros, dont le chemin de fer de Naivasha. Ils sont convenus qu'une délégation française se rendrait à Nairobi en juin pour parler du port de Lamu.
`
const HERALD = `Nairobi Herald
15 March 2019

Uhuru Kenyatta and French President Emmanuel Macron spoke by telephone on Thursday. A French official told reporters that tea exports had been the main subject.
`

test('takes what a side published for its account, in whatever language, and leaves aside what the press quotes of it', () => {
  const comparison = compared(['en', NAIROBI], ['fr', PARIS], ['en', HERALD])
  assert.deepEqual(comparison.sides.map(({ state, ground }) => `${state} ${ground}`).sort(), ['FRA own-text', 'KEN own-text'])
  assert.ok(comparison.sides.every(({ why }) => /letterhead/.test(why)))
  assert.ok(comparison.points.every(({ said }) => said.flat().every(({ text }) => !/tea exports/.test(text))))
})

test('puts side by side what two accounts in two languages say of one thing', () => {
  const comparison = compared(['en', NAIROBI], ['fr', PARIS])
  assert.equal(pointWith(comparison, /port of Lamu/).relation, 'both')
  assert.match(lineOf(comparison, pointWith(comparison, /port of Lamu/)), /juin.*Lamu.*June.*Lamu|June.*Lamu.*juin.*Lamu/)
  assert.deepEqual(
    comparison.points.filter(({ on }) => on === 'whether' || on === 'when').map(({ on, relation }) => `${on} ${relation}`),
    ['whether both', 'when both'],
  )
})

test('says where the figures of two accounts differ, however they are written', () => {
  const point = pointWith(compared(['en', NAIROBI], ['fr', PARIS]), /Naivasha/)
  assert.deepEqual([point.relation, point.difference], ['differently', 'figures'])
})

test('shows what one side leaves out as its silence and as no conflict', () => {
  const comparison = compared(['en', NAIROBI], ['fr', PARIS])
  for (const point of [pointWith(comparison, /Somalia/), comparison.points.find(({ on }) => on === 'how-long')]) {
    assert.equal(point?.relation, 'only')
    assert.equal(point?.conflict, undefined)
    assert.deepEqual(point?.said.map((words, i) => `${comparison.sides[i]?.state} ${words.length}`).sort(), ['FRA 0', 'KEN 1'])
  }
})

const AEGEAN = `Lagos Courier
3 May 2018

Turkish Foreign Minister Mevlut Cavusoglu met his Greek counterpart Nikos Kotzias in Athens on Wednesday. Cavusoglu said that drilling for gas would go on and that the ministers had agreed on a hotline between the navies. A Greek official denied that a hotline had been agreed on. A Greek official said drilling for gas in Cypriot waters had been discussed. A Cypriot official said nobody had asked Nicosia.
`

test('takes what reports quote from officials where no side published anything', () => {
  const comparison = compared(['en', AEGEAN])
  assert.deepEqual(comparison.sides.map(({ name, ground }) => `${name} ${ground}`).sort(), ['Greece quoted', 'Turkey quoted'])
  assert.deepEqual(pointWith(comparison, /drilling/).difference, 'words')
  assert.ok(comparison.points.every(({ said }) => said.flat().every(({ text }) => !/Nicosia/.test(text))))
})

test('says where one side denies what the other tells', () => {
  assert.equal(pointWith(compared(['en', AEGEAN]), /hotline/).difference, 'denied')
})

test('has a side of which no report has an account', () => {
  const comparison = compared(['en', HERALD])
  assert.deepEqual(comparison.sides.map(({ state, ground }) => `${state} ${ground}`).sort(), ['FRA quoted', 'KEN none'])
})

test('gives each part of the words to the meeting that it is about', () => {
  const both = `Lagos Courier
3 May 2018

Kenyan President Uhuru Kenyatta met his Rwandan counterpart Paul Kagame in Kigali on Tuesday. Kenyatta said that the road to Mombasa would be widened. On Wednesday Kagame met Tanzanian President John Magufuli in Arusha. Kagame said that coffee was what they had talked about.
`
  const comparison = compared(['en', both])
  assert.ok(comparison.points.some(({ said }) => said.flat().some(({ text }) => /Mombasa/.test(text))))
  assert.ok(comparison.points.every(({ said }) => said.flat().every(({ text }) => !/coffee/.test(text))))
})

/** What two ministers of a paper's telling say of one meeting. */
const quoted = (...said: readonly string[]): Comparison =>
  compared([
    'en',
    `Lagos Courier\n12 October 2017\n\nKazakh Foreign Minister Kairat Abdrakhmanov met his Russian counterpart Sergei Lavrov in Astana on Wednesday. ${said.join(' ')}\n`,
  ])
const relations = ({ points }: Comparison): readonly string[] =>
  points.flatMap(({ on, relation, difference }) => (on === 'said' ? [[relation, difference].filter(Boolean).join(' ')] : []))

const apart: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'fields of cooperation',
    'the two countries would strengthen bilateral cooperation in fisheries',
    'the two countries would strengthen bilateral cooperation against smuggling',
  ],
  ['situations', 'he was concerned about the situation in Somalia', 'he was concerned about the situation in Burundi'],
  ['things opened in one month', 'the railway would be opened in June', 'the embassy would be opened in June'],
]
for (const [what, one, other] of apart)
  test(`takes two ${what} for two things`, () => {
    assert.deepEqual(relations(quoted(`Abdrakhmanov said that ${one}.`, `Lavrov said that ${other}.`)), ['only', 'only'])
  })

const turned: readonly (readonly [what: string, one: string, other: string, relation: string])[] = [
  ['denies what the other says', 'said Russia had asked for a corridor', 'said Russia had not asked for a corridor', 'differently denied'],
  ['denies as the other does', 'said that the pipeline had not been discussed', 'denied that the pipeline had been discussed', 'both'],
  ['refuses what the other says', 'said Russia would send frigates to Aktau', 'said Russia refused to send frigates to Aktau', 'differently words'],
  ['says what would be if it were not', 'said trade should not suffer', 'said trade would suffer if the border was not opened', 'differently words'],
  ['says "no" of another word of it', 'said no date had been set for the visit', 'said the date of the visit had not been set', 'both'],
]
for (const [what, one, other, relation] of turned)
  test(`knows where one ${what}`, () => {
    assert.deepEqual(relations(quoted(`Abdrakhmanov ${one}.`, `Lavrov ${other}.`)), [relation])
  })

const TUNIS = (said: string): string =>
  `Le Courrier du Golfe\n12 octobre 2017\n\nLe ministre tunisien des Affaires étrangères Khemaies Jhinaoui a rencontré mercredi à Tunis son homologue algérien Abdelkader Messahel. ${said}\n`
const french: readonly (readonly [what: string, said: string, relation: readonly string[]])[] = [
  [
    'a negation',
    'M. Jhinaoui a déclaré que la frontière serait rouverte en novembre. M. Messahel a déclaré que la frontière ne serait pas rouverte en novembre.',
    ['differently denied'],
  ],
  [
    'two fields of cooperation',
    'M. Jhinaoui a dit que la coopération bilatérale serait renforcée dans le domaine de la pêche. M. Messahel a dit que la coopération bilatérale serait renforcée dans le domaine de la santé.',
    ['only', 'only'],
  ],
]
for (const [what, said, relation] of french)
  test(`knows ${what} in French`, () => {
    assert.deepEqual(relations(compared(['fr', TUNIS(said)])), relation)
  })

test('puts a sentence beside its nearest, not beside all that have some of its words', () => {
  const comparison = quoted(
    'Abdrakhmanov said that the port of Aktau would be enlarged.',
    'Abdrakhmanov said that Russian engineers worked at the port of Aktau.',
    'Lavrov said that the engineers at the port of Aktau worked day and night.',
  )
  assert.equal(pointWith(comparison, /enlarged/).relation, 'only')
  assert.notEqual(pointWith(comparison, /day and night/).relation, 'only')
})

test('knows no account of what is no contact', () => {
  assert.equal(compare(record('empty', [], [], known), 'e_0000000000000000', [], known), undefined)
})

for (const story of goldenStories())
  test(`every word of every comparison of ${story} stands in its report`, async () => {
    const [record, reads] = await Promise.all([
      goldenRecord(story),
      goldenReports(story).then((reports) => reports.map((report) => ({ report, reading: read(report, known) }))),
    ])
    const texts = new Map(reads.map(({ report }) => [report.id, report.text]))
    for (const { id } of record.entries.filter(({ kind }) => kind === 'contact')) {
      const comparison = compare(record, id, reads, known) as Comparison
      assert.deepEqual(compare(record, id, reads.toReversed(), known), comparison)
      for (const point of comparison.points) {
        const speaking = point.said.filter((words) => words.length > 0).length
        assert.equal(speaking > 1, point.relation !== 'only', lineOf(comparison, point))
        for (const words of point.said.flat()) {
          assert.equal(texts.get(words.report)?.slice(words.start, words.end), words.text)
          assert.ok(words.lit.every((span) => holds(words, span)))
        }
      }
    }
  })
