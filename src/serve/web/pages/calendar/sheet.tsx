import { addDays, dayNumber, daysInMonth, isoDay, partsOf, weekdayOf } from '../../../../model/calendar.ts'
import type { CalendarDay } from '../../../../view/calendar.ts'
import { calendarWords } from './words.ts'

const [CELL, ROW, R] = [32, 30, 12]

/** A month as a sheet of a calendar: days that have something filled, or dashed where it is planned; stretches of days as hollow bars. */
export function Sheet({ month, days, newest }: { readonly month: string; readonly days: readonly CalendarDay[]; readonly newest: string | undefined }) {
  const { year, month: number } = partsOf(month)
  const count = daysInMonth(year, number)
  const lead = weekdayOf(month) - 1
  const rows = Math.ceil((lead + count) / 7)
  const place = (day: string): { readonly x: number; readonly y: number } => {
    const at = lead + dayNumber(day) - dayNumber(month)
    return { x: (at % 7) * CELL + CELL / 2, y: Math.floor(at / 7) * ROW + 38 }
  }
  const all = Array.from({ length: count }, (_, i) => addDays(month, i))
  const single = new Map(
    days
      .filter(({ from, to }) => addDays(from, 1) === to)
      .toReversed()
      .map((one) => [one.from, one] as const),
  )
  const spans = days.filter(({ from, to, edtf }) => addDays(from, 1) !== to && !edtf.startsWith('['))
  return (
    <svg class="sheet" viewBox={`0 0 ${7 * CELL} ${rows * ROW + 24}`} width={7 * CELL} height={rows * ROW + 24} aria-hidden="true">
      {calendarWords().weekdays.map((day, i) => (
        <text key={i} class="wk" x={i * CELL + CELL / 2} y={13}>
          {day}
        </text>
      ))}
      <path class="hk" d={`M0 20H${7 * CELL}`} />
      {spans.flatMap((span, i) =>
        bars(span, month, count, place).map(({ x0, x1, y }, j) => (
          <rect key={`${i} ${j}`} class="span" x={x0} y={y - R} width={x1 - x0} height={2 * R} rx={R} />
        )),
      )}
      {all.map((day) => (
        <Day key={day} day={day} has={single.get(day)} {...place(day)} isNewest={day === newest} />
      ))}
    </svg>
  )
}

interface DayProps {
  readonly day: string
  readonly has: CalendarDay | undefined
  readonly x: number
  readonly y: number
  readonly isNewest: boolean
}

function Day({ day, has, x, y, isNewest }: DayProps) {
  const kind = has?.line.says.kind
  const tells = has && tellsOf(has)
  return (
    <g class={kind ? `k-${kind}` : ''}>
      {tells ? <rect class={tells.planned ? 'm plan' : 'm'} x={x - R} y={y - R} width={2 * R} height={2 * R} rx={kind === 'contact' ? R : 2} /> : null}
      <text class={tells ? (tells.planned ? 'num off' : 'num') : 'dn'} x={x} y={y + 4}>
        {partsOf(day).day}
      </text>
      {tells?.struck ? <path class="strike" d={`M${x - R} ${y + R * 0.7}L${x + R} ${y - R * 0.7}`} /> : null}
      {isNewest ? <path class="now" d={`M${x + CELL / 2 - 1} ${y - ROW / 2 + 1}v${ROW - 2}`} /> : null}
    </g>
  )
}

/** How a line of the calendar is drawn: a plan dashed, what was called off struck. */
export function tellsOf({ line: { says, status } }: Pick<CalendarDay, 'line'>): { readonly planned: boolean; readonly struck: boolean } {
  if (says.kind === 'commitment') return { planned: says.state !== 'done', struck: says.state === 'broken' }
  return { planned: status !== 'held' && status !== 'reported', struck: status === 'cancelled' || status === 'denied' || status === 'postponed' }
}

/** A bar for each week that a stretch of days runs through, as far as it lies in the month. */
function bars({ from, to }: CalendarDay, month: string, count: number, place: (day: string) => { readonly x: number; readonly y: number }) {
  const end = addDays(month, count)
  const [first, stop] = [from > month ? from : month, to < end ? to : end]
  const found: { x0: number; x1: number; y: number }[] = []
  for (let day = first; day < stop; day = addDays(day, 1)) {
    const { x, y } = place(day)
    const last = found.at(-1)
    if (last && last.y === y) last.x1 = x + R
    else found.push({ x0: x - R, x1: x + R, y })
  }
  return found
}

/** The first day of the month of a day. */
export function monthOf(day: string): string {
  const { year, month } = partsOf(day)
  return isoDay(year, month, 1)
}
