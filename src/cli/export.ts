import { Command, Option } from 'commander'
import type { StoryRecord } from '../model/record.ts'
import { openRecord, type StoryOptions, withStory } from './story.ts'

/** One file for each format; what it makes, piece by piece, is the whole of what the command prints. */
const FORMATS: Readonly<Record<string, () => Promise<(record: StoryRecord) => Iterable<string>>>> = {
  json: async () => (await import('../export/json.ts')).recordAsJson,
  markdown: async () => (await import('../export/markdown.ts')).recordAsMarkdown,
}

interface ExportOptions extends StoryOptions {
  readonly format: string
}

export function exportCommand(): Command {
  return withStory(new Command('export'))
    .description('write the record for other programs and people')
    .addOption(new Option('--format <format>', 'the format').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .addHelpText('after', '\nExamples:\n  $ readout export --format json > record.json\n  $ readout export --format markdown --story korea > brief.md')
    .action(async ({ format, ...options }: ExportOptions) => {
      const [load, { writeAll }] = [FORMATS[format], await import('./output.ts')]
      const { store, record } = await openRecord(options)
      store.close()
      if (load) await writeAll((await load())(record))
    })
}
