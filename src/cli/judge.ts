import { Argument, Command } from 'commander'
import { type Judgement, VERDICTS } from '../model/judgement.ts'
import { Failure } from './failure.ts'
import { openRecord, type StoryOptions, withStory } from './story.ts'

interface JudgeOptions extends StoryOptions {
  readonly by: string
  readonly field?: string
  readonly value?: string
  readonly note?: string
}

export function judgeCommand(): Command {
  return withStory(new Command('judge'))
    .description('decide what the machine could not; the decision is kept and outranks every rule')
    .addArgument(new Argument('<verdict>', 'the decision').choices(VERDICTS))
    .argument(
      '<id...>',
      'claims (c_…), mentions (m_…), statements (s_…); to withdraw: a report (r_…) or a judgement (j_…); to correct --field published: a report',
    )
    .requiredOption('--by <name>', 'who decides')
    .option('--field <field>', 'to correct: which field')
    .option('--value <value>', 'to correct: its value')
    .option('--note <words>', 'why')
    .addHelpText(
      'after',
      '\nExamples:\n  $ readout judge same c_1f0c… c_9b2e… --by "Ada" --note "one call, two time zones"\n  $ readout judge correct c_1f0c… --field when --value 2018-05-26 --by "Ada"\n  $ readout judge withdraw j_77aa… --by "Ada"',
    )
    .action(async (verdict: Judgement['verdict'], about: readonly string[], options: JudgeOptions) => {
      const { by, field, value, note } = options
      const decision = {
        verdict,
        about,
        by,
        ...(field === undefined ? {} : { field }),
        ...(value === undefined ? {} : { value }),
        ...(note === undefined ? {} : { note }),
      }
      const { decide, checkForm, Undecidable } = await import('../decide.ts')
      try {
        checkForm(decision)
        const { store, story, record } = await openRecord(options)
        const judgement = decide(decision, new Date().toISOString(), { record, reports: store.reports(story), judgements: store.judgements(story) })
        store.judge(story, judgement)
        store.close()
        process.stdout.write(`${judgement.id}: ${verdict} ${about.join(' ')}, kept\n`)
      } catch (error) {
        if (!(error instanceof Undecidable)) throw error
        throw new Failure(error.misused ? error.message : `${error.message}: "readout explain <words>" tells ids`, error.misused ? 2 : 1)
      }
    })
}
