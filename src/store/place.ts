import { homedir } from 'node:os'
import { join } from 'node:path'

/** What the place of the database depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const thisMachine = (): Machine => ({ platform: process.platform, home: homedir(), env: process.env })

/** Where the database is unless `--db` says otherwise: `READOUT_DB`, else `readout.db` in the user's data folder. */
export const databasePath = (machine: Machine = thisMachine()): string => machine.env.READOUT_DB || join(dataFolder(machine), 'readout.db')

function dataFolder({ platform, home, env }: Machine): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'readout')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'readout')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'readout')
}
