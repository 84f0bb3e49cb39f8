import type { Said } from '../model/claim.ts'
import { dateOf, minutesOf } from './claim-times.ts'
import { mannerOf, whereOf } from './contacts.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { distinct, partiesOf } from './parties.ts'

/**
 * "The Geneva meeting lasted four hours", "said after Tuesday's talks", "the two sides met there on 4 May": a contact told by its day or its place, without
 * its two parties. It is no line of the record by itself; it tells more of the one that another sentence or report tells with them.
 */
export function referredTo(found: Found, ground: ClaimGround): Said<string> | null {
  const { frame, slots, stance, phrase } = found
  if (frame.yields.kind !== 'contact' || stance.polarity === 'denied' || stance.status !== 'happened' || found.nth === 'again') return null
  const how = mannerOf(found, frame.yields.how, ground)
  if (how !== 'call' && how !== 'meeting') return null
  if (phrase ? !/^(def|dem|poss)$/.test(phrase.group.determiner ?? '') : !isBothSides(found)) return null
  if (dateOf(found, ground) === undefined && !whereOf(found, ground)) return null
  const named = Object.values(slots).flatMap((phrases) => phrases.flatMap((one) => partiesOf(one, ground)))
  const participants = distinct(named, ground)
  if (participants.length > 1 || participants.some(({ who }) => /^(body|group)$/.test(ground.mentions.get(who)?.kind ?? ''))) return null
  const minutes = minutesOf(found, ground)
  return { kind: 'contact', how, participants, ...(minutes ? { minutes } : {}) }
}

/** "They met", "the two leaders spoke": all who took part are its subject. */
function isBothSides({ slots }: Found): boolean {
  const [one, ...more] = Object.values(slots).flat()
  return one !== undefined && !more.length && (one.group.pronoun !== undefined || one.group.determiner === 'def')
}
