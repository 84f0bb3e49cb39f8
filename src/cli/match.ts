import { Command } from 'commander'
import { Failure } from './failure.ts'

export function matchCommand(): Command {
  return new Command('match')
    .description('every sentence of the stories that has these words, for those who write rules')
    .argument('<words...>', 'words that stand one after the other, whatever their case and accents')
    .option('--in <folder>', 'a folder of stories; left out: the golden stories')
    .addHelpText('after', '\nExample:\n  $ npm run -s match "called off"')
    .action(async (given: readonly string[], options: { readonly in?: string }) => {
      const words = given.join(' ')
      const [{ folded }, { write }] = await Promise.all([import('./words.ts'), import('./output.ts')])
      let found = 0
      for await (const { file, sentence } of sentences(options.in)) {
        if (!folded(sentence.replace(/\s+/gu, ' ')).includes(folded(words))) continue
        found++
        await write(`${file}: ${sentence.replace(/\s+/gu, ' ').trim()}\n`)
      }
      if (found === 0) throw new Failure(`no sentence of the stories has "${words}"`)
    })
}

interface Sentence {
  readonly file: string
  readonly sentence: string
}

async function* sentences(folder: string | undefined): AsyncGenerator<Sentence> {
  const [{ fileURLToPath }, { collect, readText }, { tellLanguage }] = await Promise.all([
    import('node:url'),
    import('../ingest/collect.ts'),
    import('../languages/tell.ts'),
  ])
  for (const found of collect([folder ?? fileURLToPath(new URL('../../stories', import.meta.url))])) {
    if (found.is !== 'report' || !/(?:^|\/)reports\//.test(folder ? 'reports/' : found.file)) continue
    const decoded = await readText(found.path)
    if (decoded.refused !== undefined) continue
    const { text } = decoded
    const language = tellLanguage(text)
    const cutter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' })
    for (const { segment } of cutter.segment(text)) yield { file: found.file, sentence: segment }
  }
}
