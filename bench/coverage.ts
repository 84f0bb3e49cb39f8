import { know } from '../src/know.ts'
import type { World } from '../src/world/world.ts'
import { table } from './table.ts'

/** States of which every office is held to be complete: those of the G20, the European Union, NATO and the Gulf. */
const FULL =
  'ALB ARE ARG AUS AUT BEL BGR BHR BRA CAN CHN CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IDN IND IRL IRN IRQ ISL ITA JPN KOR KWT LTU LUX LVA MEX MKD MLT MNE NLD NOR OMN POL PRT QAT ROU RUS SAU SVK SVN SWE TUR USA ZAF'.split(
    ' ',
  )

/** Between whose capitals ambassadors are looked for. */
const CAPITALS = 'AUS BRA CAN CHN DEU FRA GBR IND IRN ISR JPN QAT RUS SAU TUR USA'.split(' ')

/** What is looked for, and the offices that are it where the first is not there. */
const OFFICES: readonly (readonly [string, readonly string[]])[] = [
  ['head of state', ['president', 'monarch', 'head-of-state', 'governor-general', 'supreme-leader', 'leader', 'junta-leader']],
  ['head of government', ['prime-minister', 'president', 'chief-adviser', 'state-counsellor', 'monarch', 'leader']],
  ['foreign minister', ['foreign-minister']],
  ['defence minister', ['defence-minister']],
  ['trade minister', ['trade-minister', 'trade-representative', 'economy-minister', 'industry-minister']],
  ['finance minister', ['finance-minister', 'economy-minister', 'treasurer']],
  ['national security adviser', ['national-security-adviser', 'security-council-secretary', 'diplomatic-adviser']],
  ['spokesperson of presidency or government', ['presidential-spokesperson', 'press-secretary', 'government-spokesperson', 'chief-cabinet-secretary']],
  ['spokesperson of the foreign ministry', ['foreign-spokesperson']],
  ['ambassador to the United Nations', ['un-ambassador']],
]

const DECADES = [
  { name: '2012–19', from: 2012, to: 2020 },
  { name: '2020–25', from: 2020, to: 2026 },
] as const

/** The middle of each quarter of the years from `from` to before `to`. */
const daysOf = (from: number, to: number): string[] =>
  Array.from({ length: (to - from) * 4 }, (_, i) => `${from + (i >> 2)}-${['02', '05', '08', '11'][i & 3]}-15`)

/** Per cent of the days on which somebody is known to hold one of the offices, over all seats. */
function heldIn(
  seats: readonly { readonly of: string; readonly posted?: string }[],
  offices: readonly string[],
  decade: (typeof DECADES)[number],
  world: World,
) {
  const days = daysOf(decade.from, decade.to)
  const isHeld = (seat: (typeof seats)[number], day: string): boolean => offices.some((office) => world.holdersOf(office, seat.of, day, seat.posted).length > 0)
  const held = seats.reduce((sum, seat) => sum + days.filter((day) => isHeld(seat, day)).length, 0)
  return ((100 * held) / (seats.length * days.length)).toFixed(1)
}

/** Prints how much of the time the tables know who held each office that they should have, in each decade. */
export async function measureCoverage(): Promise<void> {
  const { world } = await know([])
  const all = [...world.rows.states.keys()].map((of) => ({ of }))
  const full = FULL.map((of) => ({ of }))
  const others = all.filter(({ of }) => !FULL.includes(of))
  const posts = CAPITALS.flatMap((of) => CAPITALS.filter((posted) => posted !== of).map((posted) => ({ of, posted })))
  const rows = [
    ...OFFICES.map(([name, offices]) => [name, ...[full, others].flatMap((seats) => DECADES.map((decade) => heldIn(seats, offices, decade, world)))]),
    [`ambassador between ${CAPITALS.length} capitals`, ...DECADES.map((decade) => heldIn(posts, ['ambassador', 'charge-d-affaires'], decade, world)), '', ''],
  ]
  const heads = [`${FULL.length} in full`, `${others.length} others`].flatMap((who) => DECADES.map(({ name }) => `${who}, ${name}`))
  console.log(`\nIn full: the states of the G20, the European Union, NATO and the Gulf.\n${table(['% of the time known', ...heads], rows)}`)
}
