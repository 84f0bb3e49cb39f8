import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BadItems, items } from './items.ts'

/** The text in pieces of so many bytes. */
async function* inPieces(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = (text: string | Uint8Array, size = 7): Promise<unknown[]> => Array.fromAsync(items(inPieces(text, size)))

test('reads the same items from lines, from a list, from objects over many lines, in pieces of any size', async () => {
  const object = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant('{"\\}]'), fc.dictionary(fc.string(), fc.string())))
  await fc.assert(
    fc.asyncProperty(fc.array(object, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 50 }), async (all, size) => {
      const same = JSON.parse(JSON.stringify(all)) as unknown
      const forms = [
        all.map((one) => JSON.stringify(one)).join('\n'),
        JSON.stringify(all),
        all.map((one) => JSON.stringify(one, null, 2)).join('\r\n'),
        `\uFEFF[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
      ]
      for (const form of forms) assert.deepEqual(await read(form, size), same)
    }),
    { numRuns: 40 },
  )
})

const wrong: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['a file that was cut off within an item', '{"a":1}\n{"b":', /^ends within item 2: it was cut off$/],
  ['a list that was cut off between items', '[{"a":1},', /^ends behind item 1 with its list still open/],
  ['another text', 'id,name\n1,Ada', /^does not begin with a JSON object/],
  ['what stands behind the items', '{"a":1} thanks', /^has something else than JSON objects behind item 1$/],
  ['an item that is no JSON', '{"a":1}\n{a:1}', /^has an item that is no JSON in UTF-8 \(item 2\)$/],
  ['an item in another encoding', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d]), /no JSON in UTF-8 \(item 1\)/],
  ['an empty file', '', /^holds no JSON object$/],
]
for (const [what, text, says] of wrong)
  test(`refuses ${what}`, () => assert.rejects(read(text), (error) => error instanceof BadItems && says.test(error.message)))
