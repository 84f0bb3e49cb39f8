import type { Span } from '../model/anchor.ts'
import type { WordRow } from '../languages/pack.ts'
import { kindsOf } from './kinds.ts'
import type { Look, Token } from './tokens.ts'

/** What the lexicon, or the look of a word, says about it. */
export interface Fact {
  readonly class: string
  readonly value: string
  readonly only?: readonly string[]
}

/** What words spelled alike share; interned, so that a class is looked up once per spelling. */
export interface Lexeme {
  readonly norm: string
  readonly facts: readonly Fact[]
  readonly classes: ReadonlySet<string>
  /** Bits of `kinds.ts`. */
  readonly kinds: number
  /** False where only its look is known. */
  readonly listed: boolean
}

export function lexeme(norm: string, facts: readonly Fact[], listed: boolean): Lexeme {
  const classes = new Set(facts.map((fact) => fact.class))
  return { norm, facts, classes, kinds: kindsOf(classes), listed }
}

/** A unit that rules speak of: one token, or several that the lexicon has as one ("prime minister"). */
export interface Word extends Span {
  readonly lexeme: Lexeme
  readonly look: Look
  readonly glued: boolean
}

/** True when the word has the class. */
export const has = (word: Word | undefined, cls: string): boolean => word?.lexeme.classes.has(cls) ?? false

/** True when the word is of one of the kinds. */
export const isOf = (word: Word | undefined, kinds: number): boolean => word !== undefined && (word.lexeme.kinds & kinds) !== 0

/** The value of the word's first fact of this class. */
export function factOf(word: Word | undefined, cls: string): string | undefined {
  if (word === undefined || !has(word, cls)) return undefined
  for (const fact of word.lexeme.facts) if (fact.class === cls) return fact.value
  return undefined
}

/** All values of the class. */
export function factsOf(word: Word | undefined, cls: string): readonly string[] {
  if (!has(word, cls)) return NONE
  return word?.lexeme.facts.filter((fact) => fact.class === cls).map((fact) => fact.value) ?? NONE
}

const NONE: readonly string[] = []

interface Branch {
  next: Map<string, Branch>
  readonly rows: { readonly fact: Fact; readonly cases: string }[]
}

/** The words of a pack as one trie over tokens, grown where a text asks. */
export interface Lexicon {
  /** Where the entries begin that open with such a token; `undefined` where none does. */
  readonly from: (norm: string) => Branch | undefined
  readonly guess: (norm: string, look: Look) => readonly Fact[]
  readonly seen: Map<string, Seen>
}

/** What words spelled alike are, and where in the trie an entry may go on behind them. */
interface Seen {
  readonly lexeme: Lexeme
  readonly on: Branch | undefined
}

/** Most words go on to no other: they share one empty map. */
const NOWHERE: Map<string, Branch> = new Map()
const branch = (): Branch => ({ next: NOWHERE, rows: [] })

/** A form of small letters only is one token as it stands. */
const PLAIN = /^\p{Ll}+$/u
const ASCII = /^[\0-\x7f]*$/
export const bare = (s: string): string => (ASCII.test(s) ? s : s.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'))

/** "Élysée" is printed "Elysée" and "Elysee" too, "secrétaire d'État" without the accent of its capital. */
function withoutAccents(form: string): Set<string> {
  if (ASCII.test(form) || !/\p{Lu}/u.test(form)) return NO_FORMS
  const forms = new Set([form.normalize('NFC').replace(/\p{Lu}/gu, bare), ...(/^\p{Lu}/u.test(form) ? [bare(form)] : [])])
  forms.delete(form)
  return forms
}
const NO_FORMS: Set<string> = new Set()

/** Two letters that open a form and its first token alike, or one where no letter follows it ("l'an" opens with "l'"). */
function opening(form: string): string {
  const norm = (ASCII.test(form) ? form.slice(0, 2) : form.slice(0, 6).normalize('NFC')).toLowerCase()
  return /^\p{L}\p{L}/u.test(norm) ? norm.slice(0, 2) : norm.slice(0, 1)
}

/** Compiles rows into a lexicon. `cut` is the tokeniser of the same language, so that forms are cut as texts are. */
export function lexicon(rows: Iterable<WordRow>, cut: (form: string) => readonly Token[], guess: Lexicon['guess']): Lexicon {
  const root = branch()
  const waiting = new Map<string, WordRow[]>()
  const wait = (row: WordRow): void => {
    const key = opening(row.form)
    const others = waiting.get(key)
    if (others) others.push(row)
    else waiting.set(key, [row])
  }
  for (const row of rows) {
    wait(row)
    for (const form of withoutAccents(row.form)) wait({ ...row, form })
  }
  const from = (norm: string): Branch | undefined => {
    const key = opening(norm)
    for (const row of waiting.get(key) ?? []) add(root, row, cut)
    waiting.delete(key)
    return root.next.get(norm)
  }
  return { from, guess, seen: new Map() }
}

function add(root: Branch, row: WordRow, cut: (form: string) => readonly Token[]): void {
  const { form } = row
  const parts = PLAIN.test(form) ? [{ norm: form.normalize('NFC'), look: 'low' }] : cut(form).filter((part) => part.norm !== '-')
  let at = root
  for (const part of parts) {
    let next = at.next.get(part.norm)
    if (!next) {
      if (at.next === NOWHERE) at.next = new Map()
      at.next.set(part.norm, (next = branch()))
    }
    at = next
  }
  const cases = parts.map((part) => (part.look === 'caps' && form.length <= 5 ? 'A' : part.look === 'cap' || part.look === 'caps' ? 'C' : 'l')).join('')
  const fact: Fact = row.only ? { class: row.class, value: row.value, only: row.only } : { class: row.class, value: row.value }
  if (!at.rows.some((known) => known.cases === cases && known.fact.class === fact.class && known.fact.value === fact.value)) at.rows.push({ fact, cases })
}

/** Groups tokens into words, the longest the lexicon has from each place; one pass. */
export function words(tokens: readonly Token[], lex: Lexicon): Word[] {
  const out: Word[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token
    const { lexeme, on } = lookUp(tokens, i, 1, lex)
    const length = on ? splitsHere(tokens, i, longest(tokens, i, on), out.at(-1), lex) : 1
    const { end } = tokens[i + length - 1] as Token
    out.push({ start: first.start, end, look: first.look, glued: first.glued, lexeme: length === 1 ? lexeme : lexemeOf(tokens, i, length, lex) })
    i += length
  }
  return out
}

const BEFORE_NOUN = ['det', 'poss', 'demonym', 'ordinal', 'adj', 'noun', 'genitive', 'cardinal', 'office', 'state', 'capital']
const TIMELY = ['weekday', 'month', 'year4', 'deictic']

/** "5 May", "two days": a number of time, where "blew up two bridges" counts things. */
function opensDate(tokens: readonly Token[], i: number, lex: Lexicon): boolean {
  const is = (at: number, ...classes: readonly string[]) => tokens[at] !== undefined && classes.some((cls) => lexemeOf(tokens, at, 1, lex).classes.has(cls))
  return is(i, 'num', 'cardinal') && (i + 1 >= tokens.length || is(i + 1, 'month', 'unit', 'end', 'prep', 'conj'))
}

const isPlainVerb = ({ classes }: Lexeme): boolean => classes.has('v.base') && !classes.has('det') && !classes.has('prep')

/** "a call on the emir", "will call on Tuesday": a verb with its particle is none after an article, or before a day. */
function splitsHere(tokens: readonly Token[], i: number, length: number, before: Word | undefined, lex: Lexicon): number {
  if (length < 2) return length
  const whole = lexemeOf(tokens, i, length, lex)
  const after = tokens[i + length]
  // "due to meet" is no "due to".
  if (
    length === 2 &&
    after &&
    whole.classes.has('prep') &&
    !whole.classes.has('to') &&
    lexemeOf(tokens, i + 1, 1, lex).classes.has('to') &&
    isPlainVerb(lexemeOf(tokens, i + length, 1, lex))
  )
    return 1
  if (!whole.facts.every((fact) => fact.class.startsWith('v.'))) return length
  const first = lexemeOf(tokens, i, 1, lex)
  const next = tokens[i + length] ? lexemeOf(tokens, i + length, 1, lex) : undefined
  // "Niger breaks off talks": what no noun can be after the bare name of a state is its verb.
  const said = !whole.classes.has('v.base') && (has(before, 'state') || has(before, 'capital'))
  const noun = !said && first.classes.has('noun') && before !== undefined && BEFORE_NOUN.some((cls) => has(before, cls))
  // "will call on Tuesday", but not "a rendu visite mardi"
  const governs = lexemeOf(tokens, i + length - 1, 1, lex).classes.has('prep')
  return noun || (governs && (TIMELY.some((cls) => next?.classes.has(cls)) || opensDate(tokens, i + length, lex))) ? 1 : length
}

/** How many tokens the longest entry takes that goes on behind the token at `from`; 1 where none does. A hyphen between two tokens of an entry is passed over. */
function longest(tokens: readonly Token[], from: number, on: Branch): number {
  let at: Branch | undefined = on
  let best = 1
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.norm === '-' && token.glued && tokens[i + 1]?.glued && !at.next.has('-')) continue
    at = at.next.get(token.norm)
    if (!at) break
    for (const { cases } of at.rows) {
      if (!fits(tokens, from, i, cases)) continue
      best = i - from + 1
      break
    }
  }
  return best
}

/** A capital in the form wants a capital in the text, an acronym wants capitals throughout. */
function fits(tokens: readonly Token[], from: number, to: number, cases: string): boolean {
  for (let i = from, k = 0; i <= to; i++) {
    const { norm, look } = tokens[i] as Token
    if (norm === '-') continue
    const wanted = cases[k++]
    if (wanted === 'A' ? look !== 'caps' : wanted === 'C' && look === 'low') return false
  }
  return true
}

const lexemeOf = (tokens: readonly Token[], from: number, count: number, lex: Lexicon): Lexeme => lookUp(tokens, from, count, lex).lexeme

/** Looks tokens up as one word. */
function lookUp(tokens: readonly Token[], from: number, count: number, lex: Lexicon): Seen {
  const key = keyOf(tokens, from, count)
  const known = lex.seen.get(key)
  if (known) return known
  const used = tokens.slice(from, from + count)
  let at = lex.from((used[0] as Token).norm)
  for (const token of used.slice(1)) if (token.norm !== '-' || at?.next.has('-')) at = at?.next.get(token.norm)
  const listed = (at?.rows ?? []).filter((row) => fits(tokens, from, from + count - 1, row.cases)).map((row) => row.fact)
  const norm = used
    .map((token) => token.norm)
    .join(' ')
    .replace(/ ?- ?/g, '-')
    .replace(/' /g, "'")
  const shaped = count === 1 ? shape(used[0] as Token) : []
  const guessed = count === 1 && listed.length === 0 ? lex.guess(norm, (used[0] as Token).look) : []
  const seen: Seen = {
    lexeme: lexeme(norm, [...listed, ...shaped, ...guessed], listed.length > 0),
    on: at && at.next !== NOWHERE ? at : undefined,
  }
  if (key.length > LONGEST_SEEN) return seen
  if (lex.seen.size > 60_000) lex.seen.clear()
  lex.seen.set(key, seen)
  return seen
}

/** A longer word is none that comes again, and not worth keeping. */
const LONGEST_SEEN = 120

function keyOf(tokens: readonly Token[], from: number, count: number): string {
  let key = (tokens[from] as Token).key
  for (let i = from + 1; i < from + count; i++) key += ` ${(tokens[i] as Token).key}`
  return key
}

const two = (n: string): string => n.padStart(2, '0')

/** What the look of one token says. */
function shape({ norm, look }: Token): Fact[] {
  const fact = (cls: string, value = ''): Fact => ({ class: cls, value })
  switch (look) {
    case 'cap':
    case 'caps':
    case 'low':
      return [fact(look), ...(look === 'caps' ? [fact('cap')] : [])]
    case 'url':
    case 'handle':
      return [fact(look, norm)]
    case 'mark':
      return markFacts(norm).map((cls) => fact(cls))
    case 'number':
      return numberFacts(norm).map(([cls, value]) => fact(cls, value))
  }
}

function markFacts(mark: string): string[] {
  if (/^[“«„‹]$/.test(mark)) return ['open', 'quote']
  if (/^[”»›]$/.test(mark)) return ['close', 'quote']
  if (/^(["‘’']|'')$/.test(mark)) return ['quote']
  if (/^[([]$/.test(mark)) return ['open', 'bracket']
  if (/^[)\]]$/.test(mark)) return ['close', 'bracket']
  if (/^([–—―]|--+)$/.test(mark)) return ['dash']
  if (/^([.?!…]|\.{3,})$/.test(mark)) return ['end']
  return []
}

function numberFacts(norm: string): [string, string][] {
  const out: [string, string][] = []
  const plain = norm.replace(/[,\u00a0\u202f](?=\d{3})/g, '')
  if (/^\d+([.,]\d+)?$/.test(plain)) out.push(['num', plain.replace(',', '.')])
  if (/^(1[0-9]|20|21)\d\d$/.test(norm)) out.push(['year4', norm])
  if (/^\d{4}-\d\d-\d\d$/.test(norm)) out.push(['iso', norm])
  const dmy = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)?\d\d)$/.exec(norm)
  if (dmy) out.push(['dmy', norm])
  const clock = /^(\d{1,2})[:.h](\d\d)$/.exec(norm) ?? /^(\d{1,2})h$/.exec(norm)
  if (clock && Number(clock[1]) < 25 && Number(clock[2] ?? 0) < 60) out.push(['clock', `${two(clock[1] as string)}:${two(clock[2] ?? '0')}`])
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th|er|re|e|ème|è)$/.exec(norm)
  if (ordinal) out.push(['ordnum', ordinal[1] as string])
  const decade = /^((?:1[0-9]|20)\d0)s$/.exec(norm)
  if (decade) out.push(['decade4', decade[1] as string])
  return out
}
