import type { Captured, Rule, Slots } from '../languages/pack.ts'
import { byCode } from '../model/id.ts'
import { automaton, type Automaton, type End } from './automaton.ts'
import { captor, type Captor } from './pattern.ts'
import type { Word } from './words.ts'

/** A stretch of words `[from, to)` that a rule matched, and what it yields. */
export interface Match<Yield> {
  readonly from: number
  readonly to: number
  readonly rule: Rule<Yield, unknown>
  readonly yields: Yield
  readonly slots: Slots
  /** First word of each captured name. */
  readonly at: ReadonlyMap<string, readonly [number, number]>
}

/** Rules of one kind, compiled. */
export interface Matcher<Yield> {
  readonly rules: readonly Rule<Yield, unknown>[]
  /** The longest match from each word on, left to right, none overlapping. `allowed` may forbid a word to start one. */
  matches(text: string, words: readonly Word[], allowed?: (word: number) => boolean): Match<Yield>[]
}

/**
 * Compiles rules of one kind. Two rules that match the same words need an `over`; a pack's tests compile it with `ties: 'throw'`,
 * so that a reader in the field never meets one.
 */
export function matcher<Yield>(rules: readonly Rule<Yield, unknown>[], ties: 'throw' | 'by-name' = 'by-name'): Matcher<Yield> {
  const auto: Automaton = automaton(rules.map((rule) => rule.match))
  const captors: Captor[] = []
  return {
    rules,
    matches(text, words, allowed) {
      const out: Match<Yield>[] = []
      const signs = auto.signs(words)
      for (let i = 0; i < words.length; ) {
        const best = !allowed || allowed(i) ? bestOf(auto.walk(signs, i), text, words, i) : null
        if (best) out.push(best)
        i = best ? endOf(best) : i + 1
      }
      return out
    },
  }

  /** Of the rules that match from a word on, the longest that yields something. */
  function bestOf(found: readonly End[], text: string, words: readonly Word[], from: number): Match<Yield> | null {
    for (let k = found.length - 1; k >= 0; ) {
      const { end } = found[k] as End
      const yielded: Match<Yield>[] = []
      for (; k >= 0 && found[k]?.end === end; k--) {
        const match = attempt(text, words, from, end, (found[k] as End).pattern)
        if (match) yielded.unshift(match)
      }
      const best = strongest(yielded, ties)
      if (best) return best
    }
    return null
  }

  function attempt(text: string, words: readonly Word[], from: number, to: number, n: number): Match<Yield> | null {
    const rule = rules[n] as Rule<Yield, unknown>
    const at = (captors[n] ??= captor(auto.patterns[n] as Automaton['patterns'][number]))(words, from, to)
    if (!at) return null
    const slots: Record<string, Captured> = {}
    for (const [name, [start, end]] of at) slots[name] = new CapturedWords(text, words, start, end)
    const yields = rule.yields(slots)
    return yields === undefined ? null : { from, to, rule, yields, slots, at }
  }
}

/** What a rule looks at behind its `time` is left for the next rule: "an hour | earlier this week". */
const endOf = <Yield>(match: Match<Yield>): number => match.at.get('time')?.[1] ?? match.to

function strongest<Yield>(found: readonly Match<Yield>[], ties: 'throw' | 'by-name'): Match<Yield> | null {
  if (found.length < 2) return found[0] ?? null
  const best = found.filter((m) => !found.some((other) => other.rule.over?.includes(m.rule.name)))
  if (best.length < 2 || ties === 'by-name') return best.sort((a, b) => byCode(a.rule.name, b.rule.name))[0] ?? null
  throw new Error(`rules ${found.map((m) => m.rule.name).join(', ')} match the same words; one must say which it is over`)
}

/** Asked for little of what it could say, so nothing is worked out before. */
class CapturedWords implements Captured {
  private readonly of: string
  private readonly words: readonly Word[]
  private readonly from: number
  private readonly to: number
  constructor(of: string, words: readonly Word[], from: number, to: number) {
    this.of = of
    this.words = words
    this.from = from
    this.to = to
  }

  get text(): string {
    return this.to > this.from ? this.of.slice((this.words[this.from] as Word).start, (this.words[this.to - 1] as Word).end) : ''
  }

  get norm(): string {
    return this.words
      .slice(this.from, this.to)
      .map((word) => word.lexeme.norm)
      .join(' ')
  }

  value(...classes: readonly string[]): string | undefined {
    for (const cls of classes) {
      for (let i = this.from; i < this.to; i++) {
        const { lexeme } = this.words[i] as Word
        if (lexeme.classes.has(cls)) return lexeme.facts.find((fact) => fact.class === cls)?.value
      }
    }
    return undefined
  }

  number(...classes: readonly string[]): number {
    return Number(this.value(...classes) ?? Number.NaN)
  }
}
