import type { Mention } from '../model/mention.ts'
import { BEARER } from './kinds.ts'
import type { Phrase } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { factOf, has, isOf } from './words.ts'

/** People without a name: "Afghan rebels", "three Kenyan sailors", "168 Nigerians"; what an arm of a state does ("Chilean soldiers"), its state does. */
export function folkOf(
  phrase: Phrase,
  own: readonly TaggedWord[],
  words: readonly TaggedWord[],
  of: readonly string[],
  name: Mention['name'],
): Pick<Mention, 'kind' | 'unnamed' | 'people' | 'of' | 'arm'> | null {
  const head = words[phrase.group.head]
  const last = own.at(-1)
  const inhabitants = (own.length > 1 && has(last, 'demonym') && last?.look !== 'low') || factOf(last, 'ethnic') === 'folk'
  if (!inhabitants && (!has(head, 'folk') || (name && !of.length))) return null
  const arm = factOf(head, 'folk') === 'arm' && of.length === 1
  return { kind: 'group', unnamed: true, people: true, ...(of.length ? { of } : {}), ...(arm ? { arm } : {}) }
}

/** "the police shootings", "some government funding": the last word is a noun that no name follows, and says what it is. */
export function isThing({ group }: Phrase, own: readonly TaggedWord[]): boolean {
  const head = own[group.head - group.from]
  if (head === undefined || head !== own.at(-1) || own.length < 2 || head.tag !== 'noun' || head.look !== 'low') return false
  // "Kim Jong-un", "Prayuth Chan-ocha"
  return own.at(-2)?.lexeme.norm !== '-' && !isOf(head, BEARER)
}
