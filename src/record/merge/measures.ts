import type { Numbered, Sum } from '../../model/measure.ts'
import type { Clash } from './conflicts.ts'
import type { Origins } from './origins.ts'
import { settled, sidesOf, type Settled } from './sides.ts'
import type { Told } from './told.ts'
import { contentWords, overlap } from './wording.ts'

type Bounds = Pick<Numbered, 'min' | 'max' | 'about'>

/** Two papers round one number so far: "1,500" for 1,512. */
const ROUNDED = 1.03
const ROUNDED_MONEY = 1.05
/** "About 40" may be 30 or 50, "about 4,000" hardly 3,500. */
const SMALL = 100
const ABOUT_SMALL = 0.25
const ABOUT = 0.1

/** The number as far as its words leave it open. */
function stretch({ min, max, about }: Bounds): readonly [number, number] {
  const slack = about ? ((max ?? min ?? 0) < SMALL ? ABOUT_SMALL : ABOUT) : 0
  return [(min ?? 0) * (1 - slack), (max ?? Infinity) * (1 + slack)]
}

/** The common part of two numbers that can be one; "at least 40" and "45" are 45. */
function common(a: Bounds, b: Bounds, rounded: number): Bounds | undefined {
  const [x, y] = [stretch(a), stretch(b)]
  if (Math.max(x[0], y[0]) > Math.min(x[1], y[1]) * rounded) return undefined
  // "Some 20" beside "23": who gives the number knows it.
  if (a.about !== b.about) return a.about ? b : a
  const [low, high] = [Math.max(a.min ?? 0, b.min ?? 0), Math.min(a.max ?? Infinity, b.max ?? Infinity)]
  const [min, max] = [Math.min(low, high), Math.max(low, high)]
  return { ...(min > 0 ? { min } : {}), ...(max < Infinity ? { max } : {}), ...(a.about ? { about: true as const } : {}) }
}

/** Sums that can be one; two currencies are not compared. */
function joinSums(a: Sum, b: Sum): Sum | undefined {
  if (a.currency !== b.currency) return a
  const both = common(a, b, ROUNDED_MONEY)
  return both && { ...both, currency: a.currency }
}

/** Numbers that can be one. Two things are not compared: seven members of a mission and 150 officials of many. */
function joinCounts(a: Numbered, b: Numbered): Numbered | undefined {
  if (!isOneThing(a, b)) return a
  const both = common(a, b, ROUNDED)
  return both && { ...both, of: a.of, ...(a.kind ? { kind: a.kind } : {}) }
}

const isOneThing = (a: Numbered, b: Numbered): boolean => (a.kind !== undefined && a.kind === b.kind) || overlap(contentWords(a.of), contentWords(b.of)) > 0

/** The most exact first, so that "more than 20" goes to a side rather than making one. */
const byWidth = ({ value: a }: { readonly value: Bounds }, { value: b }: { readonly value: Bounds }): number => widthOf(a) - widthOf(b)
const widthOf = ({ min, max, about }: Bounds): number => (min === undefined || max === undefined ? 3 : max > min ? 2 : about ? 1 : 0)

/** What entries with numbers have of them, and where reports differ on them. */
export interface Measured {
  readonly fields: { readonly count?: Numbered; readonly amount?: Sum }
  readonly clashes: readonly Clash[]
}

/** How many and how much, over the claims of an entry. */
export function measured(claims: readonly Told[], origins: Origins): Measured {
  const count = settledIn(claims, ({ says }) => ('count' in says ? says.count : undefined), numberOf, joinCounts, origins)
  const amount = settledIn(claims, ({ says }) => ('amount' in says ? says.amount : undefined), amountOf, joinSums, origins)
  return {
    fields: { ...(count.value ? { count: count.value } : {}), ...(amount.value ? { amount: amount.value } : {}) },
    clashes: [
      { on: 'how-many', sides: count.sides.map((s) => ({ value: `${inWords(s.value)} ${s.value.of}`, claims: s.claims })) },
      { on: 'how-many', of: 'sum', sides: amount.sides.map((s) => ({ value: `${inWords(s.value)} ${s.value.currency}`, claims: s.claims })) },
    ],
  }
}

function settledIn<From, To extends Bounds>(
  claims: readonly Told[],
  told: (told: Told) => From | undefined,
  plain: (from: From) => To,
  join: (a: To, b: To) => To | undefined,
  origins: Origins,
): Settled<To> {
  const values = claims.flatMap((one) => {
    const value = told(one)
    return value === undefined ? [] : [{ told: one, value: plain(value) }]
  })
  return values.length ? settled(sidesOf([...values].sort(byWidth), join), origins.count) : { sides: [] }
}

const boundsOf = ({ min, max, about }: Bounds): Bounds => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(about ? { about } : {}),
})

/** A sum without its place in a text. */
export const amountOf = (amount: Sum): Sum => ({ ...boundsOf(amount), currency: amount.currency })

/** A number of people or things without its place in a text. */
export const numberOf = (count: Numbered): Numbered => ({ ...boundsOf(count), of: count.of, ...(count.kind ? { kind: count.kind } : {}) })

const inWords = ({ min, max, about }: Bounds): string => {
  if (min === undefined || max === undefined) return min === undefined ? `at most ${max}` : `at least ${min}`
  return `${about ? 'about ' : ''}${min === max ? min : `${min} to ${max}`}`
}
