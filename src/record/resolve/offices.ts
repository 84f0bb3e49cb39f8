import type { DaySpan } from '../../model/edtf.ts'
import type { Mention } from '../../model/mention.ts'
import type { Holding, Office, World } from '../../world/world.ts'

/** An office as words tell it, with the state or body it is of. */
export interface Seat {
  readonly office: string
  readonly of: string | undefined
  /** Where an ambassador is posted: "the French ambassador to Rome". */
  readonly posted?: string
  readonly former?: true
  readonly deputy?: true
}

/** Titles that do not say which of several offices is meant. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'head-of-state': ['president', 'monarch', 'supreme-leader'],
  leader: ['supreme-leader', 'president', 'monarch', 'prime-minister', 'crown-prince', 'junta-leader', 'chief-adviser'],
  chairperson: ['president', 'supreme-leader'],
  president: ['chairperson', 'commission-president', 'council-president'],
  'prime-minister': ['chief-adviser'],
  'presidential-spokesperson': ['press-secretary'],
  'press-secretary': ['presidential-spokesperson'],
}

/** Titles that a state has many of at once: without a name they say nobody. */
const ANY_OF: Readonly<Record<string, RegExp>> = {
  minister: /minister$|-secretary$/,
  official: /./,
  adviser: /adviser$/,
  envoy: /envoy|ambassador|representative/,
  spokesperson: /spokesperson$|press-secretary/,
  diplomat: /ambassador|envoy|foreign|spokesperson|representative/,
  ambassador: /^ambassador$/,
  negotiator: /negotiator|envoy|foreign-minister/,
  'under-secretary-general': /^under-secretary-general$/,
}

/** Offices of a state that are bodies speaking as one. */
const INSTITUTIONS = new Set(['government', 'parliament', 'delegation'])

/** True where the title names one office and not any of its kind: "foreign minister", but also "minister" beside a state, whose ministers are few. */
export const isOneOffice = (seat: Seat): boolean =>
  !seat.deputy && !seat.former && (!ANY_OF[seat.office] || seat.office === 'minister' || seat.posted !== undefined)

/** True for "the Kenyan government": it stands for its state. */
export const isInstitution = (office: string): boolean => INSTITUTIONS.has(office)

/** Offices that are of one state and at another: "the French ambassador to Italy", "the UN envoy for Yemen". */
const POSTED = new Set(['ambassador', 'charge-d-affaires', 'consul', 'envoy', 'special-envoy', 'special-representative', 'mediator'])

/** True for offices that are of one state and at another. */
export const isPosted = (office: string): boolean => POSTED.has(office)

/** The seats a mention's own words name: one for each state where the title is plural or the words leave it open. */
export function seatsOf(mention: Mention): readonly Seat[] {
  if (!mention.office) return []
  const { id, former, deputy } = mention.office
  const marks = { ...(former ? { former } : {}), ...(deputy ? { deputy } : {}) }
  const of = mention.of?.length ? mention.of : [undefined]
  const [sender, posted] = of
  // "the permanent representative of France to the United Nations"
  if (id === 'ambassador' && posted === 'UN' && !mention.plural) return [{ office: 'un-ambassador', of: sender, ...marks }]
  if (POSTED.has(id) && posted && !mention.plural) return [{ office: id, of: sender, posted, ...marks }]
  return of.map((one) => ({ office: id, of: one, ...marks }))
}

/** Everybody who may have held the office in those days, where the title names one office. "Former" and "deputy" say that it is somebody else. */
export const holdersOfSeat = (world: World, seat: Seat, days: DaySpan | undefined): readonly Holding[] =>
  inSeat(seat, days, (office, of, on) => world.holdersOf(office, of, on, seat.posted))

function inSeat(seat: Seat, days: DaySpan | undefined, held: (office: string, of: string, days: DaySpan) => readonly Holding[]): readonly Holding[] {
  if (!seat.of || !days || seat.former || seat.deputy || (ANY_OF[seat.office] && !seat.posted)) return []
  for (const office of [seat.office, ...(WIDER[seat.office] ?? [])]) {
    const found = held(office, seat.of, days)
    if (found.length) return found
  }
  return []
}

/** Everybody in those days who could be called the leader of the state, where the title does not say of which kind. */
export function leadersOf(world: World, seat: Seat, days: DaySpan | undefined): readonly Holding[] {
  if (seat.office !== 'leader' || !seat.of || !days || seat.former || seat.deputy) return []
  return (WIDER.leader ?? []).flatMap((office) => world.holdersOf(office, seat.of as string, days))
}

/** Whom a name beside the title can mean: the holders, the last ones known, and all ministers where it says only "minister". */
export function peopleOfSeat(world: World, seat: Seat, days: DaySpan | undefined): readonly Holding[] {
  const sure = holdersOfSeat(world, seat, days)
  const holders = sure.length ? sure : inSeat(seat, days, (office, of, on) => world.lastKnownHoldersOf(office, of, on, seat.posted))
  const kinds = ANY_OF[seat.office]
  if (holders.length || !seat.of || (!kinds && !WIDER[seat.office] && !seat.former && !seat.deputy)) return holders
  const when = seat.former ? undefined : days
  if (!seat.former && !days) return []
  const wanted = (holding: Holding): boolean =>
    holding.of === seat.of &&
    (seat.former
      ? covers(seat.office, holding.office)
      : seat.deputy
        ? true
        : (kinds?.test(holding.office) ?? WIDER[seat.office]?.includes(holding.office) ?? false))
  return world.peopleOf(seat.of).flatMap((person) => world.officesOf(person.id, when).filter(wanted))
}

/** Whether a title can be of the holder of an office: "the minister" of a foreign minister, "the leader" of a president. */
export const covers = (title: string, office: string): boolean =>
  title === office || (WIDER[title]?.includes(office) ?? false) || (ANY_OF[title]?.test(office) ?? false)

/** "vice-minister", "deputy spokesman": another office than that without the word. */
export const officeOf = ({ office, deputy }: Seat): string => (deputy ? `deputy-${office}` : office)

/** Whether a title told beside a name can be that of somebody who has one of these offices. */
export const isTitleOf = (seat: Seat, offices: readonly string[]): boolean => !seat.former && offices.some((office) => covers(officeOf(seat), office))

/** Offices that lead a state, the highest first; whoever holds several is called by the first of them. */
const HIGHEST = [
  'supreme-leader',
  'monarch',
  'president',
  'leader',
  'junta-leader',
  'prime-minister',
  'chief-adviser',
  'crown-prince',
  'state-counsellor',
  'head-of-state',
  'vice-president',
]
const LEVELS = ['leader', 'minister', 'adviser', 'ambassador', 'envoy', 'spokesperson'] as const satisfies readonly Office['level'][]
/** Not of a state, or without its power: behind a minister's office. */
const LESSER = new Set(['party-leader', 'opposition-leader', 'mayor', 'first-lady', 'chief-executive-officer', 'parliament-speaker'])

/** How high an office is: 0 the highest. Leaders before crown princes before ministers before all others. */
export function rankOfOffice(world: World, office: string): number {
  const highest = HIGHEST.indexOf(office)
  if (highest >= 0) return highest
  const level = LEVELS.indexOf(world.office(office)?.level ?? 'spokesperson')
  return HIGHEST.length + (LESSER.has(office) ? 1.5 : level)
}

/** An office's plain title: "Prime Minister", without what the table says of it in brackets. */
export const titleOf = (world: World, office: string): string | undefined => world.office(office)?.name.replace(/ \(.*\)$/, '')
