import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goldenRecord } from '../golden.sample.ts'
import { actorPage } from './actor.ts'
import { actorsPage } from './actors.ts'
import { shelve } from './shelf.ts'
import { sourcesPage } from './sources.ts'
import { contactsOf, tiesOf } from './ties.ts'

const shelf = shelve({ record: await goldenRecord('korea-2018'), reports: [], judgements: [] })
const named = (name: string) => {
  const actor = shelf.record.actors.find((one) => one.name === name)
  const page = actor && actorPage(shelf, actor.id)
  assert.ok(page, `there is no ${name}`)
  return page
}

test('tells every form of a name, the mangled ones with their reason', () => {
  const { forms } = named('Mike Pompeo')
  const mangled = forms.find(({ text }) => text === 'Mike Pompey')
  assert.equal(mangled?.how, 'near')
  assert.match(mangled?.why[0] ?? '', /spelled nearly like Mike Pompeo/)
  assert.deepEqual(
    mangled?.cited.map(({ siglum }) => siglum),
    ['07'],
  )
})

test('the forms of a name are all places where it stands, and none twice', () => {
  for (const actor of shelf.record.actors) {
    const { forms } = actorPage(shelf, actor.id) ?? { forms: [] }
    assert.equal(
      forms.reduce((sum, { count }) => sum + count, 0),
      actor.names.length,
    )
    for (const { text, language, cited } of forms) assert.ok(text && language && cited.length > 0)
  }
})

test('keeps a form that may be somebody else apart from the same words without doubt', () => {
  const kims = named('Kim Jong-un').forms.filter(({ text, how }) => text === 'Kim' && how === 'exact')
  assert.deepEqual(
    kims.map(({ doubt }) => doubt ?? false),
    [false, true],
  )
})

test('an office with an end lies in the story only where their days meet', () => {
  const offices = named('Donald Trump').offices
  assert.deepEqual(
    offices.map(({ title, inStory, days }) => [title, inStory, days.from]),
    [['President', true, '2017-01-20']],
  )
})

test('whom somebody met is told from both sides', () => {
  for (const { id } of shelf.record.actors) {
    for (const { party, contacts } of actorPage(shelf, id)?.met ?? []) {
      const back = actorPage(shelf, party.actor)?.met.find((one) => one.party.actor === id)
      assert.deepEqual(
        back?.contacts.map((line) => line.id),
        contacts.map((line) => line.id),
      )
    }
  }
})

test('ties count what came about or is to come, and what was called off ties nobody', () => {
  const ties = tiesOf(shelf.record)
  const off = shelf.record.entries.filter((entry) => entry.kind === 'contact' && (entry.status === 'cancelled' || entry.status === 'denied'))
  assert.ok(off.length > 0)
  const [moon, trump] = [named('Moon Jae-in').id, named('Donald Trump').id]
  const tie = ties.find(({ a, b }) => (a === moon && b === trump) || (a === trump && b === moon))
  const met = named('Moon Jae-in').met.find(({ party }) => party.actor === trump)
  assert.equal(tie && contactsOf(tie), met?.contacts.filter(({ status }) => status !== 'cancelled' && status !== 'denied').length)
})

test('lists whoever has most lines first, and can be asked for a kind', () => {
  const { items, total, kinds } = actorsPage(shelf, {})
  assert.equal(total, shelf.record.actors.length)
  assert.ok(items.slice(0, 3).every(({ kind, contacts }) => kind === 'person' && contacts > 0))
  assert.equal(actorsPage(shelf, { kind: 'state' }).total, kinds.state)
})

test('says which report repeats which, and what only one outlet has', () => {
  const { repeats, outlets, alone, origins } = sourcesPage(shelf)
  assert.deepEqual(
    repeats.map(({ origin, copies }) => [origin.name, copies.map(({ name }) => name)]),
    [['05-strait-herald', ['04-harbour-gazette']]],
  )
  for (const { name, first, total } of alone) {
    assert.equal(total, outlets.find((outlet) => outlet.name === name)?.alone)
    for (const line of first) assert.equal(new Set(line.cited.map(({ report }) => report)).size, 1)
  }
  assert.equal(
    origins.reduce((sum, [, entries]) => sum + entries, 0),
    shelf.record.entries.length,
  )
})
