import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryRecord } from '../model/record.ts'
import { SAMPLE } from './record.sample.ts'
import { hasTimeline, recordAsTimelineJs } from './timelinejs.ts'
import { timelineConfig } from './timelinejs.sample.ts'

const TimelineConfig = await timelineConfig()

const written = (record: StoryRecord): string => [...recordAsTimelineJs(record)].join('')

/** The record as TimelineJS itself has it after reading what we write. */
function shown(record: StoryRecord): InstanceType<typeof TimelineConfig> {
  const config = new TimelineConfig(JSON.parse(written(record)))
  config.validate()
  assert.deepEqual(config.messages, { errors: [], warnings: [] })
  assert.equal(config.isValid(), true)
  return config
}

const day = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10)

test('TimelineJS reads every dated line, in order, and says its date as the record does', () => {
  assert.deepEqual(
    shown(SAMPLE).events.map(({ unique_id, start_date, end_date, display_date, group }) => [
      unique_id,
      day(start_date.data.date_obj),
      day(end_date?.data.date_obj),
      display_date,
      group,
    ]),
    [
      ['e_meet', '2018-06-08', '2018-06-15', '8 or 15 June 2018', 'Contacts'],
      ['e_promise', '2018-06-09', undefined, '9 June 2018', 'Promises'],
      ['e_call', '2018-06-20', undefined, '20 June 2018', 'Contacts'],
      ['e_summit', '2018-07-01', undefined, 'July 2018', 'Occasions'],
    ],
  )
})

test('a month stays a month, and no day of it is made up', () => {
  const { events } = JSON.parse(written(SAMPLE)) as {
    readonly events: readonly { readonly unique_id: string; readonly start_date: object; readonly edtf: string }[]
  }
  const summit = events.find(({ unique_id }) => unique_id === 'e_summit')
  assert.deepEqual([summit?.start_date, summit?.edtf], [{ year: 2018, month: 7 }, '2018-07'])
})

test('the first slide counts what has no date and was left out', () => {
  assert.match(shown(SAMPLE).title.text.text, /<p>3 lines without a date are left out\.<\/p>/)
})

test('one dated line is a timeline; with none TimelineJS refuses it, so that there is none to write', () => {
  const only = (id: string): StoryRecord => ({ ...SAMPLE, entries: SAMPLE.entries.filter((entry) => entry.id === id) })
  assert.equal(shown(only('e_call')).events.length, 1)
  assert.equal(hasTimeline(only('e_call')), true)
  assert.throws(() => shown(only('e_pact')), /no events/)
  assert.equal(hasTimeline(only('e_pact')), false)
})

test('markup in a report stays words', () => {
  const evil = '<img src=x onerror="alert(1)">'
  const entries = SAMPLE.entries.map((entry) => (entry.kind === 'occasion' ? { ...entry, name: evil } : entry))
  const claims = SAMPLE.claims.map((claim) => ({ ...claim, evidence: claim.evidence.map((one) => ({ ...one, quote: `${evil}</script>` })) }))
  for (const { text } of shown({ ...SAMPLE, story: evil, entries, claims }).events) {
    assert.doesNotMatch(text.headline + text.text, /<(?!\/?p>)/)
  }
  assert.doesNotMatch(written({ ...SAMPLE, story: evil, entries, claims }), /<\/script|<img/)
})
