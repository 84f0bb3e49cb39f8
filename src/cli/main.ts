#!/usr/bin/env node
const NEEDED = 24

/** An older Node is refused before anything is loaded that it cannot run. */
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `readout: Node ${process.versions.node} is too old: it needs Node ${NEEDED} or newer. In a clone "npm run -s readout --" brings its own\n`,
  )
  process.exit(2)
}
const { enableCompileCache } = await import('node:module')
enableCompileCache()
const { start } = await import('./program.ts')
await start(process.argv)
