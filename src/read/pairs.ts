import { noun, type NounGroup } from './groups.ts'
import type { TaggedWord } from './tags.ts'
import { has } from './words.ts'

/** "the Aliyev-Pashinyan talks", "le sommet États-Unis–Japon": two or more names joined by hyphens, and the noun they own. */
export interface Pair {
  /** The noun group without the names. */
  readonly owned: NounGroup
  readonly owners: readonly NounGroup[]
}

const NAMES = ['person', 'family', 'state', 'capital', 'demonym', 'body'] as const
const isJoint = (word: TaggedWord | undefined): boolean => word !== undefined && /^[-–—]$/.test(word.lexeme.norm)
const isName = (word: TaggedWord | undefined): boolean => word?.look !== 'low' && NAMES.some((cls) => has(word, cls))

/** Parts a noun group into the names before or behind a plain noun and that noun; `null` where it holds no such names. */
export function pairIn(group: NounGroup, words: readonly TaggedWord[]): Pair | null {
  const { from, to, head } = group
  if (words[head]?.tag !== 'noun' || isName(words[head])) return null
  let joint = from + 1
  while (joint < to - 1 && !(isJoint(words[joint]) && isName(words[joint - 1]) && isName(words[joint + 1]))) joint++
  if (joint >= to - 1) return null
  let end = joint + 2
  while (end + 1 < to && isJoint(words[end]) && isName(words[end + 1])) end += 2
  const owners = []
  for (let at = joint - 1; at < end; at += 2) owners.push(part(group, words, at, at + 1))
  if (head >= end) return { owners, owned: part(group, words, end, to) }
  return head < joint - 1 ? { owners, owned: { ...part(group, words, from, joint - 1), ...determiner(group) } } : null
}

const part = ({ head }: NounGroup, words: readonly TaggedWord[], from: number, to: number): NounGroup =>
  noun(words, from, to, head >= from && head < to ? head : to - 1)

const determiner = ({ determiner: its, times }: NounGroup): Partial<NounGroup> => ({ ...(its ? { determiner: its } : {}), ...(times ? { times } : {}) })
