import { addDays, daysFrom, mondayOf, partsOf } from '../../../../model/calendar.ts'
import type { ConflictPage, Telling } from '../../../../view/conflict.ts'
import { sayDate, sayMonth } from '../../dates.ts'
import { cut } from '../../parts/say.ts'
import { conflictWords } from './words.ts'

/** How large the drawing is, and where its days lie: for a desk, for a phone. */
const DESK = { width: 1376, left: 236, right: 1200, top: 34, row: 40, r: 8, phone: false } as const
const PHONE = { width: 358, left: 4, right: 354, top: 22, row: 50, r: 7, phone: true } as const
type Size = typeof DESK | typeof PHONE

/** So many tellings are drawn; all of them stand below. */
const MOST = 10
/** Up to so many days are drawn as days, up to so many as weeks. */
const [AS_DAYS, AS_WEEKS] = [37, 130]

interface Axis {
  readonly from: string
  readonly to: string
  readonly x: (day: string) => number
  readonly day: number
}

/** The dates of a conflict: each side's words where they point, and the report they were reckoned from. */
export function Dates({ data }: { readonly data: ConflictPage }) {
  const told = data.sides.flatMap(({ value, tellings }) => tellings.map((telling) => ({ telling, other: value !== data.about.when?.edtf })))
  const rows = distinct(told).slice(0, MOST)
  if (!rows.length) return null
  return (
    <>
      <figure class="dates wide" aria-label={conflictWords().drawing}>
        <Drawing rows={rows} size={DESK} />
      </figure>
      <figure class="dates phone" aria-label={conflictWords().drawing}>
        <Drawing rows={rows} size={PHONE} />
      </figure>
    </>
  )
}

interface Row {
  readonly telling: Telling
  /** It gives another day than the line of the record has. */
  readonly other: boolean
}

/** What one report says several times in the same words, once. */
function distinct(rows: readonly Row[]): readonly Row[] {
  const keys = rows.map(({ telling: { quote, when } }) => [quote.report, when?.edtf, ...(when?.words ?? [])].join('\n'))
  return rows.filter(({ telling }, i) => telling.when && keys.indexOf(keys[i] as string) === i)
}

function Drawing({ rows, size }: { readonly rows: readonly Row[]; readonly size: Size }) {
  const axis = axisOf(rows, size)
  const height = size.top + rows.length * size.row + 14
  return (
    <svg class="k-contact" viewBox={`0 0 ${size.width} ${height}`} width={size.width} height={height} role="img" aria-label={rows.map(sayRow).join('; ')}>
      <Ticks axis={axis} size={size} bottom={height - 1} />
      <path class="hk" d={`M0 ${size.top}H${size.width}M0 ${height - 1}H${size.width}`} />
      {rows.map((row, i) => (
        <Line key={row.telling.claim} row={row} axis={axis} size={size} y={size.top + (i + 0.5) * size.row + 4} />
      ))}
    </svg>
  )
}

const sayRow = ({ telling: { quote, when } }: Row): string => `${quote.siglum}: ${sayDate(when?.edtf)}`

function axisOf(rows: readonly Row[], { left, right }: Size): Axis {
  const days = rows.flatMap(({ telling: { when, published } }) => (when ? [when.from, addDays(when.to, -1), ...near(published?.from, when.from)] : []))
  const sorted = days.sort()
  const from = mondayOf(addDays(sorted[0] as string, -2))
  const to = addDays(mondayOf(addDays(sorted.at(-1) as string, 2)), 7)
  const day = (right - left) / daysFrom(from, to)
  return { from, to, day, x: (one) => left + daysFrom(from, one) * day }
}

/** The day of a report that lies too far off is left out, so that the days in question stay wide. */
const near = (published: string | undefined, when: string): readonly string[] =>
  published !== undefined && Math.abs(daysFrom(published, when)) <= 21 ? [published] : []

function Ticks({ axis: { from, to, x, day }, size, bottom }: { readonly axis: Axis; readonly size: Size; readonly bottom: number }) {
  const says = conflictWords()
  const count = daysFrom(from, to)
  const days = Array.from({ length: count + 1 }, (_, i) => addDays(from, i))
  const weeks = days.filter((_, i) => i % 7 === 0)
  const months = days.filter((one) => partsOf(one).day === 1)
  const heavy = count <= AS_WEEKS ? weeks : months
  const short = { short: true, within: partsOf(from).year } as const
  return (
    <>
      {count <= AS_DAYS && !size.phone ? (
        <>
          <path class="h" d={days.map((one) => `M${round(x(one))} ${size.top}V${bottom}`).join('')} />
          {days.slice(0, -1).map((one) => (
            <text key={one} class="ax" x={round(x(one) + day / 2)} y={size.top - 7} text-anchor="middle">
              {partsOf(one).day}
            </text>
          ))}
        </>
      ) : null}
      <path class="h2" d={heavy.map((one) => `M${round(x(one))} ${size.top - 4}V${bottom}`).join('')} />
      {heavy.slice(0, count <= AS_WEEKS ? -1 : undefined).map((one, i) =>
        size.phone && i % Math.ceil(heavy.length / 5) ? null : (
          <text key={one} class="ax" x={round(x(one) + 2)} y={size.phone ? 13 : count <= AS_DAYS ? 11 : size.top - 9}>
            {count > AS_WEEKS ? sayMonth(one, true) : count <= AS_DAYS && !size.phone ? says.weekOf(sayDate(one, short)) : sayDate(one, short)}
          </text>
        ),
      )}
    </>
  )
}

interface LineProps {
  readonly row: Row
  readonly axis: Axis
  readonly size: Size
  readonly y: number
}

function Line({ row: { telling, other }, axis, size, y }: LineProps) {
  const { when, quote, published } = telling
  if (!when) return null
  const { x, day } = axis
  const one = daysFrom(when.from, when.to) === 1
  const [x0, x1] = one ? [x(when.from) + day / 2, x(when.from) + day / 2] : [x(when.from) + size.r, x(when.to) - size.r]
  const at = published && near(published.from, when.from)[0]
  const label = sayDate(when.edtf, size.phone ? { weekday: 'short', short: true } : { weekday: 'long' })
  const beside = Math.max(x1 + size.r, at && at > when.from ? x(at) + day / 2 + 8 : 0) + 10
  const fits = beside + label.length * 6.6 < size.width
  const labelled = size.phone ? { x: size.right, y: y - 14 } : { x: round(fits ? beside : Math.min(x0, at ? x(at) : x0) - size.r - 8), y: y + 4 }
  return (
    <>
      <text class="lab" x={size.phone ? 6 : 0} y={size.phone ? y - 14 : y + 4}>
        <tspan class="w">{quote.siglum}</tspan>
        <tspan class="q" dx="8">
          {conflictWords().quoted(cut(when.words.join(' … '), 22))}
        </tspan>
      </text>
      <path
        class={other ? 'alt' : one ? 'm' : 'm open'}
        d={`M${round(x0)} ${y - size.r}H${round(x1)}A${size.r} ${size.r} 0 0 1 ${round(x1)} ${y + size.r}H${round(x0)}A${size.r} ${size.r} 0 0 1 ${round(x0)} ${y - size.r}Z`}
      />
      {at && at !== when.from ? <Reckoned from={x(at) + day / 2} to={at > when.from ? x1 + size.r : x0 - size.r} y={y} /> : null}
      <text class="s halo" {...labelled} text-anchor={size.phone || !fits ? 'end' : 'start'}>
        {label}
      </text>
    </>
  )
}

/** From the report's own day to the day that its words mean. */
function Reckoned({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const back = from > to ? 1 : -1
  return (
    <>
      <path class="reck" d={`M${round(from)} ${y}H${round(to + back * 7)}`} />
      <path class="tip" d={`M${round(to + back * 2)} ${y}l${back * 7} -4v8Z`} />
      <rect class="page" x={round(from - 5)} y={y - 6.5} width="10" height="13" />
    </>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
