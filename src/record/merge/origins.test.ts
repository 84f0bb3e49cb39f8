import assert from 'node:assert/strict'
import { test } from 'node:test'
import { merge } from '../record.ts'
import { nearCopies } from './origins.ts'
import { told, type Telling, type TellingReport } from './telling.sample.ts'

const DISPATCH = `Kenya reopened its border with Uganda on Monday after three weeks in which no lorry had crossed at Busia, the interior ministry said.
Drivers who had slept in their cabs since the end of April cheered when the barrier was lifted shortly after dawn. The two governments had traded accusations
over a consignment of maize that inspectors in Kenya found to be spoiled. Traders on both banks put their losses at several million shillings a day.
President William Ruto is to travel to Entebbe next week, where a commission of both countries will look into the tests. "We are neighbours for ever," his spokesman told reporters.`
const OTHER = `Maize prices in Kampala fell for the fourth week running, the statistics office reported, as growers brought in the first harvest of the year.
Economists expect the shilling to weaken further unless the central bank steps in. Fuel remains dear. Bus operators have asked for permission to raise fares before the holidays.`

const copiesOf = (...texts: string[]) => nearCopies(texts.map((text, n) => ({ id: `r${n}`, text })))

test('knows a copy with a new headline, a paragraph less and a word changed', () => {
  const cut = `Lorries roll again at Busia\n\n${DISPATCH.split('\n').slice(0, 3).join('\n').replace('Monday', 'yesterday')}\n\nWith agencies`
  assert.deepEqual(copiesOf(DISPATCH, OTHER, cut), [['r2', 'r0']])
})

test('takes no two stories for copies because both quote one sentence', () => {
  assert.deepEqual(copiesOf(DISPATCH, `${OTHER} "We are neighbours for ever," his spokesman told reporters.`), [])
})

test('is not misled by a footer that every page carries', () => {
  const footer = 'Subscribe to our newsletter and follow our coverage of East Africa on all channels every day of the week.'
  const pages = Array.from(
    { length: 80 },
    (_, n) =>
      `${`${OTHER} ${DISPATCH}`
        .split(' ')
        .map((w, i) => ((i + n) % 3 ? w : `${w}${n}`))
        .join(' ')} ${footer}`,
  )
  assert.deepEqual(copiesOf(...pages), [])
})

test('takes no text for a copy that only says what all papers of a long story say', () => {
  const stock = Array.from(
    { length: 8 },
    (_, n) => `Both sides have said for the ${n}th time that the ferry on the lake must not suffer under quarrel number ${n}.`,
  )
  const own = (from: number, words: number): string => Array.from({ length: words }, (_, i) => `word${from * 1000 + i}`).join(' ')
  const page = (n: number): string => [stock[n % 8], own(n, 60), stock[(n + 3) % 8]].join(' ')
  const rare = 'A crane fell into the harbour of Port Bell at noon.'
  const wordy = [910, 920].map((from) => [rare, ...stock.map((sentence, i) => `${own(from + i, 4)} ${sentence}`)].join(' '))
  const pages = Array.from({ length: 320 }, (_, n) => page(n))
  assert.deepEqual(copiesOf(...wordy), [['r1', 'r0']])
  assert.deepEqual(copiesOf(...pages, ...wordy), [])
})

test('names the earliest report of a chain of copies as origin, whatever the order of arrival', () => {
  const [a, b, c, d] = DISPATCH.split('\n') as [string, string, string, string]
  const texts: Record<string, string> = { r_z: `${a} ${b}`, r_m: `${a} ${b} ${c} ${d}`, r_b: `${c} ${d}` }
  const reports: TellingReport[] = Object.entries(texts).map(([id, text], n) => ({ id, on: `2023-05-1${n}`, says: [{ text }] }))
  for (const order of [reports, reports.toReversed()]) {
    const { resolution, reports: given } = told(order)
    const record = merge('s', resolution, given, [])
    assert.deepEqual(
      record.reports.map((r) => [r.id, r.origin]),
      [
        ['r_z', undefined],
        ['r_m', 'r_z'],
        ['r_b', 'r_z'],
      ],
    )
  }
})

const met = (through: Telling['through'], text: string) => ({
  text,
  claims: [{ who: ['ruto', 'museveni'], when: '2023-05-09', ...(through ? { through } : {}) }],
})
const originsOf = (...tellings: { text: string; claims: Telling[] }[]): number | undefined => {
  const { resolution, reports } = told(tellings.map((telling, n) => ({ id: `r_${n}`, on: '2023-05-10', says: [telling] })))
  return merge('s', resolution, reports, []).entries[0]?.origins
}

test('counts reports that lean on one agency, or on one unnamed official, once', () => {
  assert.equal(originsOf(met(undefined, 'They met.'), met(undefined, 'The two saw each other.')), 2)
  assert.equal(originsOf(met([{ outlet: 'AFP' }], 'They met, AFP said.'), met([{ outlet: 'AFP' }], 'According to AFP they met.')), 1)
  assert.equal(
    originsOf(
      met([{ unnamed: 'the palace', actor: 'uganda' }], 'They met, the palace said.'),
      met([{ unnamed: 'State House', actor: 'uganda' }], 'State House said that they met.'),
    ),
    2,
  )
  assert.equal(
    originsOf(
      met([{ unnamed: 'a Ugandan official', state: 'UGA' }], 'They met.'),
      met([{ unnamed: 'two diplomats from Kampala', state: 'UGA' }], 'They had met.'),
    ),
    1,
  )
  assert.equal(
    originsOf(met([{ unnamed: 'a Ugandan official', state: 'UGA' }], 'They met.'), met([{ unnamed: 'a Kenyan official', state: 'KEN' }], 'They had met.')),
    2,
  )
  assert.equal(originsOf(met([{ actor: 'uganda' }], 'They met, Uganda said.'), met([{ actor: 'uganda' }], 'Uganda said that they met.')), 2)
  assert.equal(
    originsOf(met(undefined, 'NAIROBI (Reuters) - They met.'), met([{ outlet: 'Reuters' }], 'Reuters has it that they met.'), met(undefined, 'I saw them.')),
    2,
  )
})
