import type { CommitmentEntry, EntryStatus, RecordReport } from '../../model/record.ts'
import type { AnchoredWhen } from '../../model/time.ts'
import type { Cast } from './cast.ts'
import { statusOf } from './status.ts'
import type { Told } from './told.ts'
import { contentWords, inCommon } from './wording.ts'

/** Finds the later claim that tells a promised act as done. */
export type Fulfilled = (claims: readonly Told[]) => Told | undefined

/** The kinds of claim that can tell that a promise was kept. */
const DEEDS: ReadonlySet<string> = new Set(['action', 'contact', 'instrument'])

/** Looks deeds up by side and word, so that a promise meets only deeds of its own side that share a word with it. */
export function fulfilment(all: readonly Told[], cast: Cast): Fulfilled {
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
    const found = claims.flatMap((promise) => deedsFor(promise, index, cast))
    return found.sort((a, b) => a.rank - b.rank)[0]
  }
}

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
  return [...near].filter((deed) => isLater(promise, deed) && tellsOf(deed, what))
}

/** The deed is what was promised: half of the promise's words and one of the act's name, or nearly all of them. */
function tellsOf(deed: Told, what: string): boolean {
  const promised = contentWords(what)
  const part = inCommon(promised, contentWords(wordsOfDeed(deed))) / promised.size
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
