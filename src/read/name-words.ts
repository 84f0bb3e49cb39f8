import type { Mention } from '../model/mention.ts'
import { OF_NOBODY } from './kinds.ts'
import type { Phrase } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { has, isOf } from './words.ts'

const isNamePart = (w: TaggedWord): boolean => w.tag === 'name' && !isOf(w, OF_NOBODY)

/** The longest run of name words, with particles and hyphens inside; a place or a lone initial is none. */
export function nameOf(own: readonly TaggedWord[], text: string): Mention['name'] | undefined {
  let best: readonly [number, number] | null = null
  for (let i = 0; i < own.length; i++) {
    if (!isNamePart(own[i] as TaggedWord)) continue
    // "la négociatrice pour le Sahel Marie Kaboré"
    if (has(own[i], 'place') && !has(own[i], 'given') && !has(own[i], 'family') && has(own[i + 1], 'given')) continue
    let to = i + 1
    while (
      to < own.length &&
      (isNamePart(own[to] as TaggedWord) || isJoin(own[to] as TaggedWord) || (own[to - 1]?.lexeme.norm === '-' && own[to]?.glued && own[to]?.look === 'low'))
    )
      to++
    while (to > i + 1 && isJoin(own[to - 1] as TaggedWord)) to--
    if (!best || to - i > best[1] - best[0]) best = [i, to]
    i = to
  }
  if (!best) return undefined
  const [from, to] = best
  if (to - from === 1 && has(own[from], 'place') && !has(own[from], 'person') && !has(own[from], 'family')) return undefined
  const [start, end] = [(own[from] as TaggedWord).start, (own[to - 1] as TaggedWord).end]
  return { start, end, text: text.slice(start, end) }
}

const isJoin = (w: TaggedWord): boolean => w.lexeme.norm === '-' || has(w, 'particle')

/** "the spokesman of the Chinese foreign ministry Lin Jian": the name behind the house is that of whoever speaks for it. */
export function nameBehindHouse({ of }: Phrase, words: readonly TaggedWord[], text: string): Mention['name'] | undefined {
  const house = of.at(-1)
  return house && nameOf(bearerBehind(words.slice(house.group.from, house.group.to)), text)
}

/** A whole name right behind the word for a house. */
export function bearerBehind(own: readonly TaggedWord[]): readonly TaggedWord[] {
  const house = own.findLastIndex((w) => w.look === 'low' && has(w, 'institution'))
  const behind = house < 0 ? [] : own.slice(house + 1)
  return (behind.length > 1 || has(behind[0], 'person')) && behind.every(isNamePart) ? behind : []
}
