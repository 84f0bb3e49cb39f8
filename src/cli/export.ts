import { Command, Option } from 'commander'
import { CODEBOOK, CSV_TABLES, codebook, FORMATS, type FormatName } from '../formats.ts'
import { Failure } from './failure.ts'
import { openRecord, type StoryOptions, withStory } from './story.ts'

interface ExportOptions extends StoryOptions {
  readonly format: FormatName | 'codebook'
  readonly table?: string
  readonly asOf?: string
  readonly made?: string
  readonly out?: string
}

const ABOUT: Readonly<Record<string, { readonly about: string }>> = { ...FORMATS, codebook: CODEBOOK }

const formats = Object.entries(ABOUT)
  .map(([name, { about }]) => `  ${name.padEnd(11)} ${about}`)
  .join('\n')

export function exportCommand(): Command {
  return withStory(new Command('export'))
    .description('write the record for other programs and people')
    .addOption(new Option('--format <format>', 'the format').choices(Object.keys(ABOUT)).makeOptionMandatory())
    .addOption(new Option('--table <table>', 'of csv, the table').choices(CSV_TABLES))
    .option('--as-of <day>', 'of brief, the day that decides what is over and overdue; left out: the day of the newest report')
    .option('--made <day>', 'of html, the day its head gives as that on which it was made; left out, none: the same record gives the same file')
    .option('--out <file>', 'the file to write; left out, standard output')
    .addHelpText(
      'after',
      `\nFormats:\n${formats}\nWhat each can and cannot carry: docs/exports.md\n\nExamples:\n  $ readout export --format json > record.json\n  $ readout export --format brief --story korea > brief.md\n  $ readout export --format html --out korea.html\n  $ readout export --format csv --table contacts > contacts.csv\n  $ readout export --format ical > korea.ics\n  $ readout export --format timelinejs > timeline.json\n  $ readout export --format codebook > codebook.md\n  $ readout export --format plover > events.jsonl\n  $ readout export --format annotations > annotations.jsonld`,
    )
    .action(async (options: ExportOptions) => {
      await checkOptions(options)
      const { writeAll, writeFile } = await import('./output.ts')
      const pieces = options.format === 'codebook' ? await codebook() : await written(options, options.format)
      await (options.out === undefined ? writeAll(pieces) : writeFile(options.out, pieces))
    })
}

/** The pieces of the file. */
async function written({ table, asOf, made, ...where }: ExportOptions, format: FormatName): Promise<Iterable<string>> {
  const brought = await openRecord(where)
  try {
    return await FORMATS[format].of({
      ...brought,
      ...(table === undefined ? {} : { table }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(made === undefined ? {} : { made }),
    })
  } catch (error) {
    throw (error as Error).name === 'NothingToWrite' ? new Failure((error as Error).message) : error
  } finally {
    brought.store.close()
  }
}

async function checkOptions({ format, table, asOf, made, out }: ExportOptions): Promise<void> {
  if (format === 'csv' && table === undefined) throw new Failure(`csv is a table at a time: say --table with one of ${CSV_TABLES.join(', ')}`, 2)
  if (format !== 'csv' && table !== undefined) throw new Failure(`--table goes with csv: "readout export --format csv --table ${table}"`, 2)
  if (format === 'html' && out === undefined && process.stdout.isTTY) throw new Failure('html is for a browser: say --out story.html', 2)
  if (asOf !== undefined && format !== 'brief') throw new Failure(`--as-of goes with brief: "readout export --format brief --as-of ${asOf}"`, 2)
  if (made !== undefined && format !== 'html') throw new Failure(`--made goes with html: "readout export --format html --made ${made}"`, 2)
  const { checkDay } = await import('./as-of.ts')
  checkDay('--as-of', asOf)
  checkDay('--made', made)
}
