import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Carried } from '../model/carried.ts'
import { recordAsBrief } from './brief.ts'
import { newestDay } from './sections.ts'

/** What every page that carries its record is made of. Neither holds anything that ends a script or a style: the build sees to it. */
export interface BuiltPage {
  readonly script: string
  readonly style: string
}

/**
 * The whole record as one page that opens from disk: its own policy lets run the one script and the one style whose hashes it names, and nothing be loaded.
 * What reports say is in it twice: packed, as base64, and as escaped text for whoever has no script. `made` is the ISO day on which it is made, where its head
 * is to say so; else the same story gives the same bytes.
 */
export function* pageAsHtml(carried: Carried, { script, style }: BuiltPage, made?: string): Iterable<string> {
  const { story, reports } = carried.record
  const said = { story, reports: String(reports.length), newest: newestDay(carried.record), made }
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">\n`
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
  yield `<meta name="referrer" content="no-referrer">\n<title>${escaped(story)} – Readout</title>\n<style>${style}</style>\n</head>\n<body>\n`
  yield '<noscript>\n<p>Without JavaScript this page shows the brief of the record alone. Open it in a browser for all of it.</p>\n<pre>\n'
  for (const piece of recordAsBrief(carried.record)) yield escaped(piece)
  yield '</pre>\n</noscript>\n'
  yield `<script type="application/octet-stream" id="record"${attributes(said)}>`
  yield gzipSync(JSON.stringify(carried), { level: 9 }).toString('base64')
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`
}

/** Nothing is loaded and nobody is asked; what runs and what styles is what was built. Trusted types: no text becomes markup. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const attributes = (said: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(said)
    .flatMap(([name, value]) => (value === undefined ? [] : [` data-${name}="${escaped(value)}"`]))
    .join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in HTML, between tags or in quotation marks. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
