import { byCode } from '../../model/id.ts'
import { familyNames, nameKey } from '../../world/names.ts'
import type { Person, World } from '../../world/world.ts'
import { onDays } from './dated.ts'
import { isOneOffice, peopleOfSeat, type Seat } from './offices.ts'
import { likeness, ownWords, type Likeness } from './spelling.ts'
import { ofWorld, seatInWords, take, type Taken } from './taken.ts'
import { holdersOfSeats, type NameUse } from './uses.ts'

/** The world's people that a name in full is spelled exactly as; words of a pack for a person ("Vladimir Poutine") count as spelled so. */
export function exactly(use: NameUse, world: World): readonly Person[] {
  const byName = world.peopleByFullName(use.name)
  if (byName.length) return byName
  const candidates = [...new Set(use.mentions.flatMap((mention) => mention.candidates ?? []))].flatMap((id) => world.person(id) ?? [])
  return candidates.filter((person) => {
    const like = likeness(use.name, person).is
    return like === 'same' || like === 'strong' || (like === 'none' && isAlias(use, person)) || use.mentions.some((mention) => mention.alias)
  })
}

/** A name in full that the world has: the one person, or the one of several whom office or state point to. `undefined` where nobody or too many. */
export function takeExact(use: NameUse, people: readonly Person[], world: World): Taken | undefined {
  const [one, more] = people
  if (one && !more) return take(ofWorld(world, one.id), 'exact', `"${use.name}" is a name of ${one.name}`)
  const holders = new Set(holdersOfSeats(world, use.seats, use.days))
  const inOffice = people.filter((person) => holders.has(person.id))
  const ofState = people.filter((person) => use.of.includes(person.state))
  const chosen = inOffice.length === 1 ? inOffice[0] : ofState.length === 1 ? ofState[0] : undefined
  return (
    chosen &&
    take(
      ofWorld(world, chosen.id),
      'exact',
      `of several people named ${use.name}, the one whose ${inOffice.length === 1 ? 'office' : 'state'} is told beside the name`,
    )
  )
}

/**
 * The words of the mention name a person of the tables without any family name of theirs: a pack has another name for them ("Abu Mazen").
 * A candidate whose family name stands beside the name, as a title or a place does, is not meant by it.
 */
export const isAlias = (use: NameUse, person: Person): boolean =>
  use.mentions.every((mention) => {
    const words = ` ${nameKey(mention.text)} `
    return familyNames(person.name, person.state).every((family) => !words.includes(` ${nameKey(family)} `))
  })

interface Found {
  readonly person: Person
  readonly like: Likeness
  readonly seat?: Seat
}

const best = (found: readonly Found[]): Found | undefined => {
  const sorted = found.toSorted((a, b) => b.like.score - a.like.score || byCode(a.person.id, b.person.id))
  const [first, second] = sorted
  return first && second && second.person.id !== first.person.id && first.like.score - second.like.score < 0.02 ? undefined : first
}

/** A name that no table has, spelled nearly as that of whoever held the office told beside it, or of a person of the state. */
export function takeNear(use: NameUse, world: World): Taken | undefined {
  const compared = use.seats.flatMap((seat) =>
    peopleOfSeat(world, seat, use.days).flatMap((holding): Found[] => {
      const person = world.person(holding.person)
      return person ? [{ person, like: likeness(use.name, person), seat }] : []
    }),
  )
  // "The envoy" and "the official" may be anybody's: there the spelling must be very near.
  const among = (...kinds: readonly Likeness['is'][]) =>
    best(
      compared.filter(({ like, seat }) => kinds.includes(like.is) && (like.is === 'same' || like.is === 'strong' || (seat !== undefined && isOneOffice(seat)))),
    )
  const near = among('same', 'strong', 'near')
  if (near) return inWords(use, near, world, false)
  const doubtful = among('doubtful')
  if (doubtful) return inWords(use, doubtful, world, true)
  return nearInState(use, world)
}

function inWords(use: NameUse, { person, seat, like }: Found, world: World, doubt: boolean): Taken | undefined {
  const office = seat ? `${seatInWords(world, seat.office, seat.of, seat.posted)}${use.days ? ` ${onDays(use.days)}` : ''}` : ''
  const alike = like.is === 'same' ? 'is a name of' : doubt ? 'is distantly like' : 'is spelled nearly like'
  return take(ofWorld(world, person.id), like.is === 'same' ? 'exact' : 'near', `"${use.name}" ${alike} ${person.name}, ${office}`, doubt)
}

/** Without an office the state must be told, the spelling very near, and the person in some office of the state in those days. */
function nearInState(use: NameUse, world: World): Taken | undefined {
  const strong = world.peopleSounding(use.name, use.of).flatMap((person): Found[] => {
    const like = likeness(use.name, person)
    return like.is === 'strong' && (!use.days || world.officesOf(person.id, use.days).length) ? [{ person, like }] : []
  })
  const found = best(strong)
  if (!found) return undefined
  const state = world.state(found.person.state)?.name ?? 'that state'
  return take(
    ofWorld(world, found.person.id),
    'near',
    `"${use.name}" is spelled nearly like ${found.person.name}, who was in office for ${state} in those days`,
    use.seats.length > 0,
  )
}

/**
 * The office names one person and the name beside it is half theirs ("President Donald Atout") or no name that anybody is known to have:
 * whoever held the office, as a doubt. A whole name that is nobody's is somebody whom the tables do not know, not the holder.
 */
export function takeByOfficeAlone(use: NameUse, world: World): Taken | undefined {
  for (const seat of use.seats) {
    const holders = holdersOfSeats(world, [seat], use.days)
    const person = holders.length === 1 ? world.person(holders[0] as string) : undefined
    if (!person || world.office(seat.office)?.seats !== '1') continue
    const like = likeness(use.name, person)
    if (like.is !== 'part' && ownWords(use.name).length > 1) continue
    return take(
      ofWorld(world, person.id),
      'office',
      `${person.name} was ${seatInWords(world, seat.office, seat.of, seat.posted)}${use.days ? ` ${onDays(use.days)}` : ''}; the name "${use.name}" is not theirs, so this is open`,
      true,
    )
  }
  return undefined
}
