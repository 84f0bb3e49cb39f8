import type { Actor } from '../../model/actor.ts'
import type { RecordReport } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import { byOrigin, creditsOf, Forest } from '../../model/origin.ts'
import { wordsOf } from '../../model/words.ts'
import type { Told } from './told.ts'
import { translations } from './translations.ts'
import { shinglesOf } from './wording.ts'

/** Which reports and claims go back to one source. */
export interface Origins {
  /** The report that a near copy repeats: the earliest of its group. Absent for the earliest itself and for a report by itself. */
  readonly repeats: (report: string) => string | undefined
  /** Independent origins behind these claims. */
  readonly count: (claims: readonly Told[]) => number
}

/** Length of a run of words that two papers do not share by chance. */
const RUN = 5
/** Part of the shorter text's runs that the longer one must hold. */
const COPIED = 0.35
/** A text of fewer runs is too short to be called a copy. */
const SHORTEST = 12
/** Only runs whose hash divides by this are looked up, of every text alike. */
const KEPT = 2
/** Sampled runs in common from which two texts are worth comparing. */
const FEWEST = 2
/** And this part of those that a copy would have in common: a text made of phrases that all papers use shares some with hundreds. */
const PROMISING = (0.4 * COPIED) / KEPT
/** From this part on a copy is as good as the text it repeats. */
const WHOLE = 0.95
/** A run in more reports than this is boilerplate. */
const BOILERPLATE = 64

/** Near copies and translations, in canonical order of reports; transitively. */
export function originsOf(reports: readonly RecordReport[], texts: readonly Report[], actors: readonly Actor[] = []): Origins {
  const textOf = new Map(texts.map((report) => [report.id, report.text]))
  const forest = new Forest(new Map(reports.map((report, i) => [report.id, i])))
  for (const [copy, of] of nearCopies(reports.map((report) => ({ id: report.id, text: textOf.get(report.id) ?? '' })))) forest.join(of, copy)
  for (const [copy, of] of translations(reports, textOf, actors)) forest.join(of, copy)
  const credits = new Map(reports.map((report) => [report.id, creditsOf(report, textOf.get(report.id) ?? '')]))
  return {
    repeats: (report) => (forest.root(report) === report ? undefined : forest.root(report)),
    count: (claims) => byOrigin(claims, ({ report: { id }, resolved: { chain } }) => ({ root: forest.root(id), credits: credits.get(id) ?? [], chain })).length,
  }
}

/**
 * Pairs of a text and an earlier one that it repeats in whole or cut down, as many as tell the groups apart: runs of five words (Broder, "On the
 * resemblance and containment of documents", 1997). Candidates come from an inverted index of sampled runs (his modulus sketches), so that
 * nothing is compared all against all; each candidate is then compared run by run.
 */
export function nearCopies(texts: readonly { readonly id: string; readonly text: string }[]): readonly (readonly [copy: string, of: string])[] {
  const index = new Map<number, number[]>()
  const groups = new Forest()
  const pairs: [string, string][] = []
  const all: Uint32Array[] = []
  for (const [n, { id, text }] of texts.entries()) {
    const runs = runsOf(text)
    let most = 0
    for (const earlier of candidates(runs, index, all)) {
      const [other, others] = [texts[earlier] as { id: string }, all[earlier] as Uint32Array]
      if (groups.root(id) === groups.root(other.id)) continue
      const least = Math.min(runs.size, others.length)
      const shared = inCommon(others, runs)
      if (least < SHORTEST || shared < COPIED * least) continue
      most = Math.max(most, shared)
      groups.join(other.id, id)
      pairs.push([id, other.id])
    }
    all.push(Uint32Array.from(runs))
    // What repeats an earlier text almost whole brings no new run to look up.
    if (most < WHOLE * runs.size) for (const run of runs) if (run % KEPT === 0) add(index, run, n)
  }
  return pairs
}

/** Earlier texts that a text with these runs may repeat, those with the most sampled runs in common first. */
function candidates(runs: ReadonlySet<number>, index: ReadonlyMap<number, readonly number[]>, all: readonly Uint32Array[]): readonly number[] {
  const shared = new Map<number, number>()
  for (const run of runs) {
    const there = run % KEPT === 0 ? (index.get(run) ?? []) : []
    if (there.length <= BOILERPLATE) for (const earlier of there) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
  }
  return [...shared]
    .filter(([earlier, found]) => found >= Math.max(FEWEST, PROMISING * Math.min(runs.size, (all[earlier] as Uint32Array).length)))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([earlier]) => earlier)
}

function add(index: Map<number, number[]>, run: number, n: number): void {
  const there = index.get(run)
  if (!there) index.set(run, [n])
  else if (there.length <= BOILERPLATE) there.push(n)
}

function inCommon(a: Uint32Array, b: ReadonlySet<number>): number {
  let shared = 0
  for (const run of a) if (b.has(run)) shared++
  return shared
}

const runsOf = (text: string): ReadonlySet<number> => new Set(shinglesOf(wordsOf(text), RUN))
