import { addDays, daysFrom } from '../model/calendar.ts'
import { byCode } from '../model/order.ts'
import type { RecordReport } from '../model/record.ts'
import type { Placed } from './placed.ts'

/** Days without anything that a drawing of the whole bridges, at least; a longer story bridges longer ones. */
const GAP = 45

/** ISO days, half-open, that a drawing of the whole story shows, and how much lies before and after. */
export interface StorySpan {
  readonly from: string
  readonly to: string
  readonly before: number
  readonly after: number
}

/** The days about the reports, with all that joins on to them; what lies far before or after is counted and not drawn. */
export function spanOfStory(all: readonly Placed[], reports: readonly RecordReport[]): StorySpan {
  const published = reports.flatMap(({ published }) => (published ? [published] : [])).filter((one) => daysFrom(one.from, one.to) <= GAP)
  const days = [...all.flatMap(({ days }) => days ?? []), ...published].filter((one) => daysFrom(one.from, one.to) <= GAP).map(({ from, to }) => ({ from, to }))
  const core = published[0] ?? days[0]
  if (!core) return { from: '', to: '', before: 0, after: all.length }
  const span = { from: core.from, to: core.to }
  for (const one of published) grow(span, one)
  const bridge = (): number => Math.max(GAP, daysFrom(span.from, span.to) / 4)
  for (const one of days.filter(({ from }) => from >= span.from).sort((a, b) => byCode(a.from, b.from)))
    if (daysFrom(span.to, one.from) <= bridge()) grow(span, one)
  for (const one of days.filter(({ from }) => from < span.from).sort((a, b) => byCode(b.to, a.to))) if (daysFrom(one.to, span.from) <= bridge()) grow(span, one)
  return {
    from: addDays(span.from, -1),
    to: addDays(span.to, 1),
    before: all.filter(({ days }) => days && days.to <= span.from).length,
    after: all.filter(({ days }) => days && days.from >= span.to).length,
  }
}

function grow(span: { from: string; to: string }, { from, to }: { readonly from: string; readonly to: string }): void {
  if (from < span.from) span.from = from
  if (to > span.to) span.to = to
}
