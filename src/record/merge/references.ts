import type { Cast } from './cast.ts'
import { countDays, meets, weeksOf } from '../days.ts'
import { absorb, groupOf, type Group } from './group.ts'
import { areApart, isSamePlace, type PlaceOf } from './places.ts'
import { statusOf } from './status.ts'
import type { Told, ToldOf } from './told.ts'

/** A stretch of more days than these says too little of which contact is meant. */
const WIDEST = 31
const WHY = 'told by its day or place without its parties; no other contact of the story fits'

/** "The Geneva meeting lasted four hours": a contact told without its two parties. */
export const isReference = (told: Told): told is ToldOf<'contact'> => told.says.kind === 'contact' && told.parties.length < 2

/** Gives each reference to the one contact that took place of which it can be told; to none where two fit. A reference is no line by itself. */
export function tieReferences(references: readonly ToldOf<'contact'>[], contacts: readonly Group[], cast: Cast, placeOf: PlaceOf): void {
  const held = contacts.filter(({ claims }) => claims.some((told) => statusOf(told.claim.stance) === 'held'))
  const [byWeek, byPlace] = [new Map<number, Set<Group>>(), new Map<string, Set<Group>>()]
  const under = <K>(index: Map<K, Set<Group>>, key: K, group: Group): void => void index.set(key, (index.get(key) ?? new Set()).add(group))
  for (const group of held) {
    for (const days of group.dates.values()) if (countDays(days) <= WIDEST) for (const week of weeksOf(days)) under(byWeek, week, group)
    for (const { id, name } of group.places.values()) for (const key of [id, name]) if (key) under(byPlace, key, group)
  }
  const found = references.map((told) => {
    if (told.days && countDays(told.days) > WIDEST) return undefined
    const { where } = told.resolved
    const near = told.days
      ? weeksOf(told.days).flatMap((week) => [...(byWeek.get(week) ?? [])])
      : [where?.id, where?.name].flatMap((key) => [...(byPlace.get(key ?? '') ?? [])])
    const [one, ...more] = new Set(near.filter((group) => isOf(told, group, cast, placeOf)))
    return one && !more.length ? one : undefined
  })
  references.forEach((told, i) => {
    const one = found[i]
    if (one) absorb(one, groupOf(told, '', []), WHY)
  })
}

/** Manner, day, place and the party that it names go with the contact. */
function isOf(told: ToldOf<'contact'>, { claims, dates, places }: Group, cast: Cast, placeOf: PlaceOf): boolean {
  const { where } = told.resolved
  const sites = [...places.values()]
  if (told.days && ![...dates.values()].every((days) => meets(days, told.days ?? []))) return false
  if (where && sites.some((site) => areApart(site, where, placeOf))) return false
  if (!told.days && !sites.some((site) => where && isSamePlace(site, where))) return false
  return (claims as readonly ToldOf<'contact'>[]).every(
    (other) => other.says.how === told.says.how && told.parties.every((one) => other.parties.some((party) => cast.fit([one], [party]) !== undefined)),
  )
}
