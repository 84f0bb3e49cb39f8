import type { RecordReport, Voice } from './record.ts'
import { foldWords } from './words.ts'

/** What says where a claim goes back to. */
export interface Ground {
  /** The earliest of the reports that its report repeats; the report itself where it repeats none. */
  readonly root: string
  /** Agencies that its report gives as its own source ({@link creditsOf}). */
  readonly credits: readonly string[]
  /** Through whom the report has it, outermost first. */
  readonly chain: readonly Voice[]
}

/**
 * Claims by the independent source that they go back to, each group in the order given: copies of one text, one agency, officials of one government
 * who are not named.
 */
export function byOrigin<T>(claims: readonly T[], groundOf: (claim: T) => Ground): readonly (readonly T[])[] {
  const forest = new Forest()
  const roots = claims.map((claim) => {
    const { root, credits, chain } = groundOf(claim)
    for (const key of [...credits, ...chain.flatMap(keysOfVoice)]) forest.join(root, key)
    return root
  })
  const groups = new Map<string, T[]>()
  for (const [i, claim] of claims.entries()) {
    const root = forest.root(roots[i] as string)
    const group = groups.get(root)
    if (group) group.push(claim)
    else groups.set(root, [claim])
  }
  return [...groups.values()]
}

/** A news agency named, or an official without a name, is where a claim comes from; a minister or a palace that speaks to ten papers is ten times heard. */
function keysOfVoice(voice: Voice): readonly string[] {
  if (voice.unnamed !== undefined) return voice.actor === undefined ? [`unnamed ${voice.state ?? foldWords(voice.unnamed)}`] : []
  return voice.outlet === undefined ? [] : [`outlet ${foldWords(voice.outlet)}`]
}

/** "PARIS, 7 février (Méridien) -" or "(Méridien)" at the end: the agency a report gives as its own source. */
const DATELINE = /\(([\p{Lu}][\p{L}. -]{1,30})\)\s*[-–—:]/u
const SIGNED = /\(([\p{Lu}][\p{L}. -]{1,30})\)\s*$/u

/** The agencies that a report names as its own source, its outlet among them. */
export function creditedIn({ outlet, origin }: Pick<RecordReport, 'outlet' | 'origin'>, text: string): readonly string[] {
  const names = [DATELINE.exec(text.slice(0, 800))?.[1], SIGNED.exec(text.slice(-80))?.[1], outlet]
  return [...names.filter((name) => name && foldWords(name)), origin].filter((name) => name !== undefined)
}

/** The same as keys that are alike for one agency. */
export const creditsOf = (report: Pick<RecordReport, 'outlet' | 'origin'>, text: string): readonly string[] => [
  ...new Set(creditedIn(report, text).map((name) => `outlet ${foldWords(name)}`)),
]

/** Sets that are joined: union and find. Of two roots the earlier in the given order stays, else the first. */
export class Forest {
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
