import { shared } from '../../model/anchor.ts'
import { addDays, inWords } from '../../model/calendar.ts'
import { nameAfter } from '../../model/id.ts'
import type { Conflict, Entry, EntryStatus } from '../../model/record.ts'
import type { Scene } from './fields.ts'
import { isConflict, sidesOf, stateOf } from './sides.ts'
import { isAhead, statusOf } from './status.ts'
import { isReference } from './references.ts'
import type { Told } from './told.ts'
import { whyOne } from './whys.ts'

/** Sides over one field of an entry, before they are named. */
export interface Clash {
  readonly on: Conflict['on']
  /** Of two numbers of one entry, which: how much money, beside how many. */
  readonly of?: 'sum'
  readonly sides: readonly { readonly value: string; readonly claims: readonly Told[] }[]
}

/** The conflicts over an entry: those its fields found, and whether it was at all and who was there. */
export function clashes(entry: Entry, claims: readonly Told[], found: readonly Clash[], scene: Scene): readonly Conflict[] {
  return [
    ...found,
    whether(claims),
    who(
      claims.filter((told) => !isReference(told)),
      scene,
    ),
  ]
    .filter((clash) => clash.sides.length > 1 && isConflict(clash.sides))
    .map((clash) => ({
      id: nameAfter('conflict', entry.id, clash.on, ...(clash.of ? [clash.of] : [])),
      about: entry.id,
      on: clash.on,
      sides: clash.sides.map((side) => ({ value: side.value, claims: side.claims.map((told) => told.id) })),
      state: clash.on === 'whether' || clash.on === 'who' ? { kind: 'open' } : stateOf(clash.sides, isAhead),
      why: `${whyOne(entry.why ?? [], clash.on)}${clash.on === 'when' ? writtenEarlier(clash, scene) : ''}`,
    }))
}

/** An explanation offered, and no verdict: the words that date one side may be copied from an older text. */
function writtenEarlier({ sides }: Clash, { older = [] }: Scene): string {
  const claims = sides.flatMap((side) => side.claims)
  const found = older.find((passage) => claims.some((told) => told.report.id === passage.report && told.claim.evidence.some((e) => shared(e, passage) > 0)))
  if (!found) return ''
  const days = addDays(found.from, 1) === found.to ? `on ${inWords(found.from)}` : `between ${inWords(found.from)} and ${inWords(addDays(found.to, -1))}`
  const words = found.words.map((word) => `"${word}"`).join(' and ')
  return `; the passage may be older than its report: written ${days}, its ${words} would agree with the other reports`
}

/** Held, says one report; it did not happen, says another. A rumour is denied only where nobody tells it as news. */
function whether(claims: readonly Told[]): Clash {
  const toldAs = (status: EntryStatus) => claims.filter((told) => statusOf(told.claim.stance) === status)
  const held = toldAs('held')
  const denied = toldAs('denied')
  const off = calledOffAfter(claims)
  const sides = [
    { value: 'held', claims: held },
    { value: 'reported', claims: held.length ? [] : toldAs('reported') },
    { value: 'denied', claims: denied },
    { value: 'cancelled', claims: held.length ? off : [] },
  ]
  return { on: 'whether', sides: sides.filter((side) => side.claims.length) }
}

/** Told as called off by a report written when, by others, it was over. */
const calledOffAfter = (claims: readonly Told[]): readonly Told[] =>
  claims.filter((told) => {
    const published = told.report.published
    if (statusOf(told.claim.stance) !== 'cancelled' || !published) return false
    const held = claims.filter((other) => statusOf(other.claim.stance) === 'held' && other.days)
    return (
      held.length > 0 &&
      held.every((other) => other.report.id !== told.report.id && (other.days ?? []).every((d) => d.to <= published.from)) &&
      held.some((other) => other.rank < told.rank)
    )
  })

/** Different people in one contact: only a judgement, or words that link two, can have joined them. */
function who(claims: readonly Told[], { cast }: Scene): Clash {
  if (claims[0]?.says.kind !== 'contact') return { on: 'who', sides: [] }
  const told = claims.map((claim) => ({ told: claim, value: claim.parties }))
  const sides = sidesOf<readonly string[]>(told, (a, b) => (cast.fit(a, b) ? (a.length >= b.length ? a : b) : undefined))
  return { on: 'who', sides: sides.map((side) => ({ value: side.value.map(cast.name).join(', '), claims: side.claims })) }
}
