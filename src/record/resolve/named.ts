import type { Judgement } from '../../model/judgement.ts'
import type { Mention } from '../../model/mention.ts'
import type { RecordNotice } from '../../model/notice.ts'
import { initialled } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import type { DatedRead } from './dated.ts'
import { takeFamily, useOfMention } from './family.ts'
import { exactly, takeByOfficeAlone, takeExact, takeNear } from './full.ts'
import { applyVerdicts, type NameRulings, nameRulings, ruled } from './judged.ts'
import { holdersOfSeat, seatsOf } from './offices.ts'
import { isBodyName, StoryPeople } from './people.ts'
import { halfInStory, isGarbled } from './half.ts'
import { lengthened, styled } from './royal.ts'
import { byEar, turnedRound } from './by-ear.ts'
import { likeness, ownWords } from './spelling.ts'
import { familyParts, strangersOf } from './strangers.ts'
import { ofName, ofWorld, seatInWords, take, type Taken } from './taken.ts'
import { counterpartSeats, usesOf, type NameUse } from './uses.ts'

/** Whom the mentions with a name were taken for, and the people of the story. */
export interface Named {
  readonly taken: Map<string, Taken>
  readonly people: StoryPeople
  readonly notices: readonly RecordNotice[]
}

/** Everything that one pass over the names of a story shares. */
interface Pass {
  readonly world: World
  readonly byId: ReadonlyMap<string, Mention>
  readonly taken: Map<string, Taken>
  readonly people: StoryPeople
  readonly notices: RecordNotice[]
  readonly judged: NameRulings
}

/** Tells apart all people that reports name, reports in canonical order: names in full first, then what is left of them after the first mention. */
export function namePeople(reads: readonly DatedRead[], byId: ReadonlyMap<string, Mention>, world: World, judgements: readonly Judgement[]): Named {
  const pass: Pass = { world, byId, taken: new Map(), people: new StoryPeople(), notices: [], judged: nameRulings(judgements, world) }
  const uses = reads.flatMap((read) => usesOf(read, world, byId)).filter((use) => !isBodyName(world, use.name))
  const parts = familyParts(uses)
  const readOf = new Map(reads.map((read) => [read.report.id, read] as const))
  const told = (use: NameUse) => () => statesToldIn(readOf.get(use.report), world)
  const isFull = (use: NameUse): boolean =>
    ownWords(use.name).length > 1 &&
    !initialled(use.name) &&
    (world.peopleByFullName(use.name).length > 0 || (!parts.has(use.key) && world.peopleByFamilyName(use.name).length === 0))
  const full = uses.filter(isFull)
  for (const use of full) settle(pass, use, exact(pass, use))
  for (const use of full) if (!isSettled(pass, use)) settle(pass, use, takeNear(use, world) ?? nearInStory(pass, use))
  for (const use of full)
    if (!isSettled(pass, use))
      settle(
        pass,
        use,
        shortened(pass, use) ??
          lengthened(use, world) ??
          styled(use, world) ??
          turnedRound(use, world, told(use)) ??
          byEar(use, world, told(use)) ??
          takeByOfficeAlone(use, world),
      )
  const garbled = new Set(reads.filter(isGarbled).map((read) => read.report.id))
  for (const use of full) if (!isSettled(pass, use)) settle(pass, use, halfInStory(use, garbled.has(use.report), pass.people, world))
  settleStrangers(
    pass,
    full.filter((use) => !isSettled(pass, use)),
    garbled,
  )
  const rest = uses.filter((use) => !isFull(use))
  for (const use of rest) settleFamily(pass, use)
  applyVerdicts(pass.taken, judgements, (id) => byId.get(id)?.name?.text ?? byId.get(id)?.text)
  return pass
}

/** The states of which a report speaks, by themselves, by their people or by their towns. */
function statesToldIn(read: DatedRead | undefined, world: World): readonly string[] {
  const told = (read?.reading.mentions ?? []).flatMap(({ of = [], candidates = [], kind }) => [
    ...of,
    ...candidates.flatMap((id) => (kind === 'place' ? (world.place(id)?.state ?? []) : id)),
  ])
  return [...new Set(told)].filter((id) => world.state(id))
}

const isSettled = ({ taken }: Pass, use: NameUse): boolean => use.mentions.every((mention) => taken.has(mention.id))

/** One answer for all mentions of the name in the report; a person's decision on one of them is for that one. */
function settle({ taken, people, judged }: Pass, use: NameUse, answer: Taken | undefined): void {
  for (const mention of use.mentions) {
    const its = ruled(answer, mention, judged)
    if (its) taken.set(mention.id, its)
    for (const who of its?.who ?? []) if (who.kind === 'person') people.add(who, use.name, use.report, !its?.doubt)
  }
}

function exact(pass: Pass, use: NameUse): Taken | undefined {
  const people = exactly(use, pass.world)
  const answer = takeExact(use, people, pass.world)
  if (!answer && people.length > 1 && pass.world.peopleByFullName(use.name).length > 1)
    fitsSeveral(
      pass,
      use,
      people.map((person) => `${person.name} (${person.id})`),
    )
  return answer
}

/**
 * No state beside it, but the story names somebody who is spelled so nearly alike that it is hardly anybody else; less nearly,
 * where the office told beside the name is theirs. A doubt where neither the report itself nor an office in those days speaks for it.
 */
function nearInStory({ people, world }: Pass, use: NameUse): Taken | undefined {
  const titles = new Set(use.seats.map((seat) => seat.office))
  const alike = people.sounding(use.name).filter(({ who, sure }) => {
    if (!sure || who.world === undefined || (who.state && use.of.some((id) => world.state(id)) && !use.of.includes(who.state))) return false
    const like = likeness(use.name, { name: who.name, state: who.state ?? '' }).is
    return like === 'strong' || (like === 'near' && world.officesOf(who.world, use.days).some((held) => titles.has(held.office)))
  })
  const [one, more] = alike
  if (!one || more) return undefined
  const here = one.reports.has(use.report)
  const inOffice = use.days !== undefined && world.officesOf(one.who.world ?? '', use.days).length > 0
  return take(one.who, 'near', `"${use.name}" is spelled nearly like ${one.who.name}, whom ${here ? 'this report' : 'the story'} names too`, !here && !inOffice)
}

/** All the words of the name stand in order in the name of one person in office in those days: "Tamim bin Hamad". Without a state or an office told, a doubt. */
function shortened({ world }: Pass, use: NameUse): Taken | undefined {
  const words = ownWords(use.name)
  const found = world.peopleOpening(words[0] ?? '').filter((person) => {
    const theirs = ownWords(person.name)
    return (
      theirs.length > words.length && words.every((word, i) => theirs[i] === word) && use.days !== undefined && world.officesOf(person.id, use.days).length > 0
    )
  })
  const [one, more] = found
  return one && !more
    ? take(ofWorld(world, one.id), 'near', `"${use.name}" is the beginning of the name of ${one.name}, in office in those days`, !use.of.includes(one.state))
    : undefined
}

function settleStrangers(pass: Pass, uses: readonly NameUse[], garbled: ReadonlySet<string>): void {
  const strangers = strangersOf(uses, pass.world, garbled)
  for (const use of uses) {
    const stranger = strangers.get(use.key)
    if (!stranger) continue
    otherHolder(pass, use)
    settle(
      pass,
      use,
      take(stranger.who, stranger.why ? 'near' : 'exact', stranger.why ?? `"${use.name}" is a name that the tables do not have`, stranger.doubt),
    )
  }
}

/** The tables have another holder of the office that day: one of the two is wrong, or the title was misread. */
function otherHolder({ world, notices }: Pass, use: NameUse): void {
  for (const seat of use.seats) {
    const holders = [...new Set(holdersOfSeat(world, seat, use.days).map((holding) => world.person(holding.person)?.name ?? ''))]
    const [mention] = use.mentions
    if (!holders.length || !mention || world.office(seat.office)?.seats !== '1') continue
    const says = `"${use.name}" is called ${seatInWords(world, seat.office, seat.of, seat.posted)}; the tables have ${holders.join(' or ')}`
    notices.push({ says, about: 'name', report: use.report, start: mention.start, end: mention.end })
  }
}

function settleFamily(pass: Pass, use: NameUse): void {
  const { world, byId } = pass
  let told = false
  for (const mention of use.mentions) {
    const seats = [...seatsOf(mention), ...counterpartSeats(mention, world, byId, use.days)]
    const one = useOfMention(use, mention, seats)
    const settledAs = pass.judged.corrected.has(mention.id) ? undefined : takeFamily(one, pass.people, world)
    if (settledAs && 'several' in settledAs) {
      const before = mention.repeats ? pass.taken.get(mention.repeats) : undefined
      if (before?.who.some((who) => settledAs.several.includes(who.name)))
        settle(pass, one, {
          ...before,
          how: 'exact',
          why: `"${one.name}" fits ${settledAs.several.join(' and ')}; ${before.who[0]?.name} was named last`,
          doubt: true,
        })
      else if (!told) told = fitsSeveral(pass, one, settledAs.several)
      continue
    }
    settle(pass, one, settledAs?.taken ?? takeByOfficeAlone(one, world) ?? unknown(one, mention.name?.text))
  }
}

/** A single name that nobody in the story or the tables has. */
function unknown(use: NameUse, name = use.name): Taken | undefined {
  const states = use.of
  return take(ofName('person', name, states.length === 1 ? states[0] : undefined), 'exact', `"${name}" is a name that the tables do not have`)
}

function fitsSeveral({ notices }: Pass, use: NameUse, people: readonly string[]): true {
  const [mention] = use.mentions
  if (mention)
    notices.push({
      says: `"${use.name}" fits ${people.join(' and ')}; it is left open`,
      about: 'name',
      report: use.report,
      start: mention.start,
      end: mention.end,
    })
  return true
}
