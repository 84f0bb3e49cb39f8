import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActionEntry, ContactEntry, StoryRecord } from '../model/record.ts'
import { loadWorld } from '../world/world.ts'
import { EMPTY, HOSTILE } from './hostile-record.sample.ts'
import { recordAsPlover } from './plover.ts'
import { readPlover } from './plover.sample.ts'
import { SAMPLE } from './record.sample.ts'

const tables = loadWorld()
const written = (record: StoryRecord) => readPlover([...recordAsPlover(record, { tables })].join(''))
const contact = SAMPLE.entries[0] as ContactEntry
const action = SAMPLE.entries.find(({ kind }) => kind === 'action') as ActionEntry
const when = contact.when as NonNullable<ContactEntry['when']>
const eventOf = (entry: ContactEntry | ActionEntry, actors = SAMPLE.actors) => written({ ...SAMPLE, actors, entries: [entry], conflicts: [] }).events[0]

test('a meeting is a consultation of all who met, on days of which one is meant', () => {
  const event = eventOf(contact)
  assert.deepEqual(event?.event, ['CONSULT'])
  assert.deepEqual(
    event?.source.map(({ identifier_text, code }) => [identifier_text, code]),
    [
      ['James Okello', undefined],
      ['Grace Achieng', 'KEN'],
    ],
  )
  assert.equal(event?.recipient, undefined)
  assert.deepEqual([event?.date, event?.enddate, event?.edtf], ['2018-06-08', '2018-06-15', '[2018-06-08,2018-06-15]'])
  assert.match(event?.comment ?? '', /edtf says which/)
})

test('a call is by phone; what is only planned lies in the future, what is denied is negated', () => {
  assert.deepEqual(eventOf({ ...contact, how: 'call', status: 'planned' })?.mode, ['phone'])
  assert.deepEqual(eventOf({ ...contact, status: 'planned' })?.context, ['future'])
  assert.deepEqual(eventOf({ ...contact, status: 'denied' })?.context, ['negation'])
  assert.equal(eventOf(contact)?.context, undefined)
})

test('a visitor is the source and the host the recipient, but only where the place tells who is who', () => {
  const actors = SAMPLE.actors.map((actor) => (actor.id === 'a_okello' ? { ...actor, state: 'UGA' } : actor))
  const visit = { ...contact, how: 'visit' as const, where: { name: 'Nairobi', id: 'nairobi', anchors: [] } }
  const told = eventOf(visit, actors)
  assert.deepEqual([told?.source[0]?.code, told?.recipient?.[0]?.code, told?.mode, told?.event_loc?.cc3], ['UGA', 'KEN', ['visit'], 'KEN'])
  const untold = eventOf({ ...visit, where: { name: 'the villa', anchors: [] } }, actors)
  assert.deepEqual([untold?.source.length, untold?.recipient, untold?.mode], [2, undefined, undefined])
  assert.match(untold?.comment ?? '', /whose guest is not told/)
  assert.equal(eventOf(visit)?.recipient, undefined, 'nobody said which state Okello is of')
})

test('an office of a state gives the sector; who serves a body of many states does not act for their own', () => {
  const held = (title: string, of: string) => {
    const nato = { id: 'a_nato', kind: 'body' as const, name: 'NATO', world: 'NATO', names: [] }
    const actors = [nato, ...SAMPLE.actors.map((actor) => (actor.id === 'a_achieng' ? { ...actor, offices: [{ title, of }] } : actor))]
    const [, achieng] = eventOf({ ...contact, participants: contact.participants.map((one) => ({ ...one, office: title })) }, actors)?.source ?? []
    return [achieng?.code, achieng?.sector]
  }
  assert.deepEqual(held('Foreign Minister', 'Kenya'), ['KEN', 'GOV'])
  assert.deepEqual(held('Speaker of Parliament', 'Kenya'), ['KEN', 'LEG'])
  assert.deepEqual(held('Poet Laureate', 'Kenya'), ['KEN', undefined])
  assert.deepEqual(held('President', 'World Bank'), [undefined, undefined])
  assert.deepEqual(held('Secretary-General', 'NATO'), ['IGO', undefined])
})

test('a state is its alpha-3 code, a known body of states an IGO, and a body of the same three letters is no state', () => {
  const code = (kind: 'state' | 'body' | 'group' | 'person', world: string) => {
    const actors = [{ id: 'a_okello', kind, name: 'one', names: [], ...(kind === 'person' ? { state: world } : { world }) }]
    return eventOf({ ...action, when, toward: [], act: 'ACCUSE' }, actors)?.source[0]?.code
  }
  assert.deepEqual(
    [code('state', 'XKX'), code('body', 'NATO'), code('body', 'EU'), code('body', 'HRW'), code('person', 'GCC')],
    ['XKX', 'IGO', 'IGO', undefined, undefined],
  )
})

test('what lacks a date or a doer is no event, and the first line says why it is not there', () => {
  const { header, events } = written({
    ...SAMPLE,
    entries: [contact, action, { ...action, id: 'e_x', when, by: [] }, { ...action, id: 'e_y', when, act: 'AID', toward: [] }],
  })
  assert.deepEqual(
    header.not_coded.map(({ id, why }) => [id, why]),
    [
      ['e_x', 'who did it is not told'],
      ['e_y', 'toward whom is not told, which AID needs'],
      ['e_recall', 'its date is not told'],
    ],
  )
  assert.deepEqual(
    events.map(({ id }) => id),
    ['e_meet'],
  )
})

test('says that the reports disagree', () => assert.match(written(SAMPLE).events[0]?.comment ?? '', /the reports disagree: when/))

test('no story and a hostile one are files too', () => {
  assert.deepEqual(written(EMPTY).events, [])
  assert.equal(written(HOSTILE).events.length, written(SAMPLE).events.length)
})
