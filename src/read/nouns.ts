import type { Frame, Grammar } from '../languages/pack.ts'
import type { Clause, Parsed, Under } from './clause.ts'
import { isContact, tellsIt, type Found, type FrameIndex } from './found.ts'
import type { Item, Linked, Phrase } from './phrases.ts'
import type { Stance } from '../model/claim.ts'
import { isAftermath, isAlongside, isByLetter, isFixed, isPurpose, isWritten, lengthBefore, type NounAt, passesPlace, passesTime } from './noun-times.ts'
import { fill, isOneOf, isPlain, isSomebody, list, madeBy, objectFits, under } from './slots.ts'
import { type Carrier, type Effect, type Effects, stanceOfNoun } from './stance.ts'
import { factOf, has } from './words.ts'

export function nounFrames(parsed: Parsed, index: FrameIndex, grammar: Grammar, effects: Effects): Found[] {
  const taken = consumed(parsed, index, grammar)
  return nouns(parsed.linked.items).flatMap((noun) => {
    const known = framesOf(noun.phrase, parsed.linked, index, grammar)
    // "signed a pact": the act is told by the verb, the pact by its noun.
    const frames = taken.has(noun.phrase.group) ? known.filter(({ yields }) => yields.kind === 'instrument' || yields.kind === 'occasion') : known
    if (!frames.length || tellsAnother(noun.phrase, frames, parsed.linked, index, grammar)) return []
    const { times: behind, under: tailed } = following(parsed.linked.items, noun.at + 1, grammar)
    const named = paperOf(noun.phrase, parsed.linked) !== undefined
    const sending = sentBy(noun.phrase, known, parsed, index, effects)
    const tail = { times: [...behind, ...sending.flatMap((c) => c.times)], under: [...tailed, ...sending.flatMap((c) => c.under)] }
    const carrier = carrierOf(noun, parsed, effects, sending)
    const own = stanceOfNoun({ ...noun, ...carrier, ...fateOf(noun, carrier, parsed, effects), parsed, grammar, effects })
    return frames.flatMap((frame) => {
      // "left without an agreement": there is none.
      if (frame.yields.kind === 'instrument' && noun.prep !== undefined && grammar.lacking.includes(noun.prep)) return []
      const signed = frame.yields.kind === 'instrument' ? signing(carrier, parsed, index, named) : undefined
      // "spoke about the Paris Agreement", "left the JCPOA": what everybody knows by its name is not made by being named.
      if (named && signed === undefined) return []
      const set = frame.yields.kind === 'occasion' && carrier.role !== 'subject' ? stanceOfSetting(noun, parsed) : undefined
      const told = set ?? (signed === undefined ? own : (parsed.stance[signed] as Stance))
      if (!told || (taken.has(noun.phrase.group) && frame.yields.kind === 'occasion' && !set)) return []
      const slots = fillNoun(frame, noun, tail.under, { ...carrier, ...(signed === undefined ? {} : { signed }) }, parsed, effects, grammar, index)
      // "did not discuss the recall of the ambassador" says nothing against the recall.
      const undiscussed = told.polarity === 'denied' && told.status !== 'happened'
      if (!slots || (undiscussed && frame.yields.kind === 'action')) return []
      const relative = parsed.clauses.filter(
        (c) =>
          isOf(c.subject, noun.phrase, tail.under, effects.verb(c.verb.lemma)) &&
          (passesTime(noun, { role: 'subject' }, c, grammar, effects) || isSet(c, effects, index)) &&
          !isAftermath(frame, { role: 'subject' }, c, effects),
      )
      const times = [
        ...new Set([
          ...(noun.phrase.group.times ?? []),
          ...lengthBefore(noun, parsed.linked.items, grammar),
          ...tail.times,
          ...relative.flatMap((c) => c.times),
        ]),
      ]
      const clause = carrier.clause === undefined ? undefined : parsed.clauses[carrier.clause]
      const body = parsed.linked.grouped.words.slice(noun.phrase.group.from, noun.phrase.group.to)
      const nth = body.map((w) => factOf(w, 'nth')).find(Boolean)
      const passes =
        clause !== undefined &&
        !carrier.again &&
        !isAftermath(frame, carrier, clause, effects) &&
        (passesTime(noun, carrier, clause, grammar, effects) ||
          isByLetter(frame, noun, grammar) ||
          isAlongside(frame, noun, carrier, grammar) ||
          isFixed(carrier, clause, effects, index) ||
          isPurpose(noun, carrier, clause, grammar, index))
      const there = clause !== undefined && !carrier.again && passesPlace(noun, carrier, clause, grammar, index)
      const dated = times.length || !passes ? times : [...times, ...clause.times]
      return [
        {
          frame,
          head: headSpan(noun.phrase, parsed.linked),
          phrase: noun.phrase,
          slots,
          stance: told,
          ...(carrier.clause === undefined ? {} : { clause: carrier.clause }),
          under: [
            ...tail.under,
            ...relative.flatMap((c) => (isSet(c, effects, index) ? c.under : c.under.filter((u) => grammar.place.includes(u.prep)))),
            ...((carrier.again ? undefined : clause)?.under ?? []).filter((u) => u.phrase !== noun.phrase && (there || !grammar.place.includes(u.prep))),
          ],
          times: clause && (signed !== undefined || (times.length && passes && carrier.role !== 'under')) ? [...new Set([...times, ...clause.times])] : dated,
          ...(noun.prep !== undefined && grammar.before.includes(noun.prep) && clause?.verb.shape.tense === 'past' ? { awaited: true as const } : {}),
          ...(nth ? { nth: nth as 'first' } : {}),
          ...(noun.phrase.group.determiner === undefined && body.some((w) => has(w, 'apart')) ? { apart: true as const } : {}),
          ...(body.some((w) => has(w, 'phone')) ? { remote: true as const } : {}),
          from: clause ? [clause.verb.rule] : [],
        },
      ]
    })
  })
}

/** "a letter sent to the king by the emir": the participle says who wrote, to whom and when; "a letter seen by the paper" does not. */
const sentBy = (phrase: Phrase, frames: readonly Frame[], { clauses }: Parsed, { byVerb }: FrameIndex, effects: Effects): readonly Clause[] =>
  frames.some(isWritten)
    ? clauses.filter(
        ({ as, subject, verb }) =>
          as === 'participle' && subject?.group === phrase.group && (effects.verb(verb.lemma) === 'held' || byVerb.get(verb.lemma)?.some(isWritten)),
      )
    : []

/** "La rencontre que devaient avoir les deux rois n'aura pas lieu": what the relative clause plans, the verb of the sentence calls off. */
function fateOf({ phrase }: NounAt, { clause: at, role }: Carrier, { clauses }: Parsed, effects: Effects): Pick<Carrier, 'clause' | 'role'> {
  if (at === undefined || role !== 'object') return {}
  const clause = clauses.findIndex(({ subject, verb }, n) => {
    if (n <= at || subject?.group !== phrase.group || verb.shape.form !== 'finite') return false
    const effect = effects.verb(verb.lemma)
    return effect === 'cancelled' || effect === 'postponed' || (effect === 'held' && verb.negated)
  })
  return clause < 0 ? {} : { clause, role: 'subject' }
}

/** The subject is the noun, or, where "the talks with the emir, which lasted an hour" could be of either, the party behind it. */
const isOf = (subject: Phrase | undefined, noun: Phrase, tail: readonly Under[], effect: Effect | undefined): boolean =>
  subject !== undefined && (subject.group === noun.group || (effect === 'held' && tail.some((u) => u.phrase.group === subject.group)))

/** "a meeting scheduled for Thursday in Geneva": the participle tells when and where it should be; "announced on Thursday", when that was told. */
const isSet = ({ verb }: Clause, effects: Effects, { byVerb }: FrameIndex): boolean =>
  verb.shape.form === 'participle' && effects.verb(verb.lemma) === 'planned' && !byVerb.get(verb.lemma)?.some(tellsIt)

/** "asked for a session, which will take place on Friday", "called a meeting, due to begin on Friday": what is told of the occasion itself. */
const stanceOfSetting = ({ phrase }: NounAt, { clauses, stance }: Parsed): Stance | undefined => {
  const told = stance[clauses.findIndex((c) => c.subject?.group === phrase.group && c.verb.start > phrase.end && c.verb.shape.voice === 'active')]
  return told?.status === 'planned' || told?.status === 'happened' ? told : undefined
}

/** "the closing session of the talks": the talks tell the contact. */
function tellsAnother(phrase: Phrase, frames: readonly Frame[], linked: Linked, index: FrameIndex, grammar: Grammar): boolean {
  const tells = (inner: Phrase): boolean => framesOf(inner, linked, index, grammar).some(isContact) || inner.of.some(tells)
  return frames.some(isContact) && phrase.of.some(tells)
}

/** What kind of paper it is, where the name itself says it: "the JCPOA", "New START". */
const paperOf = ({ group }: Phrase, { grouped }: Linked): string | undefined => factOf(grouped.words[group.head], 'instrument')?.split('/')[0]

/** The clause that makes or breaks the paper it carries: "signed a pact", "issued a joint statement", "un contrat a été annulé"; one with a name of its own is only made. */
function signing({ clause, role }: Carrier, { clauses, linked }: Parsed, { byVerb }: FrameIndex, named: boolean): number | undefined {
  const its = clause === undefined || role === 'under' ? undefined : clauses[clause]
  const signs =
    its &&
    byVerb
      .get(its.verb.lemma)
      ?.some(
        ({ yields, object, slots }) =>
          (yields.kind === 'action' && (!named || yields.act === 'AGREE') && object && slots.name && objectFits({ object }, its, linked)) ||
          (yields.kind === 'speech' && yields.act === 'announce'),
      )
  return signs ? clause : undefined
}

/** Nouns that a verb's frame has taken as its object: "suspended all dialogue" is an act, and no dialogue besides. */
function consumed({ clauses, linked }: Parsed, { byVerb }: FrameIndex, { issuer }: Grammar): Set<unknown> {
  const out = new Set<unknown>()
  for (const clause of clauses) {
    const object = clause.verb.shape.voice === 'passive' ? clause.subject : clause.object
    // "handed her a letter from the king": the letter is told besides.
    const behind = object && linked.items[linked.items.indexOf(object) + 1]
    const signed = object && (object.of.length > 0 || object.owner !== undefined || (behind?.is === 'preposition' && issuer.includes(behind.word)))
    const takes = byVerb
      .get(clause.verb.lemma)
      ?.some((frame) => frame.object && !((signed || clause.as === 'participle') && isContact(frame)) && objectFits(frame, clause, linked))
    if (takes && object) for (const phrase of [object, ...(object.members ?? []), ...object.of]) out.add(phrase.group)
  }
  return out
}

function headSpan(phrase: Phrase, { grouped }: Linked): { start: number; end: number } {
  const word = grouped.words[phrase.group.head]
  return word ? { start: word.start, end: word.end } : phrase
}

/** Every noun phrase with its place: members of coordinations and what hangs by genitives too. */
function nouns(items: readonly Item[]): NounAt[] {
  const out: NounAt[] = []
  const visit = (phrase: Phrase, at: number, prep: string | undefined) => {
    out.push(prep === undefined ? { phrase, at } : { phrase, at, prep })
    for (const member of phrase.members ?? []) if (member.group !== phrase.group) visit(member, at, prep)
    for (const inner of phrase.of) visit(inner, at, prep)
  }
  items.forEach((item, at) => {
    const before = items[at - 1]?.is === 'adverb' ? items[at - 2] : items[at - 1]
    if (item.is === 'phrase') visit(item, at, before?.is === 'preposition' ? before.word : undefined)
  })
  return out
}

/** Frames by head noun, a compound before its head ("phone call" before "call"). */
export function framesOf(phrase: Phrase, linked: Linked, index: FrameIndex, grammar: Grammar): readonly Frame[] {
  const { head, from, to, pronoun } = phrase.group
  if (pronoun !== undefined) return []
  const { grouped } = linked
  const paper = paperOf(phrase, linked)
  if (paper !== undefined) return index.byPaper.get(paper) ?? []
  const norm = (i: number) => (i >= from && i < to ? (grouped.words[i]?.lexeme.norm ?? '') : '')
  const opens = grammar.headFirst ? head : head - 1
  const first = norm(opens)
  const compound = index.openings.has(first) ? index.byNoun.get(`${first} ${norm(opens + 1)}`) : undefined
  const found = compound ?? index.byNoun.get(norm(head))
  if (found || !grammar.headFirst) return found ?? []
  // "un bref entretien": an adjective that nobody lists stands where the head should.
  return grouped.words[head + 1]?.tag === 'noun' ? (index.byNoun.get(norm(head + 1)) ?? []) : []
}

/** Prepositional phrases and times that follow a noun directly. */
function following(items: readonly Item[], from: number, grammar: Grammar): { under: Under[]; times: number[] } {
  const found: Under[] = []
  const times: number[] = []
  for (let k = from; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'time') times.push(item.time as number)
    else if (item.is === 'preposition') {
      if (grammar.since.includes(item.word) || (grammar.between.includes(item.word) && found.some((u) => !grammar.place.includes(u.prep)))) break
      const next = items[k + 1]
      if (next?.is === 'phrase') found.push({ prep: item.word, phrase: next })
      else if (next?.is !== 'time') break
      if (next?.is === 'phrase') k++
    } else if (item.is === 'comma') {
      const next = items[k + 1]
      if (next?.is !== 'preposition' && next?.is !== 'time') break
    } else if (item.is !== 'adverb') break
  }
  return { under: found, times }
}

function carrierOf({ phrase, at }: NounAt, { clauses, linked: { items } }: Parsed, effects: Effects, sending: readonly Clause[]): Carrier {
  const holds = (outer: Phrase | undefined): boolean =>
    outer !== undefined &&
    (outer === phrase || outer.group === phrase.group || (outer.members?.some((m) => m.group === phrase.group) ?? false) || outer.of.some(holds))
  // "told of the talks that the king had with the emir": who held them, the relative clause says.
  const had = clauses.findIndex(
    (c) => c.object && c.object.end <= c.verb.start && c.object.end === phrase.end && holds(c.object) && effects.verb(c.verb.lemma) === 'held',
  )
  if (had >= 0) return { clause: had, role: 'object' }
  for (const [clause, c] of clauses.entries()) if (holds(c.object) || holds(c.second)) return { clause, role: 'object' }
  for (const [n, c] of clauses.entries())
    if (c.under.some((u) => holds(u.phrase))) {
      // "In a letter sent to the king, she asked": the verb behind has the letter, not the participle.
      const clause = sending.includes(c) ? clauses.findIndex((other, k) => k > n && other.verb.shape.form === 'finite') : n
      return clause < 0 ? {} : { clause, role: 'under' }
    }
  const told = [...clauses.entries()].filter(([, c]) => c.subject?.group === phrase.group && c.verb.shape.form === 'finite')
  // "The meeting, which was not announced, lasted an hour": the sentence's verb tells it, not that of the relative clause.
  const [first] = told.find(([, c]) => !items.slice(at, c.at).some(({ is }) => is === 'relative')) ?? told.at(-1) ?? []
  if (first !== undefined) return { clause: first, role: 'subject' }
  // "will attend a forum on 11 March and a conference on water on 12 March": the time between parts them, and the verb has both.
  const [time, and] = [items[at - 2], items[at - 1]]
  const shared =
    time?.is === 'time' && and?.is === 'conjunction' ? clauses.findIndex((c) => (c.object ?? c.under[0]) && c.times.includes(time.time as number)) : -1
  return shared < 0 ? {} : { clause: shared, role: 'object', again: true }
}

/** "In a call on Monday, the king told the emir that …": whom one speaks to in a call is the other party. */
function hearer({ verb, object, under: all }: Clause, { byVerb }: FrameIndex, grammar: Grammar): Phrase[] {
  const frame = byVerb.get(verb.lemma)?.find(({ yields }) => yields.kind === 'speech')
  const speech = frame?.yields
  if (speech?.kind !== 'speech' || verb.shape.voice === 'passive' || !['say', 'demand', 'warn', 'promise', 'announce'].includes(speech.act)) return []
  // "told the emir", but not "raised Libya"
  return object && frame?.slots.to?.includes('object') ? [object] : under(all, grammar.hearer)
}

/** "London announced the expulsion of two diplomats", "Oslo ordered the purchase of jets": whoever says so of a deed without a doer does it. */
function announces({ verb }: Clause, { byVerb }: FrameIndex, effects: Effects): boolean {
  if (verb.shape.voice === 'passive') return false
  if (effects.ordains(verb.lemma)) return true
  return (
    effects.verb(verb.lemma) === 'planned' &&
    (byVerb
      .get(verb.lemma)
      ?.some(({ yields }) => yields.kind === 'commitment' || (yields.kind === 'speech' && /^(announce|confirm|promise)$/.test(yields.act))) ??
      false)
  )
}

/** "The expulsion was announced by Oslo", "ordered by Oslo": whoever has such a deed in hand does it. */
const orders = ({ verb }: Clause, effects: Effects): boolean => /^(held|planned|demanded|proposed|cancelled|postponed)$/.test(effects.verb(verb.lemma) ?? '')

/** A noun's slots: owner and prepositions of its own, and the subject of the verb that carries it ("held talks", "after talks with"). */
function fillNoun(
  frame: Frame,
  noun: NounAt,
  tail: readonly Under[],
  carrier: Carrier,
  parsed: Parsed,
  effects: Effects,
  grammar: Grammar,
  index: FrameIndex,
): Record<string, Phrase[]> | null {
  const clause = carrier.clause === undefined ? undefined : parsed.clauses[carrier.clause]
  const { phrase } = noun
  // "discussed Syria in a phone call", "left after talks with the emir", but not "left after the summit".
  const inside = phrase.group.determiner !== 'def' && noun.prep !== undefined && grammar.within.includes(noun.prep)
  const writes = isByLetter(frame, noun, grammar)
  // "warned of a build-up near the border with Chad": nobody partakes in the deed of another.
  const isShared = frame.yields.kind !== 'action'
  const partakes = (): boolean => writes || (isShared && (tail.some((u) => grammar.partner.includes(u.prep)) || inside))
  const doer = (): Phrase[] => {
    if (clause && carrier.signed !== undefined) return clause.verb.shape.voice === 'passive' ? under(clause.under, grammar.agent) : list(clause.subject)
    if (!clause || phrase.owner || carrier.role === 'subject' || (carrier.again && !clause.object)) return []
    // "protested after the meeting of Mori with the king", « après la rencontre de Mori avec le roi »: whose it was is told.
    if (carrier.role === 'under' && phrase.of.some((p) => isSomebody(p, parsed.linked))) return []
    if (carrier.role === 'under') {
      // "was told so in a call with the emir", but not "was received after talks by the emir"
      const agents = under(clause.under, grammar.agent)
      const passive = clause.verb.shape.voice === 'passive'
      const doers = passive && agents.length ? agents : list(clause.subject)
      // "said that the isle was Chilean in a call with the king": what is so is not so in a call; whoever says it calls.
      const teller = clause.as === 'content' && clause.governor !== undefined ? parsed.clauses[clause.governor] : undefined
      if (teller && inside && clause.object && has(parsed.linked.grouped.words[clause.verb.to - 1], 'v.aux')) return list(teller.subject)
      // "was concluded by the minister and the adviser after talks in Beijing"
      const several =
        doers.some((one) => one.members !== undefined) &&
        phrase.group.determiner !== 'def' &&
        !phrase.of.length &&
        !tail.some((u) => grammar.partner.includes(u.prep))
      if (several && noun.prep !== undefined && grammar.after.includes(noun.prep)) return doers
      return (passive && (!tail.length || agents.length > 0)) || !partakes() ? [] : list(clause.subject)
    }
    const effect = effects.verb(clause.verb.lemma)
    if (frame.yields.kind === 'action' && announces(clause, index, effects) && !under(tail, grammar.agent).length) return list(clause.subject)
    const partner = tail.some((u) => grammar.partner.includes(u.prep)) || clause.under.some((u) => grammar.partner.includes(u.prep))
    // "called off his trip to Chad"
    const theirs = phrase.group.determiner === 'poss'
    return effect && (effect === 'held' || partner || theirs) && clause.verb.shape.voice === 'active' ? list(clause.subject) : []
  }
  const filled = (filler: string): Phrase[] => {
    if (filler === 'owner')
      return [...list(phrase.owner), ...phrase.of.filter((p) => p.group.times === undefined && !(isWritten(frame) && isPlain(p, parsed.linked)))]
    if (filler === 'of') return phrase.of.filter((p) => p.group.times === undefined)
    if (filler === 'whose') return phrase.owner ? [phrase.owner] : [phrase]
    if (filler === 'subject') return doer()
    const agent = grammar.agent.includes(filler)
    const own = [...under(tail, [filler]), ...(agent ? madeBy(phrase, parsed.clauses).flatMap((c) => under(c.under, [filler])) : [])]
    // "Talks were held in Geneva between …": what the verb has, the talks have.
    const shared = carrier.role === 'object' || (carrier.role === 'subject' && clause && effects.verb(clause.verb.lemma) !== undefined)
    // "Chad's raid was condemned by Togo"
    if (own.length || !clause || (agent && (phrase.owner || !orders(clause, effects)))) return own
    const lent = shared ? under(clause.under, [filler]) : []
    if (lent.length) return lent
    if (!grammar.partner.includes(filler) || grammar.between.includes(filler)) return own
    // "chaired a meeting of Serbia and Kosovo"
    if (carrier.role === 'object' && doer().length) return phrase.of.filter((p) => (p.members?.length ?? 0) > 1)
    return inside ? [...under(clause.under, [filler]), ...hearer(clause, index, grammar)].slice(0, 1) : own
  }
  // "the withdrawal from OPEC"
  const of = [...phrase.of, ...under(tail, [...grammar.genitive, ...(frame.slots.toward?.replace('?', '').split('|') ?? [])])]
  return frame.object && !of.some((one) => isOneOf(one, frame.object, parsed.linked)) ? null : fill(frame, filled)
}
