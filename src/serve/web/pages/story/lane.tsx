import { sayNumber } from '../../language.ts'
import { outline, rings } from '../../parts/outline.ts'
import { here } from '../../router.ts'
import { words } from '../../words/words.ts'
import type { Axis } from './axis.ts'
import { Bars } from './bars.tsx'
import type { DrawnLane, Sizes } from './drawing.ts'
import { DrawnMark, pathOf, spoken } from './marks.tsx'
import { pointed } from './pointed.tsx'
import { laneWords, storyWords } from './words.ts'

interface LaneProps {
  readonly lane: DrawnLane
  readonly axis: Axis
  readonly sizes: Sizes
  readonly states: Readonly<Record<string, string>>
  readonly stop: string | undefined
  readonly year: number
}

/** A lane: its name, its marks or its counts by week, and what has no date. */
export function LaneRows({ lane, axis, sizes, states, stop, year }: LaneProps) {
  const { top, marks, bars, height } = lane
  const [name, holds] = laneWords(lane.lane, states)
  const isPhone = sizes.column === undefined
  return (
    <g>
      <path class="h" d={`M0 ${top + height - 0.5}H${sizes.width}`} />
      <LaneName name={name} more={bars ? words().counts.entries(lane.count) : holds} top={top} room={height} isPhone={isPhone} />
      {marks?.map((packed) => (
        <DrawnMark
          key={packed.placing.line.id}
          packed={packed}
          y={top + sizes.head + packed.row * sizes.row}
          r={sizes.r}
          isStop={packed.placing.line.id === stop}
          year={year}
        />
      ))}
      {bars ? <Bars bars={bars} axis={axis} floor={top + height - 6} kind={KINDS[lane.lane] ?? 'contact'} /> : null}
      <Undated lane={lane} sizes={sizes} isStop={(id) => id === stop} />
    </g>
  )
}

/** Lanes that are not of contacts. */
const KINDS: Readonly<Record<string, string>> = { acts: 'action', calendar: 'occasion', statements: 'statement' }

/** Two words fit beside a lane; more go below each other. */
function LaneName({
  name,
  more,
  top,
  room,
  isPhone,
}: {
  readonly name: string
  readonly more: string
  readonly top: number
  readonly room: number
  readonly isPhone: boolean
}) {
  if (isPhone)
    return (
      <text class="w" x="0" y={top + 15}>
        {name}
      </text>
    )
  const most = Math.floor((room - 12) / 15.5)
  const names = folded(name, 15).map((text) => ({ text, strong: true }))
  const held = folded(more, 19).map((text) => ({ text, strong: false }))
  const lines = names.length + held.length > most ? names : [...names, ...held]
  return (
    <>
      {lines.slice(0, most).map(({ text, strong }, i) => (
        <text key={text} class={strong ? 'w' : 'x'} x="0" y={top + 21 + i * 15.5}>
          {text}
        </text>
      ))}
    </>
  )
}

/** A text in lines of about so many characters. */
function folded(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/(?<=–)|\s/u).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = last.endsWith('–') ? last + word : `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** What no report dates: marks in a column, in the order of the record; what does not fit is counted. */
function Undated({
  lane: { undated, more, top },
  sizes,
  isStop,
}: {
  readonly lane: DrawnLane
  readonly sizes: Sizes
  readonly isStop: (id: string) => boolean
}) {
  const { column, r, row, head } = sizes
  if (column === undefined) return null
  const query = new URLSearchParams(here.value.query)
  query.set('undated', '1')
  query.set('view', 'table')
  return (
    <>
      {undated.map(({ line, y: down, label }) => {
        const y = top + down
        const { kind } = line.says
        const planned = line.status === 'planned' || line.status === 'proposed' || kind === 'commitment'
        const struck = line.status === 'cancelled' || line.status === 'denied'
        return (
          <a
            key={line.id}
            href={pathOf(line)}
            class={`k-${kind}`}
            data-mark={line.id}
            tabIndex={isStop(line.id) ? 0 : -1}
            onFocus={() => (pointed.value = line)}
            onPointerEnter={() => (pointed.value = line)}
          >
            <title>{spoken(line)}</title>
            <path class={planned ? 'm plan open' : 'm open'} d={outline(kind, column, column, y, r)} />
            {kind === 'occasion' ? <path class="ring" d={rings(column, column, y, r)} /> : null}
            <text class="num off" x={column} y={y + 3.8}>
              {line.origins}
            </text>
            {struck ? <path class="strike" d={`M${column - r - 2} ${y + r * 0.8}L${column + r + 2} ${y - r * 0.8}`} /> : null}
            {label.map((words, i) => (
              <text key={words} class="l w" x={column + r + 7} y={y + 4.3 + i * 15}>
                {words}
              </text>
            ))}
          </a>
        )
      })}
      {more > 0 ? (
        <a href={`${here.value.path}?${query}`} tabIndex={-1}>
          <text class="x l" x={column - r} y={top + (undated.at(-1)?.y ?? head) + row + (undated.at(-1)?.label.length === 2 ? 17 : 4.3)}>
            {undated.length ? storyWords().more(more) : sayNumber(more)}
          </text>
        </a>
      ) : null}
    </>
  )
}
