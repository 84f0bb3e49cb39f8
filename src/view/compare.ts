import type { AccountGround, AccountWords, ComparedPoint, Comparison, Difference, Relation } from '../model/comparison.ts'
import { areAlike } from '../model/words.ts'
import { type Cited, citedBy, type EntryLine, lineOf, type Party, partyOf } from './line.ts'
import type { Passage } from './passage.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { type SourceShown, sourcesOf } from './source.ts'
import { type VoiceShown, voiceOf, voicesOf } from './voice.ts'

/** One side of the contact, as the head of its column. */
export interface SideColumn {
  readonly name: string
  readonly participants: readonly Party[]
  /** Its own text, words quoted by the press, or no account at all. */
  readonly ground: AccountGround
  /** What the account rests on, in a sentence. */
  readonly why: string
  /** Where it stands. */
  readonly cited: readonly (Cited & { readonly outlet?: string })[]
}

/** Words in which a side tells a thing. */
export interface SaidWords extends Passage {
  /** Who says so where the words are quoted; none where they are the side's own text. */
  readonly speaker: readonly VoiceShown[]
  /** Through whom they came, outermost first. */
  readonly through: readonly VoiceShown[]
  /** Further reports that have the same words. */
  readonly also: readonly Cited[]
}

/** One thing of which the accounts speak. */
export interface PointRow {
  readonly on: ComparedPoint['on']
  readonly relation: Relation
  readonly difference?: Difference
  /** Words by which a reader knows what it is about; none for a field of the contact. */
  readonly about: readonly string[]
  readonly entry?: string
  readonly conflict?: string
  /** Places in `sides` of those that tell it. */
  readonly told: readonly number[]
  /** By place in `sides`; empty where that side is silent. */
  readonly said: readonly (readonly SaidWords[])[]
}

/** Each side's own account of one contact, point by point. */
export interface ComparePage {
  readonly line: EntryLine
  readonly sides: readonly SideColumn[]
  readonly points: readonly PointRow[]
  /** Every report that is quoted, in the order in which it first is. */
  readonly sources: readonly SourceShown[]
}

/** The page of a comparison; `undefined` where the record has no such contact any more. */
export function comparePage(shelf: Shelf, { contact, sides, points }: Comparison): ComparePage | undefined {
  const entry = shelf.entry(contact)
  if (entry?.kind !== 'contact') return undefined
  const parties = new Map(entry.participants.map((one) => [one.actor, partyOf(shelf, one)]))
  return {
    line: lineOf(shelf, entry),
    sides: sides.map(({ state, name, participants, ground, why, reports }) => ({
      name: stateName(shelf, state) ?? name,
      participants: participants.flatMap((id) => parties.get(id) ?? []),
      ground,
      why,
      cited: citedBy(shelf, { id: contact, reports }).map((one) => ({ ...one, ...outletOf(shelf, one.report) })),
    })),
    points: points.map((point) => pointRow(shelf, point)),
    sources: sourcesOf(shelf, [...new Set(points.flatMap(({ said }) => said.flat().map(({ report }) => report)))]),
  }
}

/** A state's name in the reader's language, where the record has the state. */
function stateName(shelf: Shelf, code: string | undefined): string | undefined {
  const actor = code === undefined ? undefined : shelf.record.actors.find(({ kind, world }) => kind === 'state' && world === code)
  return actor && shelf.name(actor.id)
}

function outletOf(shelf: Shelf, report: string): { readonly outlet?: string } {
  const outlet = shelf.report(report)?.outlet
  return outlet ? { outlet } : {}
}

function pointRow(shelf: Shelf, { said, ...point }: ComparedPoint): PointRow {
  return {
    ...point,
    told: said.flatMap((words, side) => (words.length > 0 ? [side] : [])),
    said: said.map((words) => apart(words).map(({ one, also }) => saidWords(shelf, one, also))),
  }
}

/** The same words in several reports are shown once. */
function apart(words: readonly AccountWords[]): readonly { readonly one: AccountWords; readonly also: readonly AccountWords[] }[] {
  const found: { readonly one: AccountWords; readonly also: AccountWords[] }[] = []
  for (const one of words) {
    const same = found.find((other) => areAlike(other.one.text, one.text))
    if (same) same.also.push(one)
    else found.push({ one, also: [] })
  }
  return found
}

function saidWords(shelf: Shelf, one: AccountWords, also: readonly AccountWords[]): SaidWords {
  const { report, start, end, text, lit, speaker, chain } = one
  const cited = (words: AccountWords): Cited => ({ report: words.report, siglum: siglaOf(shelf.record).get(words.report) ?? words.report, ...spanOf(words) })
  return {
    ...{ report, siglum: siglaOf(shelf.record).get(report) ?? report, language: shelf.report(report)?.language ?? 'und', start, end, text },
    lit: lit.map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(text.length, span.end - start) })),
    speaker: voicesOf(shelf, speaker),
    through: chain.map((voice) => voiceOf(shelf, voice)),
    also: [...new Map(also.filter((words) => words.report !== report).map((words) => [words.report, cited(words)])).values()],
  }
}

const spanOf = ({ start, end }: AccountWords): { readonly start: number; readonly end: number } => ({ start, end })
