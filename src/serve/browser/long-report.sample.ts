/** A report as long as a report may sensibly be, densely understood: what its page is given. */
import type { Naming } from '../../model/actor.ts'
import type { RecordClaim, StoryRecord } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import { type ReportPage, reportPage } from '../../view/report.ts'
import { shelve } from '../../view/shelf.ts'

const SENTENCE = 'The minister of Norway met the envoy of Chad in Oslo on Tuesday, and both promised to meet again before the summer. '

/** The page of a report of so many characters, each sentence of it with names and a claim. */
export function longReportPage(length: number): ReportPage {
  const sentences = Math.ceil(length / SENTENCE.length)
  const text = Array.from({ length: sentences }, (_, i) => `${SENTENCE}${i % 4 === 3 ? '\n\n' : ''}`).join('')
  const starts = [...text.matchAll(/The minister/g)].map(({ index }) => index)
  const names = starts.flatMap((start): readonly Naming[] => [
    { report: 'r_long', start, end: start + 22, text: 'The minister of Norway', how: 'office', why: 'the office on that day' },
    { report: 'r_long', start: start + 27, end: start + 44, text: 'the envoy of Chad', how: 'office', why: 'the office on that day' },
  ])
  const record: StoryRecord = {
    format: 'readout-record/1',
    story: 'long',
    reports: [{ id: 'r_long', language: 'en', title: 'A long report', published: null }],
    actors: [{ id: 'a_1', kind: 'person', name: 'Somebody', names }],
    entries: [],
    statements: [],
    claims: starts.map((start, i): RecordClaim => claimAt(start, i)),
    conflicts: [],
    notices: [],
  }
  const reports: readonly Report[] = [{ id: 'r_long', text, language: 'en' }]
  return reportPage(shelve({ record, reports, judgements: [] }), 'r_long') as ReportPage
}

const claimAt = (start: number, i: number): RecordClaim => ({
  id: `c_${i}`,
  entry: 'e_1',
  report: 'r_long',
  says: { kind: 'contact' },
  stance: { polarity: 'affirmed', status: 'happened' },
  chain: [],
  evidence: [{ report: 'r_long', start, end: start + SENTENCE.length - 1, quote: SENTENCE.trim() }],
  because: { rule: 'meet', start: start + 23, end: start + 26 },
})
