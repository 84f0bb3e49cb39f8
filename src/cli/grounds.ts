import type { Grounds } from '../export/grounds.ts'
import type { StoryRecord } from '../model/record.ts'
import { openRecord, type StoryOptions } from './story.ts'

/** Writes a story's record together with what it was made from: its reports, the judgements that stand, the world tables. */
export async function withGrounds(write: (record: StoryRecord, grounds: Grounds) => Iterable<string>, options: StoryOptions): Promise<Iterable<string>> {
  const { store, story, record } = await openRecord(options)
  const [reports, judgements] = [store.reports(story), store.judgements(story)]
  store.close()
  const [{ loadWorld }, { standing }] = await Promise.all([import('../world/world.ts'), import('../record/resolve/judged.ts')])
  return write(record, { reports, judgements: standing(judgements), tables: loadWorld() })
}
