import { parseTable } from '../../../../model/table.ts'
import type { PlaceLine } from '../../../../view/actor.ts'
import positions from '../../../../world/positions.tsv?raw'
import states from '../../../../world/states.tsv?raw'

/** Degrees, east and north positive. */
export type Position = readonly [longitude: number, latitude: number]

const PLACES = new Map(
  parseTable('positions.tsv', positions).map(({ place, longitude, latitude }) => [place ?? '', [Number(longitude), Number(latitude)] as const]),
)
const CAPITALS = new Map(parseTable('states.tsv', states).map(({ id, capital }) => [id ?? '', capital ?? '']))

/** Where a place is: by the tables, a state by its capital; `undefined` where they do not have it: nothing is guessed from a name. */
export function positionOf({ id = '' }: Pick<PlaceLine, 'id'>): { readonly at: Position; readonly capital?: true } | undefined {
  const at = PLACES.get(id)
  if (at) return { at }
  const capital = PLACES.get(CAPITALS.get(id) ?? '')
  return capital && { at: capital, capital: true }
}
