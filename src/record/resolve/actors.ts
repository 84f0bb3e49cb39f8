import { overlaps } from '../../model/edtf.ts'
import type { Actor, Naming, OfficeHeld } from '../../model/actor.ts'
import { type Span, shared } from '../../model/anchor.ts'
import type { DaySpan } from '../../model/edtf.ts'
import { byCode } from '../../model/id.ts'
import type { Mention } from '../../model/mention.ts'
import type { World } from '../../world/world.ts'
import type { ResolvedClaim } from '../resolved.ts'
import { allParties } from './claims.ts'
import type { DatedRead } from './dated.ts'
import { rankOfOffice, seatsOf, titleOf } from './offices.ts'
import { ofWorld, type Identity, type Taken } from './taken.ts'
import type { Who } from './who.ts'

interface Drawn {
  readonly who: Identity
  readonly names: Naming[]
  readonly told: Map<string, OfficeHeld>
}

/**
 * Everybody the story names, with every naming and why it is they, in order of first naming.
 * Groups that no table has and that nobody says anything of are words, not actors: `used` says of whom something is said.
 */
export function actorsOf(reads: readonly DatedRead[], who: Who, world: World, days: DaySpan | undefined, used: ReadonlySet<string>): Actor[] {
  const drawn = new Map<string, Drawn>()
  for (const read of reads) {
    for (const mention of read.reading.mentions) {
      const taken = who.of(mention.id)
      for (const one of taken?.who ?? []) draw(drawn, one, read, mention, taken as Taken, world)
    }
  }
  return [...drawn.values()]
    .filter(({ who: one }) => one.world !== undefined || one.kind === 'person' || used.has(one.id))
    .map(({ who: one, names, told }) => actorOf(one, names, one.kind === 'person' ? officesOf(one, told, world, days) : [], world))
}

/**
 * The actors, with a naming for each place where a state acts through a person: "Di Maio accused France" names Italy by him. A state that nobody
 * names otherwise is an actor by that.
 */
export function withActingStates(actors: readonly Actor[], claims: readonly ResolvedClaim[], reads: readonly DatedRead[], world: World): Actor[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  const ofPeople = actors.flatMap((actor) => sidesOf(actor, world).flatMap((side) => ofWorld(world, side) ?? []))
  const states = new Map(ofPeople.map((one) => [one.id, one]))
  const texts = new Map(reads.map(({ report }) => [report.id, report.text]))
  const people = Map.groupBy(
    actors.filter((actor) => actor.kind === 'person').flatMap((actor) => actor.names),
    (naming) => naming.report,
  )
  const statesNamed = Map.groupBy(
    actors.filter((actor) => states.has(actor.id)).flatMap((actor) => actor.names.map((naming) => ({ naming, at: `${actor.id} ${naming.report}` }))),
    ({ at }) => at,
  )
  const named = new Map<string, Map<string, Naming>>()
  for (const { report, claim } of claims) {
    if (claim.says.kind !== 'action' && claim.says.kind !== 'instrument') continue
    for (const { who, start, end } of allParties(claim.says)) {
      const state = states.get(who)
      if (!state || statesNamed.get(`${who} ${report}`)?.some(({ naming }) => shared(naming, { start, end }) > 0)) continue
      const naming = actingAs(state, report, { start, end }, texts.get(report) ?? '', people.get(report) ?? [])
      named.set(who, (named.get(who) ?? new Map()).set(`${report} ${naming.start} ${naming.end}`, naming))
    }
  }
  const more = (id: string): readonly Naming[] => [...(named.get(id)?.values() ?? [])]
  const fresh = [...named.keys()].filter((id) => !known.has(id)).map((id) => actorOf(states.get(id) as Identity, more(id), [], world))
  return [...actors.map((actor) => (named.has(actor.id) ? { ...actor, names: [...actor.names, ...more(actor.id)] } : actor)), ...fresh]
}

/** Whatever a person can act for: their state, and all whose offices they ever held. */
const sidesOf = ({ kind, state, world: id }: Actor, world: World): readonly string[] =>
  kind === 'person' && state ? [state, ...(id === undefined ? [] : world.officesOf(id).map(({ of }) => of))] : []

/** The title says for whom somebody acts ("the Italian minister"); a bare name does not, so that as a name of the state it is only a doubt. */
function actingAs(state: Identity, report: string, words: Span, text: string, people: readonly Naming[]): Naming {
  const name = people.find((one) => shared(one, words) > 0)
  const title = name
    ? text
        .slice(words.start, name.start)
        .trimEnd()
        .replace(/[\s,]+$/, '')
    : ''
  const end = title ? words.start + title.length : words.end
  const its = text.slice(words.start, end)
  return { text: its, report, start: words.start, end, how: 'stand-in', why: `"${its}" acts for ${state.name}`, ...(title ? {} : { doubt: true as const }) }
}

function draw(drawn: Map<string, Drawn>, one: Identity, { report }: DatedRead, mention: Mention, taken: Taken, world: World): void {
  let there = drawn.get(one.id)
  if (!there) drawn.set(one.id, (there = { who: one, names: [], told: new Map() }))
  const { start, end, text } = mention.name && taken.how !== 'stand-in' ? mention.name : mention
  const decidable = taken.judged || (taken.doubt && taken.how !== 'repeat') || (taken.how === 'office' && one.kind === 'person')
  there.names.push({
    ...{ text, report: report.id, start, end, how: taken.how, why: taken.why },
    ...(taken.doubt ? { doubt: true as const } : {}),
    ...(decidable ? { mention: mention.id } : {}),
  })
  if (one.kind !== 'person' || one.world || !mention.name) return
  for (const seat of seatsOf(mention)) {
    const of = seat.of && (world.state(seat.of)?.name ?? world.body(seat.of)?.name)
    if (of && !seat.former && !seat.deputy)
      there.told.set(`${seat.office} ${of}`, { title: titleOf(world, seat.office) ?? mention.office?.words ?? seat.office, of, ...levelOf(world, seat.office) })
  }
}

/** The offices the tables have for the days of the story, or those that reports give to somebody whom the tables do not know; the highest first. */
function officesOf(one: Identity, told: ReadonlyMap<string, OfficeHeld>, world: World, days: DaySpan | undefined): OfficeHeld[] {
  if (!one.world) {
    const rank = (key: string): number => rankOfOffice(world, key.slice(0, key.indexOf(' ')))
    return [...told].sort(([a], [b]) => rank(a) - rank(b) || byCode(a, b)).map(([, office]) => office)
  }
  const held = days ? world.officesOf(one.world, days).filter(({ possible }) => overlaps(possible, days)) : []
  return held
    .toSorted((a, b) => rankOfOffice(world, a.office) - rankOfOffice(world, b.office))
    .map((held) => ({
      title: titleOf(world, held.office) ?? held.office,
      of: world.state(held.of)?.name ?? world.body(held.of)?.name ?? held.of,
      ...levelOf(world, held.office),
      ...(held.from ? { from: held.from } : {}),
      ...(held.to ? { to: held.to } : {}),
    }))
}

const levelOf = (world: World, office: string): Pick<OfficeHeld, 'level'> => {
  const level = world.office(office)?.level
  return level ? { level } : {}
}

function actorOf(one: Identity, names: readonly Naming[], offices: readonly OfficeHeld[], world: World): Actor {
  const row = one.world === undefined ? undefined : (world.person(one.world) ?? world.state(one.world) ?? world.body(one.world))
  return {
    id: one.id,
    kind: one.kind,
    name: one.name,
    ...(one.world ? { world: one.world } : {}),
    ...(row?.wikidata ? { wikidata: row.wikidata } : {}),
    ...(one.state && one.kind === 'person' ? { state: one.state } : {}),
    ...(offices.length ? { offices } : {}),
    names,
  }
}
