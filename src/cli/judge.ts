import { Argument, Command } from 'commander'
import { nameAfter } from '../model/id.ts'
import type { Judgement } from '../model/judgement.ts'
import type { StoryRecord } from '../model/record.ts'
import type { Store } from '../store/store.ts'
import { Failure } from './failure.ts'
import { openRecord, type StoryOptions, withStory } from './story.ts'

const VERDICTS = ['same', 'different', 'accept', 'reject', 'correct', 'withdraw'] as const

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
    .argument('<id...>', 'claims (c_…), mentions (m_…), statements (s_…); to withdraw: a report (r_…) or a judgement (j_…)')
    .requiredOption('--by <name>', 'who decides')
    .option('--field <field>', 'to correct: which field')
    .option('--value <value>', 'to correct: its value')
    .option('--note <words>', 'why')
    .addHelpText(
      'after',
      '\nExamples:\n  $ readout judge same c_1f0c… c_9b2e… --by "Ada" --note "one call, two time zones"\n  $ readout judge correct c_1f0c… --field when --value 2018-05-26 --by "Ada"\n  $ readout judge withdraw j_77aa… --by "Ada"',
    )
    .action(async (verdict: Judgement['verdict'], about: readonly string[], options: JudgeOptions) => {
      checkForm(verdict, about, options)
      const { store, story, record } = await openRecord(options)
      checkIds(verdict, about, record, store, story)
      const judgement = judgementOf(verdict, about, options, new Date().toISOString())
      store.judge(story, judgement)
      store.close()
      process.stdout.write(`${judgement.id}: ${verdict} ${about.join(' ')}, kept\n`)
    })
}

function checkForm(verdict: Judgement['verdict'], about: readonly string[], { field, value }: JudgeOptions): void {
  const correcting = verdict === 'correct'
  if (correcting !== (field !== undefined && value !== undefined) || (!correcting && (field ?? value) !== undefined)) {
    throw new Failure(
      correcting ? 'to correct say --field and --value, as in --field when --value 2018-05-26' : `--field and --value go with correct, not with ${verdict}`,
      2,
    )
  }
  if ((verdict === 'same' || verdict === 'different') && new Set(about).size < 2) throw new Failure(`${verdict} needs two ids or more`, 2)
}

/** A judgement about something that is not there would be kept and never heard. */
function checkIds(verdict: Judgement['verdict'], about: readonly string[], record: StoryRecord, store: Store, story: string): void {
  const withdrawing = verdict === 'withdraw'
  const known = new Set(
    withdrawing ? [...store.reports(story), ...store.judgements(story)].map(({ id }) => id) : [...record.claims, ...record.statements].map(({ id }) => id),
  )
  for (const id of about) {
    if (known.has(id) || (!withdrawing && id.startsWith('m_'))) continue
    const entry = record.entries.find((one) => one.id === id)
    if (entry) throw new Failure(`${id} is an entry, which is derived: judge its claims instead (${entry.claims.join(' ')})`, 2)
    throw new Failure(`there is no ${withdrawing ? 'report or judgement' : 'claim or statement'} ${id} in ${story}: "readout explain <words>" tells ids`)
  }
}

function judgementOf(verdict: Judgement['verdict'], about: readonly string[], { by, field, value, note }: JudgeOptions, at: string): Judgement {
  const more = { ...(field === undefined ? {} : { field }), ...(value === undefined ? {} : { value }), ...(note === undefined ? {} : { note }) }
  return { id: nameAfter('judgement', verdict, ...about, field, value, note, by, at), verdict, about, ...more, by, at }
}
