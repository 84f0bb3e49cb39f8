import { Failure } from './failure.ts'
import type { StoryOptions } from './story.ts'

/** What every command about the world can be asked with. */
export interface WorldOptions extends StoryOptions {
  readonly json?: true
}

/** What was brought in, where there is a database: for all stories, and for one where it is named. */
export async function addedFor(options: WorldOptions) {
  const [{ existsSync }, { databasePath }, { openStore }] = await Promise.all([import('node:fs'), import('../store/place.ts'), import('./story.ts')])
  if (!existsSync(options.db ?? databasePath())) {
    if (options.story !== undefined) throw new Failure(`no story is kept in ${options.db ?? databasePath()} yet: "readout add <folder>" takes reports in`)
    return { added: [], imports: [] }
  }
  const store = await openStore(options, false)
  const imports = store.imports().filter(({ story }) => story === undefined || story === options.story)
  const added = store.added(options.story ?? '')
  store.close()
  return { added, imports }
}
