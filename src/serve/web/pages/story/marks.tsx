import type { TimelineLine } from '../../../../view/placed.ts'
import { sayDate } from '../../dates.ts'
import { Flag, markClass } from '../../parts/mark.tsx'
import { outline, rings } from '../../parts/outline.ts'
import { headline, labelOf, statusTold } from '../../parts/say.ts'
import { entryPath, reportPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import type { Packed } from './packing.ts'
import type { Placing } from './placing.ts'
import { pointed } from './pointed.tsx'

/** Where a line's mark leads: to its entry; a statement to its words. */
export function pathOf({ id, says, cited: [first] }: TimelineLine): string {
  if (says.kind !== 'statement' || !first) return entryPath(id)
  return reportPath(first.report, first.start === undefined || first.end === undefined ? undefined : { start: first.start, end: first.end })
}

/** All of a mark in one sentence, for those who listen. */
export function spoken(line: TimelineLine): string {
  const { kinds, originsBehind, fields } = words()
  const kind = line.says.kind === 'statement' ? '' : kinds[line.says.kind]
  const disputed = line.disputed.map(({ on }) => `≠ ${fields[on]}`)
  return [headline(line), kind, sayDate(line.days?.edtf), statusTold(line), originsBehind(line.origins), ...disputed].filter(Boolean).join('; ')
}

interface MarkProps {
  readonly packed: Packed
  readonly y: number
  readonly r: number
  /** The one mark of the drawing that Tab reaches. */
  readonly isStop: boolean
  /** The year that the axis tells. */
  readonly year: number
}

/** A mark in its row with its label; a link to what it stands for. */
export function DrawnMark({ packed: { placing, label }, y, r, isStop, year }: MarkProps) {
  const { line } = placing
  const { kind } = line.says
  const point = () => (pointed.value = line)
  return (
    <a href={pathOf(line)} class={`k-${kind}`} data-mark={line.id} tabIndex={isStop ? 0 : -1} onFocus={point} onPointerEnter={point}>
      <title>{spoken(line)}</title>
      <OtherSides placing={placing} y={y} r={r} />
      <Tail placing={placing} y={y} r={r} until={label?.over} />
      {placing.among ? <Among placing={placing} y={y} r={r} /> : <path class={classOf(placing)} d={outline(kind, placing.x0, placing.x1, y, r)} />}
      {kind === 'occasion' ? <path class="ring" d={rings(placing.x0, placing.x1, y, r)} /> : null}
      <Origins placing={placing} y={y} />
      {placing.cutLeft ? <path class="cut" d={`M${placing.x0 + 3} ${y - 4}l-4 4 4 4`} /> : null}
      {placing.cutRight ? <path class="cut" d={`M${placing.x1 - 1} ${y - 4}l4 4 -4 4`} /> : null}
      {placing.struck ? <path class="strike" d={`M${placing.x0 - r - 2} ${y + r * 0.8}L${placing.x1 + r + 2} ${y - r * 0.8}`} /> : null}
      {line.disputed.length ? <Flag x={placing.x1 + r * 1.1} y={y - r} r={Math.min(6.2, r * 0.8)} /> : null}
      {label ? <Words line={line} label={label} y={y + 4.3} year={year} /> : null}
    </a>
  )
}

const classOf = ({ certain, planned }: Placing): string => markClass({ open: !certain, planned })

interface WordsProps {
  readonly line: TimelineLine
  readonly label: NonNullable<Packed['label']>
  readonly y: number
  readonly year: number
}

/** A label: who and what; what else; what is disputed. */
function Words({ line, label: { x, side, brief }, y, year }: WordsProps) {
  const { strong, more, disputed } = labelOf(line, year)
  return (
    <text class="l" x={x} y={y} text-anchor={side === 'left' ? 'end' : 'start'}>
      <tspan class="w">{strong}</tspan>
      {more && !brief ? (
        <tspan class="s" dx="6">
          {more}
        </tspan>
      ) : null}
      {disputed ? (
        <tspan class="d" dx="6">
          {disputed}
        </tspan>
      ) : null}
    </text>
  )
}

/** The number of independent origins: in the middle of a single day, at the start of a stretch. */
function Origins({ placing: { line, x0, certain, planned, cutLeft }, y }: { readonly placing: Placing; readonly y: number }) {
  if (line.says.kind === 'statement') return null
  return (
    <text class={certain && !planned ? 'num' : 'num off'} x={cutLeft ? x0 + 11 : x0} y={y + 3.8}>
      {line.origins}
    </text>
  )
}

/** One of exactly these days: each hollow, joined by a line. */
function Among({ placing: { among = [], line, planned }, y, r }: { readonly placing: Placing; readonly y: number; readonly r: number }) {
  return (
    <>
      <path class={planned ? 'join plan' : 'join'} d={`M${among[0]?.x0 ?? 0} ${y}H${among.at(-1)?.x1 ?? 0}`} />
      {among.map(({ x0, x1 }) => (
        <path key={x0} class={markClass({ open: true, planned })} d={outline(line.says.kind, x0, x1, y, r)} />
      ))}
    </>
  )
}

/** Announced there, held here; the dots end where the label stands on them. */
function Tail({
  placing: { tail, x0, line },
  y,
  r,
  until = x0 - r,
}: {
  readonly placing: Placing
  readonly y: number
  readonly r: number
  readonly until?: number | undefined
}) {
  if (tail === undefined) return null
  return (
    <>
      <path class="tail" d={`M${tail + 4} ${y}H${until}`} />
      <path class="m plan open" d={outline(line.says.kind, tail, tail, y, 4.5)} />
    </>
  )
}

/** The days that another side gives, joined to its line by dots; an arrow where they lie off the drawing. */
function OtherSides({ placing: { others, x0, x1 }, y, r }: { readonly placing: Placing; readonly y: number; readonly r: number }) {
  return (
    <>
      {others.map((side) => {
        const isAfter = side.x0 > x1
        const [near, far] = isAfter ? [x1 + r, side.x0 - r * 0.75] : [x0 - r, side.x1 + r * 0.75]
        return (
          <g key={side.x0}>
            <path class="alt dots" d={`M${near} ${y}H${far}`} />
            {side.off ? (
              <path class="alt" d={`M${far} ${y - 4}l${isAfter ? 5 : -5} 4 ${isAfter ? -5 : 5} 4`} />
            ) : (
              <path class="alt bar" d={outline('contact', side.x0, side.x1, y, r * 0.75)} />
            )}
          </g>
        )
      })}
    </>
  )
}
