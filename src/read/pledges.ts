import type { Frame, Grammar } from '../languages/pack.ts'
import type { Clause } from './clause.ts'
import type { Item, Phrase } from './phrases.ts'
import { list, stretch } from './slots.ts'

/** "said it would open the border": what the speaker says of the speaker's own deeds to come. */
export function pledgedIn(frame: Frame, clause: Clause, clauses: readonly Clause[], items: readonly Item[]): Phrase[] {
  const told = willIn(frame, clause, clauses, items)
  return /^(3sm|3sf|3st|3sn|3p|1p)$/.test(told?.subject?.group.pronoun ?? '') ? willedBy(told, clause) : []
}

/** "announced that Lima would open the border": the deed to come that the content opens with. */
export function willIn(frame: Frame, clause: Clause, clauses: readonly Clause[], items: readonly Item[]): Clause | undefined {
  const told = firstTold(clause, clauses) ?? toldBefore(clause, clauses, items)
  if (!told || told.verb.negated || told.verb.shape.voice === 'passive' || frame.notDoing?.includes(told.verb.lemma)) return undefined
  const { tense, mood } = told.verb.shape
  return tense === 'future' || mood === 'would' ? told : undefined
}

export const willedBy = (told: Clause | undefined, clause: Clause): Phrase[] => (told ? stretch({ start: told.verb.verb.start, end: told.end }, clause) : [])

/** The clause that the content opens with: "said that *Kenya must withdraw*". */
export const firstTold = ({ content }: Clause, clauses: readonly Clause[]): Clause | undefined =>
  content && clauses.find((c) => c.at >= content[0] && c.at < content[1])

/** "Kenya must withdraw, the envoy said": what the clause closes, behind a comma. */
export function toldBefore(clause: Clause, clauses: readonly Clause[], items: readonly Item[]): Clause | undefined {
  const { subject, inverted, content, object, governor, verb, at } = clause
  const opens = subject && subject.start < verb.start ? items.indexOf(subject) : at
  if (content || (object && object !== inverted) || governor !== undefined || opens < 2 || items[opens - 1]?.is !== 'comma') return undefined
  const before = clauses.filter((c) => c.at < opens)
  const [told] = before
  const plain =
    before.every((c) => c.verb.shape.form !== 'finite' || c === told) && !items.slice(0, opens).some(({ is }) => is === 'open' || is === 'subordinator')
  return plain && told?.verb.shape.form === 'finite' && told.subject !== subject ? told : undefined
}

/** Whom or what a governed deed is about: "to cut ties with Mali", but not where it is to be done: "to sign in Geneva", « de signer à Bruxelles ». */
export const partnersOf = (deed: Clause | undefined, { place }: Grammar): Phrase[] =>
  deed ? [...list(deed.object), ...deed.under.filter((u) => deed.object || !place.includes(u.prep)).map((u) => u.phrase)] : []

/** "to send a ship, to deliver vaccines and to open an office", "would extend its mission and provide money": each deed is promised for itself. */
export function partsOf(what: Phrase | undefined, clauses: readonly Clause[], items: readonly Item[]): readonly (Phrase | undefined)[] {
  if (!what) return [undefined]
  const first = clauses.findIndex(({ verb }) => verb.start === what.start || verb.verb.start === what.start)
  const deeds = first < 0 ? [] : clauses.slice(first).filter((_, k, all) => k === 0 || isNext(all, k, items))
  const [one] = deeds
  if (!one || deeds.length < 2) return [what]
  return deeds.map((deed, k): Phrase => {
    const next = deeds[k + 1]
    const joint = next && items.slice(0, next.at).findLast((item) => item.is === 'phrase' || item.is === 'time' || item.is === 'verb')
    return { ...what, start: k ? deed.verb.start : what.start, end: joint ? joint.end : Math.max(deed.end, what.end) }
  })
}

/** Behind "and" or a comma, another infinitive of the same verb, or a bare verb of the same subject; every deed before it is one too. */
function isNext(all: readonly Clause[], k: number, items: readonly Item[]): boolean {
  const [deed, before, first] = [all[k], all[k - 1], all[0]]
  if (!deed || !before || !first || (k > 1 && !isNext(all, k - 1, items))) return false
  const joint = items[deed.at - 1]?.is
  if (joint !== 'conjunction' && !(joint === 'comma' && deed.verb.shape.form === 'infinitive')) return false
  if (first.as === 'infinitive') return deed.as === 'infinitive' && !deed.noun
  const { tense, mood, form } = deed.verb.shape
  return (
    first.verb.shape.form === 'finite' &&
    form === 'finite' &&
    deed.subject === first.subject &&
    mood === undefined &&
    tense === (first.verb.shape.mood === 'would' ? 'present' : first.verb.shape.tense)
  )
}
