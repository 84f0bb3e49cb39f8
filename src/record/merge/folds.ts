import type { Actor } from '../../model/actor.ts'
import { shared, type Span } from '../../model/anchor.ts'
import type { Cast } from './cast.ts'
import { countDays, meets } from '../days.ts'
import type { Group } from './group.ts'
import { areApart, type PlaceOf } from './places.ts'
import type { Told, ToldOf } from './told.ts'
import { wordsOf } from '../../model/words.ts'

/** Letters by which a demonym is known for its state: "Korean", "Korea". */
const STEM = 4

/** Where reports name people and states, by report. */
type Namings = ReadonlyMap<string, readonly (Span & { readonly actor: string })[]>

const nameOf = (occasion: Told) => (occasion as ToldOf<'occasion'>).says.name

/**
 * The occasions that are lines of their own. "Trump cancelled his summit with Kim" is the meeting of the two, not an occasion besides; "the Lake
 * Summit", where they met, is one. `isKept` says what a person has accepted.
 */
export function occasionsApart(
  occasions: readonly Group[],
  contacts: readonly Group[],
  actors: readonly Actor[],
  look: { readonly cast: Cast; readonly placeOf: PlaceOf; readonly isKept: (told: Told) => boolean },
): readonly Group[] {
  if (!occasions.length || !contacts.length) return occasions
  const told = contacts.flatMap((group) => group.claims)
  const byReport = Map.groupBy(told, (contact) => contact.report.id)
  const byDay = Map.groupBy(told, (contact) => contact.days?.[0]?.from ?? '')
  const names = namingsOf(actors)
  return occasions.filter((group) => {
    if (group.claims.some((occasion) => look.isKept(occasion) || hasProperName(occasion, names, look.cast))) return true
    return !group.claims.some((occasion) => {
      const near = new Set([...(byReport.get(occasion.report.id) ?? []), ...(occasion.days ? (byDay.get(occasion.days[0]?.from ?? '') ?? []) : [])])
      return [...near].some((contact) => isContact(occasion, contact, names, look.cast, look.placeOf))
    })
  })
}

function namingsOf(actors: readonly Actor[]): Namings {
  const all = actors
    .filter(({ kind }) => kind === 'person' || kind === 'state')
    .flatMap(({ id, names }) => names.map(({ report, start, end }) => ({ report, start, end, actor: id })))
  return Map.groupBy(all, ({ report }) => report)
}

/** The occasion is this contact: the same noun; or its parties are, in one sentence or on one day, and no two places. */
function isContact(occasion: Told, contact: Told, names: Namings, cast: Cast, placeOf: PlaceOf): boolean {
  const isSameReport = occasion.report.id === contact.report.id
  if (isSameReport && shared(nameOf(occasion), contact.claim.because) > 0) return true
  const parties = occasion.parties.length ? occasion.parties : named(occasion, names)
  if (!parties.length || !parties.every((one) => contact.parties.some((other) => cast.fit([one], [other]) !== undefined))) return false
  const [here, there] = [occasion.resolved.where, contact.resolved.where]
  if (here && there && areApart(here, there, placeOf)) return false
  if (occasion.days && contact.days) return countDays(occasion.days) === 1 && meets(occasion.days, contact.days)
  return isSameReport && occasion.claim.evidence.some((a) => contact.claim.evidence.some((b) => shared(a, b) > 0))
}

/** Who is named within the name: "summit with Kim". */
const named = (occasion: Told, names: Namings): readonly string[] =>
  (names.get(occasion.report.id) ?? []).flatMap((one) => (shared(one, nameOf(occasion)) > 0 ? [one.actor] : []))

/** "Lake Summit", "G7 summit": a word of the name is written large and names neither a person nor a state nor the place. */
function hasProperName(occasion: Told, names: Namings, cast: Cast): boolean {
  const { text, start } = nameOf(occasion)
  const near = names.get(occasion.report.id) ?? []
  const where = occasion.resolved.where?.anchor
  const known = new Set([...near.map((one) => one.actor), ...occasion.parties].flatMap((id) => wordsOf(cast.name(id))).map((word) => word.slice(0, STEM)))
  return [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)].some((match) => {
    const [word] = match
    const at = { start: start + match.index, end: start + match.index + word.length }
    if (!/^\p{Lu}/u.test(word) || (where && shared(at, where) > 0) || near.some((one) => shared(at, one) > 0)) return false
    return !wordsOf(word).every((part) => known.has(part.slice(0, STEM)))
  })
}
