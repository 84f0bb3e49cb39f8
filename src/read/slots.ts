import type { Frame } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Clause, Under } from './clause.ts'
import { isFiniteVerb, noun } from './groups.ts'
import { type Item, type Linked, type Phrase, phraseOf } from './phrases.ts'
import type { TaggedWord } from './tags.ts'
import { SOMEBODY, TITLE } from './kinds.ts'
import { factOf, has, isOf } from './words.ts'

/** The object of the verb, or the subject of its passive, holds one of the nouns that the frame wants. */
export function objectFits(frame: Pick<Frame, 'object'> & Partial<Pick<Frame, 'slots'>>, clause: Clause, linked: Linked): boolean {
  const passive = clause.verb.shape.voice === 'passive'
  // "was granted an audience by the pope": its object is told behind the passive too.
  // "withdrew from the council", « a adhéré au pacte »: what stands under the preposition that the slot names besides the object.
  const leant = passive || clause.object ? [] : under(clause.under, besideObject(frame))
  return [passive ? clause.subject : clause.object, clause.second, ...(passive ? [clause.object] : []), ...leant].some(
    (one) => one !== undefined && isOneOf(one, frame.object, linked),
  )
}

const besideObject = ({ slots = {} }: Partial<Pick<Frame, 'slots'>>): readonly string[] =>
  Object.values(slots).flatMap((filler) => (/^object\|/.test(filler) ? filler.replace('?', '').split('|').slice(1) : []))

/** The phrase, or one that it holds by a genitive, has one of these head nouns, or a word of the class in brackets; a people is its head ("Armenians", not "Armenian marches"). */
export function isOneOf(phrase: Phrase, nouns: readonly string[] | undefined, { grouped }: Linked): boolean {
  if (!nouns) return false
  const wanted = wantedBy(nouns)
  const { heads } = wanted
  if (heads.has(phrase.noun)) return true
  const { from, to } = phrase.group
  const headed = grouped.words[phrase.group.head]?.tag === 'noun'
  for (let i = from; i < to; i++) {
    const word = grouped.words[i] as TaggedWord
    if (heads.has(word.lexeme.norm)) return true
    for (const { cls, value } of wanted.classes) {
      if (cls === 'demonym' && i !== phrase.group.head && headed) continue
      if (value === undefined ? has(word, cls) : factOf(word, cls) === value) return true
    }
  }
  if (phrase.of.some((p) => heads.has(p.noun)) || phrase.members?.some((m) => m !== phrase && heads.has(m.noun))) return true
  return wanted.compounds.length > 0 && holdsCompound(grouped.words.slice(from, to), wanted.compounds)
}

/** Nouns that a frame wants: heads, compounds ("peace talks") and classes in brackets, with a value or without. */
interface Wanted {
  readonly heads: ReadonlySet<string>
  readonly compounds: readonly string[]
  readonly classes: readonly { readonly cls: string; readonly value: string | undefined }[]
}

const wantedBy = oncePer((nouns: readonly string[]): Wanted => {
  const [classes, heads] = [nouns.filter((noun) => noun.startsWith('[')), nouns.filter((noun) => !noun.startsWith('['))]
  return {
    heads: new Set(heads),
    compounds: heads.filter((noun) => /[ -]/.test(noun)),
    classes: classes.map((written) => {
      const [cls = '', value] = written.slice(1, -1).split('=')
      return { cls, value }
    }),
  }
})

function holdsCompound(own: readonly TaggedWord[], compounds: readonly string[]): boolean {
  const written = ` ${own.map((w) => w.lexeme.norm).join(' ')} `.replaceAll(' - ', '-')
  return compounds.some((noun) => written.includes(` ${noun} `))
}

/** A stretch of text in the shape of a phrase, so that clauses can fill slots. */
export function stretch(span: Span | undefined, { verb }: Clause): Phrase[] {
  if (!span) return []
  const { from, to } = verb
  return [phraseOf({ ...noun([span], 0, 1, from, { pronoun: '' }), from, to }, span.start, '')]
}

/** Words that open something: a stretch does not end with them. */
const OPENING = new Set(['conjunction', 'comma', 'relative', 'subordinator', 'preposition', 'other'])

/** The infinitive that the clause at `n` governs. */
export const isDeedOf = (n: number, { governor, as }: Clause): boolean => governor === n && as === 'infinitive'

/** From the infinitive that the clause governs to the end of what hangs on it. */
export function deedOf(n: number, clauses: readonly Clause[], items: readonly Item[], stops: readonly string[]): Span | undefined {
  const content = clauses[n]?.content
  // "promised that a plan to free the crew would follow": that infinitive is not what was promised.
  const deed = clauses.find((c) => isDeedOf(n, c) && !(content && c.at >= content[0]))
  return deed && deedFrom(deed, items, stops)
}

/** From a verb to the end of what hangs on it. */
export function deedFrom(deed: Clause, items: readonly Item[], stops: readonly string[]): Span {
  let end = deed.end
  let relative = false
  for (let k = deed.at + 1; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'relative' || (item.is === 'subordinator' && !stops.includes(item.word))) relative = true
    // "to open the border if the truce holds": on what a deed depends is no part of it.
    if (item.is === 'subordinator' && stops.includes(item.word)) break
    const close = item.is === 'open' ? items.findIndex((other, at) => at > k && other.is === 'close') : -1
    if (close > 0) {
      k = close
      end = (items[close] as Item).end
      continue
    }
    const own = isFiniteVerb(item) && !relative && !(items[k - 1] === deed.object && isBase(item))
    if (item.is === 'mark' || item.is === 'open' || item.is === 'close' || own || (item.is === 'comma' && items[k + 1]?.is !== 'preposition')) break
    if (isFiniteVerb(item)) relative = false
    const adverbial = item.is === 'preposition' && !['phrase', 'time', 'verb'].includes(items[k + 1]?.is ?? '')
    if (adverbial || !OPENING.has(item.is)) end = Math.max(end, item.end)
  }
  return { start: deed.verb.start, end }
}

/** "let the envoys *leave*", "keep the port *closed*": as it stands in the dictionary, or what could be a participle. */
const isBase = (item: Item): boolean =>
  item.is === 'verb' && !item.negated && (item.either || (item.shape.tense === 'present' && item.end - item.start === item.lemma.length))

export function contentSpan([from, to]: readonly [number, number], items: readonly Item[]): Span | undefined {
  const [first, last] = [items[from], items[Math.min(to, items.length) - 1]]
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined
}

export function fill(frame: Frame, filled: (filler: string) => Phrase[]): Record<string, Phrase[]> | null {
  const slots: Record<string, Phrase[]> = {}
  for (const { slot, fillers, optional } of slotsOf(frame)) {
    let found: Phrase[] = []
    for (const filler of fillers) {
      const its = filled(filler)
      // Whom an act is toward is asked of one filler after the other: "bombed a plant in Syria".
      if (frame.yields.kind === 'action' && slot === 'toward') found = [...found, ...its]
      else if (its.length) {
        found = its
        break
      }
    }
    if (!found.length && !optional) return null
    slots[slot] = found
  }
  return slots
}

interface Slot {
  readonly slot: string
  readonly fillers: readonly string[]
  readonly optional: boolean
}

/** The slots of a frame as they are written: "object|toward?". */
const slotsOf = oncePer((frame: Frame): readonly Slot[] =>
  Object.entries(frame.slots).map(([slot, filler]) => ({ slot, fillers: filler.replace('?', '').split('|'), optional: filler.endsWith('?') })),
)

export const list = (phrase: Phrase | undefined): Phrase[] => (phrase ? [phrase] : [])

export const under = (all: readonly Under[], preps: readonly string[]): Phrase[] => all.filter((u) => preps.includes(u.prep)).map((u) => u.phrase)

/** What follows from a rule or a list of the pack alone is read from it once. */
function oncePer<Of extends object, Result>(read: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>()
  return (of) => {
    let result = known.get(of)
    if (result === undefined) known.set(of, (result = read(of)))
    return result
  }
}

/** "a message of support": small words, and nobody. */
export const isPlain = ({ group }: Phrase, { grouped }: Linked): boolean =>
  grouped.words.slice(group.from, group.to).every((w) => w.look === 'low' && !isOf(w, SOMEBODY) && !isOf(w, TITLE) && !has(w, 'group') && !has(w, 'side'))

/** A person by name or office stands there: "of Mori", "of the minister"; not "of Geneva", "of hope". */
export const isSomebody = ({ group }: Phrase, { grouped }: Linked): boolean =>
  grouped.words.slice(group.from, group.to).some((w) => isOf(w, SOMEBODY) || isOf(w, TITLE) || has(w, 'given') || has(w, 'honorific'))

/** "a pact signed by Laos": the participles that tell how the thing came about. */
export const madeBy = ({ group }: Phrase, clauses: readonly Clause[]): Clause[] =>
  clauses.filter(({ subject, verb }) => subject?.group === group && verb.shape.form === 'participle' && verb.shape.voice === 'passive')
