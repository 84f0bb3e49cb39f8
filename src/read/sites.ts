import type { Span } from '../model/anchor.ts'
import type { Mention } from '../model/mention.ts'
import { STATE } from './kinds.ts'
import type { Phrase } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { factOf, factsOf, has, isOf } from './words.ts'

/** A place, and where it stands. */
type Site = Pick<Mention, 'kind' | 'candidates' | 'of' | 'standsFor'> & { readonly span: Span }

/**
 * Where a noun for a town or a house is, by the name that belongs to it: "the Swiss city of Geneva", "Geneva airport", « un hôtel de Genève ».
 * "The Qatari capital" needs no name: it is that of the state. `null` where nobody says where it is: "a hotel".
 */
export function siteOf(phrase: Phrase, words: readonly TaggedWord[], of: readonly string[], span: Span): Site | null {
  const head = words[phrase.group.head]
  const site = factOf(head, 'site')
  if (site === undefined) return null
  // "the Black Sea resort of Sochi": the name behind it is its own.
  const behind = phrase.of.flatMap((inner) => wordsOf(inner, words)).filter((word) => has(word, 'place'))
  const named = behind.length ? behind : wordsOf(phrase, words).filter((word) => word !== head && has(word, 'place'))
  const [one] = named
  if (one && named.length === 1) return { span, kind: 'place', candidates: factsOf(one, 'place'), ...landOf(one) }
  const [state, more] = of
  if (site === 'capital' && !one && state !== undefined && more === undefined && isPlain(phrase, words))
    return { span, kind: 'place', standsFor: `${state}/capital`, of: [state] }
  return null
}

/** "the economic capital of Ivory Coast", "a former Kazakh capital": only the one that needs no other word is the seat of the state. */
const isPlain = ({ group }: Phrase, words: readonly TaggedWord[]): boolean =>
  group.determiner !== 'indef' &&
  words.slice(group.from, group.to).every((word, i) => group.from + i === group.head || word.tag === 'determiner' || isOf(word, STATE) || has(word, 'genitive'))

const landOf = (word: TaggedWord): { readonly of?: readonly string[] } => (has(word, 'capital') ? { of: factsOf(word, 'capital').slice(0, 1) } : {})

/** The words of a noun, of whose it is and of what hangs on it by genitives. */
const wordsOf = (phrase: Phrase, words: readonly TaggedWord[]): TaggedWord[] => [
  ...words.slice(phrase.group.from, phrase.group.to),
  ...[...(phrase.owner ? [phrase.owner] : []), ...phrase.of].flatMap((inner) => wordsOf(inner, words)),
]
