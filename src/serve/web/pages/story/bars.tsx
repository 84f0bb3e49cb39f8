import { useSignal } from '@preact/signals'
import { addDays } from '../../../../model/calendar.ts'
import type { Bar } from '../../../../view/timeline.ts'
import { sayDays } from '../../dates.ts'
import { ask } from '../../router.ts'
import { words } from '../../words/words.ts'
import { type Axis, dayAt, xOf } from './axis.ts'
import { acrossDrawing } from './brush.tsx'
import { storyWords } from './words.ts'

/** The tallest bar, in pixels. */
const TALLEST = 40
/** A narrower bar has no number over it. */
const NUMBERED = 16

/** A bar on the drawing: from the floor up, filled and then outlined. */
interface DrawnBar {
  readonly bar: Bar
  readonly left: number
  readonly width: number
  readonly solid: number
  readonly hollow: number
}

/** Counts by week or day: filled for what is certain, outlined above it for the rest; a dot where something is disputed. A click leads to the bar's days. */
export function Bars({ bars, axis, floor, kind }: { readonly bars: readonly Bar[]; readonly axis: Axis; readonly floor: number; readonly kind: string }) {
  const title = useSignal('')
  const drawn = drawnBars(bars, axis)
  const top = floor - TALLEST - 14
  const under = (event: MouseEvent): Bar | undefined => {
    const day = dayAt(axis, acrossDrawing(event))
    return bars.find(({ from, days }) => from <= day && day < addDays(from, days))
  }
  const point = (event: MouseEvent): void => {
    const bar = under(event)
    title.value = bar ? storyWords().bar(sayDays(bar.from, addDays(bar.from, bar.days)), words().counts.entries(bar.certain + bar.open)) : ''
  }
  const open = (event: MouseEvent): void => {
    const bar = under(event)
    if (bar) ask({ from: bar.from, to: addDays(bar.from, bar.days - 1) })
  }
  return (
    <g class={`k-${kind}`}>
      <path class="solid" d={drawn.map(({ left, width, solid }) => box(left, floor, width, solid)).join('')} />
      <path
        class="hollow"
        d={drawn.map(({ left, width, solid, hollow }) => (hollow > 0 ? box(left + 0.5, floor - solid, Math.max(0.5, width - 1), hollow) : '')).join('')}
      />
      {drawn.map(({ bar, left, width, solid, hollow }) =>
        bar.disputed ? <circle key={bar.from} class="flag" cx={left + width} cy={floor - solid - hollow} r="2.8" /> : null,
      )}
      {drawn.map(({ bar, left, width, solid, hollow }) =>
        width >= NUMBERED ? (
          <text key={bar.from} class="n" x={left + width / 2} y={floor - solid - hollow - 4}>
            {bar.certain + bar.open}
          </text>
        ) : null,
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; keys zoom with + and the table lists every line */}
      <rect class="week" x={axis.left} y={top} width={axis.right - axis.left} height={floor - top} onClick={open} onPointerMove={point}>
        <title>{title.value}</title>
      </rect>
    </g>
  )
}

/** A box that stands on a floor. */
const box = (left: number, floor: number, width: number, height: number): string =>
  height > 0 ? `M${left.toFixed(1)} ${floor.toFixed(1)}v${(-height).toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}z` : ''

function drawnBars(bars: readonly Bar[], axis: Axis): readonly DrawnBar[] {
  const unit = TALLEST / Math.max(4, ...bars.map(({ certain, open }) => certain + open))
  return bars.flatMap((bar) => {
    const left = Math.max(xOf(axis, bar.from), axis.left)
    const right = Math.min(xOf(axis, addDays(bar.from, bar.days)), axis.right)
    if (right <= left) return []
    const width = Math.max(1, right - left - Math.min(4, axis.day * bar.days * 0.15))
    return [{ bar, left, width, solid: bar.certain * unit, hollow: bar.open * unit }]
  })
}
