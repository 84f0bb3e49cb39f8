import type { Frame } from '../languages/pack.ts'
import type { Clause } from './clause.ts'
import type { Phrase } from './phrases.ts'
import { list, stretch } from './slots.ts'

/** "said it would open the border": what the speaker says of the speaker's own deeds to come. */
export function pledgedIn(frame: Frame, clause: Clause, clauses: readonly Clause[]): Phrase[] {
  const told = willIn(frame, clause, clauses)
  return /^(3sm|3sf|3st|3sn|3p|1p)$/.test(told?.subject?.group.pronoun ?? '') ? willedBy(told, clause) : []
}

/** "announced that Lima would open the border": the deed to come that the content opens with. */
export function willIn(frame: Frame, clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  const told = firstTold(clause, clauses)
  if (!told || told.verb.negated || told.verb.shape.voice === 'passive' || frame.notDoing?.includes(told.verb.lemma)) return undefined
  const { tense, mood } = told.verb.shape
  return tense === 'future' || mood === 'would' ? told : undefined
}

export const willedBy = (told: Clause | undefined, clause: Clause): Phrase[] => (told ? stretch({ start: told.verb.verb.start, end: told.end }, clause) : [])

/** The clause that the content opens with: "said that *Kenya must withdraw*". */
export const firstTold = ({ content }: Clause, clauses: readonly Clause[]): Clause | undefined =>
  content && clauses.find((c) => c.at >= content[0] && c.at < content[1])

/** Whom or what a governed deed is about: "to cut ties with Mali". */
export const partnersOf = (deed: Clause | undefined): Phrase[] => (deed ? [...list(deed.object), ...deed.under.map((u) => u.phrase)] : [])
