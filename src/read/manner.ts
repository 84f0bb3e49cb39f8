import type { Grammar } from '../languages/pack.ts'
import type { Clause, Parsed } from './clause.ts'
import { isContact, type Found, type FrameIndex } from './found.ts'
import { framesOf } from './nouns.ts'

/** "spoke with her in a phone call": the verb tells the contact, the noun only how. */
export const isManner = ({ frame, phrase, clause, slots }: Found, told: ReadonlySet<number | undefined>, { clauses }: Parsed, grammar: Grammar): boolean =>
  isContact(frame) &&
  phrase?.group.determiner === 'indef' &&
  told.has(clause) &&
  !slots.b?.some((party) => party.start > phrase.end) &&
  (clauses[clause as number]?.under.some((u) => u.phrase.group === phrase.group && grammar.within.includes(u.prep)) ?? false)

/** Times of the noun that says how: "told her in a 40-minute call", "received him for talks that lasted two hours" tell how long the verb's contact was. */
export function lengthsOf(clause: Clause, { clauses, linked }: Parsed, index: FrameIndex, grammar: Grammar): { readonly lengths?: readonly number[] } {
  const lengths = clause.under.flatMap(({ prep, phrase }) => {
    if (!grammar.within.includes(prep) && !grammar.serves.includes(prep)) return []
    if (!framesOf(phrase, linked, index, grammar).some(({ yields }) => yields.kind === 'contact' && yields.how !== 'visit')) return []
    const lasting = clauses.filter(({ subject, verb }) => subject?.group === phrase.group && verb.start > phrase.end)
    return [...(phrase.group.times ?? []), ...lasting.flatMap(({ times }) => times)]
  })
  return lengths.length ? { lengths } : {}
}
