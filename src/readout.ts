import type { Comparison } from './model/comparison.ts'
import type { Judgement } from './model/judgement.ts'
import type { ReadingLine } from './model/line.ts'
import type { Reading } from './model/reading.ts'
import type { StoryRecord } from './model/record.ts'
import type { Report } from './model/report.ts'
import { tellLanguage } from './languages/tell.ts'
import { meaningWords } from './read/meaning.ts'
import { cascade } from './read/read.ts'
import type { Reader } from './read/reader.ts'
import { foreignSentences, withTongue } from './read/tongues.ts'
import { bounded } from './read/unread.ts'
import { compare as compareAccounts } from './record/compare/compare.ts'
import { lineOf } from './record/alone.ts'
import { merge } from './record/record.ts'
import { resolve } from './record/resolve/resolve.ts'
import type { World } from './world/world.ts'

/** What is known before any report is opened. */
export interface Knowledge {
  /** Compiled packs by language code; compiled when first asked for. */
  readonly readers: Pick<ReadonlyMap<string, Reader>, 'get' | 'keys'>
  readonly world: World
  /** The version of the rows that were added to the world's tables; empty where none were. */
  readonly added: string
}

/** A report and what it says. */
export interface Read {
  readonly report: Report
  readonly reading: Reading
}

/** Everything one report says before any other is opened, each sentence in its own language. A language without a pack is said so, and nothing is made up. */
export function read(report: Report, known: Knowledge): Reading {
  const reader = known.readers.get(report.language)
  if (!reader) return unread(report, known)
  const own = cascade(report, reader)
  const whole = [...foreignSentences(report.text, own, tellLanguage)].reduce((read, [language, spans]) => {
    const other = known.readers.get(language)
    return withTongue(read, language, spans, other && cascade(report, other).reading)
  }, own.reading)
  return { ...whole, notices: bounded(whole.notices) }
}

function unread(report: Report, known: Knowledge): Reading {
  const languages = [...known.readers.keys()].sort().join(', ')
  const says =
    report.language === 'und'
      ? 'The language of this report could not be told; nothing was read.'
      : `There is no language pack for "${report.language}" (there are: ${languages}); nothing was read.`
  return {
    report: report.id,
    language: report.language,
    clues: [],
    sentences: [],
    times: [],
    mentions: [],
    statements: [],
    claims: [],
    notices: [{ about: 'language', says }],
  }
}

/** The record of a story: a pure function of reports, knowledge and judgements, whatever the order in which the reports came. */
export function record(story: string, reads: readonly Read[], judgements: readonly Judgement[], known: Knowledge): StoryRecord {
  const resolution = resolve(reads, known.world, judgements)
  return merge(
    story,
    resolution,
    reads.map(({ report }) => report),
    judgements,
    (id) => known.world.place(id),
  )
}

/** Each side's own account of a contact, point by point; `undefined` where the record has no such contact. `reads` are those that the record was made of. */
export function compare(story: StoryRecord, contact: string, reads: readonly Read[], known: Knowledge): Comparison | undefined {
  const byId = new Map(reads.map((one) => [one.report.id, one]))
  return compareAccounts(story, contact, known.world, {
    textOf: (id) => {
      const one = byId.get(id)
      return one && { text: one.report.text, sentences: one.reading.sentences }
    },
    meaning: (text, language) => {
      const reader = known.readers.get(language)
      return reader ? meaningWords(text, reader) : []
    },
  })
}

/** One report as a story of one: read, then resolved alone, in the shape of `readout read --jsonl`. */
export function line(report: Report, id: string, known: Knowledge): ReadingLine {
  return lineOf({ report, reading: read(report, known) }, id, known.world)
}
