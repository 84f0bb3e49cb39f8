import { Command } from 'commander'
import type { ReadingLine } from '../model/line.ts'
import { Failure } from './failure.ts'
import { write } from './output.ts'

export function readCommand(): Command {
  return new Command('read')
    .description('a filter: one report per line in, one reading per line out, in the same order')
    .option('--jsonl', 'JSON lines in and out (the only form there is)')
    .addHelpText(
      'after',
      '\nIn:  {"id","text","language"?,"published"?,"outlet"?,"url"?}\nOut: one reading per line (schema/reading.schema.json), or {"id","error"} for a line that cannot be read; then the command exits 1 at the end.\n\nExamples:\n  $ readout read --jsonl < reports.jsonl > readings.jsonl\n  $ parallel --pipe readout read --jsonl < reports.jsonl',
    )
    .action(async ({ jsonl }: { readonly jsonl?: true }) => {
      if (!jsonl) throw new Failure('say "readout read --jsonl": one report per line on standard input', 2)
      await filter(process.stdin)
    })
}

/** Reads report lines from `input` and writes a reading for each, holding one at a time. */
async function filter(input: AsyncIterable<Uint8Array>): Promise<void> {
  const [{ reportLines }, { reportOf }, { tellLanguage }, { know }, { line: readLine }] = await Promise.all([
    import('../ingest/jsonl.ts'),
    import('../ingest/report.ts'),
    import('../languages/tell.ts'),
    import('../know.ts'),
    import('../readout.ts'),
  ])
  const known = await know()
  for await (const parsed of reportLines(input)) {
    if (parsed.error !== undefined) {
      process.exitCode = 1
      await write(`${JSON.stringify({ id: parsed.id, error: parsed.error })}\n`)
      continue
    }
    const { id, ...source } = parsed.line
    const reading = readLine(reportOf(source, tellLanguage), id, known)
    await write(`${JSON.stringify(parsed.note ? noted(reading, parsed.note) : reading)}\n`)
  }
}

const noted = (reading: ReadingLine, says: string): ReadingLine => ({ ...reading, notices: [...reading.notices, { about: 'text', says }] })
