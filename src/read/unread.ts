import { holds, type Span } from '../model/anchor.ts'
import type { Claim } from '../model/claim.ts'
import type { Notice, NoticeAbout } from '../model/notice.ts'
import { stretchOf } from '../model/order.ts'
import type { Statement } from '../model/statement.ts'
import type { Clause, Parsed } from './clause.ts'
import { mannerOf } from './contacts.ts'
import { isContact, type Found } from './found.ts'
import { contactStopped, promiseStopped, quoted, type Stopped } from './gaps.ts'
import type { ClaimGround } from './ground.ts'
import { isFiniteVerb } from './groups.ts'
import { rootOf } from './mentions.ts'
import { partiesOf } from './parties.ts'
import type { Reader } from './reader.ts'
import { isSuperseded } from './superseded.ts'

/** A sentence and the frames found in it. */
interface Searched extends Parsed {
  readonly span: Span
  readonly found: readonly Found[]
}

/** What was read from a sentence. */
interface Told {
  readonly claims: readonly Claim<string>[]
  readonly statements: readonly Statement<string>[]
}

/** Words that speak of something of which nothing was read. */
interface Gap {
  readonly of: 'contact' | 'commitment' | 'statement'
  readonly cue: Span
  readonly rule: string
  /** What a desk officer would call it, and what is missing. */
  readonly thing: string
  readonly missing: string
  readonly stopped: string
}

/**
 * The sentences that speak of a contact, a promise or something said of which nothing was read, each with the nearest rule and what stopped it. A word
 * whose sentence told its matter otherwise is none of them, nor is a quotation that was read whole. `said` are the statements that reach into each sentence.
 */
export function unreadIn(
  sentences: readonly Searched[],
  claims: readonly Claim<string>[],
  said: readonly (readonly Statement<string>[])[],
  ground: ClaimGround,
  reader: Reader,
): Notice[] {
  const cued = new Set(said.flatMap((all) => all.flatMap(({ cue }) => cue?.start ?? [])))
  const inOrder = [...claims].sort((a, b) => a.because.start - b.because.start)
  return sentences.flatMap((sentence, at) => {
    const { span, linked } = sentence
    const within = stretchOf(
      inOrder,
      ({ because }) => because.start >= span.start,
      ({ because }) => because.start < span.end,
    )
    const heads = new Set(within.map(({ because }) => because.start))
    const told: Told = { claims: within, statements: said[at] ?? [] }
    const isRead = (head: Span): boolean => heads.has(head.start) || cued.has(head.start)
    const gap = gapOfFrames(sentence, told, isRead, ground, reader) ?? gapOfVerbs(sentence, told, isRead, ground, reader)
    return gap && !isSuperseded(linked.grouped.words) ? [noticeOf(gap, span, ground)] : []
  })
}

/** A contact or a deed announced whose frame was found and made no claim. */
function gapOfFrames(sentence: Searched, told: Told, isRead: (head: Span) => boolean, ground: ClaimGround, { effects }: Reader): Gap | undefined {
  for (const found of sentence.found) {
    const { head, frame } = found
    const { kind } = frame.yields
    if (kind !== 'contact' && kind !== 'commitment') continue
    const sole = !told.claims.some(({ says }) => says.kind === kind)
    if (isRead(head) || told.statements.some((one) => one.form === 'direct' && holds(one, head))) continue
    const stopped: Stopped = isContact(frame) ? contactStopped(found, sentence, ground, effects, sole) : promiseStopped(found, sentence, ground)
    if (stopped) return { of: kind, cue: cueOf(found, sentence), rule: frame.name, ...thingOf(found, ground), stopped }
  }
  return undefined
}

const PROMISE = { thing: 'a promise', missing: 'no promise was read' } as const

const thingOf = (found: Found, ground: ClaimGround): Pick<Gap, 'thing' | 'missing'> => {
  const { yields } = found.frame
  return yields.kind === 'contact' ? { thing: `a ${mannerOf(found, yields.how, ground)}`, missing: 'no contact was read' } : PROMISE
}

/** "held talks", « la prochaine réunion »: a noun with what determines it, and the verb that it is the object of. */
function cueOf({ head, clause: at, phrase }: Found, { clauses }: Searched): Span {
  if (!phrase) return head
  const { group } = phrase
  const clause = at === undefined ? undefined : clauses[at]
  const verb = clause?.object?.group === group ? clause.verb.verb : undefined
  const whole = { start: verb && verb.end < group.start ? verb.start : group.start, end: group.end }
  return whole.end - whole.start < LONGEST_CUE ? whole : head
}

/** A longer cue is its one word. */
const LONGEST_CUE = 60

/** A verb of promise or of speech of which neither a promise nor a statement came, in a sentence in which nothing was said by anybody. */
function gapOfVerbs(sentence: Searched, told: Told, isRead: (head: Span) => boolean, ground: ClaimGround, reader: Reader): Gap | undefined {
  for (const clause of sentence.clauses) {
    const { lemma, verb: cue } = clause.verb
    if (!(reader.vows(lemma) || reader.utters(lemma)) || !isUttered(clause) || isRead(cue) || isSaidOtherwise(clause, told, ground)) continue
    const frames = reader.frames.byVerb.get(lemma) ?? []
    const vowed = frames.find(({ yields }) => yields.kind === 'commitment')
    if (reader.vows(lemma) && vowed && isVow(clause, sentence, ground))
      return { of: 'commitment', cue, rule: vowed.name, ...PROMISE, stopped: 'what was promised could not be told' }
    const [spoken] = reader.frames.speech.get(lemma) ?? []
    if (spoken && reader.utters(lemma) && isSpoken(clause, spoken.slots.to?.startsWith('object') === true, sentence, ground))
      return { of: 'statement', cue, rule: spoken.name, thing: 'something said', ...unsaid(told) }
  }
  return undefined
}

/** The words around the verb are part of a statement, or whoever speaks has said something in the sentence. */
function isSaidOtherwise({ start, end, subject, inverted }: Clause, { statements }: Told, { mentions }: ClaimGround): boolean {
  const speaker = subject ?? inverted
  const roots = new Set((speaker ? mentions.of(speaker) : []).map((id) => rootOf(id, mentions)))
  return statements.some((one) => (one.start < end && one.end > start) || (one.speaker !== null && roots.has(rootOf(one.speaker, mentions))))
}

/** It is told as done: not asked for, denied, or still to come. */
const isUttered = ({ verb: { shape, negated }, subordinator }: Clause): boolean =>
  subordinator === undefined && shape.form === 'finite' && shape.voice === 'active' && shape.tense !== 'future' && shape.mood === undefined && !negated

/** "had promised in Manila 500 million dollars": by somebody named, and something. */
function isVow({ subject, object, at }: Clause, { linked: { items } }: Parsed, ground: ClaimGround): boolean {
  const behind = items.slice(at + 1)
  const stop = behind.findIndex(({ is }) => is === 'verb' || is === 'mark' || is === 'comma')
  const thing = object ?? behind.slice(0, stop < 0 ? behind.length : stop).find((item, i) => item.is === 'phrase' && items[at + i]?.is !== 'preposition')
  return thing !== undefined && subject !== undefined && partiesOf(subject, ground).length > 0
}

/** "“We will come,” the envoy, who had come from Lima, told the daily": words that stand in the record as nobody's. */
const unsaid = ({ statements }: Told): Pick<Gap, 'missing' | 'stopped'> =>
  statements.some(({ speaker }) => speaker === null)
    ? { missing: 'who says it was not read', stopped: 'the quotation is kept without a speaker' }
    : { missing: 'no statement was read', stopped: 'which words were said, or by whom, could not be told' }

/** Somebody says something, and no mere thing ("declared war", "said little"); a verb inside a relative clause tells of it and says it not ("what she said"). */
function isSpoken(clause: Clause, tells: boolean, { linked: { items } }: Parsed, { mentions }: ClaimGround): boolean {
  const { subject, inverted, object, at } = clause
  const speaker = subject ?? inverted
  const opening = items.slice(items.slice(0, at).findLastIndex(({ is }) => is === 'verb') + 1, at)
  if ((object && !tells) || opening.some(({ is }) => is === 'relative')) return false
  if (speaker && mentions.of(speaker).length) return true
  const closes = items.slice(at + 1).every(({ is }) => is !== 'verb' && is !== 'conjunction' && is !== 'subordinator')
  return closes && items.slice(0, at).some(isFiniteVerb)
}

const noticeOf = ({ of, cue, rule, thing, missing, stopped }: Gap, sentence: Span, ground: ClaimGround): Notice => ({
  about: 'unread',
  says: `This sentence speaks of ${thing} (${quoted(cue, ground)}), but ${missing}: ${stopped}. The nearest rule is “${rule}”.`,
  ...around(cue, sentence, ground),
  of,
  cue: { start: cue.start, end: cue.end },
  rule,
})

/** A sentence longer than this is told of by what stands around the cue. */
const LONGEST_SENTENCE = 420

function around(cue: Span, { start, end }: Span, { text }: ClaimGround): Span {
  if (end - start <= LONGEST_SENTENCE) return { start, end }
  const [from, to] = [Math.max(start, cue.start - LONGEST_SENTENCE / 2), Math.min(end, cue.end + LONGEST_SENTENCE / 2)]
  return { start: isSplit(text, from) ? from + 1 : from, end: isSplit(text, to) ? to - 1 : to }
}

/** The two halves of one character stand on either side. */
const isSplit = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

/** So many sentences of a report are noticed one by one. */
export const MOST_UNREAD = 20

/** How the sentences that are left out are told, by what their notices are about. */
const MORE: Readonly<Partial<Record<NoticeAbout, string>>> = {
  unread: 'speak of a contact, a promise or something said that was not read',
  language: 'are in another language and were not read',
}

/** Of the sentences that were not read the first, and how many more there are: a report of any length gives so many notices. */
export const bounded = (notices: readonly Notice[]): readonly Notice[] =>
  Object.entries(MORE).reduce((all, [about, what]) => {
    const its = all.filter((notice) => notice.about === about && notice.start !== undefined)
    if (its.length <= MOST_UNREAD) return all
    const left = new Set(its.slice(MOST_UNREAD))
    const says = `Besides the ${MOST_UNREAD} told one by one, sentences that ${what}: ${left.size.toLocaleString('en')}.`
    return [...all.filter((notice) => !left.has(notice)), { about: about as NoticeAbout, says }]
  }, notices)
