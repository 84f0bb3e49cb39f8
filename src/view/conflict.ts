import type { Span } from '../model/anchor.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Conflict, RecordClaim } from '../model/record.ts'
import { inOrder, type SideLine, sideLine } from './conflicts.ts'
import { type Dated, dated, type EntryLine, lineOf } from './line.ts'
import type { Passage } from './passage.ts'
import { quoteOf } from './quote.ts'
import type { Shelf } from './shelf.ts'
import { type VoiceShown, voiceOf } from './voice.ts'

/** One claim of a side: the words, and what they were reckoned to. */
export interface Telling {
  readonly claim: string
  readonly quote: Passage
  /** Of a conflict over dates: the day these words mean, and how that was reckoned. */
  readonly when?: Dated & { readonly why: string; readonly words: readonly string[] }
  /** The day of the report, and what says so. */
  readonly published?: Dated & { readonly why: string }
  readonly chain: readonly VoiceShown[]
  /** What this claim alone would make of the line. */
  readonly stance: RecordClaim['stance']
}

/** A side with all its words. */
export interface FullSide extends SideLine {
  readonly tellings: readonly Telling[]
}

/** How a conflict that is open no longer came to its state. */
export type SettledBy =
  | {
      readonly is: 'judgement'
      readonly by: string
      readonly at: string
      readonly verdict: Judgement['verdict']
      readonly value?: string
      readonly note?: string
    }
  | { readonly is: 'report'; readonly quote: Passage }

/** A conflict with everything a reader needs to decide it. */
export interface ConflictPage {
  readonly id: string
  readonly about: EntryLine
  readonly on: Conflict['on']
  readonly state: Conflict['state']['kind']
  readonly settled?: SettledBy
  /** Why the sides are taken to speak of one thing: reasons in the record's English. */
  readonly why: readonly string[]
  /** What would make them agree, offered and not taken; in the record's English. */
  readonly reconciled?: string
  readonly sides: readonly FullSide[]
  /** Its place among the story's conflicts, from 1. */
  readonly place: number
  readonly of: number
  readonly previous?: string
  readonly next?: string
  /** Other conflicts over the same line. */
  readonly others: readonly { readonly id: string; readonly on: Conflict['on']; readonly state: Conflict['state']['kind'] }[]
}

/** One conflict of a story; `undefined` where it has no such one. */
export function conflictPage(shelf: Shelf, _asked: object, id: string): ConflictPage | undefined {
  const conflict = shelf.conflict(id)
  const entry = conflict && shelf.entry(conflict.about)
  if (!conflict || !entry) return undefined
  const all = inOrder(shelf)
  const at = all.indexOf(conflict)
  const [previous, next] = [all[at - 1]?.id, all[at + 1]?.id]
  const settled = settledBy(shelf, conflict)
  return {
    ...{ id, on: conflict.on, state: conflict.state.kind, about: lineOf(shelf, entry) },
    ...(settled ? { settled } : {}),
    ...reasonsOf(conflict),
    sides: conflict.sides.map((side) => ({
      ...sideLine(shelf, side),
      tellings: distinct(side.claims.flatMap((claim) => tellingOf(shelf, shelf.claim(claim), conflict.on) ?? [])),
    })),
    place: at + 1,
    of: all.length,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    others: shelf.conflictsOf(entry.id).flatMap((one) => (one === conflict ? [] : [{ id: one.id, on: one.on, state: one.state.kind }])),
  }
}

/** What one sentence tells twice, once. */
function distinct(tellings: readonly Telling[]): readonly Telling[] {
  const keys = tellings.map(({ quote: { report, text }, when, stance }) => [report, text, when?.edtf, stance.polarity].join('\n'))
  return tellings.filter((_, i) => keys.indexOf(keys[i] as string) === i)
}

/** "taken for one: A; B; and C", and after it, where a passage seems older than its report, that. */
function reasonsOf({ why }: Conflict): Pick<ConflictPage, 'why' | 'reconciled'> {
  const reasons = why
    .replace(/^taken for one: /, '')
    .split('; ')
    .map((reason) => reason.replace(/^and /, ''))
  const reconciled = reasons.find((reason) => reason.startsWith('the passage may be older'))
  return { why: reasons.filter((reason) => reason !== reconciled), ...(reconciled === undefined ? {} : { reconciled }) }
}

function tellingOf(shelf: Shelf, claim: RecordClaim | undefined, on: Conflict['on']): Telling | undefined {
  const quote = claim && quoteOf(shelf, claim, wordsOf(claim, on))
  if (!claim || !quote) return undefined
  const published = shelf.report(claim.report)?.published
  const text = shelf.text(claim.report) ?? ''
  const when = on === 'when' ? claim.says.when : undefined
  return {
    claim: claim.id,
    quote,
    ...(when
      ? {
          when: {
            ...dated(when),
            why: when.why,
            words: when.anchors.filter(({ report }) => report === claim.report).map(({ start, end }) => text.slice(start, end)),
          },
        }
      : {}),
    ...(published ? { published: { ...dated({ ...published, grain: 'day' }), why: published.why } } : {}),
    chain: claim.chain.map((voice) => voiceOf(shelf, voice)),
    stance: claim.stance,
  }
}

/** The words of a claim that carry the disputed value. */
function wordsOf({ report, says, because }: RecordClaim, on: Conflict['on']): readonly Span[] {
  switch (on) {
    case 'when':
      return (says.when?.anchors ?? []).filter((anchor) => anchor.report === report)
    case 'where':
      return says.where?.anchors ?? []
    case 'how-long':
      return says.minutes?.anchors ?? []
    case 'how-many':
      return [...(says.count?.anchors ?? []), ...(says.amount?.anchors ?? [])]
    case 'who':
      return [...(says.participants ?? []), ...(says.by ?? []), ...(says.toward ?? [])].flatMap(({ anchors }) => anchors)
    case 'what':
    case 'whether':
    case 'tone':
      return [because]
  }
}

/** What settled it: a person's decision, or the report that corrects or overtakes the others. */
function settledBy(shelf: Shelf, { state }: Conflict): SettledBy | undefined {
  if (state.by === undefined) return undefined
  const judgement = shelf.judgements.find(({ id }) => id === state.by)
  if (judgement) {
    const { by, at, verdict, value, note } = judgement
    return { is: 'judgement', by, at, verdict, ...(value === undefined ? {} : { value }), ...(note === undefined ? {} : { note }) }
  }
  const claim = shelf.claim(state.by)
  const quote = claim && quoteOf(shelf, claim, [claim.because])
  return quote && { is: 'report', quote }
}
