import assert from 'node:assert/strict'
import { test } from 'node:test'
import { familyNames, folded, nameKey, soundOf } from './names.ts'
import { worldWords } from './words.ts'
import { worldOf } from './world.ts'
import type { WorldTables } from './rows.ts'

const tables: WorldTables = {
  states: `id\talpha2\tname\tkind\tcapital\twikidata\tsource
# a comment
KEN\tKE\tKenya\tmember\tnairobi\tQ114\tISO
UGA\tUG\tUganda\tmember\tkampala\tQ1036\tISO
KOR\tKR\tSouth Korea\tmember\t\tQ884\tISO`,
  places: 'id\tname\tstate\tkind\tsource\nnairobi\tNairobi\tKEN\tcity\t\nkampala\tKampala\tUGA\tcity\t',
  bodies: 'id\tname\tkind\twikidata\tsource\nIGAD\tIGAD\tbloc\t\t',
  offices: 'id\tname\tlevel\tseats\npresident\tPresident\tleader\t1\nforeign-minister\tForeign Minister\tminister\t1\nenvoy\tEnvoy\tenvoy\tn',
  people: `id\tname\tgender\tstate\twikidata
uhuru-kenyatta\tUhuru Kenyatta\tm\tKEN\tQ314480
william-ruto\tWilliam Ruto\tm\tKEN\t
amina-mohamed\tAmina Mohamed\tf\tKEN\t
monica-juma\tMonica Juma\tf\tKEN\t
moon-jae-in\tMoon Jae-in\tm\tKOR\t`,
  instruments: 'id\tname\ttype\tsigned\tsource',
  hosts: 'host\tstate\tsource\nharambee.ke\tKEN\tby hand',
  holders: `office\tof\tperson\tfrom\tto\tsource\tas-of
president\tKEN\tuhuru-kenyatta\t2013-04-09\t2022-09-13\t\t2025-01-01
president\tKEN\twilliam-ruto\t2022-09-13\t\t\t2025-01-01
foreign-minister\tKEN\tamina-mohamed\t2013\t2018-02\t\t2025-01-01
foreign-minister\tKEN\tmonica-juma\t2018-02\t2020\t\t2025-01-01`,
}
const world = worldOf(tables)
const with_ = (more: Partial<WorldTables>): WorldTables => ({ ...tables, ...more })

test('finds who held an office on a day, and the day of the handover belongs to the successor', () => {
  assert.deepEqual(
    world.holdersOf('president', 'KEN', '2022-09-12').map((h) => h.person),
    ['uhuru-kenyatta'],
  )
  assert.deepEqual(
    world.holdersOf('president', 'KEN', '2022-09-13').map((h) => h.person),
    ['william-ruto'],
  )
})

test('keeps both holders possible in a month of which the day of the handover is not known', () => {
  assert.deepEqual(
    world.holdersOf('foreign-minister', 'KEN', '2018-02-10').map((h) => h.person),
    ['amina-mohamed', 'monica-juma'],
  )
  assert.deepEqual(
    world.holdersOf('foreign-minister', 'KEN', '2018-03-10').map((h) => h.person),
    ['monica-juma'],
  )
})

test('knows no holder before the rows begin, nor after the day they are as of', () => {
  assert.deepEqual(world.holdersOf('president', 'KEN', '2009-01-01'), [])
  assert.deepEqual(world.holdersOf('president', 'KEN', '2030-01-01'), [])
})

test('finds people by full name and by family name in any spelling that folds to the same', () => {
  assert.equal(world.peopleByFullName('Moon Jae In')[0]?.id, 'moon-jae-in')
  assert.equal(world.peopleByFamilyName('MOON')[0]?.id, 'moon-jae-in')
  assert.deepEqual(world.peopleByFamilyName('Jae-in'), [])
})

test('finds whom a name written by ear can mean', () => {
  assert.ok(world.peopleSounding('Uhuru Kenyata', ['KEN']).some((p) => p.id === 'uhuru-kenyatta'))
  assert.deepEqual(world.peopleSounding('Uhuru Kenyata', ['UGA']), [])
  assert.deepEqual(world.peopleSounding('Zlotnik', ['KEN']), [])
})

test('finds people by the word that opens their name', () => {
  assert.ok(world.peopleOpening('uhuru').some((p) => p.id === 'uhuru-kenyatta'))
  assert.deepEqual(world.peopleOpening('kenyatta'), [])
})

test('names the offices of a person, ever or on a day, and the capital of a state', () => {
  assert.equal(world.officesOf('monica-juma').length, 1)
  assert.deepEqual(world.officesOf('monica-juma', '2024-01-01'), [])
  assert.equal(world.capitalOf('UGA')?.name, 'Kampala')
})

const wrong: readonly (readonly [string, Partial<WorldTables>, RegExp])[] = [
  ['an unknown person', { holders: `${tables.holders}\npresident\tUGA\tnobody\t2013\t\t\t` }, /holders\.tsv, line 6: there is no person "nobody"/],
  ['an unknown capital', { states: `${tables.states}\nTZA\tTZ\tTanzania\tmember\tdodoma\t\t` }, /states\.tsv, line 6: there is no capital "dodoma"/],
  [
    'a date that the calendar does not have',
    { holders: `${tables.holders}\npresident\tUGA\twilliam-ruto\t2013-02-30\t\t\t` },
    /line 6: "2013-02-30" in the column from is no EDTF date/,
  ],
  ['a holder who leaves before coming', { holders: `${tables.holders}\npresident\tUGA\twilliam-ruto\t2013\t2012\t\t` }, /line 6: the holder left/],
  [
    'two holders of one seat on a day',
    { holders: `${tables.holders}\npresident\tKEN\tmonica-juma\t2020-01-01\t2021-01-01\t\t` },
    /line 6: monica-juma and uhuru-kenyatta \(holders\.tsv, line 2\) are both president of KEN on 2020-01-01/,
  ],
  ['an id twice', { people: `${tables.people}\nmoon-jae-in\tMoon\tm\tKOR\t` }, /people\.tsv, line 7: the id "moon-jae-in" is taken/],
  ['a kind that is none', { bodies: `${tables.bodies}\nX\tX\tclub\t\t` }, /bodies\.tsv, line 3: "club" is no kind/],
]
for (const [what, more, error] of wrong) test(`refuses ${what}, with file and line`, () => assert.throws(() => worldOf(with_(more)), error))

test('lets several hold an office of many seats at once', () => {
  worldOf(with_({ holders: 'office\tof\tperson\tfrom\tto\tsource\tas-of\nenvoy\tIGAD\tmonica-juma\t2013\t\t\t\nenvoy\tIGAD\twilliam-ruto\t2013\t\t\t' }))
})

test('has another version when a row changes', () => {
  assert.notEqual(worldOf(with_({ people: `${tables.people}\nx-y\tX Y\t\t\t` })).version, world.version)
})

const families: readonly (readonly [string, string, readonly string[]])[] = [
  ['Jean-Yves Le Drian', 'FRA', ['Le Drian']],
  ['Ursula von der Leyen', 'DEU', ['von der Leyen']],
  ['Mohammed bin Salman', 'SAU', ['bin Salman']],
  ['Adel al-Jubeir', 'SAU', ['al-Jubeir', 'Jubeir']],
  ['Recep Tayyip Erdogan', 'TUR', ['Tayyip Erdogan', 'Erdogan']],
  ['Xi Jinping', 'CHN', ['Xi']],
  ['Kim Jong-un', 'PRK', ['Kim']],
  ['Sung Kim', 'USA', ['Kim']],
  ['Luigi Di Maio', 'ITA', ['Di Maio']],
  ['Tamim bin Hamad Al Thani', 'QAT', ['bin Hamad Al Thani', 'Al Thani', 'Thani']],
]
for (const [name, state, expected] of families) test(`${name} is called ${expected.join(', ')}`, () => assert.deepEqual(familyNames(name, state), expected))

test('folds accents, dots, hyphens and the spellings of Arabic particles', () => {
  assert.equal(folded('Recep Tayyip Erdoğan'), 'recep tayyip erdogan')
  assert.equal(nameKey('Tamim ben Hamad el-Thani'), nameKey('Tamim bin Hamad Al Thani'))
})

test('hears one sound in names written by ear, and not in others', () => {
  assert.equal(soundOf('Blinken'), soundOf('Blingen'))
  assert.equal(soundOf('Shoukry').slice(0, 2), soundOf('Choukroy').slice(0, 2))
  assert.notEqual(soundOf('Biden'), soundOf('Edin'))
})

test('gives every name as a word: people in full and by family name, states, bodies, places', () => {
  const words = worldWords(world)
  assert.ok(words.some((w) => w.form === 'Kenyatta' && w.class === 'family' && w.value === 'uhuru-kenyatta'))
  assert.ok(words.some((w) => w.form === 'South Korea' && w.class === 'state' && w.value === 'KOR'))
  assert.ok(words.some((w) => w.form === 'Moon' && w.class === 'family'))
})
