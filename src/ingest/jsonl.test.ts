import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseLine, type ParsedLine, reportLines } from './jsonl.ts'

async function all(...chunks: readonly (string | Uint8Array)[]): Promise<readonly ParsedLine[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  }
  return Array.fromAsync(reportLines(stream()))
}
const error = (json: string): string => parseLine(json).error ?? assert.fail('was taken')

test('reads lines that are cut anywhere, and a last line without its end', async () => {
  const lines = await all('{"id":"1","te', 'xt":"a"}\n\n{"id":"2","text"', ':"é"}')
  assert.deepEqual(
    lines.map(({ line }) => line),
    [
      { id: '1', text: 'a' },
      { id: '2', text: 'é' },
    ],
  )
})

test('a byte-order mark before the first line is no part of it', async () => {
  assert.equal((await all('\ufeff{"id":"1","text":"a"}\r\n'))[0]?.line?.text, 'a')
})

test('a bad line is told and the next one read', async () => {
  const lines = await all('{"id":"1",\n', new Uint8Array([0x22, 0xff, 0x0a]), '{"id":"3","text":"c"}\n')
  assert.match(lines[0]?.error ?? '', /^the line is not JSON/)
  assert.match(lines[1]?.error ?? '', /not UTF-8/)
  assert.equal(lines[2]?.line?.id, '3')
})

test('says what is wrong with a line in one line', () => {
  assert.match(error('[]'), /no object/)
  assert.match(error('null'), /no object/)
  assert.match(error('{"text":"a"}'), /"id" is missing/)
  assert.match(error('{"id":7,"text":"a"}'), /"id" must be a string/)
  assert.match(error('{"id":"1"}'), /"text" is missing/)
  assert.match(error('{"id":"1","text":"  "}'), /"text" is empty/)
  assert.match(error('{"id":"1","text":"a","url":3}'), /"url" must be a string/)
  assert.match(error('{"id":"1","text":"a","language":"no language"}'), /BCP 47/)
})

test('refuses a day that no calendar has', () => {
  for (const day of ['2018-02-30', '2018-13-01', '31 May', '2018-5-31', '0000-00-00']) {
    assert.match(error(JSON.stringify({ id: '1', text: 'a', published: day })), /"published" is no date/)
  }
})

test('keeps day, month or year of publication, and the day of an instant', () => {
  const published = (day: string) => parseLine(JSON.stringify({ id: '1', text: 'a', published: day })).line?.published
  assert.equal(published('2018-05-31'), '2018-05-31')
  assert.equal(published('2018-05'), '2018-05')
  assert.equal(published('2018'), '2018')
  assert.equal(published('2018-05-31T08:40:00+09:00'), '2018-05-31')
})

test('an empty field is an absent one', () => {
  assert.deepEqual(parseLine('{"id":"1","text":"a","published":"","outlet":null}').line, { id: '1', text: 'a' })
})

test('replaces a lone surrogate, keeps every offset and says so', () => {
  const parsed = parseLine('{"id":"1","text":"a\\ud800b"}')
  assert.equal(parsed.line?.text, 'a\ufffdb')
  assert.match(parsed.error === undefined ? (parsed.note ?? '') : '', /surrogate/)
})
