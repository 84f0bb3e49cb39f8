import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { know } from '../know.ts'
import type { Span } from '../model/anchor.ts'
import type { Reading } from '../model/reading.ts'
import { read } from '../readout.ts'
import { HOSTILE } from './hostile.sample.ts'

const known = await know(['en', 'fr'])
const LANGUAGES = ['en', 'fr'] as const
const LENGTH = 20_000

const readingOf = (text: string, language: string): Reading => read({ id: 'r', text, language }, known)

/** Every stretch of text that a reading speaks of, however deep, with the path to it. */
function anchors(value: unknown, path: string, out: [string, Span & { text?: unknown }][] = []): [string, Span & { text?: unknown }][] {
  if (typeof value !== 'object' || value === null) return out
  const one = value as Partial<Span> & { text?: unknown }
  if (one.start !== undefined || one.end !== undefined) out.push([path, one as Span])
  for (const [key, inner] of Object.entries(value)) anchors(inner, `${path}.${key}`, out)
  return out
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000
/** Between the two halves of one character. */
const splits = (text: string, at: number): boolean => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

/** Fails where an anchor lies outside the text, is empty, cuts a character in two or says other words than stand there. */
function assertAnchored(text: string, reading: Reading): void {
  for (const [path, { start, end, text: says }] of anchors(reading, 'reading')) {
    const at = `${path} [${start}, ${end})`
    assert.ok(
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
      `${at} is no stretch of a text of ${text.length}`,
    )
    assert.ok(!splits(text, start) && !splits(text, end), `${at} cuts a character in two`)
    if (says !== undefined) assert.equal(says, text.slice(start, end), `${at} says other words`)
  }
}

for (const { name, make } of HOSTILE) {
  for (const language of LANGUAGES) {
    test(`reads ${LENGTH} characters of ${name} (${language}) and anchors whatever it finds`, () => {
      const text = make(LENGTH)
      assertAnchored(text, readingOf(text, language))
    })
  }
}

test('reads an empty text and a single mark', () => {
  for (const text of ['', ' ', '.', '"', '(', '\ud83e', '\udd1d', "'"]) for (const language of LANGUAGES) assertAnchored(text, readingOf(text, language))
})

test('reads one word a million letters long', () => {
  const text = 'a'.repeat(1_000_000)
  assertAnchored(text, readingOf(text, 'en'))
})

const stories = fileURLToPath(new URL('../../stories/', import.meta.url))
const golden = readdirSync(stories, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(stories + file, 'utf8'))

test('anchors every reading of the golden stories, in the wrong language too', () => {
  for (const text of golden) for (const language of LANGUAGES) assertAnchored(text, readingOf(text, language))
})

const WORDS = [
  'the',
  'The',
  'minister',
  'Paris',
  'met',
  'said',
  'that',
  'on Friday',
  '5 May 2015',
  'last week',
  'his counterpart',
  'talks',
  'with',
  'of',
  'and',
  'who',
  'Amina Okello',
  'il',
  'a rencontré',
  'selon',
  'la ministre',
  'vendredi',
  'l’ambassadeur',
  'Reuters',
  'would',
  'not',
  'to visit',
  '30 minutes',
]
const MARKS = [
  ' ',
  ' ',
  '\u00a0',
  '\u202f',
  '\r\n',
  '\n\n',
  '\t',
  ', ',
  '. ',
  '.',
  '“',
  '”',
  '"',
  '« ',
  ' »',
  '«\u00a0',
  '’',
  "'",
  '-',
  ' – ',
  '(',
  ')',
  ': ',
  '\u200f',
  '\u0301',
  '\ufeff',
  '\0',
]
const ODD = ['\u{1f91d}', '\u{10400}', '\ud83e', '\udd1d', 'é', 'e\u0301', 'ﬁ', 'İ', 'ß', '中文', '\u2028']

/** A stretch of a golden report, cut anywhere. */
const piece = fc
  .tuple(fc.constantFrom(...golden), fc.nat(1_800), fc.integer({ min: 1, max: 160 }))
  .map(([text, from, length]) => text.slice(from, from + length))
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: piece },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const texts = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''))

test('every anchor of every reading of random texts slices exactly, and reading twice says the same', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      const reading = readingOf(text, language)
      assertAnchored(text, reading)
      assert.deepEqual(readingOf(text, language), reading)
    }),
    { numRuns: 400 },
  )
})

test('a reading does not depend on what was read before it', async () => {
  const fresh = await know(['en', 'fr'])
  for (const text of golden.slice(0, 6)) for (const language of LANGUAGES) assert.deepEqual(read({ id: 'r', text, language }, fresh), readingOf(text, language))
})
