import { Command } from 'commander'
import { openStore, type StoryOptions } from './story.ts'

export function storiesCommand(): Command {
  return new Command('stories')
    .description('the stories that are kept, and where')
    .option('--db <path>', 'the database; left out: READOUT_DB, else readout.db in your data folder')
    .option('--json', 'for programs: the same as JSON')
    .addHelpText('after', '\nExample:\n  $ readout stories')
    .action(async ({ json, ...options }: StoryOptions & { readonly json?: true }) => {
      const [{ existsSync }, { databasePath }, { counted }, { writeJson }] = await Promise.all([
        import('node:fs'),
        import('../store/place.ts'),
        import('../export/phrases.ts'),
        import('./output.ts'),
      ])
      const path = options.db ?? databasePath()
      const store = existsSync(path) ? await openStore(options, false) : undefined
      const stories = store?.stories() ?? []
      store?.close()
      if (json) return writeJson({ database: path, stories })
      const lines = stories.map(
        ({ story, reports, judgements }) => `  ${story}  ${counted(reports, 'report')}${judgements ? `, ${counted(judgements, 'judgement')}` : ''}`,
      )
      process.stdout.write(`${[path, ...(lines.length > 0 ? lines : ['  no story yet: "readout add <folder>" takes reports in'])].join('\n')}\n`)
    })
}
