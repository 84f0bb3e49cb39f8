import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { geoContains, geoDistance } from 'd3-geo'
import type { Feature, Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { parseTable } from '../model/table.ts'
import { loadWorld } from './world.ts'

const world = loadWorld()
const rows = parseTable('positions.tsv', readFileSync(new URL('./positions.tsv', import.meta.url), 'utf8')).map((row) => ({
  place: row.place ?? '',
  at: [Number(row.longitude), Number(row.latitude)] as [number, number],
}))

const atlas = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-110m.json')), 'utf8')) as Topology<{
  countries: GeometryCollection<{ name: string }>
}>
const outlines = new Map(feature(atlas, atlas.objects.countries).features.map((one) => [one.properties.name, one]))

/** About 150 km, in radians: the coast of this atlas is coarse. */
const NEAR = 0.024

const cornersOf = ({ geometry }: Feature<Geometry>): readonly Position[] =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : geometry.type === 'Polygon' ? geometry.coordinates.flat() : []

test('every place on the map is a place of the tables, once, and every capital is on it', () => {
  const placed = rows.map(({ place }) => place)
  assert.deepEqual(
    placed.filter((place, i) => !world.place(place) || placed.indexOf(place) !== i),
    [],
  )
  const capitals = [...world.rows.states.values()].map(({ capital }) => capital).filter(Boolean)
  assert.deepEqual(
    capitals.filter((capital) => !placed.includes(capital)),
    [],
  )
})

/** What this atlas draws apart from the state that our tables have it in, or across the sea from it. */
const APART = ['hargeisa', 'melilla', 'nuuk', 'noumea']

test('a place lies in the state that it is of', () => {
  const abroad = rows.filter(({ place, at }) => {
    if (APART.includes(place)) return false
    const outline = outlines.get(world.state(world.place(place)?.state ?? '')?.name ?? '')
    return outline && !geoContains(outline, at) && !cornersOf(outline).some((corner) => geoDistance([corner[0] ?? 0, corner[1] ?? 0], at) < NEAR)
  })
  assert.deepEqual(abroad, [])
})
