import type { ContactHow } from '../model/act.ts'
import type { Claim, Party, Said } from '../model/claim.ts'
import { nameAfter } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import { dateOf, minutesOf } from './claim-times.ts'
import type { Under } from './clause.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { isSide } from './own-words.ts'
import { distinct, landsOf, partiesOf } from './parties.ts'
import type { Phrase } from './phrases.ts'

/** Who met, called, visited or wrote to whom; `null` where that is not definite enough. */
export function contactOf(found: Found, how: ContactHow, ground: ClaimGround): Extract<Said<string>, { kind: 'contact' }> | null {
  const parties = (slot: string): Party<string>[] => (found.slots[slot] ?? []).flatMap((phrase) => partiesOf(phrase, ground))
  const others = parties('b')
  // "The envoy met Petro and Boric": two who are named met somebody who is not.
  if (!parties('a').length && others.length > 1 && found.slots.a?.some((phrase) => isUnnamed(phrase, ground))) return null
  if (!others.length && found.slots.b?.some((phrase) => isAnybody(phrase, found, ground))) return null
  const lands = landVisited(found, parties('a'), ground)
  if (!lands) return null
  const participants = distinct([...parties('a'), ...others, ...lands], ground)
  if (participants.length < 2) return null
  // "will visit Pyongyang": the land is a party only where the frame says that it is.
  if (how === 'visit' && !lands.length && participants.some((p) => ground.mentions.get(p.who)?.kind !== 'person')) return null
  if (found.slots.a?.some(isSide) && participants.some(({ who }) => ground.mentions.get(who)?.kind !== 'person')) return null
  if (found.frame.inPerson && !participants.every(({ who }) => /^(person|office)$/.test(ground.mentions.get(who)?.kind ?? ''))) return null
  if (isGeneral(found, participants, ground) || !isTheirs(found, parties('a'), ground)) return null
  if (found.frame.anchored && !found.there && !found.apart && dateOf(found, ground) === undefined && !whereOf(found, ground) && !isAwaited(found)) return null
  const minutes = minutesOf(found, ground)
  return {
    kind: 'contact',
    how: mannerOf(found, how, ground),
    participants,
    ...(minutes ? { minutes } : {}),
    ...(found.nth ? { ordinal: found.nth } : {}),
  }
}

/** "discussed the answer", "they spoke to voters", "met with local farmers": what or who is met with is no party, and those who did it met nobody else. */
function isAnybody(phrase: Phrase, { direct, under }: Found, { grammar, mentions }: ClaimGround): boolean {
  if (phrase === direct) return true
  const known = mentions.of(phrase)
  // "se sont serré la main à Lima": where, not whose.
  const heard = under.some((u) => u.phrase === phrase && grammar.hearer.includes(u.prep) && !grammar.place.includes(u.prep))
  return known.length ? known.every((id) => mentions.get(id)?.kind !== 'place') : heard
}

/** People, of whom it is not told who they are. */
const isUnnamed = (phrase: Phrase, { mentions }: ClaimGround): boolean => {
  const known = mentions.of(phrase)
  const { pronoun } = phrase.group
  // "She saw Petro and Boric", where nobody can tell who she is.
  if (!known.length) return /^3[sp][mf]?$/.test(pronoun ?? '')
  return known.every((id) => /^(person|group|office)$/.test(mentions.get(id)?.kind ?? ''))
}

/** "phoned the presidents of Peru and Chile", "met separately with Petro and Boric": one contact with each. */
export function eachApart(claim: Claim<string>, found: Found, ground: ClaimGround): Claim<string>[] {
  const { says } = claim
  if (!(found.frame.apart || found.apart) || says.kind !== 'contact' || says.participants.length < 3) return [claim]
  const callers = distinct(
    (found.slots.a ?? []).flatMap((phrase) => partiesOf(phrase, ground)),
    ground,
  )
  const [caller] = callers
  // "received the two men in turn": of several who did, nobody can tell who saw whom when.
  if (found.apart && callers.length > 1 && says.participants.length > callers.length + 1) return []
  if (!caller || callers.length > 1) return [claim]
  return says.participants
    .filter(({ who }) => who !== caller.who)
    .map((other) => ({ ...claim, id: nameAfter('claim', claim.id, other.who), says: { ...says, participants: [caller, other] } }))
}

/** "is expected to see the king": whom one is to see one will meet, day or no day. */
const isAwaited = ({ slots, stance }: Found): boolean => stance.status === 'planned' && (slots.b?.length ?? 0) > 0

/** The land that somebody goes to, where the frame asks for one; `null` where nobody definite goes, no land is told, or no day of what is over. */
function landVisited(found: Found, guests: readonly Party<string>[], ground: ClaimGround): Party<string>[] | null {
  if (!found.frame.slots.land) return []
  // "paid homage to", "flew troops to"
  if (found.direct && !found.slots.land?.includes(found.direct)) return null
  const lands = (found.slots.land ?? []).flatMap((phrase) => landsOf(phrase, ground))
  const known = guests.length > 0 && guests.every(({ who }) => ground.mentions.get(who)?.kind === 'person')
  const undone = found.stance.status === 'postponed' || found.stance.status === 'cancelled' || found.stance.status === 'planned'
  const home = new Set(guests.flatMap(({ who }) => ground.mentions.get(ground.mentions.get(who)?.repeats ?? who)?.of ?? []))
  const abroad = lands.every(({ who }) => !ground.mentions.get(who)?.candidates?.some((state) => home.has(state)))
  const told = found.stance.status !== 'possible' && found.stance.status !== 'demanded' && found.stance.polarity === 'affirmed'
  return known && abroad && told && lands.length && (undone || dateOf(found, ground) !== undefined) ? lands.slice(0, 1) : null
}

/** "After her talks with Obama, the White House announced": her talks are no house's. */
function isTheirs({ phrase }: Found, holders: readonly Party<string>[], { mentions }: ClaimGround): boolean {
  const code = phrase?.group.determiner === 'poss' ? phrase.group.possessor : undefined
  if (!code || !/^3s[mf]$/.test(code)) return true
  return holders.every(({ who }) => {
    const mention = mentions.get(mentions.get(who)?.repeats ?? who)
    return mention?.kind === 'person' && (!mention.gender || mention.gender === code.at(-1))
  })
}

/** "The two countries continue their talks": between states, without a day or a place, it is their dealings in general and no contact. */
function isGeneral(found: Found, participants: readonly Party<string>[], ground: ClaimGround): boolean {
  const states = participants.every((p) => ['state', 'office', 'group'].includes(ground.mentions.get(p.who)?.kind ?? ''))
  const told = found.stance.status === 'happened' || found.stance.status === 'ongoing' || found.stance.status === 'planned'
  return states && told && found.stance.polarity === 'affirmed' && dateOf(found, ground) === undefined && !whereOf(found, ground)
}

/** "by phone", "over the telephone": whatever the verb, it was a call. */
export function mannerOf(found: Found, how: ContactHow, { grammar, mentions }: ClaimGround): ContactHow {
  if (found.remote) return 'call'
  return how === 'call' &&
    found.frame.verbs &&
    found.under.some((u) => !u.lent && mentions.of(u.phrase).some((id) => mentions.get(id)?.kind === 'place') && grammar.inside.includes(u.prep))
    ? 'meeting'
    : how
}

/** They were in one place. */
export const isInPerson = (how: ContactHow): boolean => how === 'meeting' || how === 'visit'

/** Where it was. Of a call or a letter, a place is only where one of the two was. */
export function whereOf(found: Found, ground: ClaimGround): Claim<string>['where'] {
  const { yields } = found.frame
  return yields.kind === 'contact' && !isInPerson(mannerOf(found, yields.how, ground)) ? undefined : placeBeside(found, ground)
}

/** A place, or a state where no government is meant by it. */
export const isLand = ({ kind, standsFor }: Mention): boolean => kind === 'place' || (kind === 'state' && !standsFor)

/** The first place or land under a preposition of place, else a house; of a contact, none that somebody comes from. */
export function placeBeside({ frame, slots, under, direct, passive }: Found, { grammar, mentions }: ClaimGround): Claim<string>['where'] {
  const placed = under.filter(
    ({ prep }) => (grammar.place.includes(prep) || grammar.hearer.includes(prep)) && !(frame.yields.kind === 'contact' && grammar.away.includes(prep)),
  )
  const named = ({ phrase }: Under, is: (mention: Mention) => boolean) => mentions.of(phrase).flatMap((id) => [mentions.get(id) as Mention].filter(is))
  // "travelled to Kigali and Kinshasa and saw both presidents": in either.
  const one = frame.yields.kind === 'contact' && frame.yields.how === 'meeting'
  const sole = (u: Under): Mention[] => {
    const places = named(u, isLand)
    return one && places.length > 1 ? [] : places
  }
  const [place] = placed.flatMap(sole)
  // "welcomed him to the State Department", "was summoned to the ministry"
  const asked = passive || (direct !== undefined && slots.b?.includes(direct))
  const houses = placed.filter(({ prep, phrase }) => (asked || grammar.inside.includes(prep)) && !Object.values(slots).some((its) => its.includes(phrase)))
  const where = place ?? houses.flatMap((u) => named(u, isHouse))[0]
  return where && { start: where.start, end: where.end, mention: where.id }
}

/** "at the foreign ministry", « au Quai d'Orsay »: a house; a government has none. */
const isHouse = ({ kind, office, standsFor }: Mention): boolean =>
  kind === 'office' && (office?.id ?? standsFor?.split('/')[1] ?? 'government') !== 'government'
