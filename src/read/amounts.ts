import type { Grammar } from '../languages/pack.ts'
import type { Amount } from '../model/claim.ts'
import type { TaggedWord } from './tags.ts'
import { factOf, has } from './words.ts'

/** No amount is written in more words before its currency: "12 billion and a half". */
const LONGEST = 6

/** Sums of money in a sentence: "at least 40 billion dollars", "$3.2bn", "56 milliards d'euros", "a 12-billion-rupee deal". */
export function amountsIn(words: readonly TaggedWord[], grammar: Grammar): Amount[] {
  return words.flatMap((word, at) => {
    const currency = factOf(word, 'currency')
    if (currency === undefined) return []
    const sum = word.look === 'mark' || has(words[at + 1], 'currency') || isNumber(words[at + 1], grammar) ? sumAfter(words, at + 1, grammar) : null
    const found = sum ?? sumBefore(words, at, grammar)
    if (!found || !Number.isFinite(found.value) || found.value <= 0) return []
    const from = Math.min(found.from, at)
    const to = Math.max(found.to, at + 1)
    const bound = factOf(words[from - 1], 'bound')
    const { start } = words[bound ? from - 1 : from] as TaggedWord
    const { end } = words[to - 1] as TaggedWord
    return [{ ...boundsOf(found.value, bound), currency, start, end }]
  })
}

/** "more than 30", "up to 30", "about 30". */
export const boundsOf = (value: number, bound: string | undefined): Pick<Amount, 'min' | 'max' | 'about'> => ({
  ...(bound === 'max' ? {} : { min: value }),
  ...(bound === 'min' ? {} : { max: value }),
  ...(bound === 'about' ? { about: true as const } : {}),
})

interface Sum {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** "3.2bn": a number and the short form of a scale, glued. */
function glued(word: TaggedWord | undefined, { scales }: Grammar): number | undefined {
  const parts = /^(\d+(?:[.,]\d+)?)(\p{L}+)$/u.exec(word?.lexeme.norm ?? '')
  const scale = parts && scales[parts[2] as string]
  return parts && scale ? Number((parts[1] as string).replace(',', '.')) * scale : undefined
}

const isNumber = (word: TaggedWord | undefined, grammar: Grammar): boolean => has(word, 'num') || glued(word, grammar) !== undefined

/** "$40 billion", "€3bn". */
function sumAfter(words: readonly TaggedWord[], from: number, grammar: Grammar): Sum | null {
  const whole = glued(words[from], grammar)
  if (whole !== undefined) return { value: whole, from, to: from + 1 }
  if (!has(words[from], 'num')) return null
  return scaled(words, from, Number(factOf(words[from], 'num')), from + 1, grammar)
}

/** A number with the words that multiply it behind: "4 000", "12 billion". */
export function scaled(words: readonly TaggedWord[], from: number, number: number, at: number, grammar: Grammar): Sum {
  let [value, to] = [number, at]
  // "4 000": thousands set apart.
  while (/^\d{3}$/.test(words[to]?.lexeme.norm ?? '')) value = value * 1000 + Number(words[to++]?.lexeme.norm)
  if (words[to]?.lexeme.norm === '-') to++
  const scale = Number(factOf(words[to], 'cardinal') ?? grammar.scales[words[to]?.lexeme.norm ?? ''])
  return scale >= 1000 ? { value: value * scale, from, to: to + 1 } : { value, from, to }
}

/** "40 billion dollars", "12 milliards d'euros". */
function sumBefore(words: readonly TaggedWord[], at: number, grammar: Grammar): Sum | null {
  let from = at
  while (from > Math.max(0, at - LONGEST) && !(has(words[from], 'num') && !has(words[from - 1], 'num'))) from--
  if (!has(words[from], 'num')) return glued(words[at - 1], grammar) === undefined ? null : sumAfter(words, at - 1, grammar)
  const sum = scaled(words, from, Number(factOf(words[from], 'num')), from + 1, grammar)
  const between = words.slice(sum.to, at)
  const joined = between.every(
    (word) => word.lexeme.norm === '-' || (word.tag === 'preposition' && grammar.genitive.includes(factOf(word, 'prep') ?? '')) || has(word, 'demonym'),
  )
  return joined ? { ...sum, to: at } : null
}
