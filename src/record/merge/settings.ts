import { shared } from '../../model/anchor.ts'
import type { Cast } from './cast.ts'
import { countDays } from '../days.ts'
import type { Told } from './told.ts'

/**
 * "Sheikh Sabah was due in Saudi Arabia on Tuesday for talks with King Salman": the talks are where and when he goes. Gives a contact without a
 * date the day, and the place where it has none, of the journey of one of its parties that is told before it in the same sentence.
 */
export function inSettings(told: readonly Told[], cast: Cast): readonly Told[] {
  const journeys = Map.groupBy(
    told.filter((one) => one.says.kind === 'occasion' && one.parties.length && one.days && countDays(one.days) === 1),
    (one) => one.report.id,
  )
  if (!journeys.size) return told
  return told.map((one) => {
    if (one.says.kind !== 'contact' || one.days) return one
    const found = (journeys.get(one.report.id) ?? []).filter((journey) => isSetting(journey, one, cast))
    const [journey] = found
    return journey && found.every((other) => other.resolved.when?.edtf === journey.resolved.when?.edtf) ? settledIn(one, journey) : one
  })
}

/** One sentence tells both, the journey first, with one stance, and who travels is a party. */
function isSetting(journey: Told, contact: Told, cast: Cast): boolean {
  const [a, b] = [journey.claim, contact.claim]
  if (a.stance.status !== b.stance.status || a.stance.polarity !== b.stance.polarity || a.because.start >= b.because.start) return false
  const [own] = b.evidence
  if (!own || !a.evidence.some((x) => shared(x, own) > 0)) return false
  return journey.parties.every((one) => contact.parties.some((other) => cast.fit([one], [other]) !== undefined))
}

function settledIn(contact: Told, journey: Told): Told {
  const { when, where } = journey.resolved
  if (!when || !journey.days) return contact
  const dated = { ...when, why: `${when.why}; told of the journey in the same sentence` }
  const resolved = { ...contact.resolved, when: dated, ...(where && !contact.resolved.where ? { where } : {}) }
  return { ...contact, resolved, days: journey.days }
}
