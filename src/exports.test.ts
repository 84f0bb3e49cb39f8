import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import edtf from 'edtf'
import ICAL from 'ical.js'
import { appoint } from './export/appointments.ts'
import { recordAsBrief } from './export/brief.ts'
import { recordAsCsv } from './export/csv.ts'
import { calendarAsICalendar, calendarLines } from './export/icalendar.ts'
import { recordAsJson } from './export/json.ts'
import { lookUp } from './export/look-up.ts'
import { recordAsMarkdown } from './export/markdown.ts'
import type { CellType } from './export/tables/column.ts'
import { TABLES } from './export/tables/tables.ts'
import { recordAsTimelineJs } from './export/timelinejs.ts'
import { timelineConfig } from './export/timelinejs.sample.ts'
import { goldenRecord, goldenStories } from './golden.sample.ts'
import type { StoryRecord } from './model/record.ts'

const TimelineConfig = await timelineConfig()
/** Enough to have every kind of line and date; the others are read in `golden.test.ts`. */
const records = await Promise.all(goldenStories().slice(0, 3).map(goldenRecord))
const written = (pieces: Iterable<string>): string => [...pieces].join('')

/** First and last moment of a date as a program for EDTF has them, which throws at what is none. */
const spanOf = edtf as (date: string) => { readonly min: number; readonly max: number }

const calendarOf = (record: StoryRecord): string =>
  written(calendarAsICalendar(record, appoint(record.story, calendarLines(record), { claims: [], versions: [] }, '2024-01-01T00:00:00.000Z')))

/** What each type of cell is, if it is told. */
const FORMS = {
  id: /^[a-z]+_[0-9a-f]{16}$/,
  ids: /^[a-z]+_[0-9a-f]{16}(; [a-z]+_[0-9a-f]{16})*$/,
  text: /^[^=+\-@\t\r]/,
  list: /^[^=+\-@\t\r]/,
  edtf: /^[\d[]/,
  day: /^\d{4}-\d\d-\d\d$/,
  integer: /^\d+$/,
  number: /^\d+(\.\d+)?$/,
  yes: /^yes$/,
  code: /^[A-Za-z]+$/,
} as const satisfies Record<CellType, RegExp>

for (const record of records) {
  test(`the tables of ${record.story} hold in every cell what the codebook says`, () => {
    for (const table of TABLES) {
      const rows: readonly Record<string, string>[] = parse(written(recordAsCsv(record, table)), { columns: true, record_delimiter: '\r\n' })
      assert.equal(rows.length, [...table.rows(lookUp(record))].length)
      for (const row of rows)
        for (const { name, type, codes, always } of table.columns) {
          const cell = row[name] ?? assert.fail(name)
          if (cell === '') assert.ok(!always, `${table.name}.${name} is empty`)
          else assert.match(cell, FORMS[type], `${table.name}.${name}`)
          if (cell && codes) assert.ok(Object.hasOwn(codes, cell), `${cell} is no code of ${table.name}.${name}`)
          if (cell && type === 'edtf') assert.doesNotThrow(() => spanOf(cell), cell)
        }
    }
  })

  test(`every date of ${record.story} is EDTF that a program for it reads, and covers the days the record says`, () => {
    const dates = [...written(recordAsJson(record)).matchAll(/"edtf": "([^"]+)",\s+"from": "([^"]+)",\s+"to": "([^"]+)"/g)]
    assert.ok(dates.length > 20)
    for (const [, date = '', from = '', to = ''] of dates) {
      const { min, max } = spanOf(date)
      // It takes the spring for the first three months of a year.
      if (/-2[1-4]/.test(date)) continue
      assert.deepEqual(
        [min, max + 1].map((moment) => new Date(moment).toISOString().slice(0, 10)),
        [from, to],
        date,
      )
    }
  })

  test(`the calendar of ${record.story} has each of its lines once, as ical.js reads it`, () => {
    const events = new ICAL.Component(ICAL.parse(calendarOf(record))).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    const lines = calendarLines(record)
    assert.equal(events.length, lines.length)
    assert.equal(new Set(events.map(({ uid }) => uid)).size, lines.length)
    for (const { startDate, endDate, summary } of events) assert.ok(summary && startDate.isDate && startDate.compare(endDate) < 0)
  })

  test(`the timeline of ${record.story} is one to TimelineJS`, () => {
    const config = new TimelineConfig(JSON.parse(written(recordAsTimelineJs(record))))
    config.validate()
    assert.deepEqual(config.messages, { errors: [], warnings: [] })
    for (const { start_date, end_date } of config.events) assert.ok(!end_date || start_date.data.date_obj < end_date.data.date_obj)
  })

  test(`the brief of ${record.story} has every line of the record that happened, is planned or is due, and every footnote it cites`, () => {
    const brief = written(recordAsBrief(record))
    const [marks, notes] = [/\[\^\d+\](?!:)/g, /^\[\^\d+\](?=:)/gm].map((pattern) => new Set(brief.match(pattern)))
    assert.deepEqual(marks, notes)
    const disputed = new Set(record.conflicts.map(({ about }) => about))
    const lines = brief.split('\n').filter((line) => line.startsWith('- ')).length
    assert.ok(lines >= record.entries.filter(({ id }) => !disputed.has(id)).length)
  })
}

test('no format is made as one long text', () => {
  for (const record of records) {
    const formats = [
      recordAsJson,
      recordAsMarkdown,
      recordAsBrief,
      recordAsTimelineJs,
      (of: StoryRecord) => recordAsCsv(of, TABLES[3] as (typeof TABLES)[number]),
    ]
    for (const write of formats) {
      const pieces = [...write(record)]
      const longest = Math.max(...pieces.map(({ length }) => length))
      assert.ok(longest < pieces.join('').length / 5, `${write.name}: ${longest} characters at once`)
    }
  }
})
