import type { Grammar } from '../languages/pack.ts'
import type { Clause, Parsed } from './clause.ts'
import type { Mentions } from './mentions.ts'
import { inPhrase, type Linked, type Phrase } from './phrases.ts'
import { has } from './words.ts'

/** Says who speaks, and to whom. Remembers who last spoke by a statement, a letter, an interview. */
export class Speakers {
  private readonly grammar: Grammar
  private readonly mentions: Mentions
  private readonly issuers = new Map<string, string>()
  constructor(grammar: Grammar, mentions: Mentions) {
    this.grammar = grammar
    this.mentions = mentions
  }

  /** A statement, once made, is "the statement" of whoever made it. */
  issued(channel: string | undefined, speaker: string | null): void {
    if (channel && speaker) this.issuers.set(kindOf(channel), speaker)
  }

  /** "A Kremlin statement", "a letter from the king", told of in whatever way: what "the statement" and "the letter" say after that is theirs. */
  remember(linked: Linked): void {
    for (const phrase of linked.items) {
      const channel = phrase.is === 'phrase' ? inPhrase(phrase, linked.grouped.words, 'channel') : undefined
      if (channel === undefined || phrase.is !== 'phrase') continue
      const [one, more] = [...this.mentions.of(phrase), ...this.behind(phrase, linked)]
      if (one !== undefined && more === undefined) this.issued(channel, one)
    }
  }

  /** The subject of a verb of speech, the agent of its passive, or the noun behind a verb that follows what was said, or parts it. */
  of(clause: Clause, after: 'quotation' | 'aside' | undefined, { linked }: Parsed): string | null {
    const passive = clause.verb.shape.voice === 'passive'
    const before = clause.subject && clause.subject.end <= clause.verb.start ? clause.subject : undefined
    const agent = clause.under.find((u) => this.grammar.agent.includes(u.prep))?.phrase
    const afterStop = ['comma', 'close', 'mark'].includes(linked.items[clause.at - 1]?.is ?? 'mark')
    const behind =
      afterStop &&
      clause.verb.shape.form === 'finite' &&
      clause.inverted &&
      (clause.inverted.group.determiner !== undefined || clause.inverted.group.pronoun === 'x' || this.mentions.of(clause.inverted).length)
        ? clause.inverted
        : undefined
    const follows = after === 'aside' || (after === 'quotation' && !before)
    const phrase = passive ? (agent ?? before) : ((follows ? behind : undefined) ?? clause.subject ?? behind)
    // "estime-t-on au Quai d'Orsay": whoever is meant is of the house.
    const house = phrase?.group.pronoun === 'x' ? clause.under.find((u) => this.isHouse(u.phrase, linked))?.phrase : undefined
    if (house) return this.mentions.of(house)[0] ?? this.mentions.unnamed(house)
    return phrase ? this.voice(phrase, linked) : null
  }

  /** The mention that speaks; a joint statement speaks for those whose it is. */
  voice(phrase: Phrase, linked: Linked): string | null {
    const ids = this.mentions.of(phrase)
    if (ids.length) {
      const one = ids.length === 1 ? (ids[0] as string) : this.mentions.together(ids, phrase)
      this.issued(inPhrase(phrase, linked.grouped.words, 'channel'), one)
      return one
    }
    const issuer = this.issuerOf(phrase, linked)
    if (issuer) return issuer
    const pronoun = phrase.group.pronoun
    // "she" of whom nothing is told before is somebody all the same; "it" may be nobody, and "I" is the writer.
    if (pronoun !== undefined && !/^3(p|s[mf])/.test(pronoun) && !this.isVoice(oneOf(phrase), linked)) return null
    return this.mentions.unnamed(phrase)
  }

  /** "a joint statement between Norway and Finland", "un communiqué de l'Élysée"; "In a statement, the Kremlin explained … The statement said": whoever issued it. */
  private issuerOf(phrase: Phrase, linked: Linked): string | undefined {
    const channel = inPhrase(phrase, linked.grouped.words, 'channel')
    if (channel === undefined) return undefined
    const behind = this.behind(phrase, linked)
    if (behind.length) return this.mentions.together(behind, phrase)
    return phrase.group.determiner === 'def' ? this.issuers.get(kindOf(channel)) : undefined
  }

  /** Whose it is, in words of its own or under "by", "from" or "between". */
  private behind(phrase: Phrase, { items }: Linked): readonly string[] {
    const at = items.indexOf(phrase)
    const [link, next] = [items[at + 1], items[at + 2]]
    const issues = (word: string): boolean => [...this.grammar.partner, ...this.grammar.agent, ...this.grammar.issuer].includes(word)
    const linked = link?.is === 'preposition' && issues(link.word) && next?.is === 'phrase' ? next : undefined
    return [phrase.owner, ...phrase.of, linked].flatMap((p) => (p ? this.mentions.of(p) : []))
  }

  /** Somebody or something that can speak its mind: a person, a state, a body, "analysts", "a report"; not a place, and no thing. */
  isVoice(phrase: Phrase | undefined, linked: Linked): boolean {
    if (!phrase) return false
    const { grouped } = linked
    const ids = this.mentions.of(phrase)
    const kinds = ids.map((id) => this.mentions.get(this.mentions.get(id)?.repeats ?? id)?.kind)
    if (kinds.length) return kinds.every((kind) => kind !== undefined && kind !== 'place' && kind !== 'instrument')
    if (phrase.group.pronoun !== undefined) return /^3p$/.test(phrase.group.pronoun) || this.isVoice(oneOf(phrase), linked)
    const own = grouped.words.slice(phrase.group.from, phrase.group.to)
    return own.some((word) => has(word, 'voice') || has(word, 'channel') || has(word, 'told'))
  }

  /** A palace or a ministry, though it stands there as a place, or a source. */
  private isHouse(phrase: Phrase, linked: Linked): boolean {
    return this.isVoice(phrase, linked) || inPhrase(phrase, linked.grouped.words, 'seat') !== undefined
  }

  /** Somebody, named or by title. */
  isPerson(phrase: Phrase): boolean {
    const ids = this.mentions.of(phrase)
    return ids.length > 0 && ids.every((id) => this.mentions.get(this.mentions.get(id)?.repeats ?? id)?.kind === 'person')
  }

  /** "told the paper", "to reporters"; `object` where the verb's object is always the hearer. No town is one: "proposé à Rome". */
  hearer(clause: Clause, speaker: string | null, object: boolean): { to?: string } {
    const { hearer, place } = this.grammar
    const under = clause.under.find((u) => hearer.includes(u.prep))
    const phrase = under?.phrase ?? (clause.object && (clause.content || object) ? clause.object : undefined)
    const id = phrase && this.mentions.of(phrase)[0]
    const kind = id === undefined ? undefined : this.mentions.get(id)?.kind
    const isTown = kind === 'place' || (kind === 'state' && under !== undefined && place.includes(under.prep))
    return id && id !== speaker && !isTown ? { to: id } : {}
  }
}

/** "one of her advisers", « un de ses membres »: of whom one speaks. */
const oneOf = ({ group, of }: Phrase): Phrase | undefined => (group.pronoun === undefined || group.clitic ? undefined : of[0])

/** "joint statement" is a statement too. */
const kindOf = (channel: string): string => channel.slice(channel.lastIndexOf(' ') + 1)
