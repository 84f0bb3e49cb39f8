import type { Captured, Rule, Slots } from '../languages/pack.ts'
import { byCode } from '../model/id.ts'
import { automaton, type Automaton } from './automaton.ts'
import { capture } from './pattern.ts'
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
  const ends = new Map<number, number[]>()
  return {
    rules,
    matches(text, words, allowed = () => true) {
      const out: Match<Yield>[] = []
      for (let i = 0; i < words.length; ) {
        const best = allowed(i) ? bestFrom(text, words, i) : null
        if (best) out.push(best)
        i = best ? best.to : i + 1
      }
      return out
    },
  }

  function bestFrom(text: string, words: readonly Word[], from: number): Match<Yield> | null {
    ends.clear()
    auto.walk(words, from, (pattern, end) => {
      const known = ends.get(end)
      if (known) known.push(pattern)
      else ends.set(end, [pattern])
    })
    for (const end of [...ends.keys()].sort((a, b) => b - a)) {
      const yielded = (ends.get(end) as number[]).flatMap((n) => attempt(text, words, from, end, n) ?? [])
      const best = strongest(yielded, ties)
      if (best) return best
    }
    return null
  }

  function attempt(text: string, words: readonly Word[], from: number, to: number, n: number): Match<Yield> | null {
    const rule = rules[n] as Rule<Yield, unknown>
    const at = capture(auto.patterns[n] as Automaton['patterns'][number], words, from, to)
    if (!at) return null
    const slots: Record<string, Captured> = {}
    for (const [name, [start, end]] of at) slots[name] = captured(text, words.slice(start, end))
    const yields = rule.yields(slots)
    return yields === undefined ? null : { from, to, rule, yields, slots, at }
  }
}

function strongest<Yield>(found: readonly Match<Yield>[], ties: 'throw' | 'by-name'): Match<Yield> | null {
  if (found.length < 2) return found[0] ?? null
  const best = found.filter((m) => !found.some((other) => other.rule.over?.includes(m.rule.name)))
  if (best.length < 2 || ties === 'by-name') return best.sort((a, b) => byCode(a.rule.name, b.rule.name))[0] ?? null
  throw new Error(`rules ${found.map((m) => m.rule.name).join(', ')} match the same words; one must say which it is over`)
}

function captured(text: string, words: readonly Word[]): Captured {
  const first = words[0]
  const value = (...classes: readonly string[]): string | undefined => {
    for (const cls of classes) for (const word of words) for (const fact of word.lexeme.facts) if (fact.class === cls) return fact.value
    return undefined
  }
  return {
    text: first ? text.slice(first.start, words.at(-1)?.end) : '',
    norm: words.map((word) => word.lexeme.norm).join(' '),
    value,
    number: (...classes) => Number(value(...classes) ?? Number.NaN),
  }
}
