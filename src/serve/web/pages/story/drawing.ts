import { mondayOf } from '../../../../model/calendar.ts'
import type { Lane } from '../../../../view/lanes.ts'
import type { TimelineLine } from '../../../../view/placed.ts'
import type { Bar, StoryPage } from '../../../../view/timeline.ts'
import { type Axis, axisOf } from './axis.ts'
import { type LabelWidths, type Packed, pack } from './packing.ts'
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
  readonly bars?: readonly Bar[]
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
  readonly widths: (placing: Placing) => LabelWidths
  /** A line's label in two lines at most, for the column of what has no date. */
  readonly folded: (line: TimelineLine, width: number) => readonly string[]
}

/** Lays the lanes out, one under the other. */
export function draw({ lanes, lines, bars }: Pick<StoryPage, 'lanes' | 'lines' | 'bars'>, asked: Asked, sizes: Sizes): Drawing {
  const axis = axisOf(asked.from, asked.to, sizes.left, sizes.width - 4)
  const byLane = Map.groupBy(lines, ({ lane }) => lane)
  const byBar = bars && Map.groupBy(bars, ({ lane }) => lane)
  let top = TOP
  const drawn = lanes.map(({ lane, count, undated: all }): DrawnLane => {
    const own = byLane.get(lane) ?? []
    const one = byBar ? counted(byBar.get(lane) ?? []) : inRows(own, axis, asked, sizes)
    const unplaced = own.filter(({ days }) => !days)
    const undated = byBar ? [] : inColumn(unplaced, asked, sizes)
    const more = all - undated.length
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
function inRows(own: readonly TimelineLine[], axis: Axis, { labelled, widths }: Asked, sizes: Sizes): Pick<DrawnLane, 'marks' | 'bars' | 'height'> {
  const placings = own.flatMap((line) => place(line, axis, sizes.r) ?? [])
  const marks = pack(placings, { left: axis.left, right: sizes.width, r: sizes.r, rows: sizes.rows }, widths, labelled)
  if (!marks) return counted(barsOf(placings))
  return { marks, height: (Math.max(0, ...marks.map(({ row }) => row)) + 1) * sizes.row }
}

const counted = (bars: readonly Bar[]): Pick<DrawnLane, 'bars' | 'height'> => ({ bars, height: BARS })

function barsOf(placings: readonly Placing[]): readonly Bar[] {
  const bars = new Map<string, { lane: Lane; from: string; days: 1 | 7; certain: number; open: number; disputed?: true }>()
  for (const { line, certain, planned } of placings) {
    if (!line.days) continue
    const from = mondayOf(line.days.from)
    const bar = bars.get(from) ?? { lane: line.lane, from, days: 7, certain: 0, open: 0 }
    if (certain && !planned) bar.certain++
    else bar.open++
    if (line.disputed.length) bar.disputed = true
    bars.set(from, bar)
  }
  return [...bars.values()]
}
