import { overlaps } from '../../model/edtf.ts'
import { isParticle, nameWords } from '../../world/names.ts'
import type { Person, World } from '../../world/world.ts'
import { onDays } from './dated.ts'
import { covers } from './offices.ts'
import { closeness, ownWords } from './spelling.ts'
import { ofWorld, seatInWords, take, type Taken } from './taken.ts'
import type { NameUse } from './uses.ts'

/** Offices whose holders are called by title and given name: "King Salman", "Emir Tamim", "Pope Francis". */
const ROYAL = new Set(['monarch', 'crown-prince', 'supreme-leader'])
/** From here on a given name is written by ear: "roi Salmane". */
const BY_EAR = 0.9

/** "King Salman" without his state: of all who reign in those days, the one whose given name it is. A doubt where it is only nearly spelled so. */
export function royal(use: NameUse, world: World): Taken | undefined {
  const { days } = use
  const seat = use.seats.find((one) => ROYAL.has(one.office) && !one.of && !one.former)
  const [name, ...more] = ownWords(use.name)
  if (!days || !seat || name === undefined || more.length) return undefined
  const reigning = world.rows.holdings.filter((held) => held.office === seat.office && overlaps(held.possible, days))
  const people = [...new Set(reigning.map((held) => held.person))].flatMap((id) => world.person(id) ?? [])
  // The tables print some with their title: "King Philippe".
  const likenessOf = ({ name: full }: Person): number =>
    Math.max(
      ...nameWords(full)
        .slice(0, 2)
        .filter((word) => !isParticle(word))
        .map((word) => closeness(name, word)),
    )
  const same = people.filter((person) => likenessOf(person) === 1)
  const [one, another] = same.length ? same : people.filter((person) => likenessOf(person) >= BY_EAR)
  const held = reigning.find((holding) => holding.person === one?.id)
  if (!one || another || !held) return undefined
  const why = `"${use.name}" is the given name of ${one.name}, ${seatInWords(world, held.office, held.of)} ${onDays(days)}`
  return take(ofWorld(world, one.id), same.length ? 'exact' : 'near', why, !same.length)
}

/** "Samdech Hun Manet", "Dato Anwar Ibrahim": the name that the tables have, with a style of his country in front of it. A doubt where no office or state told beside it is theirs. */
export function styled(use: NameUse, world: World): Taken | undefined {
  const { days } = use
  const printed = use.name.split(/\s+/)
  for (let from = 1; from < printed.length - 1; from++) {
    const people = world.peopleByFullName(printed.slice(from).join(' ')).filter((person) => days !== undefined && world.officesOf(person.id, days).length > 0)
    const [one, another] = people
    if (!one || another) continue
    const titled = use.seats.some((seat) => world.officesOf(one.id, days).some((held) => covers(seat.office, held.office)))
    return take(ofWorld(world, one.id), 'near', `"${use.name}" is the name of ${one.name} with a style in front of it`, !titled && !use.of.includes(one.state))
  }
  return undefined
}

/**
 * "Mohammed bin Salman bin Abdulaziz Al-Saud": the name that the tables have, and the names of fathers and of the family behind it.
 * A doubt where what is behind does not say that it is one of them.
 */
export function lengthened(use: NameUse, world: World): Taken | undefined {
  const { days } = use
  const words = nameWords(use.name)
  const begins = world.peopleOpening(words[0] ?? '').filter((person) => {
    const theirs = nameWords(person.name)
    const fits = ownWords(person.name).length > 1 && theirs.length < words.length && theirs.every((word, i) => words[i] === word)
    return fits && days !== undefined && world.officesOf(person.id, days).length > 0 && (!use.of.length || use.of.includes(person.state))
  })
  const longest = Math.max(...begins.map((person) => nameWords(person.name).length))
  const [one, another] = begins.filter((person) => nameWords(person.name).length === longest)
  if (!one || another) return undefined
  const doubt = !isParticle(words[longest] ?? '') && !use.of.includes(one.state)
  return take(ofWorld(world, one.id), 'near', `"${use.name}" is the name of ${one.name} with more behind it`, doubt)
}
