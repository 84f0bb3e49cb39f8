import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from './languages/find.ts'
import { loadWorld } from './world/world.ts'

const world = loadWorld()
const { states, bodies, instruments, offices } = world.rows

/** Offices that one language alone has a word for: in French the head of a foreign service is a « secrétaire général » of its ministry. */
const UNSAID = ['foreign-secretary']

for (const [code, { words }] of await loadPacks()) {
  const valuesOf = (...classes: readonly string[]): ReadonlySet<string> => new Set(words.filter((row) => classes.includes(row.class)).map(({ value }) => value))
  const without = (ids: Iterable<string>, values: ReadonlySet<string>): string[] => [...ids].filter((id) => !values.has(id))

  test(`${code} has a name and an adjective for every state`, () => {
    assert.deepEqual(without(states.keys(), valuesOf('state')), [])
    assert.deepEqual(without(states.keys(), valuesOf('demonym')), [])
  })

  test(`${code} has words for every body, instrument and office`, () => {
    assert.deepEqual(without(bodies.keys(), valuesOf('body')), [])
    assert.deepEqual(
      without(
        [...instruments.values()].map(({ id, type }) => `${type}/${id}`),
        valuesOf('instrument'),
      ),
      [],
    )
    assert.deepEqual(
      without(offices.keys(), valuesOf('office', 'institution')).filter((id) => !UNSAID.includes(id)),
      [],
    )
  })

  test(`${code} has no word for a state, body, instrument or office that the tables do not have`, () => {
    const known = new Set([...states.keys(), ...bodies.keys(), ...offices.keys(), ...[...instruments.values()].map(({ id, type }) => `${type}/${id}`)])
    assert.deepEqual(without(valuesOf('state', 'demonym', 'capital', 'body', 'instrument', 'office'), known).filter(Boolean), [])
  })
}
