import type { Claim } from '../model/claim.ts'
import { type Mentions, rootOf } from './mentions.ts'

/** A meeting told within this many sentences of a journey is what the journey was for. */
const NEAR = 2

/** A contact and the number of the sentence that tells it. */
export interface Told {
  readonly claim: Claim<string>
  readonly at: number
  /** It tells only that somebody goes to a land. */
  readonly journey: boolean
}

/** "flew to Japan on Monday and met the emperor": where a meeting of the same person is told close by, the journey is no contact besides. */
export function idleJourneys(told: readonly Told[], mentions: Mentions): ReadonlySet<string> {
  const whoIn = ({ claim: { says } }: Told): string[] => (says.kind === 'contact' ? says.participants.map(({ who }) => rootOf(who, mentions)) : [])
  const idle = new Set<string>()
  told.forEach((one, i) => {
    if (!one.journey) return
    const guest = whoIn(one)[0]
    for (let k = i - 1; k >= 0 && one.at - (told[k] as Told).at <= NEAR; k--) if (tells(told[k] as Told, guest)) idle.add(one.claim.id)
    for (let k = i + 1; k < told.length && (told[k] as Told).at - one.at <= NEAR; k++) if (tells(told[k] as Told, guest)) idle.add(one.claim.id)
  })
  return idle

  function tells(other: Told, guest: string | undefined): boolean {
    return !other.journey && other.claim.says.kind === 'contact' && other.claim.says.how !== 'call' && guest !== undefined && whoIn(other).includes(guest)
  }
}
