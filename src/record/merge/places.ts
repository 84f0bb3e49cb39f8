import { foldWords } from '../../model/words.ts'
import type { Place } from '../../world/rows.ts'
import type { Where } from './group.ts'

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

/** The state that a place is in or is: world ids of states are their three letters. */
const stateOf = ({ id = '' }: Where, placeOf: PlaceOf): string | undefined => placeOf(id)?.state || (/^[A-Z]{3}$/.test(id) ? id : undefined)

/** Two places that cannot both be where a thing was: two towns, or places of two states. What is not known keeps nothing apart. */
export function areApart(a: Where, b: Where, placeOf: PlaceOf): boolean {
  if (isSamePlace(a, b)) return false
  const [x, y] = [stateOf(a, placeOf), stateOf(b, placeOf)]
  if (x && y && x !== y) return true
  return placeOf(a.id ?? '')?.kind === 'city' && placeOf(b.id ?? '')?.kind === 'city'
}

/** Two places told of one thing: the same, or one around the other: a house and a town, a town and its state. */
export function goTogether(a: Where, b: Where, placeOf: PlaceOf): boolean {
  if (isSamePlace(a, b)) return true
  const [x, y] = [stateOf(a, placeOf), stateOf(b, placeOf)]
  return x !== undefined && x === y && placeOf(a.id ?? '')?.kind !== placeOf(b.id ?? '')?.kind
}
