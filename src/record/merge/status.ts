import type { ClaimKind, ClaimStatus, Stance } from '../../model/claim.ts'
import type { EntryStatus, Step } from '../../model/record.ts'
import type { Told } from './told.ts'

/** What one claim's stance says of the whole. A cancellation denied is a plan. */
const STATUS = {
  affirmed: {
    happened: 'held',
    ongoing: 'held',
    planned: 'planned',
    proposed: 'proposed',
    possible: 'proposed',
    demanded: 'proposed',
    alleged: 'reported',
    postponed: 'postponed',
    cancelled: 'cancelled',
  },
  denied: {
    happened: 'denied',
    ongoing: 'denied',
    planned: 'denied',
    proposed: 'denied',
    possible: 'denied',
    demanded: 'denied',
    alleged: 'denied',
    postponed: 'planned',
    cancelled: 'planned',
  },
} as const satisfies Record<Stance['polarity'], Record<ClaimStatus, EntryStatus>>

/** Where an entry stands if this claim is all there is. */
export const statusOf = (stance: Stance): EntryStatus => STATUS[stance.polarity][stance.status]

/** Told of the time before the thing: a plan, an offer, a change of plan. */
export const isAhead = (told: Told): boolean => AHEAD[statusOf(told.claim.stance)]

const AHEAD = {
  proposed: true,
  planned: true,
  postponed: true,
  cancelled: true,
  held: false,
  reported: false,
  denied: false,
} as const satisfies Record<EntryStatus, boolean>

/** A plan called off or put off: its date is the old one, a new one, or that of the calling off. */
export const isMoved = (told: Told): boolean => {
  const status = statusOf(told.claim.stance)
  return status === 'cancelled' || status === 'postponed'
}

/** Which kinds need more than a wish, a hypothesis or a refusal to be a line of the record. */
const NEEDS_GROUND = {
  contact: true,
  action: true,
  instrument: true,
  occasion: true,
  commitment: false,
  holding: false,
} as const satisfies Record<ClaimKind, boolean>

/**
 * True where a claim can be a line of its own. A third party's wish, a hypothesis and a refusal are none;
 * "they did not meet" is one only where somebody is named who denies it, for then somebody else has said it.
 */
export function isGround({ claim, resolved }: Told): boolean {
  const { polarity, status } = claim.stance
  if (claim.says.kind === 'contact' && new Set(claim.says.participants.map((p) => p.who)).size < 2) return false
  // "He denied that the king had agreed to receive the emir": no promise, unless somebody else tells of one.
  if (claim.says.kind === 'commitment') return polarity === 'affirmed'
  // "The summit had been announced": which, is told elsewhere; "the referendum of 3 December" is told by its day.
  if (
    claim.says.kind === 'occasion' &&
    !claim.says.participants?.length &&
    !resolved.where &&
    resolved.when?.grain !== 'day' &&
    !/\p{Lu}/u.test(claim.says.name.text.slice(1))
  )
    return false
  if (!NEEDS_GROUND[claim.says.kind]) return true
  if (status === 'demanded' || status === 'possible') return false
  if (polarity === 'affirmed' || status === 'cancelled' || status === 'postponed') return true
  return (status === 'happened' || status === 'ongoing' || status === 'alleged') && resolved.chain.length > 0
}

/** How an entry's status moved, a step for each change, in canonical order; and where it stands. */
export interface Course {
  readonly status: EntryStatus
  readonly history: readonly Step[]
}

/** Follows claims in canonical order. `origins` counts independent origins behind claims: held against denied goes to the more. */
export function courseOf(claims: readonly Told[], origins: (claims: readonly Told[]) => number): Course {
  const history: Step[] = []
  let status: EntryStatus | undefined
  let last: Told | undefined
  for (const told of claims) {
    const next = statusOf(told.claim.stance)
    // A report that tells of the calling off also tells what was planned: that moves nothing back.
    const behind = last?.report.id === told.report.id && isMoved(last) && next === 'planned'
    if (status !== undefined && (behind || !moves(status, next))) continue
    last = told
    status = next
    const date = told.report.published?.edtf
    history.push({ status: next, ...(date ? { date } : {}), claim: told.id })
  }
  return { status: contested(claims, origins) ?? status ?? 'reported', history }
}

/** A plan mentioned after the event, a hope after the plan and a rumour after the news move nothing. */
function moves(now: EntryStatus, next: EntryStatus): boolean {
  if (now === next) return false
  if (next === 'proposed') return now === 'cancelled' || now === 'postponed'
  if (now === 'held') return next === 'denied'
  if (next === 'planned') return now !== 'reported' && now !== 'denied'
  return !(now === 'denied' && next === 'reported')
}

function contested(claims: readonly Told[], origins: (claims: readonly Told[]) => number): EntryStatus | undefined {
  const held = claims.filter((t) => statusOf(t.claim.stance) === 'held')
  const denied = claims.filter((t) => statusOf(t.claim.stance) === 'denied')
  if (!held.length || !denied.length) return undefined
  const more = origins(held) - origins(denied)
  return more > 0 ? 'held' : more < 0 ? 'denied' : 'reported'
}
