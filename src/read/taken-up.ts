import type { ContactHow } from '../model/act.ts'
import { holds } from '../model/anchor.ts'
import type { Claim, Said, Stance } from '../model/claim.ts'
import type { Parsed } from './clause.ts'
import { dateOf, minutesOf } from './claim-times.ts'
import { mannerOf, placeBeside } from './contacts.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { rootOf } from './mentions.ts'
import { partiesOf } from './parties.ts'
import { inPhrase } from './phrases.ts'
import { has } from './words.ts'

/** "The call lasted an hour": a contact without parties of its own, told of the one just before; `null` where it is none that was told. */
export function takenUp(found: Found, parsed: Parsed, before: Claim<string> | undefined, ground: ClaimGround): Said<string> | null {
  const { yields } = found.frame
  const definite = /^(def|dem|poss)$/.test(found.phrase?.group.determiner ?? '') || isMeasured(found, before, parsed, ground)
  if (yields.kind !== 'contact' || !definite || before?.says.kind !== 'contact' || found.phrase?.owner || found.phrase?.of.length) return null
  // "on the sidelines of the BRICS summit": a meeting with a name is another than the one just told.
  if (found.phrase && (ground.mentions.of(found.phrase).length || inPhrase(found.phrase, parsed.linked.grouped.words, 'body') !== undefined)) return null
  if (isAnother(found, before, parsed, ground)) return null
  if (!goesOn(found.stance, before.stance)) return null
  // "After her meeting with Obama": it has a party of its own.
  // "With the Omani minister, the talks were about water"
  // "The conversation with reporters lasted an hour"
  const { partner, between } = ground.grammar
  if (found.under.some(({ prep }) => partner.includes(prep) && !between.includes(prep))) return null
  if (Object.values(found.slots).some((phrases) => phrases.some((phrase) => partiesOf(phrase, ground).length > 0))) return null
  const { how } = before.says
  if (mannerOf(found, yields.how, ground) !== how && !isTalk(found, how, parsed)) return null
  // "The conversation in Doha": another than the call.
  if (how === 'call' && placeBeside(found, ground)) return null
  const minutes = minutesOf(found, ground)
  return { kind: 'contact', how, participants: before.says.participants, ...(minutes ? { minutes } : {}), ...(found.nth ? { ordinal: found.nth } : {}) }
}

/** "met in Athens on the eve of the summit of 4 May": in the sentence that tells the one, a day tells another, unless that goes on meanwhile. */
function isAnother(found: Found, before: Claim<string>, { linked: { items } }: Parsed, ground: ClaimGround): boolean {
  if (dateOf(found, ground) === undefined || !before.evidence.some((told) => holds(told, found.head))) return false
  const prep = found.phrase && items[items.indexOf(found.phrase) - 1]
  return prep?.is === 'preposition' && !ground.grammar.within.includes(prep.word) && !ground.grammar.alongside.includes(prep.word)
}

/** "Two hours of talks, then dinner.", "said after two hours of talks": how long it was, told in place of a sentence or by one of the two. */
function isMeasured(found: Found, before: Claim<string> | undefined, { clauses }: Parsed, ground: ClaimGround): boolean {
  if (found.phrase?.group.determiner !== undefined || before?.says.kind !== 'contact' || !minutesOf(found, ground)) return false
  const clause = found.clause === undefined ? undefined : clauses[found.clause]
  if (!clause) return true
  const behind = clause.under.find(({ phrase }) => phrase.group === found.phrase?.group)
  const known = new Set(before.says.participants.map(({ who }) => rootOf(who, ground.mentions)))
  const doers = clause.subject ?? clause.inverted
  return (
    behind !== undefined &&
    [...ground.grammar.after, ...ground.grammar.genitive].includes(behind.prep) &&
    !!doers &&
    partiesOf(doers, ground).some(({ who }) => known.has(rootOf(who, ground.mentions)))
  )
}

/** "The two met on Friday. Their conversation lasted an hour": by telephone or face to face. */
const isTalk = ({ phrase, remote }: Found, how: ContactHow, { linked }: Parsed): boolean =>
  phrase !== undefined && !remote && /^(meeting|call)$/.test(how) && has(linked.grouped.words[phrase.group.head], 'talk')

/** What has happened is told on as it was; a plan, as what became of it: "He was to see the king, but the audience was cancelled." */
function goesOn(now: Stance, before: Stance): boolean {
  if (before.polarity === 'denied') return false
  if (before.status === 'planned') return now.status === 'cancelled' || now.status === 'postponed' || (now.polarity === 'denied' && now.status !== 'possible')
  return before.status === 'happened' && now.status === 'happened' && now.polarity === 'affirmed'
}

/** "He was to call her. The call did not take place": the plan came to nothing. */
export const fateOf = (before: Stance, now: Stance): Stance =>
  before.status === 'planned' && now.status === 'happened' && now.polarity === 'denied' ? { polarity: 'affirmed', status: 'cancelled' } : now
