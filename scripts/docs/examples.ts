/** Examples in pages: sentences in tables, and small stories. What a page says of them is held against what the reader makes of them. */
import { sayDate } from '../../src/export/dates.ts'
import { counted, headline, saySpeaker, sayVoice } from '../../src/export/phrases.ts'
import { dayOf } from '../../src/export/sections.ts'
import { reportOf } from '../../src/ingest/report.ts'
import { know } from '../../src/know.ts'
import { tellLanguage } from '../../src/languages/tell.ts'
import type { Judgement } from '../../src/model/judgement.ts'
import type { Conflict, Entry, StoryRecord } from '../../src/model/record.ts'
import { type Read, read, record } from '../../src/readout.ts'

const known = await know()

/** The day on which the sentences in tables are printed, a Wednesday. */
export const PRINTED = '2019-02-06'

/** Few words do not tell their language surely: an example is French where it looks so, else English. */
const languageOf = (text: string): string => (tellLanguage(text) === 'fr' ? 'fr' : 'en')

function readOf(text: string, published: string, outlet?: string): Read {
  const report = reportOf({ text, published, ...(outlet ? { outlet } : {}) }, languageOf)
  return { report, reading: read(report, known) }
}

const each = <T>(things: readonly T[], say: (thing: T) => string): string => things.map(say).join(' · ') || 'nothing'

interface Made {
  readonly claims: Read['reading']['claims']
  readonly made: StoryRecord
}

/** What a column of a table asks of a sentence, by its heading. */
const COLUMNS: Readonly<Record<string, (made: Made) => string>> = {
  kind: ({ claims }) =>
    each(claims, ({ says }) => [says.kind, 'how' in says ? says.how : 'act' in says ? says.act : 'type' in says ? says.type : ''].filter(Boolean).join(' ')),
  stance: ({ claims }) => each(claims, ({ stance }) => `${stance.polarity}, ${stance.status}`),
  'the record shows': ({ made }) => each(made.entries, (entry) => `${headline(entry)} (${standing(entry)})`),
  'who says it': ({ made }) => each(made.statements, ({ speaker }) => (speaker ? saySpeaker(speaker) : 'not told')),
  form: ({ made }) => each(made.statements, ({ form }) => form),
  act: ({ made }) => each(made.statements, ({ act }) => act),
  'what is said': ({ made }) => each(made.statements, ({ text }) => text),
  through: ({ made }) => each(made.statements, ({ chain }) => chain.map(sayVoice).join(' → ') || 'nobody'),
}

/** A table cell as its reader sees it. */
const plainly = (cell: string): string => cell.replace(/`/g, '').replace(/\\(.)/g, '$1').trim()

const cellsOf = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(plainly)

/** An example and what its page says of it: both as lines, to be the same. */
export interface Example {
  /** Of its page, from 1. */
  readonly line: number
  readonly name: string
  readonly told: readonly string[]
  readonly found: () => readonly string[]
}

/** Sentences of a page: the rows of every table whose first column is "a report says". Throws where a heading asks nothing. */
export function sentencesIn(page: string): readonly Example[] {
  const lines = page.split('\n')
  let head: readonly string[] = []
  return lines.flatMap((line, i) => {
    const cells = line.startsWith('|') ? cellsOf(line) : []
    if (cells[0] === 'a report says') head = cells
    else if (cells.length === 0) head = []
    const [sentence = '', ...told] = cells
    if (head.length === 0 || cells === head || /^-+$/.test(sentence)) return []
    const asked = head.slice(1).map((heading) => {
      const ask = COLUMNS[heading]
      if (!ask) throw new Error(`line ${i + 1}: there is no column "${heading}"; there are: ${Object.keys(COLUMNS).join(', ')}`)
      return { heading, ask }
    })
    const found = (): readonly string[] => {
      const one = readOf(sentence, PRINTED)
      const made = { claims: one.reading.claims, made: record('example', [one], [], known) }
      return asked.map(({ heading, ask }) => `${heading}: ${ask(made)}`)
    }
    return [{ line: i + 1, name: sentence, told: asked.map(({ heading }, n) => `${heading}: ${told[n]}`), found }]
  })
}

/** Stories of a page: every block marked `story`. Lines without a mark are reports, the others what the record makes of them. */
export const storiesIn = (page: string): readonly Example[] =>
  [...page.matchAll(/^```story\n(.*?)^```/gms)].map((block) => {
    const lines = (block[1] as string).trimEnd().split('\n')
    const told = lines.filter((line) => /^[→≠]/.test(line))
    const given = lines.filter((line) => !/^[→≠]/.test(line))
    return { line: page.slice(0, block.index).split('\n').length, name: given[0] ?? '', told, found: () => storyOf(given) }
  })

/** "6 February 2019, Harbour Gazette: …" */
const REPORT = /^(\d+ \w+ \d{4}), ([^:]+): (.+)$/
/** "Ada decides: 2019-02-04": a judgement on the field of the first conflict. */
const DECISION = /^(\w+) decides: (\S+)$/

function storyOf(lines: readonly string[]): readonly string[] {
  const reads = lines.flatMap((line) => {
    const [, day, outlet, text] = REPORT.exec(line) ?? []
    if (day && outlet && text) return [readOf(text, new Date(`${day} UTC`).toISOString().slice(0, 10), outlet)]
    if (!DECISION.test(line)) throw new Error(`"${line}" is neither a report nor a decision`)
    return []
  })
  const before = record('example', reads, [], known)
  const judgements = lines.flatMap((line) => {
    const [, by, value] = DECISION.exec(line) ?? []
    const [conflict] = before.conflicts
    return by && value && conflict ? [decided(conflict, by, value)] : []
  })
  const made = judgements.length ? record('example', reads, judgements, known) : before
  return [...made.entries.map(entryLine), ...made.conflicts.map(conflictLine)]
}

const decided = ({ sides, on }: Conflict, by: string, value: string): Judgement => ({
  id: 'j_example',
  verdict: 'correct',
  about: sides.flatMap(({ claims }) => claims.slice(0, 1)).slice(0, 1),
  field: on,
  value,
  by,
  at: '2019-03-01T00:00:00Z',
})

/** A promise stands by what became of it. */
const standing = (entry: Entry): string => (entry.kind === 'commitment' ? entry.state : entry.status)

function entryLine(entry: Entry): string {
  const moved = (entry.history?.length ?? 0) > 1 ? ` (${entry.history?.map(({ status }) => status).join(', then ')})` : ''
  const firm = entry.firm ? ', firm' : ''
  return `→ ${headline(entry)} · ${sayDate(dayOf(entry)?.edtf)} · ${standing(entry)}${firm}${moved} · ${counted(entry.origins, 'origin')}`
}

const conflictLine = ({ on, state, sides }: Conflict): string =>
  `≠ ${on}, ${state.kind}: ${sides.map(({ value }) => (on === 'when' ? sayDate(value) : value)).join(' | ')}`
