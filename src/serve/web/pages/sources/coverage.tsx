import { addDays, daysFrom, mondayOf } from '../../../../model/calendar.ts'
import type { Cited } from '../../../../view/line.ts'
import type { CoverageCell, SourcesPage } from '../../../../view/sources.ts'
import { sayDays } from '../../dates.ts'
import { axis } from '../../parts/axis.ts'
import { Drawing } from '../../parts/drawing.tsx'
import { Scrolled } from '../../parts/scrolled.tsx'
import { pageOf, reportPath } from '../../paths.ts'
import { says } from './words.ts'

const WIDTH = 1376
const LEFT = 190
const OPEN = 110
const TOP = 18
const ROW = 26
const SIDE = 17
/** So many outlets have a row: those with most reports. */
const ROWS = 24

/** A square of the drawing: an outlet's reports of a day or of a week. */
interface Cell {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly cited: readonly Cited[]
}

/** When each outlet reports: by days, by weeks where days would not have room. */
export function Coverage({ page: { outlets, coverage, undated } }: { readonly page: Pick<SourcesPage, 'outlets' | 'coverage' | 'undated'> }) {
  const words = says()
  const rows = outlets.slice(0, ROWS).map(({ name }) => name)
  const right = undated.length ? WIDTH - OPEN : WIDTH
  const [first, last] = [coverage[0]?.day, coverage.at(-1)?.day]
  const perDay = first && last ? (right - LEFT) / (daysFrom(first, last) + 2) : 0
  const byWeek = perDay * 7 < SIDE * 7 && perDay < SIDE
  const cells = byWeek ? weeks(coverage) : coverage.map(({ name, day, cited }): Cell => ({ name, from: day, to: addDays(day, 1), cited }))
  const scale = first && last ? axis(addDays(first, -1), addDays(last, byWeek ? 8 : 2), LEFT, right) : undefined
  const height = TOP + rows.length * ROW + 6
  const y = (name: string): number => TOP + 4 + rows.indexOf(name) * ROW
  return (
    <>
      <p class="note">{byWeek ? words.weeksSay : words.daysSay}</p>
      <Scrolled label={words.days}>
        <Drawing class="coverage" width={WIDTH} height={height} label={words.days}>
          {scale?.ticks.map(({ x, label }) => (
            <g key={x}>
              <path class="h" d={`M${x} ${TOP}V${height - 1}`} />
              <text class="ax" x={x + 3} y={12}>
                {label}
              </text>
            </g>
          ))}
          {undated.length ? (
            <text class="ax" x={right + 8} y={12}>
              {words.undated}
            </text>
          ) : null}
          {rows.map((name) => (
            <text key={name} class="l" x={0} y={y(name) + 13}>
              {name.length > 28 ? `${name.slice(0, 27)}…` : name}
            </text>
          ))}
          {cells.map((cell) =>
            rows.includes(cell.name) && scale ? <Square key={`${cell.from} ${cell.name}`} cell={cell} x={scale.x(cell.from)} y={y(cell.name)} /> : null,
          )}
          {[...Map.groupBy(undated, ({ name }) => name)].map(([name, same]) =>
            rows.includes(name) ? (
              <Square key={name} cell={{ name, from: '', to: '', cited: same.map(({ cited }) => cited) }} x={right + 8} y={y(name)} />
            ) : null,
          )}
          <path class="hk" d={`M0 ${TOP}H${WIDTH}M0 ${height - 1}H${WIDTH}`} />
        </Drawing>
      </Scrolled>
      {outlets.length > ROWS ? <p class="note">{words.moreOutlets(outlets.length - ROWS)}</p> : null}
    </>
  )
}

function weeks(coverage: readonly CoverageCell[]): readonly Cell[] {
  const groups = Map.groupBy(coverage, ({ name, day }) => `${mondayOf(day)} ${name}`)
  return [...groups.values()].map((same) => {
    const { name, day } = same[0] as CoverageCell
    return { name, from: mondayOf(day), to: addDays(mondayOf(day), 7), cited: same.flatMap(({ cited }) => cited) }
  })
}

/** Reports of a day: one leads to itself, several to the list. Hollow where the day is not known. */
function Square({ cell: { name, from, to, cited }, x, y }: { readonly cell: Cell; readonly x: number; readonly y: number }) {
  const when = from ? sayDays(from, to) : says().undated
  const label = `${name}, ${when}: ${cited.map(({ siglum }) => siglum).join(', ')}`
  const [only] = cited
  return (
    <a href={only && cited.length === 1 ? reportPath(only.report) : pageOf('reports')}>
      <title>{label}</title>
      <rect class={from ? 'cell' : 'cell open'} x={x} y={y} width={SIDE} height={SIDE} />
      <text class={from ? 'num' : 'num off'} x={x + SIDE / 2} y={y + 12.5}>
        {cited.length}
      </text>
    </a>
  )
}
