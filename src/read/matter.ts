import type { Grammar } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { VerbKnowledge } from './clause.ts'
import { speechFollows } from './content.ts'
import { isFiniteVerb, type VerbGroup } from './groups.ts'
import { inPhrase, type Item } from './phrases.ts'
import type { TaggedWord } from './tags.ts'

/** What a sentence is asked about where the matter of a verb ends. */
export interface MatterGround {
  readonly items: readonly Item[]
  readonly words: readonly TaggedWord[]
  readonly grammar: Grammar
  readonly verbs: Pick<VerbKnowledge, 'speaks'>
}

/** Items that open something: no matter ends with them. */
const OPENING = new Set(['conjunction', 'comma', 'relative', 'subordinator', 'preposition', 'other', 'mark', 'time'])

/**
 * From the item at `from`, what the verb `cue` is about, to the end of what hangs on it: genitives, prepositional phrases, participles, infinitives, relative and content clauses,
 * lists; not a verb of its own, nor when, where and by what it was said.
 */
export function matterFrom(ground: MatterGround, from: number, cue?: VerbGroup): Span {
  const { items } = ground
  const first = items[from] as Item
  const deed = first.is === 'verb'
  let end = first.is === 'open' ? first.start : first.end
  let within = false
  for (let k = from; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'open') {
      const close = closing(items, k)
      end = (items[close] as Item).end
      k = close
      continue
    }
    if (k > from && isOver(ground, k, within) && !(deed && sharesDeed(items, k, cue))) {
      // "described it as deeply concerning": what looks like a preposition closes it.
      if (item.is === 'mark' && items[k - 1]?.is === 'preposition') end = (items[k - 1] as Item).end
      break
    }
    if (opensClause(ground, item)) within = true
    else if (isFiniteVerb(item)) within = false
    if (!OPENING.has(item.is) || (item.is === 'time' && (deed || isLength(ground, k)))) end = Math.max(end, item.end)
  }
  return { start: first.start, end }
}

/** The closing mark of the quotation that opens at `k`, or the last item. */
function closing(items: readonly Item[], k: number): number {
  const close = items.findIndex((other, at) => at > k && other.is === 'close')
  return close > 0 ? close : items.length - 1
}

/** "a truce of two weeks": a time that the noun before it has. */
const isLength = ({ items, grammar }: MatterGround, k: number): boolean => {
  const before = items[k - 1]
  return before?.is === 'preposition' && grammar.genitive.includes(before.word)
}

/** "the minister who …", "the report that …". */
const opensClause = ({ grammar }: MatterGround, item: Item): boolean =>
  item.is === 'relative' || (item.is === 'subordinator' && [...grammar.content, ...grammar.asks].includes(item.word))

function isOver(ground: MatterGround, k: number, within: boolean): boolean {
  const { items, verbs } = ground
  const item = items[k] as Item
  switch (item.is) {
    case 'mark':
      return !/^(–|—|--|-)$/.test(item.word) || speechFollows(items, k + 1, verbs)
    case 'close':
      return true
    case 'subordinator':
      return !opensClause(ground, item)
    case 'verb':
      return item.shape.form === 'finite' && !(item.either && items[k + 1]?.is !== 'phrase') && !within && !isReduced(items, k)
    case 'comma':
      return speechFollows(items, k + 1, verbs) || (!within && !goesOn(items, k + 1))
    case 'conjunction':
      return !within && (isFiniteVerb(items[k + 1]) || isClause(items, k + 1) || speechFollows(items, k + 1, verbs))
    case 'preposition':
      return tellsHow(ground, k)
    default:
      return false
  }
}

/** "urged them to sit down and settle it": a bare verb that is not in the tense of the cue is a second infinitive. */
function sharesDeed(items: readonly Item[], k: number, cue: VerbGroup | undefined): boolean {
  const verb = items[k]?.is === 'conjunction' ? items[k + 1] : items[k - 1]?.is === 'conjunction' ? items[k] : undefined
  return verb?.is === 'verb' && verb.shape.tense === 'present' && cue !== undefined && cue.shape.tense !== 'present'
}

/** "the deal Kenya signed": two nouns side by side and a verb. */
const isReduced = (items: readonly Item[], k: number): boolean => items[k - 1]?.is === 'phrase' && items[k - 2]?.is === 'phrase'

const isClause = (items: readonly Item[], k: number): boolean => items[k]?.is === 'phrase' && isFiniteVerb(items[items[k + 1]?.is === 'adverb' ? k + 2 : k + 1])

/** Behind a comma: ", which …", ", in a move …", ", a neighbour, for hosting …", ", and its allies". */
function goesOn(items: readonly Item[], k: number): boolean {
  const next = items[k]
  if (next?.is === 'relative') return true
  if (next?.is === 'preposition') return items[k + 1]?.is === 'phrase' && !isFiniteVerb(items[k + 2]) && items[k + 2]?.is !== 'comma'
  if (next?.is === 'conjunction') return items[k + 1]?.is === 'phrase' && !isClause(items, k + 1)
  return next?.is === 'phrase' && !isClause(items, k)
}

/** "in a statement", "at a press conference", "on Monday": by what and when it was said. */
function tellsHow({ items, words }: MatterGround, k: number): boolean {
  const next = items[k + 1]
  return next?.is === 'phrase' && (inPhrase(next, words, 'channel') !== undefined || inPhrase(next, words, 'told') !== undefined)
}
