import type { TimelineLine } from '../../../../view/placed.ts'

/** Lines under one head: a day or stretch of days, what lies ahead, or what no report dates. */
export interface DayGroup {
  readonly key: string
  readonly is: 'days' | 'ahead' | 'undated'
  /** EDTF. */
  readonly edtf?: string
  /** It is the last group up to the last dated report. */
  readonly isLast: boolean
  /** More of the group before. */
  readonly goesOn?: true
  readonly lines: readonly TimelineLine[]
}

/** A day with more lines than this goes on under the same head, so that a long list can be drawn a part at a time. */
const MOST = 12

/** Groups no longer than {@link MOST}. */
const parted = (group: DayGroup): readonly DayGroup[] =>
  Array.from({ length: Math.ceil(group.lines.length / MOST) }, (_, i) => ({
    ...group,
    key: i === 0 ? group.key : `${group.key} ${i}`,
    lines: group.lines.slice(i * MOST, (i + 1) * MOST),
    isLast: group.isLast && (i + 1) * MOST >= group.lines.length,
    ...(i > 0 ? { goesOn: true as const } : {}),
  }))

/** Lines in the order of their days, put under heads. What is planned for after the last report lies ahead. */
export function dayGroups(lines: readonly TimelineLine[], lastReport: string | undefined): readonly DayGroup[] {
  const isAhead = ({ status, when }: TimelineLine): boolean => lastReport !== undefined && when !== undefined && when.to > lastReport && AHEAD.has(status)
  const ahead = lines.filter(isAhead)
  const undated = lines.filter(({ when, days }) => !when && !days)
  const others = lines.filter((line) => !isAhead(line) && (line.when ?? line.days))
  const groups = Map.groupBy(others, ({ when, days }) => (when ?? days)?.edtf ?? '')
  const days = [...groups].map(([edtf, under]): Omit<DayGroup, 'isLast'> => ({ key: edtf, is: 'days', edtf, lines: under }))
  const last = days.findLastIndex(({ lines: [line] }) => lastReport !== undefined && ((line?.when ?? line?.days)?.from ?? '') <= lastReport)
  const all: readonly DayGroup[] = [
    ...days.map((group, i) => ({ ...group, isLast: i === last })),
    ...(ahead.length ? [{ key: 'ahead', is: 'ahead' as const, isLast: false, lines: ahead }] : []),
    ...(undated.length ? [{ key: 'undated', is: 'undated' as const, isLast: false, lines: undated }] : []),
  ]
  return all.flatMap(parted)
}

const AHEAD: ReadonlySet<TimelineLine['status']> = new Set(['planned', 'proposed', 'postponed'])
