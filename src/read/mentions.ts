import type { Grammar } from '../languages/pack.ts'
import { inTextOrder, type Span } from '../model/anchor.ts'
import { nameAfter } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import { isFiniteVerb } from './groups.ts'
import { NOWHERE, opensClause, prepositionBefore, standing, type Standing } from './beside.ts'
import { STATE } from './kinds.ts'
import { describe, type Description, opensCompound, statesIn, TWO } from './describe.ts'
import type { Item, Linked, Phrase } from './phrases.ts'
import { Recall } from './recall.ts'
import type { TaggedWord } from './tags.ts'
import { factOf, factsOf, has, isOf } from './words.ts'

/** Who and what a report mentions, and which mention each phrase stands for. */
export interface Mentions {
  readonly all: readonly Mention[]
  /** Mention ids that a phrase stands for: several where it is a coordination or "both ministers". */
  of(phrase: Phrase): readonly string[]
  get(id: string): Mention | undefined
  /** One mention for several that speak or act together. */
  together(ids: readonly string[], span: Span): string
  /** The state that a mention is tied to, as a mention of its own: Russia in "Russian diplomats". */
  stateOf(id: string, state: string): string
  /** The states that words before or in a noun tie it to, as mentions: India in "an Indian proposal", "the India proposal". */
  tiesIn(phrase: Phrase): readonly string[]
  /** A mention for words that name nobody: "analysts". */
  unnamed(phrase: Phrase): string
  /** A mention for "I" and "we" in the words of somebody. */
  speak(phrase: Phrase, speaker: string): void
}

/** One key for whoever a mention means, whether it names them, repeats a name, or is known to the tables. */
export function rootOf(id: string, mentions: Pick<Mentions, 'get'>): string {
  const first = mentions.get(mentions.get(id)?.repeats ?? id)
  return first?.candidates?.length === 1 ? `${first.kind}:${first.candidates[0]}` : (first?.id ?? id)
}

/** What finding mentions asks about words. */
export interface WordKnowledge {
  /** Its subject goes somewhere: "flew to", "a visit to". */
  moves(word: string): boolean
  /** Its subject says something. */
  speaks(lemma: string): boolean
}

/** Finds the mentions of a report, sentence by sentence; later ones may repeat earlier ones. */
export function mentionsOf(report: string, text: string, sentences: readonly Linked[], grammar: Grammar, verbs: WordKnowledge): Mentions {
  const finder = new Finder(report, text, grammar, verbs, statesNamed(sentences))
  for (const sentence of sentences) finder.read(sentence)
  return finder
}

/** The states that words of the report name which fit no other: "Kinshasa", not "Congolese". */
function statesNamed(sentences: readonly Linked[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { grouped } of sentences)
    for (const word of grouped.words) {
      if (!isOf(word, STATE)) continue
      const states = new Set(['state', 'capital', 'demonym'].flatMap((cls) => factsOf(word, cls)))
      if (states.size === 1) for (const state of states) named.add(state)
    }
  return named
}

/**
 * "Having met the king in Fez, the emir flew to Rabat, where he …", "In his talks with the king, the emir said he …": the item at which the subject stands
 * behind a fronted phrase, to whose people "he" goes back last; -1 without one.
 */
function frontedUpTo(items: readonly Item[]): number {
  const [first] = items
  const opens = first?.is === 'preposition' || (first?.is === 'verb' && (first.shape.form === 'participle' || first.shape.form === 'infinitive'))
  const comma = opens ? items.findIndex((item) => item.is === 'comma') : -1
  const before = items.slice(0, Math.max(0, comma))
  if (comma < 0 || before.some((item) => isFiniteVerb(item) || PARTS.has(item.is))) return -1
  return items[comma + 1]?.is === 'phrase' && isFiniteVerb(items[comma + 2]) ? comma + 1 : -1
}

const PARTS: ReadonlySet<Item['is']> = new Set(['mark', 'open', 'close', 'subordinator', 'relative'])

/** What stands between a verb and another's subject. */
const PARTING: ReadonlySet<Item['is']> = new Set(['verb', 'mark', 'open', 'close', 'subordinator'])

class Finder implements Mentions {
  private readonly byId = new Map<string, Mention>()
  private readonly byPhrase = new Map<Phrase, readonly string[]>()
  /** Whom a pronoun behind a verb cannot mean: the verb's subject. */
  private bound: readonly string[] = []
  /** The phrase at hand is the pronoun inside a verb: "a-t-il dit" is the writer's, even between quotation marks. */
  private incise = false
  /** The phrase at hand is the subject of a clause of its own. */
  private aside = false
  /** The sentence of every noun group, for the states in its words. */
  private readonly sentenceOf = new Map<Phrase['group'], readonly TaggedWord[]>()
  private readonly recall = new Recall()
  private readonly report: string
  private readonly text: string
  private readonly grammar: Grammar
  private readonly verbs: WordKnowledge
  private readonly named: ReadonlySet<string>
  constructor(report: string, text: string, grammar: Grammar, verbs: WordKnowledge, named: ReadonlySet<string>) {
    this.named = named
    this.verbs = verbs
    this.report = report
    this.text = text
    this.grammar = grammar
  }

  get all(): readonly Mention[] {
    return [...this.byId.values()].sort(inTextOrder)
  }

  of(phrase: Phrase): readonly string[] {
    return this.byPhrase.get(phrase) ?? []
  }

  get(id: string): Mention | undefined {
    return this.byId.get(id)
  }

  together(ids: readonly string[], { start, end }: Span): string {
    if (ids.length === 1) return ids[0] as string
    const id = nameAfter('mention', this.report, start, end, 'together')
    this.byId.set(id, { id, start, end, text: this.text.slice(start, end), kind: 'group', members: ids, plural: true })
    return id
  }

  stateOf(of: string, state: string): string {
    const { start, end, text } = this.wordsOf(this.byId.get(of) as Mention)
    const id = nameAfter('mention', this.report, start, end, state, 'state')
    this.byId.set(id, { id, start, end, text, kind: 'state', candidates: [state], standsFor: state })
    return id
  }

  /** A mention's words without the name in it: "the Qatari official" ties to Qatar, "Abdul Basit" does not. */
  private wordsOf({ start, end, text, name }: Mention): { start: number; end: number; text: string } {
    if (!name || name.start <= start) return { start, end, text }
    const title = this.text.slice(start, name.start).replace(/[\s,]+$/, '')
    return title ? { start, end: start + title.length, text: title } : { start, end, text }
  }

  tiesIn({ group }: Phrase): readonly string[] {
    const own = this.sentenceOf.get(group)?.slice(group.from, group.to) ?? []
    return own.flatMap((word, i) => {
      const [state] = statesIn([word], this.named)
      if (!state || opensCompound(own, i)) return []
      const { start, end } = word
      const id = nameAfter('mention', this.report, start, end, state, 'state')
      const kind = has(word, 'body') ? ('body' as const) : ('state' as const)
      if (!this.byId.has(id)) this.byId.set(id, { id, start, end, text: this.text.slice(start, end), kind, candidates: [state] })
      return [id]
    })
  }

  unnamed({ start, end }: Phrase): string {
    const id = nameAfter('mention', this.report, start, end)
    if (!this.byId.has(id)) this.byId.set(id, { id, start, end, text: this.text.slice(start, end), kind: 'group', unnamed: true })
    return id
  }

  speak(phrase: Phrase, speaker: string): void {
    const { start, end } = phrase
    const { kind, members, repeats } = this.byId.get(speaker) as Mention
    const id = nameAfter('mention', this.report, start, end)
    this.byId.set(id, { id, start, end, text: this.text.slice(start, end), kind, ...(members ? { members, plural: true } : { repeats: repeats ?? speaker }) })
    this.byPhrase.set(phrase, [id])
  }

  /** Whom the phrase means that stands before a verb, and under no preposition; `undefined` behind "and", where the subject goes on. */
  private subjectBefore(items: readonly Item[], verb: number): readonly string[] | undefined {
    for (let k = verb - 1; k >= 0; k--) {
      const item = items[k] as Item
      // "As for the emir, who had met both men"
      const told = items[k + 1]?.is === 'relative' || (items[k + 1]?.is === 'comma' && items[k + 2]?.is === 'relative')
      if (item.is === 'phrase' && (told || items[k - 1]?.is !== 'preposition')) return this.of(item).map((id) => this.byId.get(id)?.repeats ?? id)
      if (item.is === 'conjunction') return undefined
      if (PARTING.has(item.is)) return []
    }
    return []
  }

  /** "flew on Monday to Abuja", "a visit to Paris": the preposition of a place, where one goes. */
  private goal(items: readonly Item[], i: number): string | undefined {
    const prep = prepositionBefore(items, i)
    if (prep === undefined || !this.grammar.hearer.includes(prep)) return undefined
    let k = i - 2
    while (items[k]?.is === 'time' || items[k]?.is === 'adverb') k--
    const before = items[k]
    const goes = before?.is === 'verb' ? before.lemma : before?.is === 'phrase' ? before.noun : ''
    return this.verbs.moves(goes) ? this.grammar.place[0] : undefined
  }

  /** "The minister said", "…, said the minister". */
  private says(items: readonly Item[], i: number): boolean {
    const apposed = items[i + 1]?.is === 'comma' && items[i - 1]?.is === 'comma' && items[i - 2]?.is === 'phrase'
    const after = apposed || items[i + 1]?.is === 'adverb' || items[i + 1]?.is === 'time' ? items[i + 2] : items[i + 1]
    const [stop, before] = [items[i - 2], items[i - 1]]
    const verb = after?.is === 'verb' ? after : before?.is === 'verb' && (stop?.is === 'comma' || stop?.is === 'close') ? before : undefined
    return verb?.shape.form === 'finite' && verb.shape.voice === 'active' && this.verbs.speaks(verb.lemma)
  }

  /** "The emir, he said, would come": whoever says so between two commas is not the one of whom it is said. */
  private told(items: readonly Item[], i: number): readonly string[] {
    const [of, comma, pronoun] = [items[i - 2], items[i - 1], items[i]]
    if (of?.is !== 'phrase' || comma?.is !== 'comma' || pronoun?.is !== 'phrase' || pronoun.group.pronoun === undefined || !this.says(items, i)) return []
    const close = items.findIndex((item, k) => k > i + 1 && item.is === 'comma')
    return close > 0 && close < i + 6 && isFiniteVerb(items[close + 1]) ? this.of(of).map((id) => this.byId.get(id)?.repeats ?? id) : []
  }

  read({ grouped, items }: Linked): void {
    this.recall.nextSentence()
    let subject: readonly string[] = []
    const main = frontedUpTo(items)
    items.forEach((item, i) => {
      if (i === 0 && main > 0) this.recall.within(true)
      if (i === main && main > 0) this.recall.within(false)
      if (item.is === 'verb') subject = this.subjectBefore(items, i) ?? subject
      else if (item.is === 'open') this.recall.quoting(true)
      else if (item.is === 'close') this.recall.quoting(false)
      else if (item.is === 'phrase') {
        const before = items[i - 1]
        this.incise = before?.is === 'verb' && item.group.from < before.to && !item.group.clitic
        this.aside = this.incise || opensClause(items, i)
        this.bound = this.aside ? this.told(items, i) : subject
        this.recall.saying(this.says(items, i))
        this.phrase(item, grouped.words, this.goal(items, i) ?? prepositionBefore(items, i), standing(items, i, this.grammar))
      }
    })
  }

  private phrase(phrase: Phrase, words: readonly TaggedWord[], prep: string | undefined, standing: Standing): readonly string[] {
    const known = this.byPhrase.get(phrase)
    if (known) return known
    this.sentenceOf.set(phrase.group, words)
    let ids: readonly string[]
    const title = phrase.members && sharedTitle(phrase, words)
    if (title) ids = this.single(title, words, prep, standing)
    else if (phrase.members) {
      const last = phrase.members.at(-1)
      ids = phrase.members.flatMap((member) => this.phrase(member, words, prep, member === last ? standing : { ...standing, delegates: undefined }))
      this.shareOffice(phrase, ids, words)
      this.recall.rememberJoined([...new Set(ids.map((id) => this.byId.get(id)?.repeats ?? id))])
    } else {
      this.recall.within(true)
      if (phrase.owner) this.phrase(phrase.owner, words, undefined, NOWHERE)
      this.recall.within(false)
      ids = this.single(phrase, words, prep, standing)
      this.recall.within(true)
      for (const inner of phrase.of) this.phrase(inner, words, this.grammar.genitive[0], NOWHERE)
      if (phrase.post) this.phrase(phrase.post, words, this.grammar.place[0], NOWHERE)
      this.recall.within(false)
    }
    this.byPhrase.set(phrase, ids)
    return ids
  }

  /** "Foreign Ministers Ivan Mrkic and Titus Corlatean", "her counterparts Bob Rae of Canada and Ine Eriksen of Norway": the title is that of all. */
  private shareOffice({ members }: Phrase, ids: readonly string[], words: readonly TaggedWord[]): void {
    const [head] = members ?? []
    const { office, counterpartOf } = this.byId.get(ids[0] ?? '') ?? {}
    const own = head ? words.slice(head.group.from, head.group.to) : []
    const plain = { ...(office && own.some((word) => has(word, 'offices')) ? { office } : {}) }
    const shared = counterpartOf && own.some((word) => factOf(word, 'counterpart') === 'p') ? { counterpartOf } : plain
    if (!Object.keys(shared).length) return
    for (const [k, id] of ids.entries()) {
      const mention = this.byId.get(id)
      if (k === 0 || !mention?.name || mention.office || mention.repeats || mention.kind !== 'person') continue
      const of = members?.length === ids.length ? members[k]?.of.flatMap(({ group }) => statesIn(words.slice(group.from, group.to))) : []
      this.byId.set(id, { ...mention, ...shared, ...(of?.length ? { of } : {}) })
      const its = office?.id ?? this.recall.officeHeld(counterpartOf)
      if (its) this.recall.giveOffice(id, its)
    }
  }

  private single(phrase: Phrase, words: readonly TaggedWord[], prep: string | undefined, standing: Standing): readonly string[] {
    const place = prep !== undefined && this.grammar.place.includes(prep)
    const said = describe(phrase, words, this.text, { place, ...standing, named: this.named, isOneInhabitant: this.grammar.isOneInhabitant })
    if (!said) return []
    const id = nameAfter('mention', this.report, said.span.start, said.span.end)
    if (this.byId.has(id)) return [id]
    const each = this.oneEach(said)
    if (each) return each
    const sent = this.delegation(said, phrase, words, standing)
    if (sent) return sent
    const mention = this.repeated(id, said)
    if (!mention) return []
    this.byId.set(id, mention)
    this.recall.remember(mention, said.possessor !== undefined && said.possessor !== 'owner' && !said.counterpart)
    return mention.members && !mention.counterpartOf ? mention.members : [id]
  }

  /** "a Kenyan delegation led by Ms Mohamed", and "the delegation" after that: who speaks and acts for it. */
  private delegation(said: Description, { group }: Phrase, words: readonly TaggedWord[], standing: Standing): readonly string[] | undefined {
    if (!isDelegation(said)) return undefined
    const led = standing.delegates ? this.phrase(standing.delegates, words, undefined, NOWHERE).filter((id) => this.isKnown(id)) : []
    if (led.length) this.recall.rememberDelegation(led, said.of)
    return led.length ? led : group.determiner === 'def' && !said.unnamed ? this.recall.delegation(said.of) : undefined
  }

  private isKnown(id: string): boolean {
    const { kind, unnamed, name, office, repeats } = this.byId.get(id) as Mention
    return kind === 'person' && !unnamed && Boolean(name ?? office ?? repeats)
  }

  /** "the foreign ministers of Armenia and Azerbaijan": one holder for each state. */
  private oneEach(said: Description): readonly string[] | null {
    const { office, of, span } = said
    if (!said.plural || !office || said.unnamed || !of || of.length < 2) return null
    return of.map((state) => {
      const id = nameAfter('mention', this.report, span.start, span.end, state)
      const { start, end } = span
      const mention: Mention = { id, start, end, text: this.text.slice(start, end), kind: 'person', office, of: [state] }
      this.byId.set(id, mention)
      this.recall.remember(mention)
      return id
    })
  }

  /** Adds to what the words say whom they repeat. */
  private repeated(id: string, said: Description): Mention | null {
    const { span, pronoun, possessor, counterpart, partner, pair, several, pointed, definite, ...facts } = said
    const base: Mention = { id, start: span.start, end: span.end, text: this.text.slice(span.start, span.end), ...facts }
    this.recall.except(pronoun !== undefined || pair !== undefined || several !== undefined ? this.bound : [], !this.aside)
    if (pronoun !== undefined) {
      const repeats = this.recall.pronoun(pronoun, this.incise, this.grammar.gendered)
      const states = pronoun === TWO && !repeats ? this.recall.states()?.map((one) => this.stateOf(one.mention, one.state)) : undefined
      if (states) return { ...base, kind: 'state', members: states }
      if (!repeats) return null
      return repeats.length === 1
        ? { ...base, kind: this.byId.get(repeats[0] as string)?.kind ?? base.kind, repeats: repeats[0] as string }
        : { ...base, members: repeats }
    }
    if (partner) {
      // "He thanked his host": who is the host of whom, the verb would have to say.
      const owners = this.bound.length || possessor === '3p' ? undefined : this.recall.pronoun(possessor ?? '')
      const other = owners && this.recall.otherThan(owners, base.of)
      return other === undefined ? { ...base, unnamed: true } : { ...base, repeats: other }
    }
    if (counterpart) {
      const of = possessor === undefined || possessor === 'owner' ? this.recall.lastPerson() : this.recall.pronoun(possessor)?.[0]
      return of ? { ...base, counterpartOf: of } : base
    }
    if (base.kind === 'office' && base.office && !base.of && possessor === '3sn') {
      const state = this.recall.stateBefore()
      if (state) return { ...base, of: [state], standsFor: `${state}/${base.office.id}` }
    }
    // "China denounced the plan. Its president said"
    if (base.kind === 'person' && base.office && !base.name && !base.of && possessor === '3sn') {
      const state = this.recall.onlyState()
      if (state) return { ...base, of: [state] }
    }
    if (pair) {
      const members = base.kind === 'state' ? this.recall.states()?.map((one) => this.stateOf(one.mention, one.state)) : this.recall.pair(base, pair === 'two')
      return members ? { ...base, members } : base
    }
    const all = several === undefined ? undefined : this.recall.all(base, several)
    if (all) return { ...base, members: all }
    // "ce ministre", "that envoy": whoever was named last.
    const shown = pointed && !said.name && !said.of?.length && said.kind === 'person' ? this.recall.lastPerson() : undefined
    const again = definite ? this.recall.unnamedBefore(base) : undefined
    const earlier = shown ?? again ?? this.recall.sameAs(base) ?? (definite ? this.recall.soleOf(base) : undefined)
    return earlier ? { ...base, kind: this.byId.get(earlier)?.kind ?? base.kind, repeats: earlier } : base
  }
}

/** "a delegation", "des responsables tchadiens": people sent by a state or a body. */
const isDelegation = ({ kind, office, standsFor, unnamed, people, plural }: Description): boolean =>
  kind === 'office' ? office?.id === 'delegation' || (standsFor?.endsWith('/delegation') ?? false) : kind === 'group' && Boolean(unnamed && plural && !people)

/** "the Kenyan and Somali presidents", "les ministres chilien et péruvien des Affaires étrangères": adjectives of states about one title, read as a title of all of them. */
function sharedTitle(phrase: Phrase, words: readonly TaggedWord[]): Phrase | undefined {
  const members = phrase.members ?? []
  const own = (member: Phrase) => words.slice(member.group.from, member.group.to)
  const titled = members.filter((member) => own(member).some((w) => has(w, 'offices')))
  const [title] = titled
  if (!title || titled.length > 1) return undefined
  const others = members.filter((member) => member !== title)
  if (!others.every((member) => own(member).every((w) => has(w, 'demonym') || w.tag === 'determiner'))) return undefined
  const { from, to, start, end } = phrase
  const last = members.at(-1) as Phrase
  return { ...title, from, to, start, end, group: { ...title.group, from: phrase.group.from, to: last.group.to }, of: members.flatMap((member) => member.of) }
}
