import type { Place } from '../../world/rows.ts'
import type { Where } from './group.ts'
import { foldWords } from './wording.ts'

/** What is known of a place by its id. */
export type PlaceOf = (id: string) => Pick<Place, 'kind' | 'state'> | undefined

/** No place is known: none is told apart from another. */
export const NO_PLACES: PlaceOf = () => undefined

/** Towns have one name; a house is in a town, a town in a region or state. */
const FINENESS = { building: 3, city: 2, region: 1 } as const satisfies Record<Place['kind'], number>

/** How narrow a place is: 3 a building, 2 a town, 1 a region, 0 a state or unknown. */
export const finenessOf = (where: Where, placeOf: PlaceOf): number => FINENESS[placeOf(where.id ?? '')?.kind ?? 'region'] - (placeOf(where.id ?? '') ? 0 : 1)

/** The same place: one id, one name, or one name within the other ("Peace House, Panmunjom"). */
export function isSamePlace(a: Where, b: Where): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id
  const [x, y] = [` ${foldWords(a.name)} `, ` ${foldWords(b.name)} `]
  return x.trim() !== '' && y.trim() !== '' && (x.includes(y) || y.includes(x))
}

/** Two places that cannot both be where a thing was: two towns, two houses, or places of two states. What is not known keeps nothing apart. */
export function areApart(a: Where, b: Where, placeOf: PlaceOf): boolean {
  if (isSamePlace(a, b)) return false
  const [x, y] = [placeOf(a.id ?? ''), placeOf(b.id ?? '')]
  if (!x || !y) return false
  if (x.state && y.state && x.state !== y.state) return true
  return x.kind === y.kind && x.kind === 'city'
}

/** Two places told of one thing: the same, or a house and a town or region of one state. */
export function goTogether(a: Where, b: Where, placeOf: PlaceOf): boolean {
  if (isSamePlace(a, b)) return true
  const [x, y] = [placeOf(a.id ?? ''), placeOf(b.id ?? '')]
  return !!x && !!y && x.state !== '' && x.state === y.state && x.kind !== y.kind
}
