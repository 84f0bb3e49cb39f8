import { addDays, daysFrom, isoDay, partsOf } from '../../../../model/calendar.ts'
import type { ActorPage, OfficeLine } from '../../../../view/actor.ts'
import { sayDate } from '../../dates.ts'
import { axis } from '../../parts/axis.ts'
import { Ticks } from './met.tsx'
import { Scrolled } from '../../parts/scrolled.tsx'
import { says } from './words.ts'

const WIDTH = 900
const LEFT = 110
const TOP = 18
const ROW = 30
/** Offices that began before so many years are cut at the left. */
const YEARS = 12

/** The offices of a person over the years, with the days of the story lit; those without any date are listed under it. */
export function Offices({ actor: { offices, story, name } }: { readonly actor: Pick<ActorPage, 'offices' | 'story' | 'name'> }) {
  const words = says()
  const drawn = offices.filter(({ days }) => days.from ?? days.to)
  const others = offices.filter((office) => !drawn.includes(office))
  if (offices.length === 0) return <p class="note">{words.noOffice}</p>
  return (
    <>
      {drawn.length && story ? <Drawing offices={drawn} story={story} name={name} /> : null}
      {(story ? others : offices).map((office) => (
        <p key={`${office.title} ${office.of}`}>
          <span class="b">{office.title}</span>, {office.of} <span class="note">{datesOf(office)}</span>
        </p>
      ))}
    </>
  )
}

/** "20 Jan 2013–9 Jan 2015", "since 26 Jan 2021". */
function datesOf({ from, to }: OfficeLine): string {
  const words = says()
  if (from && to) return `${sayDate(from, { short: true })}–${sayDate(to, { short: true })}`
  if (from) return words.since(sayDate(from, { short: true }))
  return to ? words.until(sayDate(to, { short: true })) : words.noDates
}

function Drawing({
  offices,
  story,
  name,
}: {
  readonly offices: readonly OfficeLine[]
  readonly story: NonNullable<ActorPage['story']>
  readonly name: string
}) {
  const floor = isoDay(partsOf(story.from).year - YEARS, 1, 1)
  const starts = offices.map(({ days }) => days.from ?? floor)
  const from = [floor, [...starts, addDays(story.from, -366)].sort()[0] ?? floor].sort().at(-1) as string
  const ends = offices.flatMap(({ days }) => days.to ?? [])
  const last = [addDays(story.to, 366), ...ends.filter((end) => daysFrom(story.to, end) < 1500)].sort().at(-1) as string
  const scale = axis(addDays(from, -60), last, LEFT, WIDTH)
  const height = TOP + offices.length * ROW + 8
  const [lit, until] = [scale.x(story.from), Math.max(scale.x(story.to), scale.x(story.from) + 4)]
  const sorted = offices.toSorted((a, b) => ((a.days.from ?? '') < (b.days.from ?? '') ? -1 : 1))
  return (
    <Scrolled label={says().offices}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height + 20}`}
        width={WIDTH}
        height={height + 20}
        role="img"
        aria-label={`${name}: ${sorted.map((one) => `${one.title}, ${one.of}, ${datesOf(one)}`).join('; ')}`}
      >
        <rect class="lit" x={lit} y={TOP} width={until - lit} height={height - TOP} />
        <Ticks scale={scale} bottom={height} right={WIDTH} />
        {sorted.map((office, row) => (
          <Bar key={`${office.title} ${office.of} ${office.from}`} office={office} x={scale.x} end={WIDTH} y={TOP + 12 + row * ROW} />
        ))}
        <path class="hk" d={`M0 ${TOP}H${WIDTH}M0 ${height}H${WIDTH}`} />
        <text class="ax" x={(lit + until) / 2} y={height + 14} text-anchor="middle">
          {says().thisStory}
        </text>
      </svg>
    </Scrolled>
  )
}

/** Bars shorter than this have their label beside them. */
const LETTER = 6.4

function Bar({ office, x, end, y }: { readonly office: OfficeLine; readonly x: (day: string) => number; readonly end: number; readonly y: number }) {
  const [from, to] = [office.days.from ? x(office.days.from) : LEFT, office.days.to ? x(office.days.to) : end]
  const width = Math.max(3, to - from)
  const label = `${office.title} ${datesOf(office)}`.length * LETTER
  const after = to + 8 + label <= WIDTH
  const before = from - 8 - label >= LEFT
  const at = after ? { x: to + 8, anchor: 'start' as const } : before ? { x: from - 8, anchor: 'end' as const } : { x: from + 8, anchor: 'start' as const }
  const within = !after && !before
  return (
    <>
      <text class="s" x={0} y={y + 11}>
        {office.of.length > 17 ? `${office.of.slice(0, 16)}…` : office.of}
      </text>
      <rect class={office.inStory ? 'held' : 'held once'} x={from} y={y} width={width} height={within ? 15 : 12} />
      <text class={within && office.inStory ? 'l on' : 'l'} x={at.x} y={y + (within ? 11.5 : 10.5)} text-anchor={at.anchor}>
        <tspan class="w">{office.title}</tspan>
        <tspan class="s" dx="6">
          {datesOf(office)}
        </tspan>
      </text>
    </>
  )
}
