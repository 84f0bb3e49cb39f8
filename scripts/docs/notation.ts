/** Patterns as linguists write them: (X) may be missing, {X / Y} is one of two, CAPITALS name a class of words. */
import { isDeepStrictEqual } from 'node:util'
import { type Pattern, parsePattern, type Test } from '../../src/read/pattern.ts'

/** Alternatives that several patterns have, without their braces, and the name under which they are told once; the longest first. */
export type Shared = ReadonlyMap<string, string>

/** What a pattern matches. Where it captures an expression as `time`, that stands in brackets; words around it that need not be there are left out. */
export const notation = (match: string, shared: Shared = new Map()): string => shortened(rowOf(match).map(bare).join(' '), shared)

/** Shorter alternatives, or those of fewer patterns, are told where they stand. */
const [LONG, MANY] = [50, 3]

/** What these patterns share. */
export function sharedParts(matches: readonly string[]): Shared {
  const held = matches.map((match) => new Set(rowOf(match).flatMap(choices).map(within)))
  const counts = new Map<string, number>()
  for (const part of held.flatMap((parts) => [...parts])) counts.set(part, (counts.get(part) ?? 0) + 1)
  const many = [...counts].filter(([part, count]) => part.length >= LONG && count >= MANY).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  const own = many.filter(([part, count], i) => !many.slice(0, i).some(([longer, more]) => longer.includes(part) && more === count))
  return new Map(own.map(([part], i) => [part, `§${i + 1}`]))
}

/** What each name stands for: "§2 = last / this / next". */
export const sharedLines = (shared: Shared): readonly string[] => [...shared].map(([part, name]) => `${name} = ${shortened(part, shared)}`)

const shortened = (written: string, shared: Shared): string =>
  [...shared].reduce(
    (text, [part, name]) => text.replaceAll(`{${part}}`, name).replaceAll(`(${part})`, `(${name})`).replaceAll(`[${part}]`, `[${name}]`),
    written,
  )

/** The items that a pattern has in a row. */
function rowOf(match: string): readonly Pattern[] {
  const items = withoutLead(parsePattern(match))
  return items.some(holdsTime) ? items.filter((item) => !isOptional(item) || holdsTime(item)) : items
}

/** "X, or a preposition and X" is X. */
function withoutLead(pattern: Pattern): readonly Pattern[] {
  const [first, second, ...others] = pattern.is === 'either' ? pattern.items.map(flat) : []
  return first && second && others.length === 0 && isDeepStrictEqual(second.slice(-first.length), first) ? first : flat(pattern)
}

const flat = (pattern: Pattern): readonly Pattern[] => (pattern.is === 'row' ? pattern.items.flatMap(flat) : [pattern])

const inside = (pattern: Pattern): readonly Pattern[] => ('items' in pattern ? pattern.items : 'item' in pattern ? [pattern.item] : [])

const holdsTime = (pattern: Pattern): boolean => (pattern.is === 'named' && pattern.name === 'time') || inside(pattern).some(holdsTime)

const choices = (pattern: Pattern): readonly Pattern[] => [...(pattern.is === 'either' ? [pattern] : []), ...inside(pattern).flatMap(choices)]

const isOptional = (pattern: Pattern): boolean => pattern.is === 'times' && pattern.min === 0

/** As it stands where nothing around it could be taken for its own. */
function bare(pattern: Pattern): string {
  switch (pattern.is) {
    case 'word':
      return oneOfWords(pattern.tests)
    case 'row':
      return pattern.items.map(bare).join(' ')
    case 'either':
      return `{${pattern.items.map(within).join(' / ')}}`
    case 'times':
      return `(${within(pattern.item)})${pattern.max > 1 ? `≤${pattern.max}` : ''}`
    case 'named':
      return pattern.name === 'time' ? `[${within(pattern.item)}]` : bare(pattern.item)
  }
}

/** Inside brackets of its own: alternatives need no second pair. */
function within(pattern: Pattern): string {
  if (pattern.is === 'named' && pattern.name !== 'time') return within(pattern.item)
  const written = bare(pattern)
  return (pattern.is === 'either' || pattern.is === 'word') && written.startsWith('{') ? written.slice(1, -1) : written
}

/** "UNIT=week,month", "{NUM / CARDINAL}". */
function oneOfWords(tests: readonly Test[]): string {
  const values = new Map<string, string[]>()
  for (const { literal, class: cls = '', value } of tests) {
    const name = literal ?? cls.toUpperCase()
    values.set(name, [...(values.get(name) ?? []), ...(value === undefined ? [] : [value])])
  }
  const written = [...values].map(([name, of]) => (of.length ? `${name}=${of.join(',')}` : name))
  return written.length > 1 ? `{${written.join(' / ')}}` : (written[0] ?? '')
}
