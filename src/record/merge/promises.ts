import type { Act } from '../../model/act.ts'
import type { Actor } from '../../model/actor.ts'
import { holds, type Span } from '../../model/anchor.ts'
import { rememberingEach } from '../../model/remembering.ts'
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
/** The part of a promise's words that an act has whose name is among them, and that any other deed has. */
const NAMED = 0.5
const ALL = 0.75

/** The kinds of claim that can tell that a promise was kept. */
const DEEDS: ReadonlySet<string> = new Set(['action', 'contact', 'instrument'])

/** What there is to know of a story beside its claims, for telling what was kept. */
export interface Kept {
  readonly groups: readonly Group[]
  readonly actors: readonly Actor[]
}

/** Looks deeds up by side and word, so that a promise meets only deeds of its own side that share words with it; and by what it promises and whom it names. */
export function fulfilment(all: readonly Told[], cast: Cast, kept: Kept = { groups: [], actors: [] }): Fulfilled {
  const byReport = Map.groupBy(
    all.filter((told) => told.says.kind !== 'commitment'),
    (told) => told.report.id,
  )
  const groupOf = new Map(kept.groups.flatMap((group) => group.claims.map((told) => [told.id, group] as const)))
  const named = namingsOf(kept.actors)
  const goodTurns = indexed(all.filter(isGoodTurn), (deed) => keysOf(doersOf(deed, cast), personsOf(deed)))
  const promised = new Set(all.flatMap((told) => sidesOf(told, cast)))
  const deeds = indexed(all.filter(isDeed), (deed) =>
    keysOf(
      doersOf(deed, cast).filter((side) => promised.has(side)),
      contentOfDeed(deed),
    ),
  )
  return rememberingEach((claims: readonly Told[]) => {
    const found = claims.flatMap((promise) => [
      ...deedsFor(promise, deeds, cast),
      ...promisedThings(promise, byReport, groupOf),
      ...keysOf(sidesOf(promise, cast), personsPromised(promise, named)).flatMap((key) => (goodTurns.get(key) ?? []).filter((deed) => isLater(promise, deed))),
    ])
    return found.sort((a, b) => a.rank - b.rank)[0]
  })
}

/** Acts, contacts and instruments that were, by each of the keys under which they are looked for. */
function indexed(deeds: readonly Told[], keys: (deed: Told) => readonly string[]): ReadonlyMap<string, readonly Told[]> {
  const index = new Map<string, Told[]>()
  for (const deed of deeds) {
    for (const key of keys(deed)) {
      const there = index.get(key)
      if (there) there.push(deed)
      else index.set(key, [deed])
    }
  }
  return index
}

const isDeed = (told: Told): boolean => DEEDS.has(told.says.kind) && statusOf(told.claim.stance) === 'held'

/** The sides that do it. */
const doersOf = (deed: Told, cast: Cast): readonly string[] => [
  ...new Set((deed.says.kind === 'action' ? deed.says.by.map((party) => party.who) : deed.parties).flatMap(cast.sidesOf)),
]

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

/** The ambassador is promised to come back, and is sent back: whatever the language, the act falls on whom the promise names. */
const personsOf = ({ says }: Told): readonly string[] => (says.kind === 'action' ? (says.persons ?? []).map((party) => party.who) : [])

function personsPromised({ says, report }: Told, named: ReadonlyMap<string, readonly (Span & { readonly actor: string })[]>): readonly string[] {
  if (says.kind !== 'commitment') return []
  return (named.get(report.id) ?? []).flatMap((one) => (holds(says.what, one) ? [one.actor] : []))
}

const namingsOf = (actors: readonly Actor[]) =>
  Map.groupBy(
    actors.filter(({ kind }) => kind === 'person').flatMap(({ id, names }) => names.map(({ report, start, end }) => ({ report, start, end, actor: id }))),
    ({ report }) => report,
  )

const contentOfDeed = rememberingEach((told: Told): ReadonlySet<string> => {
  const label = told.says.kind === 'action' ? told.says.label : ''
  return contentWords([label, ...told.claim.evidence.map((e) => told.text.slice(e.start, e.end))].join(' '))
})

const keysOf = (sides: Iterable<string>, names: Iterable<string>): readonly string[] => {
  const all = [...new Set(names)]
  return [...sides].flatMap((side) => all.map((name) => `${side} ${name}`))
}

/** Of each side the first deed that tells the promise as done. */
function deedsFor(promise: Told, index: ReadonlyMap<string, readonly Told[]>, cast: Cast): readonly Told[] {
  if (promise.says.kind !== 'commitment') return []
  const what = contentWords(promise.says.what.text)
  if (what.size < 2) return []
  // What shares so many of the words has one of any that are left when all others are passed over: of the rarest.
  const least = Math.min(Math.ceil(what.size * NAMED), promise.due ? IN_TIME : what.size)
  return sidesOf(promise, cast).flatMap((side) =>
    [...what]
      .map((word) => index.get(`${side} ${word}`) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, what.size - least + 1)
      .flatMap((deeds) => deeds.find((deed) => isLater(promise, deed) && tellsOf(deed, what, promise.due)) ?? []),
  )
}

/** The deed is what was promised: half of the promise's words and one of the act's name, or nearly all of them; of an act in time, three. */
function tellsOf(deed: Told, promised: ReadonlySet<string>, due: Days | undefined): boolean {
  const shared = inCommon(promised, contentOfDeed(deed))
  if (deed.says.kind !== 'action') return shared / promised.size >= ALL
  if (due && deed.days && shared >= IN_TIME && meets(deed.days, due)) return true
  return shared / promised.size >= (inCommon(promised, contentWords(deed.says.label)) > 0 ? NAMED : ALL)
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
