import { type Judgement, withdrawn } from '../../model/judgement.ts'
import { byCode } from '../../model/id.ts'
import type { RecordNotice } from '../../model/notice.ts'
import type { RecordReport, Voice } from '../../model/record.ts'
import type { World } from '../../world/world.ts'
import type { Resolution, ResolvedClaim } from '../resolved.ts'
import { actorsOf, withActingStates } from './actors.ts'
import { allParties, resolveClaims } from './claims.ts'
import { storyDays, type DatedRead, type Read } from './dated.ts'
import { dateAndName } from './dates.ts'
import { accountOf } from './own-account.ts'
import { resolveStatements } from './statements.ts'
import { olderPassages } from './older.ts'
import { datesOf, type Dates } from './when.ts'

/**
 * Who is who and which day is which in all readings of a story. Pure; the order of the readings does not matter.
 * Everything comes in canonical order: the report's date, its id, the position in its text.
 */
export function resolve(reads: readonly Read[], world: World, judgements: readonly Judgement[]): Resolution {
  const gone = withdrawn(judgements)
  const kept = [...new Map(reads.filter(({ report }) => !gone.has(report.id)).map((read) => [read.report.id, read])).values()]
  kept.sort((a, b) => byCode(a.report.id, b.report.id))
  const { reads: dated, who, notices } = dateAndName(kept, world, judgements)
  const days = new Map(dated.map((read) => [read, datesOf(read)] as const))
  const all = dated.map((read) => {
    const dates = days.get(read) as Dates
    return { claims: resolveClaims(read, dates, who, world).sort(byPosition), statements: resolveStatements(read, dates, who, world) }
  })
  const claims = all.flatMap((one) => one.claims)
  const statements = all.flatMap((one) => one.statements)
  const used = new Set<string>([...claims.flatMap(actorsIn), ...statements.flatMap((s) => voices(s.speaker?.all ?? [s.speaker ?? {}], s.chain, [s.to ?? {}]))])
  const actors = actorsOf(dated, who, world, storyDays(dated.map((read) => read.published)), used)
  return {
    reports: dated.map((read) => reportOf(read, world)),
    actors: withActingStates(actors, claims, dated, world),
    claims,
    statements,
    older: olderPassages(days, who),
    notices: [
      ...dated.flatMap(({ report, reading }) => reading.notices.map((notice) => ({ ...notice, report: report.id }))),
      ...inOrder([...notices, ...who.notices], dated),
    ],
  }
}

const voices = (...lists: readonly (readonly Voice[])[]): string[] => lists.flatMap((list) => list.flatMap((voice) => voice.actor ?? []))

const actorsIn = ({ claim, chain }: ResolvedClaim): string[] => [...allParties(claim.says).map((party) => party.who), ...voices(chain)]

/** Position in the text: of the words that gave the claim. */
const byPosition = (a: ResolvedClaim, b: ResolvedClaim): number =>
  a.claim.because.start - b.claim.because.start || a.claim.because.end - b.claim.because.end || byCode(a.claim.id, b.claim.id)

/** Notices in canonical order of their reports and positions. */
function inOrder(notices: readonly RecordNotice[], reads: readonly DatedRead[]): RecordNotice[] {
  const rank = new Map(reads.map((read, i) => [read.report.id, i]))
  const at = (notice: RecordNotice): number => rank.get(notice.report ?? '') ?? reads.length
  return notices.toSorted((a, b) => at(a) - at(b) || (a.start ?? 0) - (b.start ?? 0) || byCode(a.says, b.says))
}

function reportOf(read: DatedRead, world: World): RecordReport {
  const { report, reading, published } = read
  const title = titleOf(report.text, reading.clues)
  const account = accountOf(read, world)
  return {
    id: report.id,
    ...(report.file ? { file: report.file } : {}),
    ...(report.url ? { url: report.url } : {}),
    ...(report.outlet ? { outlet: report.outlet } : {}),
    ...(account ? { side: account.state, sideWhy: account.why } : {}),
    language: reading.language,
    ...(title ? { title } : {}),
    published,
  }
}

/** A longer first line is no headline but text run together. */
const LONGEST_TITLE = 200

/** The first line that is neither a header line nor an address, if more follows. */
function titleOf(text: string, clues: readonly { readonly start: number; readonly end: number }[]): string | undefined {
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const words = line.trim()
    const isHeader = /^https?:\/\/\S+$/.test(words) || clues.some((clue) => clue.start >= start && clue.end <= end)
    if (words && !isHeader) return words.length <= LONGEST_TITLE && text.slice(end).trim() ? words : undefined
    start = end + 1
  }
  return undefined
}
