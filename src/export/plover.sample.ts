/** What PLOVER 0.7b1 says of a file, as a check: JSON Schema of its fields, the codes and modes it lists. */
import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import edtf from 'edtf'
import type { PloverEvent } from './plover.ts'

const EVENTS = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' ')
const SECTORS = 'GOV JUD LEG MIL COP OPP PTY REB PRM SPY UAF CVL ELI BUS EDU MED LAB AGR JRN REF REL SOC CRM'.split(' ')
const MODES: Readonly<Record<string, readonly string[]>> = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access', 'resign'],
  SANCTION: ['convict', 'cancel', 'expel', 'withdraw', 'sever'],
  MOBILIZE: ['troops', 'weapons', 'police'],
  COERCE: ['confiscate', 'restrict', 'ban', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold'],
}
const day = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$` }
const actors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      code: { type: 'string', pattern: '^[A-Z]{3}$' },
      sector: { enum: SECTORS },
      identifier_id: { type: 'string', pattern: String.raw`^Q\d+$` },
      identifier_text: { type: 'string', minLength: 1 },
      office: { type: 'string' },
    },
    additionalProperties: false,
  },
}
const text = { type: 'string' }
const location = { type: 'object', properties: { name: text, cc3: { type: 'string', pattern: '^[A-Z]{3}$' } }, required: ['name'] }
const isEvent = new Ajv2020({ allErrors: true }).compile<PloverEvent>({
  type: 'object',
  required: ['id', 'date', 'source', 'event'],
  properties: {
    id: { type: 'string', minLength: 1 },
    has_event: { const: true },
    date: day,
    enddate: day,
    source: actors,
    recipient: actors,
    event: { type: 'array', items: { enum: EVENTS }, minItems: 1 },
    mode: { type: 'array', items: text, minItems: 1 },
    context: { type: 'array', items: { enum: ['future', 'historical', 'hypothetical', 'negation'] }, minItems: 1 },
    event_loc: location,
    event_text: { type: 'array', items: text },
    cite_info: { type: 'object', additionalProperties: text },
    comment: text,
    ...{ edtf: text, status: text, origins: { type: 'integer', minimum: 1 } },
  },
  additionalProperties: false,
})

/** Reads a file as a program for PLOVER would. Throws where a line is none; the first line says what is lost and is no event. */
export function readPlover(file: string): {
  readonly header: { readonly not_coded: readonly { readonly id: string; readonly why: string }[] }
  readonly events: readonly PloverEvent[]
} {
  assert.ok(file.endsWith('\n'))
  const [header, ...events] = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(header.has_event, false)
  assert.match(header.comment, /has nothing/)
  for (const event of events) {
    assert.ok(isEvent(event), JSON.stringify([event.id, isEvent.errors]))
    for (const mode of event.mode ?? []) assert.ok(MODES[event.event[0] ?? '']?.includes(mode), `${event.event[0]} has no mode ${mode}`)
    assert.ok(!event.enddate || event.date < event.enddate)
    assert.doesNotThrow(() => edtf(event.edtf))
  }
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length)
  return { header, events }
}
