import { Command } from 'commander'
import { Failure } from './failure.ts'
import { bringUpToDate, existingStory, openStore, type StoryOptions, withStory } from './story.ts'

export function rebuildCommand(): Command {
  return withStory(new Command('rebuild'))
    .description('drop everything derived, make the record again and compare')
    .addHelpText('after', '\nReports and judgements are never touched.\n\nExample:\n  $ readout rebuild --story korea')
    .action(async (options: StoryOptions) => {
      const store = await openStore(options, false)
      const story = existingStory(store, options)
      const before = JSON.stringify(await bringUpToDate(store, story))
      store.dropDerived(story)
      const after = JSON.stringify(await bringUpToDate(store, story))
      store.close()
      if (before !== after)
        throw new Failure(
          `${story}: the record came back different from ${difference(before, after)}; the new one is kept. Please report this: it should not happen`,
        )
      process.stdout.write(`${story}: the same record came back, byte for byte\n`)
    })
}

/** Where two texts part, with a few characters of it. */
function difference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  return `character ${at} on (${JSON.stringify(before.slice(Math.max(0, at - 30), at + 30))})`
}
