import { addDays } from '../model/calendar.ts'
import type { DaySpan } from '../model/edtf.ts'

/** The last day of half-open days. */
export const lastDay = ({ to }: DaySpan): string => addDays(to, -1)
