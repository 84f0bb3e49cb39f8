import { MAX_BYTES, MAX_SAID } from './decode.ts'

/** A file of JSON items is not what it should be. The message is one line that goes on after the file's name. */
export class BadItems extends Error {
  override readonly name = 'BadItems'
}

export type Item = Readonly<Record<string, unknown>>

const [QUOTE, BACKSLASH, OPEN, CLOSE, LIST, LIST_END] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d] as const
/** White space, commas between items, and the bytes of a byte-order mark. */
const BETWEEN = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0xef, 0xbb, 0xbf])

/**
 * The JSON objects of a stream one by one: an object a line, a list of objects, or objects behind one another, in whatever lines. Holds one of them at a time.
 * Throws {@link BadItems} where something else stands between them, or where the stream ends within one.
 */
export async function* items(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const splitter = new Splitter()
  for await (const chunk of stream) yield* splitter.take(chunk)
  splitter.end()
}

class Splitter {
  private held: Uint8Array[] = []
  private length = 0
  private depth = 0
  private inString = false
  private escaped = false
  private list: 'none' | 'open' | 'closed' = 'none'
  private count = 0

  end(): void {
    if (this.depth > 0) throw new BadItems(`ends within item ${this.count + 1}: it was cut off`)
    if (this.list === 'open') throw new BadItems(`ends behind item ${this.count} with its list still open: it was cut off`)
    if (this.count === 0) throw new BadItems('holds no JSON object')
  }

  *take(chunk: Uint8Array): Generator<Item> {
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number
      if (this.depth === 0) {
        this.between(byte)
        if (this.depth > 0) start = at
      } else if (this.escaped) this.escaped = false
      else if (byte === BACKSLASH) this.escaped = this.inString
      else if (byte === QUOTE) this.inString = !this.inString
      else if (this.inString) continue
      else if (byte === OPEN) this.depth++
      else if (byte === CLOSE && --this.depth === 0) {
        this.hold(chunk.subarray(start, at + 1))
        yield this.item()
      }
    }
    if (this.depth > 0) this.hold(chunk.subarray(start))
  }

  private between(byte: number): void {
    if (byte === OPEN && this.list !== 'closed') this.depth = 1
    else if (byte === LIST && this.list === 'none' && this.count === 0) this.list = 'open'
    else if (byte === LIST_END && this.list === 'open') this.list = 'closed'
    else if (!BETWEEN.has(byte))
      throw new BadItems(this.count ? `has something else than JSON objects behind item ${this.count}` : 'does not begin with a JSON object or a list of them')
  }

  private hold(part: Uint8Array): void {
    this.length += part.length
    if (this.length > MAX_BYTES) throw new BadItems(`has an item of more than ${MAX_SAID} (item ${this.count + 1})`)
    // The stream may use its buffer again.
    this.held.push(part.slice())
  }

  private item(): Item {
    this.count++
    const bytes = Buffer.concat(this.held)
    this.held = []
    this.length = 0
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Item
    } catch {
      throw new BadItems(`has an item that is no JSON in UTF-8 (item ${this.count})`)
    }
  }
}
