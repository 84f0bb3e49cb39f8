import { addDays } from '../model/calendar.ts'
import { byCode } from '../model/order.ts'
import type { CommitmentEntry, Conflict, RecordClaim, StoryRecord } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { type Dated, dated, type Party, partyOf } from './line.ts'
import type { Passage } from './passage.ts'
import { quoteOf } from './quote.ts'
import type { Shelf } from './shelf.ts'

/** Where a promise stands on a day: `unknown` where only hedged words tell of it. */
export type PromiseState = CommitmentEntry['state']

/** Which board is asked for. */
export interface BoardAsked {
  /** ISO day as of which promises stand as they do; left out, the day of the newest report. */
  readonly asof?: string | undefined
  /** Only promises by this actor. */
  readonly by?: string | undefined
  /** At most so many of each state. */
  readonly most?: number | undefined
}

/** Something that happened to a promise: it was told (again), told as done, called off; its day went by. */
export interface Move {
  readonly is: 'told' | 'done' | 'broken' | 'lapsed'
  /** Day of the report that tells it; of one that lapsed, the first day after it was due. */
  readonly day?: Dated
  readonly quote?: Passage
  /** The line of the record that tells the deed. */
  readonly entry?: string
}

/** A promise on the board. */
export interface PromiseCard {
  readonly id: string
  readonly state: PromiseState
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  /** As its first report words it. */
  readonly what: string
  /** BCP 47, of that report. */
  readonly language: string
  readonly made?: Dated
  /** Where that is not told: the day of the first report that tells of it; by then it had been made. */
  readonly toldBy?: Dated
  readonly due?: Dated
  readonly condition?: string
  readonly origins: number
  readonly disputed: readonly { readonly id: string; readonly on: Conflict['on'] }[]
  /** The words that promise. */
  readonly words?: Passage
  /** What moved it, oldest first; the words that first promised are `words`. */
  readonly moves: readonly Move[]
}

export interface BoardColumn {
  readonly state: PromiseState
  readonly total: number
  readonly cards: readonly PromiseCard[]
}

/** The board of a story's promises as of a day. */
export interface CommitmentsPage {
  /** Absent where no report is dated and no day was asked for: then nothing is overdue. */
  readonly asof?: string
  /** The day of the newest report. */
  readonly newest?: string
  readonly total: number
  /** Promises that no report had told by then. */
  readonly later: number
  readonly columns: readonly BoardColumn[]
  /** Who promises, the most first. */
  readonly promisers: readonly (Party & { readonly count: number })[]
}

const STATES: readonly PromiseState[] = ['open', 'lapsed', 'done', 'broken', 'unknown']

/** The promises of a story by where they stand on a day, as far as reports of that day and before tell. */
export function commitmentsPage(shelf: Shelf, { asof, by, most = Number.POSITIVE_INFINITY }: BoardAsked): CommitmentsPage {
  const newest = newestDay(shelf.record)
  const day = asof ?? newest
  const promises = promisesOf(shelf.record).filter((one) => by === undefined || one.by.some(({ actor }) => actor === by))
  const known = promises.flatMap((one) => asTold(shelf, one, day) ?? [])
  const standing = Map.groupBy(known, (one) => stateOn(shelf, one, day))
  return {
    ...(day === undefined ? {} : { asof: day }),
    ...(newest === undefined ? {} : { newest }),
    total: known.length,
    later: promises.length - known.length,
    columns: STATES.map((state) => {
      const all = [...(standing.get(state) ?? [])].sort(byDue)
      return { state, total: all.length, cards: all.slice(0, most).map((one) => cardOf(shelf, one, state)) }
    }),
    promisers: promisersOf(shelf),
  }
}

const promisesOf = rememberingEach(({ entries }: StoryRecord) => entries.filter((entry) => entry.kind === 'commitment'))

/** The day of the newest report; `undefined` where none is dated. */
export const newestDay = rememberingEach(({ reports }: StoryRecord) =>
  reports
    .flatMap(({ published }) => published?.from ?? [])
    .sort(byCode)
    .at(-1),
)

/** Told by a report of the day or before. What no day is known of counts as told: there is no day on which it was not. */
function isTold(shelf: Shelf, claim: RecordClaim | undefined, day: string | undefined): boolean {
  const published = claim && shelf.report(claim.report)?.published
  return claim !== undefined && (day === undefined || !published || published.from <= day)
}

/** A promise as far as reports of the day and before tell of it; `undefined` where none does. */
function asTold(shelf: Shelf, entry: CommitmentEntry, day: string | undefined): CommitmentEntry | undefined {
  const told = shelf.claimsOf(entry.id).filter((claim) => isTold(shelf, claim, day))
  if (told.length === entry.claims.length) return entry
  if (told.length === 0) return undefined
  const { due: _due, made: _made, condition: _condition, ...rest } = entry
  const [due, made] = [told.find(({ says }) => says.due)?.says.due, told.find(({ says }) => says.when)?.says.when]
  const condition = told.find(({ says }) => says.condition)?.says.condition?.value
  return {
    ...rest,
    claims: told.map(({ id }) => id),
    reports: [...new Set(told.map(({ report }) => report))],
    origins: new Set(told.map(({ report }) => shelf.report(report)?.origin ?? report)).size,
    ...(made ? { made } : {}),
    ...(due ? { due } : {}),
    ...(condition === undefined ? {} : { condition }),
  }
}

/** Where a promise stands on a day: the record says so as of its newest report, and of the day before, it was not known what came later. */
function stateOn(shelf: Shelf, entry: CommitmentEntry, day: string | undefined): PromiseState {
  const { state, deed, due } = entry
  if (state === 'unknown') return state
  if (state === 'done' && (deed === undefined || isTold(shelf, shelf.claim(deed), day))) return state
  if (state === 'broken' && isTold(shelf, calledOff(shelf, entry), day)) return state
  return due && day !== undefined && due.to <= day ? 'lapsed' : 'open'
}

/** The claim that calls a promise off. */
function calledOff(shelf: Shelf, { id, history }: CommitmentEntry): RecordClaim | undefined {
  const step = history?.findLast(({ status }) => status === 'cancelled')
  return step ? shelf.claim(step.claim) : shelf.claimsOf(id).findLast(({ stance }) => stance.status === 'cancelled')
}

const byDue = (a: CommitmentEntry, b: CommitmentEntry): number =>
  byCode(a.due?.to ?? '9999', b.due?.to ?? '9999') || byCode(a.made?.from ?? '9999', b.made?.from ?? '9999') || byCode(a.id, b.id)

function cardOf(shelf: Shelf, entry: CommitmentEntry, state: PromiseState): PromiseCard {
  const { id, by, to = [], what, made, due, condition, origins, claims } = entry
  const [first, ...more] = claims.flatMap((one) => shelf.claim(one) ?? [])
  const words = first && wordsOf(shelf, first)
  const published = first && shelf.report(first.report)?.published
  return {
    ...{ id, state, what, origins },
    by: by.map((one) => partyOf(shelf, one)),
    to: to.map((one) => partyOf(shelf, one)),
    language: shelf.report(entry.reports[0] ?? '')?.language ?? 'und',
    ...(made ? { made: dated(made) } : published ? { toldBy: dated({ ...published, grain: 'day' }) } : {}),
    ...(due ? { due: dated(due) } : {}),
    ...(condition === undefined ? {} : { condition }),
    disputed: shelf.conflictsOf(id).map(({ id, on }) => ({ id, on })),
    ...(words ? { words } : {}),
    moves: movesOf(
      shelf,
      entry,
      state,
      more.filter(({ report }, i) => report !== first?.report && more.findIndex((one) => one.report === report) === i),
    ),
  }
}

const wordsOf = (shelf: Shelf, claim: RecordClaim): Passage | undefined => quoteOf(shelf, claim, claim.says.what?.anchors ?? [])

/** @param more Claims of other reports than the first, one of each. */
function movesOf(shelf: Shelf, entry: CommitmentEntry, state: PromiseState, more: readonly RecordClaim[]): readonly Move[] {
  const off = state === 'broken' ? calledOff(shelf, entry) : undefined
  const deed = state === 'done' && entry.deed !== undefined ? shelf.claim(entry.deed) : undefined
  return [
    ...more.filter((claim) => claim !== off).map((claim) => moved(shelf, 'told', claim, wordsOf(shelf, claim))),
    ...(deed ? [{ ...moved(shelf, 'done', deed, quoteOf(shelf, deed, [deed.because])), entry: deed.entry }] : []),
    ...(off ? [moved(shelf, 'broken', off, quoteOf(shelf, off, [off.because]))] : []),
    ...(state === 'lapsed' && entry.due ? [{ is: 'lapsed' as const, day: onDay(entry.due.to) }] : []),
  ]
}

function moved(shelf: Shelf, is: Move['is'], claim: RecordClaim, quote: Passage | undefined): Move {
  const published = shelf.report(claim.report)?.published
  return { is, ...(published ? { day: dated({ ...published, grain: 'day' }) } : {}), ...(quote ? { quote } : {}) }
}

const onDay = (day: string): Dated => ({ edtf: day, from: day, to: addDays(day, 1), grain: 'day' })

const promisersOf = rememberingEach((shelf: Shelf) => {
  const found = new Map<string, { readonly party: Party; count: number }>()
  for (const { by } of promisesOf(shelf.record)) {
    for (const one of by) {
      const known = found.get(one.actor)
      if (known) known.count++
      else found.set(one.actor, { party: partyOf(shelf, one), count: 1 })
    }
  }
  return [...found.values()].map(({ party, count }) => ({ ...party, count })).sort((a, b) => b.count - a.count || byCode(a.actor, b.actor))
})
