import type { Span } from '../model/anchor.ts'
import type { Clause, Parsed } from './clause.ts'
import { isFiniteVerb } from './groups.ts'
import { inPhrase, type Item } from './phrases.ts'
import type { Quote } from './quotes.ts'

/** A verb of speech after a comma, with its subject behind it or inside it: « …, a répondu de son côté le ministre ». */
export function isIncise(items: readonly Item[], clause: Clause): boolean {
  const before = items[clause.at - 1]
  const stop = before?.is === 'comma' || (before?.is === 'mark' && /^[?!…]$/.test(before.word))
  return stop && clause.inverted !== undefined && clause.verb.shape.form === 'finite'
}

/** The text of the items `[from, to)`. */
export function spanOf([from, to]: readonly [number, number], items: readonly Item[]): Span {
  const first = items[from]
  const last = items[Math.min(to, items.length) - 1]
  return first && last ? { start: first.start, end: Math.max(first.end, last.end) } : { start: 0, end: 0 }
}

export const timeOf = (clause: Clause): { time?: number } => (clause.times[0] === undefined ? {} : { time: clause.times[0] })

/** "in a statement", "at a press conference", "on Twitter". */
export function channelOf(clause: Clause, parsed: Parsed): { channel?: string } {
  for (const { phrase } of clause.under) {
    const channel = inPhrase(phrase, parsed.linked.grouped.words, 'channel')
    if (channel) return { channel }
  }
  return {}
}

const isWall = ({ is }: Item): boolean => is === 'open' || is === 'close' || is === 'mark'

/** The quotation that ends just before the cue or before its subject. */
export function quoteBefore(items: readonly Item[], clause: Clause, quotes: readonly Quote[]): Quote | undefined {
  // '"…," Anna Holm, the envoy of Peru, said': all that is said of the subject stands between.
  const subject = clause.subject ? items.indexOf(clause.subject) : -1
  const between = subject >= 0 && subject < clause.at ? items.slice(subject, clause.at) : undefined
  const reaches =
    between !== undefined && !between.some(isWall) && !between.slice(between.findLastIndex(isFiniteVerb) + 1).some((item) => item.is === 'relative')
  let k = reaches ? subject - 1 : clause.at - 1
  if (k === clause.at - 1 && items[k]?.is === 'phrase') k--
  while (
    items[k]?.is === 'comma' ||
    items[k]?.is === 'adverb' ||
    items[k]?.is === 'other' ||
    (items[k]?.is === 'mark' && /^(–|—|-)$/.test((items[k] as { word: string }).word))
  )
    k--
  const close = items[k]
  return close?.is === 'close' ? quotes.find((q) => Math.abs(q.outer.end - close.end) <= 1) : undefined
}

/** The quotation that opens after the cue, its hearer and its time. */
export function quoteAfter(items: readonly Item[], clause: Clause, quotes: readonly Quote[]): Quote | undefined {
  for (let k = clause.at + 1; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'open') return quotes.find((q) => Math.abs(q.outer.start - item.start) <= 1)
    if (item.is === 'verb' || item.is === 'close') return undefined
    if (item.is === 'mark' && !/^(:|–|—|-)$/.test(item.word)) return undefined
    if (item.is === 'subordinator' || item.is === 'relative') return undefined
  }
  return undefined
}

/** A span that opens a quotation and ends just before its closing mark takes the mark in: to choose "a different way". */
export function withClosingMark<S extends Span>(text: string, span: S): S {
  const words = text.slice(span.start, span.end)
  const space = /[\s\u00a0\u202f]/.test(text[span.end] ?? '') && text[span.end + 1] === '»' ? 1 : 0
  const next = text[span.end + space]
  const open =
    next === '"'
      ? words.split('"').length % 2 === 0
      : (next === '”' && words.lastIndexOf('“') > words.lastIndexOf('”')) || (next === '»' && words.lastIndexOf('«') > words.lastIndexOf('»'))
  return open ? { ...span, end: span.end + space + 1 } : span
}

/** It ends with the closing mark of a quotation that opens inside it: to choose "a different way". */
function closesInside(words: string): boolean {
  const last = words.at(-1) as string
  if (last === '"') return words.split('"').length % 2 === 1 && words.length > 1
  return (last === '”' && words.includes('“')) || (last === '»' && words.includes('«'))
}

/** A span that begins just behind the opening mark of a quotation that closes inside it takes the mark in: "nobody" had a key. */
function withOpeningMark(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const space = /[\s\u00a0\u202f]/.test(text[span.start - 1] ?? '') && text[span.start - 2] === '«' ? 2 : 1
  const mark = text[span.start - space]
  const count = (one: string): number => words.split(one).length - 1
  const opens = mark === '"' ? count('"') % 2 === 1 : mark === '“' ? count('”') > count('“') : mark === '«' && count('»') > count('«')
  return opens ? { ...span, start: span.start - space } : span
}

/** Without white space, quotation marks and stops at the edges. */
export function tidied(text: string, { start, end }: Span): Span {
  while (start < end && /[\s"“”«»‘,;:–—-]/.test(text[start] as string)) start++
  while (end > start && /[\s"“”«»’,;:–—-]/.test(text[end - 1] as string) && !closesInside(text.slice(start, end))) end--
  return withOpeningMark(text, withClosingMark(text, { start, end }))
}
