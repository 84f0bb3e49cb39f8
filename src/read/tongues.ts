import { inTextOrder, holds, type Span } from '../model/anchor.ts'
import type { Claim } from '../model/claim.ts'
import type { Mention } from '../model/mention.ts'
import type { Notice } from '../model/notice.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { CLOSED } from './kinds.ts'
import type { Cascade, ParsedSentence } from './read.ts'
import { isOf } from './words.ts'

/** Fewer characters than this tell no language surely enough to leave a sentence to another pack. */
const ENOUGH = 70

/** The sentences of a text that are in another language than most of it, by language. */
export function foreignSentences(text: string, { reading, sentences }: Cascade, tell: (words: string) => string): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>()
  if (sentences.length < 2) return found
  for (const sentence of sentences) {
    const { span } = sentence
    if (span.end - span.start < ENOUGH || isOwn(sentence)) continue
    const told = tell(text.slice(span.start, span.end))
    if (told === 'und' || told === reading.language) continue
    found.set(told, [...(found.get(told) ?? []), span])
  }
  return found
}

/** So many different small words of a language stand in no sentence of another, though "plus", "per" and "die" are words of several. */
const SURE = 4
const SMALLEST = 3

/** "the", "that", "with", "his": a sentence of the report's own language, as its small words tell. */
function isOwn({ linked }: ParsedSentence): boolean {
  const small = new Set<string>()
  for (const word of linked.grouped.words) {
    const { norm } = word.lexeme
    if (norm.length >= SMALLEST && isOf(word, CLOSED) && small.add(norm).size >= SURE) return true
  }
  return false
}

/** A reading in which these sentences are as another pack reads them; without another reading they are left unread, and a notice says so. */
export function withTongue(main: Reading, language: string, spans: readonly Span[], other: Reading | undefined): Reading {
  const foreign = (span: Span): boolean => spans.some((one) => holds(one, span))
  const kept: Reading = {
    ...main,
    statements: main.statements.filter((one) => !foreign(one)),
    claims: main.claims.filter((claim) => !foreign(claim.because)),
    notices: main.notices.filter((notice) => notice.about !== 'unread' || !isWithin(notice, foreign)),
  }
  if (!other) return { ...kept, notices: [...kept.notices, ...spans.map((span) => unreadable(span, language))] }
  const shift = kept.times.length
  const known = new Set(kept.mentions.map((mention) => mention.id))
  return {
    ...kept,
    times: [...kept.times, ...other.times],
    mentions: [...kept.mentions, ...leantOn(other.mentions, foreign).filter((mention) => !known.has(mention.id))].sort(inTextOrder),
    statements: [...kept.statements, ...other.statements.filter(foreign).map((one) => shiftTime(one, shift))].sort((a, b) => a.start - b.start),
    claims: [...kept.claims, ...other.claims.filter((claim) => foreign(claim.because)).map((claim) => shiftDue(shiftTime(claim, shift), shift))],
    notices: [...kept.notices, ...other.notices.filter((notice) => isWithin(notice, foreign))],
  }
}

const isWithin = ({ start, end }: Notice, foreign: (span: Span) => boolean): boolean => start !== undefined && end !== undefined && foreign({ start, end })

/** The mentions of these sentences, and those before that they take up. */
function leantOn(all: readonly Mention[], within: (span: Span) => boolean): Mention[] {
  const byId = new Map(all.map((mention) => [mention.id, mention]))
  const kept = new Set(all.filter(within))
  for (const mention of kept)
    for (const id of [mention.repeats, mention.counterpartOf, ...(mention.members ?? [])]) if (id && byId.has(id)) kept.add(byId.get(id) as Mention)
  return [...kept]
}

const unreadable = ({ start, end }: Span, language: string): Notice => ({
  about: 'language',
  says: `This sentence is in another language ("${language}") for which there is no pack; it was not read.`,
  start,
  end,
})

const shiftTime = <T extends Statement<string> | Claim<string>>(one: T, by: number): T => (one.time === undefined ? one : { ...one, time: one.time + by })

const shiftDue = (claim: Claim<string>, by: number): Claim<string> =>
  claim.says.kind === 'commitment' && claim.says.due !== undefined ? { ...claim, says: { ...claim.says, due: claim.says.due + by } } : claim
