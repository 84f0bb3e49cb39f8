import type { Party, Said, Worded } from '../model/claim.ts'
import { dateOf } from './claim-times.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { distinct, partiesOf } from './parties.ts'
import type { Phrase } from './phrases.ts'

/** What a calendar shows: a journey, the sitting of a body, or something with a name and a day; `null` where it cannot be put in one. */
export function occasionOf(found: Found, ground: ClaimGround): Said<string> | null {
  const participants = distinct(
    (found.slots.a ?? []).flatMap((phrase) => partiesOf(phrase, ground)),
    ground,
  )
  if (found.frame.anchored && dateOf(found, ground) === undefined) return null
  if (found.frame.slots.event) return eventOf(found, ground)
  if (found.frame.verbs) return found.frame.slots.name ? visitOf(found, ground, participants) : sittingOf(found, ground, participants)
  // "had announced this visit on Wednesday": which, is told before.
  const pointed = found.phrase?.group.determiner === 'dem' && !participants.length
  if (pointed || dateOf(found, ground) === undefined) return null
  if (found.frame.slots.a?.endsWith('?') === false && !isBody(participants, ground)) return null
  return { kind: 'occasion', name: wider(nameOfOccasion(found, ground), found, ground), ...(participants.length ? { participants } : {}) }
}

/** "G20 summit", "visite d'État": the noun group without its determiner and owner, and what hangs on it. */
function nameOfOccasion(found: Found, { text }: ClaimGround): Worded {
  const { phrase, head } = found
  const start = phrase ? Math.min(head.start, phrase.owner ? head.start : phrase.nounStart) : head.start
  const end = Math.max(head.end, phrase && !phrase.members ? (phrase.apposed ? head.end : phrase.end) : head.end)
  return { start, end, text: text.slice(start, end) }
}

/** "The mission will end on 19 December": whatever is to open, be held or run out on a day, and is neither a person nor a state. */
function eventOf(found: Found, ground: ClaimGround): Said<string> | null {
  const [phrase] = found.slots.event ?? []
  if (!phrase || phrase.members || phrase.group.pronoun || !AHEAD.has(found.stance.status) || found.stance.polarity === 'denied') return null
  if (dateOf(found, ground) === undefined) return null
  const known = ground.mentions.of(phrase).map((id) => ground.mentions.get(id)?.kind)
  return known.some((kind) => kind === 'person' || kind === 'state') ? null : { kind: 'occasion', name: wider(worded(phrase, ground), found, ground) }
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'postponed', 'cancelled'])

/** "The Security Council met on Friday": a body that meets by itself holds a sitting. */
function sittingOf(found: Found, ground: ClaimGround, participants: readonly Party<string>[]): Said<string> | null {
  const [phrase] = found.slots.a ?? []
  if (!phrase || found.direct || dateOf(found, ground) === undefined || !isBody(participants, ground)) return null
  if (found.under.some(({ prep, phrase: other }) => ground.grammar.partner.includes(prep) && partiesOf(other, ground).length > 0)) return null
  return { kind: 'occasion', name: worded(phrase, ground), participants }
}

/** A body, or those who sit in one: no single person, and not two states. */
const isBody = (participants: readonly Party<string>[], { mentions }: ClaimGround): boolean =>
  participants.length === 1 && participants.every(({ who }) => /^(body|group)$/.test(mentions.get(who)?.kind ?? ''))

/** The noun with what hangs on it, without its article. */
function worded({ nounStart, start, end, owner }: Phrase, { text }: ClaimGround): Worded {
  const from = owner ? start : nounStart
  return { start: from, end, text: text.slice(from, end) }
}

/** Somebody goes somewhere: an occasion named by the verb and the place. */
function visitOf(found: Found, { text, mentions }: ClaimGround, participants: readonly Party<string>[]): Said<string> | null {
  const place = found.slots.name?.find((phrase) => mentions.of(phrase).some((id) => ['place', 'state'].includes(mentions.get(id)?.kind ?? '')))
  if (!place || !participants.length) return null
  const [start, end] = [Math.min(found.head.start, place.start), Math.max(found.head.end, place.end)]
  return { kind: 'occasion', name: { start, end, text: text.slice(start, end) }, participants }
}

/** "visit" alone names no occasion: the name goes on to what hangs on it ("visit to Paris"). */
function wider(name: Worded, found: Found, { text, mentions }: ClaimGround): Worded {
  const next = found.under.find((u) => u.phrase.start > name.end && u.phrase.start - name.end < 8 && mentions.of(u.phrase).length > 0)
  return next ? { start: name.start, end: next.phrase.end, text: text.slice(name.start, next.phrase.end) } : name
}
