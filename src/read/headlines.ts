import type { Claim } from '../model/claim.ts'
import { type Mentions, rootOf } from './mentions.ts'

/**
 * "Chile cancels meeting with Peru", and below it that the two presidents would not meet on Monday: states that stand for their people. Where the same
 * report tells such a contact of one person of each, the claim without a day is that contact: it takes its parties and its day, and leans on its sentence.
 */
export function settleStandIns(claims: readonly Claim<string>[], mentions: Mentions): Claim<string>[] {
  const told = new Map<string, Claim<string>>()
  for (const claim of claims) {
    const key = keyOf(claim, (who) => mentions.get(mentions.get(who)?.repeats ?? who)?.of ?? [])
    if (key && !told.has(key)) told.set(key, claim)
  }
  if (!told.size) return [...claims]
  return claims.map((claim) => {
    const { says, time } = claim
    const key = time === undefined ? keyOf(claim, (who) => (mentions.get(who)?.kind === 'state' ? (mentions.get(who)?.candidates ?? []) : [])) : undefined
    const other = key === undefined ? undefined : told.get(key)
    if (says.kind !== 'contact' || other?.says.kind !== 'contact') return claim
    const { participants } = other.says
    return {
      ...claim,
      says: { ...says, participants },
      ...(other.time === undefined ? {} : { time: other.time }),
      evidence: [...claim.evidence, ...other.evidence.slice(0, 1)],
    }
  })

  /** Manner, stance and the one state of each party; `undefined` where a party has none, or several. */
  function keyOf({ says, stance }: Claim<string>, statesOf: (who: string) => readonly string[]): string | undefined {
    if (says.kind !== 'contact') return undefined
    const states = new Set(says.participants.map(({ who }) => (statesOf(who).length === 1 ? statesOf(who)[0] : undefined)))
    const people = new Set(says.participants.map(({ who }) => rootOf(who, mentions)))
    if (states.has(undefined) || states.size !== 2 || people.size !== 2) return undefined
    return [says.how, stance.polarity, stance.status, ...[...states].sort()].join(' ')
  }
}
