import type { Act } from '../../model/act.ts'
import type { Actor } from '../../model/actor.ts'
import { holds, type Span } from '../../model/anchor.ts'
import type { CommitmentEntry, EntryStatus, RecordReport } from '../../model/record.ts'
import type { AnchoredWhen } from '../../model/time.ts'
import type { Cast } from './cast.ts'
import { meets, type Days } from '../days.ts'
import type { Group } from './group.ts'
import { statusOf } from './status.ts'
import type { Told } from './told.ts'
import { contentWords, inCommon } from './wording.ts'

/** Finds the later claim that tells a promised act as done. */
export type Fulfilled = (claims: readonly Told[]) => Told | undefined

/** Words that an act within the days of a promise shares with it: "the nuclear test site". */
const IN_TIME = 3

/** The kinds of claim that can tell that a promise was kept. */
const DEEDS: ReadonlySet<string> = new Set(['action', 'contact', 'instrument'])

/** What there is to know of a story beside its claims, for telling what was kept. */
export interface Kept {
  readonly groups: readonly Group[]
  readonly actors: readonly Actor[]
}

/** Looks deeds up by side and word, so that a promise meets only deeds of its own side that share a word with it; and by what it promises and whom it names. */
export function fulfilment(all: readonly Told[], cast: Cast, kept: Kept = { groups: [], actors: [] }): Fulfilled {
  const byReport = Map.groupBy(
    all.filter((told) => told.says.kind !== 'commitment'),
    (told) => told.report.id,
  )
  const groupOf = new Map(kept.groups.flatMap((group) => group.claims.map((told) => [told.id, group] as const)))
  const named = namingsOf(kept.actors)
  const deeds = bySide(all.filter(isGoodTurn), cast)
  const promised = new Set(all.flatMap((told) => (told.says.kind === 'commitment' ? told.says.by.flatMap((p) => cast.sidesOf(p.who)) : [])))
  const index = new Map<string, Told[]>()
  for (const told of all) {
    if (!DEEDS.has(told.says.kind) || statusOf(told.claim.stance) !== 'held') continue
    const doers = told.says.kind === 'action' ? told.says.by.map((p) => p.who) : told.parties
    const sides = new Set(doers.flatMap(cast.sidesOf).filter((side) => promised.has(side)))
    if (!sides.size) continue
    for (const key of keysOf(sides, wordsOfDeed(told))) {
      const there = index.get(key)
      if (there) there.push(told)
      else index.set(key, [told])
    }
  }
  return (claims) => {
    const found = claims.flatMap((promise) => [
      ...deedsFor(promise, index, cast),
      ...promisedThings(promise, byReport, groupOf),
      ...sidesOf(promise, cast).flatMap((side) => (deeds.get(side) ?? []).filter((deed) => isFor(promise, deed, named))),
    ])
    return found.sort((a, b) => a.rank - b.rank)[0]
  }
}

/** "He agreed to receive the emir": the reception is read as a plan of its own; a later report has it as held. */
function promisedThings(promise: Told, byReport: ReadonlyMap<string, readonly Told[]>, groupOf: ReadonlyMap<string, Group>): readonly Told[] {
  if (promise.says.kind !== 'commitment') return []
  const { what } = promise.says
  const within = (byReport.get(promise.report.id) ?? []).filter((told) => holds(what, told.claim.because))
  const told = new Set(within.flatMap((thing) => groupOf.get(thing.id)?.claims ?? []))
  return [...told].filter((thing) => statusOf(thing.claim.stance) === 'held' && isLater(promise, thing))
}

const GOOD_TURNS: ReadonlySet<Act> = new Set(['SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'AGREE'])

/** An act that can be what somebody was promised: no threat, recall or sanction is. */
const isGoodTurn = (told: Told): boolean => told.says.kind === 'action' && GOOD_TURNS.has(told.says.act) && statusOf(told.claim.stance) === 'held'

/** The sides that promise. */
const sidesOf = ({ says }: Told, cast: Cast): readonly string[] =>
  says.kind === 'commitment' ? [...new Set(says.by.flatMap((party) => cast.sidesOf(party.who)))] : []

/** Acts by the sides that do them. */
function bySide(deeds: readonly Told[], cast: Cast): ReadonlyMap<string, readonly Told[]> {
  const all = deeds.flatMap((deed) =>
    deed.says.kind === 'action' ? deed.says.by.flatMap((party) => cast.sidesOf(party.who)).map((side) => ({ side, deed })) : [],
  )
  return new Map([...Map.groupBy(all, ({ side }) => side)].map(([side, those]) => [side, those.map(({ deed }) => deed)]))
}

/** The ambassador is promised to come back, and is sent back: whatever the language, the act falls on whom the promise names. */
function isFor(promise: Told, deed: Told, named: ReadonlyMap<string, readonly (Span & { readonly actor: string })[]>): boolean {
  if (promise.says.kind !== 'commitment' || deed.says.kind !== 'action' || !isLater(promise, deed)) return false
  const { what } = promise.says
  const promised = new Set((named.get(promise.report.id) ?? []).flatMap((one) => (holds(what, one) ? [one.actor] : [])))
  return (deed.says.persons ?? []).some((party) => promised.has(party.who))
}

const namingsOf = (actors: readonly Actor[]) =>
  Map.groupBy(
    actors.filter(({ kind }) => kind === 'person').flatMap(({ id, names }) => names.map(({ report, start, end }) => ({ report, start, end, actor: id }))),
    ({ report }) => report,
  )

const wordsOfDeed = (told: Told): string =>
  [told.says.kind === 'action' ? told.says.label : '', ...told.claim.evidence.map((e) => told.text.slice(e.start, e.end))].join(' ')

const keysOf = (sides: Iterable<string>, words: string): readonly string[] => {
  const content = [...contentWords(words)]
  return [...sides].flatMap((side) => content.map((word) => `${side} ${word}`))
}

function deedsFor(promise: Told, index: ReadonlyMap<string, readonly Told[]>, cast: Cast): readonly Told[] {
  if (promise.says.kind !== 'commitment') return []
  const what = promise.says.what.text
  const near = new Set(keysOf(new Set(promise.says.by.flatMap((p) => cast.sidesOf(p.who))), what).flatMap((key) => index.get(key) ?? []))
  return [...near].filter((deed) => isLater(promise, deed) && tellsOf(deed, what, promise.due))
}

/** The deed is what was promised: half of the promise's words and one of the act's name, or nearly all of them; of an act in time, three. */
function tellsOf(deed: Told, what: string, due: Days | undefined): boolean {
  const promised = contentWords(what)
  const shared = inCommon(promised, contentWords(wordsOfDeed(deed)))
  const part = shared / promised.size
  if (deed.says.kind === 'action' && due && deed.days && meets(deed.days, due) && shared >= IN_TIME) return true
  const named = deed.says.kind === 'action' && inCommon(promised, contentWords(deed.says.label)) > 0
  return promised.size > 1 && part >= (named ? 0.5 : 0.75)
}

/** Told by another report, after the promise, of a day not before it was made. */
function isLater(promise: Told, deed: Told): boolean {
  if (deed.report.id === promise.report.id || deed.rank < promise.rank) return false
  const made = promise.days?.[0]?.from ?? promise.report.published?.from
  return made === undefined || deed.days === undefined || deed.days.some((d) => d.to > made)
}

/** Where a promise stands as of the newest report: kept, due and silent, or open; what only hedged words tell is not known. */
export function promiseState(status: EntryStatus, due: AnchoredWhen | undefined, deed: Told | undefined, asOf: string | undefined): CommitmentEntry['state'] {
  if (deed) return 'done'
  if (status === 'cancelled') return 'broken'
  if (status === 'reported' || status === 'denied') return 'unknown'
  return due && asOf !== undefined && due.to <= asOf ? 'lapsed' : 'open'
}

/** The day of the newest report. */
export const newestDay = (reports: readonly RecordReport[]): string | undefined =>
  reports.reduce<string | undefined>(
    (newest, { published }) => (published && (newest === undefined || published.from > newest) ? published.from : newest),
    undefined,
  )
