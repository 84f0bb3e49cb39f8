import type { PointRow, SideColumn } from '../../../../view/compare.ts'
import { compareWords } from './words.ts'

/** What a point is about: a field of the contact, or the words by which it is known. */
export const pointName = ({ on, about }: PointRow): string => (on === 'said' ? about.join(' · ') || compareWords().besides : compareWords().on[on])

/** Who says it, and whether alike. */
export function relationSaid({ relation, difference, told }: PointRow, sides: readonly SideColumn[]): string {
  const says = compareWords()
  if (relation === 'differently') return difference ? says.differences[difference] : says.differ
  if (relation === 'both')
    return told.length > 2 || sides.length === 2 ? says.both(told.length, sides.length) : says.several(told.map((i) => sides[i]?.name ?? '').join(', '))
  return says.only(sides[told[0] ?? 0]?.name ?? '')
}
