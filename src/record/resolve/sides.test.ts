import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Said } from '../../model/claim.ts'
import { resolve } from './resolve.ts'
import { Sample, sampleWorld } from './story.sample.ts'

const world = sampleWorld()
type Act = Extract<Said<string>, { kind: 'action' }>

/** An act that the words tell, resolved: names of by, toward and persons. */
function sidesOf(sample: Sample, words: string, by: readonly string[], toward: readonly string[]): Record<'by' | 'toward' | 'persons', readonly string[]> {
  const at = (who: string) => ({ who, ...sample.span(words) })
  sample.claim(words, { kind: 'action', act: 'AGREE', label: 'signs an agreement', by: by.map(at), toward: toward.map(at) })
  const { claims, actors } = resolve([sample.read()], world, [])
  const says = claims[0]?.claim.says as Act
  const names = (parties: Act['by'] | undefined): readonly string[] => (parties ?? []).map(({ who }) => actors.find((a) => a.id === who)?.name ?? who)
  return { by: names(says.by), toward: names(says.toward), persons: names(says.persons) }
}

test('an act of state is by and toward states; who does it is in persons', () => {
  const sample = new Sample('Mike Pompeo signed it with Taro Kono.', { published: '2018-06-02' })
  const [a, b] = [sample.person('Mike Pompeo', 'Mike Pompeo'), sample.person('Taro Kono', 'Taro Kono')]
  assert.deepEqual(sidesOf(sample, 'signed', [a], [b]), { by: ['United States'], toward: ['Japan'], persons: ['Mike Pompeo', 'Taro Kono'] })
})

test('no state does anything toward itself', () => {
  const sample = new Sample('Mike Pompeo of the United States signed it with Taro Kono.', { published: '2018-06-02' })
  const usa = sample.mention('the United States', { kind: 'state', candidates: ['USA'] })
  const [a, b] = [sample.person('Mike Pompeo', 'Mike Pompeo'), sample.person('Taro Kono', 'Taro Kono')]
  assert.deepEqual(sidesOf(sample, 'signed', [a, usa], [b, usa]), { by: ['United States'], toward: ['Japan'], persons: ['Mike Pompeo', 'Taro Kono'] })
})

test('whoever holds an office of a body acts for the body, and for no state', () => {
  const sample = new Sample('Amina Mohamed signed it with Taro Kono.', { published: '2020-06-02' })
  const [a, b] = [sample.person('Amina Mohamed', 'Amina Mohamed'), sample.person('Taro Kono', 'Taro Kono')]
  assert.deepEqual(sidesOf(sample, 'signed', [a], [b]).by, ['United Nations'])
})

test('somebody of no state known stays who they are', () => {
  const sample = new Sample('Jane Doe signed it with Taro Kono.', { published: '2018-06-02' })
  const [a, b] = [sample.person('Jane Doe', 'Jane Doe'), sample.person('Taro Kono', 'Taro Kono')]
  assert.deepEqual(sidesOf(sample, 'signed', [a], [b]), { by: ['Jane Doe'], toward: ['Japan'], persons: ['Taro Kono'] })
})

test('a state that acts only through a person stands on the words for the person', () => {
  const sample = new Sample('Taro Kono signed it.', { published: '2018-06-02' })
  const kono = sample.person('Taro Kono', 'Taro Kono')
  sample.claim('Taro Kono', {
    kind: 'instrument',
    name: { text: 'it', ...sample.span('it') },
    type: 'pact',
    parties: [{ who: kono, ...sample.span('Taro Kono') }],
  })
  const { actors } = resolve([sample.read()], world, [])
  const japan = actors.find((a) => a.name === 'Japan')
  assert.deepEqual(
    japan?.names.map(({ text, how, start }) => [text, how, start]),
    [['Taro Kono', 'stand-in', 0]],
  )
})

test('somebody with several offices is shown by the highest, with its plain title', () => {
  const sample = new Sample('Mohammed bin Salman spoke.', { published: '2018-06-02' })
  sample.person('Mohammed bin Salman', 'Mohammed bin Salman')
  const rows = new Map(world.rows.offices)
  rows.set('crown-prince', { ...(rows.get('crown-prince') as NonNullable<ReturnType<typeof rows.get>>), name: 'Crown Prince (heir)' })
  const held = [...world.officesOf('mohammed-bin-salman'), ...world.officesOf('adel-al-jubeir')]
  const twice = { ...world, office: (id: string) => rows.get(id), officesOf: (id: string) => (id === 'mohammed-bin-salman' ? held.toReversed() : []) }
  const full = Object.assign(Object.create(world), twice) as typeof world
  const { actors } = resolve([sample.read()], full, [])
  assert.deepEqual(
    actors[0]?.offices?.map(({ title }) => title),
    ['Crown Prince', 'Foreign Minister'],
  )
})
