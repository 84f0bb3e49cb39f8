import { byOrigin, creditedIn, creditsOf, type Ground } from '../model/origin.ts'
import type { RecordClaim, RecordReport } from '../model/record.ts'
import { foldWords } from '../model/words.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { type VoiceShown, voiceOf } from './voice.ts'

/** One way by which words came, outermost first, and the words at its end. */
export interface WayShown {
  readonly report: string
  readonly siglum: string
  readonly outlet?: string
  readonly through: readonly VoiceShown[]
  readonly words: Passage
  /** Further passages of that report that came the same way. */
  readonly more: number
}

/** An independent source, and every way by which it reached us. It counts once, however many reports lean on it. */
export interface OriginShown {
  /** What several reports have in common that makes them one: officials who are not named, an agency, a text that is repeated. None where it is one report's own. */
  readonly common?: { readonly is: 'officials' | 'agency'; readonly name: string } | { readonly is: 'copy'; readonly siglum: string }
  readonly ways: readonly WayShown[]
}

/** How claims reached us: an origin each, in the order in which they were told. As many as the record counts for them. */
export function waysOf(shelf: Shelf, claims: readonly RecordClaim[]): readonly OriginShown[] {
  return byOrigin(claims, (claim) => groundOf(shelf, claim)).map((same) => {
    const common = commonOf(shelf, same)
    return { ...(common ? { common } : {}), ways: waysIn(shelf, same) }
  })
}

/** The record says of a copy which report it repeats, of others the wire. */
function groundOf(shelf: Shelf, { report, chain }: RecordClaim): Ground {
  return { root: repeatedBy(shelf, report) ?? report, credits: creditsOf(creditable(shelf, report), shelf.text(report) ?? ''), chain }
}

/** The report that a report repeats. */
function repeatedBy(shelf: Shelf, report: string): string | undefined {
  const origin = shelf.report(report)?.origin
  return origin !== undefined && shelf.report(origin) ? origin : undefined
}

function creditable(shelf: Shelf, report: string): Pick<RecordReport, 'outlet' | 'origin'> {
  const { outlet, origin } = shelf.report(report) ?? {}
  return { ...(outlet === undefined ? {} : { outlet }), ...(origin === undefined || repeatedBy(shelf, report) ? {} : { origin }) }
}

/** What makes several reports one: officials who are not named, an agency that all of them credit, a text that is repeated. */
function commonOf(shelf: Shelf, claims: readonly RecordClaim[]): OriginShown['common'] {
  const voices = claims.flatMap(({ chain }) => chain)
  const official = voices.find(({ unnamed, actor }) => unnamed !== undefined && actor === undefined)
  if (official?.unnamed) return { is: 'officials', name: official.unnamed }
  const reports = [...new Set(claims.map(({ report }) => report))]
  if (reports.length > 1) {
    const agency = sharedCredit(shelf, reports)
    if (agency) return { is: 'agency', name: agency }
  }
  const repeated = reports.map((report) => repeatedBy(shelf, report)).find((one) => one !== undefined)
  if (repeated !== undefined) return { is: 'copy', siglum: siglaOf(shelf.record).get(repeated) ?? repeated }
  const outlet = voices.find((voice) => voice.outlet !== undefined)?.outlet
  return outlet === undefined ? undefined : { is: 'agency', name: outlet }
}

/** The agency that texts of which none repeats another credit in common. */
function sharedCredit(shelf: Shelf, reports: readonly string[]): string | undefined {
  const texts = reports.filter((report) => !reports.includes(repeatedBy(shelf, report) ?? ''))
  const [first, ...others] = texts.map((report) => creditedIn(creditable(shelf, report), shelf.text(report) ?? ''))
  return others.length > 0 ? first?.find((name) => others.every((some) => some.some((other) => foldWords(other) === foldWords(name)))) : undefined
}

function waysIn(shelf: Shelf, claims: readonly RecordClaim[]): readonly WayShown[] {
  const alike = Map.groupBy(claims, ({ report, chain }) => JSON.stringify([report, chain]))
  return [...alike.values()].flatMap((same): readonly WayShown[] => {
    const [first] = same
    const evidence = first?.evidence.find(({ report }) => report === first.report)
    const words = first && evidence && passageOf(shelf, first.report, evidence, [first.because])
    if (!first || !words) return []
    const outlet = shelf.report(first.report)?.outlet
    const through = first.chain.map((voice) => voiceOf(shelf, voice))
    return [{ report: first.report, siglum: words.siglum, ...(outlet ? { outlet } : {}), through, words, more: same.length - 1 }]
  })
}
