import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { StoryRecord } from '../model/record.ts'
import { codebook } from './codebook.ts'
import { recordAsCsv } from './csv.ts'
import { lookUp } from './look-up.ts'
import { SAMPLE } from './record.sample.ts'
import type { Table } from './tables/column.ts'
import { TABLES } from './tables/tables.ts'

const tableOf = (name: string): Table => TABLES.find((one) => one.name === name) ?? assert.fail(name)
const csvOf = (record: StoryRecord, name: string): string => [...recordAsCsv(record, tableOf(name))].join('')

/** As a strict reader of RFC 4180 has it: a column too many or a stray quotation mark is an error. */
const rowsOf = (record: StoryRecord, name: string): readonly Record<string, string>[] =>
  parse(csvOf(record, name), { columns: true, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false })

test('a contact is a row with its parties, days, length, place and the words it stands on', () => {
  const row = rowsOf(SAMPLE, 'contacts').find(({ id }) => id === 'e_meet')
  assert.ok(row)
  const { participants, participants_states, when_edtf, when_first, when_last, minutes_min, minutes_max, place, origins, disputed, firm } = row
  assert.deepEqual(
    [participants, participants_states, when_edtf, when_first, when_last, minutes_min, minutes_max, place, origins, disputed, firm],
    [
      'James Okello; Grace Achieng',
      'KEN',
      '[2018-06-08,2018-06-15]',
      '2018-06-08',
      '2018-06-15',
      '30',
      '40',
      'Nairobi',
      '2',
      'when (open): 2018-06-08 | 2018-06-15',
      '',
    ],
  )
  assert.match(row.quote ?? '', /^Okello met Achieng in Nairobi on 8 June 2018\.$/)
})

test('each table has a row for each thing of the record, and no two of an id', () => {
  const counts = { contacts: 2, statements: 2, commitments: 1, claims: 2 }
  for (const [name, count] of Object.entries(counts)) {
    const ids = rowsOf(SAMPLE, name).map(({ id }) => id)
    assert.deepEqual([ids.length, new Set(ids).size], [count, count], name)
  }
})

test('what is not told is an empty cell, and a column marked "always" has none', () => {
  const promise = rowsOf(SAMPLE, 'commitments')[0]
  assert.deepEqual([promise?.made_edtf, promise?.amount_min, promise?.condition], ['', '', ''])
  for (const { name, columns } of TABLES)
    for (const row of rowsOf(SAMPLE, name)) for (const column of columns) if (column.always) assert.notEqual(row[column.name], '', `${name}.${column.name}`)
})

/** What a text can hold that a table could trip over. */
const nasty = fc
  .array(fc.constantFrom('"', ',', ';', '\r\n', '\n', '\r', '=', '+', "'", ' ', '\t', '\0', 'é', '😀', 'a'), { minLength: 1 })
  .map((parts) => parts.join(''))

test('any text of a report comes out of the table as it went in, but for the apostrophe before a formula', () => {
  const [said] = SAMPLE.statements
  assert.ok(said)
  fc.assert(
    fc.property(nasty, (text) => {
      const [row] = rowsOf({ ...SAMPLE, statements: [{ ...said, text }] }, 'statements')
      assert.equal(row?.text, /^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
    }),
  )
})

test('no cell begins as a formula does, and a list has as many members as it was given', () => {
  const [first, ...others] = SAMPLE.actors
  assert.ok(first)
  const named = { actor: first.id, name: '=cmd|"/c calc"; x' }
  const entries = SAMPLE.entries.map((entry) => (entry.kind === 'contact' ? { ...entry, participants: [named, ...entry.participants.slice(1)] } : entry))
  const rows = rowsOf({ ...SAMPLE, actors: [first, ...others], entries }, 'contacts')
  for (const row of rows) {
    assert.equal(row.participants?.split('; ').length, row.participants_ids?.split('; ').length)
    assert.ok(row.participants?.startsWith(`'=cmd|"/c calc", x; `))
  }
})

test('every column is in the codebook, in its order, with every code that can stand there', () => {
  const book = [...codebook()].join('')
  for (const { name, columns } of TABLES) {
    const page = book.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? ''
    const lines = [...page.matchAll(/^\| ([a-z_]+) \| [a-z]+(?:, always)? \| .+ \|$/gm)]
    assert.deepEqual(
      lines.slice(1).map(([, column]) => column),
      columns.map((column) => column.name),
    )
    assert.equal(new Set(columns.map((column) => column.name)).size, columns.length)
    for (const { type, codes } of columns) assert.equal(type === 'code', codes !== undefined)
  }
})

test('tables are made a row at a time', () => {
  const pieces = [...recordAsCsv(SAMPLE, tableOf('claims'))]
  assert.equal(pieces.length, 1 + SAMPLE.claims.length)
  assert.equal([...tableOf('claims').rows(lookUp(SAMPLE))].length, SAMPLE.claims.length)
})
