import type { EntryLine } from '../../../../view/line.ts'
import type { MarkTells } from '../../parts/mark.tsx'

/** A day that is certain is one day; a set, an interval and a month are open. */
const isOpenDay = (line: Pick<EntryLine, 'when'>): boolean => line.when === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(line.when.edtf)

/** What the mark of a line tells, but for the number in it. */
export const marked = ({ says: { kind }, status, when, disputed }: Pick<EntryLine, 'says' | 'status' | 'when' | 'disputed'>): MarkTells => ({
  kind,
  open: isOpenDay(when ? { when } : {}),
  planned: status === 'planned' || status === 'proposed' || status === 'postponed',
  struck: status === 'cancelled' || status === 'denied',
  disputed: disputed.length > 0,
})
