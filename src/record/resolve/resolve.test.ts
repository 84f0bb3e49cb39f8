import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Statement } from '../../model/statement.ts'
import { resolve } from './resolve.ts'
import { Sample, sampleWorld } from './story.sample.ts'

const world = sampleWorld()

test('a claim speaks of actors, with its day, its words and the states of its parties', () => {
  const sample = new Sample('Mike Pompeo called Taro Kono on Friday in Tokyo.', { published: '2018-06-02' })
  const parties = [sample.person('Mike Pompeo', 'Mike Pompeo'), sample.person('Taro Kono', 'Taro Kono')]
  const tokyo = sample.mention('Tokyo', { kind: 'place', candidates: ['tokyo'] })
  const time = sample.weekday('on Friday', 5)
  const participants = parties.map((who) => ({ who, start: 0, end: 1 }))
  sample.claim('called', { kind: 'contact', how: 'call', participants }, { time, where: { mention: tokyo, ...sample.span('Tokyo') } })
  const { claims, actors } = resolve([sample.read()], world, [])
  const [claim] = claims
  assert.deepEqual(claim?.claim.says.kind === 'contact' && claim.claim.says.participants.map((p) => actors.find((a) => a.id === p.who)?.name), [
    'Mike Pompeo',
    'Taro Kono',
  ])
  assert.equal(claim?.when?.edtf, '2018-06-01')
  assert.deepEqual(claim?.when?.anchors, [{ report: sample.report.id, ...sample.span('on Friday') }])
  assert.deepEqual(claim?.where, { name: 'Tokyo', id: 'tokyo', anchor: { report: sample.report.id, ...sample.span('Tokyo') } })
  assert.deepEqual(claim?.states, ['JPN', 'USA'])
})

test('a party that nobody can name is left out, one that is several comes apart, and nobody comes twice', () => {
  const sample = new Sample('Mike Pompeo met Taro Kono. Both men and a diplomat and Mike Pompeo talked.', { published: '2018-06-02' })
  const [a, b] = [sample.person('Mike Pompeo', 'Mike Pompeo'), sample.person('Taro Kono', 'Taro Kono')]
  const both = sample.mention('Both men', { kind: 'group', plural: true, members: [a, b] })
  const nobody = sample.mention('a diplomat', { unnamed: true })
  sample.contact('talked', 'meeting', [both, nobody, a])
  const [claim] = resolve([sample.read()], world, []).claims
  assert.equal(claim?.claim.says.kind === 'contact' && claim.claim.says.participants.length, 2)
})

test('a holding is left out where nobody can tell by whom', () => {
  const sample = new Sample('The new minister is a diplomat.', { published: '2018-06-02' })
  const who = sample.mention('a diplomat', { unnamed: true })
  sample.claim('is', { kind: 'holding', office: { text: 'minister', ...sample.span('minister') }, holder: { who, start: 0, end: 1 } })
  assert.deepEqual(resolve([sample.read()], world, []).claims, [])
})

const statement = (sample: Sample, words: string, more: Partial<Statement<string>>): Statement<string> => ({
  id: 's_1',
  ...sample.span(words),
  text: words,
  form: 'indirect',
  act: 'say',
  cue: null,
  speaker: null,
  chain: [],
  rule: 'by hand',
  ...more,
})

test('a statement has its speaker, and the chain through which it came without the report’s own outlet', () => {
  const text = 'Reuters, citing a US official in the Gazette, says Lavrov told Pompeo that talks failed.'
  const sample = new Sample(text, { published: '2018-06-02', outlet: 'The Gazette' })
  const reuters = sample.mention('Reuters', { kind: 'body', candidates: ['REUTERS'] })
  const official = sample.mention('a US official', { unnamed: true, of: ['USA'] })
  const gazette = sample.mention('the Gazette', { kind: 'body', name: 'the Gazette' })
  const lavrov = sample.person('Lavrov', 'Lavrov', 'foreign-minister', 'RUS')
  const pompeo = sample.person('Pompeo', 'Pompeo', 'foreign-minister', 'USA')
  const said = statement(sample, 'talks failed', { speaker: lavrov, to: pompeo, chain: [{ who: reuters }, { who: official }, { who: gazette }] })
  const [one] = resolve([sample.read({ statements: [said] })], world, []).statements
  assert.equal(one?.speaker?.name, 'Sergei Lavrov')
  assert.equal(one?.to?.name, 'Mike Pompeo')
  assert.deepEqual(
    one?.chain.map((voice) => voice.outlet ?? voice.unnamed),
    ['Reuters', 'a US official'],
  )
})

test('several speakers speak together, and "he" of an unnamed official keeps the official’s words', () => {
  const sample = new Sample('A senior official spoke. He said no. Mike Pompeo and Taro Kono said yes.', { published: '2018-06-02' })
  const official = sample.mention('A senior official', { unnamed: true })
  const he = sample.mention('He', { repeats: official })
  const both = sample.mention('Mike Pompeo and Taro Kono', {
    kind: 'group',
    members: [sample.person('Mike Pompeo', 'Mike Pompeo'), sample.person('Taro Kono', 'Taro Kono')],
  })
  const statements = [statement(sample, 'no', { speaker: he }), statement(sample, 'yes', { speaker: both })]
  const [first, second] = resolve([sample.read({ statements })], world, []).statements
  assert.deepEqual(first?.speaker, { unnamed: 'A senior official' })
  assert.deepEqual(
    second?.speaker?.all?.map((voice) => voice.name),
    ['Mike Pompeo', 'Taro Kono'],
  )
})

test('a relative day inside a quotation is reckoned from the day it was spoken', () => {
  const sample = new Sample('On 21 May 2018 he said: "We met yesterday".', { published: '2018-06-02' })
  const spoken = sample.time('21 May 2018', { is: 'calendar', parts: { year: 2018, month: 5, day: 21 } })
  const yesterday = sample.time('yesterday', { is: 'shift', unit: 'day', by: -1, from: 'speech' })
  sample.claim('met', { kind: 'occasion', name: { text: 'met', ...sample.span('met') } }, { time: yesterday })
  const direct = statement(sample, 'We met yesterday', { form: 'direct', time: spoken })
  const { claims, statements } = resolve([sample.read({ statements: [direct] })], world, [])
  assert.equal(claims[0]?.when?.edtf, '2018-05-20')
  assert.deepEqual(
    claims[0]?.when?.anchors.map((anchor) => sample.report.text.slice(anchor.start, anchor.end)),
    ['yesterday', '21 May 2018'],
  )
  assert.equal(statements[0]?.when?.edtf, '2018-05-21')
})

test('an undated report keeps spelled dates and leaves relative ones open', () => {
  const sample = new Sample('They met on Friday after 5 May 2016.')
  const friday = sample.weekday('on Friday', 5)
  const spelled = sample.time('5 May 2016', { is: 'calendar', parts: { year: 2016, month: 5, day: 5 } })
  for (const [words, time] of [
    ['met', friday],
    ['after', spelled],
  ] as const) {
    sample.claim(words, { kind: 'occasion', name: { text: words, ...sample.span(words) } }, { time })
  }
  assert.deepEqual(
    resolve([sample.read()], world, []).claims.map((claim) => claim.when?.edtf),
    [undefined, '2016-05-05'],
  )
})

test('"on Friday" in a report of a known month is one of the Fridays it can mean', () => {
  const sample = new Sample('They met on Friday.', { published: '2021-10' })
  sample.claim('met', { kind: 'occasion', name: { text: 'met', ...sample.span('met') } }, { time: sample.weekday('on Friday', 5) })
  assert.equal(resolve([sample.read()], world, []).claims[0]?.when?.edtf, '[2021-10-01,2021-10-08,2021-10-15,2021-10-22,2021-10-29]')
})

test('a report’s title is its first line that is no header', () => {
  const sample = new Sample(' date 2019-03-23 https://e.example/x\n\nTalks in Rome\n\nThey talked.').clue('2019-03-23', '2019-03-23')
  assert.equal(resolve([sample.read()], world, []).reports[0]?.title, 'Talks in Rome')
})

test('every naming slices out of its report exactly, and the offices of the days of the story stand with the person', () => {
  const sample = new Sample('US Secretary of State Mike Pompey left.', { published: '2018-06-02' })
  sample.person('US Secretary of State Mike Pompey', 'Mike Pompey', 'foreign-minister', 'USA')
  const [actor] = resolve([sample.read()], world, []).actors
  assert.deepEqual(
    actor?.names.map((n) => sample.report.text.slice(n.start, n.end)),
    ['Mike Pompey'],
  )
  assert.deepEqual(actor?.offices, [{ title: 'Foreign Minister', of: 'United States', level: 'minister', from: '2018-04-26', to: '2021-01-20' }])
  assert.match(actor?.names[0]?.why ?? '', /spelled nearly like Mike Pompeo, Foreign Minister of United States on 2 June 2018/)
})

test('"the North" is the state that the word tells from its neighbour; "the Kingdom" of two is nobody', () => {
  const sample = new Sample('North Korea met the Kingdom. The North and the Koreas. South Korea.', { published: '2018-06-02' })
  sample.mention('North Korea', { kind: 'state', candidates: ['PRK'] })
  sample.mention('South Korea', { kind: 'state', candidates: ['KOR'] })
  const kingdom = sample.mention('the Kingdom', { kind: 'group', name: 'Kingdom' })
  const north = sample.mention('The North', { kind: 'group', name: 'North' })
  const both = sample.mention('the Koreas', { kind: 'group', name: 'Koreas' })
  sample.contact('met', 'meeting', [north, kingdom, both])
  const { actors } = resolve([sample.read()], world, [])
  assert.deepEqual(actors.map(({ name, names }) => [name, names.length]).sort(), [
    ['North Korea', 3],
    ['South Korea', 2],
  ])
})
