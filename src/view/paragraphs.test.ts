import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paragraphsOf } from './paragraphs.ts'

const cut = (text: string): readonly string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
const WORDS = fc.array(fc.constantFrom('Oslo', 'met. ', '\n', '\n\n', ' ', '\r\n', '«', '🕊', 'a'.repeat(700)), { maxLength: 60 }).map((words) => words.join(''))

test('paragraphs joined are the text, and none cuts a letter in two', () => {
  fc.assert(
    fc.property(WORDS, (text) => {
      const parts = cut(text)
      assert.equal(parts.join(''), text)
      for (const part of parts) assert.ok(part.length > 0 && part.length <= 2000 && !/^[\uDC00-\uDFFF]/.test(part))
    }),
  )
})

test('lines that only wrap are one paragraph where blank lines part them', () => {
  assert.deepEqual(cut('They met\nin Oslo.\n\nThey talked.\n'), ['They met\nin Oslo.\n\n', 'They talked.\n'])
  assert.deepEqual(cut('They met in Oslo.\nThey talked.'), ['They met in Oslo.\n', 'They talked.'])
})
