import type { Frame, Grammar } from '../languages/pack.ts'
import type { Stance } from '../model/claim.ts'
import { isApart, remoteOf } from './by-phone.ts'
import type { Clause, Parsed, Under } from './clause.ts'
import { type Found, type FrameIndex, isContact } from './found.ts'
import { framesOf, nounFrames } from './nouns.ts'
import { withoutElsewhere } from './elsewhere.ts'
import { gappedBehind, inTurn, joinedDays, timesBehind } from './gapped.ts'
import { isManner, lengthsOf } from './manner.ts'
import { anotherOf, apartOf, goesOn, isAbsence, isContest, isHabit } from './occurrence.ts'
import { appointedBy, titleOf } from './holdings.ts'
import { inPhrase, type Linked, type Phrase } from './phrases.ts'
import { contentSpan, deedFrom, deedOf, fill, isDeedOf, isOneOf, isPlain, list, madeBy, objectFits, stretch, under } from './slots.ts'
import { firstTold, partnersOf, partsOf, pledgedIn, toldBefore, willedBy, willIn } from './pledges.ts'
import type { Effects } from './stance.ts'
import { isThere } from './there.ts'
import { factOf, has } from './words.ts'

export function frameIndex(frames: readonly Frame[]): FrameIndex {
  const byVerb = new Map<string, Frame[]>()
  const byNoun = new Map<string, Frame[]>()
  const byPaper = new Map<string, Frame[]>()
  const put = (map: Map<string, Frame[]>, key: string, frame: Frame) => map.set(key, [...(map.get(key) ?? []), frame])
  for (const frame of frames) {
    for (const verb of frame.verbs ?? []) put(byVerb, verb, frame)
    for (const noun of frame.nouns ?? []) put(byNoun, noun, frame)
    if (frame.yields.kind === 'instrument') put(byPaper, frame.yields.type, frame)
  }
  const openings = [...byNoun.keys()].flatMap((noun) => [...noun.matchAll(/ /g)].map(({ index }) => noun.slice(0, index)))
  const governing = new Set([...byVerb.keys()].flatMap((verb) => (verb.includes(' ') ? [verb.slice(0, verb.lastIndexOf(' '))] : [])))
  const speech = new Map([...byVerb].map(([verb, its]) => [verb, its.filter(isSpeech)]))
  const spokenNouns = new Map(
    [...byNoun].flatMap(([noun, its]) =>
      its
        .filter(isSpeech)
        .slice(0, 1)
        .map((frame) => [noun, frame]),
    ),
  )
  return { byVerb, byNoun, byPaper, governing, speech, spokenNouns, openings: new Set(openings) }
}

const isSpeech = ({ yields }: Frame): boolean => yields.kind === 'speech'

/** Finds every frame of a sentence: those of its verbs, then those of its nouns. */
export function findFrames(parsed: Parsed, index: FrameIndex, grammar: Grammar, effects: Effects): Found[] {
  const out: Found[] = []
  parsed.clauses.forEach((own, n) => {
    const frames = index.byVerb.get(own.verb.lemma) ?? []
    const clause = withPurpose(own, parsed, effects)
    const governing = governedBy(clause, frames, index)
    if (!frames.length && !governing.length) return
    const contest = isContest(clause, parsed)
    const meets = frames.some(isContact) && !isHabit(clause, parsed) && !contest && !isAbsence(clause, parsed, grammar)
    const there = meets ? withoutElsewhere(clause, parsed.linked, grammar, index) : clause
    const met = meets ? withoutOthers(there, parsed.linked, grammar, index) : clause
    let told: ReturnType<typeof toldIn> | undefined
    for (const frame of frames) {
      if (isContact(frame) ? !meets : frame.yields.kind === 'action' && contest) continue
      const its = isContact(frame) ? met : clause
      const filled = fillVerb(frame, its, n, parsed, grammar)
      if (!filled) continue
      told ??= toldIn(clause, n, parsed, grammar)
      const how = isContact(frame) ? { under: there.under, ...lengthsOf(clause, parsed, index, grammar) } : {}
      for (const one of each(frame, filled, its, parsed, grammar)) out.push({ ...told, ...how, frame, ...one })
    }
    for (const [frame, its] of governing) {
      const filled = fillVerb(frame, its, n, parsed, grammar)
      if (!filled) continue
      told ??= toldIn(clause, n, parsed, grammar)
      out.push({ ...told, frame, slots: filled, times: clause.times })
    }
  })
  const told = new Set(out.filter((found) => isContact(found.frame)).map((found) => found.clause))
  const nouns = nounFrames(parsed, index, grammar, effects).filter((noun) => !isManner(noun, told, parsed, grammar))
  return mostExact([...out.filter((verb) => !isNamedSitting(verb, nouns)), ...nouns])
}

/** "agreed to the plan", "bowed to pressure": what stands under the verb's own preposition is the object of a frame that names the two. */
function governedBy(clause: Clause, known: readonly Frame[], { byVerb, governing }: FrameIndex): (readonly [Frame, Clause])[] {
  if (clause.object || !governing.has(clause.verb.lemma)) return []
  return clause.under.flatMap(({ prep, phrase }) =>
    phrase.start < clause.verb.end
      ? []
      : (byVerb.get(`${clause.verb.lemma} ${prep}`) ?? []).flatMap((frame): [Frame, Clause][] =>
          isContact(frame) || (known.includes(frame) && !frame.object) ? [] : [[frame, { ...clause, object: phrase }]],
        ),
  )
}

/** "The council met in extraordinary session": the noun names what the verb tells. */
const isNamedSitting = ({ frame, clause }: Found, nouns: readonly Found[]): boolean =>
  frame.yields.kind === 'occasion' && !frame.slots.name && nouns.some((noun) => noun.frame.yields.kind === 'occasion' && noun.clause === clause)

/** What every frame of a clause's verb is told with. */
const toldIn = (clause: Clause, n: number, parsed: Parsed, grammar: Grammar): Omit<Found, 'frame' | 'slots' | 'times'> => ({
  head: clause.verb.verb,
  stance: parsed.stance[n] as Stance,
  clause: n,
  under: clause.under,
  from: [clause.verb.rule],
  ...remoteOf(clause, parsed, grammar),
  ...anotherOf(clause, parsed),
  ...apartOf(clause, parsed),
  ...(goesOn(clause, parsed) ? { goesOn: true as const } : {}),
  ...(isThere(clause, parsed) ? { there: true as const } : {}),
  ...contentOf(clause, parsed),
  ...(clause.lent ? { lent: clause.lent } : {}),
  ...(clause.object ? { direct: clause.object } : {}),
  ...(clause.verb.shape.voice === 'passive' ? { passive: true as const } : {}),
})

/** "expelled two diplomats" is what is done to envoys, and not besides what is done to anybody; "denounced the treaty" breaks it, and blames nobody. */
function mostExact(all: readonly Found[]): Found[] {
  const exact = new Map<number, Frame>()
  for (const { frame, head } of all) if (frame.yields.kind === 'action' && frame.object && !exact.has(head.start)) exact.set(head.start, frame)
  return all.filter(({ frame, head }) => {
    const first = exact.get(head.start)
    if (frame.yields.kind !== 'action' || !first || first === frame) return true
    if (first.slots.persons) return frame.slots.persons !== undefined || (frame.object !== undefined && !isOneOfFolk(frame))
    return frame.object !== undefined || (first.yields.kind === 'action' && first.yields.act === frame.yields.act)
  })
}

/** Its object is anybody. */
const isOneOfFolk = ({ object }: Frame): boolean => object?.some((noun) => noun.startsWith('[folk')) ?? false

interface Told {
  readonly slots: Record<string, Phrase[]>
  readonly times: readonly number[]
  readonly under?: readonly Under[]
}

/** "with A, with B and with C" are three contacts, "on 3 May and again on 9 May" two; "with A, B and C" is one. */
function each(frame: Frame, slots: Record<string, Phrase[]>, clause: Clause, { linked, clauses }: Parsed, grammar: Grammar): Told[] {
  const { times } = clause
  if (frame.yields.kind === 'commitment')
    return partsOf(slots.what?.[0], clauses, linked.items).map((what) => ({ slots: what ? { ...slots, what: [what] } : slots, times }))
  if (!isContact(frame)) return [{ slots, times }]
  // "was received by A": of a passive whoever does it is one of several, not whom it falls on.
  const many = clause.verb.shape.voice === 'passive' && slots.a && frame.slots.a === 'subject' ? 'a' : 'b'
  const others = slots.b ?? []
  const gapped =
    (slots[many] ?? []).length === 1 ? gappedBehind(clause, linked, many === 'a' ? grammar.agent : [...grammar.partner, ...grammar.hearer]) : undefined
  const hosts = many === 'a' ? inTurn(slots.a ?? [], linked.items) : []
  if (hosts.length > 1) return hosts.map((a) => ({ slots: { ...slots, a }, times }))
  if (gapped)
    return [
      { slots, times },
      { slots: { ...slots, [many]: [gapped.party] }, times: gapped.times, under: gapped.under },
    ]
  if (times.length < 2 && others.length < 2) return [{ slots, times }]
  if (others.length > 1) return others.map((b, i) => ({ slots: { ...slots, b: [b] }, times: timesBehind(b, others[i + 1], times, linked.items) }))
  const days = joinedDays(times, linked.items)
  return days.length > 1 ? days.map((day) => ({ slots, times: [day, ...times.filter((time) => !days.includes(time))] })) : [{ slots, times }]
}

/** Fills a verb's slots; `null` where one that must be filled is not. */
function fillVerb(frame: Frame, told: Clause, n: number, { linked, clauses, stance }: Parsed, grammar: Grammar): Record<string, Phrase[]> | null {
  const clause = frame.object ? withSome(told, linked, grammar) : told
  const passive = clause.verb.shape.voice === 'passive'
  if (frame.object && !objectFits(frame, clause, linked)) return null
  if (frame.timed && !clause.times.length) return null
  if (frame.only === 'ahead' && !isAhead(clause, stance[n] as Stance)) return null
  if (frame.only === 'affirmed' && (stance[n] as Stance).polarity === 'denied') return null
  const meant = (phrase: Phrase | undefined): Phrase[] => list(isContact(frame) ? subjectOf(phrase, clause, clauses, linked) : phrase)
  const doers = passive ? agentsOf(clause, grammar) : meant(clause.subject)
  if (frame.subject && !doers.some((one) => isOneOf(one, frame.subject, linked))) return null
  if (frame.notDoing && clauses.some((c) => isDeedOf(n, c) && frame.notDoing?.includes(c.verb.lemma))) return null
  if (frame.onlyDoing && !clauses.some((c) => isDeedOf(n, c) && frame.onlyDoing?.includes(c.verb.lemma))) return null
  const deed = (): Clause | undefined => clauses.find((c) => isDeedOf(n, c))
  const filled = (filler: string): Phrase[] => {
    if (filler === 'subject') return doers
    if (filler === 'object') return meant(passive ? clause.subject : clause.object)
    if (filler === 'patient') return passive ? list(clause.subject) : []
    if (filler === 'doing') return stretch(deedOf(n, clauses, linked.items, onWhichItDepends(grammar)), clause)
    if (filler === 'itself') return stretch({ ...deedFrom(clause, linked.items, onWhichItDepends(grammar)), start: clause.verb.verb.start }, clause)
    if (filler === 'content') return stretch(clause.content && contentSpan(clause.content, linked.items), clause)
    if (filler === 'phone' || filler === 'table' || filler === 'consulting')
      return clause.under.filter((u) => !isApart(u, grammar) && inPhrase(u.phrase, linked.grouped.words, filler) !== undefined).map((u) => u.phrase)
    if (filler === 'unwanted') return unwanted(clause, linked)
    if (filler === 'nobody') return passive && isNobody(clause, deed()) ? list(clause.subject) : []
    if (filler === 'predicate') return named(clause, linked)
    if (filler === 'aim') return aimOf(clause, linked, grammar)
    if (filler === 'deed') return partnersOf(deed(), grammar)
    if (filler === 'pledged') return pledgedIn(frame, clause, clauses, linked.items)
    if (filler === 'willing') return list(willIn(frame, clause, clauses, linked.items)?.subject)
    if (filler === 'willed') return willedBy(willIn(frame, clause, clauses, linked.items), clause)
    if (filler === 'told' || filler === 'obliged') {
      const told = firstTold(clause, clauses) ?? toldBefore(clause, clauses, linked.items)
      return told && (filler === 'told' || told.verb.shape.mood === 'must') ? list(told.subject) : []
    }
    if (filler === 'title') return titleOf(clause, linked, [...grammar.asOffice, ...grammar.genitive])
    if (filler === 'appointed') return appointedBy(clause, linked)
    if (filler === 'owner') return ownersOf(passive ? clause.subject : clause.object)
    return grammar.agent.includes(filler) ? makersOf(clause, clauses, grammar) : under(clause.under, [filler])
  }
  const slots = frame.without?.some((filler) => filled(filler).length > 0) ? null : fill(frame, filled)
  // "parlé au téléphone": the device is nobody.
  const parties = slots?.b?.filter((phrase) => inPhrase(phrase, linked.grouped.words, 'phone') === undefined)
  // « lui a remis une lettre au roi »: the pronoun has the place, and what stands behind belongs to the letter.
  const clitics = parties?.filter(({ group }) => group.clitic) ?? []
  // « a remis au roi une lettre à la reine »: so has the one who stands before it.
  const first = frame.object && clause.object ? parties?.filter((one) => one.end <= (clause.object as Phrase).start) : undefined
  const given = clitics.length ? clitics : first?.length ? first : parties
  return slots && given ? { ...slots, b: given } : slots
}

/** "The raid by Chad was condemned by Togo": whose raid it was stands before the verb. */
const agentsOf = ({ verb, subject, under: all }: Clause, { agent }: Grammar): Phrase[] =>
  under(
    all.filter(({ phrase }) => phrase.start > verb.start || !subject || phrase.start < subject.start),
    agent,
  )

/** "condemned the raid by Chad", "accepted a truce proposed by Togo": whose doing is what the verb has to do with; of a passive, what stands before it. */
function makersOf(clause: Clause, clauses: readonly Clause[], grammar: Grammar): Phrase[] {
  const passive = clause.verb.shape.voice === 'passive'
  const thing = passive ? clause.subject : clause.object
  const own = passive ? new Set(agentsOf(clause, grammar)) : undefined
  const beside = under(clause.under, grammar.agent).filter((one) => !own?.has(one))
  const made = thing ? madeBy(thing, clauses).filter((c) => c !== clause) : []
  return [...beside, ...made.flatMap((c) => under(c.under, grammar.agent))]
}

/** "if", "once": on what a deed depends is no part of it. */
const onWhichItDepends = ({ conditional, pending }: Grammar): readonly string[] => [...conditional, ...pending]

/** "It was agreed to reopen the port", "il a été décidé que le port rouvrirait": "it" takes up what is told behind the verb. */
const isNobody = ({ subject, content }: Clause, deed: Clause | undefined): boolean =>
  /^(3s[mt]|x|)$/.test(subject?.group.pronoun ?? '-') && (content !== undefined || deed !== undefined)

/** « a livré du carburant », "de l'aide": some of a thing is the object of a verb that has no other. */
function withSome(clause: Clause, linked: Linked, { partitive }: Grammar): Clause {
  if (clause.object || clause.verb.shape.voice === 'passive' || !partitive.length) return clause
  const [prep, some] = [linked.items[clause.at + 1], linked.items[clause.at + 2]]
  if (prep?.is !== 'preposition' || !partitive.includes(prep.word) || some?.is !== 'phrase' || !isPlain(some, linked)) return clause
  return { ...clause, object: some, under: clause.under.filter((u) => u.phrase !== some) }
}

/** "Lula was the first president whom she received": whoever the sentence says that it was. */
function subjectOf(phrase: Phrase | undefined, { at }: Clause, clauses: readonly Clause[], { grouped }: Linked): Phrase | undefined {
  const says = clauses.find((c) => c.at < at && c.object !== undefined && c.object === phrase && has(grouped.words[c.verb.to - 1], 'v.aux'))
  // "It was Lula who called": "it" is nobody.
  const somebody = says?.subject && /^3s[mf]$/.test(says.subject.group.pronoun ?? '3sm')
  return somebody && !says.verb.negated && !phrase?.members ? says.subject : phrase
}

/** "Kenya will send doctors", "Peru is to repay the loan", "Chad must file its reply by May"; not what somebody says of another, nor what depends on an if. */
function isAhead({ verb, as, times, noun }: Clause, { status, polarity }: Stance): boolean {
  const { tense, mood, form, voice } = verb.shape
  if (form !== 'finite' || voice === 'passive' || as === 'content' || noun || polarity === 'denied') return false
  return tense === 'future' ? status === 'planned' : mood === 'must' && status === 'demanded' && times.length > 0
}

/** "spoke after a meeting with the emir", "wrote books on the exodus to Spain": what belongs to the noun before it is no party of the verb's. */
function withoutOthers(clause: Clause, { items, grouped }: Linked, grammar: Grammar, index: FrameIndex): Clause {
  const belongs = ({ prep, phrase }: Under): boolean => {
    const [partner, hearer] = [grammar.partner.includes(prep), grammar.hearer.includes(prep)]
    if (!partner && !hearer) return true
    const at = items.indexOf(phrase)
    const k = at < 2 ? -1 : items.slice(0, at - 1).findLastIndex((item) => item.is !== 'time' && item.is !== 'adverb')
    const before = items[k]
    if (before?.is !== 'phrase' || before === clause.object) return true
    const head = items[k - 1]
    if (hearer)
      return head?.is !== 'preposition' || grammar.place.includes(head.word) || grammar.within.includes(head.word) || grammar.agent.includes(head.word)
    const speech = inPhrase(before, grouped.words, 'channel') !== undefined
    return !speech && !framesOf(before, { items, grouped }, index, grammar).some(isContact)
  }
  return clause.under.every(belongs) ? clause : { ...clause, under: clause.under.filter(belongs) }
}

function contentOf({ content }: Clause, { linked, clauses, stance }: Parsed): Pick<Found, 'contentAt' | 'contentPromises'> {
  const first = content && linked.items[content[0]]
  if (!content || !first) return {}
  const inside = clauses.flatMap((c, n) =>
    c.at >= content[0] && c.at < content[1] && c.verb.shape.form === 'finite' ? [{ shape: c.verb.shape, stance: stance[n] as Stance }] : [],
  )
  return {
    contentAt: first.start,
    contentPromises: inside.some((c) => c.stance.status === 'planned' || c.stance.status === 'demanded' || c.shape.mood !== undefined),
  }
}

/** "declared the envoy persona non grata", « déclaré persona non grata »: the adverb behind the object or the verb, past a comma. */
const unwanted = ({ verb, object, subject }: Clause, { grouped }: Linked): Phrase[] =>
  [verb, object].some((one) => one && [one.to, one.to + 1].some((k) => factOf(grouped.words[k], 'adv') === 'unwanted')) ? list(object ?? subject) : []

/** "called him a liar", "called the vote “a farce”", "what she called his neglect": what the object is said to be, behind it or asked for. */
function named({ object, at }: Clause, { items }: Linked): Phrase[] {
  if (!object) return []
  const here = items.indexOf(object)
  const opening = items.slice(0, at).findLastIndex((item) => item.is !== 'phrase' && item.is !== 'adverb')
  // "denounced what she called a plot": behind a verb or a preposition the relative stands for what is so called.
  const free = ['verb', 'preposition'].includes(items[opening - 1]?.is ?? '') && opening < at - 1 && here > at
  const asked = items[opening]?.is === 'relative' && (object.owner !== undefined || free)
  return items[here + 1]?.is === 'phrase' || items[here + 1]?.is === 'open' || items[here - 1]?.is === 'open' || asked ? [object] : []
}

/** "appelle l'ONU à l'aide", "called them to the stage": what the object is wanted for, or where. */
function aimOf({ object }: Clause, { items }: Linked, grammar: Grammar): Phrase[] {
  const at = object ? items.indexOf(object) : -1
  const [prep, phrase] = [items[at + 1], items[at + 2]]
  return at >= 0 && prep?.is === 'preposition' && grammar.hearer.includes(prep.word) && phrase?.is === 'phrase' ? [phrase] : []
}

/** "Morocco's decision", "la décision du Maroc". */
const ownersOf = (phrase: Phrase | undefined): Phrase[] => (phrase ? [...list(phrase.owner), ...phrase.of] : [])

/** "will travel to Kampala on Thursday to meet the president": what is done for a purpose lends it its day and place. */
function withPurpose(clause: Clause, { clauses }: Parsed, effects: Effects): Clause {
  const governor = clause.as === 'infinitive' && !clause.noun && clause.governor !== undefined ? clauses[clause.governor] : undefined
  const effect = governor && effects.verb(governor.verb.lemma)
  // "was in Dili on Friday to sign the treaty"
  const there = effect === 'held' && !governor?.object
  if (!governor || (effect && !there) || clause.times.length) return clause
  return { ...clause, times: governor.times, under: [...clause.under, ...governor.under] }
}
