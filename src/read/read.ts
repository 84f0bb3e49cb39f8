import type { Span } from '../model/anchor.ts'
import type { Claim } from '../model/claim.ts'
import type { Notice } from '../model/notice.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import type { TimeExpression } from '../model/time.ts'
import { settleAwaited } from './awaited.ts'
import { claimOf } from './claims.ts'
import { sceneOf } from './there.ts'
import type { Parsed } from './clause.ts'
import { eachApart } from './contacts.ts'
import { clauses } from './clauses.ts'
import type { Found } from './found.ts'
import { findFrames } from './frames.ts'
import type { ClaimGround } from './ground.ts'
import { group, type Grouped, type TimeRange } from './groups.ts'
import type { Grammar, TimeYield } from '../languages/pack.ts'
import type { Match } from './match.ts'
import { settleStandIns } from './headlines.ts'
import { idleJourneys, type Told } from './journeys.ts'
import { ownAccount } from './letterhead.ts'
import { mentionsOf } from './mentions.ts'
import { tellWhoSpeaks } from './own-words.ts'
import { link, type Linked } from './phrases.ts'
import { cluesOf, endOfStamp } from './published.ts'
import { promiseIn } from './promises.ts'
import { quotations, spoken } from './quotes.ts'
import { leaned, withClaims } from './leans.ts'
import { firstWhere, stretchOf } from '../model/order.ts'
import type { Reader } from './reader.ts'
import { sentences } from './sentences.ts'
import { StatementReader } from './statements.ts'
import { stances } from './stance.ts'
import { tag } from './tags.ts'
import { timeOf } from './times.ts'
import { unreadIn } from './unread.ts'
import { tokens } from './tokens.ts'
import { markQuotes } from './walls.ts'
import { factOf, has, words, type Word } from './words.ts'

/** A sentence with everything the cascade found in it; what `try` prints. */
export interface ParsedSentence extends Parsed {
  readonly span: Span
  readonly found: readonly Found[]
}

/** A reading and the sentences it was made from. */
export interface Cascade {
  readonly reading: Reading
  readonly sentences: readonly ParsedSentence[]
}

/**
 * Reads one report: words, times, groups, phrases, mentions, clauses, frames, statements, claims; each pass once over the text.
 * Pure. The text is never changed; every span is of it.
 */
export function cascade(report: Report, reader: Reader): Cascade {
  const { text } = report
  const { grammar } = reader.pack
  const all = words(tokens(text, reader.pack.text), reader.lexicon)
  const times = timesOf(text, all, reader)
  const quotes = quotations(text, all)
  const linked = sentences(text, all, endOfStamp(text)).map((sentence): Linked => {
    const ranges = stretchOf(
      times.ranges,
      (t) => t.from >= sentence.from,
      (t) => t.to <= sentence.to,
    ).map((t) => ({ ...t, from: t.from - sentence.from, to: t.to - sentence.from }))
    const timed = wordsIn(ranges)
    const tagged = tag(all, sentence, (i) => timed.has(i - sentence.from), reader.pack.agrees, reader.takes)
    const grouped: Grouped = group(text, sentence, tagged, ranges, reader.verbs, grammar.headFirst, reader.meets)
    return link(markQuotes(grouped, quotes, sentence, grammar), grammar, reader.speaks)
  })
  const scares = new Set(linked.flatMap(({ grouped }) => grouped.scares ?? []))
  const said = spoken(
    text,
    quotes.filter((q) => !scares.has(q)),
    all,
  )
  const mentions = mentionsOf(report.id, text, linked, grammar, reader)
  const parsed = linked.map((one): Parsed => {
    const told = clauses(one, grammar, reader)
    return { linked: one, clauses: told, stance: stances(told, grammar, reader.effects, reader, { words: one.grouped.words, asked: isAsked(all, one) }) }
  })
  const leaning = leaned(times.expressions, parsed, { grammar, effects: reader.effects, tells: reader.tells })
  const { frames, effects } = reader
  const statementsOf = new StatementReader({ report: report.id, text, grammar, frames, effects, verbs: reader, mentions, quotes: said })
  const spans = linked.map(({ grouped }) => spanOf(all, grouped))
  for (const [i, sentence] of parsed.entries()) statementsOf.read(sentence, spans[i] as Span)
  const statements = statementsOf.statements()
  const ground = { report: report.id, text, grammar, mentions, times: leaning, statements: statements.filter((one) => !one.about) }
  const read = parsed.map(
    (sentence, i): ParsedSentence => ({ ...sentence, span: spans[i] as Span, found: findFrames(sentence, reader.frames, grammar, reader.effects) }),
  )
  const claims = claimsOf(read, ground)
  const unread = unreadIn(read, claims, bySentence(statements, spans), ground, reader)
  const account = ownAccount(text, report.outlet, all, reader.pack.text, reader.lexicon)
  return {
    reading: {
      report: report.id,
      language: report.language,
      clues: cluesOf(report, leaning, spans, reader.pack.text.stamps),
      ...(account ? { account } : {}),
      sentences: spans,
      times: withClaims(leaning, claims),
      mentions: mentions.all,
      statements,
      claims: once(claims),
      notices: [...notices(text, all), ...unread],
    },
    sentences: read,
  }
}

/** The words that belong to a time. */
function wordsIn(times: readonly TimeRange[]): ReadonlySet<number> {
  const out = new Set<number>()
  for (const { from, to } of times) for (let i = from; i < to; i++) out.add(i)
  return out
}

/** A contact told more than this many sentences before is not taken up by "the call". */
const REACH = 3

/** The claims of all sentences, in order: "the meeting lasted an hour" takes up the contact told before. */
function claimsOf(sentences: readonly ParsedSentence[], ground: ClaimGround): Claim<string>[] {
  const out: Claim<string>[] = []
  const awaited = new Set<string>()
  const reaching = bySentence(
    ground.statements,
    sentences.map((sentence) => sentence.span),
  )
  const contacts: Told[] = []
  sentences.forEach((sentence, at) => {
    const near = { ...ground, statements: reaching[at] ?? [] }
    tellWhoSpeaks(sentence.linked.items, near)
    for (const found of sentence.found.filter((one) => !isNamedByNoun(one, sentence.found))) {
      const last = contacts.at(-1)
      const claim = claimOf(found, sentence, sentence.span, near, last && at - last.at <= REACH ? last.claim : undefined, sceneOf(found, sentences, at, ground))
      // "the eve of the summit of 4 May": an occasion, not the contact of some two.
      if (!claim || (claim.says.kind === 'contact' && claim.says.participants.length < 2 && isOccasionToo(found, sentence.found))) continue
      const apart = eachApart(claim, found, near)
      out.push(...apart)
      const promise = promiseIn(claim, found, sentence, near)
      // "will send doctors" is told as a promise by a frame of its own.
      const told = sentence.found.some((other) => other.frame.only === 'ahead' && other.head.start === found.head.start)
      if (promise && !told) out.push(promise)
      if (claim.says.kind === 'contact') for (const one of apart) contacts.push({ claim: one, at, journey: found.frame.slots.land !== undefined })
      if (found.awaited) awaited.add(claim.id)
    }
  })
  const idle = idleJourneys(contacts, ground.mentions)
  const kept = idle.size ? out.filter(({ id }) => !idle.has(id)) : out
  return settleStandIns(settleAwaited(kept, awaited, ground.mentions), ground.mentions)
}

/** "The summit will open on Friday", "talks between Peru and Chile will open": the noun names the thing, the verb only says that it is to be. */
const isNamedByNoun = ({ frame, slots }: Found, all: readonly Found[]): boolean =>
  frame.slots.event !== undefined &&
  all.some(
    ({ phrase, frame: { yields }, slots: its }) =>
      phrase?.group === slots.event?.[0]?.group && (yields.kind === 'occasion' || (yields.kind === 'contact' && Object.values(its).flat().length > 0)),
  )

const isOccasionToo = ({ head }: Found, all: readonly Found[]): boolean =>
  all.some((other) => other.frame.yields.kind === 'occasion' && other.head.start === head.start)

interface Times {
  readonly expressions: readonly TimeExpression[]
  readonly ranges: readonly TimeRange[]
}

function timesOf(text: string, all: readonly Word[], reader: Reader): Times {
  const matches = reader.times.matches(text, all).filter((match) => !match.yields.unlessNamed || !isNamed(all, all[match.to - 1]))
  return {
    expressions: matches.map((match) => ({ ...timeOf(text, all, match), ...sideOf(all, match, reader.pack.grammar) })),
    ranges: matches.map((match, time) => {
      const { meaning } = match.yields
      const dated = meaning.is === 'calendar' && meaning.parts.month !== undefined ? { dated: true as const } : {}
      return { from: opensAt(all, match), to: match.at.get('time')?.[1] ?? match.to, time, ...dated }
    }),
  }
}

/** True where the report has somebody of that name: a known person ("Theresa May"), or a first name or form of address before it ("Mrs May"). */
const isNamed = (all: readonly Word[], name: Word | undefined): boolean =>
  all.some(({ lexeme: { norm }, look }, i) => {
    if (has(all[i], 'person')) return norm.endsWith(` ${name?.lexeme.norm}`)
    return norm === name?.lexeme.norm && look === 'cap' && (has(all[i - 1], 'given') || has(all[i - 1], 'honorific'))
  })

/** "before Christmas": on which side of the time a thing is. */
function sideOf(all: readonly Word[], match: Match<TimeYield>, { sides }: Grammar): Pick<TimeExpression, 'side'> {
  const [at] = match.at.get('time') ?? [match.from]
  const before = [all[at], all[at - 1]].find((word) => has(word, 'prep') && !has(word, 'det'))
  const prep = before && (factOf(before, 'prep') || before.lexeme.norm)
  const side = prep ? (['before', 'by', 'after'] as const).find((one) => sides[one].includes(prep)) : undefined
  return side ? { side } : {}
}

/** A preposition before a time goes with it; "that" and "and" before it do not. */
function opensAt(all: readonly Word[], match: Match<TimeYield>): number {
  let [from] = match.at.get('time') ?? [match.from]
  while (from > match.from && has(all[from - 1], 'prep')) from--
  return from
}

/** A sentence that ends with a question mark, outside quotations or not. */
const isAsked = (all: readonly Word[], { grouped: { sentence } }: Linked): boolean => all[sentence.to - 1]?.lexeme.norm === '?'

const spanOf = (all: readonly Word[], { sentence }: Grouped): Span => ({ start: (all[sentence.from] as Word).start, end: (all[sentence.to - 1] as Word).end })

/** For each sentence the statements that reach into it. */
function bySentence(statements: readonly Statement<string>[], sentences: readonly Span[]): Statement<string>[][] {
  const out: Statement<string>[][] = sentences.map(() => [])
  for (const one of statements)
    for (let i = firstWhere(sentences, (s) => s.end > one.start); i < sentences.length && (sentences[i] as Span).start < one.end; i++) out[i]?.push(one)
  return out
}

/** The same claim from two frames on one word is one claim, and one word tells an act of a class once. */
function once(claims: readonly Claim<string>[]): Claim<string>[] {
  const seen = new Set<string>()
  const told = ({ says, because }: Claim<string>): string => (says.kind === 'action' ? `${says.act} at ${because.start}` : '')
  return claims.filter((claim) => {
    const keys = [claim.id, told(claim)].filter(Boolean)
    if (keys.some((key) => seen.has(key))) return false
    for (const key of keys) seen.add(key)
    return true
  })
}

/** What a reader should know of the text itself. */
function notices(text: string, all: readonly Word[]): Notice[] {
  const glued = all.filter((word, i) => {
    const before = all[i - 1]
    return (
      word.glued &&
      word.look === 'cap' &&
      before !== undefined &&
      before.end === word.start &&
      (before.lexeme.norm === '.' || before.look !== 'mark') &&
      /[\p{Ll}.]/u.test(text[word.start - 1] as string)
    )
  })
  return glued.length > 2
    ? [
        {
          about: 'text',
          says: `The text is run together in ${glued.length} places (no space after a full stop, headings glued to sentences); it was read as far as it goes.`,
        },
      ]
    : []
}
