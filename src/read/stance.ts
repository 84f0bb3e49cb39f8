import type { Grammar } from '../languages/pack.ts'
import type { Stance } from '../model/claim.ts'
import type { Clause, Parsed, VerbKnowledge } from './clause.ts'
import type { Linked, Phrase } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { has, factOf } from './words.ts'

/** What a verb or noun does to the deed it governs. */
export type Effect =
  | 'held'
  | 'told'
  | 'planned'
  | 'proposed'
  | 'demanded'
  | 'refused'
  | 'cancelled'
  | 'postponed'
  | 'denied'
  | 'possible'
  | 'alleged'
  | 'blamed'
  | 'credited'

/** The pack's words for effects, by lemma. */
export interface Effects {
  verb(lemma: string): Effect | undefined
  /** Whoever does it to a deed without a doer does the deed: "ordered the expulsion of two diplomats". */
  ordains(lemma: string): boolean
  noun(norm: string): Effect | undefined
}

const HAPPENED: Stance = { polarity: 'affirmed', status: 'happened' }
const as = (status: Stance['status'], polarity: Stance['polarity'] = 'affirmed'): Stance => ({ polarity, status })

/** What becomes of a deed with this effect, when the verb that has the effect stands so itself. */
const APPLIED = {
  held: (base) => base,
  told: (base) => (isSure(base) ? as('demanded', base.polarity) : base),
  planned: (base) => (isSure(base) ? as('planned', base.polarity) : base),
  proposed: (base) => (isSure(base) ? as('proposed', base.polarity) : base),
  demanded: (base) => (isSure(base) ? as('demanded', base.polarity) : base),
  refused: (base) => (isSure(base) && base.polarity === 'affirmed' ? as('planned', 'denied') : as('possible')),
  cancelled: (base) => (isSure(base) && base.polarity === 'affirmed' ? as('cancelled') : as('planned')),
  postponed: (base) => (isSure(base) && base.polarity === 'affirmed' ? as('postponed') : as('planned')),
  denied: (base) => (isSure(base) && base.polarity === 'affirmed' ? as('happened', 'denied') : as('possible')),
  possible: (base) => as('possible', base.polarity),
  alleged: (base) => (base.status === 'happened' ? as('alleged', base.polarity) : base),
  blamed: (base) => (isSure(base) ? as('alleged', base.polarity) : base),
  credited: (base) => base,
} as const satisfies Record<Effect, (base: Stance) => Stance>

const isSure = (base: Stance): boolean => base.status === 'happened' || base.status === 'ongoing' || base.status === 'planned' || base.status === 'alleged'

/** What a sentence says of its clauses besides. */
interface Around {
  readonly words: readonly TaggedWord[]
  /** It ends with a question mark. */
  readonly asked: boolean
}

/** The stance of every clause: its own verb group, then what governs it. */
export function stances(clauses: readonly Clause[], grammar: Grammar, effects: Effects, { speaks }: Pick<VerbKnowledge, 'speaks'>, around: Around): Stance[] {
  const known: (Stance | undefined)[] = []
  const of = (n: number, depth: number): Stance => {
    const clause = clauses[n] as Clause
    const done = known[n]
    if (done) return done
    const told =
      clause.governor === undefined || depth > 12
        ? onNoun(clause, own(clause, closingCue(clause, clauses, speaks)), effects)
        : governed(clause, clauses[clause.governor] as Clause, of(clause.governor, depth + 1), effects, grammar, around.words)
    const governor = clause.governor === undefined ? undefined : clauses[clause.governor]
    const effect = governor && effects.verb(governor.verb.lemma)
    // "thanked Oman for freeing the sailors": "for" does not look ahead here.
    return (known[n] = effect === 'credited' || effect === 'blamed' ? told : hedged(clause, told, grammar, governor))
  }
  const refuted = clauses.findIndex((c, n) => isRefuted(c, clauses[n - 1], effects, around.words))
  return clauses.map((_, n) => {
    const told = of(n, 0)
    // "Did they meet?" tells nothing.
    if (around.asked) return as('possible', told.polarity)
    return n < refuted && told.status === 'alleged' ? as('happened', told.polarity === 'denied' ? 'affirmed' : 'denied') : told
  })
}

/** "Reports that they met are false": what is only said, its clause says, is not so. */
function isRefuted({ subject, verb }: Clause, before: Clause | undefined, effects: Effects, words: Around['words']): boolean {
  // "reports that he met Boric are false": the subject stands too far off where the last of what was told looks like one.
  const alleged = [subject, before?.noun].some((one) => one !== undefined && effects.noun(one.noun) === 'alleged')
  if (!subject || verb.negated || !alleged || !has(words[verb.to - 1], 'v.aux')) return false
  const behind = words.slice(verb.to, verb.to + 4)
  const mark = behind.findIndex((word) => word.lexeme.norm === ',' || word.lexeme.norm === '.')
  return behind.slice(0, mark < 0 ? behind.length : mark).some((word) => has(word, 'untrue'))
}

/** "Ortega would fly to Lima, officials said": the verb of speech behind what was said, which was then still to come. */
const closingCue = (clause: Clause, clauses: readonly Clause[], speaks: VerbKnowledge['speaks']): Clause | undefined =>
  clause.verb.shape.mood === 'would'
    ? clauses.find((c) => c.at > clause.at && c.verb.shape.tense === 'past' && !c.content && !c.object && c.governor === undefined && speaks(c.verb.lemma))
    : undefined

function own(clause: Clause, governor: Clause | undefined): Stance {
  const { shape, negated, alleged } = clause.verb
  const polarity = negated ? 'denied' : 'affirmed'
  if (alleged) return as('alleged', polarity)
  switch (shape.mood) {
    case 'would':
      return as(governor && shape.aspect !== 'perfect' && governor.verb.shape.tense !== 'none' ? 'planned' : 'possible', polarity)
    case 'may':
    case 'can':
      return as('possible', polarity)
    case 'must':
      return as('demanded', polarity)
    case 'alleged':
      return as('alleged', polarity)
    case 'imperative':
      return as('demanded', polarity)
    default:
      if (shape.tense === 'future' || (shape.form === 'infinitive' && clause.governor === undefined)) return as('planned', polarity)
      return as(shape.aspect === 'progressive' && shape.tense === 'present' ? 'ongoing' : 'happened', polarity)
  }
}

function governed(clause: Clause, governor: Clause, base: Stance, effects: Effects, grammar: Grammar, words: Around['words']): Stance {
  const effect = effects.verb(governor.verb.lemma)
  if (clause.as === 'content') {
    const told = own(clause, governor)
    if (effect === 'denied') return APPLIED.denied(base)
    if (effect === 'demanded' && told.status !== 'planned') return as('demanded', told.polarity)
    return effect === 'alleged' ? APPLIED.alleged(told) : told
  }
  const noun = clause.noun && effects.noun(clause.noun.noun)
  const done = isDone(clause, governor, effects, words)
  const deed = done
    ? base
    : noun
      ? APPLIED[noun](noun === 'planned' && isUnmeant(clause, governor) ? as('happened', 'denied') : HAPPENED)
      : clause.as === 'infinitive' && clause.verb.shape.aspect !== 'perfect'
        ? // "has yet to meet", "a dû attendre": what one has to do, nobody says is done
          effect === 'held' && wasThere(governor, grammar)
          ? base
          : APPLIED[effect === 'held' ? (isPurpose(clause, governor) ? 'planned' : 'possible') : (effect ?? 'planned')](base)
        : effect && effect !== 'planned' && isGoverned(clause, governor)
          ? APPLIED[effect](base)
          : isGoverned(clause, governor)
            ? base
            : isOver(clause, effects)
              ? HAPPENED
              : passing(base)
  // "has no plans to meet him", « n'a aucune intention de », "saw no reason to leave"
  if (clause.noun?.group.determiner === 'neg') return noun === 'planned' || noun === 'demanded' ? as('planned', 'denied') : as('possible')
  return clause.verb.negated ? { ...deed, polarity: deed.polarity === 'denied' ? 'affirmed' : 'denied' } : deed
}

/** "was the first leader to be received", "had the opportunity to meet": what one is the first to do, or got the chance to, one does; as sure as the verb says. */
function isDone({ noun, as: how }: Clause, { verb, object }: Clause, effects: Effects, words: Around['words']): boolean {
  if (how !== 'infinitive' || !noun || noun !== object || (effects.verb(verb.lemma) !== 'held' && !has(words[verb.to - 1], 'v.aux'))) return false
  const own = words.slice(noun.group.from, noun.group.to)
  if (has(words[verb.to - 1], 'v.aux') && own.some((word) => factOf(word, 'nth') === 'first' || effects.noun(word.lexeme.norm) === 'held')) return true
  const past = verb.shape.tense === 'past' || verb.shape.aspect === 'perfect'
  return past && !verb.negated && noun.group.determiner === 'def' && effects.noun(noun.noun) === 'possible'
}

/** "does not have the intention to expel him" */
const isUnmeant = ({ noun }: Clause, { verb, object }: Clause): boolean => noun !== undefined && noun === object && verb.negated

/** "was in Doha on Monday to sign the accord": what stands between says where and when, and the infinitive what for. */
const isPurpose = (clause: Clause, governor: Clause): boolean =>
  !clause.noun && clause.at - governor.at > 1 && governor.verb.shape.form === 'finite' && governor.under.length > 0

/** "was in Lima on Friday to sign the pact": whoever was there for it did it there. */
export const wasThere = ({ verb, object, under: all }: Clause, { inside }: Grammar): boolean =>
  verb.shape.tense === 'past' && verb.shape.voice === 'active' && !object && all.some((u) => inside.includes(u.prep))

/** "reports that they met", "le démenti": what stands behind such a noun is only said. */
function onNoun({ noun }: Clause, told: Stance, effects: Effects): Stance {
  const effect = noun && effects.noun(noun.noun)
  return effect === 'alleged' || effect === 'denied' ? APPLIED[effect](told) : told
}

/** "cancelled meeting the envoy" takes its verb's effect; "Received by the emir, she refused to speak" and "a dinner hosted by the king" do not. */
const isGoverned = (clause: Clause, governor: Clause): boolean => clause.verb.shape.voice === 'active' && clause.at > governor.at

/** "Signed by both kings, the pact will come before the council": what was done to it is over, whatever comes; "expected in Lima, she will" is to come. */
const isOver = ({ verb }: Clause, effects: Effects): boolean =>
  verb.shape.form === 'participle' && verb.shape.voice === 'passive' && effects.verb(verb.lemma) !== 'planned' && effects.verb(verb.lemma) !== 'proposed'

/** What is told in passing has happened, unless it goes with what is to come ("Visiting Rome, he will meet the pope"). */
const passing = (base: Stance): Stance => (base.status === 'planned' && base.polarity === 'affirmed' ? base : HAPPENED)

/** "if they meet", "before meeting": the subordinator's word. */
function hedged(clause: Clause, told: Stance, grammar: Grammar, governor: Clause | undefined): Stance {
  if (clause.subordinator && grammar.conditional.includes(clause.subordinator)) return as('possible', told.polarity)
  const pending =
    clause.subordinator && grammar.pending.includes(clause.subordinator) && (clause.verb.shape.tense === 'present' || clause.verb.shape.aspect === 'perfect')
  if (pending && told.status === 'happened') return as('planned', told.polarity)
  if (clause.as === 'participle' && clause.subordinator && grammar.lacking.includes(clause.subordinator)) return as('happened', 'denied')
  // "no point in meeting him", "hopes of seeing her": it is only spoken of.
  if (clause.as === 'participle' && clause.noun && told.status === 'happened') return as('possible', told.polarity)
  const before = clause.as === 'participle' && clause.subordinator !== undefined && grammar.before.includes(clause.subordinator)
  // "was received by the king before meeting the emir": one after the other, and both are over.
  const over = governor?.verb.shape.tense === 'past' && clause.at > governor.at && governor.verb.shape.form === 'finite'
  if (before && told.status === 'happened' && !over) return as('planned', told.polarity)
  return told
}

/** How a clause carries a noun. */
export interface Carrier {
  readonly clause?: number
  readonly role?: 'subject' | 'object' | 'under'
  /** The clause, where it makes or breaks the paper that it carries. */
  readonly signed?: number
  /** A second object, with a day and a place of its own. */
  readonly again?: true
}

/** The noun's own sign of what becomes of the thing: "a planned meeting". */
function effectAdjective(phrase: Phrase, { grouped }: Linked): Effect | undefined {
  for (const word of grouped.words.slice(phrase.group.from, phrase.group.to)) if (has(word, 'effectadj')) return factOf(word, 'effectadj') as Effect
  return undefined
}

interface NounStance extends Carrier {
  readonly phrase: Phrase
  readonly prep?: string
  readonly parsed: Parsed
  readonly grammar: Grammar
  readonly effects: Effects
  readonly at: number
}

/** The stance of a deed told by a noun: from its adjective, the verb that carries it, or the preposition it stands under; `null` where it is only talked about. */
export function stanceOfNoun(noun: NounStance): Stance | null {
  const { phrase, clause, role, parsed, effects } = noun
  if (phrase.group.determiner === 'neg') return as('happened', 'denied')
  const adjective = effectAdjective(phrase, parsed.linked)
  const carried = clause === undefined ? undefined : (parsed.clauses[clause] as Clause)
  const base = clause === undefined ? undefined : parsed.stance[clause]
  if (role === 'under') return underPreposition(noun, adjective, base as Stance)
  const before = governedByNoun(noun)
  if (before) return APPLIED[before](HAPPENED)
  if (!carried || !base) return adjective ? APPLIED[adjective](HAPPENED) : HAPPENED
  const told = effects.ordains(carried.verb.lemma) ? 'planned' : effects.verb(carried.verb.lemma)
  // "condemned the raid": whoever blames it knows of it
  const known = told === 'blamed' || told === 'credited'
  const dull = known || (told === 'planned' && wasOnly(carried, parsed.linked)) || (role === 'subject' && isOutcome(told, carried, parsed, effects))
  const effect = dull ? undefined : told
  // "The meeting will not take place", "La rencontre prévue lundi n'a pas eu lieu"
  if (effect === 'held' && role === 'subject' && base.polarity === 'denied' && (base.status === 'planned' || base.status === 'happened'))
    return base.status === 'planned' ? as('cancelled') : base
  if (effect) return APPLIED[effect](adjective && effect === 'held' && base.status === 'happened' ? APPLIED[adjective](base) : base)
  if (adjective) return APPLIED[adjective](HAPPENED)
  // "The talks did not break the ice", "The talks failed": they were held; "The talks did not materialise": they were not.
  const achieved = base.polarity === 'denied' && ((carried.object && !carried.object.group.predicate) || deedOf(carried, parsed) !== undefined)
  if (known) return HAPPENED
  if (role === 'subject') return achieved || told === 'refused' ? { ...base, polarity: 'affirmed' } : base
  return phrase.group.determiner === 'def' || phrase.group.determiner === 'poss' || phrase.owner ? HAPPENED : null
}

/** "failed to *end* the war": the infinitive that hangs on a verb. */
const deedOf = ({ verb }: Pick<Clause, 'verb'>, { clauses }: Pick<Parsed, 'clauses'>): Clause | undefined =>
  clauses.find((c) => c.as === 'infinitive' && c.governor !== undefined && clauses[c.governor]?.verb === verb)

/** "The talks failed", "The talks failed to end the war", "did not manage to end it": what came of them; but "failed to take place". */
function isOutcome(effect: Effect | undefined, { verb }: Clause, { clauses }: Parsed, effects: Effects): boolean {
  if ((effect !== 'refused' && effect !== 'held') || verb.shape.voice === 'passive') return false
  const deed = deedOf({ verb }, { clauses })
  return deed ? effects.verb(deed.verb.lemma) !== 'held' : effect === 'refused'
}

/** "The summit was a success" tells no plan, as "the summit is on Monday" does. */
const wasOnly = ({ verb }: Clause, { grouped }: Linked): boolean => verb.shape.tense === 'past' && has(grouped.words[verb.to - 1], 'v.aux')

/** "after talks with" has happened, "ahead of talks with" is to come; under a verb that plans, proposes or refuses, that verb decides. */
function underPreposition(noun: NounStance, adjective: Effect | undefined, base: Stance): Stance | null {
  const { parsed, grammar, effects, prep } = noun
  const clause = parsed.clauses[noun.clause as number] as Clause
  const before = governedByNoun(noun)
  if (before) return APPLIED[before](HAPPENED)
  const effect = effects.verb(clause.verb.lemma)
  // "a appelé à une rencontre": what a verb of effect is after, not where it was done.
  const sought = effect && effect !== 'held' && prep !== undefined && grammar.hearer.includes(prep) && parsed.linked.items[noun.at - 2] === clause.verb
  if (sought) return APPLIED[effect](base)
  const meanwhile = prep !== undefined && (grammar.within.includes(prep) || grammar.genitive.includes(prep))
  if (prep !== undefined && (grammar.after.includes(prep) || meanwhile) && !grammar.before.includes(prep)) {
    if (adjective) return APPLIED[adjective](HAPPENED)
    return base.status === 'planned' && base.polarity === 'affirmed' ? base : HAPPENED
  }
  if (effect && effect !== 'held') return APPLIED[effect](base)
  // "was in Geneva on Monday for talks with the envoy": whoever was there for them held them.
  if (
    prep !== undefined &&
    grammar.serves.includes(prep) &&
    base.polarity === 'affirmed' &&
    !adjective &&
    wasThere(clause, grammar) &&
    has(parsed.linked.grouped.words[clause.verb.to - 1], 'v.aux') &&
    !has(parsed.linked.grouped.words[clause.verb.to], 'neg') &&
    !isCalledOff(noun)
  )
    return base
  if (prep !== undefined && grammar.before.includes(prep)) return as('planned')
  return adjective ? APPLIED[adjective](HAPPENED) : HAPPENED
}

/** "was in Lima for talks that never began", "for a meeting, which was cancelled": what is told of the noun behind it. */
const isCalledOff = ({ phrase, parsed, effects }: NounStance): boolean =>
  parsed.clauses.some(
    ({ subject, verb }) => subject?.group === phrase.group && (verb.negated || ['cancelled', 'postponed', 'refused'].includes(effects.verb(verb.lemma) ?? '')),
  )

/** "a proposal for talks", "the cancellation of the visit": a noun right before that has an effect. */
function governedByNoun({ phrase, parsed, effects, at }: NounStance): Effect | undefined {
  const { items } = parsed.linked
  const here = items[at]
  if (here?.is === 'phrase' && here.group !== phrase.group) {
    const effect = effects.noun(here.noun)
    if (effect) return effect
  }
  const head = items[at - 2]
  return items[at - 1]?.is === 'preposition' && head?.is === 'phrase' ? effects.noun(head.of.at(-1)?.noun ?? head.noun) : undefined
}

/** Words of a pack that have an effect, by lemma and by noun. */
export function effectsOf(words: Iterable<{ readonly form: string; readonly class: string; readonly value: string }>): Effects {
  const verbs = new Map<string, Effect>()
  const nouns = new Map<string, Effect>()
  const ordaining = new Set<string>()
  for (const { form, class: cls, value } of words) {
    if (cls === 'effect' && !verbs.has(form)) verbs.set(form, value as Effect)
    if (cls === 'ordains') ordaining.add(form)
    if (cls === 'effectnoun' && !nouns.has(form)) nouns.set(form, value as Effect)
  }
  return { verb: (lemma) => verbs.get(lemma), noun: (norm) => nouns.get(norm), ordains: (lemma) => ordaining.has(lemma) }
}
