import type { Store } from '../store/store.ts'
import { complain } from './failure.ts'

/**
 * Takes a story's own people and offices in, in place of those that it had. Says on standard error what is not taken, a line for each. Says how many people and
 * terms were; `undefined` where the file cannot be read: what the story had then stays.
 */
export async function takeInPeople(store: Store, story: string, path: string): Promise<number | undefined> {
  const [{ readText }, { toldByTable }, { know }, { Staging }, { Bringing }, { Laying }] = await Promise.all([
    import('../ingest/collect.ts'),
    import('../ingest/people-table.ts'),
    import('../know.ts'),
    import('../store/staging.ts'),
    import('../bring.ts'),
    import('./bring-in.ts'),
  ])
  const decoded = await readText(path)
  if (decoded.refused !== undefined) return void complain(`${path} ${decoded.refused}`)
  const staging = new Staging()
  const laying = new Laying(staging)
  try {
    laying.lay(toldByTable(path, decoded.text))
  } catch (error) {
    return void complain((error as Error).message)
  }
  const known = await know(undefined, store.added(''))
  const bringing = new Bringing(known, `people.tsv of ${story}`)
  const { kept, disagrees, refused } = laying.take(store, { story, file: 'people.tsv', format: 'table', at: new Date().toISOString() }, bringing, known, true)
  staging.close()
  for (const says of disagrees.first) complain(`${path}: ${says}; our row stands`)
  for (const [why, { first }] of refused) for (const what of first) complain(`${path}: ${what}: ${why}`)
  return (kept?.people ?? 0) + (kept?.holdings ?? 0)
}
