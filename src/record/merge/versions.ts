import type { RecordNotice } from '../../model/notice.ts'
import type { Cast } from './cast.ts'
import { meets } from '../days.ts'
import type { Told, ToldOf } from './told.ts'

/** Why two groups are one where a report corrects the day it gave before. */
export const VERSION_WHY = 'a report says that an earlier version of it told the one for the other'

const kindOf = ({ says }: Told): string => (says.kind === 'contact' ? says.how : says.kind === 'action' ? `${says.act} ${says.label}` : says.kind)
const keyOf = (told: Told): string => `${kindOf(told)} ${[...told.parties].sort().join()}`
const minutesOf = (told: Told) => (told as ToldOf<'contact'>).says.minutes

/**
 * Takes what earlier versions said out of the claims, and marks what it was taken for: the report's own claim of the same thing, and whoever told
 * it as the earlier version did. So a correction joins two days that do not meet, and stands for no side.
 */
export function withoutVersions(told: readonly Told[], cast: Cast): readonly Told[] {
  const superseded = told.filter(({ claim }) => claim.superseded)
  if (!superseded.length) return told
  const standing = told.filter(({ claim }) => !claim.superseded)
  const byKey = Map.groupBy(standing, keyOf)
  const byReport = Map.groupBy(standing, ({ report }) => report.id)
  for (const old of superseded) {
    const now = (byReport.get(old.report.id) ?? []).filter((one) => kindOf(one) === kindOf(old) && cast.fit(one.parties, old.parties) === 'same')
    if (new Set(now.map((one) => one.resolved.when?.edtf)).size !== 1) continue
    const before = (byKey.get(keyOf(old)) ?? []).filter((one) => one.report.id !== old.report.id && tellsAs(one, old))
    for (const one of before.length ? [...now, ...before] : []) one.links.add(`v${old.id}`)
  }
  return standing
}

/** The same day or, where the earlier version is only cited for that, the same length. */
function tellsAs(one: Told, old: Told): boolean {
  if (old.days) return one.days !== undefined && meets(one.days, old.days)
  const [mine, theirs] = [minutesOf(one), minutesOf(old)]
  return mine !== undefined && theirs !== undefined && mine.min === theirs.min && mine.max === theirs.max
}

/** True where a claim corrects all these: its report says that they were wrong, and all are its own paper's. */
export const corrects = (late: Told, old: readonly Told[]): boolean =>
  late.report.outlet !== undefined &&
  old.every((one) => one.report.outlet === late.report.outlet && [...late.links].some((link) => link.startsWith('v') && one.links.has(link)))

/** What was taken out, said in a notice where it stands. */
export const noticesOfVersions = (told: readonly Told[]): readonly RecordNotice[] =>
  told
    .filter(({ claim }) => claim.superseded)
    .map(({ claim, report }) => ({
      about: 'text',
      report: report.id,
      start: claim.because.start,
      end: claim.because.end,
      says: 'An earlier version of this report said so; the report takes it back, and the record leaves it out.',
    }))
