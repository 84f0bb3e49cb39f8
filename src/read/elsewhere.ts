import type { Grammar } from '../languages/pack.ts'
import type { Clause } from './clause.ts'
import type { FrameIndex } from './found.ts'
import { framesOf } from './nouns.ts'
import type { Item, Linked, Phrase } from './phrases.ts'

/**
 * A clause without the days and places of what is still ahead of it or only spoken of: "met him ahead of the summit in Japan on 19 May", "spoke
 * about the attack on Monday" do not say when and where they met and spoke; "the summit in Japan, at which they met" does.
 */
export function withoutElsewhere(clause: Clause, linked: Linked, grammar: Grammar, index: FrameIndex): Clause {
  const [times, phrases] = elsewhere(linked, grammar, index)
  if (!times.size && !phrases.size) return clause
  return {
    ...clause,
    times: clause.times.filter((time) => !times.has(time)),
    under: clause.under.filter(({ phrase }) => phrase === clause.noun || !phrases.has(phrase)),
  }
}

function elsewhere(linked: Linked, grammar: Grammar, index: FrameIndex): readonly [times: ReadonlySet<number>, places: ReadonlySet<Phrase>] {
  const { items } = linked
  const [times, places] = [new Set<number>(), new Set<Phrase>()]
  // "spoke about the visit", but not "arrived on a visit".
  const away = (prep: string, { group }: Phrase): boolean =>
    grammar.sides.before.includes(prep) || (grammar.about.includes(prep) && !grammar.serves.includes(prep) && group.determiner !== 'indef')
  const happens = (phrase: Phrase): boolean => framesOf(phrase, linked, index, grammar).some(({ yields }) => EVENTS.has(yields.kind))
  for (let k = 0, inside = false; k < items.length; k++) {
    const [item, next] = [items[k] as Item, items[k + 1]]
    if (item.is === 'preposition' && next?.is === 'phrase') {
      const placed: boolean = inside && grammar.place.includes(item.word)
      if (placed) places.add(next)
      inside = placed || (away(item.word, next) && happens(next))
      k++
    } else if (item.is === 'time' && inside) times.add(item.time as number)
    else if (item.is !== 'adverb' && item.is !== 'preposition') inside = false
  }
  return [times, places]
}

const EVENTS: ReadonlySet<string> = new Set(['occasion', 'contact', 'action'])
