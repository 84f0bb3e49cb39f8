import { has, type Word } from './words.ts'

/** What one word must be: a literal, a class, or a class with a value. */
export interface Test {
  readonly literal?: string
  readonly class?: string
  readonly value?: string
}

/** A pattern as a tree. `word` holds alternatives: any one test suffices. */
export type Pattern =
  | { readonly is: 'word'; readonly tests: readonly Test[] }
  | { readonly is: 'row'; readonly items: readonly Pattern[] }
  | { readonly is: 'either'; readonly items: readonly Pattern[] }
  | { readonly is: 'times'; readonly item: Pattern; readonly min: number; readonly max: number }
  | { readonly is: 'named'; readonly name: string; readonly item: Pattern }

const LEX = /\s*(?:([\p{L}][\p{L}\p{N}_]*):(?=[^\s])|\[([^\]]+)\]|(\()|(\))|(\|)|(\?)|\{(\d+),(\d+)\}|([^\s()[\]|?{}]+))/uy

/** Reads the written form of a pattern (`docs/patterns.md`). Throws with the place of the mistake. */
export function parsePattern(source: string): Pattern {
  let at = 0
  const pieces: RegExpExecArray[] = []
  while (at < source.trimEnd().length) {
    LEX.lastIndex = at
    const piece = LEX.exec(source)
    if (!piece) throw new Error(`pattern "${source}": cannot read from column ${at + 1}`)
    pieces.push(piece)
    at = LEX.lastIndex
  }
  let i = 0
  const either = (): Pattern => {
    const rows = [row()]
    while (pieces[i]?.[5]) {
      i++
      rows.push(row())
    }
    return rows.length === 1 ? (rows[0] as Pattern) : { is: 'either', items: rows }
  }
  const row = (): Pattern => {
    const items: Pattern[] = []
    while (i < pieces.length && !pieces[i]?.[4] && !pieces[i]?.[5]) items.push(counted())
    if (!items.length) throw new Error(`pattern "${source}": an empty alternative`)
    return items.length === 1 ? (items[0] as Pattern) : { is: 'row', items }
  }
  const counted = (): Pattern => {
    const item = atom()
    const next = pieces[i]
    if (next?.[6]) return (i++, { is: 'times', item, min: 0, max: 1 })
    if (next?.[7]) return (i++, { is: 'times', item, min: Number(next[7]), max: Number(next[8]) })
    return item
  }
  const atom = (): Pattern => {
    const piece = pieces[i++]
    if (piece?.[1]) return { is: 'named', name: piece[1], item: counted() }
    if (piece?.[2]) return { is: 'word', tests: piece[2].split('/').map(testOf) }
    if (piece?.[3]) {
      const inner = either()
      if (!pieces[i++]?.[4]) throw new Error(`pattern "${source}": a bracket is not closed`)
      return inner
    }
    if (piece?.[9]) return { is: 'word', tests: [{ literal: piece[9].toLowerCase() }] }
    throw new Error(`pattern "${source}": "${piece?.[0].trim()}" stands where a word should`)
  }
  const whole = either()
  if (i < pieces.length) throw new Error(`pattern "${source}": a bracket is not opened`)
  return whole
}

function testOf(written: string): Test {
  const [cls, value] = written.split('=') as [string, string?]
  return value === undefined ? { class: cls } : { class: cls, value }
}

const passes = (word: Word, test: Test): boolean =>
  test.literal !== undefined
    ? word.lexeme.norm === test.literal
    : has(word, test.class ?? '') && (test.value === undefined || word.lexeme.facts.some((fact) => fact.class === test.class && fact.value === test.value))

function passesOne(word: Word, tests: readonly Test[]): boolean {
  for (const test of tests) if (passes(word, test)) return true
  return false
}

/** The words `[start, end)` that a name captured. */
export type Captures = Map<string, readonly [number, number]>

/** Tells which words a pattern's names captured in a stretch that it matched; `null` where it does not match it exactly. */
export type Captor = (words: readonly Word[], start: number, end: number) => Captures | null

/** From a word on: whether what is left of the pattern matches to the end. */
type Step = (at: number) => boolean

/** Compiles a pattern once into steps, each of which knows the next; alternatives are tried in the order written, repetitions the longest first. */
export function captor(pattern: Pattern): Captor {
  let [words, end, found]: [readonly Word[], number, Captures] = [[], 0, new Map()]
  const build = (p: Pattern, then: Step): Step => {
    switch (p.is) {
      case 'word':
        return (at) => at < end && passesOne(words[at] as Word, p.tests) && then(at + 1)
      case 'row':
        return p.items.reduceRight((next, item) => build(item, next), then)
      case 'either': {
        const all = p.items.map((item) => build(item, then))
        return (at) => all.some((one) => one(at))
      }
      case 'times':
        return repeated(p.min, p.max, then, (next) => build(p.item, next))
      case 'named':
        return named(
          p.name,
          then,
          () => found,
          (next) => build(p.item, next),
        )
    }
  }
  const first = build(pattern, (at) => at === end)
  return (its, from, to) => {
    ;[words, end, found] = [its, to, new Map()]
    return first(from) ? found : null
  }
}

/** The steps form no circle, so a step that is under way is not entered again, and may keep where it began. */
function repeated(min: number, max: number, then: Step, item: (next: Step) => Step): Step {
  let step = then
  for (let n = max - 1; n >= 0; n--) {
    const [after, enough] = [step, n >= min]
    let began = 0
    const once = item((at) => at > began && after(at))
    step = (at) => ((began = at), once(at)) || (enough && then(at))
  }
  return step
}

function named(name: string, then: Step, found: () => Captures, item: (next: Step) => Step): Step {
  let began = 0
  const once = item((at) => {
    const before = found().get(name)
    found().set(name, [began, at])
    if (then(at)) return true
    if (before) found().set(name, before)
    else found().delete(name)
    return false
  })
  return (at) => ((began = at), once(at))
}

/** Every test of a pattern. */
export function testsOf(pattern: Pattern): readonly Test[] {
  switch (pattern.is) {
    case 'word':
      return pattern.tests
    case 'row':
    case 'either':
      return pattern.items.flatMap(testsOf)
    case 'times':
    case 'named':
      return testsOf(pattern.item)
  }
}
