import { dayNumber, dayOfNumber, daysFrom } from '../../../../model/calendar.ts'

/** How the story is shown. */
export type View = 'labels' | 'marks' | 'table'

/** What the query says of it. */
export const viewOf = (query: URLSearchParams): View => {
  const view = query.get('view')
  return view === 'marks' || view === 'table' ? view : 'labels'
}

/** Beyond these a day is not written with four digits. */
const FIRST = '0001-01-01'
const LAST = '9998-12-31'

/** The days looked at, drawn together or apart about their middle; three days at least. */
export function zoomed({ from, to }: { readonly from: string; readonly to: string }, by: number): { readonly from: string; readonly to: string } {
  const days = daysFrom(from, to)
  const wanted = Math.max(3, Math.round(days * by))
  const first = dayNumber(from) + Math.round((days - wanted) / 2)
  const [earliest, latest] = [dayNumber(FIRST), dayNumber(LAST)]
  return { from: dayOfNumber(Math.max(first, earliest)), to: dayOfNumber(Math.min(first + wanted - 1, latest)) }
}
