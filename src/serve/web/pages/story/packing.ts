import { type Placing, reach } from './placing.ts'

/** A mark in its row, with its label on one side or none. */
export interface Packed {
  readonly placing: Placing
  readonly row: number
  /** Where the label begins, or ends where it stands to the left of its mark; `over` is where it begins on the mark's own tail. `brief`: without the details. */
  readonly label?: { readonly x: number; readonly side: 'left' | 'right'; readonly over?: number; readonly brief?: true }
}

/** Pixels of a line's label: as it is, and who and what alone. */
export interface LabelWidths {
  readonly full: number
  readonly brief: number
}

/** The room a lane has. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly r: number
  /** Rows before labels are given up, and before marks are. */
  readonly rows: { readonly labels: number; readonly marks: number }
}

const GAP = 10
const BESIDE = 6

/**
 * Marks of a lane in rows without overlaps, with as many labels as there is room for: labels of lines that one origin tells go first, those of disputed lines last.
 * Nothing where not even the marks alone find room: the lane then counts by week.
 */
export function pack(placings: readonly Placing[], room: Room, widths: (placing: Placing) => LabelWidths, labelled: boolean): readonly Packed[] | undefined {
  const inOrder = [...placings].sort((a, b) => reach(a, room.r).left - reach(b, room.r).left)
  for (const keep of labelled ? KEEP : []) {
    const packed = packRows(inOrder, room, (placing) => (keep(placing) ? widths(placing) : undefined), room.rows.labels)
    if (packed) return packed
  }
  return packRows(inOrder, room, () => undefined, room.rows.marks)
}

const isDisputed = ({ line }: Placing): boolean => line.disputed.length > 0
/** Which marks keep their labels, in the order in which labels are given up. */
const KEEP: readonly ((placing: Placing) => boolean)[] = [
  () => true,
  (one) => isDisputed(one) || one.line.origins > 1,
  (one) => isDisputed(one) || one.line.origins > 2,
  isDisputed,
]

type Taken = readonly { readonly left: number; readonly right: number }[]

function packRows(
  placings: readonly Placing[],
  room: Room,
  widths: (placing: Placing) => LabelWidths | undefined,
  most: number,
): readonly Packed[] | undefined {
  const rows: { left: number; right: number }[][] = []
  const packed: Packed[] = []
  for (const placing of placings) {
    const ways = waysFor(placing, widths(placing), room)
    let found: { row: number; way: (typeof ways)[number] } | undefined
    for (let row = 0; row < most && !found; row++) {
      const way = ways.find(({ left, right }) => isFree(rows[row] ?? [], left, right))
      if (way) found = { row, way }
    }
    if (!found) return undefined
    const { row, way } = found
    ;(rows[row] ??= []).push({ left: way.left, right: way.right })
    packed.push({ placing, row, ...(way.label ? { label: way.label } : {}) })
  }
  return packed
}

interface Way {
  readonly left: number
  readonly right: number
  readonly label?: Packed['label']
}

/** Where a label may stand: beside its mark, else beside it without the details, else within a mark that is a long stretch. One that fits nowhere is left out. */
function waysFor(placing: Placing, widths: LabelWidths | undefined, room: Room): readonly Way[] {
  const { left, right } = reach(placing, room.r)
  if (!widths) return [{ left, right }]
  const full = waysBeside(placing, widths.full, room)
  if (full.length) return full
  const brief = waysBeside(placing, widths.brief, room)
  const ways = brief.length ? brief : waysWithin(placing, widths.brief, room)
  return ways.length ? ways.map((way) => ({ ...way, ...(way.label ? { label: { ...way.label, brief: true } } : {}) })) : [{ left, right }]
}

/** The label to the right of the mark, else over the dots from where it was announced, else to its left. */
function waysBeside(placing: Placing, width: number, room: Room): readonly Way[] {
  const { left, right } = reach(placing, room.r)
  const ways: Way[] = []
  const over = placing.x0 - room.r - BESIDE
  if (right + BESIDE + width <= room.right) ways.push({ left, right: right + BESIDE + width, label: { x: right + BESIDE, side: 'right' } })
  if (placing.tail !== undefined && over - width > placing.tail + room.r + BESIDE)
    ways.push({ left, right, label: { x: over, side: 'left', over: over - width - BESIDE } })
  if (left - BESIDE - width >= room.left) ways.push({ left: left - BESIDE - width, right, label: { x: left - BESIDE, side: 'left' } })
  return ways
}

/** Beyond the number at the start of a stretch. */
const NUMBER = 20

function waysWithin(placing: Placing, width: number, { r }: Room): readonly Way[] {
  const x = placing.x0 + NUMBER
  return !placing.among && x + width + BESIDE <= placing.x1 ? [{ ...reach(placing, r), label: { x, side: 'right' } }] : []
}

const isFree = (taken: Taken, left: number, right: number): boolean => taken.every((one) => right + GAP <= one.left || left >= one.right + GAP)
