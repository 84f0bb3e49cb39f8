import { nameWords, soundOf, turned } from '../../world/names.ts'
import type { Person, World } from '../../world/world.ts'
import { isOneOffice, isTitleOf, peopleOfSeat } from './offices.ts'
import { likeness, ownWords } from './spelling.ts'
import { ofWorld, take, type Taken } from './taken.ts'
import type { NameUse } from './uses.ts'

/** People in an office in those days, of the state told where one is told, and holding the office told where one is. */
function inOffice(use: NameUse, people: readonly Person[], world: World): readonly Person[] {
  const { days } = use
  const states = use.of.filter((id) => world.state(id))
  if (!days || use.seats.some((seat) => seat.former)) return []
  return people.filter(
    (person) =>
      (!states.length || states.includes(person.state)) && world.officesOf(person.id, days).length > 0 && (!use.seats.length || isOfSeat(use, person, world)),
  )
}

/** An office told beside the name is one that the person can be called by. */
const isOfSeat = (use: NameUse, person: Person, world: World): boolean =>
  use.seats.some((seat) =>
    seat.of
      ? peopleOfSeat(world, seat, use.days).some((held) => held.person === person.id)
      : isTitleOf(
          seat,
          world.officesOf(person.id, use.days).map((held) => held.office),
        ),
  )

/** "Abe Shinzo", "Jae-in Moon": the family name on the other side of the given name. A doubt where only the spelling of one part is nearly right. */
export function turnedRound(use: NameUse, world: World, told: () => readonly string[]): Taken | undefined {
  const orders = turned(use.name)
  const same = inOffice(use, [...new Set(orders.flatMap((name) => world.peopleByFullName(name)))], world)
  const near = same.length
    ? same
    : inOffice(use, world.peopleSounding(use.name, use.of.length ? use.of : told()), world).filter((person) => orders.some((name) => isStrong(name, person)))
  const [one, more] = near
  if (!one || more) return undefined
  const why = `"${use.name}" is ${same.length ? '' : 'spelled nearly like '}the name of ${one.name}, in office in those days, with the family name on the other side`
  return take(ofWorld(world, one.id), 'near', why, !same.length && !use.seats.length)
}

const isStrong = (name: string, person: Person): boolean => ['same', 'strong'].includes(likeness(name, person).is)

/**
 * "Volodimir Zelenskyy" without a state: of all in office in those days, of the states that the report speaks of (`told`), the one whose whole name
 * is spelled nearly so. A doubt, unless a title beside the name is theirs, or every word sounds the same.
 */
export function byEar(use: NameUse, world: World, told: () => readonly string[]): Taken | undefined {
  const found = inOffice(use, world.peopleSounding(use.name, use.of.length ? use.of : told()), world).filter((person) => isStrong(use.name, person))
  const [one, more] = found
  if (!one || more) return undefined
  const titled = use.seats.some((seat) => isOneOffice(seat))
  const sounds = (name: string): string => ownWords(name).map(soundOf).join(' ')
  const same = sounds(use.name) === sounds(one.name) && nameWords(use.name).length > 1
  const why = `"${use.name}" is spelled nearly like ${one.name}, the only one so called in an office in those days`
  return take(ofWorld(world, one.id), 'near', why, !(titled || same))
}
