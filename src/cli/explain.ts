import { Command } from 'commander'
import { Failure } from './failure.ts'
import { openRecord, type StoryOptions, withStory } from './story.ts'

export function explainCommand(): Command {
  return withStory(new Command('explain'))
    .description('why a line, a name, a conflict is there: the sentences, the rules, the judgements')
    .argument('<id or words...>', 'an id (e_…, c_…, s_…, a_…, x_…, r_…, j_…) or words of a name, a statement, or a sentence, read or not')
    .option('--json', 'for programs: the things found, as JSON')
    .addHelpText('after', '\nExamples:\n  $ readout explain e_1f0c33aa90b1d2e4\n  $ readout explain "Kim Yong Chol"\n  $ readout explain "held talks there"')
    .action(async (words: readonly string[], { json, ...options }: StoryOptions & { readonly json?: true }) => {
      const [{ find }, { explainOne }, { shownAs }, { write, writeJson }, { lookUp }] = await Promise.all([
        import('./find.ts'),
        import('./print/explain.ts'),
        import('./show.ts'),
        import('./output.ts'),
        import('../export/look-up.ts'),
      ])
      const { store, story, record } = await openRecord(options)
      const judgements = store.judgements(story)
      store.close()
      const asked = words.join(' ')
      const found = find(lookUp(record), judgements, asked)
      if (found.length === 0) throw new Failure(`nothing in ${story} has the id or words "${asked}": "readout show" tells what there is`)
      if (json) return writeJson(found.map(({ is, thing }) => ({ is, ...thing })))
      const shown = await shownAs(record)
      await write(found.map((one) => explainOne(shown, judgements, one)).join('\n'))
    })
}
