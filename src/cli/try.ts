import { Command } from 'commander'

export function tryCommand(): Command {
  return new Command('try')
    .description('read a sentence and show what came of it, for those who write rules')
    .argument('<sentence>', 'the words to read')
    .option('--language <code>', 'the language; left out: told from the words')
    .option('--on <day>', 'the day of the report', '2015-06-17')
    .addHelpText('after', '\nExample:\n  $ npm run -s try "Kenya\'s foreign minister met her Ugandan counterpart in Nairobi on Monday."')
    .action(async (sentence: string, { language, on }: { readonly language?: string; readonly on: string }) => {
      const [{ reportOf }, { tellLanguage }, { know }, { line }, { writeJson }] = await Promise.all([
        import('../ingest/report.ts'),
        import('../languages/tell.ts'),
        import('../know.ts'),
        import('../readout.ts'),
        import('./output.ts'),
      ])
      const report = reportOf({ text: sentence.toWellFormed(), published: on, ...(language ? { language } : {}) }, tellLanguage)
      await writeJson(line(report, 'try', await know()))
    })
}
