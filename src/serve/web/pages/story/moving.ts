import type { Drawing } from './drawing.ts'

/** A mark by its id, where it lies. */
interface Spot {
  readonly id: string
  readonly x: number
}

/** Each lane's marks from the left, with what has no date before them. */
function spotsOf({ lanes }: Drawing): readonly (readonly Spot[])[] {
  return lanes
    .map(({ marks = [], undated }) => [
      ...undated.map(({ line }) => ({ id: line.id, x: Number.NEGATIVE_INFINITY })),
      ...marks.map(({ placing }) => ({ id: placing.line.id, x: placing.x0 })).sort((a, b) => a.x - b.x),
    ])
    .filter((spots) => spots.length > 0)
}

/** The mark that a key leads to from another: along its lane, to the nearest of the lane above or below, to its lane's ends. */
export function nextMark(drawing: Drawing, from: string, key: string): string | undefined {
  const lanes = spotsOf(drawing)
  const at = lanes.findIndex((spots) => spots.some(({ id }) => id === from))
  const own = lanes[at]
  if (!own) return undefined
  const i = own.findIndex(({ id }) => id === from)
  if (key === 'ArrowRight') return own[i + 1]?.id
  if (key === 'ArrowLeft') return own[i - 1]?.id
  if (key === 'Home') return own[0]?.id
  if (key === 'End') return own.at(-1)?.id
  const other = key === 'ArrowDown' ? lanes[at + 1] : key === 'ArrowUp' ? lanes[at - 1] : undefined
  const x = (own[i] as Spot).x
  const far = (spot: Spot): number => (spot.x === x ? 0 : Math.abs(spot.x - x))
  return other?.reduce((best, spot) => (far(spot) < far(best) ? spot : best)).id
}

/** Moves the focus from mark to mark by arrows, Home and End; `stop` is told which mark Tab reaches from now on. */
export function moveAmong(event: KeyboardEvent, drawing: Drawing, stop: (id: string) => void): void {
  const from = (event.target as Element).closest<SVGElement>('[data-mark]')?.dataset.mark
  const to = from && nextMark(drawing, from, event.key)
  if (!to) return
  event.preventDefault()
  stop(to)
  const svg = event.currentTarget as Element
  svg.querySelector<SVGElement>(`[data-mark="${CSS.escape(to)}"]`)?.focus()
}
