import { type Lexeme, lexeme } from './words.ts'

/** What a word does in its sentence. */
export type Tag =
  | 'noun'
  | 'adjective'
  | 'name'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'verb'
  | 'particle'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'time'
  | 'mark'

/** Parts of a verb group that are no verb: "to", "will", "ne", "se". */
const PARTICLES = ['modal', 'to', 'ne', 'clitic', 'dative', 'refl']

/** Of a participle that only says what its noun is: « l'accord conclu ». */
const DONE = { class: 'done', value: '' }

const narrowedBy = new Map<Tag, WeakMap<Lexeme, Lexeme>>()

/** The lexeme without what its tag rules out: a noun has no verb forms, a verb is no noun, nothing in a date is either. */
export function narrowed(whole: Lexeme, its: Tag): Lexeme {
  if (its === 'mark') return whole
  let known = narrowedBy.get(its)
  if (!known) narrowedBy.set(its, (known = new WeakMap()))
  let narrow = known.get(whole)
  if (!narrow) {
    const kept = whole.facts.filter((fact) => keeps(its, fact.class))
    const facts = its === 'adjective' && whole.classes.has('v.part') ? [...kept, DONE] : kept
    narrow = kept.length === whole.facts.length ? whole : lexeme(whole.norm, facts, whole.listed)
    known.set(whole, narrow)
  }
  return narrow
}

function keeps(its: Tag, cls: string): boolean {
  const verbal = cls.startsWith('v.') || PARTICLES.includes(cls)
  switch (its) {
    case 'verb':
      return cls.startsWith('v.') || cls === 'low' || cls === 'cap' || cls === 'caps' || cls.startsWith('takes')
    case 'particle':
      return PARTICLES.includes(cls) || cls === 'genitive' || cls === 'there' || cls === 'low'
    case 'adverb':
      return ['adv', 'neg', 'ne', 'phone', 'bound', 'untrue', 'there', 'apart', 'low'].includes(cls)
    case 'time':
      return !verbal
    case 'determiner':
      return cls === 'det' || cls === 'poss' || cls === 'both' || cls === 'bound'
    case 'preposition':
      return cls === 'prep' || cls === 'bound'
    case 'pronoun':
      return cls === 'pron' || cls === 'poss'
    default:
      return !verbal
  }
}
