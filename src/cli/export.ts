import { Command, Option } from 'commander'
import type { Grounds } from '../export/grounds.ts'
import type { StoryRecord } from '../model/record.ts'
import { Failure } from './failure.ts'
import { openRecord, type StoryOptions, withStory } from './story.ts'

interface ExportOptions extends StoryOptions {
  readonly format: string
  readonly table?: string
  readonly asOf?: string
}

/** A format: what it is for, and what it makes, piece by piece, which is the whole of what the command prints. */
interface Format {
  readonly about: string
  readonly of: (options: ExportOptions) => Promise<Iterable<string>>
}

/** A format that is made from the record alone. */
const ofRecord =
  (load: () => Promise<(record: StoryRecord, options: ExportOptions) => Iterable<string>>): Format['of'] =>
  async (options) => {
    const { store, record } = await openRecord(options)
    store.close()
    return (await load())(record, options)
  }

/** A format that tells more than the record does. */
const ofGrounds =
  (load: () => Promise<(record: StoryRecord, grounds: Grounds) => Iterable<string>>): Format['of'] =>
  async (options) =>
    (await import('./grounds.ts')).withGrounds(await load(), options)

/** The calendar is the one format that keeps something: the names under which calendar programs know its lines. */
async function calendar(options: ExportOptions): Promise<Iterable<string>> {
  const [{ appoint }, { calendarAsICalendar, calendarLines }] = await Promise.all([import('../export/appointments.ts'), import('../export/icalendar.ts')])
  const { story, store, record } = await openRecord(options)
  const given = store.appoint(story, (kept) => appoint(story, calendarLines(record), kept, new Date().toISOString()))
  store.close()
  if (given.versions.length > 0) return calendarAsICalendar(record, given)
  throw new Failure(`nothing with a date is planned or due in ${story} yet, and a calendar needs a line: "readout show calendar" shows what has no date`)
}

/** The tables of `csv`: those of `export/tables/tables.ts`, named here so that `--help` need not load them. */
const TABLES = ['contacts', 'statements', 'commitments', 'claims'] as const

/** One file of `export/` for each format. */
const FORMATS: Readonly<Record<string, Format>> = {
  json: { about: 'the whole record, for programs (schema/record.schema.json)', of: ofRecord(async () => (await import('../export/json.ts')).recordAsJson) },
  brief: {
    about: 'a brief to send: what is agreed, disputed, planned and due, with footnotes',
    of: ofRecord(async () => {
      const { recordAsBrief } = await import('../export/brief.ts')
      return (record, { asOf }) => recordAsBrief(record, asOf)
    }),
  },
  markdown: { about: 'the whole record as a list with footnotes', of: ofRecord(async () => (await import('../export/markdown.ts')).recordAsMarkdown) },
  csv: {
    about: `one table, for spreadsheets and statistics: --table ${TABLES.join(', ')}`,
    of: ofRecord(async () => {
      const [{ recordAsCsv }, { TABLES: tables }] = await Promise.all([import('../export/csv.ts'), import('../export/tables/tables.ts')])
      return (record, asked) => recordAsCsv(record, tables.find(({ name }) => name === asked.table) as (typeof tables)[number])
    }),
  },
  ical: { about: 'what is planned, called off or due, for calendar programs', of: calendar },
  timelinejs: {
    about: 'what has a date, for TimelineJS',
    of: ofRecord(async () => {
      const { hasTimeline, recordAsTimelineJs } = await import('../export/timelinejs.ts')
      return (record) => {
        if (hasTimeline(record)) return recordAsTimelineJs(record)
        throw new Failure(`nothing in ${record.story} has a date yet, and a timeline needs one: "readout show reports" tells which reports are undated`)
      }
    }),
  },
  plover: {
    about: 'contacts and acts as PLOVER events, one a line, for scholars',
    of: ofGrounds(async () => (await import('../export/plover.ts')).recordAsPlover),
  },
  ftm: { about: 'entities of FollowTheMoney, one a line, for investigators', of: ofGrounds(async () => (await import('../export/ftm.ts')).recordAsFtm) },
  annotations: {
    about: 'what was read as Web Annotations (W3C) on the words themselves',
    of: ofGrounds(async () => (await import('../export/annotations.ts')).recordAsAnnotations),
  },
  'schema-org': { about: 'linked data for the web: schema.org', of: ofGrounds(async () => (await import('../export/schema-org.ts')).recordAsSchemaOrg) },
  prov: { about: 'where each line comes from: PROV-O', of: ofGrounds(async () => (await import('../export/prov.ts')).recordAsProv) },
  codebook: { about: 'what every column of the tables means; needs no story', of: async () => (await import('../export/codebook.ts')).codebook() },
}

const formats = Object.entries(FORMATS)
  .map(([name, { about }]) => `  ${name.padEnd(11)} ${about}`)
  .join('\n')

export function exportCommand(): Command {
  return withStory(new Command('export'))
    .description('write the record for other programs and people')
    .addOption(new Option('--format <format>', 'the format').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .addOption(new Option('--table <table>', 'of csv, the table').choices(TABLES))
    .option('--as-of <day>', 'of brief, the day that decides what is over and overdue; left out: the day of the newest report')
    .addHelpText(
      'after',
      `\nFormats:\n${formats}\nWhat each can and cannot carry: docs/exports.md\n\nExamples:\n  $ readout export --format json > record.json\n  $ readout export --format brief --story korea > brief.md\n  $ readout export --format csv --table contacts > contacts.csv\n  $ readout export --format ical > korea.ics\n  $ readout export --format timelinejs > timeline.json\n  $ readout export --format codebook > codebook.md\n  $ readout export --format plover > events.jsonl\n  $ readout export --format annotations > annotations.jsonld`,
    )
    .action(async (options: ExportOptions) => {
      await checkOptions(options)
      const { writeAll } = await import('./output.ts')
      await writeAll((await FORMATS[options.format]?.of(options)) ?? [])
    })
}

async function checkOptions({ format, table, asOf }: ExportOptions): Promise<void> {
  if (format === 'csv' && table === undefined) throw new Failure(`csv is a table at a time: say --table with one of ${TABLES.join(', ')}`, 2)
  if (format !== 'csv' && table !== undefined) throw new Failure(`--table goes with csv: "readout export --format csv --table ${table}"`, 2)
  if (asOf === undefined) return
  if (format !== 'brief') throw new Failure(`--as-of goes with brief: "readout export --format brief --as-of ${asOf}"`, 2)
  ;(await import('./as-of.ts')).checkAsOf(asOf)
}
