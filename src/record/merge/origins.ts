import type { RecordReport } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import type { Voice } from '../../model/record.ts'
import type { Told } from './told.ts'
import { foldWords, shinglesOf, wordsOf } from './wording.ts'

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
const SHORTEST = 8
/** Only runs whose hash divides by this are kept, of every text alike: containment can still be read off. */
const KEPT = 2
/** A run in more reports than this is boilerplate. */
const BOILERPLATE = 64

/** Near copies, in canonical order of reports; transitively. */
export function originsOf(reports: readonly RecordReport[], texts: readonly Report[]): Origins {
  const textOf = new Map(texts.map((report) => [report.id, report.text]))
  const forest = new Forest(new Map(reports.map((report, i) => [report.id, i])))
  for (const [copy, of] of nearCopies(reports.map((report) => ({ id: report.id, text: textOf.get(report.id) ?? '' })))) forest.join(of, copy)
  const credits = new Map(reports.map((report) => [report.id, creditsOf(report, textOf.get(report.id) ?? '')]))
  return {
    repeats: (report) => (forest.root(report) === report ? undefined : forest.root(report)),
    count: (claims) => countOrigins(claims, forest, credits),
  }
}

function countOrigins(claims: readonly Told[], copies: Forest, credits: ReadonlyMap<string, readonly string[]>): number {
  const forest = new Forest()
  const roots = new Set<string>()
  for (const told of claims) {
    const root = copies.root(told.report.id)
    roots.add(root)
    for (const key of [...(credits.get(told.report.id) ?? []), ...told.resolved.chain.flatMap(keysOfVoice)]) forest.join(root, key)
  }
  return new Set([...roots].map((root) => forest.root(root))).size
}

/** A news agency named, or an official without a name, is where a claim comes from; a minister who speaks to ten papers is ten times heard. */
function keysOfVoice(voice: Voice): readonly string[] {
  if (voice.unnamed !== undefined) return [`unnamed ${voice.actor ?? foldWords(voice.unnamed)}`]
  return voice.outlet === undefined ? [] : [`outlet ${foldWords(voice.outlet)}`]
}

/** "PARIS, 7 février (Méridien) -" or "(Méridien)" at the end: the agency a report gives as its own source. */
const DATELINE = /\(([\p{Lu}][\p{L}. -]{1,30})\)\s*[-–—:]/u
const SIGNED = /\(([\p{Lu}][\p{L}. -]{1,30})\)\s*$/u

function creditsOf(report: RecordReport, text: string): readonly string[] {
  const names = [DATELINE.exec(text.slice(0, 800))?.[1], SIGNED.exec(text.slice(-80))?.[1], report.outlet]
  return [...new Set(names.flatMap((name) => (name && foldWords(name) ? [`outlet ${foldWords(name)}`] : [])))].concat(
    report.origin === undefined ? [] : [`outlet ${foldWords(report.origin)}`],
  )
}

/**
 * Pairs of a text and an earlier one that it repeats in whole or cut down: runs of five words (Broder, "On the resemblance and containment
 * of documents", 1997, with his modulus sketches), looked up in an inverted index, so that nothing is compared all against all.
 */
export function nearCopies(texts: readonly { readonly id: string; readonly text: string }[]): readonly (readonly [copy: string, of: string])[] {
  const index = new Map<number, number[]>()
  const sizes: number[] = []
  const pairs: [string, string][] = []
  for (const [n, { id, text }] of texts.entries()) {
    const runs = sketchOf(text)
    sizes.push(runs.size)
    const shared = new Map<number, number>()
    for (const run of runs) {
      const there = index.get(run) ?? []
      if (there.length <= BOILERPLATE) for (const earlier of there) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
    }
    let most = 0
    for (const [earlier, count] of shared) {
      if (!isCopied(count, runs.size, sizes[earlier] as number)) continue
      pairs.push([id, (texts[earlier] as { id: string }).id])
      most = Math.max(most, count)
    }
    // What repeats an earlier text almost whole brings no new run to look up.
    if (most < runs.size * 0.95) for (const run of runs) add(index, run, n)
  }
  return pairs
}

function add(index: Map<number, number[]>, run: number, n: number): void {
  const there = index.get(run)
  if (!there) index.set(run, [n])
  else if (there.length <= BOILERPLATE) there.push(n)
}

const isCopied = (shared: number, a: number, b: number): boolean => {
  const least = Math.min(a, b)
  return least >= SHORTEST && shared >= COPIED * least
}

const sketchOf = (text: string): ReadonlySet<number> => new Set(shinglesOf(wordsOf(text), RUN).filter((hash) => hash % KEPT === 0))

/** Sets that are joined: union and find. Of two roots the earlier in the given order stays, else the first. */
class Forest {
  private readonly parent = new Map<string, string>()
  private readonly order: ReadonlyMap<string, number>

  constructor(order: ReadonlyMap<string, number> = new Map()) {
    this.order = order
  }

  root(name: string): string {
    let at = name
    for (let up = this.parent.get(at); up !== undefined; up = this.parent.get(at)) at = up
    if (at !== name) this.parent.set(name, at)
    return at
  }

  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x === y) return
    if ((this.order.get(x) ?? 0) <= (this.order.get(y) ?? 0)) this.parent.set(y, x)
    else this.parent.set(x, y)
  }
}
