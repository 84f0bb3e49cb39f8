import { type Judgement, withdrawn } from '../model/judgement.ts'
import { byCode } from '../model/order.ts'
import type { Entry, EntryStatus, RecordClaim, Step } from '../model/record.ts'
import { type Around, aroundOf, placeOf } from './around.ts'
import { type SourceShown, sourcesOf } from './source.ts'
import { type EntryField, fieldsOf } from './entry-told.ts'
import { type Cited, type EntryLine, lineOf } from './line.ts'
import { siglaOf } from './sigla.ts'
import type { Shelf } from './shelf.ts'
import { type VoiceShown, voiceOf } from './voice.ts'
import { type OriginShown, waysOf } from './ways.ts'

/** A report that tells of the entry, as the head of its column. */
export interface TellingReport extends SourceShown {
  readonly language: string
  /** The state whose own account it is. */
  readonly side?: string
  /** The report that it repeats. */
  readonly repeats?: { readonly report: string; readonly siglum: string }
}

/** A step of the entry's status: who tells it, in which words. */
export interface StepShown {
  readonly status: EntryStatus
  /** EDTF. */
  readonly date?: string
  readonly cited?: Cited
  readonly through: readonly VoiceShown[]
}

/** A person's decision on the entry. */
export interface JudgementShown extends Judgement {
  /** Not withdrawn since. */
  readonly stands: boolean
}

/** An entry with all that is known of it. */
export interface EntryPage {
  readonly line: EntryLine
  /** In the order in which they were written. */
  readonly reports: readonly TellingReport[]
  readonly fields: readonly EntryField[]
  readonly origins: readonly OriginShown[]
  /** Oldest first; one step where it never moved. */
  readonly history: readonly StepShown[]
  readonly around: Around
  readonly judgements: readonly JudgementShown[]
  /** Why its claims were taken to be about one thing: a sentence each. */
  readonly why: readonly string[]
  /** Ids of the claims: what a judgement is about. */
  readonly claims: readonly string[]
  /** Each side's account can be compared. */
  readonly comparable: boolean
  /** Neighbours in the order of the record. */
  readonly previous?: string
  readonly next?: string
}

/** The page of an entry; `undefined` where the record has none of that id. */
export function entryPage(shelf: Shelf, id: string): EntryPage | undefined {
  const entry = shelf.entry(id)
  if (!entry) return undefined
  const claims = shelf.claimsOf(id)
  return {
    line: lineOf(shelf, entry),
    reports: sourcesOf(shelf, entry.reports).map((source) => tellingReport(shelf, source)),
    fields: fieldsOf(shelf, entry, claims),
    origins: waysOf(shelf, claims),
    history: historyOf(shelf, entry, claims),
    around: aroundOf(shelf, entry),
    judgements: judgementsOn(shelf, entry),
    why: entry.why ?? [],
    claims: entry.claims,
    comparable: entry.kind === 'contact',
    ...neighbours(shelf, entry),
  }
}

function tellingReport(shelf: Shelf, source: SourceShown): TellingReport {
  const { language = 'und', side, origin } = shelf.report(source.report) ?? {}
  return {
    ...source,
    language,
    ...(side ? { side } : {}),
    ...(origin && shelf.report(origin) ? { repeats: { report: origin, siglum: siglaOf(shelf.record).get(origin) ?? origin } } : {}),
  }
}

function historyOf(shelf: Shelf, { history, status, claims }: Entry, told: readonly RecordClaim[]): readonly StepShown[] {
  const steps: readonly Step[] = history ?? [{ status, claim: claims[0] ?? '' }]
  const sigla = siglaOf(shelf.record)
  return steps.map(({ status, date, claim: id }) => {
    const claim = told.find((one) => one.id === id)
    const [words] = claim?.evidence ?? []
    const day = date ?? (claim && shelf.report(claim.report)?.published?.edtf)
    return {
      status,
      ...(day ? { date: day } : {}),
      ...(claim && words ? { cited: { report: words.report, siglum: sigla.get(words.report) ?? words.report, start: words.start, end: words.end } } : {}),
      through: (claim?.chain ?? []).map((voice) => voiceOf(shelf, voice)),
    }
  })
}

function judgementsOn(shelf: Shelf, { claims }: Entry): readonly JudgementShown[] {
  const gone = withdrawn(shelf.judgements)
  const all = [...new Map(claims.flatMap((id) => shelf.judgementsOn(id)).map((one) => [one.id, one])).values()]
  return all.sort((a, b) => byCode(a.at, b.at)).map((one) => ({ ...one, stands: !gone.has(one.id) }))
}

function neighbours(shelf: Shelf, { id }: Entry): { readonly previous?: string; readonly next?: string } {
  const at = placeOf(shelf, id)
  const { entries } = shelf.record
  const [previous, next] = [entries[at - 1]?.id, entries[at + 1]?.id]
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
}
