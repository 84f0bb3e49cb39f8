/** First bytes of what is given by mistake for a text. `at` is where they stand. */
const KINDS: readonly { readonly starts: string; readonly at?: number; readonly kind: string }[] = [
  { starts: '%PDF-', kind: 'a PDF' },
  { starts: 'PK\x03\x04', kind: 'a zip archive or an office document' },
  { starts: 'PK\x05\x06', kind: 'a zip archive' },
  { starts: '\xd0\xcf\x11\xe0', kind: 'an old office document' },
  { starts: '{\\rtf', kind: 'a rich-text document' },
  { starts: '\x89PNG', kind: 'a PNG image' },
  { starts: '\xff\xd8\xff', kind: 'a JPEG image' },
  { starts: 'GIF8', kind: 'a GIF image' },
  { starts: 'II*\0', kind: 'a TIFF image' },
  { starts: 'MM\0*', kind: 'a TIFF image' },
  { starts: 'WEBP', at: 8, kind: 'a WebP image' },
  { starts: '\x1f\x8b', kind: 'a gzip archive' },
  { starts: 'BZh', kind: 'a bzip2 archive' },
  { starts: '7z\xbc\xaf', kind: 'a 7z archive' },
  { starts: '\xfd7zXZ', kind: 'an xz archive' },
  { starts: 'SQLite format 3\0', kind: 'a database' },
  { starts: '\x7fELF', kind: 'a program' },
  { starts: 'ftyp', at: 4, kind: 'a video' },
  { starts: 'ID3', kind: 'a sound file' },
]

const LOOK = 65_536
/** More than this share of control characters is no text. */
const MANY = 0.02

/**
 * What a file is that is no text ("a PDF", "binary"), else `undefined`.
 * `wide` says that the text is in UTF-16 or UTF-32, where zero bytes are part of letters.
 */
export function binaryKind(bytes: Uint8Array, wide: boolean): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 32))
  const known = KINDS.find(({ starts, at = 0 }) => head.startsWith(starts, at))
  if (known) return known.kind
  if (wide) return undefined
  const look = bytes.subarray(0, LOOK)
  let controls = 0
  for (const byte of look) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++
  return controls / look.length > MANY ? 'binary' : undefined
}
