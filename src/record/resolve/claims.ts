import type { Act } from '../../model/act.ts'
import type { Claim, Party, Said, Stance } from '../../model/claim.ts'
import type { DaySpan } from '../../model/edtf.ts'
import type { Published } from '../../model/reading.ts'
import type { AnchoredWhen } from '../../model/time.ts'
import type { World } from '../../world/world.ts'
import type { ResolvedClaim } from '../resolved.ts'
import type { DatedRead } from './dated.ts'
import { bySides, byStates, once } from './sides.ts'
import type { Identity } from './taken.ts'
import { chainOf } from './voices.ts'
import { dateOfClaim, type Dates } from './when.ts'
import type { Who } from './who.ts'

/** What a report's claims say of actors. A claim that an office is held is left out where nobody can tell by whom. */
export function resolveClaims(read: DatedRead, dates: Dates, who: Who, world: World): ResolvedClaim[] {
  return read.reading.claims.flatMap((claim) => {
    const says = resolveSaid(claim.says, who, world, read.published ?? undefined)
    if (!says) return []
    const chain = claim.chain.flatMap((link) => who.of(link.who)?.who.map((one) => ({ who: one.id })) ?? [])
    const when = dateOfClaim(read, claim, dates)
    const due = claim.says.kind === 'commitment' && claim.says.due !== undefined ? dates[claim.says.due] : undefined
    const where = claim.where && placeOf(read, claim.where, who, world)
    return [
      {
        report: read.report.id,
        claim: { ...claim, says, stance: stanceOn(claim.stance, when, read.published), chain },
        ...(when ? { when } : {}),
        ...(due ? { due } : {}),
        ...(where ? { where } : {}),
        chain: chainOf(claim.chain, read.report, who, world),
        states: statesOf(claim.says, who),
      },
    ]
  })
}

/** What is told as done on a day after the report is to come: "the summit on 30 November opens". */
function stanceOn(stance: Stance, when: AnchoredWhen | undefined, published: Published | null): Stance {
  const ahead = when !== undefined && published !== null && when.from >= published.to
  return ahead && (stance.status === 'happened' || stance.status === 'ongoing') ? { ...stance, status: 'planned' } : stance
}

/** The parties with actors for mentions: several where the words mean several, none where nobody can tell, each actor once. */
function partiesOf(parties: readonly Party<string>[], who: Who): Party<string>[] {
  return once(parties.flatMap((party) => who.of(party.who)?.who.map((one) => ({ ...party, who: one.id })) ?? []))
}

/** What is done to somebody or not at all: praise or a threat of nobody is only something said, an arrest at home no matter between states. */
const ADDRESSED: ReadonlySet<Act> = new Set(['SUPPORT', 'THREATEN', 'PROTEST', 'COERCE', 'ASSAULT', 'AID', 'COOPERATE'])

function resolveSaid(says: Said<string>, who: Who, world: World, days: DaySpan | undefined): Said<string> | undefined {
  const of = (id: string): Identity | undefined => who.actor(id)
  const to = (parties: readonly Party<string>[]): Party<string>[] => partiesOf(parties, who)
  switch (says.kind) {
    case 'contact': {
      const participants = to(says.participants)
      // "The meeting of 4 May in Lima": it named fewer than two from the start.
      return participants.length > 1 || says.participants.length < 2 ? { ...says, participants } : undefined
    }
    case 'action': {
      const sides = bySides(says, to, of, world, days)
      if (!sides.toward.length && !says.persons?.length && (ADDRESSED.has(says.act) || says.toward.length)) return undefined
      // Words that say who did it, of whom nobody can tell who they are: no act of nobody's.
      return says.by.length && !sides.by.length ? undefined : { ...says, ...sides }
    }
    case 'commitment':
      return { ...says, by: to(says.by), ...(says.to ? { to: to(says.to) } : {}) }
    case 'instrument':
      return { ...says, parties: byStates(to(says.parties), of, world, days) }
    case 'occasion':
      return says.participants ? { ...says, participants: to(says.participants) } : says
    case 'holding': {
      const [holder] = to([says.holder])
      return holder && { ...says, holder }
    }
  }
}

/** Every party of a claim, in whatever role. */
export function allParties<T>(says: Said<T>): readonly Party<T>[] {
  switch (says.kind) {
    case 'contact':
      return says.participants
    case 'action':
      return [...says.by, ...says.toward, ...(says.persons ?? [])]
    case 'commitment':
      return [...says.by, ...(says.to ?? [])]
    case 'instrument':
      return says.parties
    case 'occasion':
      return says.participants ?? []
    case 'holding':
      return [says.holder]
  }
}

function statesOf(says: Said<string>, who: Who): string[] {
  const states = allParties(says).flatMap((party) => who.of(party.who)?.who.flatMap((one) => one.state ?? []) ?? [])
  return [...new Set(states)].sort()
}

/** Where it happened: a place or state of the world by its canonical name, else the words. */
function placeOf({ report }: DatedRead, where: NonNullable<Claim<string>['where']>, who: Who, world: World): ResolvedClaim['where'] {
  const mention = who.mention(where.mention)
  const capital = mention?.kind === 'place' && mention.standsFor ? world.capitalOf(mention.standsFor.split('/')[0] as string) : undefined
  const places = capital ? [capital] : (mention?.candidates ?? []).flatMap((id) => world.place(id) ?? world.state(id) ?? [])
  const taken = mention?.kind === 'place' || mention?.kind === 'office' ? undefined : who.of(where.mention)?.who[0]
  const [one] = new Set(places).size === 1 ? places : []
  const anchor = { report: report.id, start: where.start, end: where.end }
  if (one) return { name: one.name, id: one.id, anchor }
  if (taken) return { name: taken.name, ...(taken.world ? { id: taken.world } : {}), anchor }
  return { name: mention?.name?.text ?? report.text.slice(where.start, where.end), anchor }
}
