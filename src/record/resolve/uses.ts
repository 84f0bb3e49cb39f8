import type { DaySpan } from '../../model/edtf.ts'
import type { Mention } from '../../model/mention.ts'
import { nameKey } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import type { DatedRead } from './dated.ts'
import { holdersOfSeat, seatsOf, type Seat } from './offices.ts'

/** A name as one report uses it, with every office and state that the report's words give it anywhere. */
export interface NameUse {
  readonly report: string
  readonly days: DaySpan | undefined
  /** As first printed. */
  readonly name: string
  readonly key: string
  readonly mentions: readonly Mention[]
  readonly seats: readonly Seat[]
  /** "G. W. Bush": letters with which the names before the family name begin. */
  readonly initials?: readonly string[]
  /** World ids of states and bodies it is tied to. */
  readonly of: readonly string[]
}

/** True for mentions that name a person, or may: a lone capitalised word is a group until a person has that name. */
export const namesSomebody = (mention: Mention): mention is Mention & { readonly name: NonNullable<Mention['name']> } =>
  mention.name !== undefined && (mention.kind === 'person' || mention.kind === 'office')

/** The names of a report, each once. */
export function usesOf(read: DatedRead, world: World, byId: ReadonlyMap<string, Mention>): NameUse[] {
  const named = read.reading.mentions.filter(namesSomebody)
  return [...Map.groupBy(named, (mention) => nameKey(mention.name.text))].map(([key, mentions]) => {
    const seats = mentions.flatMap((mention) => [...seatsOf(mention), ...counterpartSeats(mention, world, byId, read.days)])
    const first = mentions[0] as (typeof mentions)[number]
    return {
      report: read.report.id,
      days: read.days,
      name: first.name.text,
      key,
      mentions,
      seats: distinct(seats),
      of: [...new Set(mentions.flatMap((mention) => mention.of ?? []))],
    }
  })
}

const distinct = (seats: readonly Seat[]): Seat[] => [...new Map(seats.map((seat) => [JSON.stringify(seat), seat])).values()]

/** "his Qatari counterpart": the office of the one who is meant by "his", in Qatar. */
export function counterpartSeats(mention: Mention, world: World, byId: ReadonlyMap<string, Mention>, days: DaySpan | undefined): Seat[] {
  if (!mention.counterpartOf || !mention.of?.length) return []
  const offices = officesOfMention(byId.get(mention.counterpartOf), world, byId, days)
  return mention.of.flatMap((of) => offices.map((office) => ({ office, of })))
}

/** The offices a mention holds: those its words name, or those the world knows of the person it names in full. */
function officesOfMention(
  mention: Mention | undefined,
  world: World,
  byId: ReadonlyMap<string, Mention>,
  days: DaySpan | undefined,
  depth = 0,
): readonly string[] {
  if (!mention || depth > 4) return []
  if (mention.office && !mention.office.former && !mention.office.deputy) return [mention.office.id]
  const people = mention.name ? world.peopleByFullName(mention.name.text) : []
  const person = people.length === 1 ? people[0] : mention.name && mention.candidates?.length === 1 ? world.person(mention.candidates[0] as string) : undefined
  if (person && days) return ownOffices(world, person.id, days)
  return officesOfMention(mention.repeats ? byId.get(mention.repeats) : undefined, world, byId, days, depth + 1)
}

/** By what a counterpart is told: a foreign minister who is also one of several deputy prime ministers has a foreign minister for one. */
export function ownOffices(world: World, person: string, days: DaySpan): readonly string[] {
  const held = [...new Set(world.officesOf(person, days).map(({ office }) => office))]
  const own = held.filter((office) => world.office(office)?.seats === '1')
  return own.length ? own : held
}

/** People who hold one of the seats in those days, each once. */
export const holdersOfSeats = (world: World, seats: readonly Seat[], days: DaySpan | undefined): readonly string[] => [
  ...new Set(seats.flatMap((seat) => holdersOfSeat(world, seat, days).map((holding) => holding.person))),
]
