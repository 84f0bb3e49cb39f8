import { useSignal } from '@preact/signals'
import { type Axis, dayAt, xOf } from './axis.ts'
import { addDays } from '../../../../model/calendar.ts'

/** A drag shorter than this is a slip of the hand. */
const LEAST = 4

/** How far across the drawing the pointer is, in its own pixels. */
export function acrossDrawing(event: MouseEvent): number {
  const matrix = (event.currentTarget as SVGElement).ownerSVGElement?.getScreenCTM()
  return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()).x : 0
}

/** Drag along the dates to look at some days only. */
export function Brush({
  axis,
  height,
  onDays,
}: {
  readonly axis: Axis
  readonly height: number
  readonly onDays: (days: { readonly from: string; readonly to: string }) => void
}) {
  const drag = useSignal<{ readonly start: number; readonly now: number } | undefined>(undefined)
  const dragged = drag.value
  const days = dragged && { from: dayAt(axis, Math.min(dragged.start, dragged.now)), to: dayAt(axis, Math.max(dragged.start, dragged.now)) }
  return (
    <g>
      <rect
        class="dates"
        x={axis.left}
        y="22"
        width={axis.right - axis.left}
        height="27"
        onPointerDown={(event) => {
          ;(event.currentTarget as SVGElement).setPointerCapture(event.pointerId)
          drag.value = { start: acrossDrawing(event), now: acrossDrawing(event) }
        }}
        onPointerMove={(event) => {
          if (drag.value) drag.value = { ...drag.value, now: acrossDrawing(event) }
        }}
        onPointerUp={() => {
          if (days && dragged && Math.abs(dragged.now - dragged.start) >= LEAST) onDays(days)
          drag.value = undefined
        }}
        onPointerCancel={() => (drag.value = undefined)}
      />
      {days ? <rect class="brush" x={xOf(axis, days.from)} y="22" width={xOf(axis, addDays(days.to, 1)) - xOf(axis, days.from)} height={height - 23} /> : null}
    </g>
  )
}
