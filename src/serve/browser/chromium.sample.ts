/** The Chromium that the page's tests look through. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of an installed Chromium: `CHROMIUM`, else the first in `PATH`; none where there is none. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM
  if (given) return given
  const folders = (process.env.PATH ?? '').split(':')
  return NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs Debian's Chromium where none is found and we may. Throws, saying what to do, where that does not help. */
export function ensureChromium(): void {
  if (findChromium()) return
  if (process.getuid?.() === 0) {
    for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
      spawnSync('apt-get', ['-qq', ...command], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if (!findChromium())
    throw new Error('the tests of the page need Chromium: install it (Debian: apt-get install chromium), or say where it is with CHROMIUM=/path')
}
