import { Command, CommanderError } from 'commander'
import { addCommand } from './add.ts'
import { demoCommand } from './demo.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { compareCommand } from './compare.ts'
import { complain, Failure } from './failure.ts'
import { judgeCommand } from './judge.ts'
import { matchCommand } from './match.ts'
import { endQuietlyWithReader } from './output.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { storiesCommand } from './stories.ts'
import { tryCommand } from './try.ts'
import { worldCommand } from './world.ts'

/** The whole command. What a command needs is loaded when it runs. */
export function program(): Command {
  const root = new Command('readout')
    .description('Many reports of a diplomatic story in, one cited record out.')
    .version(VERSION)
    .configureOutput({ writeErr: () => {} })
    .addHelpText(
      'after',
      '\nExamples:\n  $ readout demo                      see it on a story that is here\n  $ readout add reports/              take a folder of reports in\n  $ readout show                      who met whom, what was said, what is promised, where they disagree\n  $ readout explain "Kim Yong Chol"   why it says so\n  $ readout serve                     the page: see it, open every sentence, decide\n  $ readout export --format json      for other programs',
    )
  const commands = [
    addCommand,
    showCommand,
    explainCommand,
    compareCommand,
    judgeCommand,
    exportCommand,
    readCommand,
    rebuildCommand,
    serveCommand,
    storiesCommand,
    worldCommand,
    demoCommand,
    tryCommand,
    matchCommand,
  ]
  for (const make of commands) root.addCommand(strict(make()))
  return strict(root)
}

const VERSION = '0.1.0'

const strict = (command: Command): Command => {
  for (const inner of command.commands) strict(inner)
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .helpCommand(false)
}

/** Runs what the command line asks for. Every error becomes one line on standard error; exit code 0 done, 1 could not, 2 misused. */
export async function start(argv: readonly string[]): Promise<void> {
  endQuietlyWithReader()
  withoutSqliteWarning()
  try {
    if (argv.length <= 2) program().outputHelp()
    else await program().parseAsync(argv)
  } catch (error) {
    process.exitCode = fail(error)
  }
}

function fail(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    complain(`${error.message.replace(/^error: /, '')}. "readout --help" tells how to ask`)
    return 2
  }
  if (error instanceof Failure) return (complain(error.message), error.exitCode)
  const { name, message } = error as Error
  if (name === 'StoreRefusal') return (complain(message), 1)
  complain(`${message ?? error}. This is a fault of the program, not of your texts${process.env.READOUT_DEBUG ? '' : ': READOUT_DEBUG=1 shows where'}`)
  if (process.env.READOUT_DEBUG) console.error(error)
  return 1
}

/** Node 24 warned at first that its SQLite may still change; what it gives is what we test. */
function withoutSqliteWarning(): void {
  const warn = process.emitWarning.bind(process) as (...args: readonly unknown[]) => void
  process.emitWarning = (...args: readonly unknown[]) => {
    if (!String(args[0]).startsWith('SQLite is an experimental feature')) warn(...args)
  }
}
