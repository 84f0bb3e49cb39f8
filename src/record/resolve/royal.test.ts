import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolve } from './resolve.ts'
import { Sample, sampleWorld } from './story.sample.ts'

const world = sampleWorld()
const namedIn = (text: string, build: (sample: Sample) => unknown): readonly string[] => {
  const sample = new Sample(text, { published: '2018-06-02' })
  build(sample)
  return resolve([sample.read()], world, []).actors.map((actor) => `${actor.name} (${actor.names[0]?.how}${actor.names[0]?.doubt ? '?' : ''})`)
}

test('a royal title with a given name is whoever reigns by that name', () => {
  assert.deepEqual(
    namedIn('King Salman came.', (s) => s.person('King Salman', 'Salman', 'monarch')),
    ['Salman bin Abdulaziz Al Saud (exact)'],
  )
  assert.deepEqual(
    namedIn('Emir Tamim came.', (s) => s.person('Emir Tamim', 'Tamim', 'monarch')),
    ['Tamim bin Hamad Al Thani (exact)'],
  )
})

test('a given name under a royal title that is only heard so is a doubt', () => {
  assert.deepEqual(
    namedIn('Le roi Salmane est venu.', (s) => s.person('Le roi Salmane', 'Salmane', 'monarch')),
    ['Salman bin Abdulaziz Al Saud (near?)'],
  )
})

test('a name of the tables with fathers and family behind it is the same person', () => {
  const full = 'Mohammed bin Salman bin Abdulaziz Al-Saud'
  assert.deepEqual(
    namedIn(`${full} came.`, (s) => s.person(full, full)),
    ['Mohammed bin Salman (near)'],
  )
})
