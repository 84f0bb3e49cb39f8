import { parsePattern, testsOf, type Pattern, type Test } from './pattern.ts'
import type { Lexeme, Word } from './words.ts'

/** A step of the automaton before it is made deterministic: on a word that passes one of `tests` (indices), to `to`; without tests, at once. */
interface Edge {
  readonly tests: readonly number[] | null
  readonly to: number
}

/** A set of NFA states; its transitions are found when first walked. */
interface State {
  readonly of: readonly number[]
  readonly accepts: readonly number[]
  readonly next: (State | null | undefined)[]
}

/** Many patterns compiled together: walked once from a word, it tells how far each of them matches. */
export interface Automaton {
  readonly patterns: readonly Pattern[]
  /** What each word is to the patterns: a number for all that pass the same tests. */
  signs(words: readonly Word[]): readonly number[]
  /** Where patterns match from a word on, the ends rising. */
  walk(signs: readonly number[], from: number): readonly End[]
}

/** A pattern matches up to the word before `end`. */
export interface End {
  readonly pattern: number
  readonly end: number
}

const NOWHERE: readonly End[] = []

/**
 * Compiles patterns into one automaton. Deterministic states are made lazily and kept (Thompson 1968, as in RE2), words are told apart only by which
 * tests they pass, so five hundred rules walk about as fast as one.
 */
export function automaton(sources: readonly string[]): Automaton {
  const patterns = sources.map(parsePattern)
  const tests = index(patterns.flatMap(testsOf))
  const edges: Edge[][] = []
  const accepting = new Map<number, number>()
  const node = (): number => edges.push([]) - 1
  const link = (from: number, to: number, on: readonly number[] | null = null) => (edges[from] as Edge[]).push({ tests: on, to })
  const build = (p: Pattern, from: number): number => {
    switch (p.is) {
      case 'word': {
        const to = node()
        link(
          from,
          to,
          p.tests.map((test) => tests.number.get(key(test)) as number),
        )
        return to
      }
      case 'row':
        return p.items.reduce((at, item) => build(item, at), from)
      case 'either': {
        const to = node()
        for (const item of p.items) link(build(item, from), to)
        return to
      }
      case 'times': {
        let at = from
        for (let n = 0; n < p.min; n++) at = build(p.item, at)
        const to = node()
        link(at, to)
        for (let n = p.min; n < p.max; n++) link((at = build(p.item, at)), to)
        return to
      }
      case 'named':
        return build(p.item, from)
    }
  }
  const start = node()
  patterns.forEach((pattern, i) => {
    const first = node()
    link(start, first)
    accepting.set(build(pattern, first), i)
  })

  const states = new Map<string, State>()
  const stateOf = (nodes: Iterable<number>): State | null => {
    const all = [...closure(nodes, edges)].sort((a, b) => a - b)
    if (!all.length) return null
    const name = all.join()
    let state = states.get(name)
    if (!state) {
      const accepts = all.flatMap((n) => accepting.get(n) ?? [])
      states.set(name, (state = { of: all, accepts, next: [] }))
    }
    return state
  }
  const first = stateOf([start]) as State
  const signature = signatures(tests)
  const reached = (state: State, sign: number): State | null => {
    const passed = signature.passed(sign)
    return stateOf(state.of.flatMap((n) => (edges[n] as Edge[]).filter((e) => e.tests?.some((t) => passed.has(t))).map((e) => e.to)))
  }
  return {
    patterns,
    signs: (words) => words.map((word) => signature.of(word.lexeme)),
    walk(signs, from) {
      let found: End[] | undefined
      let state = first
      for (let i = from; i < signs.length; ) {
        const sign = signs[i++] as number
        let next = state.next[sign]
        if (next === undefined) next = state.next[sign] = reached(state, sign)
        if (next === null) break
        for (const pattern of next.accepts) (found ??= []).push({ pattern, end: i })
        state = next
      }
      return found ?? NOWHERE
    },
  }
}

function closure(nodes: Iterable<number>, edges: readonly Edge[][]): Set<number> {
  const all = new Set(nodes)
  for (const n of all) for (const edge of edges[n] as Edge[]) if (!edge.tests) all.add(edge.to)
  return all
}

const key = (test: Test): string => (test.literal !== undefined ? `"${test.literal}` : `${test.class}=${test.value ?? ''}`)

interface TestIndex {
  readonly number: ReadonlyMap<string, number>
}

function index(all: readonly Test[]): TestIndex {
  const number = new Map<string, number>()
  for (const test of all) if (!number.has(key(test))) number.set(key(test), number.size)
  return { number }
}

/** Words that pass the same tests have the same signature; asked once per lexeme. */
function signatures(tests: TestIndex) {
  const byLexeme = new WeakMap<Lexeme, number>()
  const byName = new Map<string, number>()
  const passedBy: ReadonlySet<number>[] = []
  return {
    of(lexeme: Lexeme): number {
      const known = byLexeme.get(lexeme)
      if (known !== undefined) return known
      const passed = new Set<number>()
      const ask = (k: string) => {
        const n = tests.number.get(k)
        if (n !== undefined) passed.add(n)
      }
      ask(`"${lexeme.norm}`)
      for (const fact of lexeme.facts) {
        ask(`${fact.class}=`)
        ask(`${fact.class}=${fact.value}`)
      }
      const name = [...passed].sort((a, b) => a - b).join()
      let sign = byName.get(name)
      if (sign === undefined) {
        byName.set(name, (sign = passedBy.length))
        passedBy.push(passed)
      }
      byLexeme.set(lexeme, sign)
      return sign
    },
    passed: (sign: number): ReadonlySet<number> => passedBy[sign] as ReadonlySet<number>,
  }
}
