import type { Mention } from '../model/mention.ts'
import { fits, GENERAL } from './titles.ts'
import { stretchOf } from '../model/order.ts'

interface Remembered {
  readonly mention: Mention
  readonly sentence: number
  /** Named inside a quotation. */
  readonly quoted: boolean
  /** Named only as the owner of somebody else: "Moon's press secretary". */
  readonly inner: boolean
  /** Somebody's: "his spokeswoman". */
  readonly owned?: boolean
  /** The one who says something in its sentence: "he" of the next is the one who spoke. */
  readonly speaks: boolean
}

interface Tied {
  readonly mention: string
  readonly state: string
  readonly sentence: number
}

const WINDOW = 4
/** Titles that people have of whom only the name is told. */
const OPEN = new Set(['leader', 'minister'])
/** Letters without accents need no taking apart. */
const PLAIN = /^[\0-\x7f]*$/
const fold = (s: string): string => (PLAIN.test(s) ? s : s.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase().replace(/[’']s$/u, '')

/** What a reader of the report still has in mind: who "he", "the minister" and a bare family name can be. */
export class Recall {
  private sentence = 0
  private readonly persons: Remembered[] = []
  private readonly offices = new Map<string, string | undefined>()
  /** The one person whom the report names with an office; `null` where it names several. */
  private readonly sole = new Map<string, string | null>()
  /** Every word of the titles that somebody was called by. */
  private readonly titles = new Map<string, ReadonlySet<string>>()
  /** Whether somebody was called a former or a deputy holder of the office. */
  private readonly marks = new Map<string, string>()
  private readonly byName = new Map<string, Mention>()
  private readonly byFamily = new Map<string, Mention | null>()
  private readonly groups: Remembered[] = []
  private readonly joined: { readonly members: readonly string[]; readonly sentence: number }[] = []
  private readonly ties: Tied[] = []
  private readonly things: Remembered[] = []
  private readonly statesOf = new Map<string, readonly string[]>()
  private quoted = false
  private sent: { readonly members: readonly string[]; readonly of: readonly string[]; readonly sentence: number } | undefined
  private depth = 0
  private speaking = false
  private stateSpoken: { readonly state: string; readonly sentence: number } | undefined
  private excepted: ReadonlySet<string> = new Set()
  private either = false
  /** Who is named in a sentence, by it and the office. */
  private readonly namedAs = new Map<string, Set<string>>()
  /** The other of two, where one was "the former". */
  private twoOf: { readonly other: string; readonly sentence: number } | undefined
  private readonly genders = new Map<string, 'm' | 'f'>()

  nextSentence(): void {
    this.sentence++
  }

  /** The office that a list gives to all of its people: "Foreign Ministers Ivan Mrkic and Titus Corlatean". */
  giveOffice(id: string, office: string): void {
    if (!this.offices.get(id)) this.offices.set(id, office)
    this.nameAs(id, office)
  }

  /** Whom the words at hand cannot mean: "him" is not the subject of its own verb. Of an `object`, two who are left may both be meant. */
  except(subject: readonly string[], object = true): void {
    this.excepted = new Set(subject)
    this.either = object && subject.length > 0
  }

  /** What follows is said of an owner or under a genitive, until it is left again. */
  within(inner: boolean): void {
    this.depth += inner ? 1 : -1
  }

  /** What follows is the subject of a verb of speech, until it is left again. */
  saying(speaking: boolean): void {
    this.speaking = speaking
  }

  quoting(quoted: boolean): void {
    this.quoted = quoted
  }

  /** The two states, and no third, that this sentence or the nearest before speaks of, by themselves or through their people: "the two countries". */
  states(): readonly Tied[] | undefined {
    for (let s = this.sentence; s > this.sentence - WINDOW; s--) {
      const here = [...new Map(this.ties.filter((tie) => tie.sentence >= s).map((tie) => [tie.state, tie])).values()]
      if (here.length > 1) return here.length === 2 && !this.someoneElse(s) ? here : undefined
    }
    return undefined
  }

  /** Since that sentence a person is spoken of whose state is not told: it may be a third. */
  private someoneElse(since: number): boolean {
    return stretchOf(
      this.persons,
      (p) => p.sentence >= since,
      () => true,
    ).some(({ mention }) => !mention.of && !this.statesOf.has(this.first(mention)))
  }

  remember(mention: Mention, owned = false): void {
    const at = { mention, sentence: this.sentence, quoted: this.quoted, inner: this.depth > 0, owned, speaks: this.speaking && this.depth === 0 }
    for (const state of mention.kind === 'state' ? (mention.candidates ?? []) : mention.people ? [] : (mention.of ?? []))
      this.ties.push({ mention: mention.id, state, sentence: this.sentence })
    const [state, more] = mention.kind === 'state' && !this.quoted && this.depth === 0 ? (mention.candidates ?? []) : []
    if (state !== undefined && more === undefined && this.stateSpoken?.sentence !== this.sentence) this.stateSpoken = { state, sentence: this.sentence }
    if (mention.gender) this.genders.set(this.first(mention), mention.gender)
    if (mention.kind === 'body' || mention.kind === 'office' || (mention.kind === 'state' && !mention.repeats)) this.things.push(at)
    if (mention.members) this.groups.push(at)
    else if (mention.kind === 'person') {
      this.persons.push(at)
      if (mention.of && !this.statesOf.has(mention.id)) this.statesOf.set(mention.id, mention.of)
      if (!this.offices.has(mention.id)) this.offices.set(mention.id, mention.office?.id ?? this.officeHeld(mention.counterpartOf))
      if (mention.name) this.nameAs(this.first(mention), this.officeOf(mention))
      if (mention.office && !this.marks.has(this.first(mention))) this.marks.set(this.first(mention), markOf(mention.office))
      if (mention.office && mention.name && !markOf(mention.office))
        this.sole.set(mention.office.id, [undefined, this.first(mention)].includes(this.sole.get(mention.office.id) as string) ? this.first(mention) : null)
      if (mention.office) this.titles.set(this.first(mention), new Set([...this.wordsOf(mention), ...mention.office.words.split(' ')]))
      if (mention.name && !mention.repeats && !mention.unnamed) this.rememberName(mention, mention.name.text)
    } else if (mention.plural) this.groups.push(at)
    else if (mention.name && mention.kind === 'group' && !mention.repeats && !this.byName.has(fold(mention.name.text)))
      this.byName.set(fold(mention.name.text), mention)
  }

  private rememberName(mention: Mention, name: string): void {
    const whole = fold(name)
    if (!this.byName.has(whole)) this.byName.set(whole, mention)
    if (!/\s/.test(name)) return
    for (const family of families(whole)) {
      const known = this.byFamily.get(family)
      if (known === undefined) this.byFamily.set(family, mention)
      else if (known && fold(known.name?.text ?? '') !== whole) this.byFamily.set(family, null)
    }
  }

  /** An earlier mention that this one repeats: the same name, its family name, or the same office without a name. */
  sameAs(mention: Mention): string | undefined {
    if (mention.name) {
      const name = fold(mention.name.text)
      const exact = this.byName.get(name) ?? (/\s/.test(name) ? undefined : this.byFamily.get(name))
      return exact && exact.id !== mention.id ? this.first(exact) : undefined
    }
    if (mention.kind !== 'person' || mention.unnamed || !mention.office) return undefined
    return this.byOffice(mention.office, mention.of ?? [])
  }

  /** The last person of that office; where a state is told ("the Turkish minister"), of that state, and only for a title that many hold. */
  private byOffice(title: NonNullable<Mention['office']>, of: readonly string[]): string | undefined {
    const { id: office, words } = title
    if (of.length && !GENERAL.has(office)) return undefined
    let fitting: string | undefined
    for (let i = this.persons.length - 1; i >= 0; i--) {
      const { mention, sentence } = this.persons[i] as Remembered
      if (this.sentence - sentence > 2 * WINDOW) break
      const its = mention.unnamed ? undefined : this.officeOf(mention)
      const ties = this.statesOf.get(this.first(mention)) ?? []
      if (of.length && !of.some((state) => ties.includes(state))) continue
      if (!its || !(its === office || fits(office, its))) continue
      // "The former president" is not the president named before.
      if (markOf(title) !== (this.marks.get(this.first(mention)) ?? '')) continue
      // "The president met his Chilean counterpart. The president left": of two in one sentence, nobody can tell which.
      if (!of.length && this.isOneOfSeveral(mention, sentence, office)) return undefined
      // "The Secretary" is whoever was called a secretary, though a minister was named since.
      if (of.length || words.length < 5 || this.wordsOf(mention).has(words)) return this.first(mention)
      fitting ??= this.first(mention)
    }
    return fitting
  }

  private isOneOfSeveral(mention: Mention, sentence: number, office: string): boolean {
    const named = this.namedAs.get(`${sentence} ${office}`)
    return named !== undefined && named.size > (named.has(this.first(mention)) ? 1 : 0)
  }

  private nameAs(id: string, office: string | undefined): void {
    const key = `${this.sentence} ${office}`
    this.namedAs.set(key, (this.namedAs.get(key) ?? new Set()).add(id))
  }

  /** "The foreign secretary", of no state, in a report that names one person as such, however long ago. */
  soleOf({ kind, name, unnamed, plural, office, of }: Mention): string | undefined {
    const open = kind === 'person' && !name && !unnamed && !plural && !of?.length && !office?.former && !office?.deputy
    return open && office ? (this.sole.get(office.id) ?? undefined) : undefined
  }

  /** The words of the titles that somebody was called by. */
  private wordsOf(mention: Mention): ReadonlySet<string> {
    return this.titles.get(this.first(mention)) ?? new Set()
  }

  /** "A senior Chadian official … the official": the last of that title who was left without a name, if no other has it since. */
  unnamedBefore({ office, plural }: Mention): string | undefined {
    if (!office || plural) return undefined
    for (let i = this.persons.length - 1; i >= 0; i--) {
      const { mention, sentence } = this.persons[i] as Remembered
      if (this.sentence - sentence > WINDOW) break
      const isSuch = (m: Mention): boolean => !m.plural && (m.office?.id ?? this.offices.get(this.first(m))) === office.id
      if (!isSuch(mention)) continue
      // "A Togolese official and a Danish official met": nobody can tell which.
      const all = new Set(this.of(sentence).flatMap((one) => (isSuch(one.mention) ? [this.first(one.mention)] : [])))
      return all.size === 1 && (mention.unnamed || mention.repeats) ? this.first(mention) : undefined
    }
    return undefined
  }

  /** "His visitor": the one person, of that state where one is told, whom the nearest sentences name beside those. */
  otherThan(owners: readonly string[], of: readonly string[] = []): string | undefined {
    for (let s = this.sentence; s > this.sentence - WINDOW; s--) {
      const here = this.of(s).filter((one) => isSomebody(one) && !owners.includes(this.first(one.mention)))
      const fitting = of.length ? here.filter((one) => this.statesOf.get(this.first(one.mention))?.some((state) => of.includes(state))) : here
      const people = new Set(fitting.map((one) => this.first(one.mention)))
      if (people.size) return people.size === 1 ? [...people][0] : undefined
    }
    return undefined
  }

  /** The office that somebody named before holds. */
  officeHeld(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.offices.get(id)
  }

  private officeOf(mention: Mention): string | undefined {
    if (mention.counterpartOf && !mention.office) return this.offices.get(mention.counterpartOf)
    return mention.office?.id ?? this.offices.get(this.first(mention))
  }

  /** Whom a pronoun means: the first person of this sentence before it, else the first of the nearest sentence before. */
  pronoun(code: string, incise = false, gendered = true): readonly string[] | undefined {
    if (code === '3p') return this.several()
    if (code === '3p2') return this.lastTwo()
    if (code === '3st') return this.thing()
    if (code === 'first' || code === 'second') return this.oneOfTwo(code)
    if (code === '3l') {
      const last = this.twoOf?.sentence === this.sentence ? this.twoOf.other : this.lastPerson()
      return last === undefined ? undefined : [last]
    }
    const gender = code === '3sm' ? 'm' : code === '3sf' ? 'f' : undefined
    for (let s = this.sentence; s > this.sentence - WINDOW; s--) {
      const here = this.of(s).filter((p) => this.mayBe(p.mention, gender) && ((this.quoted && !incise) || !p.quoted))
      // "Aliyev met him" after two men: nobody can tell which.
      if (this.either && new Set(here.map((p) => this.first(p.mention))).size > 1) return undefined
      const first =
        (s < this.sentence ? here.find((p) => p.speaks) : undefined) ??
        here.find((p) => !p.inner && (p.mention.name ?? p.mention.repeats ?? p.mention.unnamed ?? (p.mention.office && p.mention.of))) ??
        here.find((p) => p.mention.name ?? p.mention.repeats ?? p.mention.unnamed) ??
        here[0]
      if (first) return [this.first(first.mention)]
    }
    return gender === 'f' && gendered ? this.thing() : undefined
  }

  /** "The former said", « le second a répondu »: of the two people named last; what is only spoken of may be two things. */
  private oneOfTwo(which: 'first' | 'second'): readonly string[] | undefined {
    const [first, second] = (this.speaking ? this.lastTwo() : undefined) ?? []
    if (first === undefined || second === undefined) return undefined
    const [one, other] = which === 'first' ? [first, second] : [second, first]
    this.twoOf = { other, sentence: this.sentence }
    return [one]
  }

  /** A body, a ministry or a state that speaks and acts as one: "the agency … it said". */
  private thing(): readonly string[] | undefined {
    for (let s = this.sentence; s > this.sentence - WINDOW; s--) {
      const here = this.things.find((t) => t.sentence === s && (this.quoted || !t.quoted))
      if (here) return [this.first(here.mention)]
    }
    return undefined
  }

  /** "China … its foreign ministry": the first state that the nearest sentence speaks of by itself. */
  stateBefore(): string | undefined {
    return this.stateSpoken && this.sentence - this.stateSpoken.sentence < WINDOW ? this.stateSpoken.state : undefined
  }

  /** The one state of which this sentence, or the nearest before, speaks, where it speaks of no body or house besides. */
  onlyState(): string | undefined {
    for (let s = this.sentence; s > this.sentence - WINDOW; s--) {
      const here = stretchOf(
        this.things,
        (thing) => thing.sentence >= s,
        (thing) => thing.sentence === s,
      )
      const states = new Set(here.map(({ mention }) => (mention.kind === 'state' && mention.candidates?.length === 1 ? mention.candidates[0] : undefined)))
      if (here.length) return states.size === 1 ? [...states][0] : undefined
    }
    return undefined
  }

  private mayBe(mention: Mention, gender: 'm' | 'f' | undefined): boolean {
    if (this.excepted.has(this.first(mention))) return false
    const its = mention.gender ?? this.genders.get(this.first(mention))
    return !gender || !its || its === gender
  }

  lastPerson(): string | undefined {
    for (let i = this.persons.length - 1; i >= 0; i--) {
      const { mention, sentence } = this.persons[i] as Remembered
      if (sentence <= this.sentence - WINDOW) break
      if (!mention.unnamed) return this.first(mention)
    }
    return undefined
  }

  /** Who was mentioned in that sentence: sentences follow each other, so its persons stand together. */
  private of(sentence: number): readonly Remembered[] {
    return stretchOf(
      this.persons,
      (p) => p.sentence >= sentence,
      (p) => p.sentence === sentence,
    )
  }

  private several(): readonly string[] | undefined {
    const last = this.groups.at(-1)
    const group = last && last.sentence > this.sentence - WINDOW ? last : undefined
    const pair = this.lastTwo()
    if (group?.mention.members && (!pair || group.sentence >= this.sentence - 1)) return group.mention.members
    return group && this.comesFirst(group) ? undefined : pair
  }

  /**
   * "The ministers met Petro and Boric. They left": people of whom it is not told who they are opened this sentence or the one before, and nobody since.
   * "The two states will not use force. They will meet" may still be their leaders.
   */
  private comesFirst({ mention, sentence }: Remembered): boolean {
    return (
      (mention.kind !== 'state' || this.either) &&
      sentence >= this.sentence - 1 &&
      this.of(sentence).every((p) => p.mention.start > mention.start) &&
      (sentence === this.sentence || this.of(this.sentence).length === 0)
    )
  }

  /** "the two leaders", "both ministers": the last two different people of that office or, failing that, the last two. */
  pair(mention: Mention, counted: boolean): readonly string[] | undefined {
    const office = mention.office?.id
    const suits = (m: Mention, unknown: boolean): boolean => this.holds(m, office) ?? unknown
    const fitting = office ? this.lastTwo((m) => suits(m, false), counted) : undefined
    if (fitting || (office && !OPEN.has(office))) return fitting
    return this.lastTwo((m) => this.mayBe(m, mention.gender) && (!office || suits(m, true)), counted)
  }

  /** They hold that office, or one that it can mean; `undefined` where theirs is not told. */
  private holds(mention: Mention, office: string | undefined): boolean | undefined {
    const its = this.officeOf(mention)
    return its === undefined ? undefined : its === office || fits(office ?? '', its)
  }

  /** "all three ministers", "the four leaders": so many different people of that office, nobody where the nearest sentences name more. */
  all({ office }: Mention, count: number): readonly string[] | undefined {
    const all = new Set<string>()
    const isOpen = office !== undefined && OPEN.has(office.id)
    for (let s = this.sentence; s > this.sentence - WINDOW && all.size < count; s--)
      for (const one of this.of(s)) if (isSomebody(one) && (this.holds(one.mention, office?.id) ?? isOpen)) all.add(this.first(one.mention))
    return all.size === count ? [...all] : undefined
  }

  /**
   * The two different people of the nearest sentence that has two, or of a few sentences that have one each.
   * Where a sentence has more, those two of them that stand together ("Macron and Biden"), if only one pair does and two are asked for: "the
   * presidents" may be all of them.
   */
  private lastTwo(wanted: (mention: Mention) => boolean = () => true, counted = true): readonly string[] | undefined {
    const all = new Set<string>()
    for (let s = this.sentence; s > this.sentence - 2 * WINDOW; s--) {
      const here = this.of(s).filter((p) => isSomebody(p) && !this.excepted.has(this.first(p.mention)) && wanted(p.mention))
      const people = new Set(here.map((p) => this.first(p.mention)))
      // "Petro accused Boric. Lula said that he would come. The two men agreed": of three, nobody can tell which two.
      if (people.size === 2 && all.size && ![...all].some((one) => people.has(one))) return this.joinedIn(s, people) ? [...people] : undefined
      if (people.size === 2) return [...people]
      if (people.size > 2) return counted ? this.pairIn(s, people) : undefined
      for (const one of people) all.add(one)
      if (all.size === 2) return [...all].reverse()
    }
    return undefined
  }

  private joinedIn(sentence: number, people: ReadonlySet<string>): boolean {
    return this.joined.some((one) => one.sentence === sentence && one.members.length === people.size && one.members.every((id) => people.has(id)))
  }

  private pairIn(sentence: number, people: ReadonlySet<string>): readonly string[] | undefined {
    const pairs = this.joined.filter((one) => one.sentence === sentence && one.members.length === 2 && one.members.every((id) => people.has(id)))
    return pairs.length === 1 ? pairs[0]?.members : undefined
  }

  /** Who is in a delegation: "a Kenyan delegation led by Ms Mohamed". */
  rememberDelegation(members: readonly string[], of: readonly string[] = []): void {
    this.sent = { members, of, sentence: this.sentence }
  }

  /** "the delegation": the last one that was told of, if it is of the state or body that is named. */
  delegation(of: readonly string[] = []): readonly string[] | undefined {
    const { sent } = this
    return sent && this.sentence - sent.sentence <= 2 * WINDOW && of.every((one) => sent.of.includes(one)) ? sent.members : undefined
  }

  /** People named side by side: "Macron and Biden". */
  rememberJoined(ids: readonly string[]): void {
    this.joined.push({ members: ids, sentence: this.sentence })
  }

  private first(mention: Mention): string {
    return mention.repeats ?? mention.id
  }
}

/** "Former" and "deputy" say that it is not the holder. */
const markOf = ({ former, deputy }: NonNullable<Mention['office']>): string => `${former ? 'former' : ''}${deputy ? 'deputy' : ''}`

/** Named, or known by an office of a state, and not only as somebody's: "his spokeswoman". */
const isSomebody = ({ mention, owned }: Remembered): boolean =>
  !mention.unnamed && !owned && Boolean(mention.name ?? mention.repeats ?? mention.counterpartOf ?? (mention.office && mention.of))

/** Family names a full name can be shortened to: everything after the given name, and its last word. */
function families(folded: string): Set<string> {
  const parts = folded.split(/\s+/)
  return new Set([parts.slice(1).join(' '), parts.at(-1) as string, parts[0] as string].filter((part) => part.length > 2))
}
