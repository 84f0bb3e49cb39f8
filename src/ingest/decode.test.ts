import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { decode, MAX_BYTES } from './decode.ts'

const textOf = (bytes: Uint8Array): string => {
  const decoded = decode(bytes)
  if (decoded.refused !== undefined) assert.fail(decoded.refused)
  return decoded.text
}
const refusal = (bytes: Uint8Array): string => decode(bytes).refused ?? assert.fail('was taken')

const SENTENCE = 'Le président\u00a0a reçu\r\n« son homologue » à Évian\u202f: 40 € – “oui”, a-t-il dit.\r\n'

for (const [encoding, mark] of [
  ['utf-8', ''],
  ['utf-8', '\ufeff'],
  ['utf-16le', '\ufeff'],
  ['utf-16be', '\ufeff'],
  ['utf-16le', ''],
  ['utf-16be', ''],
  ['utf-32le', '\ufeff'],
] as const) {
  test(`decodes ${encoding} ${mark ? 'with' : 'without'} a byte-order mark and changes nothing else`, () => {
    assert.equal(textOf(iconv.encode(mark + SENTENCE, encoding)), SENTENCE)
  })
}

test('decodes windows-1252 with its quotes, dashes and euro sign', () => {
  const sentence = SENTENCE.replace('\u202f', '\u00a0')
  assert.equal(textOf(iconv.encode(sentence, 'windows-1252')), sentence)
})

test('takes a word with one accent for windows-1252', () => assert.equal(textOf(iconv.encode('Un café à Genève.', 'windows-1252')), 'Un café à Genève.'))

test('decodes what is clearly Cyrillic or Japanese', () => {
  const russian = 'Президент встретился с министром иностранных дел в Москве и обсудил с ним договор.'
  const japanese = '日本の首相は東京で会談した。'
  assert.equal(textOf(iconv.encode(russian, 'windows-1251')), russian)
  assert.equal(textOf(iconv.encode(japanese, 'shift_jis')), japanese)
})

test('any text comes back from UTF-8 as it was: no-break spaces, line ends, marks of direction, surrogate pairs', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u00a0', '\r\n', '\u202e', '\u200f', '😀', '“', '»', '\u0085', '\u2028'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = `Talks ${pieces.join('')}`.replaceAll('\0', '').toWellFormed()
      const decoded = decode(Buffer.from(text, 'utf8'))
      if (decoded.refused === undefined) assert.equal(decoded.text, text)
    }),
  )
})

test('no bytes make it throw or give a lone surrogate', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes)
      if (decoded.refused === undefined) assert.ok(decoded.text.isWellFormed())
      else assert.doesNotMatch(decoded.refused, /\n/)
    }),
    { numRuns: 2000 },
  )
})

test('keeps UTF-8 with a broken byte as UTF-8 and says how much is lost', () => {
  const bytes = Buffer.concat([Buffer.from('Éthiopie, Érythrée, Évian, Égypte, Équateur. '), Buffer.from([0xff]), Buffer.from(' fin')])
  const decoded = decode(bytes)
  assert.ok(decoded.refused === undefined)
  assert.equal(decoded.text, 'Éthiopie, Érythrée, Évian, Égypte, Équateur. \ufffd fin')
  assert.match(decoded.note ?? '', /^1 place could not be decoded/)
})

test('replaces a lone surrogate of UTF-16', () => {
  const bytes = Buffer.concat([Buffer.from('\ufeffThe talks in Oslo ', 'utf16le'), Buffer.from([0x00, 0xd8]), Buffer.from(' went on', 'utf16le')])
  assert.equal(textOf(bytes), 'The talks in Oslo \ufffd went on')
})

test('refuses what is no text, and says what it is', () => {
  assert.match(refusal(new Uint8Array()), /empty/)
  assert.match(refusal(Buffer.from(' \r\n\t\u00a0')), /white space/)
  assert.match(refusal(Buffer.from('%PDF-1.7\nsome bytes')), /a PDF/)
  assert.match(refusal(Buffer.from('PK\x03\x04word/document.xml', 'latin1')), /zip archive or an office document/)
  assert.match(refusal(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), /a PNG image/)
  assert.match(refusal(Buffer.alloc(4000)), /binary/)
})

test('refuses more than 50 MB and names the limit', () => {
  assert.match(refusal(Buffer.alloc(MAX_BYTES + 1, 'a')), /the 50 MB that a report may have/)
})

test('takes the time of the text, not of its square', () => {
  const time = (length: number): number => {
    const bytes = iconv.encode('(é,'.repeat(length / 3), 'windows-1252')
    const start = performance.now()
    decode(bytes)
    return performance.now() - start
  }
  time(300_000)
  assert.ok(time(3_000_000) < 40 * Math.max(time(300_000), 5))
})
