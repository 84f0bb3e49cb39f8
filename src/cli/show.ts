import { Argument, Command, Option } from 'commander'
import type { LookUp } from '../export/look-up.ts'
import { NOTICE_ABOUT, type NoticeAbout } from '../model/notice.ts'
import type { RecordStatement, StoryRecord } from '../model/record.ts'
import { Failure } from './failure.ts'
import { openRecord, type StoryOptions, withStory } from './story.ts'

interface ShowOptions extends StoryOptions {
  readonly json?: true
  readonly by?: string
  readonly about?: NoticeAbout
  readonly asOf?: string
}

const WHAT = ['record', 'contacts', 'timeline', 'statements', 'commitments', 'calendar', 'conflicts', 'actors', 'reports', 'notices'] as const

export function showCommand(): Command {
  return withStory(new Command('show'))
    .description('show the record, or a part of it')
    .addArgument(new Argument('[what]', 'what to show').choices(WHAT).default('record'))
    .option('--by <name>', 'of the statements, those of one speaker')
    .addOption(new Option('--about <what>', 'of the notices, those of one kind').choices(NOTICE_ABOUT))
    .option('--as-of <day>', 'the day that decides what is overdue; left out: the day of the newest report')
    .option('--json', 'for programs: the same things as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ readout show\n  $ readout show contacts --story korea\n  $ readout show statements --by Moon\n  $ readout show conflicts --json | jq .\n  $ readout show notices --about unread',
    )
    .action(async (what: (typeof WHAT)[number], options: ShowOptions) => {
      await checkOptions(what, options)
      const { store, record } = await openRecord(options)
      store.close()
      if (what === 'record') await showRecord(record, options)
      else await showPart(what, await only(record, options), options)
    })
}

async function checkOptions(what: string, { by, about, asOf }: ShowOptions): Promise<void> {
  if (about !== undefined && what !== 'notices') throw new Failure(`--about goes with notices: "readout show notices --about ${about}"`, 2)
  if (by !== undefined && what !== 'statements') throw new Failure(`--by goes with statements: "readout show statements --by ${by}"`, 2)
  if (asOf !== undefined) (await import('./as-of.ts')).checkDay('--as-of', asOf)
}

async function showRecord(record: StoryRecord, options: ShowOptions): Promise<void> {
  const { write, writeJson } = await import('./output.ts')
  if (options.json) return writeJson(record)
  const { printRecord } = await import('./print/record.ts')
  await write(printRecord(await shownAs(record, options.asOf)))
}

async function showPart(what: string, record: StoryRecord, options: ShowOptions): Promise<void> {
  const [{ VIEWS }, { write, writeJson }] = await Promise.all([import('./print/views.ts'), import('./output.ts')])
  const view = VIEWS[what]
  if (!view) throw new Failure(`there is nothing called ${what} to show`, 2)
  const shown = await shownAs(record, options.asOf)
  await (options.json ? writeJson(view.pick(shown)) : write(view.print(shown)))
}

/** A record as this terminal shows it. */
export async function shownAs(record: StoryRecord, asOf?: string): Promise<{ readonly look: LookUp } & ReturnType<typeof import('./print/shown.ts').styleFor>> {
  const [{ lookUp }, { newestDay }, { styleFor }] = await Promise.all([
    import('../export/look-up.ts'),
    import('../export/sections.ts'),
    import('./print/shown.ts'),
  ])
  return { look: lookUp(record), ...styleFor(process.stdout, process.env, asOf ?? newestDay(record)) }
}

/** Of statements those by one speaker, of notices those of one kind, where that is asked for. */
async function only(record: StoryRecord, { by: name, about }: ShowOptions): Promise<StoryRecord> {
  if (about !== undefined) return { ...record, notices: record.notices.filter((notice) => notice.about === about) }
  if (name === undefined) return record
  const { saidBy } = await import('./words.ts')
  const statements: readonly RecordStatement[] = saidBy(record.statements, name)
  if (statements.length === 0) throw new Failure(`nobody whose name has "${name}" says anything in this story: "readout show statements" lists who does`)
  return { ...record, statements }
}
