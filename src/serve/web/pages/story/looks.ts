import { addDays, daysFrom } from '../../../../model/calendar.ts'

/** How the story is shown. */
export type View = 'labels' | 'marks' | 'table'

/** What the query says of it. */
export const viewOf = (query: URLSearchParams): View => {
  const view = query.get('view')
  return view === 'marks' || view === 'table' ? view : 'labels'
}

/** The days looked at, drawn together or apart about their middle; three days at least. */
export function zoomed({ from, to }: { readonly from: string; readonly to: string }, by: number): { readonly from: string; readonly to: string } {
  const days = daysFrom(from, to)
  const wanted = Math.max(3, Math.round(days * by))
  const first = addDays(from, Math.round((days - wanted) / 2))
  return { from: first, to: addDays(first, wanted - 1) }
}
