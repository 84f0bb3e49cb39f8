import type { Pack } from './languages/pack.ts'
import type { Judgement } from './model/judgement.ts'
import type { ReadingLine } from './model/line.ts'
import type { Reading } from './model/reading.ts'
import { RECORD_FORMAT, type StoryRecord } from './model/record.ts'
import type { Report } from './model/report.ts'

/** What is known before any report is opened. */
export interface Knowledge {
  readonly packs: ReadonlyMap<string, Pack>
}

/** A report and what it says. */
export interface Read {
  readonly report: Report
  readonly reading: Reading
}

/** Everything one report says before any other is opened. */
export function read(report: Report, _known: Knowledge): Reading {
  return { report: report.id, language: report.language, clues: [], sentences: [], times: [], mentions: [], statements: [], claims: [], notices: [] }
}

/** The record of a story: a pure function of reports, knowledge and judgements, whatever the order in which the reports came. */
export function record(story: string, _reads: readonly Read[], _judgements: readonly Judgement[], _known: Knowledge): StoryRecord {
  return { format: RECORD_FORMAT, story, reports: [], actors: [], entries: [], statements: [], claims: [], conflicts: [], notices: [] }
}

/** One report as a story of one: read, then resolved alone, in the shape of `readout read --jsonl`. */
export function line(report: Report, id: string, _known: Knowledge): ReadingLine {
  return { id, language: report.language, published: null, times: [], mentions: [], statements: [], claims: [], notices: [] }
}
