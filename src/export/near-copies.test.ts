import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldedWords, NearCopies, type Printed } from './near-copies.ts'

const text = (origin: string, report: string, words: string): Printed => ({ origin, report, words: foldedWords(words) })

const COPIES: readonly (readonly [said: string, of: string, copy: string, isCopy: boolean])[] = [
  ['one word in five is another', 'The talks in Asmara failed', 'The talks in Asmara collapsed', true],
  ['two words in five are others', 'The talks in Asmara failed', 'The talks in Massawa collapsed', false],
  ['a word is left out of five', 'The talks in Asmara failed', 'The talks Asmara failed', true],
  ['much is added', 'The talks failed', 'The talks failed because nobody came to them', false],
  ['the words are written otherwise', 'THE TALKS, ALAS, FAILED', 'the talks alas failed', true],
  ['neither has a word', '…', '?!', true],
  ['one has no word', '…', 'No', false],
]
for (const [said, of, copy, isCopy] of COPIES)
  test(`takes a text for a copy or not where ${said}`, () => {
    const copies = new NearCopies()
    copies.keep(text('wire', 'a', of), 7)
    assert.equal(copies.find(text('wire', 'b', copy)), isCopy ? 7 : undefined)
  })

test('copies nobody of another origin, and no report itself', () => {
  const copies = new NearCopies()
  copies.keep(text('wire', 'a', 'We will meet again'), 0)
  assert.equal(copies.find(text('agency', 'b', 'We will meet again')), undefined)
  assert.equal(copies.find(text('wire', 'a', 'We will meet again')), undefined)
})

test('finds the same text as one that holds it against every text kept', () => {
  const word = fc.constantFrom('we', 'will', 'not', 'meet', 'again', 'soon', 'there')
  const printed = fc.record({ origin: fc.constantFrom('x', 'y'), report: fc.constantFrom('a', 'b', 'c'), words: fc.array(word, { maxLength: 12 }) })
  const isCopy = (one: Printed, other: Printed): boolean => {
    const shared = one.words.filter((each) => other.words.includes(each)).length
    return one.origin === other.origin && one.report !== other.report && shared * 5 >= 4 * Math.max(one.words.length, other.words.length)
  }
  fc.assert(
    fc.property(fc.array(printed, { maxLength: 30 }), printed, (kept, asked) => {
      const copies = new NearCopies()
      for (const [at, one] of kept.entries()) copies.keep(one, at)
      const first = kept.findIndex((one) => isCopy(one, asked))
      assert.equal(copies.find(asked), first < 0 ? undefined : first)
    }),
    { numRuns: 2_000 },
  )
})
