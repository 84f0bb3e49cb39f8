import { holds, type Span } from '../model/anchor.ts'
import type { Claim, Party, Said, Stance, Worded } from '../model/claim.ts'
import { nameAfter } from '../model/id.ts'
import { actionOf } from './acts.ts'
import type { Parsed } from './clause.ts'
import { withClosingMark } from './cues.ts'
import { dateOf } from './claim-times.ts'
import { isPartOf } from './continued.ts'
import { measureOfPromise } from './counts.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { holdingOf } from './holdings.ts'
import { occasionOf } from './occasions.ts'
import { contactOf, isInPerson, placeBeside, whereOf } from './contacts.ts'
import { distinct, isOpening, partiesOf } from './parties.ts'
import { firstTold } from './pledges.ts'
import { termsOf } from './promises.ts'
import { instrumentOf } from './papers.ts'
import type { Phrase } from './phrases.ts'
import { referredTo } from './referred.ts'
import { isSuperseded } from './superseded.ts'
import { fateOf, takenUp } from './taken-up.ts'
import type { Scene } from './there.ts'
import { has } from './words.ts'

/** A sentence longer than this is not evidence as a whole: only the clause is. */
const LONGEST_EVIDENCE = 420

/** Makes a claim of a frame found in a sentence; `null` where its parties are not definite enough. `there` is what "there" would mean. */
export function claimOf(found: Found, parsed: Parsed, sentence: Span, ground: ClaimGround, before?: Claim<string>, there?: Scene): Claim<string> | null {
  const own = saidOf(found, parsed, ground)
  const leant = own ? null : takenUp(found, parsed, before, ground)
  const says = own ?? leant ?? referredTo(found, ground)
  if (!says) return null
  const told = dateOf(found, ground)
  const goesOn = own !== null && before !== undefined && told === undefined && isPartOf(found, own, before, ground)
  const itself = evidenceOf(found, parsed, sentence)
  const scene = says.kind === 'contact' && isInPerson(says.how) && !placeBeside(found, ground) ? there : undefined
  const leans = [
    ...((leant || goesOn) && before ? before.evidence.slice(0, 1) : []),
    ...(scene && scene.sentence.start !== sentence.start ? [scene.sentence] : []),
  ]
  const evidence = [itself, ...leans.slice(0, 1)]
  const because = {
    rule: found.frame.name,
    start: found.head.start,
    end: found.head.end,
    ...(found.from.length ? { from: found.from.map((rule) => ({ rule, start: found.head.start, end: found.head.end })) } : {}),
  }
  const time = told ?? (leant || goesOn ? before?.time : scene?.time)
  const where = whereOf(found, ground) ?? scene?.where
  return {
    id: nameAfter(
      'claim',
      ground.report,
      says.kind,
      found.head.start,
      found.head.end,
      found.frame.name,
      ...(says.kind === 'commitment' ? [says.what.start] : []),
      ...(says.kind === 'contact' ? [...says.participants.map((p) => p.start), ...(time === undefined ? [] : [time])] : []),
      ...evidence.flatMap((e) => [e.start, e.end]),
    ),
    says,
    stance: leant && before ? fateOf(before.stance, found.stance) : datedStance(found, time, ground),
    ...(time === undefined ? {} : { time }),
    ...(where ? { where } : {}),
    ...(isSuperseded(parsed.linked.grouped.words) ? { superseded: true as const } : {}),
    chain: chainOf(found.head, ground),
    evidence,
    because,
  }
}

function saidOf(found: Found, parsed: Parsed, ground: ClaimGround): Said<string> | null {
  const { yields } = found.frame
  const parties = (slot: string): Party<string>[] => (found.slots[slot] ?? []).flatMap((phrase) => partiesOf(phrase, ground))
  switch (yields.kind) {
    case 'contact':
      return contactOf(found, yields.how, ground)
    case 'action':
      return actionOf(found, parsed, ground)
    case 'commitment': {
      const what = worded(found.slots.what?.[0], ground)
      if (!what || (what.start === found.contentAt && !found.contentPromises)) return null
      const to = parties('to')
      const by = distinct(parties('by'), ground).filter(({ who }) => found.frame.only !== 'ahead' || !isOpening(who, ground))
      if (what.start === found.contentAt && isOwedByOthers(found, by, parsed, ground)) return null
      // "announced that the summit would open": a thing promises nothing.
      if (!by.length && (found.frame.slots.by === 'willing' || found.frame.only === 'ahead')) return null
      // "The twins agreed to share a room": they are no side.
      const told = found.slots.by ?? []
      if (!by.length && told.length && !told.some((phrase) => canPromise(phrase, parsed, ground))) return null
      const terms = termsOf(what, found, parsed, ground)
      // "Greece must repay its debts on time": what one owes at no day is no promise.
      if (found.frame.only === 'ahead' && found.stance.status === 'demanded' && terms.due === undefined) return null
      return { kind: 'commitment', by, ...(to.length ? { to } : {}), what, ...terms, ...measureOfPromise(what, parsed, ground.grammar) }
    }
    case 'instrument':
      return instrumentOf(found, parsed, ground)
    case 'occasion':
      return occasionOf(found, ground)
    case 'holding':
      return holdingOf(found, ground)
    case 'speech':
      return null
  }
}

/** Somebody, if nobody in particular: "it", "the three", "the parties", "the alliance"; no twins. */
const canPromise = (phrase: Phrase, { linked: { grouped } }: Parsed, { mentions }: ClaimGround): boolean =>
  phrase.group.pronoun !== undefined ||
  mentions.of(phrase).length > 0 ||
  has(grouped.words[phrase.group.head], 'cardinal') ||
  grouped.words.slice(phrase.group.from, phrase.group.to).some((word) => ['side', 'voice', 'orgkind'].some((cls) => has(word, cls)))

/** "agreed that Chad must open the border": what is asked of another is no promise of one's own. */
function isOwedByOthers(found: Found, by: readonly Party<string>[], { clauses }: Parsed, ground: ClaimGround): boolean {
  const clause = found.clause === undefined ? undefined : clauses[found.clause]
  const told = clause && firstTold(clause, clauses)
  const ahead = told?.verb.shape.mood === 'must' || told?.verb.shape.tense === 'future'
  if (!ahead || !told?.subject || told.subject.group.pronoun) return false
  const owing = partiesOf(told.subject, ground)
  return owing.length > 0 && distinct([...by, ...owing], ground).length === by.length + owing.length
}

function worded(said: Phrase | undefined, { text }: ClaimGround): Worded | undefined {
  if (!said || said.end - said.start < 3) return undefined
  const { start, end } = withClosingMark(text, { start: said.start, end: said.end })
  return { start, end, text: text.slice(start, end) }
}

/** A present tense with a day to come is a plan: "Macron meets Abe on Monday". */
function datedStance({ stance }: Found, time: number | undefined, { times }: ClaimGround): Stance {
  return stance.status === 'ongoing' && time !== undefined && times[time]?.lean === 'future' ? { ...stance, status: 'planned' } : stance
}

/** Through whom the report has it: the speakers of the statements that hold the word, outermost first. */
function chainOf(head: Span, { statements }: ClaimGround): Claim<string>['chain'] {
  const around = statements.filter((s) => s.speaker && holds(s, head))
  return around.sort((a, b) => b.end - b.start - (a.end - a.start)).map((s) => ({ who: s.speaker as string }))
}

function evidenceOf(found: Found, parsed: Parsed, sentence: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_EVIDENCE) return sentence
  const clause = found.clause === undefined ? undefined : parsed.clauses[found.clause]
  const parts: Span[] = [found.head, ...Object.values(found.slots).flat(), ...(clause ? [clause] : [])]
  const start = Math.min(...parts.map((p) => p.start))
  const end = Math.max(...parts.map((p) => p.end))
  return end - start <= LONGEST_EVIDENCE
    ? { start, end }
    : { start: Math.max(start, found.head.start - LONGEST_EVIDENCE / 2), end: Math.min(end, found.head.end + LONGEST_EVIDENCE / 2) }
}
