import { Command, Option } from 'commander'
import type { Served, Serving } from '../serve/api/listen.ts'
import { Failure } from './failure.ts'

/** The port that is tried first where none is asked for. */
const PORT = 7370
/** How many ports after it are tried. */
const OTHERS = 20

interface ServeOptions {
  readonly db?: string
  readonly host: string
  readonly port?: number
  readonly name?: readonly string[]
  readonly newToken?: true
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the page and the API, until you press Ctrl-C')
    .option('--db <path>', 'the database; left out: READOUT_DB, else readout.db in your data folder')
    .addOption(new Option('--host <address>', 'the address to listen on; any but this machine alone lets in only who has the token').default('127.0.0.1'))
    .addOption(new Option('--port <number>', `the port; left out: ${PORT}, or the next that is free`).argParser(portOf))
    .option('--name <host...>', 'a name under which a proxy passes requests on; they are let in by the token')
    .option('--new-token', 'make another token; the one before opens nothing any more')
    .addHelpText(
      'after',
      '\nWith an address that others can reach, the first start prints a link with a token, once: whoever opens it is let in.\n\nExamples:\n  $ readout serve\n  $ readout serve --port 8080\n  $ readout serve --host 0.0.0.0\n  $ readout serve --name readout.example     behind a proxy that speaks HTTPS',
    )
    .action(async ({ db: path, host, port, name: names = [], newToken }: ServeOptions) => {
      const [{ databasePath }, { isLoopback }] = await Promise.all([import('../store/place.ts'), import('../serve/api/guard.ts')])
      const db = path ?? databasePath()
      const token = isLoopback(host) && names.length === 0 && !newToken ? undefined : await tokenFor(db, newToken === true)
      const served = await listenWhereFree({ db, host, names }, port)
      process.stdout.write(
        `${served.url}\n${token === undefined ? '' : `Let others in with this link, which is not shown again: ${names[0] === undefined ? served.url : `https://${names[0]}/`}login?token=${token}\n`}`,
      )
      await untilStopped(served)
    })
}

/** A token, where none was made yet or another is asked for. */
async function tokenFor(db: string, another: boolean): Promise<string | undefined> {
  const [{ Store }, { makeToken }] = await Promise.all([import('../store/store.ts'), import('../serve/api/token.ts')])
  const store = Store.open(db)
  const token = another || store.tokenHash() === undefined ? makeToken(store) : undefined
  store.close()
  return token
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Failure(`--port ${text} is no port: give a number from 1 to 65535, or 0 for any that is free`, 2)
}

/** Listens on the port that is asked for, or, where none is, on the first that is free. Throws {@link Failure}. */
export async function listenWhereFree(what: Omit<Serving, 'port'>, port: number | undefined): Promise<Served> {
  const { listen } = await import('../serve/api/listen.ts')
  for (let at = port ?? PORT; ; at++) {
    try {
      return await listen({ ...what, port: at })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EADDRINUSE' && port === undefined && at < PORT + OTHERS) continue
      if (code === 'EADDRINUSE') throw new Failure(`port ${at} of ${what.host} is taken: give another with --port`)
      if (code === 'EACCES') throw new Failure(`port ${at} may not be listened on: give one above 1023 with --port`)
      if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new Failure(`${what.host} is no address of this machine: give one with --host`)
      throw error
    }
  }
}

/** Waits for Ctrl-C (or to be ended by another program) and closes the server. */
export async function untilStopped({ close }: Served): Promise<void> {
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  await close()
}
