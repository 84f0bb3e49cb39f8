import type { Grammar } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Mention, MentionKind } from '../model/mention.ts'
import { folkOf, isThing } from './folk.ts'
import { BEARER, STATE, TITLE } from './kinds.ts'
import { bearerBehind, nameBehindHouse, nameOf } from './name-words.ts'
import { inPhrase, type Phrase } from './phrases.ts'
import { siteOf } from './sites.ts'
import type { TaggedWord } from './tags.ts'
import { type Fact, has, factOf, factsOf, isOf } from './words.ts'

/** What the words of a phrase say of whom they mean, before anything earlier is remembered. */
export interface Description extends Omit<Mention, 'id' | 'start' | 'end' | 'text' | 'repeats' | 'counterpartOf' | 'members'> {
  readonly span: Span
  readonly pronoun?: string
  /** Code of the possessive ("his counterpart"), or `owner` where a name is the owner. */
  readonly possessor?: string
  readonly counterpart?: true
  /** "his visitor": the other of two who met. */
  readonly partner?: true
  /** "both ministers", "the two leaders", "the two sides". */
  /** `the` where they are not counted: "the presidents". */
  readonly pair?: 'two' | 'the'
  /** "all three ministers", "the four leaders": how many, of three and more. */
  readonly several?: number
  /** "this minister". */
  readonly pointed?: true
  /** "the official", of whom nothing more is said. */
  readonly definite?: true
}

interface Where {
  /** It stands under a preposition of place: "in Paris" is no government. */
  readonly place: boolean
  readonly posted: Phrase | undefined
  /** Where they are: "rebels in Mali". */
  readonly within: Phrase | undefined
  readonly isOneInhabitant: Grammar['isOneInhabitant']
  /** States that the report names in words that fit no other. */
  readonly named: ReadonlySet<string>
}

/** Offices whose bearer is nobody in particular unless a name follows. */
const ANYBODY = new Set([
  'official',
  'diplomat',
  'lawmaker',
  'adviser',
  'negotiator',
  'spokesperson',
  'envoy',
  'source',
  'minister',
  'leader',
  'head-of-delegation',
])

/** Code of "both" and "the two". */
export const TWO = '3p2'

/** Reads a phrase without members; `null` where it names nobody and nothing. */
export function describe(phrase: Phrase, words: readonly TaggedWord[], text: string, where: Where): Description | null {
  if (phrase.group.pronoun !== undefined) return pronounOf(phrase)
  const own = words.slice(phrase.group.from, phrase.group.to)
  const which = phrase.group.determiner === 'def' && own.length === 2 && !phrase.of.length ? factOf(own[1], 'oftwo') : undefined
  if (which !== undefined) return { span: phrase, kind: 'person', pronoun: which }
  const [article, number] = own
  if (own.length === 2 && factOf(article, 'det') === 'def' && number && isTwo(number) && !phrase.of.length)
    return { span: phrase, kind: 'person', pronoun: TWO }
  const title = own.findLastIndex((w) => isOf(w, TITLE))
  const site = where.place ? siteOf(phrase, words, statesOf(phrase, own, words, where), spanOf(phrase, words)) : null
  if (site) return site
  // "a Western diplomat": what stands before a title is no name of its bearer.
  const name =
    nameOf(own.slice(title + 1), text) ??
    (phrase.apposed ? nameOf(words.slice(phrase.apposed.group.from, phrase.apposed.group.to), text) : undefined) ??
    (title < 0 ? undefined : nameBehindHouse(phrase, words, text))
  const titled =
    titleOf(phrase, own, words) ??
    (phrase.apposed ? titleOf(phrase.apposed, words.slice(phrase.apposed.group.from, phrase.apposed.group.to), words) : undefined)
  if (!name && !titled && !own.some((w) => isOf(w, BEARER))) return null
  // "President Abdel Fatah Ismail" is of no party: what stands inside a name is the name's.
  const beside = titled && name && /\s/.test(name.text) ? own.filter((w) => w.start < name.start || w.end > name.end) : own
  const of = statesOf(phrase, beside, words, where)
  const span = spanOf(phrase, words)
  if (own.some((w) => has(w, 'counterpart')))
    return { span, kind: 'person', counterpart: true, ...possession(phrase), ...(of.length ? { of } : {}), ...(name ? { name } : {}), ...pluralOf(own) }
  if (!titled && phrase.group.possessor !== undefined && has(words[phrase.group.head], 'partner'))
    return { span, kind: 'person', ...(name ? { name } : { partner: true, ...possession(phrase) }), ...(of.length ? { of } : {}) }
  if (titled) return personByTitle(phrase, own, words, span, titled, of, name)
  if (isThing(phrase, own)) return null
  const side = own.find((w) => has(w, 'side'))
  if (side && own.some(isTwo)) return { span, kind: factOf(side, 'side') === 'people' ? 'person' : 'state', pair: 'two', plural: true, ...genderOf(own) }
  if (where.place) {
    const there = placeOf(own, span, name, text)
    if (there) return there
  }
  return (
    institutionOf(own, span, of, phrase, words) ??
    knownOf(phrase, own, span, where, name) ??
    nameless(folkOf(phrase, own, words, of.length ? of : standing(where, words), name), span) ??
    (name ? strangerOf(phrase, own, span, name) : groupOf(phrase, own, span, of))
  )
}

const nameless = (said: ReturnType<typeof folkOf>, span: Span): Description | null => said && { span, ...said }

/** "rebels in Mali", "étudiants à Dakar": nobody says that they are of that state, but it happens in it. */
const standing = ({ within }: Where, words: readonly TaggedWord[]): string[] =>
  within ? statesIn(words.slice(within.group.from, within.group.to)).slice(0, 1) : []
function pronounOf(phrase: Phrase): Description | null {
  const code = phrase.group.pronoun as string
  return /^3(s|sm|sf|st|l|p|p2)$/.test(code)
    ? { span: phrase, kind: 'person', pronoun: code, ...(code === '3sm' ? { gender: 'm' as const } : code === '3sf' ? { gender: 'f' as const } : {}) }
    : null
}

/** The phrase with its genitives and apposition, without its owner's possessive where the owner is a phrase of its own. */
function spanOf(phrase: Phrase, words: readonly TaggedWord[]): Span {
  const start = phrase.owner ? phrase.start : (words[phrase.group.from] as TaggedWord).start
  const end = Math.max((words[phrase.group.to - 1] as TaggedWord).end, phrase.of.at(-1)?.end ?? 0)
  return { start, end: phrase.apposed?.end ?? phrase.post?.end ?? end }
}

const possession = (phrase: Phrase): Pick<Description, 'possessor'> =>
  phrase.group.possessor !== undefined ? { possessor: phrase.group.possessor } : phrase.owner ? { possessor: 'owner' } : {}

const isTwo = (word: TaggedWord): boolean => has(word, 'both') || factOf(word, 'cardinal') === '2' || factOf(word, 'num') === '2'
/** A number from three to six: of more, nobody keeps track. */
const fewOf = (own: readonly TaggedWord[]): number | undefined =>
  own.map((word) => Number(factOf(word, 'cardinal') ?? factOf(word, 'num'))).find((count) => count > 2 && count < 7)
const pluralOf = (own: readonly TaggedWord[]): { plural?: true } =>
  own.some((w) => has(w, 'offices') || factOf(w, 'counterpart') === 'p') ? { plural: true } : {}

interface Title {
  readonly id: string
  readonly word: TaggedWord
  readonly plural: boolean
  readonly former: boolean
  readonly deputy: boolean
  /** Whom these words can only serve: "EU officials". */
  readonly only: readonly string[]
}

/** The office that the phrase names: "minister" with "of Foreign Affairs" is the foreign minister. */
function titleOf(phrase: Phrase, own: readonly TaggedWord[], words: readonly TaggedWord[]): Title | undefined {
  const at = own.findIndex((w) => isOf(w, TITLE))
  const word = own[at]
  if (!word) return tenantOf(phrase, words)
  const cls = has(word, 'office') ? 'office' : 'offices'
  const portfolio = [
    ...own.slice(at + 1).map((w) => factOf(w, 'portfolio')),
    ...phrase.of.flatMap((p) => (p.members ?? [p]).map((q) => inPhrase(q, words, 'portfolio'))),
  ].find(Boolean)
  const mods = own.flatMap((w) => factsOf(w, 'officemod'))
  const told = [...statesIn(own), ...[...(phrase.owner ? [phrase.owner] : []), ...phrase.of].flatMap((p) => statesIn(words.slice(p.group.from, p.group.to)))]
  const facts = word.lexeme.facts.filter((f) => f.class === cls)
  const fact = officeIn(facts, told, portfolio ?? (phrase.of.length && !told.length ? 'something' : undefined))
  const id = portfolio && fact?.value === 'minister' ? portfolio : (fact?.value ?? '')
  return { id, word, plural: cls === 'offices', former: mods.includes('former'), deputy: mods.includes('deputy'), only: fact?.only ?? [] }
}

/**
 * Which of the offices that share a title it is in these states. "The Secretary of State" is the American one, but told with other business ("for
 * Scotland", « chargé des Transports ») it is the title that ministers have elsewhere.
 */
function officeIn(facts: readonly Fact[], told: readonly string[], business: string | undefined): Pick<Fact, 'value' | 'only'> | undefined {
  const theirs = facts.find((f) => f.only?.some((id) => told.includes(id)))
  const fact = theirs ?? facts.find((f) => !f.only) ?? facts[0]
  const isOther = business !== undefined && fact?.only && fact.value === 'foreign-minister' && business !== fact.value
  return isOther && facts.some((f) => f.value === 'minister') ? { value: 'minister' } : fact
}

/** "The occupant of the White House", « le locataire de l'Élysée »: whoever has the office that the house stands for. */
function tenantOf(phrase: Phrase, words: readonly TaggedWord[]): Title | undefined {
  const word = words[phrase.group.head]
  const [of, more] = phrase.of
  if (!word || !has(word, 'tenant') || !of || more) return undefined
  const id = inPhrase(of, words, 'seat')?.split('/')[1]
  return id === undefined ? undefined : { id, word, plural: false, former: false, deputy: false, only: [] }
}

function personByTitle(
  phrase: Phrase,
  own: readonly TaggedWord[],
  words: readonly TaggedWord[],
  span: Span,
  title: Title,
  told: readonly string[],
  name: Mention['name'],
): Description {
  const of = told.length || !ANYBODY.has(title.id) || title.only.length !== 1 ? told : title.only
  const office = {
    id: title.id,
    words: title.word.lexeme.norm,
    ...(title.former ? { former: true as const } : {}),
    ...(title.deputy ? { deputy: true as const } : {}),
  }
  const ties = of.length ? { of } : {}
  // "Foreign Ministers Ivan Mrkic and Titus Corlatean": the first of them by name.
  if (title.plural && !name) {
    const counted = own.some((w) => (has(w, 'cardinal') || has(w, 'num')) && !isTwo(w))
    const pair = own.some(isTwo) || (phrase.group.determiner === 'def' && !of.length && !phrase.of.length && !counted)
    const several = ['def', 'quant'].includes(phrase.group.determiner ?? '') && !of.length && !phrase.of.length ? fewOf(own) : undefined
    const nobody = ANYBODY.has(title.id) && title.id !== 'leader' && title.id !== 'minister'
    return {
      span,
      kind: 'group',
      office,
      plural: true,
      ...ties,
      ...(nobody
        ? { unnamed: true as const }
        : pair
          ? { pair: own.some(isTwo) ? ('two' as const) : ('the' as const) }
          : several === undefined
            ? {}
            : { several }),
    }
  }
  const unnamed =
    !name &&
    (ANYBODY.has(title.id) || phrase.group.determiner === 'indef') &&
    (phrase.group.determiner !== 'def' || title.id === 'official') &&
    phrase.group.determiner !== 'dem' &&
    phrase.group.determiner !== 'poss' &&
    !(title.id === 'minister' && phrase.group.determiner === undefined)
  return {
    span,
    kind: 'person',
    office,
    ...ties,
    ...(name ? { name } : {}),
    ...knownPeople(own, name),
    ...genderOf(phrase.apposed ? [...own, ...words.slice(phrase.apposed.group.from, phrase.apposed.group.to)] : own),
    ...possession(phrase),
    ...(unnamed ? { unnamed: true as const } : {}),
    ...(phrase.group.determiner === 'dem' ? { pointed: true as const } : {}),
    ...(phrase.group.determiner === 'def' && !name && !of.length && !phrase.of.length ? { definite: true as const } : {}),
  }
}

/** States and bodies the words tie somebody to, in order: demonym and state words, owner, genitives, the post. */
function statesOf(phrase: Phrase, own: readonly TaggedWord[], words: readonly TaggedWord[], where: Where): string[] {
  const out = statesIn(own, where.named)
  const more = (p: Phrase | undefined): void => {
    if (!p) return
    out.push(...statesIn(words.slice(p.group.from, p.group.to), where.named))
    for (const q of [...p.of, ...(p.members ?? []), ...(p.owner ? [p.owner] : [])]) if (q !== p) more(q)
  }
  more(phrase.owner)
  for (const p of phrase.of) more(p)
  more(phrase.apposed)
  if (out.length && own.some((w) => factOf(w, 'office') === 'ambassador')) more(phrase.post ?? where.posted)
  return [...new Set(out)]
}

/** "Congolese" fits two states: the one that the report names otherwise, if it names only one of them. */
function oneOf(states: readonly string[], named: ReadonlySet<string> | undefined): string {
  const known = new Set(states.length > 1 && named ? states.filter((state) => named.has(state)) : [])
  const [only] = known.size === 1 ? known : states
  return only as string
}

/** The states and bodies that words name or are adjectives of, in order. Where words fit several, the one of `named`. */
export function statesIn(own: readonly TaggedWord[], named?: ReadonlySet<string>): string[] {
  const out: string[] = []
  for (const [i, w] of own.entries()) {
    if (!isOf(w, STATE) || opensCompound(own, i)) continue
    const direct = [...factsOf(w, 'state'), ...factsOf(w, 'demonym'), ...factsOf(w, 'body'), ...factsOf(w, 'capital')]
    const [first] = direct.length ? [oneOf(direct, named)] : factsOf(w, 'seat').map((seat) => seat.split('/')[0])
    if (first !== undefined) out.push(first)
  }
  return out
}

/** "Kurd-majority towns", "Libyan-backed rebels": what is so is not therefore of that state. */
export function opensCompound(own: readonly TaggedWord[], at: number): boolean {
  const [mark, next] = [own[at + 1], own[at + 2]]
  return mark?.lexeme.norm === '-' && mark.glued && next?.glued === true && next.look === 'low' && !isOf(next, STATE)
}

const genderOf = (own: readonly TaggedWord[]): { gender?: 'm' | 'f' } => {
  for (const w of own) {
    const value = factOf(w, 'given') ?? factOf(w, 'honorific')
    if (value === 'm' || value === 'f') return { gender: value }
    // A family name that a man and a woman bear tells neither.
    const [one, ...others] = new Set(factsOf(w, 'gender'))
    if ((one === 'm' || one === 'f') && !others.length) return { gender: one }
  }
  return {}
}

/** "in Paris", "at the Elysee", "in Dalian": under a preposition of place a seat is a house, a capital a town, and a name nobody knows a place. */
function placeOf(own: readonly TaggedWord[], span: Span, name: Mention['name'], text: string): Description | null {
  const known = own.find((w) => has(w, 'place') || has(w, 'capital'))
  if (known)
    return { span, kind: 'place', candidates: factsOf(known, 'place'), ...(has(known, 'capital') ? { of: factsOf(known, 'capital').slice(0, 1) } : {}) }
  if (
    own.some((w) =>
      ['state', 'body', 'person', 'family', 'given', 'honorific', 'demonym', 'orgnoun', 'institution', 'month', 'weekday'].some((cls) => has(w, cls)),
    )
  )
    return null
  const first = own.findIndex((w) => w.look === 'cap')
  if (!name || own.at(-1)?.tag !== 'name' || own.at(-1)?.look === 'caps' || first < 0) return null
  const start = Math.min(name.start, (own[first] as TaggedWord).start)
  return { span, kind: 'place', name: { start, end: name.end, text: text.slice(start, name.end) } }
}

function institutionOf(own: readonly TaggedWord[], span: Span, of: readonly string[], phrase: Phrase, words: readonly TaggedWord[]): Description | null {
  const seat = own.find((w) => has(w, 'seat'))
  if (seat) return { span, kind: 'office', standsFor: factOf(seat, 'seat') as string, of: [(factOf(seat, 'seat') as string).split('/')[0] as string] }
  const institution = own.find((w) => has(w, 'institution'))
  if (!institution) return null
  const bearer = bearerBehind(own)
  if (bearer.length) return institutionOf(own.slice(0, -bearer.length), { ...span, end: (own.at(-bearer.length - 1) as TaggedWord).end }, of, phrase, words)
  const office = portfolioOf(own, phrase, words) ?? (factOf(institution, 'institution') as string)
  return of.length
    ? { span, kind: 'office', standsFor: `${of[0]}/${office}`, of }
    : { span, kind: 'office', office: { id: office, words: institution.lexeme.norm }, ...possession(phrase), ...(own.some(isTwo) ? { plural: true } : {}) }
}

/** "the defence ministry", "le ministère iranien des Affaires étrangères". */
const portfolioOf = (own: readonly TaggedWord[], phrase: Phrase, words: readonly TaggedWord[]): string | undefined =>
  [...own.map((w) => factOf(w, 'portfolio')), ...phrase.of.map((p) => inPhrase(p, words, 'portfolio'))].find(Boolean)

/** People whom the tables call just so: "MBS", "Sheikh Tamim", or whose family name it is. */
function knownPeople(own: readonly TaggedWord[], name: Mention['name']): { candidates?: readonly string[]; alias?: true } {
  const whole = own.find((w) => w.start === name?.start && w.end === name.end)
  const full = factsOf(whole, 'person')
  const known = full.length ? full : factsOf(whole, 'family')
  return known.length ? { candidates: [...new Set(known)], ...(full.length ? { alias: true } : {}) } : {}
}

/** A state, a body, a known person or a place by its own name. */
function knownOf(phrase: Phrase, own: readonly TaggedWord[], span: Span, where: Where, name: Mention['name'] | undefined): Description | null {
  const one = (kind: MentionKind, cls: string, w: TaggedWord): Description => ({ span, kind, candidates: factsOf(w, cls) })
  const person = own.find((w) => has(w, 'person'))
  if (person && name) return { span, kind: 'person', ...knownPeople(own, name), name, ...genderOf(own) }
  const last = own.at(-1) as TaggedWord
  const capital = own.find((w) => has(w, 'capital'))
  if (capital && capital === last) {
    if (!where.place) return { span, kind: 'state', candidates: factsOf(capital, 'capital'), standsFor: factOf(capital, 'capital') as string }
    return { span, kind: 'place', candidates: factsOf(capital, 'place') }
  }
  if (has(last, 'state')) return one('state', 'state', last)
  // "the JCPOA", and not "the JCPOA inspectors".
  const paper = own.find((w) => has(w, 'instrument') && w.lexeme.norm === phrase.noun)
  if (paper) return { span, kind: 'instrument', candidates: factsOf(paper, 'instrument').map((typed) => typed.slice(typed.indexOf('/') + 1)) }
  const body = own.find((w) => has(w, 'body'))
  // `Reform" Ana Ruiz`: the body is its own words, whoever stands behind them.
  if (body) return { ...one('body', 'body', body), span: name ? { start: body.start, end: body.end } : span }
  const place = own.find((w) => has(w, 'place'))
  if (place && (!name || name.text === span.toString() || (name.start >= place.start && name.end <= place.end))) return one('place', 'place', place)
  const bare = own.every((w) => w === last || factOf(w, 'det') === 'def') && !phrase.of.length
  if (!bare || !has(last, 'demonym') || last.look === 'low') return null
  // "The Chilean said": somebody of that state; "the Chileans" are the state.
  if (own.length === 2 && where.isOneInhabitant(own[0]?.lexeme.norm ?? '', last.lexeme.norm)) return { span, kind: 'person', of: factsOf(last, 'demonym') }
  return { span, kind: 'state', candidates: factsOf(last, 'demonym') }
}

/** A name the tables do not know: a body by its last word ("Agency"), else a person by given name, title or shape. */
function strangerOf(phrase: Phrase, own: readonly TaggedWord[], span: Span, name: NonNullable<Mention['name']>): Description {
  if (own.some((w) => has(w, 'orgnoun')) || (own.length === 1 && own[0]?.look === 'caps')) return { span, kind: 'group', name }
  const personal =
    (phrase.group.determiner === undefined && own.some((w) => has(w, 'given') || has(w, 'honorific') || has(w, 'family'))) ||
    // "l'amiral Bruno Leroy"
    own.some((w) => has(w, 'honorific') && w.look === 'low') ||
    (phrase.group.determiner === undefined && own.every((w) => w.tag === 'name') && own.length === 2)
  // "the Ethiopian Haile Selassie Gugsa"
  const of = own.flatMap((w) => (w.start < name.start ? factsOf(w, 'demonym') : []))
  return { span, kind: personal ? 'person' : 'group', ...(of.length ? { of } : {}), name, ...genderOf(own), ...knownPeople(own, name) }
}

/** "the French side", "a US delegation", "Iranian negotiators". */
function groupOf(phrase: Phrase, own: readonly TaggedWord[], span: Span, of: readonly string[]): Description | null {
  if (!of.length) return null
  if (own.some((w) => has(w, 'side') || has(w, 'group')))
    return { span, kind: 'group', of, ...(phrase.group.determiner === 'def' ? {} : { unnamed: true as const }) }
  return null
}
