import type { Frame } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Clause, Under } from './clause.ts'
import { noun } from './groups.ts'
import { type Item, type Linked, type Phrase, phraseOf } from './phrases.ts'
import { factOf, has } from './words.ts'

/** The object of the verb, or the subject of its passive, holds one of the nouns that the frame wants. */
export function objectFits(frame: Pick<Frame, 'object'>, clause: Clause, linked: Linked): boolean {
  const object = clause.verb.shape.voice === 'passive' ? clause.subject : clause.object
  return [object, clause.second].some((one) => one !== undefined && isOneOf(one, frame.object, linked))
}

/** The phrase, or one that it holds by a genitive, has one of these head nouns, or a word of the class in brackets. */
export const isOneOf = (phrase: Phrase, nouns: readonly string[] | undefined, linked: Linked): boolean =>
  nouns?.some((noun) => names(phrase, noun, linked)) ?? false

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
  const deed = clauses.find((c) => isDeedOf(n, c))
  if (!deed) return undefined
  let end = deed.end
  let relative = false
  for (let k = deed.at + 1; k < items.length; k++) {
    const item = items[k] as Item
    if (item.is === 'relative') relative = true
    // "to open the border if the truce holds": on what a deed depends is no part of it.
    if (item.is === 'subordinator' && stops.includes(item.word)) break
    const close = item.is === 'open' ? items.findIndex((other, at) => at > k && other.is === 'close') : -1
    if (close > 0) {
      k = close
      end = (items[close] as Item).end
      continue
    }
    const own = item.is === 'verb' && item.shape.form === 'finite' && !relative
    if (item.is === 'mark' || item.is === 'open' || item.is === 'close' || own || (item.is === 'comma' && items[k + 1]?.is !== 'preposition')) break
    if (item.is === 'verb' && item.shape.form === 'finite') relative = false
    const adverbial = item.is === 'preposition' && !['phrase', 'time', 'verb'].includes(items[k + 1]?.is ?? '')
    if (adverbial || !OPENING.has(item.is)) end = Math.max(end, item.end)
  }
  return { start: deed.verb.start, end }
}

export function contentSpan([from, to]: readonly [number, number], items: readonly Item[]): Span | undefined {
  const [first, last] = [items[from], items[Math.min(to, items.length) - 1]]
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : undefined
}

export function fill(frame: Frame, filled: (filler: string) => Phrase[]): Record<string, Phrase[]> | null {
  const slots: Record<string, Phrase[]> = {}
  for (const [slot, filler] of Object.entries(frame.slots)) {
    const optional = filler.endsWith('?')
    const each = filler.replace('?', '').split('|').map(filled)
    // Whom an act is toward is asked of one filler after the other: "bombed a plant in Syria".
    const found = (frame.yields.kind === 'action' && slot === 'toward' ? each.flat() : each.find((p) => p.length > 0)) ?? []
    if (!found.length && !optional) return null
    slots[slot] = found
  }
  return slots
}

export const list = (phrase: Phrase | undefined): Phrase[] => (phrase ? [phrase] : [])

export const under = (all: readonly Under[], preps: readonly string[]): Phrase[] => all.filter((u) => preps.includes(u.prep)).map((u) => u.phrase)

/** The phrase, or one that it holds by a genitive, has this head noun. */
function names(phrase: Phrase, noun: string, { grouped }: Linked): boolean {
  if (phrase.noun === noun) return true
  const own = grouped.words.slice(phrase.group.from, phrase.group.to)
  if (noun.startsWith('[')) {
    const [cls = '', value] = noun.slice(1, -1).split('=')
    return own.some((w) => (value === undefined ? has(w, cls) : factOf(w, cls) === value))
  }
  if (/[ -]/.test(noun) && ` ${own.map((w) => w.lexeme.norm).join(' ')} `.replaceAll(' - ', '-').includes(` ${noun} `)) return true
  return (
    own.some((w) => w.lexeme.norm === noun) || phrase.of.some((p) => p.noun === noun) || (phrase.members?.some((m) => m !== phrase && m.noun === noun) ?? false)
  )
}
