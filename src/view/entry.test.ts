import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goldenReports, goldenRecord } from '../golden.sample.ts'
import type { StoryRecord } from '../model/record.ts'
import { entryPage } from './entry.ts'
import { passageOf } from './passage.ts'
import { reportPage } from './report.ts'
import { shelve } from './shelf.ts'

const STORY = 'korea-2018'
const record: StoryRecord = await goldenRecord(STORY)
const shelf = shelve({ record, reports: await goldenReports(STORY), judgements: [] })

test('draws as many origins for every entry as the record counts', () => {
  for (const { id, origins } of record.entries) assert.equal(entryPage(shelf, id)?.origins.length, origins, id)
})

test('every lit word of every field stands in its report at the place to which it leads', () => {
  for (const { id } of record.entries) {
    for (const { told } of entryPage(shelf, id)?.fields ?? []) {
      for (const { report, start, end, text, lit } of told) {
        const words = lit.map((span) => text.slice(span.start, span.end))
        assert.ok(words.includes(shelf.text(report)?.slice(start, end) ?? '?'), `${id}: ${words.join('|')}`)
      }
    }
  }
})

test('every value of an entry has words behind it', () => {
  for (const { id } of record.entries) {
    for (const { name, value, told } of entryPage(shelf, id)?.fields ?? []) assert.ok(!value || told.length > 0, `${id}: ${name}`)
  }
})

test('lies between what was before and what came after, tied by parties', () => {
  for (const entry of record.entries) {
    const { before, after } = entryPage(shelf, entry.id)?.around ?? { before: [], after: [] }
    for (const { line, shares } of [...before, ...after]) assert.ok(shares.length > 0 && line.id !== entry.id)
    for (const { line } of before) assert.ok((line.when?.from ?? '') <= (entry.when?.from ?? ''))
    for (const { line } of after) assert.ok((line.when?.from ?? '') >= (entry.when?.from ?? ''))
  }
})

test('tells of a report all that it holds, and its text whole', () => {
  for (const { id } of record.reports) {
    const page = reportPage(shelf, id)
    assert.equal(page?.paragraphs.map(({ text }) => text).join(''), shelf.text(id))
    assert.deepEqual(new Set(page?.entries.map((entry) => entry.id)), new Set(shelf.entriesIn(id).map((entry) => entry.id)))
    for (const { start, text, marks } of page?.paragraphs ?? []) assert.ok(marks.every((mark) => mark.start < start + text.length && mark.end > start))
  }
})

test('a long sentence is cut to what lies around the lit words, and says that it is', () => {
  const text = `${'The talks had been long in the making. '.repeat(10)}They met in Oslo. ${'Nobody said more about it. '.repeat(10)}`
  const one = { ...record.reports[0], id: 'r_long', language: 'en', published: null }
  const long = shelve({ record: { ...record, reports: [one] }, reports: [{ id: 'r_long', language: 'en', text }], judgements: [] })
  const at = text.indexOf('met')
  const passage = passageOf(long, 'r_long', { start: 0, end: text.length }, [{ start: at, end: at + 3 }])
  assert.ok(passage && passage.text.length < 300)
  assert.match(passage.text, /^… .*They met in Oslo\..* …$/)
  assert.deepEqual(
    passage.lit.map(({ start, end }) => passage.text.slice(start, end)),
    ['met'],
  )
})
