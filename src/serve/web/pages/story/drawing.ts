import { mondayOf } from '../../../../model/calendar.ts'
import type { Lane } from '../../../../view/lanes.ts'
import type { TimelineLine } from '../../../../view/placed.ts'
import type { StoryPage, Week } from '../../../../view/timeline.ts'
import { type Axis, axisOf } from './axis.ts'
import { type Packed, pack } from './packing.ts'
import { place, type Placing } from './placing.ts'

/** Sizes of a drawing, in pixels. */
export interface Sizes {
  readonly width: number
  /** Where the days begin: right of the lanes' names and of the column for what has no date. */
  readonly left: number
  /** Where that column begins; none on a phone. */
  readonly column?: number
  readonly r: number
  readonly row: number
  /** Above a lane's first row. */
  readonly head: number
  readonly rows: { readonly labels: number; readonly marks: number }
}

/** Wide, with names beside the lanes; on a phone the names stand over them. */
export const DESK: Sizes = { width: 1376, left: 320, column: 137, r: 8, row: 27, head: 20, rows: { labels: 14, marks: 12 } }
export const PHONE: Sizes = { width: 358, left: 4, r: 6.6, row: 18, head: 30, rows: { labels: 0, marks: 14 } }

/** A lane as it is drawn. */
export interface DrawnLane {
  readonly lane: Lane
  readonly top: number
  readonly height: number
  readonly count: number
  /** Marks in rows, from the top; absent where the lane counts by week. */
  readonly marks?: readonly Packed[]
  readonly weeks?: readonly Week[]
  /** Lines without a date: those that have a mark in the column, with their labels in lines, from the top of the lane; and how many more there are. */
  readonly undated: readonly { readonly line: TimelineLine; readonly y: number; readonly label: readonly string[] }[]
  readonly more: number
}

export interface Drawing {
  readonly axis: Axis
  readonly lanes: readonly DrawnLane[]
  readonly height: number
}

/** Where lanes begin below the dates. */
const TOP = 50
/** Marks of the column in a lane, at most. */
const COLUMN = 5
/** A lane's name and what it holds find room in this. */
const LEAST = 50
/** A label of the column that takes a second line. */
const SECOND = 13
const BARS = 62

/** What is drawn of a page, and how dense it may be. */
export interface Asked {
  readonly from: string
  readonly to: string
  readonly labelled: boolean
  /** Pixels of a line's label. */
  readonly width: (placing: Placing) => number
  /** A line's label in two lines at most, for the column of what has no date. */
  readonly folded: (line: TimelineLine, width: number) => readonly string[]
}

/** Lays the lanes out, one under the other. */
export function draw({ lanes, lines, weeks }: Pick<StoryPage, 'lanes' | 'lines' | 'weeks'>, asked: Asked, sizes: Sizes): Drawing {
  const axis = axisOf(asked.from, asked.to, sizes.left, sizes.width - 4)
  const byLane = Map.groupBy(lines, ({ lane }) => lane)
  const byWeek = weeks && Map.groupBy(weeks, ({ lane }) => lane)
  let top = TOP
  const drawn = lanes.map(({ lane, count }): DrawnLane => {
    const own = byLane.get(lane) ?? []
    const one = byWeek ? counted(byWeek.get(lane) ?? []) : inRows(own, axis, asked, sizes)
    const unplaced = own.filter(({ days }) => !days)
    const undated = inColumn(unplaced, asked, sizes)
    const more = unplaced.length - undated.length
    const column = (undated.at(-1)?.y ?? 0) + (undated.at(-1)?.label.length === 2 ? SECOND : 0) + (more > 0 ? sizes.row : 0) + 18
    const height = Math.max(sizes.head + one.height + 6, sizes.column === undefined ? 0 : Math.max(column, LEAST + sizes.head))
    const laid = { lane, count, top, ...one, height, undated, more: sizes.column === undefined ? 0 : more }
    top += laid.height
    return laid
  })
  return { axis, lanes: drawn, height: top }
}

/** Marks of what has no date, one below the other. */
function inColumn(lines: readonly TimelineLine[], { folded }: Asked, { column, left, r, row, head }: Sizes): DrawnLane['undated'] {
  if (column === undefined) return []
  let y = head
  return lines.slice(0, lines.length > COLUMN ? COLUMN - 1 : COLUMN).map((line) => {
    const label = folded(line, left - column - r - 18)
    const at = { line, y, label }
    y += row + (label.length > 1 ? SECOND : 0)
    return at
  })
}

/** Marks while they find room, else counts by week. */
function inRows(own: readonly TimelineLine[], axis: Axis, { labelled, width }: Asked, sizes: Sizes): Pick<DrawnLane, 'marks' | 'weeks' | 'height'> {
  const placings = own.flatMap((line) => place(line, axis, sizes.r) ?? [])
  const marks = pack(placings, { left: axis.left, right: sizes.width, r: sizes.r, rows: sizes.rows }, width, labelled)
  if (!marks) return counted(weeksOf(placings))
  return { marks, height: (Math.max(0, ...marks.map(({ row }) => row)) + 1) * sizes.row }
}

const counted = (weeks: readonly Week[]): Pick<DrawnLane, 'weeks' | 'height'> => ({ weeks, height: BARS })

function weeksOf(placings: readonly Placing[]): readonly Week[] {
  const weeks = new Map<string, { lane: Lane; monday: string; certain: number; open: number; disputed?: true }>()
  for (const { line, certain, planned } of placings) {
    if (!line.days) continue
    const monday = mondayOf(line.days.from)
    const week = weeks.get(monday) ?? { lane: line.lane, monday, certain: 0, open: 0 }
    if (certain && !planned) week.certain++
    else week.open++
    if (line.disputed.length) week.disputed = true
    weeks.set(monday, week)
  }
  return [...weeks.values()]
}
