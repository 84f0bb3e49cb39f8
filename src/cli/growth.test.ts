import assert from 'node:assert/strict'
import { test } from 'node:test'
import picocolors from 'picocolors'
import { appoint } from '../export/appointments.ts'
import { recordAsBrief } from '../export/brief.ts'
import { calendarLines } from '../export/icalendar.ts'
import { lookUp } from '../export/look-up.ts'
import { recordAsMarkdown } from '../export/markdown.ts'
import { wideRecord } from '../export/wide-record.sample.ts'
import type { StoryRecord } from '../model/record.ts'
import { printRecord } from './print/record.ts'

/** Takes the calendar in twice, so that the second finds what the first has kept. */
function calendar(record: StoryRecord): readonly unknown[] {
  const drafts = calendarLines(record)
  const kept = appoint('s', drafts, { claims: [], versions: [] }, '2018-06-12T09:00:00Z')
  return appoint('s', drafts, kept, '2018-06-13T09:00:00Z').versions
}

const WRITTEN: Readonly<Record<string, (record: StoryRecord) => unknown>> = {
  'the brief': (record) => [...recordAsBrief(record)],
  'the list in Markdown': (record) => [...recordAsMarkdown(record)],
  'the page in the terminal': (record) => printRecord({ look: lookUp(record), width: 100, paint: picocolors.createColors(false), asOf: '2018-06-12' }),
  'the calendar': calendar,
}

for (const [format, write] of Object.entries(WRITTEN))
  test(`writes ${format} in time in step with the record`, () => {
    const time = (count: number): number => {
      const record = wideRecord(count)
      const start = performance.now()
      write(record)
      return performance.now() - start
    }
    time(200)
    const [small, large] = [time(500), time(4_000)]
    assert.ok(large < Math.max(small, 20) * 20, `${Math.round(small)} ms for 500 of everything, ${Math.round(large)} ms for 4,000`)
  })
