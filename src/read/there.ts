import type { Claim, Stance } from '../model/claim.ts'
import type { Span } from '../model/anchor.ts'
import type { Clause, Parsed, Under } from './clause.ts'
import { isLand } from './contacts.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import type { Phrase } from './phrases.ts'
import { has } from './words.ts'

/** Where "there" is, and when, where the same words tell a day. */
export interface Scene {
  readonly where: NonNullable<Claim<string>['where']>
  readonly time?: number
  readonly sentence: Span
}

interface Told extends Parsed {
  readonly span: Span
}

/** "She met the emir there", "There she met", « Elle y a rencontré »: a word for the place told before stands with the verb. */
export function isThere({ verb, at }: Clause, { clauses, linked }: Parsed): boolean {
  const before = clauses.findLast((other) => other.at < at)?.verb.to ?? 0
  const after = clauses.find((other) => other.at > at)?.verb.from
  return linked.grouped.words
    .slice(before, after)
    .some((word, i) => has(word, 'there') && word.tag !== 'time' && (before + i < verb.to || !isCut(linked.grouped.words, verb.to, before + i)))
}

const isCut = (words: Parsed['linked']['grouped']['words'], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => word.tag === 'mark' || word.tag === 'subordinator' || word.tag === 'relative' || word.tag === 'conjunction')

/** The place told last, in the sentence before its verb or in the one right before; its day counts where both have happened, or both are planned. */
export function sceneOf(found: Found, sentences: readonly Told[], at: number, ground: ClaimGround): Scene | undefined {
  if (!found.there || found.clause === undefined) return undefined
  for (const [k, until] of [
    [at, found.clause],
    [at - 1, Number.POSITIVE_INFINITY],
  ] as const) {
    const sentence = sentences[k]
    const n = sentence?.clauses.findLastIndex((clause, i) => i < until && placeIn(clause, ground) !== undefined) ?? -1
    if (!sentence || n < 0) continue
    const clause = sentence.clauses[n] as Clause
    const { prep: _, phrase, ...where } = placeIn(clause, ground) as Placed
    const its = isOfVerb(phrase, clause, sentence) && isSame(sentence.stance[n] as Stance, found.stance)
    const time = its ? clause.times.find((t) => isDay(t, ground)) : undefined
    return { where, sentence: sentence.span, ...(time === undefined ? {} : { time }) }
  }
  return undefined
}

const isSame = (a: Stance, b: Stance): boolean => a.status === b.status && a.polarity === 'affirmed' && b.polarity === 'affirmed'

const isDay = (t: number, { times }: ClaimGround): boolean => times[t]?.type === 'DATE' && times[t]?.meaning.is !== 'vague'

interface Placed extends Under {
  readonly start: number
  readonly end: number
  readonly mention: string
}

/** "went to Gulu on Monday", "held talks in Gulu"; but not "left on Monday at the end of a visit to Gulu", which may have begun before. */
function isOfVerb(place: Phrase, { verb, object }: Clause, { linked: { items } }: Parsed): boolean {
  const before = items.slice(0, items.indexOf(place) - 1).findLast(({ is }) => is !== 'time' && is !== 'comma' && is !== 'adverb')
  return before === undefined || before === verb || before === object
}

function placeIn({ under }: Clause, { grammar, mentions }: ClaimGround): Placed | undefined {
  for (const { prep, phrase } of under) {
    if (!grammar.inside.includes(prep) && !grammar.hearer.includes(prep)) continue
    for (const id of mentions.of(phrase)) {
      const mention = mentions.get(id)
      if (mention && isLand(mention)) return { prep, phrase, start: mention.start, end: mention.end, mention: id }
    }
  }
  return undefined
}
