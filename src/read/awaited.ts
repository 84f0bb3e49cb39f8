import type { Claim } from '../model/claim.ts'
import { type Mentions, rootOf } from './mentions.ts'

/**
 * "Met the minister ahead of a meeting with the president" does not say whether the president was met. Where the same report tells that he was, it is that
 * meeting: it takes its stance and its day, and leans on the sentence that tells it.
 */
export function settleAwaited(claims: readonly Claim<string>[], awaited: ReadonlySet<string>, mentions: Mentions): Claim<string>[] {
  if (!awaited.size) return [...claims]
  const held = new Map<string, Claim<string>>()
  for (const claim of claims) {
    const key = keyOf(claim, mentions)
    const told = claim.stance.status === 'happened' && claim.stance.polarity === 'affirmed'
    if (key && told && !awaited.has(claim.id) && held.get(key)?.time === undefined) held.set(key, claim)
  }
  return claims.map((claim) => {
    const other = awaited.has(claim.id) && claim.time === undefined ? held.get(keyOf(claim, mentions) ?? '') : undefined
    if (!other) return claim
    return {
      ...claim,
      stance: other.stance,
      ...(other.time === undefined ? {} : { time: other.time }),
      evidence: [...claim.evidence, ...other.evidence.slice(0, 1)],
    }
  })
}

/** Manner and parties of a contact, each by its first mention. */
function keyOf({ says }: Claim<string>, mentions: Mentions): string | undefined {
  if (says.kind !== 'contact' || says.ordinal === 'again') return undefined
  const roots = says.participants.map(({ who }) => rootOf(who, mentions))
  return [says.how, ...roots.sort()].join(' ')
}
