import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from './know.ts'
import { holdersOfTitle, readTitle, seatInWords, whyNobody } from './title.ts'

const known = await know()

const read = (title: string): string => {
  const it = readTitle(title, known)
  return typeof it === 'string' ? it : seatInWords(it.seat, known.world)
}

const same: readonly (readonly [string, readonly string[]])[] = [
  [
    'foreign minister of Russia',
    [
      'Russian foreign minister',
      "Russia's foreign minister",
      'the Russian Foreign Minister',
      'ministre russe des Affaires étrangères',
      'Minister of Foreign Affairs of Russia',
    ],
  ],
  ['foreign minister of United States', ['US Secretary of State', "secrétaire d'État américain"]],
  ['finance minister of United Kingdom', ['Chancellor of the Exchequer', 'British finance minister']],
  ['ambassador of France to Italy', ['French ambassador to Italy', "l'ambassadeur de France en Italie", 'French ambassador in Rome']],
  [
    'ambassador to the united nations of France',
    ['Permanent Representative of France to the United Nations', "représentant permanent français auprès de l'ONU"],
  ],
]
for (const [seat, titles] of same)
  test(`reads ${titles.map((title) => `"${title}"`).join(', ')} as one office`, () => assert.deepEqual([...new Set(titles.map(read))], [seat]))

const left: readonly (readonly [string, RegExp])[] = [
  ['grand vizier of Russia', /^no office is read in "grand vizier of Russia"/],
  ['British Secretary of State for Scotland', /^"Scotland" in .* is not read/],
  ['Minister for Education of New South Wales', /^"New South Wales"|^"South/],
  ['Secretary of State for Exiting the European Union of the United Kingdom', /Exiting.* is not read/],
  ['ministre français des Affaires étrangères et des Licornes', /Licornes.* is not read/],
  ['', /^no office is read in ""/],
]
for (const [title, says] of left) test(`takes "${title}" for nobody, and says which words it cannot read`, () => assert.match(read(title), says))

const nobody: readonly (readonly [string, RegExp])[] = [
  ['prime minister', /of which state or body\?/],
  ['former Russian president', /"former" can be anybody/],
  ['French ambassador', /several people are "ambassador/],
]
for (const [title, says] of nobody)
  test(`"${title}" is read, and names nobody in any year`, () => {
    const it = readTitle(title, known)
    assert.ok(typeof it !== 'string')
    assert.match(whyNobody(it.seat, known.world) ?? '', says)
  })

test('has a holder on each side of a handover', () => {
  const it = readTitle('US president', known)
  assert.ok(typeof it !== 'string')
  const on = (from: string, to: string): readonly string[] => holdersOfTitle(it.seat, known.world, { from, to }).map(({ person }) => person)
  assert.deepEqual(on('2021-01-19', '2021-01-20'), ['donald-trump'])
  assert.deepEqual(on('2021-01-20', '2021-01-21'), ['joe-biden'])
  assert.deepEqual(on('2021-01-01', '2021-02-01'), ['donald-trump', 'joe-biden'])
})
