import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { addDays, dayNumber } from '../../../../model/calendar.ts'
import type { StoryPage } from '../../../../view/timeline.ts'
import { sayDate, sayDays, sayMonth } from '../../dates.ts'
import { language } from '../../language.ts'
import { ask } from '../../router.ts'
import { type Axis, ticksOf, type Tick, xOf } from './axis.ts'
import { Brush } from './brush.tsx'
import { DESK, type Drawing, draw, PHONE, type Sizes } from './drawing.ts'
import { LaneRows } from './lane.tsx'
import { foldLabel, labelWidths } from './measure.ts'
import { moveAmong } from './moving.ts'
import { pointed } from './pointed.tsx'
import { ReportsLane, reportsHeight } from './reports-lane.tsx'
import { storyWords } from './words.ts'

/** The story drawn: lanes from the top, days from the left. */
export function Timeline({ page, from, to, labelled }: { readonly page: StoryPage; readonly from: string; readonly to: string; readonly labelled: boolean }) {
  const figure = useRef<HTMLElement>(null)
  const width = useSignal(0)
  const stop = useSignal<string | undefined>(undefined)
  useLayoutEffect(() => {
    const seen = new ResizeObserver(([one]) => (width.value = Math.round(one?.contentRect.width ?? 0)))
    if (figure.current) {
      width.value = figure.current.clientWidth
      seen.observe(figure.current)
    }
    return () => seen.disconnect()
  }, [])
  useEffect(() => () => void (pointed.value = undefined), [])
  const sizes = useComputed(() => sizesFor(width.value))
  const year = Number(addDays(to, -1).slice(0, 4))
  const drawing = useMemo(
    () =>
      draw(
        page,
        { from, to, labelled: labelled && sizes.value.column !== undefined, widths: ({ line }) => labelWidths(line, year), folded: foldLabel },
        sizes.value,
      ),
    [page, from, to, labelled, sizes.value, language.value],
  )
  const height = drawing.height + reportsHeight(page, drawing.axis, sizes.value)
  return (
    <figure class="tl" ref={figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing, which no fieldset can be */}
      <svg
        viewBox={`0 0 ${sizes.value.width} ${height}`}
        width={sizes.value.width}
        height={height}
        role="group"
        aria-label={storyWords().timeline(sayDays(from, to))}
        onKeyDown={(event) => moveAmong(event, drawing, (id) => (stop.value = id))}
      >
        <Dates page={page} drawing={drawing} sizes={sizes.value} height={height} />
        <LastReports page={page} axis={drawing.axis} height={height} />
        {drawing.lanes.map((lane) => (
          <LaneRows
            key={lane.lane}
            lane={lane}
            axis={drawing.axis}
            sizes={sizes.value}
            states={page.states}
            stop={stop.value ?? firstMark(drawing)}
            year={year}
          />
        ))}
        <ReportsLane page={page} axis={drawing.axis} top={drawing.height} sizes={sizes.value} />
        <path class="hk" d={`M0 ${height - 0.5}H${sizes.value.width}`} />
        <Brush axis={drawing.axis} height={height} onDays={(days) => ask(days)} />
      </svg>
    </figure>
  )
}

const PHONE_WIDTH = 620

function sizesFor(width: number): Sizes {
  if (width > 0 && width < PHONE_WIDTH) return { ...PHONE, width }
  return { ...DESK, width: Math.max(width, 960) || DESK.width }
}

/** Tab reaches the first mark of all until the reader has moved to another. */
const firstMark = ({ lanes }: Drawing): string | undefined =>
  lanes.flatMap(({ marks = [], undated }) => [...marks.map(({ placing }) => placing.line.id), ...undated.map(({ line }) => line.id)])[0]

/** A date nearer to the right edge than this would be cut off. */
const ROOM = 48

/** The dates over the drawing and a hairline down from each. */
function Dates({ page, drawing, sizes, height }: { readonly page: StoryPage; readonly drawing: Drawing; readonly sizes: Sizes; readonly height: number }) {
  const { axis } = drawing
  return (
    <>
      {ticksOf(axis).map((tick) => (
        <g key={tick.day}>
          <path class="h" d={`M${tick.x} 44V${height}`} />
          {tick.x > sizes.width - ROOM ? null : (
            <text class="ax" x={tick.x + 3} y="39">
              {tickWords(tick)}
            </text>
          )}
        </g>
      ))}
      {sizes.column === undefined || page.undated === 0 ? null : (
        <text class="ax" x={sizes.column - 11} y="39">
          {storyWords().notGiven}
        </text>
      )}
      <path class="hk" d={`M0 49.5H${sizes.width}`} />
    </>
  )
}

function tickWords({ day, tells }: Tick): string {
  if (tells === 'year') return day.slice(0, 4)
  if (tells === 'month') return sayMonth(day, false)
  if (tells === 'month-and-year') return sayMonth(day, true)
  if (tells === 'day') return String(Number(day.slice(8)))
  return sayDate(day, { short: true, within: Number(day.slice(0, 4)) })
}

/** Where the reports end: the last with a day, and the latest that one without a certain day can be of. */
function LastReports({ page: { lastReport, latestOpen }, axis, height }: { readonly page: StoryPage; readonly axis: Axis; readonly height: number }) {
  const words = storyWords()
  const last = lastReport === undefined ? undefined : addDays(lastReport, 1)
  const x = last === undefined || dayNumber(last) < dayNumber(axis.from) || last > axis.to ? undefined : Math.round(xOf(axis, last)) - 0.5
  const latest = latestOpen && latestOpen.day < axis.to && latestOpen.day >= axis.from ? xOf(axis, addDays(latestOpen.day, 1)) : undefined
  const isRight = x !== undefined && x > (axis.left + axis.right) / 2
  return (
    <>
      {x === undefined || lastReport === undefined ? null : (
        <>
          <path class="hk" d={`M${x} 6V${height}`} />
          <text class="ax" x={isRight ? x - 6 : x + 6} y="16" text-anchor={isRight ? 'end' : 'start'}>
            <tspan class="w">{words.lastReport}</tspan>, {sayDate(lastReport, { short: true, within: Number(axis.from.slice(0, 4)) })}
          </text>
        </>
      )}
      {latest === undefined || latestOpen === undefined ? null : (
        <>
          <path class="h2 dots" d={`M${latest} 12V${height}`} />
          <text class="ax" x={latest + 6} y="28">
            {words.latestOpen(latestOpen.siglum)}
          </text>
        </>
      )}
    </>
  )
}
