import type { Frame, Grammar } from '../languages/pack.ts'
import type { Clause } from './clause.ts'
import { tellsIt, type FrameIndex } from './found.ts'
import type { Item, Phrase } from './phrases.ts'
import { type Carrier, type Effects, wasThere } from './stance.ts'

/** A noun and where it stands in its sentence. */
export interface NounAt {
  readonly phrase: Phrase
  /** Its item, or that of the phrase it hangs on. */
  readonly at: number
  readonly prep?: string
}

/** "held talks on Monday" dates the talks; "announced talks on Monday" and "spoke on Monday ahead of talks" do not. */
export function passesTime({ prep }: NounAt, { role }: Carrier, clause: Clause, grammar: Grammar, effects: Effects): boolean {
  if (role === 'under') return prep !== undefined && grammar.within.includes(prep)
  return effects.verb(clause.verb.lemma) === 'held' || (role === 'subject' && clause.verb.shape.voice === 'active')
}

/** "The meeting angered China on Monday", "The letter appeared on Monday": what a contact does to others, and what becomes of a letter, is of a day of its own. */
export const isAftermath = ({ yields }: Frame, { role }: Carrier, { verb, object }: Clause, effects: Effects): boolean =>
  yields.kind === 'contact' &&
  role === 'subject' &&
  effects.verb(verb.lemma) === undefined &&
  (yields.how === 'letter' || (object !== undefined && !object.group.predicate))

/** "replied on Friday with a letter to the king": whoever does so writes it, and then. */
export const isByLetter = (frame: Frame, { phrase, prep }: NounAt, { partner }: Grammar): boolean =>
  isWritten(frame) && prep !== undefined && partner.includes(prep) && phrase.group.determiner === 'indef'

/** A letter or a message. */
export const isWritten = ({ yields }: Frame): boolean => yields.kind === 'contact' && (yields.how === 'letter' || yields.how === 'message')

/** "The talks are planned for Friday": the day is that of the talks; "were announced on Friday" tells when they were announced. */
export const isFixed = ({ role }: Carrier, { verb }: Clause, effects: Effects, { byVerb }: FrameIndex): boolean =>
  role === 'subject' && verb.shape.voice === 'passive' && effects.verb(verb.lemma) === 'planned' && !byVerb.get(verb.lemma)?.some(tellsIt)

/** "On the margins of the summit, the king and the emir met on Friday": what goes on meanwhile dates the occasion. */
export const isAlongside = ({ yields }: Frame, { prep }: NounAt, { role }: Carrier, { alongside }: Grammar): boolean =>
  yields.kind === 'occasion' && role === 'under' && prep !== undefined && alongside.includes(prep)

/** "flew to Abuja on Monday for talks": whoever goes somewhere for something does it there and then. */
export const isPurpose = ({ prep }: NounAt, { role }: Carrier, clause: Clause, grammar: Grammar, { byVerb }: FrameIndex): boolean =>
  role === 'under' &&
  prep !== undefined &&
  grammar.before.includes(prep) &&
  grammar.serves.includes(prep) &&
  (wasThere(clause, grammar) || (byVerb.get(clause.verb.lemma)?.some((frame) => frame.yields.kind === 'occasion') ?? false))

/** "held talks in Kigali", "arrived in Kigali for talks" say where the talks are; "announced talks in Kigali" and "spoke in Kigali after talks" where somebody spoke. */
export function passesPlace(noun: NounAt, carrier: Carrier, clause: Clause, grammar: Grammar, index: FrameIndex): boolean {
  const { prep } = noun
  if (carrier.role === 'under') return (prep !== undefined && grammar.within.includes(prep)) || isPurpose(noun, carrier, clause, grammar, index)
  return !index.byVerb.get(clause.verb.lemma)?.some(({ yields }) => yields.kind === 'speech')
}

/** "after two hours of talks". */
export function lengthBefore({ at, prep }: NounAt, items: readonly Item[], grammar: Grammar): number[] {
  const time = items[at - 2]
  return prep !== undefined && grammar.genitive.includes(prep) && time?.is === 'time' ? [time.time as number] : []
}
