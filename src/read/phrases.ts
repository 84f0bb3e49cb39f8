import type { Span } from '../model/anchor.ts'
import type { Grammar } from '../languages/pack.ts'
import { isFiniteVerb, type Group, type Grouped, type Joint, type NounGroup, type VerbGroup } from './groups.ts'
import { pairIn } from './pairs.ts'
import type { TaggedWord } from './tags.ts'
import { has, factOf } from './words.ts'

/** A noun group with what is linked to it: owner, genitives, appositions, or the members of a coordination. */
export interface Phrase extends Span {
  readonly is: 'phrase'
  readonly from: number
  readonly to: number
  readonly group: NounGroup
  /** Where the noun group begins after its determiners. */
  readonly nounStart: number
  /** Plain form of the head noun: "talks". */
  readonly noun: string
  /** "Morocco's talks", "the talks of the two sides". */
  readonly owner?: Phrase | undefined
  /** "ambassador to India": where somebody is posted. */
  readonly post?: Phrase | undefined
  /** What hangs on it by "of". */
  readonly of: readonly Phrase[]
  /** "Amina Mohamed, the Kenyan foreign minister": the same person twice. */
  readonly apposed?: Phrase | undefined
  /** "Macron and Biden". */
  readonly members?: readonly Phrase[] | undefined
}

export type Item = Phrase | VerbGroup | Joint

/** A sentence as linked phrases, verb groups and joints. */
export interface Linked {
  readonly grouped: Grouped
  readonly items: readonly Item[]
}

/** Links noun groups: genitives and possessives, appositions, coordinations. Brackets are passed over. */
export function link(grouped: Grouped, grammar: Grammar, speaks: (lemma: string) => boolean): Linked {
  const groups = withoutBrackets(grouped.groups)
  const linker = new Linker(groups, grouped.words, grammar, speaks)
  return { grouped, items: linker.items() }
}

function withoutBrackets(groups: readonly Group[]): Group[] {
  const out: Group[] = []
  let depth = 0
  for (const group of groups) {
    if (group.is === 'mark' && /^[([]$/.test(group.word)) depth++
    else if (group.is === 'mark' && /^[)\]]$/.test(group.word)) depth = Math.max(0, depth - 1)
    else if (depth === 0) out.push(group)
  }
  return depth === 0 ? out : [...groups]
}

interface Read {
  readonly phrase: Phrase
  readonly next: number
}

class Linker {
  private readonly groups: readonly Group[]
  private readonly words: readonly TaggedWord[]
  private readonly grammar: Grammar
  private readonly speaks: (lemma: string) => boolean
  /** Chains read so far: a place is asked for more than once, and every answer asks further along. */
  private readonly chains = new Map<number, Read>()
  private readonly plainChains = new Map<number, Read>()
  constructor(groups: readonly Group[], words: readonly TaggedWord[], grammar: Grammar, speaks: (lemma: string) => boolean) {
    this.speaks = speaks
    this.groups = groups
    this.words = words
    this.grammar = grammar
  }

  items(): Item[] {
    const out: Item[] = []
    for (let i = 0; i < this.groups.length; ) {
      const group = this.groups[i] as Group
      if (group.is !== 'noun') {
        out.push(group)
        i++
        continue
      }
      const read = this.coordination(i, out)
      out.push(read.phrase)
      i = read.next
    }
    return out
  }

  /** "Kenya, Uganda and Tanzania": a list needs its conjunction, and its last member must not begin a clause of its own. */
  private coordination(at: number, before: readonly Item[]): Read {
    const first = this.chain(at)
    if (first.phrase.group.clitic) return first
    const each = this.eachOfItsOwn(first)
    if (each) return each
    const members = [first.phrase]
    const prep = before.at(-1)
    const between = prep?.is === 'preposition' && this.grammar.between.includes(prep.word)
    let next = first.next
    let after = first.next
    let closed = false
    for (let k = next; !closed; ) {
      const joint = this.groups[k]
      const conj = joint?.is === 'conjunction' && /^(and|or|then)$/.test(joint.word)
      // "the president, Michael Higgins, the speaker, Sean Barrett, and …": the comma that closes an apposition is also that of the list.
      const passed = joint?.is === 'noun' && members.at(-1)?.apposed !== undefined && this.groups[k - 1]?.is === 'comma'
      const comma = joint?.is === 'comma'
      if (!conj && !comma && !passed) break
      const skip = passed ? 0 : comma && this.groups[k + 1]?.is === 'conjunction' ? 2 : 1
      if (this.groups[k + skip]?.is !== 'noun') break
      const member = this.chain(k + skip)
      closed = conj || skip === 2
      if (closed && (this.beginsClause(member.next, before) || this.takesSubject(member.next, before, first.next))) return first
      // "mediated between Colombia and the rebels"
      const paired = between && members.length === 1 && closed
      if ((!paired && !alike(first.phrase, member.phrase, this.words)) || members.length > 30) break
      members.push(member.phrase)
      k = after = member.next
      if (closed) next = k
    }
    if (!closed && at === 0 && members.length === 2 && this.headlineVerb(this.groups[after])) return together(members, after)
    if (!closed || members.length < 2) return first
    return together(members, next)
  }

  /** "the presidents of Kenya, William Ruto, and of Uganda, Yoweri Museveni": one title, and to each name its state. */
  private eachOfItsOwn({ phrase, next }: Read): Read | null {
    if (!phrase.apposed || !phrase.of.length || !wordsOf(phrase, this.words).some((word) => has(word, 'offices'))) return null
    const members = [phrase]
    for (let at = next, closed = false; !closed; ) {
      const joint = this.groups[at]
      closed = joint?.is === 'conjunction' && joint.word === 'and'
      let k = closed || joint?.is === 'comma' ? at + 1 : at
      const prep = this.groups[k]
      // "of Kenya, William Ruto, and Uganda, Yoweri Museveni": behind "and" the preposition may be left out.
      if (prep?.is === 'preposition' && this.grammar.genitive.includes(prep.word)) k++
      else if (!closed) break
      const state = this.groups[k]
      const of = state?.is === 'noun' ? plain(state, this.words) : undefined
      if (!of || !isLand(of, this.words) || wordsOf(of, this.words).some(isOffice)) break
      if (this.groups[k + 1]?.is === 'comma') k++
      const group = this.groups[k + 1]
      const name = group?.is === 'noun' ? plain(group, this.words) : undefined
      if (!name || !wordsOf(name, this.words).some(isNamed)) break
      members.push({ ...name, of: [of] })
      at = next = this.groups[k + 2]?.is === 'comma' ? k + 3 : k + 2
    }
    return members.length > 1 ? together(members, next) : null
  }

  /** "Kishida, Yoon to meet", "Chile, Peru agree to talk": the comma of a headline is its "and" where the verb is one of several. */
  private headlineVerb(group: Group | undefined): boolean {
    if (group?.is !== 'verb') return false
    return group.shape.form === 'infinitive' || (group.shape.tense === 'present' && has(this.words[group.to - 1], 'v.base'))
  }

  /** "met Wang and Lavrov said": the second noun is the subject of a verb of its own, since the first was governed already. */
  private beginsClause(at: number, before: readonly Item[]): boolean {
    let k = at
    while (['adverb', 'time'].includes(this.groups[k]?.is ?? '')) k++
    const verb = this.groups[k]
    if (!isFiniteVerb(verb)) return false
    const last = before.findLast((item) => item.is === 'verb' || item.is === 'subordinator' || item.is === 'open')
    // "les pourparlers qui se sont tenus entre l'Iran et l'Irak ont échoué": the second verb is that of the antecedent.
    if (last && before[before.indexOf(last) - 1]?.is === 'relative') return false
    if (last?.is === 'verb' && last === before.at(-1) && this.speaks(last.lemma)) return false
    const after = last && before[before.indexOf(last) + 1]
    const byAgent = last?.is === 'verb' && last.either && after?.is === 'preposition' && this.grammar.agent.includes(after.word)
    return last?.is === 'verb' && last.shape.form !== 'participle' && !byAgent
  }

  /** "At a dinner hosted by the king, the emir and the sultan spoke": what stands before the first comma is no member, or the verb would have no subject. */
  private takesSubject(at: number, before: readonly Item[], joint: number): boolean {
    const verb = this.groups[at]
    return (
      before.at(-1)?.is === 'preposition' &&
      this.groups[joint]?.is === 'comma' &&
      verb?.is === 'verb' &&
      verb.shape.form === 'finite' &&
      // "A pact between Fiji, Peru and Chile was signed" has its subject.
      !before.some((item, k) => item.is === 'phrase' && before[k - 1]?.is !== 'preposition') &&
      !before.some((item) => isFiniteVerb(item) && !item.either)
    )
  }

  /** A noun group with its possessives, genitives and apposition. */
  private chain(at: number): Read {
    const known = this.chains.get(at) ?? this.readChain(at)
    this.chains.set(at, known)
    return known
  }

  private readChain(at: number): Read {
    let read: Read = { phrase: paired(this.groups[at] as NounGroup, this.words), next: at + 1 }
    if (read.phrase.group.clitic) return read
    const before = this.groups[at - 1]
    const governed = before?.is === 'preposition' || before?.is === 'verb'
    for (;;) {
      const further = this.possessed(read) ?? this.genitive(read, before?.is === 'preposition') ?? this.apposition(read, governed) ?? this.named(read)
      if (!further) return read
      read = further
    }
  }

  private possessed({ phrase, next }: Read): Read | null {
    const mark = this.groups[next]
    const noun = this.groups[next + 1]
    if (mark?.is !== 'genitive' || noun?.is !== 'noun') return null
    const owned = paired(noun, this.words)
    return { phrase: { ...owned, from: phrase.from, start: phrase.start, owner: phrase }, next: next + 2 }
  }

  private genitive({ phrase, next }: Read, fronted = false): Read | null {
    const prep = this.groups[next]
    if (phrase.apposed || prep?.is !== 'preposition' || this.groups[next + 1]?.is !== 'noun') return null
    const own = wordsOf(phrase, this.words)
    // "negotiators from Serbia", but an ambassador is recalled from there, and so is "its envoy".
    const theirs = this.grammar.away.includes(prep.word) && (phrase.group.determiner === 'poss' || phrase.owner !== undefined)
    const serves =
      !theirs &&
      this.grammar.serves.includes(prep.word) &&
      own.some((word) => isOffice(word) && (factOf(word, 'office') ?? factOf(word, 'offices')) !== 'ambassador')
    // "Pakistan's ambassador to India, Abdul Basit,"
    const posted =
      (this.grammar.hearer.includes(prep.word) || this.grammar.place.includes(prep.word)) &&
      own.some((word) => factOf(word, 'office') === 'ambassador') &&
      this.isPost(next + 1) &&
      this.groups[next + 2]?.is === 'comma'
    const within =
      this.grammar.place.includes(prep.word) && own.some((word) => (factOf(word, 'office') ?? factOf(word, 'offices')) === 'source') && this.isHouse(next + 1)
    if (!serves && !posted && !within && !this.grammar.genitive.includes(prep.word)) return null
    const inner = this.chain(next + 1)
    if (isState(phrase, this.words) && !isWorldly(inner.phrase, this.words)) return null
    const whole = this.coordinateGenitive(inner, fronted)
    const { to, end } = whole.phrase
    const [post, of] = posted ? [whole.phrase, phrase.of] : [phrase.post, [...phrase.of, whole.phrase]]
    return { phrase: { ...phrase, to, end, post, of }, next: whole.next }
  }

  /** "a source in the ministry", « une source à l'Élysée »: a house that has people, no town. */
  private isHouse(at: number): boolean {
    const group = this.groups[at]
    return group?.is === 'noun' && ['seat', 'institution', 'body'].some((cls) => this.words.slice(group.from, group.to).some((word) => has(word, cls)))
  }

  private isPost(at: number): boolean {
    const group = this.groups[at]
    return group?.is === 'noun' && ['state', 'capital', 'body'].some((cls) => this.words.slice(group.from, group.to).some((word) => has(word, cls)))
  }

  /** "the presidents of Kenya and Uganda", "a meeting of the Kenyan and Somali ministers": names, and adjectives of one title, go together under one genitive. */
  private coordinateGenitive(inner: Read, fronted: boolean): Read {
    const shared = isSharedTitle(inner.phrase, this.words)
    const goesOn = shared ? isSharedTitle : isWorldly
    const members = [inner.phrase]
    let next = inner.next
    for (let at = next; goesOn(inner.phrase, this.words); ) {
      const joint = this.groups[at]
      const last = joint?.is === 'conjunction' && /^(and|then)$/.test(joint.word)
      if (!last && joint?.is !== 'comma') break
      const skip = this.groups[at + 1]?.is === 'preposition' || (joint?.is === 'comma' && this.groups[at + 1]?.is === 'conjunction') ? 2 : 1
      const noun = this.groups[at + skip]
      if (noun?.is !== 'noun') break
      const { phrase: other, next: after } = shared ? this.chainWithoutApposition(at + skip) : { phrase: paired(noun, this.words), next: at + skip + 1 }
      // "Ms Diaz of Guyana and Mr Cruz of Chile", "On Monday, the eve of Easter, Ms Diaz and Mr Cruz met"
      if (!goesOn(other, this.words) || members.length > 30 || (!isPerson(inner.phrase, this.words) && isPerson(other, this.words))) break
      members.push(other)
      at = after
      if (last || skip === 2) next = at
    }
    // "On the margins of the council of Europe, the king and the emir met": they are the verb's.
    const verb = this.groups[next]
    const theirs = fronted && this.groups[inner.next]?.is === 'comma' && isFiniteVerb(verb)
    return next === inner.next || theirs ? inner : together(members, next)
  }

  /** "le porte-parole du ministère des Affaires étrangères Nasser Kanaani": a name right behind the office and its genitives. */
  private named({ phrase, next }: Read): Read | null {
    const group = this.groups[next]
    if (phrase.apposed || !phrase.of.length || group?.is !== 'noun' || !wordsOf(phrase, this.words).some(isOffice)) return null
    const name = plain(group, this.words)
    const own = wordsOf(name, this.words)
    const opens = has(own[0], 'given') || has(own[0], 'person') || (own.length > 1 && own.every(({ look }) => look === 'cap' || look === 'mark'))
    if (!opens || !own.every((word) => word.tag === 'name' || word.tag === 'particle' || word.lexeme.norm === '-') || !complement(phrase, name, this.words))
      return null
    return { phrase: { ...phrase, to: name.to, end: name.end, apposed: name }, next: next + 1 }
  }

  /** A name and an office with a comma between them, closed by another comma or the end: one person. */
  private apposition({ phrase, next }: Read, governed: boolean): Read | null {
    if (phrase.apposed || this.groups[next]?.is !== 'comma' || this.groups[next + 1]?.is !== 'noun') return null
    const other = this.chainWithoutApposition(next + 1)
    if (!complement(phrase, other.phrase, this.words)) return null
    const close = this.groups[other.next]
    const closes =
      close === undefined ||
      close.is === 'comma' ||
      close.is === 'mark' ||
      close.is === 'close' ||
      close.is === 'preposition' ||
      close.is === 'time' ||
      close.is === 'conjunction' ||
      (close.is === 'verb' && !governed)
    if (!closes) return null
    const after = close?.is === 'comma' ? other.next + 1 : other.next
    return { phrase: { ...phrase, to: other.phrase.to, end: other.phrase.end, apposed: other.phrase }, next: after }
  }

  private chainWithoutApposition(at: number): Read {
    const known = this.plainChains.get(at) ?? this.readPlainChain(at)
    this.plainChains.set(at, known)
    return known
  }

  private readPlainChain(at: number): Read {
    let read: Read = { phrase: paired(this.groups[at] as NounGroup, this.words), next: at + 1 }
    for (let further = this.possessed(read) ?? this.genitive(read); further; further = this.possessed(read) ?? this.genitive(read)) read = further
    return read
  }
}

/** The members of a list as one phrase. */
function together(members: readonly Phrase[], next: number): Read {
  const [first, last] = [members[0] as Phrase, members.at(-1) as Phrase]
  return { phrase: { ...first, to: last.to, end: last.end, members }, next }
}

/** A noun group with nothing linked to it yet. */
export function phraseOf(group: NounGroup, nounStart: number, noun: string): Phrase {
  const { from, to, start, end } = group
  return { is: 'phrase', from, to, start, end, group, nounStart, noun, owner: undefined, post: undefined, of: [], apposed: undefined, members: undefined }
}

/** A noun group as a phrase; names that a hyphen joins ("Aliyev-Pashinyan talks") own its noun. */
function paired(group: NounGroup, words: readonly TaggedWord[]): Phrase {
  const pair = pairIn(group, words)
  if (!pair) return plain(group, words)
  const members = pair.owners.map((owner) => plain(owner, words))
  const { from, to, start, end } = group
  return { ...plain(pair.owned, words), from, to, start, end, owner: together(members, to).phrase }
}

function plain(group: NounGroup, words: readonly TaggedWord[]): Phrase {
  let body = group.from
  while (body < group.head && words[body]?.tag === 'determiner') body++
  return phraseOf(group, words[body]?.start ?? group.start, words[group.head]?.lexeme.norm ?? '')
}

const wordsOf = (phrase: Phrase, words: readonly TaggedWord[]): readonly TaggedWord[] => words.slice(phrase.group.from, phrase.group.to)

const isOffice = (word: TaggedWord): boolean => has(word, 'office') || has(word, 'offices') || has(word, 'counterpart') || has(word, 'partner')
const isNamed = (word: TaggedWord): boolean => word.tag === 'name' && !has(word, 'body') && !has(word, 'state') && !has(word, 'capital') && !has(word, 'place')

/** One of the two names somebody, the other gives an office without a name. */
function complement(a: Phrase, b: Phrase, words: readonly TaggedWord[]): boolean {
  const [x, y] = [wordsOf(a, words), wordsOf(b, words)]
  const named = (ws: readonly TaggedWord[]) => ws.some(isNamed)
  const office = (ws: readonly TaggedWord[]) => ws.some(isOffice)
  return (named(x) && office(y) && !named(y) && !office(x)) || (office(x) && !named(x) && named(y) && !office(y))
}

/** "accuse la France d'espionnage": nothing common is owned by a state's name through "de". */
const isState = (phrase: Phrase, words: readonly TaggedWord[]): boolean =>
  has(words[phrase.group.head], 'state') || (has(words[phrase.group.head], 'capital') && phrase.group.from === phrase.group.head)

const isWorldly = (phrase: Phrase, words: readonly TaggedWord[]): boolean =>
  wordsOf(phrase, words).some((word) => word.tag === 'name' || has(word, 'state') || has(word, 'body'))

const isLand = (phrase: Phrase, words: readonly TaggedWord[]): boolean => wordsOf(phrase, words).some((word) => has(word, 'state') || has(word, 'body'))
const isPerson = (phrase: Phrase, words: readonly TaggedWord[]): boolean =>
  !isLand(phrase, words) && wordsOf(phrase, words).some((word) => ['given', 'person', 'family', 'honorific'].some((cls) => has(word, cls)))

/** "the Armenian", "ministres chilien": an adjective of a state alone or with a title of several. */
function isSharedTitle(phrase: Phrase, words: readonly TaggedWord[]): boolean {
  const own = wordsOf(phrase, words)
  return (
    own.some((word) => has(word, 'demonym')) &&
    own.every((word) => word.tag !== 'name' && (word.tag === 'determiner' || word.tag === 'adjective' || has(word, 'demonym') || has(word, 'offices')))
  )
}

/** Names coordinate with names, plain nouns with plain nouns; pronouns with anything. */
function alike(a: Phrase, b: Phrase, words: readonly TaggedWord[]): boolean {
  if (a.group.pronoun || b.group.pronoun) return true
  const rank = (p: Phrase) => (wordsOf(p, words).some((w) => w.tag === 'name' || isOffice(w) || has(w, 'institution') || has(w, 'demonym')) ? 1 : 0)
  return rank(a) === rank(b)
}

/** Value of the first word of the phrase that has the class. */
export const inPhrase = (phrase: Phrase, words: readonly TaggedWord[], cls: string): string | undefined => {
  const { from, to } = phrase.group
  for (let i = from; i < to; i++) if (has(words[i], cls)) return factOf(words[i], cls)
  return undefined
}
