import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { test } from 'node:test'
import { writeAll } from './output.ts'

/** A reader that takes its time over each block, and says how much it has. */
class Slow extends Writable {
  taken = ''
  constructor() {
    super({ highWaterMark: 1, decodeStrings: false })
  }
  override _write(block: string, _encoding: string, done: () => void): void {
    void setTimeout(5).then(() => {
      this.taken += block
      done()
    })
  }
}

test('pieces are made only as fast as the reader takes them', async () => {
  const reader = new Slow()
  const piece = 'a line of the record\n'.repeat(1000)
  let made = 0
  let furthest = 0
  function* pieces(): Iterable<string> {
    for (let i = 0; i < 100; i++) {
      made += piece.length
      furthest = Math.max(furthest, made - reader.taken.length)
      yield piece
    }
  }
  await writeAll(pieces(), reader)
  assert.equal(reader.taken, piece.repeat(100))
  assert.ok(furthest < 10 * piece.length, `${furthest} characters were waiting`)
})

test('short pieces are written many at once, and nothing is written of nothing', async () => {
  const reader = new Slow()
  let writes = 0
  reader.on('drain', () => writes++)
  await writeAll(
    Array.from({ length: 10_000 }, () => 'word '),
    reader,
  )
  assert.equal(reader.taken.length, 50_000)
  assert.ok(writes < 5)
  await writeAll([], reader)
  assert.equal(reader.taken.length, 50_000)
})
