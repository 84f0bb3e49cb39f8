import type { Frame, Grammar } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Stance } from '../model/claim.ts'
import type { Clause, Parsed, Under } from './clause.ts'
import type { Item, Linked, Phrase } from './phrases.ts'
import { stanceOfNoun, stances, type Carrier, type Effects } from './stance.ts'
import { has, factOf } from './words.ts'

/** A frame found in a sentence, with what fills its slots. */
export interface Found {
  readonly frame: Frame
  /** The verb or noun that evoked it. */
  readonly head: { readonly start: number; readonly end: number }
  readonly slots: Readonly<Record<string, readonly Phrase[]>>
  readonly stance: Stance
  /** The noun with all that belongs to it, where a noun evoked the frame. */
  readonly phrase?: Phrase
  /** Index of the clause that it is, or that carries it; absent for a noun without a verb. */
  readonly clause?: number
  readonly under: readonly Under[]
  readonly times: readonly number[]
  /** "the first meeting", "a new call". */
  readonly nth?: 'first' | 'again'
  /** The direct object of the verb. */
  readonly direct?: Phrase
  /** Where its content clause begins, and whether that speaks of what is to be: "agreed that talks would resume". */
  readonly contentAt?: number
  readonly contentPromises?: boolean
  /** The verb is passive, so that its doer may stay unnamed. */
  readonly passive?: true
  /** "by phone", "par téléphone". */
  readonly remote?: true
  /** Rules under it: verb group, carrier. */
  readonly from: readonly string[]
}

/** The frames of a pack by the words that evoke them. */
export interface FrameIndex {
  readonly byVerb: ReadonlyMap<string, readonly Frame[]>
  readonly byNoun: ReadonlyMap<string, readonly Frame[]>
}

export function frameIndex(frames: readonly Frame[]): FrameIndex {
  const byVerb = new Map<string, Frame[]>()
  const byNoun = new Map<string, Frame[]>()
  const put = (map: Map<string, Frame[]>, key: string, frame: Frame) => map.set(key, [...(map.get(key) ?? []), frame])
  for (const frame of frames) {
    for (const verb of frame.verbs ?? []) put(byVerb, verb, frame)
    for (const noun of frame.nouns ?? []) put(byNoun, noun, frame)
  }
  return { byVerb, byNoun }
}

/** Finds every frame of a sentence: those of its verbs, then those of its nouns. */
export function findFrames(parsed: Parsed, index: FrameIndex, grammar: Grammar, effects: Effects): Found[] {
  const stance = stances(parsed, grammar, effects)
  const out: Found[] = []
  parsed.clauses.forEach((clause, n) => {
    for (const frame of index.byVerb.get(clause.verb.lemma) ?? []) {
      const filledSlots = fillVerb(frame, clause, n, parsed, grammar)
      for (const slots of filledSlots ? apart(frame, filledSlots) : [])
        out.push({
          frame,
          head: clause.verb.verb,
          slots,
          stance: stance[n] as Stance,
          clause: n,
          under: clause.under,
          times: clause.times,
          from: [clause.verb.rule],
          ...remoteOf(clause, parsed),
          ...anotherOf(clause, parsed),
          ...contentOf(clause, parsed, stance),
          ...(clause.object ? { direct: clause.object } : {}),
          ...(clause.verb.shape.voice === 'passive' ? { passive: true as const } : {}),
        })
    }
  })
  return [...out, ...nounFrames(parsed, index, grammar, effects, stance)]
}

/** The object of the verb, or the subject of its passive, holds one of the nouns that the frame wants. */
export function objectFits(frame: Frame, clause: Clause, linked: Linked): boolean {
  const object = clause.verb.shape.voice === 'passive' ? clause.subject : clause.object
  return object !== undefined && (frame.object?.some((noun) => names(object, noun, linked)) ?? false)
}

/** "with A, with B and with C" are three contacts; "with A, B and C" is one. */
function apart(frame: Frame, slots: Record<string, Phrase[]>): Record<string, Phrase[]>[] {
  const others = slots.b ?? []
  return frame.yields.kind === 'contact' && others.length > 1 ? others.map((b) => ({ ...slots, b: [b] })) : [slots]
}

/** Fills a verb's slots; `null` where one that must be filled is not. */
function fillVerb(frame: Frame, clause: Clause, n: number, { linked, clauses }: Parsed, grammar: Grammar): Record<string, Phrase[]> | null {
  const passive = clause.verb.shape.voice === 'passive'
  if (frame.object && !objectFits(frame, clause, linked)) return null
  const filled = (filler: string): Phrase[] => {
    if (filler === 'subject') return passive ? under(clause.under, grammar.agent) : list(clause.subject)
    if (filler === 'object') return passive ? list(clause.subject) : list(clause.object)
    if (filler === 'doing') return stretch(deedOf(n, clauses, linked.items), clause)
    if (filler === 'content') return stretch(clause.content && contentSpan(clause.content, linked.items), clause)
    if (filler === 'owner') return list((passive ? clause.subject : clause.object)?.owner)
    return under(clause.under, [filler])
  }
  return frame.without?.some((filler) => filled(filler).length > 0) ? null : fill(frame, filled)
}

/** A stretch of text in the shape of a phrase, so that clauses can fill slots. */
function stretch(span: Span | undefined, { verb }: Clause): Phrase[] {
  return span
    ? [
        {
          is: 'phrase',
          from: verb.from,
          to: verb.to,
          ...span,
          group: { is: 'noun', from: verb.from, to: verb.to, ...span, head: verb.from, pronoun: '' },
          nounStart: span.start,
          noun: '',
          of: [],
        },
      ]
    : []
}

/** Words that open something: a stretch does not end with them. */
const OPENING = new Set(['conjunction', 'comma', 'relative', 'subordinator', 'preposition', 'other'])

/** From the infinitive that the clause governs to the end of what hangs on it. */
function deedOf(n: number, clauses: readonly Clause[], items: readonly Item[]): Span | undefined {
  const deed = clauses.find((c) => c.governor === n && c.as === 'infinitive')
  if (!deed) return undefined
  let end = deed.end
  let relative = false
  for (let k = deed.at + 1; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'relative') relative = true
    const close = item.is === 'open' ? items.findIndex((other, at) => at > k && other.is === 'close') : -1
    if (close > 0) {
      k = close
      end = (items[close] as Item).end
      continue
    }
    const own = item.is === 'verb' && item.shape.form === 'finite' && !relative
    if (item.is === 'mark' || item.is === 'open' || item.is === 'close' || own || (item.is === 'comma' && items[k + 1]?.is !== 'preposition')) break
    if (item.is === 'verb' && item.shape.form === 'finite') relative = false
    if (!OPENING.has(item.is)) end = Math.max(end, item.end)
  }
  return { start: deed.verb.start, end }
}

function contentSpan([from, to]: readonly [number, number], items: readonly Item[]): Span | undefined {
  const [first, last] = [items[from], items[Math.min(to, items.length) - 1]]
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined
}

function fill(frame: Frame, filled: (filler: string) => Phrase[]): Record<string, Phrase[]> | null {
  const slots: Record<string, Phrase[]> = {}
  for (const [slot, filler] of Object.entries(frame.slots)) {
    const optional = filler.endsWith('?')
    const found =
      filler
        .replace('?', '')
        .split('|')
        .map(filled)
        .find((p) => p.length > 0) ?? []
    if (!found.length && !optional) return null
    slots[slot] = found
  }
  return slots
}

const list = (phrase: Phrase | undefined): Phrase[] => (phrase ? [phrase] : [])
const under = (all: readonly Under[], preps: readonly string[]): Phrase[] => all.filter((u) => preps.includes(u.prep)).map((u) => u.phrase)

/** The phrase, or one that it holds by a genitive, has this head noun. */
function names(phrase: Phrase, noun: string, { grouped }: Linked): boolean {
  if (phrase.noun === noun) return true
  const own = grouped.words.slice(phrase.group.from, phrase.group.to)
  return (
    own.some((w) => w.lexeme.norm === noun) || phrase.of.some((p) => p.noun === noun) || (phrase.members?.some((m) => m !== phrase && m.noun === noun) ?? false)
  )
}

function contentOf({ content }: Clause, { linked, clauses }: Parsed, stance: readonly Stance[]): Pick<Found, 'contentAt' | 'contentPromises'> {
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

/** "met again", "had already met": told as another than the one at hand. */
const anotherOf = ({ verb }: Clause, { linked }: Parsed): { nth?: 'again' } =>
  linked.grouped.words.slice(Math.max(0, verb.from - 1), verb.to + 1).some((word) => /^(again|already)$/.test(factOf(word, 'adv') ?? ''))
    ? { nth: 'again' }
    : {}

const remoteOf = ({ start, end }: Span, { linked }: Parsed): { remote?: true } =>
  linked.grouped.words.some((word) => word.start >= start && word.end <= end && has(word, 'phone')) ? { remote: true } : {}

interface NounAt {
  readonly phrase: Phrase
  /** Its item, or that of the phrase it hangs on. */
  readonly at: number
  readonly prep?: string
}

function nounFrames(parsed: Parsed, index: FrameIndex, grammar: Grammar, effects: Effects, stance: readonly Stance[]): Found[] {
  const taken = consumed(parsed, index)
  return nouns(parsed.linked.items).flatMap((noun) => {
    if (taken.has(noun.phrase.group)) return []
    const frames = framesOf(noun.phrase, parsed.linked, index, grammar)
    if (!frames.length) return []
    const tail = following(parsed.linked.items, noun.at + 1)
    const carrier = carrierOf(noun, parsed.clauses)
    const told = stanceOfNoun({ ...noun, ...carrier, parsed, grammar, effects, stance })
    if (!told) return []
    return frames.flatMap((frame) => {
      const slots = fillNoun(frame, noun, tail.under, carrier, parsed, effects, grammar)
      if (!slots) return []
      const relative = parsed.clauses
        .filter((c) => c.subject?.group === noun.phrase.group && passesTime(noun, { role: 'subject' }, c, grammar, effects))
        .flatMap((c) => c.times)
      const times = [...new Set([...(noun.phrase.group.times ?? []), ...tail.times, ...relative])]
      const clause = carrier.clause === undefined ? undefined : parsed.clauses[carrier.clause]
      const own = parsed.linked.grouped.words.slice(noun.phrase.group.from, noun.phrase.group.to)
      const nth = own.map((w) => factOf(w, 'nth')).find(Boolean)
      const passes = clause !== undefined && passesTime(noun, carrier, clause, grammar, effects)
      const dated = times.length || !passes ? times : [...times, ...clause.times]
      return [
        {
          frame,
          head: headSpan(noun.phrase, parsed.linked),
          phrase: noun.phrase,
          slots,
          stance: told,
          ...(carrier.clause === undefined ? {} : { clause: carrier.clause }),
          under: [...tail.under, ...(clause?.under ?? []).filter((u) => u.phrase !== noun.phrase)],
          times: times.length && passes && carrier.role !== 'under' ? [...new Set([...times, ...clause.times])] : dated,
          ...(nth ? { nth: nth as 'first' } : {}),
          ...(own.some((w) => has(w, 'phone')) ? { remote: true as const } : {}),
          from: clause ? [clause.verb.rule] : [],
        },
      ]
    })
  })
}

/** "held talks on Monday" dates the talks; "announced talks on Monday" and "spoke on Monday ahead of talks" do not. */
function passesTime({ prep }: NounAt, { role }: Carrier, clause: Clause, grammar: Grammar, effects: Effects): boolean {
  if (role === 'under') return prep !== undefined && grammar.within.includes(prep)
  return effects.verb(clause.verb.lemma) === 'held' || (role === 'subject' && clause.verb.shape.voice === 'active')
}

/** Nouns that a verb's frame has taken as its object: "suspended all dialogue" is an act, and no dialogue besides. */
function consumed({ clauses, linked }: Parsed, { byVerb }: FrameIndex): Set<unknown> {
  const out = new Set<unknown>()
  for (const clause of clauses) {
    const takes = byVerb.get(clause.verb.lemma)?.some((frame) => frame.object && objectFits(frame, clause, linked))
    const object = clause.verb.shape.voice === 'passive' ? clause.subject : clause.object
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
    const before = items[at - 1]
    if (item.is === 'phrase') visit(item, at, before?.is === 'preposition' ? before.word : undefined)
  })
  return out
}

/** Frames by head noun, a compound before its head ("phone call" before "call"). */
function framesOf(phrase: Phrase, { grouped }: Linked, index: FrameIndex, grammar: Grammar): readonly Frame[] {
  const { head, from, to, pronoun } = phrase.group
  if (pronoun !== undefined) return []
  const norm = (i: number) => (i >= from && i < to ? (grouped.words[i]?.lexeme.norm ?? '') : '')
  const compound = grammar.headFirst ? `${norm(head)} ${norm(head + 1)}` : `${norm(head - 1)} ${norm(head)}`
  const found = index.byNoun.get(compound) ?? index.byNoun.get(norm(head))
  if (found || !grammar.headFirst) return found ?? []
  // "un bref entretien": an adjective that nobody lists stands where the head should.
  return grouped.words[head + 1]?.tag === 'noun' ? (index.byNoun.get(norm(head + 1)) ?? []) : []
}

/** Prepositional phrases and times that follow a noun directly. */
function following(items: readonly Item[], from: number): { under: Under[]; times: number[] } {
  const found: Under[] = []
  const times: number[] = []
  for (let k = from; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'time') times.push(item.time as number)
    else if (item.is === 'preposition') {
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

function carrierOf({ phrase }: NounAt, clauses: readonly Clause[]): Carrier {
  const holds = (outer: Phrase | undefined): boolean =>
    outer !== undefined &&
    (outer === phrase || outer.group === phrase.group || (outer.members?.some((m) => m.group === phrase.group) ?? false) || outer.of.some(holds))
  for (const [clause, c] of clauses.entries()) if (holds(c.object)) return { clause, role: 'object' }
  for (const [clause, c] of clauses.entries()) if (c.under.some((u) => holds(u.phrase))) return { clause, role: 'under' }
  for (const [clause, c] of clauses.entries())
    if (c.subject && (c.subject === phrase || c.subject.group === phrase.group) && c.verb.shape.form === 'finite') return { clause, role: 'subject' }
  return {}
}

/** A noun's slots: owner and prepositions of its own, and the subject of the verb that carries it ("held talks", "after talks with"). */
function fillNoun(
  frame: Frame,
  noun: NounAt,
  tail: readonly Under[],
  carrier: Carrier,
  parsed: Parsed,
  effects: Effects,
  grammar: Grammar,
): Record<string, Phrase[]> | null {
  const clause = carrier.clause === undefined ? undefined : parsed.clauses[carrier.clause]
  const { phrase } = noun
  // "discussed Syria in a phone call", "left after talks with the emir", but not "left after the summit".
  const partakes = (): boolean =>
    tail.some((u) => grammar.partner.includes(u.prep)) || (phrase.group.determiner !== 'def' && noun.prep !== undefined && grammar.within.includes(noun.prep))
  const doer = (): Phrase[] => {
    if (!clause || phrase.owner || carrier.role === 'subject') return []
    if (carrier.role === 'under') return clause.verb.shape.voice === 'passive' || !partakes() ? [] : list(clause.subject)
    const effect = effects.verb(clause.verb.lemma)
    const partner = tail.some((u) => grammar.partner.includes(u.prep)) || clause.under.some((u) => grammar.partner.includes(u.prep))
    return effect && (effect === 'held' || partner) && clause.verb.shape.voice === 'active' ? list(clause.subject) : []
  }
  const filled = (filler: string): Phrase[] => {
    if (filler === 'owner') return [...list(phrase.owner), ...phrase.of.filter((p) => p.group.times === undefined)]
    if (filler === 'subject') return doer()
    const own = under(tail, [filler])
    // "Talks were held in Geneva between …": what the verb has, the talks have.
    const shared = carrier.role === 'object' || (carrier.role === 'subject' && clause && effects.verb(clause.verb.lemma) !== undefined)
    return own.length || !shared || !clause ? own : under(clause.under, [filler])
  }
  return fill(frame, filled)
}
