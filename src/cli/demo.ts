import { Command } from 'commander'

/** The story that a newcomer sees first. */
const STORY = 'korea-2018'

export function demoCommand(): Command {
  return new Command('demo')
    .description('take the demo story in and show its record; nothing is kept')
    .addHelpText('after', '\nExample:\n  $ readout demo | less -R')
    .action(async () => {
      const [{ fileURLToPath }, { Store }, { takeIn }, { bringUpToDate }, { shownAs }, { printRecord }, { write }] = await Promise.all([
        import('node:url'),
        import('../store/store.ts'),
        import('./add.ts'),
        import('./story.ts'),
        import('./show.ts'),
        import('./print/record.ts'),
        import('./output.ts'),
      ])
      const store = Store.open(':memory:')
      await takeIn(store, STORY, [fileURLToPath(new URL(`../../stories/${STORY}/reports`, import.meta.url))])
      await write(printRecord(await shownAs(await bringUpToDate(store, STORY))))
      store.close()
    })
}
