import chardet from 'chardet'
import iconv from 'iconv-lite'
import { binaryKind } from './binary.ts'

/** A report may have this many bytes. */
export const MAX_BYTES = 50_000_000
export const MAX_SAID = '50 MB'

/** A text, or why there is none. `note` says in a few words what a person should know: bytes that could not be decoded. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly note?: string; readonly refused?: undefined } | { readonly refused: string }

/**
 * Bytes to text: UTF-8, UTF-16 by its mark or its look, UTF-32 by its mark, else the likeliest 8-bit or East Asian encoding, windows-1252 where nothing tells.
 * The byte-order mark goes; nothing else is trimmed or normalised. The text never holds a lone surrogate. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: 'is empty' }
  if (bytes.length > MAX_BYTES) return tooBig(bytes.length)
  const { encoding, skip } = encodingOf(bytes)
  const kind = binaryKind(bytes, encoding.startsWith('utf-16') || encoding.startsWith('utf-32'))
  if (kind) return { refused: `is ${kind}, not text: give its text as .txt` }
  const raw = decodeAs(encoding, bytes.subarray(skip))
  const text = raw.isWellFormed() ? raw : raw.toWellFormed()
  if (text.trim() === '') return { refused: 'holds nothing but white space' }
  const note = damage(text, bytes, encoding)
  return { text, encoding, ...(note ? { note } : {}) }
}

/** Says that a report is too long; `bytes` may be left out where nobody read to the end. */
export const tooBig = (bytes?: number): { readonly refused: string } => ({
  refused: `${bytes === undefined ? 'is longer than' : `has ${(bytes / 1e6).toFixed(1)} MB, more than`} the ${MAX_SAID} that a report may have: split it`,
})

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { mark: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

function encodingOf(bytes: Uint8Array): { readonly encoding: string; readonly skip: number } {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return { encoding: marked.encoding, skip: marked.mark.length }
  const encoding = utf16ByLook(bytes) ?? (isUtf8(bytes) ? 'utf-8' : eightBit(bytes))
  return { encoding, skip: 0 }
}

/** In UTF-16 without a mark, every other byte of Western text is zero. */
function utf16ByLook(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2))
  if (odd > 0.5 && even < 0.02) return 'utf-16le'
  if (even > 0.5 && odd < 0.02) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return mostlyUtf8(bytes)
  }
}

/** UTF-8 with a few broken bytes is still UTF-8: at least four sound sequences for each broken byte. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const follow = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
    const whole = follow > 0 && lead < 0xf5 && bytes.subarray(i + 1, i + 1 + follow).every((byte) => (byte & 0xc0) === 0x80) && i + follow < bytes.length
    if (whole) sound++
    else broken++
    if (whole) i += follow
  }
  return sound >= 4 * broken && sound > 0
}

const SAMPLE = 32_768
/** Chardet's confidence below which its answer is worth less than the commonest case. */
const SURE = 20
/** Western European text looks a little like Romanian and Turkish too. */
const NEAR = 20

/** The encoding of text that is not Unicode, told from a stretch around its first byte beyond ASCII. */
function eightBit(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const found = chardet.analyse(bytes.subarray(Math.max(0, first - SAMPLE), first + SAMPLE)).filter(({ name }) => !/^(utf|ascii)/i.test(name))
  const [best] = found
  const western = found.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1')
  if (!best || best.confidence < SURE || !iconv.encodingExists(best.name)) return 'windows-1252'
  if (western && best.confidence - western.confidence <= NEAR) return 'windows-1252'
  return best.name.toLowerCase()
}

/** The browsers' decoder for Unicode: unlike Node's own it replaces lone surrogates. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false })
}

/** Only a text that had no U+FFFD of its own is said to be damaged. */
function damage(text: string, bytes: Uint8Array, encoding: string): string | undefined {
  const lost = text.split('\ufffd').length - 1
  if (lost === 0 || (encoding === 'utf-8' && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\ufffd'))) return undefined
  return `${lost} ${lost === 1 ? 'place' : 'places'} could not be decoded as ${encoding} and ${lost === 1 ? 'stands' : 'stand'} as \ufffd`
}
