import type { Span } from '../model/anchor.ts'
import type { Party } from '../model/claim.ts'
import { dateOf } from './claim-times.ts'
import type { Parsed } from './clause.ts'
import { placeBeside } from './contacts.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { distinct, partiesOf } from './parties.ts'
import { inPhrase, type Phrase } from './phrases.ts'
import type { Effects } from './stance.ts'

/** Why no claim came of a frame that was found, as a clause of a sentence; absent where that is a decision and no gap. */
export type Stopped = string | undefined

/** What fills a slot of a contact. */
interface Filled {
  readonly phrase: Phrase
  readonly parties: readonly Party<string>[]
}

const WHOSE = 'whose it was could not be told'

/** What is told as a fact or a plan: a wish, a hypothesis, a refusal is no contact, and nobody misses one. */
const TOLD: ReadonlySet<string> = new Set(['happened', 'ongoing', 'planned', 'postponed', 'cancelled', 'alleged'])

/**
 * What kept a contact from being read: "He telephoned the minister", of whom it is not known who that is; "The two men had last met in 2013". Whoever
 * "met with reporters", "met the challenge" or "called for talks" had no contact, and that is no gap.
 */
export function contactStopped(found: Found, parsed: Parsed, ground: ClaimGround, effects: Effects, sole: boolean): Stopped {
  const { frame, stance } = found
  if (stance.polarity === 'denied' || !TOLD.has(stance.status) || frame.slots.land) return undefined
  const filled = [...(found.slots.a ?? []), ...(found.slots.b ?? [])].map((phrase): Filled => ({ phrase, parties: partiesOf(phrase, ground) }))
  const named = distinct(
    filled.flatMap(({ parties }) => parties),
    ground,
  )
  const nobody = filled.filter(({ parties }) => !parties.length).map(({ phrase }) => phrase)
  if (!nobody.every((phrase) => isMeant(phrase, parsed, ground) || isPartner(phrase, found, ground))) return undefined
  const settled = dateOf(found, ground) !== undefined || placeBeside(found, ground) !== undefined
  if (frame.anchored && !settled) {
    const people = named.length > 1 && named.every((party) => isSomebodys(party, ground))
    return people ? 'neither a day nor a place is told' : undefined
  }
  if (named.length > 1) {
    const theirs = tellsAlone(found) && !settled && named.every((party) => isSomebodys(party, ground))
    return theirs ? (found.phrase?.group.determiner === 'poss' ? WHOSE : 'neither a day nor a place is told') : undefined
  }
  if (named.length && nobody.length) return unknown(nobody, ground)
  return sole && tellsAlone(found) ? aloneStopped(found, { filled, named, nobody }, parsed, ground, effects) : undefined
}

/** "had tea with the visitor": told of before in other words. */
const isPartner = (phrase: Phrase, { frame, slots }: Found, { mentions }: ClaimGround): boolean =>
  frame.nouns !== undefined && slots.b?.includes(phrase) === true && phrase.group.determiner === 'def' && !mentions.of(phrase).length

/** "They met", "held talks": the word tells of a contact where the other party is not told. */
const tellsAlone = ({ frame }: Found): boolean => frame.slots.b?.endsWith('?') ?? true

interface Parties {
  readonly filled: readonly Filled[]
  readonly named: readonly Party<string>[]
  readonly nobody: readonly Phrase[]
}

function aloneStopped(found: Found, { filled, named: [one], nobody }: Parties, parsed: Parsed, ground: ClaimGround, effects: Effects): Stopped {
  const several = filled.map(({ phrase }) => phrase).filter((phrase) => isSeveral(phrase, parsed, ground))
  if (several.length) return unknown(one ? several : nobody, ground)
  const clause = found.clause === undefined ? undefined : parsed.clauses[found.clause]
  const { group } = found.phrase ?? {}
  if (!clause || !group || effects.verb(clause.verb.lemma) !== 'held') return undefined
  if (one && clause.object?.group === group && isSomebodys(one, ground)) return `only ${quoted(one, ground)} is named, and it takes two`
  const whole = !filled.length && group.determiner === 'def' && clause.subject?.group === group && clause.verb.shape.form === 'finite' && !clause.subordinator
  return whole ? WHOSE : undefined
}

/** Of a promise by somebody named, what was promised; of a deed announced for a day, who is to do it. */
export function promiseStopped(found: Found, parsed: Parsed, ground: ClaimGround): Stopped {
  const { frame, slots, stance } = found
  const [by] = slots.by ?? []
  if (frame.only !== 'ahead' || stance.polarity === 'denied' || stance.status !== 'planned' || dateOf(found, ground) === undefined) return undefined
  return by && !partiesOf(by, ground).length && isMeant(by, parsed, ground) ? unknown([by], ground) : undefined
}

const isSomebodys = ({ who }: Party<string>, { mentions }: ClaimGround): boolean => /^(person|office)$/.test(mentions.get(who)?.kind ?? '')

/** Somebody told of before or named, of whom it is not known who that is: "they", "the visitor", "his counterpart"; not "reporters", "a friend". */
function isMeant(phrase: Phrase, { linked: { grouped } }: Parsed, { mentions }: ClaimGround): boolean {
  const { pronoun, determiner, head } = phrase.group
  if (pronoun !== undefined) return /^3(s|sm|sf|st|l|p)$/.test(pronoun)
  if (isPair(phrase, grouped.words) || inPhrase(phrase, grouped.words, 'counterpart') !== undefined) return true
  const known = mentions.of(phrase).flatMap((id) => mentions.get(id) ?? [])
  // "spoke in London": where, and not to whom.
  if (known.length && known.every(({ kind }) => kind === 'place')) return false
  const names = [phrase, ...(phrase.apposed ? [phrase.apposed] : [])]
  if (names.some(({ group }) => grouped.words[group.head]?.tag === 'name') || grouped.words[head]?.tag === 'name') return true
  return (
    (determiner === 'def' || determiner === 'dem') && known.length > 0 && known.every(({ kind, people }) => /^(person|office|group)$/.test(kind) && !people)
  )
}

/** "the two men", "both sides", « les deux ». */
const isPair = (phrase: Phrase, words: Parsed['linked']['grouped']['words']): boolean =>
  inPhrase(phrase, words, 'both') !== undefined || (phrase.group.determiner === 'def' && inPhrase(phrase, words, 'side') !== undefined)

/** More than one, who can meet among themselves. */
const isSeveral = (phrase: Phrase, { linked: { grouped } }: Parsed, { mentions }: ClaimGround): boolean =>
  phrase.group.pronoun === undefined
    ? isPair(phrase, grouped.words) || mentions.of(phrase).some((id) => mentions.get(id)?.plural === true && mentions.get(id)?.kind !== 'group')
    : phrase.group.pronoun === '3p'

function unknown(phrases: readonly Phrase[], ground: ClaimGround): string {
  const words = [...new Set(phrases.map((phrase) => quoted(phrase, ground)))].join(' and ')
  return `who is meant by ${words} could not be told`
}

/** Longer than this, words are cut in a notice. */
const LONGEST = 80

export function quoted({ start, end }: Span, { text }: Pick<ClaimGround, 'text'>): string {
  const words = text
    .slice(start, Math.min(end, start + LONGEST))
    .toWellFormed()
    .replace(/\s+/g, ' ')
  return end - start > LONGEST ? `“${words}…”` : `“${words}”`
}
