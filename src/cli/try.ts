import { Command } from 'commander'

export function tryCommand(): Command {
  return new Command('try')
    .description('read a sentence and show what came of it, for those who write rules')
    .argument('<sentence>', 'the words to read')
    .option('--language <code>', 'the language; left out: told from the words')
    .option('--on <day>', 'the day of the report', '2015-06-17')
    .addHelpText('after', '\nExample:\n  $ npm run -s try "Kenya\'s foreign minister met her Ugandan counterpart in Nairobi on Monday."')
    .option('--json', 'the reading as `readout read --jsonl` writes it')
    .action(async (sentence: string, { language, on, json }: { readonly language?: string; readonly on: string; readonly json?: true }) => {
      const [{ reportOf }, { tellLanguage }, { know }, { line }, { writeJson, write }, { explain }] = await Promise.all([
        import('../ingest/report.ts'),
        import('../languages/tell.ts'),
        import('../know.ts'),
        import('../readout.ts'),
        import('./output.ts'),
        import('../read/explain.ts'),
      ])
      const known = await know()
      const told = language ?? tellLanguage(sentence)
      const code = known.readers.get(told) ? told : 'en'
      const report = reportOf({ text: sentence.toWellFormed(), published: on, language: code }, tellLanguage)
      const reader = known.readers.get(code)
      if (json || !reader) await writeJson(line(report, 'try', known))
      else await write(`${explain(report, reader)}\n`)
    })
}
