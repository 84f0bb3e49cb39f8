import type { Span } from '../model/anchor.ts'
import type { Lean, TimeExpression } from '../model/time.ts'
import type { TimeYield } from '../languages/pack.ts'
import type { Match } from './match.ts'
import type { Word } from './words.ts'

/** The time expression that a match stands for: what the rule captured as `time`, or all it matched. Its lean is set later, from the verb of its clause. */
export function timeOf(text: string, words: readonly Word[], match: Match<TimeYield>, lean: Lean = 'either'): TimeExpression {
  const [from, to] = match.at.get('time') ?? [match.from, match.to]
  const start = (words[from] as Word).start
  const end = (words[to - 1] as Word).end
  const [first, last] = [spanOf(words, match.at.get('first')), spanOf(words, match.at.get('last'))]
  const ends = first && last && match.yields.meaning.is === 'span' ? { ends: [first, last] as const } : {}
  return { ...ends, start, end, text: text.slice(start, end), type: match.yields.type, meaning: match.yields.meaning, lean, rule: match.rule.name }
}

const spanOf = (words: readonly Word[], at: readonly [number, number] | undefined): Span | undefined =>
  at && { start: (words[at[0]] as Word).start, end: (words[at[1] - 1] as Word).end }
