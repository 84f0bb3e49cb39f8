import { inTextOrder, shared, type Span } from '../model/anchor.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** Words of a report with those lit that carry a value. */
export interface Passage {
  readonly report: string
  readonly siglum: string
  /** BCP 47. */
  readonly language: string
  /** Where the report is to be opened: the lit words, else the passage (UTF-16, end exclusive). */
  readonly start: number
  readonly end: number
  /** The words; "…" where some are left out. */
  readonly text: string
  /** Spans of `text`. */
  readonly lit: readonly Span[]
}

/** A passage as long as this is shown whole, in code units. */
const WHOLE = 240
/** Of a longer one, so much is shown around the lit words. */
const AROUND = 90
/** So little is not left out. */
const LEAST = 30

/** The words of a span with others lit, cut down to what lies around them where it is long. Lit words outside the span are shown beside it. `undefined` without a text. */
export function passageOf(shelf: Shelf, report: string, within: Span, lit: readonly Span[]): Passage | undefined {
  const text = shelf.text(report)
  if (text === undefined) return undefined
  const found = merged(lit.filter(({ start, end }) => start < end))
  const parts = partsOf(text, within, found)
  const first = parts[0]
  if (!first) return undefined
  const shown = joined(text, within, parts, found)
  const { start, end } = found[0] ?? within
  return { report, siglum: siglaOf(shelf.record).get(report) ?? report, language: shelf.report(report)?.language ?? 'und', start, end, ...shown }
}

/** The stretches of the text that are shown, in its order. */
function partsOf(text: string, within: Span, lit: readonly Span[]): readonly Span[] {
  const inside = lit.filter((span) => shared(span, within) > 0)
  const beside = lit.filter((span) => shared(span, within) === 0).map((span) => around(text, span, paragraphAt(text, span)))
  if (within.end - within.start <= WHOLE) return merged([within, ...beside], LEAST)
  const shown = inside.length
    ? inside.map((span) => around(text, span, within))
    : [{ start: within.start, end: wordEnd(text, within.start + WHOLE, within.end) }]
  return merged([...shown, ...beside], LEAST)
}

function around(text: string, { start, end }: Span, { start: least, end: most }: Span): Span {
  return {
    start: start - AROUND <= least + LEAST ? Math.min(least, start) : wordStart(text, start - AROUND, start),
    end: end + AROUND >= most - LEAST ? Math.max(most, end) : wordEnd(text, end + AROUND, most),
  }
}

/** The first beginning of a word at or after a place. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s\S/u)
  return space < 0 ? to : from + space + 1
}

/** The last end of a word at or before a place. */
function wordEnd(text: string, to: number, most: number): number {
  if (to >= most) return most
  const space = text.slice(0, to + 1).search(/\s\S*$/u)
  return space < 0 ? to : space
}

/** The paragraph in which words stand. */
export function paragraphAt(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start) + 1, end: after < 0 ? text.length : after }
}

function joined(text: string, within: Span, parts: readonly Span[], lit: readonly Span[]): Pick<Passage, 'text' | 'lit'> {
  const [first, last] = [parts[0] as Span, parts.at(-1) as Span]
  let out = first.start > within.start ? '… ' : ''
  const spans: Span[] = []
  for (const [i, part] of parts.entries()) {
    if (i > 0) out += ' … '
    const shift = out.length - part.start
    out += text.slice(part.start, part.end)
    for (const span of lit) {
      if (shared(span, part) > 0) spans.push({ start: Math.max(span.start, part.start) + shift, end: Math.min(span.end, part.end) + shift })
    }
  }
  return { text: last.end < within.end ? `${out} …` : out, lit: spans }
}

/** Spans in the order of the text, those that meet or nearly do made one. */
export function merged(spans: readonly Span[], near = 0): readonly Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort(inTextOrder)) {
    const last = out.at(-1)
    if (last && start <= last.end + near) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
