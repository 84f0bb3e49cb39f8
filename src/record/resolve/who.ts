import type { Judgement } from '../../model/judgement.ts'
import type { Mention } from '../../model/mention.ts'
import type { RecordNotice } from '../../model/notice.ts'
import { nameKey } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import { onDays, type DatedRead } from './dated.ts'
import { halfInStory, isGarbled } from './half.ts'
import { applyVerdicts, type NameRulings, nameRulings, ruled } from './judged.ts'
import { accountOf } from './own-account.ts'
import { namePeople } from './named.ts'
import { NamedBefore } from './named-before.ts'
import { holdersOfSeat, isInstitution, isPosted, leadersOf, seatsOf, type Seat } from './offices.ts'
import type { StoryPeople } from './people.ts'
import { ofName, ofWorld, seatInWords, take, type Identity, type Taken } from './taken.ts'
import { counterpartSeats, ownOffices } from './uses.ts'
import { statesCalled } from './word-of-state.ts'
import { daysToldWith } from './years.ts'

/** Who everybody is that the reports of a story mention. */
export interface Who {
  /** What a mention was taken for; `undefined` where nobody can tell, and for mentions that name nobody. */
  of(mention: string): Taken | undefined
  mention(id: string): Mention | undefined
  /** The identity that some mention was taken for, by its actor id. */
  actor(id: string): Identity | undefined
  readonly notices: readonly RecordNotice[]
}

/** Tells who is who, reports in canonical order. */
export function whoIsWho(reads: readonly DatedRead[], world: World, judgements: readonly Judgement[]): Who {
  const byId = new Map(reads.flatMap((read) => read.reading.mentions.map((mention) => [mention.id, mention] as const)))
  const named = namePeople(reads, byId, world, judgements)
  const rest = new Rest(world, byId, reads, named.people, named.taken, nameRulings(judgements, world))
  for (const id of byId.keys()) rest.settle(id)
  applyVerdicts(named.taken, judgements, (id) => byId.get(id)?.name?.text ?? byId.get(id)?.text)
  const actors = new Map([...named.taken.values()].flatMap((taken) => taken.who.map((one) => [one.id, one] as const)))
  return { of: (id) => named.taken.get(id), mention: (id) => byId.get(id), actor: (id) => actors.get(id), notices: [...named.notices, ...rest.notices] }
}

/** Titles that say nobody by themselves, though a state is told. */
const ANONYMOUS = new Set(['diplomat'])

/** Mentions without a name of a person: states, bodies, offices, stand-ins, counterparts, repeats. */
class Rest {
  readonly notices: RecordNotice[] = []
  private readonly world: World
  private readonly byId: ReadonlyMap<string, Mention>
  private readonly readOf = new Map<string, DatedRead>()
  private readonly people: StoryPeople
  private readonly taken: Map<string, Taken>
  private readonly judged: NameRulings
  private readonly open = new Set<string>()
  private readonly named: NamedBefore

  constructor(
    world: World,
    byId: ReadonlyMap<string, Mention>,
    reads: readonly DatedRead[],
    people: StoryPeople,
    taken: Map<string, Taken>,
    judged: NameRulings,
  ) {
    this.world = world
    this.byId = byId
    this.people = people
    this.taken = taken
    this.judged = judged
    this.named = new NamedBefore(world, taken)
    for (const read of reads) for (const mention of read.reading.mentions) this.readOf.set(mention.id, read)
  }

  /** Settles a mention and everything it leans on; a circle of repeats leads nowhere. */
  settle(id: string): Taken | undefined {
    const known = this.taken.get(id)
    const mention = this.byId.get(id)
    if (known || !mention || this.open.has(id)) return known
    this.open.add(id)
    const its = this.judged.corrected.get(id) ?? ruled(this.find(mention), mention, this.judged)
    if (its) this.taken.set(id, its)
    return its
  }

  private find(mention: Mention): Taken | undefined {
    if (mention.unnamed || mention.kind === 'instrument' || mention.kind === 'place') return undefined
    if (mention.members?.length) return this.membersOf(mention)
    if (mention.standsFor) return this.standIn(mention, mention.standsFor)
    if (mention.kind === 'state' || mention.kind === 'body') return this.repeated(mention) ?? this.byRow(mention)
    if (mention.repeats && this.isUnnamed(mention.repeats)) return undefined
    if (mention.counterpartOf) return this.bySeats(mention, this.counterpart(mention))
    if (mention.name && mention.kind !== 'group') return this.repeated(mention)
    if (mention.office && isInstitution(mention.office.id)) return this.institution(mention) ?? this.repeated(mention)
    return (
      this.repeated(mention) ??
      this.byNation(mention) ??
      (mention.office ? (this.bySeats(mention, seatsOf(mention)) ?? this.byTitle(mention) ?? this.byAccount(mention)) : undefined) ??
      this.group(mention)
    )
  }

  /** "A senior official said … the official added": whoever it is, it is nobody whom the report names. */
  private isUnnamed(id: string): boolean {
    const mention = this.byId.get(id)
    return mention !== undefined && (mention.unnamed === true || (mention.repeats !== undefined && mention.repeats !== id && this.isUnnamed(mention.repeats)))
  }

  private repeated(mention: Mention): Taken | undefined {
    const before = mention.repeats ? this.settle(mention.repeats) : undefined
    const words = mention.repeats ? this.byId.get(mention.repeats)?.text : undefined
    return (
      before && {
        who: before.who,
        how: 'repeat',
        why: `"${mention.text}" takes up "${words}", named before`,
        ...(before.doubt ? { doubt: true as const } : {}),
      }
    )
  }

  private membersOf(mention: Mention): Taken | undefined {
    const all = (mention.members ?? []).map((id) => this.settle(id))
    const who = [...new Map(all.flatMap((one) => one?.who ?? []).map((one) => [one.id, one])).values()]
    if (!who.length) return undefined
    const doubt = all.some((one) => one === undefined || one.doubt)
    return {
      who,
      how: 'repeat',
      why: `"${mention.text}" are ${who.map((one) => one.name).join(' and ')}, named before`,
      ...(doubt ? { doubt: true as const } : {}),
    }
  }

  /** A capital, a palace or a ministry speaks for the state: nobody is named, and what it does binds the state, whoever holds the office. */
  private standIn(mention: Mention, standsFor: string): Taken | undefined {
    const [id = '', office] = standsFor.split('/')
    const who = ofWorld(this.world, id)
    const whose = office && who ? `the ${seatInWords(this.world, office, id)}, and so for ${who.name}` : who?.name
    return take(who, 'stand-in', `"${mention.text}" stands for ${whose}`)
  }

  private institution(mention: Mention): Taken | undefined {
    const states = (mention.of ?? []).flatMap((id) => ofWorld(this.world, id) ?? [])
    return states.length ? { who: states, how: 'stand-in', why: `"${mention.text}" stands for ${states.map((one) => one.name).join(' and ')}` } : undefined
  }

  private byRow(mention: Mention): Taken | undefined {
    const rows = [...new Set(mention.candidates ?? [])].flatMap((id) => ofWorld(this.world, id) ?? [])
    const narrowed = rows.length > 1 && mention.of?.length ? rows.filter((row) => row.world && mention.of?.includes(row.world)) : rows
    const [one, more] = narrowed
    if (one && !more) return take(one, 'exact', `"${mention.text}" is a name of ${one.name}`)
    if (more)
      this.notice(
        mention,
        `"${mention.text}" fits ${narrowed
          .map((row) => row.name)
          .sort()
          .join(' and ')}; it is left open`,
      )
    if (rows.length || mention.kind === 'state') return undefined
    return take(ofName('body', mention.name?.text ?? mention.text), 'exact', `"${mention.name?.text ?? mention.text}" is a name that the tables do not have`)
  }

  private counterpart(mention: Mention): readonly Seat[] {
    const days = this.readOf.get(mention.id)?.days
    const told = counterpartSeats(mention, this.world, this.byId, days)
    if (told.length || !mention.counterpartOf || !days) return told
    const holder = this.settle(mention.counterpartOf)?.who[0]
    const offices = holder?.world ? ownOffices(this.world, holder.world, days) : []
    return (mention.of ?? []).flatMap((of) => offices.map((office) => ({ office, of })))
  }

  /** Whoever held the office: one for each seat, nobody where two may have held it. */
  private bySeats(mention: Mention, seats: readonly Seat[]): Taken | undefined {
    const read = this.readOf.get(mention.id)
    const told = read && daysToldWith(mention, read)
    const days = told ?? read?.days
    const found = new Map<string, Identity>()
    const whys: string[] = []
    for (const seat of seats) {
      const leaders = new Set(leadersOf(this.world, seat, days).map((held) => held.person))
      const people = leaders.size > 1 ? [...leaders] : [...new Set(holdersOfSeat(this.world, seat, days).map((held) => held.person))]
      const who =
        people.length === 1
          ? ofWorld(this.world, people[0] as string)
          : people.length
            ? read && this.named.among(people, read)
            : this.seatInStory(seat, mention)
      if (who)
        found.set(who.id, who),
          whys.push(
            `${who.name} was ${seatInWords(this.world, seat.office, seat.of, seat.posted)}${people.length && days ? ` ${onDays(days)}` : ', as the story tells'}`,
          )
      else if (people.length && days)
        this.notice(
          mention,
          `"${mention.text}" can be ${people
            .map((id) => this.world.person(id)?.name)
            .sort()
            .join(' or ')} ${onDays(days)}; it is left open`,
        )
    }
    const who = [...found.values()]
    // One title and one state name one person; several offices of a counterpart that lead to several people name nobody.
    if (!who.length || (who.length > 1 && !mention.plural && mention.kind !== 'group')) return undefined
    const doubt = told !== undefined || (mention.kind === 'group' && who.length < seats.length)
    return { who, how: 'office', why: whys.join('; '), ...(doubt ? { doubt: true as const } : {}) }
  }

  /** "the prime minister", of no state: the one whom the report has named. */
  private byTitle(mention: Mention): Taken | undefined {
    const read = this.readOf.get(mention.id)
    if (!read?.days || mention.kind !== 'person' || mention.name || mention.of?.length || mention.counterpartOf) return undefined
    if (ANONYMOUS.has(mention.office?.id ?? '')) return undefined
    const who = this.named.holder(mention, read, read.days)
    return take(who, 'office', `${who?.name}, named before, held that office ${onDays(read.days)}`)
  }

  /** "The Prime Minister spoke to President Ruto" on a prime minister's own page: of the state whose account the report is. */
  private byAccount(mention: Mention): Taken | undefined {
    const read = this.readOf.get(mention.id)
    const { office } = mention
    const account = read && office && !mention.of?.length && !mention.counterpartOf ? accountOf(read, this.world) : undefined
    const its =
      account &&
      this.bySeats(mention, [
        { office: office?.id as string, of: account.state, ...(office?.former ? { former: true } : {}), ...(office?.deputy ? { deputy: true } : {}) },
      ])
    return its && account && { ...its, why: `${its.why}; ${account.why}` }
  }

  /** "The Briton", « la diplomate italienne »: the one of that state who was named before. */
  private byNation(mention: Mention): Taken | undefined {
    const read = this.readOf.get(mention.id)
    if (
      !read ||
      mention.kind !== 'person' ||
      mention.name ||
      mention.plural ||
      mention.counterpartOf ||
      !(mention.office ? ANONYMOUS.has(mention.office.id) : mention.of?.length)
    )
      return undefined
    const who = this.named.compatriot(mention, read, read.days)
    return take(who, 'repeat', `"${mention.text}" takes up ${who?.name}, named before, of ${this.world.state(who?.state ?? '')?.name}`)
  }

  /** The tables have no holder: the one person of the story to whom a report gives this office. */
  private seatInStory(seat: Seat, mention: Mention): Identity | undefined {
    if (!seat.of || seat.former || seat.deputy) return undefined
    const holders = this.toldSeats().get(`${seat.of}/${seat.office}`) ?? []
    const here = holders.filter((one) => one.report === this.readOf.get(mention.id)?.report.id)
    const people = new Map((here.length ? here : holders).map((one) => [one.who.id, one.who]))
    return people.size === 1 ? [...people.values()][0] : undefined
  }

  private told: Map<string, { readonly who: Identity; readonly report: string }[]> | undefined
  /** The offices that reports give to people by name. */
  private toldSeats(): NonNullable<typeof this.told> {
    if (this.told) return this.told
    this.told = new Map()
    for (const mention of this.byId.values()) {
      const its = mention.name && mention.kind === 'person' ? this.taken.get(mention.id) : undefined
      const [who] = its?.doubt ? [] : (its?.who ?? [])
      if (!who || !mention.name) continue
      for (const seat of seatsOf(mention)) {
        // "his ambassador to Rome" names the post only: an ambassador is of the state that the person is of.
        if (!seat.of || seat.former || seat.deputy || (isPosted(seat.office) && who.state !== seat.of)) continue
        const at = `${seat.of}/${seat.office}`
        const there = this.told.get(at)
        const one = { who, report: this.readOf.get(mention.id)?.report.id ?? '' }
        if (there) there.push(one)
        else this.told.set(at, [one])
      }
    }
    return this.told
  }

  /** "the French side" is its state; a lone name is somebody's family name or a group of its own. */
  private group(mention: Mention): Taken | undefined {
    if (mention.kind !== 'group') return undefined
    if (mention.name) {
      const report = this.readOf.get(mention.id)?.report.id ?? ''
      const { text } = mention.name
      const [family, another] = this.people.calledIn(report, text)
      if (family && !another) return take(family.who, 'exact', `"${text}" is part of the name of ${family.who.name}, named in full in this report`)
      const [near, other] = this.people.soundingIn(report, text)
      if (near && !other) return take(near.who, 'near', `"${text}" is spelled nearly like ${near.who.name}, whom this report names too`, !near.sure)
      const half = this.halfOf(mention)
      if (half) return half
      const rows = [...new Set(mention.candidates ?? [])].flatMap((id) => (this.world.person(id) ? [] : (ofWorld(this.world, id) ?? [])))
      if (rows.length === 1) return take(rows[0], 'exact', `"${mention.text}" is a name of ${rows[0]?.name}`)
      const states = statesCalled(mention, this.readOf.get(mention.id), this.world)
      if (states)
        return states.length ? { who: states, how: 'stand-in', why: `"${mention.text}" stands for ${states.map((one) => one.name).join(' and ')}` } : undefined
      return nameKey(mention.name.text)
        ? take(ofName('group', mention.name.text), 'exact', `"${mention.name.text}" is a name that the tables do not have`)
        : undefined
    }
    return mention.office ? undefined : this.institution(mention)
  }

  /** "the Sudanese Yasser Frown": capitals that may be of anything are somebody's where they are half the name of one whom the story names. */
  private halfOf(mention: Mention): Taken | undefined {
    const read = this.readOf.get(mention.id)
    if (!read || !mention.name) return undefined
    const name = mention.name.text
    return halfInStory(
      { report: read.report.id, days: read.days, name, key: nameKey(name), mentions: [mention], seats: [], of: mention.of ?? [] },
      isGarbled(read),
      this.people,
      this.world,
    )
  }

  private notice(mention: Mention, says: string): void {
    this.notices.push({ says, about: 'name', report: this.readOf.get(mention.id)?.report.id ?? '', start: mention.start, end: mention.end })
  }
}
