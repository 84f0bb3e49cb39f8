import type { Said } from '../model/claim.ts'
import type { Clause } from './clause.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { partiesOf } from './parties.ts'
import { inPhrase, type Linked, type Phrase } from './phrases.ts'
import { list, under } from './slots.ts'

/** Who took or left an office; `null` where it is only wished or denied, or nobody is named. */
export function holdingOf(found: Found, ground: ClaimGround): Said<string> | null {
  const { frame, slots, stance } = found
  const [title] = slots.office ?? []
  if (frame.yields.kind !== 'holding' || !title || stance.polarity === 'denied' || !/^(happened|ongoing|planned)$/.test(stance.status)) return null
  const [holder, other] = (slots.holder ?? []).flatMap((phrase) => partiesOf(phrase, ground))
  if (!holder || other || ground.mentions.get(holder.who)?.kind !== 'person') return null
  const of = ground.mentions.of(title).flatMap((id) => ground.mentions.get(id)?.of ?? [])
  const office = { start: title.nounStart, end: title.end, text: ground.text.slice(title.nounStart, title.end) }
  return { kind: 'holding', office, holder, ...(of.length ? { of } : {}), ...(frame.yields.ends ? { ends: true as const } : {}) }
}

/** The title behind a verb: "was appointed *ambassador*", "resigned as *minister*", "quit her post of *minister*". */
export function titleOf(clause: Clause, linked: Linked, preps: readonly string[]): Phrase[] {
  return [...list(clause.second), ...list(clause.object), ...under(clause.under, preps)]
    .flatMap((phrase) => (isTitle(phrase, linked) ? [phrase] : phrase.of.filter((inner) => phrase.group.determiner === 'poss' && isTitle(inner, linked))))
    .slice(0, 1)
}

/** Whom a verb puts into an office: the subject of the passive, the object, or the noun before a bare participle: "Fidan, appointed minister in June,". */
export function appointedBy({ verb, subject, object, at }: Clause, linked: Linked): Phrase[] {
  if (verb.shape.voice === 'passive') return list(subject)
  if (object && !isTitle(object, linked)) return list(object)
  return linked.items[at - 1]?.is === 'comma' && object?.group.determiner === undefined ? list(subject) : []
}

/** An office and no name. */
const isTitle = (phrase: Phrase, { grouped }: Linked): boolean =>
  inPhrase(phrase, grouped.words, 'office') !== undefined &&
  !phrase.apposed &&
  !grouped.words.slice(phrase.group.from, phrase.group.to).some((word) => word.tag === 'name' && word.lexeme.facts.every((fact) => fact.class !== 'demonym'))
