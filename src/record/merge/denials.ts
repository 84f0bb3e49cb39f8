import { addDays } from '../../model/calendar.ts'
import { meets, weeksOf, type Days } from '../days.ts'
import type { Group } from './group.ts'
import { isNextTo } from './grouping.ts'
import { statusOf } from './status.ts'
import type { Told } from './told.ts'

/** Days after which nobody denies what was told. */
const ANSWERED = 14

export const isDenied = (told: Told): boolean => statusOf(told.claim.stance) === 'denied'

/** "…, the newspaper wrote. The ministry denied that the two had met": somebody denies what somebody else was just cited for. */
export function isAnswered(a: Told, b: Told): boolean {
  const [told, denial] = isDenied(a) ? [b, a] : [a, b]
  return told.rank < denial.rank && told.resolved.chain.length > 0 && isNextTo(told, denial) && areTwoVoices(told, denial)
}

/** A denial that names no day is of a day shortly before its report; nothing where it names one or has none to look back from. */
function deniedDays(told: Told): Days | undefined {
  const published = told.report.published
  return isDenied(told) && !told.days && published ? [{ from: addDays(published.from, -ANSWERED), to: published.to }] : undefined
}

/** Where what a denial without a day denies is looked for: the weeks before it. */
export const weeksDenied = (told: Told): readonly number[] => weeksOf(deniedDays(told) ?? [])

/** One group denies, without a day of its own, what the other tells of a day shortly before: nobody denies what was not told. */
export function deniesTold(a: Group, b: Group): boolean {
  const [denial, told] = [...a.sorts.values()].every(isDenied) ? [a, b] : [b, a]
  if (denial.dates.size || [...told.sorts.values()].some(isDenied) || ![...denial.sorts.values()].every(isDenied)) return false
  // "They have not spoken again": who tells of the call himself denies another.
  const tellers = new Set(told.claims.map((y) => y.report.id))
  return denial.claims.every((x) => {
    if (tellers.has(x.report.id)) return false
    const days = deniedDays(x)
    return days !== undefined && told.claims.some((y) => y.days && meets(y.days, days) && (y.report.published?.from ?? '') <= (x.report.published?.from ?? ''))
  })
}

/** Two reports; or a report and somebody it cites, or two whom it cites: "The palace spoke of a meeting, the ministry denied it." */
function areTwoVoices(x: Told, y: Told): boolean {
  if (x.report.id !== y.report.id) return true
  const [mine, theirs] = [x, y].map((told) => told.resolved.chain.map((voice) => voice.actor ?? voice.name ?? voice.unnamed ?? voice.outlet)) as [
    string[],
    string[],
  ]
  return mine.length + theirs.length > 0 && !mine.some((voice) => theirs.includes(voice))
}
