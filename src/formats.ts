import type { Grounds } from './export/grounds.ts'
import { standing } from './model/judgement.ts'
import type { StoryRecord } from './model/record.ts'
import type { Store } from './store/store.ts'

/** What is written: the record of a kept story, and what of it is asked for. */
export interface Written {
  readonly store: Store
  readonly story: string
  readonly record: StoryRecord
  /** Of csv, the table. */
  readonly table?: string
  /** Of the brief, the day that decides what is over and overdue; left out, the day of the newest report. */
  readonly asOf?: string
  /** Of html, the day on which it is made; left out, it does not say. */
  readonly made?: string
  /** Of html, the folder of the built page; left out, where a build puts it. */
  readonly web?: string
}

/** A format that a story has nothing for. The message is one line: what is missing and where to look. */
export class NothingToWrite extends Error {
  override readonly name = 'NothingToWrite'
}

/** A format: what it is for, how it travels, and what it makes, piece by piece, which is the whole of the file. */
export interface Format {
  readonly about: string
  /** Media type, as the web names it. */
  readonly media: string
  /** Ending of a file's name. */
  readonly ending: string
  /** Throws {@link NothingToWrite}. Nothing is asked of the store once it has resolved. */
  readonly of: (written: Written) => Promise<Iterable<string>>
}

const JSON_LD = 'application/ld+json'
const MARKDOWN = 'text/markdown; charset=utf-8'

/** A format that is made from the record alone. */
const ofRecord =
  (load: () => Promise<(record: StoryRecord, written: Written) => Iterable<string>>): Format['of'] =>
  async (written) =>
    (await load())(written.record, written)

/** A format that tells more than the record does. */
const ofGrounds =
  (load: () => Promise<(record: StoryRecord, grounds: Grounds) => Iterable<string>>): Format['of'] =>
  async ({ store, story, record }) => {
    const [write, { loadWorld }] = await Promise.all([load(), import('./world/world.ts')])
    return write(record, { reports: store.reports(story), judgements: standing(store.judgements(story)), tables: loadWorld() })
  }

/** The calendar is the one format that keeps something: the names under which calendar programs know its lines. */
async function calendar({ store, story, record }: Written): Promise<Iterable<string>> {
  const [{ appoint }, { calendarAsICalendar, calendarLines }] = await Promise.all([import('./export/appointments.ts'), import('./export/icalendar.ts')])
  const given = store.appoint(story, (kept) => appoint(story, calendarLines(record), kept, new Date().toISOString()))
  if (given.versions.length > 0) return calendarAsICalendar(record, given)
  throw new NothingToWrite(`nothing with a date is planned or due in ${story} yet, and a calendar needs a line: "readout show calendar" shows what has no date`)
}

/** The page is a program as well: what it shows must have been built. */
async function page({ store, story, record, made, web }: Written): Promise<Iterable<string>> {
  const [{ pageAsHtml }, { builtPage, carriedOf }] = await Promise.all([import('./export/html.ts'), import('./one-file.ts')])
  const built = builtPage(web)
  if (!built) throw new NothingToWrite('the page is not built, and html carries it: "npm run build" builds it')
  return pageAsHtml(await carriedOf(store, story, record), built, made)
}

/** The tables of `csv`: those of `export/tables/tables.ts`, named here so that `--help` need not load them. */
export const CSV_TABLES = ['contacts', 'statements', 'commitments', 'claims'] as const

/** One file of `export/` for each format. */
export const FORMATS = {
  json: {
    about: 'the whole record, for programs (schema/record.schema.json)',
    ...{ media: 'application/json', ending: 'json' },
    of: ofRecord(async () => (await import('./export/json.ts')).recordAsJson),
  },
  html: {
    about: 'all of it as one page that opens from disk: to send, to keep, to read without a network',
    ...{ media: 'text/html; charset=utf-8', ending: 'html' },
    of: page,
  },
  brief: {
    about: 'a brief to send: what is agreed, disputed, planned and due, with footnotes',
    ...{ media: MARKDOWN, ending: 'md' },
    of: ofRecord(async () => {
      const { recordAsBrief } = await import('./export/brief.ts')
      return (record, { asOf }) => recordAsBrief(record, asOf)
    }),
  },
  markdown: {
    about: 'the whole record as a list with footnotes',
    ...{ media: MARKDOWN, ending: 'md' },
    of: ofRecord(async () => (await import('./export/markdown.ts')).recordAsMarkdown),
  },
  csv: {
    about: `one table, for spreadsheets and statistics: --table ${CSV_TABLES.join(', ')}`,
    ...{ media: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
    of: ofRecord(async () => {
      const [{ recordAsCsv }, { TABLES: tables }] = await Promise.all([import('./export/csv.ts'), import('./export/tables/tables.ts')])
      return (record, asked) => recordAsCsv(record, tables.find(({ name }) => name === asked.table) as (typeof tables)[number])
    }),
  },
  ical: {
    about: 'what is planned, called off or due, for calendar programs',
    ...{ media: 'text/calendar; charset=utf-8', ending: 'ics' },
    of: calendar,
  },
  timelinejs: {
    about: 'what has a date, for TimelineJS',
    ...{ media: 'application/json', ending: 'json' },
    of: ofRecord(async () => {
      const { hasTimeline, recordAsTimelineJs } = await import('./export/timelinejs.ts')
      return (record) => {
        if (hasTimeline(record)) return recordAsTimelineJs(record)
        throw new NothingToWrite(`nothing in ${record.story} has a date yet, and a timeline needs one: "readout show reports" tells which reports are undated`)
      }
    }),
  },
  plover: {
    about: 'contacts and acts as PLOVER events, one a line, for scholars',
    ...{ media: 'application/jsonl', ending: 'jsonl' },
    of: ofGrounds(async () => (await import('./export/plover.ts')).recordAsPlover),
  },
  ftm: {
    about: 'entities of FollowTheMoney, one a line, for investigators',
    ...{ media: 'application/jsonl', ending: 'jsonl' },
    of: ofGrounds(async () => (await import('./export/ftm.ts')).recordAsFtm),
  },
  annotations: {
    about: 'what was read as Web Annotations (W3C) on the words themselves',
    ...{ media: `${JSON_LD}; profile="http://www.w3.org/ns/anno.jsonld"`, ending: 'jsonld' },
    of: ofGrounds(async () => (await import('./export/annotations.ts')).recordAsAnnotations),
  },
  'schema-org': {
    about: 'linked data for the web: schema.org',
    ...{ media: JSON_LD, ending: 'jsonld' },
    of: ofGrounds(async () => (await import('./export/schema-org.ts')).recordAsSchemaOrg),
  },
  prov: {
    about: 'where each line comes from: PROV-O',
    ...{ media: JSON_LD, ending: 'jsonld' },
    of: ofGrounds(async () => (await import('./export/prov.ts')).recordAsProv),
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

/** The codebook of the tables, which needs no story. */
export const CODEBOOK = { about: 'what every column of the tables means; needs no story', media: MARKDOWN } as const

/** The same codebook for every story. */
export const codebook = async (): Promise<Iterable<string>> => (await import('./export/codebook.ts')).codebook()
