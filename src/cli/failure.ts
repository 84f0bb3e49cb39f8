/** What a person asked for could not be done. The message is one line: what, where, what to do. Exit code 1 for "could not", 2 for "misused". */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** One line on standard error, out of the way of what the command prints. */
export function complain(message: string): void {
  process.stderr.write(`readout: ${message.replace(/\s*\n\s*/g, ' ')}\n`)
}
