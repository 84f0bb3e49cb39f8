import type { VerbGroupRule, VerbShape } from '../pack.ts'

/** Adverbs and the second half of a negation may stand inside every verb group. */
export const A = '[adv/neg]{0,3}'
/** "ne", "l'", "lui en": what stands before the verb besides its subject. */
export const BEFORE = '[ne]? [clitic]{0,2}'
/** "se", and in the other persons "me, te, nous, vous". */
export const REFLEXIVE = '[ne]? [clitic=refl/clitic=1s/clitic=1p/clitic=2] [clitic]?'

/** These tenses of one verb: `of('avoir', 'pres', 'subj')`. */
export const of = (verb: string, ...tenses: readonly string[]): string => `[${tenses.map((tense) => `v.${tense}=${verb}`).join('/')}]`

/** A verb of one word with what stands before it; behind it a negation, which needs its "ne": "plus" alone is "more". */
export const simply = (verb: string): string => `(${BEFORE} verb:${verb} | [ne] [clitic]{0,2} verb:${verb} [adv]? [neg])`

interface Proof {
  readonly text: string
  readonly reads: string
  readonly not: string
  readonly because: string
  readonly over?: readonly string[]
}

/** A rule of one shape with one example and one near miss. */
export function rule(name: string, match: string, shape: VerbShape, { text, reads, not, because, over }: Proof): VerbGroupRule {
  return { name, match, yields: () => shape, ...(over ? { over } : {}), examples: [{ text, reads }], nearMisses: [{ text: not, because }] }
}

export const finite = (tense: VerbShape['tense'], more: Partial<VerbShape> = {}): VerbShape => ({ tense, voice: 'active', form: 'finite', ...more })
export const perfect = (tense: VerbShape['tense'], more: Partial<VerbShape> = {}): VerbShape => finite(tense, { aspect: 'perfect', ...more })
export const passive = (tense: VerbShape['tense'], more: Partial<VerbShape> = {}): VerbShape => finite(tense, { voice: 'passive', ...more })
export const none = (form: VerbShape['form'], more: Partial<VerbShape> = {}): VerbShape => ({ tense: 'none', voice: 'active', form, ...more })

export const NO_PARTICIPLE = 'no participle follows'
export const NO_INFINITIVE = 'no infinitive follows'
