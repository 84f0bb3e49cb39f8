import type { Mention } from '../../model/mention.ts'
import { initialled, nameKey, nameWords } from '../../world/names.ts'
import type { Person, World } from '../../world/world.ts'
import { onDays } from './dated.ts'
import { isAlias } from './full.ts'
import { isOneOffice, isTitleOf, peopleOfSeat, type Seat } from './offices.ts'
import type { Known, StoryPeople } from './people.ts'
import { royal } from './royal.ts'
import { likeness } from './spelling.ts'
import { ofWorld, seatInWords, take, type Identity, type Taken } from './taken.ts'
import type { NameUse } from './uses.ts'

/** What a name of one word was taken for; `several` names the people it fits where it fits too many. */
export type Settled = { readonly taken: Taken } | { readonly several: readonly string[] } | undefined

const settled = (taken: Taken | undefined): Settled => taken && { taken }

/**
 * A family name, or a given name alone: somebody this report names in full, else whoever held the office told beside it, else
 * somebody the story names in full, else somebody in office whom the world knows by it.
 */
export function takeFamily(use: NameUse, people: StoryPeople, world: World): Settled {
  const here = people.calledIn(use.report, use.name)
  return (
    settled(ofSpouse(use, here, world)) ??
    ofStory(use, here, world, 'in this report') ??
    settled(bySeat(use, world)) ??
    ofStory(use, people.family(use.name), world, 'in the story') ??
    ofStory(
      use,
      people.given(use.name).filter((known) => known.reports.has(use.report)),
      world,
      'in this report',
    ) ??
    settled(nearlyHere(use, people, world)) ??
    titled(use, people, world) ??
    settled(royal(use, world)) ??
    byWorld(use, world)
  )
}

/** "Zelenskyï" where the report names "Volodymyr Zelensky", and nobody else is called so. */
function nearlyHere(use: NameUse, people: StoryPeople, world: World): Taken | undefined {
  const [one, more] = listed(use, world).length ? [] : people.soundingIn(use.report, use.name).filter(({ who }) => agrees(use, who, world))
  return one && !more ? take(one.who, 'near', `"${use.name}" is spelled nearly like ${one.who.name}, whom this report names too`, !one.sure) : undefined
}

/** "Michelle Obama toured the school. Obama spoke in Berlin": the bare name is more often the leader's than that of the first lady, but that is a doubt. */
function ofSpouse(use: NameUse, here: readonly Known[], world: World): Taken | undefined {
  const [one, more] = here
  const { days } = use
  if (!one?.who.world || more || !days || use.mentions.some((mention) => mention.gender ?? mention.office)) return undefined
  if (!world.officesOf(one.who.world, days).some((held) => held.office === 'first-lady')) return undefined
  const leads = (person: Person): boolean =>
    world.officesOf(person.id, days).some((held) => world.office(held.office)?.level === 'leader' && held.office !== 'first-lady')
  const [leader, other] = world.peopleByFamilyName(use.name).filter(leads)
  if (!leader || other) return undefined
  return take(ofWorld(world, leader.id), 'exact', `the bare name "${use.name}" is more likely that of ${leader.name} than of ${one.who.name}`, true)
}

/** "King Salman", "Sheikh Tamim": a given name behind a title is a doubt where only other reports name somebody so in full. */
function titled(use: NameUse, people: StoryPeople, world: World): Settled {
  if (use.mentions.some((mention) => mention.text === use.name)) return undefined
  const found = ofStory(use, people.given(use.name), world, 'in the story')
  return found && 'taken' in found ? { taken: { ...found.taken, doubt: true } } : found
}

/** People the story names in full whom nothing said beside the name rules out. */
function ofStory(use: NameUse, known: readonly Known[], world: World, where: string): Settled {
  const possible = known.filter(({ who }) => agrees(use, who, world))
  const [one, more] = possible
  if (!one) return undefined
  if (!more) return settled(take(one.who, 'exact', `"${use.name}" is part of the name of ${one.who.name}, named in full ${where}`, !one.sure))
  const narrowed = narrow(
    use,
    possible.map(({ who }) => who),
    world,
  )
  if (narrowed) return { taken: narrowed }
  return { several: possible.map(({ who }) => who.name).sort() }
}

/** Of several, the one whose office is told beside the name, else, as a doubt, the only leader: newspapers keep the bare name for them. */
function narrow(use: NameUse, people: readonly Identity[], world: World): Taken | undefined {
  const holders = new Set(use.seats.flatMap((seat) => peopleOfSeat(world, seat, use.days).map((holding) => holding.person)))
  const seated = people.filter((who) => who.world && holders.has(who.world))
  if (seated.length === 1) return take(seated[0], 'exact', `of those named ${use.name}, the one who holds the office told beside the name`)
  const leaders = people.filter((who) => who.world && world.officesOf(who.world, use.days).some((held) => world.office(held.office)?.level === 'leader'))
  return leaders.length === 1
    ? take(leaders[0], 'exact', `of those named ${use.name}, ${leaders[0]?.name} is the only leader, so the bare name is most likely theirs`, true)
    : undefined
}

/** The letters printed before the family name open given names of theirs, in order. */
function fitsInitials({ initials = [] }: NameUse, who: { readonly name: string }): boolean {
  let at = 0
  for (const word of nameWords(who.name)) if (at < initials.length && word.startsWith(initials[at] as string)) at++
  return at === initials.length
}

/** Neither the state nor the gender told beside the name is another one's. */
function agrees(use: NameUse, who: Identity, world: World): boolean {
  if (!fitsInitials(use, who)) return false
  const states = use.of.filter((id) => world.state(id))
  const person = who.world ? world.person(who.world) : undefined
  const gender = use.mentions.find((mention) => mention.gender)?.gender
  if (gender && person?.gender && person.gender !== gender) return false
  if (!states.length || !who.state || states.includes(who.state)) return true
  return person !== undefined && world.officesOf(person.id, use.days).some((held) => use.of.includes(held.of))
}

function bySeat(use: NameUse, world: World): Taken | undefined {
  for (const seat of use.seats) {
    const holders = [...new Set(peopleOfSeat(world, seat, use.days).map((holding) => holding.person))].flatMap((id) => world.person(id) ?? [])
    const like = (...kinds: readonly string[]): readonly Person[] =>
      holders.filter((person) => fitsInitials(use, person) && kinds.includes(likeness(use.name, person).is))
    const same = like('same')
    const found = same.length ? same : like('strong', 'near')
    const [person, more] = found
    if (!person || more) continue
    const office = `${seatInWords(world, seat.office, seat.of, seat.posted)}${use.days ? ` ${onDays(use.days)}` : ''}`
    if (same.length) return take(ofWorld(world, person.id), 'exact', `"${use.name}" is part of the name of ${person.name}, ${office}`)
    if (!listed(use, world).length) return take(ofWorld(world, person.id), 'near', `"${use.name}" is spelled nearly like ${person.name}, ${office}`)
  }
  return undefined
}

/** The world's people with this family name, or whom a pack's words name so. */
const listed = (use: NameUse, world: World): readonly Person[] => {
  const candidates = use.mentions.flatMap((mention) => mention.candidates ?? []).flatMap((id) => world.person(id) ?? [])
  return [...new Set([...world.peopleByFamilyName(use.name), ...candidates.filter((person) => isAlias(use, person))])]
}

/** Nobody in the story has the name: one of the world, if state and days leave one. Without a state told, only as a doubt. */
function byWorld(use: NameUse, world: World): Settled {
  const all = listed(use, world).filter((person) => agreesWith(use, person, world))
  const held = all.filter((person) => use.days && world.officesOf(person.id, use.days).length > 0)
  const titled = held.filter((person) => use.seats.some((seat) => !seat.former && isTitled(seat, person, use, world)))
  const inOffice = titled.length ? titled : held
  const [one, more] = inOffice.length ? inOffice : all
  if (!one) return undefined
  if (more) return { several: (inOffice.length ? inOffice : all).map((person) => person.name).sort() }
  const stateTold = use.of.some((id) => id === one.state)
  const sure = inOffice.length === 1 && (titled.length ? titled.length === 1 : stateTold && !use.seats.length)
  const why = `${one.name} is the only ${inOffice.length ? 'holder of an office in those days' : 'person in the tables'} named "${use.name}"${stateTold ? ' of that state' : ''}`
  return settled(take(ofWorld(world, one.id), 'exact', why, !sure))
}

/** "Presidents Obama and Medvedev": a title without a state that is theirs in those days. */
const isTitled = (seat: Seat, person: Person, use: NameUse, world: World): boolean =>
  !seat.of &&
  use.days !== undefined &&
  isOneOffice(seat) &&
  isTitleOf(
    seat,
    world.officesOf(person.id, use.days).map((held) => held.office),
  )

const agreesWith = (use: NameUse, person: Person, world: World): boolean => {
  const who = ofWorld(world, person.id)
  return who !== undefined && agrees(use, who, world)
}

/** A use that says only what one mention of the name says: two people can bear one family name in one report. */
export function useOfMention(use: NameUse, mention: Mention, seats: NameUse['seats']): NameUse {
  const printed = mention.name?.text ?? use.name
  const short = initialled(printed)
  const name = short?.family ?? printed
  return { ...use, name, key: nameKey(name), mentions: [mention], seats, of: mention.of ?? [], ...(short ? { initials: short.initials } : {}) }
}
