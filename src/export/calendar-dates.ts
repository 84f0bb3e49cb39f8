import { addDays } from '../model/calendar.ts'
import { type DaySpan, type EdtfMember, readEdtf, spanOf, spanOfMember } from '../model/edtf.ts'

/**
 * The finest of ISO day, month and year that holds all these days: "2018-06-08", "2018-06", "2018"; absent where they cross a year.
 * For formats that have no intervals and no choices: coarser than the record, and never wrong.
 */
export function isoAround({ from, to }: DaySpan): string | undefined {
  const last = addDays(to, -1)
  return [10, 7, 4].map((length) => from.slice(0, length)).find((start) => last.startsWith(start))
}

/** The ISO dates between which an EDTF date leaves the choice, each as {@link isoAround} has it. None where it is no EDTF. */
export function isoChoices(edtf: string): readonly string[] {
  const date = readEdtf(edtf)
  if (!date) return []
  const members: readonly DaySpan[] = date.is === 'set' ? date.members.map((one: EdtfMember) => spanOfMember(one)) : [spanOf(date)]
  return [...new Set(members.flatMap((span) => isoAround(span) ?? []))]
}

/** The last day of half-open days. */
export const lastDay = ({ to }: DaySpan): string => addDays(to, -1)

/** The day before an EDTF day; any other date as it is. For the end of an office, which a record tells as the day the next holder came. */
export function dayBefore(edtf: string): string {
  const date = readEdtf(edtf)
  return date?.is === 'day' ? addDays(edtf, -1) : edtf
}
