import type { Frame } from '../languages/pack.ts'
import type { Clause, Parsed } from './clause.ts'
import type { Cue } from './drafts.ts'
import type { Phrase } from './phrases.ts'
import type { Speakers } from './speakers.ts'

/** What telling who is cited asks. */
export interface CitedGround {
  readonly speakers: Speakers
  readonly agent: readonly string[]
  speechOf(clause: Clause): readonly Frame[]
}

/** Whoever is cited speaks, through whoever cites. */
export type Cited = Pick<Cue, 'speaker' | 'via' | 'rule'>

/** The verb cites: "citing an official", "quoted by the agency". */
export const citing = (frames: readonly Frame[]): Frame | undefined => frames.find((frame) => frame.slots.speaker === 'object')

/** "Reuters, citing an official, said", "quoted an official as saying", "…, said the envoy, quoted by Reuters": for a clause whose speaker cites or is cited. */
export function citedBy(clause: Clause, parsed: Parsed, ground: CitedGround): Cited | undefined {
  const { clauses } = parsed
  const cites = (one: Clause): boolean => citing(ground.speechOf(one)) !== undefined
  const by = clause.governor === undefined ? undefined : clauses[clause.governor]
  const beside = clauses.find(
    (one) =>
      one !== clause &&
      cites(one) &&
      one.subject !== undefined &&
      (one.subject === clause.subject || one.subject === clause.inverted) &&
      (one.verb.shape.form === 'participle' || one.verb.either),
  )
  const found = by && cites(by) && clause.verb.shape.form === 'participle' ? by : beside
  return found && citedIn(found, parsed, ground)
}

/** The two whom a clause that cites tells of: "the official quoted Mensah", "which quotes an aide", "an aide quoted by the daily". */
export function citedIn(clause: Clause, { linked }: Parsed, { speakers, agent: agents, speechOf }: CitedGround): Cited | undefined {
  const voice = (phrase: Phrase | undefined): string | null => (phrase ? speakers.voice(phrase, linked) : null)
  const agent = clause.under.find((u) => agents.includes(u.prep))?.phrase
  const passive = clause.verb.shape.voice === 'passive' || (clause.verb.either && agent !== undefined)
  const [cited, source] = passive ? [clause.subject, agent] : [clause.object, clause.subject ?? clause.inverted]
  const isSomebody = cited !== undefined && cited !== source && (speakers.isVoice(cited, linked) || speakers.isPerson(cited))
  if (!isSomebody) return undefined
  const through = voice(source)
  return { speaker: voice(cited), via: through ? [through] : [], rule: citing(speechOf(clause))?.name ?? '' }
}
