import type { Span } from '../model/anchor.ts'
import type { Minutes } from '../model/claim.ts'
import { onlyHour } from '../model/reckon.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'

/** What the time of a claim is found in. */
type TimeGround = Pick<ClaimGround, 'text' | 'grammar' | 'times'>

/** When the thing is: the time that is most its own, the nearest of several. */
export function dateOf(found: Found, { times, text, grammar }: TimeGround): number | undefined {
  // "the first since March"
  const since = (t: number) => {
    const { start } = times[t] as Span
    const before = text
      .slice(Math.max(0, start - 12), start)
      .trimEnd()
      .toLowerCase()
    return grammar.since.some((word) => before.endsWith(word))
  }
  const isDay = (t: number) => !since(t) && (times[t]?.type === 'DATE' || times[t]?.type === 'TIME') && times[t]?.meaning.is !== 'vague'
  const own = found.times.filter(isDay)
  const lent = found.lent?.some((t) => isGap(times[t] as TimeExpression, found, text)) ? [] : (found.lent ?? [])
  const dated = own.length ? own : lent.filter(isDay)
  const far = (t: number) => Math.abs((times[t] as Span).start - found.head.start)
  return mostOwn(dated, found, times).sort((a, b) => far(a) - far(b))[0]
}

/** "met the king on Monday, two days after seeing the emir": how long lies between the two, right before the second. */
const isGap = ({ meaning, start, end }: TimeExpression, { head }: Found, text: string): boolean =>
  meaning.is === 'length' && PER_UNIT[meaning.unit] === undefined && start < head.start && head.start - end < 30 && !text.slice(end, head.start).includes(',')

/** The noun's own times before those of its verb; those that a tense tells before what was "first planned for May"; and of another noun, none. */
function mostOwn(dated: readonly number[], { phrase }: Found, times: readonly TimeExpression[]): number[] {
  const own = dated.filter((t) => phrase?.group.times?.includes(t))
  const told = dated.filter((t) => times[t]?.hold === 'told' && !isHour(times[t]))
  if (own.length || told.length) return own.length ? own : told
  const rest = dated.filter((t) => phrase || times[t]?.hold !== 'noun')
  // "lasted from 3 p.m. to 5 p.m. on Tuesday"
  const days = rest.filter((t) => !isHour(times[t]))
  return days.length ? days : rest
}

const isHour = (time: TimeExpression | undefined): boolean => time?.meaning.is === 'calendar' && onlyHour(time.meaning.parts)

const PER_UNIT: Readonly<Record<string, number>> = { minute: 1, hour: 60 }

/** How long it lasted. */
export function minutesOf(found: Found, { times }: TimeGround): Minutes | undefined {
  for (const t of [...found.times, ...(found.lengths ?? [])]) {
    const time = times[t]
    if (time?.meaning.is !== 'length') continue
    const per = PER_UNIT[time.meaning.unit]
    const { min, max, about } = time.meaning
    if (per && (min !== undefined || max !== undefined))
      return { min: (min ?? max ?? 0) * per, max: (max ?? min ?? 0) * per, start: time.start, end: time.end, ...(about ? { about } : {}) }
  }
  return undefined
}
