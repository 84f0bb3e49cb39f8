import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Bringing, type Outcome, type WholeTerm } from './bring.ts'
import { know } from './know.ts'

const known = await know()
const bringing = (asOf?: string): Bringing => new Bringing(known, 'a test', asOf)

interface Telling {
  readonly name: string
  readonly title: string
  readonly country?: string
  readonly from?: string
  readonly to?: string
  readonly part?: string
  readonly id?: string
  readonly wikidata?: string
}

const whole = ({ name, title, country, from = '', to = '', part, id = name, wikidata = '' }: Telling): WholeTerm => ({
  term: { is: 'term', person: id, office: title, of: [], from, to, asOf: '' },
  person: { is: 'person', id, names: [name], states: country ? [country] : [], gender: '', wikidata },
  office: { is: 'office', id: title, titles: [{ text: title }], of: country ? [country] : [], ...(part ? { part } : {}) },
})

/** What becomes of terms that are all of the first one's seat. */
function settled(by: Bringing, ...tellings: readonly Telling[]): readonly Outcome[] {
  const terms = tellings.map(whole)
  const seat = by.seatOf(terms[0] as WholeTerm)
  assert.ok(typeof seat !== 'string', String(seat))
  return by.settle(seat, terms)
}

test('takes somebody whom the tables do not have, with the state and the dates that are told', () => {
  const [took] = settled(bringing(), { name: 'Wanjiku Harambee', title: 'Minister of Tourism', country: 'ke', from: '1995-03-02', to: '1996' })
  assert.ok(took?.is === 'took')
  assert.deepEqual(took.person, { id: 'wanjiku-harambee', name: 'Wanjiku Harambee', gender: '', state: 'KEN', wikidata: '' })
  assert.equal(took.holding.office, 'tourism-minister')
  assert.equal(took.holding.of, 'KEN')
})

test('knows our people in other spellings by the seat that they held', () => {
  const [outcome] = settled(bringing('2020'), { name: 'Sergey Lavrov', title: 'ministre des Affaires étrangères de la Russie', from: '2004-03-09' })
  assert.equal(outcome?.is, 'there')
})

test('lets our row stand where the file disagrees, and says both', () => {
  const [days, person] = settled(
    bringing(),
    { name: 'Sergei Lavrov', title: 'Russian foreign minister', from: '2005-03-09', to: '2012' },
    { name: 'Wanjiku Harambee', title: 'Russian foreign minister', from: '2015', to: '2017' },
  )
  assert.ok(days?.is === 'disagrees' && person?.is === 'disagrees')
  assert.match(days.says, /^foreign minister of Russia: Sergei Lavrov since 2004-03-09 in our rows, Sergei Lavrov 2005-03-09 to 2012 in the file$/)
  assert.match(person.says, /Sergei Lavrov since 2004-03-09 in our rows, Wanjiku Harambee 2015 to 2017 in the file/)
})

test('takes neither of two in one seat on the same days where our rows do not decide', () => {
  const seat = { title: 'tourism minister of Kenya' }
  const [one, two, three] = settled(
    bringing(),
    { name: 'Wanjiku Harambee', ...seat, from: '1990', to: '1995' },
    { name: 'Otieno Harambee', ...seat, from: '1993', to: '1997' },
    { name: 'Achieng Harambee', ...seat, from: '1998', to: '1999' },
  )
  assert.ok(one?.is === 'refused' && two?.is === 'refused')
  assert.match(one.why, /somebody else in the same seat/)
  assert.equal(three?.is, 'took')
})

const refused: readonly (readonly [string, Telling, RegExp])[] = [
  ['no beginning', { name: 'Wanjiku Harambee', title: 'tourism minister of Kenya', to: '1996' }, /not told when they came/],
  ['no end and no day of the file', { name: 'Wanjiku Harambee', title: 'tourism minister of Kenya', from: '1996' }, /--as-of/],
  ['dates that are none', { name: 'Wanjiku Harambee', title: 'tourism minister of Kenya', from: '1996-13', to: '1997' }, /its dates are none/],
  ['a script that is not read', { name: 'Сергей Лавров', title: 'tourism minister of Kenya', from: '1996', to: '1997' }, /in no script that is read/],
  ['a name of one word', { name: 'Harambee', title: 'tourism minister of Kenya', from: '1996', to: '1997' }, /one word/],
]
for (const [what, telling, why] of refused)
  test(`refuses a term with ${what}`, () => {
    const [outcome] = settled(bringing(), telling)
    assert.ok(outcome?.is === 'refused')
    assert.match(outcome.why, why)
  })

const seatless: readonly (readonly [string, Telling, RegExp])[] = [
  ['a part of a state', { name: 'A B', title: 'Governor', country: 'ke', part: 'Nairobi' }, /part of a state/],
  ['a title that no pack reads', { name: 'A B', title: 'Grand Vizier', country: 'ke' }, /no office that the tables know/],
  ['a state that is none', { name: 'A B', title: 'foreign minister', country: 'atlantis' }, /no state or body/],
  ['two states', { name: 'A B', title: 'Ugandan foreign minister', country: 'ke' }, /of one state, and it is said to be of another/],
  ['no state', { name: 'A B', title: 'foreign minister' }, /no state or body is told/],
  ['an office of many', { name: 'A B', title: 'lawmaker', country: 'ke' }, /several people hold it at once/],
  ['a deputy', { name: 'A B', title: 'deputy prime minister of Kenya and vizier' }, /no office/],
]
for (const [what, telling, why] of seatless) test(`has no seat for ${what}`, () => assert.match(String(bringing().seatOf(whole(telling))), why))

test('gives namesakes of different states different ids, and one person of the file one id', () => {
  const by = bringing()
  const [first] = settled(by, { id: 'p1', name: 'Wanjiku Harambee', title: 'Minister of Tourism', country: 'ke', from: '1995', to: '1996' })
  const [again] = settled(by, { id: 'p1', name: 'Wanjiku Harambee', title: 'Minister of Culture', country: 'ke', from: '1995', to: '1996' })
  const [other] = settled(by, { id: 'p2', name: 'Wanjiku Harambee', title: 'Minister of Tourism', country: 'ug', from: '1995', to: '1996' })
  assert.ok(first?.is === 'took' && again?.is === 'took' && other?.is === 'took')
  assert.equal(first.person.id, again.person.id)
  assert.notEqual(first.person.id, other.person.id)
})
