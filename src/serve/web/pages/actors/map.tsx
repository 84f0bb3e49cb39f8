import { geoGraticule10, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo'
import { useMemo } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json' with { type: 'json' }
import type { PlaceLine } from '../../../../view/actor.ts'
import { markClass, markOf } from '../../parts/mark.tsx'
import { outline } from '../../parts/outline.ts'
import { type Position, positionOf } from './positions.ts'
import { says } from './words.ts'

const WIDTH = 404
const HEIGHT = 230
const MARGIN = { x: 58, y: 34 }
/** Nearer than this the coast of this atlas is too coarse to tell anything. */
const NEAREST = 1100

const TOPOLOGY = land as unknown as Topology<{ land: GeometryCollection }>
const LAND = feature(TOPOLOGY, TOPOLOGY.objects.land)

/** Places that stand on one point of the map. */
interface Spot {
  readonly at: Position
  readonly places: readonly PlaceLine[]
  readonly capital: boolean
}

/** Where the contacts took place. The coast is Natural Earth's at 1:110m; what the tables cannot place is said beneath. */
export function PlacesMap({ places }: { readonly places: readonly PlaceLine[] }) {
  const words = says()
  const spots = useMemo(() => spotsOf(places), [places])
  const off = places.filter((place) => !positionOf(place))
  return (
    <>
      {spots.length ? <Drawing spots={spots} /> : null}
      <p class="note">
        {spots.length ? words.whereSays : null}{' '}
        {spots.flatMap(({ capital, places: [place] }) => (capital && place ? [words.onCapital(place.name)] : [])).join(' ')}{' '}
        {off.length ? words.offMap(off.map(({ name }) => name).join(', ')) : null}
      </p>
    </>
  )
}

function spotsOf(places: readonly PlaceLine[]): readonly Spot[] {
  const found = places.flatMap((place) => {
    const position = positionOf(place)
    return position ? [{ place, ...position }] : []
  })
  return [...Map.groupBy(found, ({ at }) => at.join()).values()].map((same) => ({
    at: (same[0] as (typeof found)[number]).at,
    places: same.map(({ place }) => place),
    capital: same.every(({ capital }) => capital),
  }))
}

/** Turned and drawn out so that all spots are within it. */
function projectionFor(spots: readonly Spot[]): GeoProjection {
  const projection = geoNaturalEarth1().rotate([-middleOf(spots.map(({ at: [longitude] }) => longitude)), 0])
  const points = { type: 'MultiPoint' as const, coordinates: spots.map(({ at }) => [...at]) }
  projection.fitExtent(
    [
      [MARGIN.x, MARGIN.y],
      [WIDTH - MARGIN.x, HEIGHT - MARGIN.y],
    ],
    points,
  )
  const scale = projection.scale()
  if (!Number.isFinite(scale) || scale > NEAREST) {
    const [x, y] = projection.scale(NEAREST).translate([0, 0])(centreOf(spots)) ?? [0, 0]
    projection.translate([WIDTH / 2 - x, HEIGHT / 2 - y])
  }
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ])
}

/** The middle of longitudes on the circle that they are: of Tokyo and San Francisco it lies in the Pacific. */
function middleOf(longitudes: readonly number[]): number {
  const turn = Math.PI / 180
  const sum = (of: (angle: number) => number): number => longitudes.reduce((total, one) => total + of(one * turn), 0)
  const [east, north] = [sum(Math.cos), sum(Math.sin)]
  return Math.round(Math.atan2(north, east) / turn)
}

const centreOf = (spots: readonly Spot[]): [number, number] => {
  const latitudes = spots.map(({ at: [, latitude] }) => latitude)
  return [middleOf(spots.map(({ at: [longitude] }) => longitude)), (Math.min(...latitudes) + Math.max(...latitudes)) / 2]
}

function Drawing({ spots }: { readonly spots: readonly Spot[] }) {
  const projection = useMemo(() => projectionFor(spots), [spots])
  const path = geoPath(projection).digits(1)
  const drawn = joined(spots.map((spot) => ({ spot, xy: projection([...spot.at]) ?? [0, 0] }))).sort((a, b) => a.xy[1] - b.xy[1])
  const label = drawn.map(({ spot }) => spot.places.map(({ name, contacts }) => `${name}: ${says().contacts(contacts.length)}`).join('; ')).join('; ')
  const taken: Box[] = drawn.map(({ xy: [x, y] }) => ({ x0: x - 10, x1: x + 10, y0: y - 10, y1: y + 10 }))
  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={`${says().map}: ${label}`}>
      <path class="grid" d={path(geoGraticule10()) ?? ''} />
      <path class="land" d={path(LAND) ?? ''} />
      {drawn.map(({ spot, xy: [x, y] }) => (
        <SpotMark key={spot.at.join()} spot={spot} x={x} y={y} taken={taken} />
      ))}
      <path class="h" d={`M.5 .5H${WIDTH - 0.5}V${HEIGHT - 0.5}H.5Z`} />
    </svg>
  )
}

interface DrawnSpot {
  readonly spot: Spot
  readonly xy: [number, number]
}

/** Marks nearer than this cover each other's numbers, in pixels. */
const NEAR = 15

/** Spots that would cover each other share a mark. */
function joined(spots: readonly DrawnSpot[]): DrawnSpot[] {
  const marks: DrawnSpot[] = []
  for (const { spot, xy } of spots) {
    const at = marks.findIndex((mark) => Math.hypot(mark.xy[0] - xy[0], mark.xy[1] - xy[1]) < NEAR)
    const mark = marks[at]
    if (mark) marks[at] = { xy: mark.xy, spot: { ...mark.spot, places: [...mark.spot.places, ...spot.places], capital: mark.spot.capital && spot.capital } }
    else marks.push({ spot, xy })
  }
  return marks
}

interface Box {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

const cover = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1

/** A letter of a label is so wide on the average. */
const LETTER = 6.2

/** A mark with its names where they cover nothing: right of it, left, above, below; else the mark alone, its names stand in the table. */
function SpotMark({ spot, x, y, taken }: { readonly spot: Spot; readonly x: number; readonly y: number; readonly taken: Box[] }) {
  const contacts = spot.places.flatMap((place) => place.contacts)
  const tells = { planned: contacts.every((line) => markOf(line).planned), open: spot.capital }
  const name = spot.places.map((place) => place.name).join(', ')
  const width = name.length * LETTER
  const sides = [
    { x: x + 13, anchor: 'start' as const, y: y + 4 },
    { x: x - 13, anchor: 'end' as const, y: y + 4 },
    { x, anchor: 'middle' as const, y: y - 14 },
    { x, anchor: 'middle' as const, y: y + 22 },
  ]
  const boxOf = (side: (typeof sides)[number]): Box => {
    const left = side.anchor === 'start' ? side.x : side.anchor === 'end' ? side.x - width : side.x - width / 2
    return { x0: left, x1: left + width, y0: side.y - 11, y1: side.y + 4 }
  }
  const free = sides.find((side) => {
    const box = boxOf(side)
    return box.x0 > 2 && box.x1 < WIDTH - 2 && box.y0 > 2 && box.y1 < HEIGHT - 2 && !taken.some((one) => cover(one, box))
  })
  if (free) taken.push(boxOf(free))
  return (
    <g class="k-contact">
      <path class={markClass(tells)} d={outline('contact', x, x, y, 9)} />
      <text class={tells.open || tells.planned ? 'num off' : 'num'} x={x} y={y + 3.8}>
        {contacts.length}
      </text>
      {free ? (
        <text class="l w" x={free.x} y={free.y} text-anchor={free.anchor}>
          {name}
        </text>
      ) : null}
    </g>
  )
}
