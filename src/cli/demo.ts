import { Command } from 'commander'

/** The story that a newcomer sees first. */
const STORY = 'korea-2018'

export function demoCommand(): Command {
  return new Command('demo')
    .description('take the demo story in, show its record and serve it, until you press Ctrl-C; nothing is kept')
    .option('--once', 'only show the record')
    .addHelpText('after', '\nExamples:\n  $ readout demo\n  $ readout demo --once | less -R')
    .action(async ({ once }: { readonly once?: true }) => {
      const [{ mkdtempSync, rmSync }, { tmpdir }, { join }] = await Promise.all([import('node:fs'), import('node:os'), import('node:path')])
      const folder = mkdtempSync(join(tmpdir(), 'readout-demo-'))
      try {
        await show(join(folder, 'demo.db'))
        if (!once) await serve(join(folder, 'demo.db'))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
}

/** Takes the demo story into a database and prints its record. */
async function show(db: string): Promise<void> {
  const [{ fileURLToPath }, { Store }, { takeIn }, { bringUpToDate }, { shownAs }, { printRecord }, { write }] = await Promise.all([
    import('node:url'),
    import('../store/store.ts'),
    import('./add.ts'),
    import('./story.ts'),
    import('./show.ts'),
    import('./print/record.ts'),
    import('./output.ts'),
  ])
  const store = Store.open(db)
  await takeIn(store, STORY, [fileURLToPath(new URL(`../../stories/${STORY}/reports`, import.meta.url))])
  await write(printRecord(await shownAs(await bringUpToDate(store, STORY))))
  store.close()
}

async function serve(db: string): Promise<void> {
  const { listenWhereFree, untilStopped } = await import('./serve.ts')
  const served = await listenWhereFree({ db, host: '127.0.0.1' }, undefined)
  process.stdout.write(`\nSee it at ${served.url} (Ctrl-C ends it; nothing is kept).\n`)
  await untilStopped(served)
}
