import { hull } from '../../../../model/edtf.ts'
import { addDays, daysFrom } from '../../../../model/calendar.ts'
import type { MetLine } from '../../../../view/actor.ts'
import type { EntryLine } from '../../../../view/line.ts'
import { sayDate } from '../../dates.ts'
import { Drawing } from '../../parts/drawing.tsx'
import { Flag, markClass, markOf } from '../../parts/mark.tsx'
import { outline } from '../../parts/outline.ts'
import { headline } from '../../parts/say.ts'
import { actorPath, entryPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { type Axis, axis } from '../../parts/axis.ts'
import { Scrolled } from '../../parts/scrolled.tsx'
import { says } from './words.ts'

const WIDTH = 900
const LEFT = 168
const TOP = 18
const ROW = 30
/** Where contacts without a date stand. */
const OPEN = 96
/** A letter of a label is so wide on the average. */
const LETTER = 6

/** So many others have a row; the table below has all. */
const ROWS = 14

/** Each contact on its day, a row for each other. */
export function MetDrawing({ met, name }: { readonly met: readonly MetLine[]; readonly name: string }) {
  const rows = met.slice(0, ROWS)
  const days = rows.flatMap(({ contacts }) => contacts.flatMap(({ when }) => when ?? []))
  const undated = rows.some(({ contacts }) => contacts.some(({ when }) => !when))
  const right = undated ? WIDTH - OPEN : WIDTH
  const span = days.length ? padded(hull(days)) : undefined
  const scale = span && axis(span.from, span.to, LEFT, right)
  const height = TOP + rows.length * ROW + 5
  return (
    <Scrolled label={says().met}>
      <Drawing width={WIDTH} height={height} label={`${says().met}: ${name}`}>
        {scale ? <Ticks scale={scale} bottom={height} right={right} /> : null}
        {undated ? (
          <>
            <path class="h2" d={`M${right} ${TOP}V${height - 1}`} />
            <text class="ax" x={right + 3} y={12}>
              {says().undated}
            </text>
          </>
        ) : null}
        {rows.map(({ party, contacts }, row) => (
          <g key={party.actor}>
            <a href={actorPath(party.actor)}>
              <text class="w" x={0} y={TOP + 22 + row * ROW}>
                {clipped(party.name)}
              </text>
            </a>
            <Marks contacts={contacts} scale={scale} right={right} y={TOP + 18 + row * ROW} />
          </g>
        ))}
        <path class="hk" d={`M0 ${TOP}H${WIDTH}M0 ${height - 1}H${WIDTH}`} />
      </Drawing>
    </Scrolled>
  )
}

const clipped = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name)

/** A few days more on either side, so that marks and labels have room. */
function padded({ from, to }: { readonly from: string; readonly to: string }): { readonly from: string; readonly to: string } {
  const days = daysFrom(from, to)
  return { from: addDays(from, -Math.max(2, Math.ceil(days * 0.04))), to: addDays(to, Math.max(5, Math.ceil(days * 0.16))) }
}

/** The rules of an axis with their labels, as far as there is room before `right`. */
export function Ticks({ scale, bottom, right }: { readonly scale: Axis; readonly bottom: number; readonly right: number }) {
  return (
    <>
      {scale.ticks.map(({ x, label }) => (
        <g key={x}>
          <path class="h" d={`M${x} ${TOP}V${bottom - 1}`} />
          {x + 34 < right ? (
            <text class="ax" x={x + 3} y={12}>
              {label}
            </text>
          ) : null}
        </g>
      ))}
    </>
  )
}

interface Drawn {
  readonly line: EntryLine
  readonly x0: number
  readonly x1: number
}

function Marks({
  contacts,
  scale,
  right,
  y,
}: {
  readonly contacts: readonly EntryLine[]
  readonly scale: Axis | undefined
  readonly right: number
  readonly y: number
}) {
  let open = right + 14
  const drawn = contacts.map((line): Drawn => {
    if (line.when && scale) {
      const [from, to] = [scale.x(line.when.from), scale.x(addDays(line.when.to, -1))]
      return { line, x0: from + 8, x1: Math.max(from, to) + 8 }
    }
    open += 20
    return { line, x0: open - 20, x1: open - 20 }
  })
  return (
    <>
      {drawn.map((one, i) => (
        <ContactMark key={one.line.id} drawn={one} room={(drawn[i + 1]?.x0 ?? (one.line.when ? right : WIDTH)) - one.x1 - 22} y={y} />
      ))}
    </>
  )
}

function ContactMark({ drawn: { line, x0, x1 }, room, y }: { readonly drawn: Drawn; readonly room: number; readonly y: number }) {
  const tells = markOf(line)
  const label = labelOf(line)
  const full = `${label}. ${headline(line)}. ${[sayDate(line.when?.edtf), line.where, words().statuses[line.status], words().originsBehind(line.origins)].filter(Boolean).join(', ')}`
  return (
    <a href={entryPath(line.id)} class="k-contact" data-item>
      <title>{full}</title>
      <path class={markClass(tells)} d={outline('contact', x0, x1, y, 8)} />
      <text class={tells.open || tells.planned ? 'num off' : 'num'} x={(x0 + x1) / 2} y={y + 3.8}>
        {line.origins}
      </text>
      {tells.struck ? <path class="strike" d={`M${x0 - 9} ${y + 6}L${x1 + 9} ${y - 6}`} /> : null}
      {tells.disputed ? <Flag x={x1 + 7} y={y - 7} r={5} /> : null}
      {label.length * LETTER <= room ? (
        <text class="l s" x={x1 + 14} y={y + 4}>
          {label}
        </text>
      ) : null}
    </a>
  )
}

/** What a mark is labelled with: where, how long; else how. */
function labelOf({ says: told, where }: EntryLine): string {
  if (told.kind !== 'contact') return ''
  const { hows } = words()
  const length = told.minutes ? (told.minutes.min === told.minutes.max ? `${told.minutes.max} min` : `${told.minutes.min}–${told.minutes.max} min`) : undefined
  return [where ?? hows[told.how], length].filter(Boolean).join(', ')
}
