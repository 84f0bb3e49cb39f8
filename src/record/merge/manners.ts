import type { ContactHow } from '../../model/act.ts'
import { rememberingEach } from '../../model/remembering.ts'
import { mostTold } from './fields.ts'
import type { Told, ToldOf } from './told.ts'

type Manner = 'always' | 'same-parties' | 'never'

/** Which ways of being in contact can be one contact. A visit contains a meeting of the same parties; a message may be a letter. */
const MANNERS = {
  meeting: { meeting: 'always', call: 'never', visit: 'same-parties', letter: 'never', message: 'never' },
  call: { meeting: 'never', call: 'always', visit: 'never', letter: 'never', message: 'never' },
  visit: { meeting: 'same-parties', call: 'never', visit: 'always', letter: 'never', message: 'never' },
  letter: { meeting: 'never', call: 'never', visit: 'never', letter: 'always', message: 'same-parties' },
  message: { meeting: 'never', call: 'never', visit: 'never', letter: 'same-parties', message: 'always' },
} as const satisfies Record<ContactHow, Record<ContactHow, Manner>>

/** How they were in contact. */
export const howOf = (told: Told): ContactHow => (told as ToldOf<'contact'>).says.how

/** "They spoke openly" says nothing of how: within what the same report tells it may be the meeting. */
export const mannerOf = (x: Told, y: Told): Manner => ((isBareTalk(x) || isBareTalk(y)) && howOf(x) !== howOf(y) ? 'same-parties' : MANNERS[howOf(x)][howOf(y)])

/** Rules of talk that do not say how it was held: "spoke", "exchanged views", "raised the matter with". */
const TALK = new Set(['speak', 'exchange-views', 'discuss-with', 'discuss-together', 'raise-with'])

/** A claim of talk that tells no place, and that no word for a device stands beside ("phone" is in the words for it of many languages). */
export const isBareTalk = rememberingEach(
  (told: Told): boolean =>
    TALK.has(told.claim.because.rule) &&
    !(told.resolved.where && howOf(told) === 'meeting') &&
    !told.claim.evidence.some((e) => /phone|vid[eé]o/iu.test(told.text.slice(e.start, e.end))),
)

/** How most claims have it; talk without a manner counts only where there is nothing else. */
export function mannerTold(claims: readonly ToldOf<'contact'>[]): ContactHow {
  const plain = claims.filter((told) => !isBareTalk(told))
  return mostTold((plain.length ? plain : claims).map((told) => told.says.how))
}
