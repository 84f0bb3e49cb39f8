import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

test('the committed schemas are what the types say', () => {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('./schema.ts', import.meta.url)), '--check'], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
})
