import { addDays, daysFrom } from '../../model/calendar.ts'
import { gapBetween, hull, meets, type Days } from '../days.ts'
import type { Group } from './group.ts'
import { isAhead } from './status.ts'
import type { Told } from './told.ts'

/** True where every date of the one meets some date of the other, and the other way round for one of them. */
export function datesMeet(a: Group, b: Group): boolean {
  const [small, large] = a.dates.size <= b.dates.size ? [a, b] : [b, a]
  return [...small.dates.values()].every((x) => [...large.dates.values()].some((y) => meets(x, y))) && !tellsBoth(a, b)
}

/** Days between the nearest dates of two dated groups; 0 where they meet. */
export function nearestDates(a: Group, b: Group): number {
  let least = Number.MAX_SAFE_INTEGER
  for (const x of a.dates.values()) for (const y of b.dates.values()) least = Math.min(least, gapBetween(x, y))
  return least
}

/** True where one report gives dates to both that do not meet: who tells two days tells two things. */
export function tellsBoth(a: Group, b: Group): boolean {
  const [few, many] = a.datesOf.size <= b.datesOf.size ? [a.datesOf, b.datesOf] : [b.datesOf, a.datesOf]
  for (const [report, mine] of few) {
    const theirs = many.get(report)
    if (theirs && [...mine.values()].some((x) => [...theirs.values()].some((y) => !meets(x, y)))) return true
  }
  return false
}

/** The stretch in which an undated claim's thing can lie: behind its report or ahead of it, so many days. */
function reachOf(told: Told, days: number): Days | undefined {
  if (told.days) return told.days
  const published = told.report.published
  if (!published) return undefined
  return [isAhead(told) ? { from: published.from, to: addDays(published.to, 2 * days) } : { from: addDays(published.from, -days), to: published.to }]
}

/** No report tells as past what another dates to a later day, nor plans what was over when it was written. */
export const timesFit = (a: Group, b: Group): boolean => areMet(a, b, 365)

/** Some undated claim of the one can be of a day of the other, looking so many days back, or twice as many ahead. */
export function areMet(a: Group, b: Group, days: number): boolean {
  const [mine, theirs] = [a, b].map((g) => g.claims.filter((t) => !g.dates.size || t.days).slice(0, 50)) as [Told[], Told[]]
  return mine.some((x) => theirs.some((y) => mayBeOne(x, y, days)))
}

function mayBeOne(x: Told, y: Told, days: number): boolean {
  const [a, b] = [reachOf(x, days), reachOf(y, days)]
  if (!a || !b) return true
  if (x.days || y.days) return meets(a, b)
  return isAhead(x) === isAhead(y) ? Math.abs(daysFrom(hull(a).from, hull(b).from)) <= days : meets(a, b)
}
