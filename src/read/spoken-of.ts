import type { Frame } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Clause, Parsed } from './clause.ts'
import { matterFrom } from './matter.ts'
import type { Mentions } from './mentions.ts'
import type { Item, Linked } from './phrases.ts'
import type { Speakers } from './speakers.ts'
import type { Spoken } from './said.ts'
import { factOf, has } from './words.ts'

/** Shorter than this, what is spoken of is a "him" or an "it" and tells nothing. */
const SHORTEST = 6

/**
 * What somebody speaks of without a clause: "hailed the deal", "accused Togo of spying", "spoke of progress". Only what was said already, by somebody who
 * can speak.
 */
export function spokenOf(frame: Frame, clause: Clause, { parsed, matter }: Spoken, speakers: Speakers, mentions: Mentions): Span | undefined {
  const { shape, negated } = clause.verb
  const named = namedBy(frame, clause, parsed, matter.grammar.agent)
  if (named >= 0 && !negated) return matterFrom(matter, named, clause.verb)
  if (shape.form === 'infinitive' || shape.tense === 'future' || (shape.mood !== undefined && shape.mood !== 'alleged') || shape.voice === 'passive')
    return undefined
  if (negated !== (frame.only === 'negated') || !canSpeak(frame, clause, parsed, speakers)) return undefined
  const { items } = parsed.linked
  const { genitive } = matter.grammar
  // "promised him an inquiry": what is promised stands behind him.
  const given = frame.yields.kind === 'speech' && frame.yields.act === 'promise' && clause.second ? items.indexOf(clause.second) : -1
  const place = (one: string): number =>
    one === 'object' && given >= 0 ? given : one === 'self' ? selfAt(parsed.linked, clause) : filledAt(one, items, clause, genitive)
  const filler = (frame.slots.content ?? '').split('|').find((one) => place(one) >= 0)
  const at = filler === undefined ? -1 : place(filler)
  const first = items[at]
  if (!first || (frame.without?.includes('somebody') && isPerson(first, mentions)) || isNone(first) || isPlace(first, mentions)) return undefined
  const content = matterFrom(matter, at, clause.verb)
  const takenUp = filler !== undefined && (filler === 'object' || genitive.includes(filler)) && frame.only === undefined
  return content.end - content.start < SHORTEST || (takenUp && isTakenUp(first) && content.end === first.end) ? undefined : content
}

/** "The envoys, described by Holm as spies": what stands under the preposition of the frame, where the passive tells who says so; -1 elsewhere. */
function namedBy(frame: Frame, clause: Clause, { linked }: Parsed, agent: readonly string[]): number {
  const [, prep] = /^object\+(.*)$/.exec(frame.slots.content ?? '') ?? []
  const { form, voice } = clause.verb.shape
  const by = clause.under.some((u) => agent.includes(u.prep))
  return prep !== undefined && by && form === 'participle' && voice === 'passive' ? underAt(linked.items, clause, prep) : -1
}

/** "Praise" and "accuse" want somebody, so their subject is; "highlight" and "demand" do not, and want one that can speak. */
const canSpeak = (frame: Frame, { subject }: Clause, { linked }: Parsed, speakers: Speakers): boolean =>
  frame.slots.speaker === 'voice'
    ? speakers.isVoice(subject, linked)
    : subject !== undefined && (subject.group.pronoun === undefined || speakers.isVoice(subject, linked))

/** The item at which a filler begins; -1 where nothing fills it. */
function filledAt(filler: string, items: readonly Item[], clause: Clause, genitive: readonly string[]): number {
  const object = objectAt(items, clause)
  if (filler === 'object') return object
  if (filler === 'named') return object >= 0 && (isNaming(items, object + 1) || isFronted(items, clause) || isNamedFar(items, object)) ? object : -1
  const [, prep] = /^object\+(.*)$/.exec(filler) ?? []
  // "a qualifié l'entretien de cordial": the preposition has been taken for a genitive.
  const taken = items[object]
  if (prep !== undefined && genitive.includes(prep) && taken?.is === 'phrase' && taken.of.length) return object
  const under = underAt(items, clause, prep ?? filler)
  return prep !== undefined && under >= 0 && object >= 0 && object < under ? object : under
}

/** « s'est dit prêt », "called herself a friend of peace": what the subject says of itself, behind a verb with "se" or "herself". */
function selfAt({ items, grouped }: Linked, { at, verb }: Clause): number {
  const reflexive = (from: number, to: number): boolean => grouped.words.slice(from, to).some((word) => has(word, 'refl') || factOf(word, 'clitic') === 'refl')
  const apart = items[at + 1]?.is === 'other' ? at + 2 : at + 1
  const next = items[apart]
  const quality = next?.is === 'adverb' ? items[apart + 1] : next
  const isQuality =
    quality?.is === 'phrase' || (quality?.is === 'verb' && (quality.either || (quality.shape.form === 'participle' && quality.shape.voice === 'passive')))
  return isQuality && reflexive(verb.from, (items[apart - 1] as Item).to) ? apart : -1
}

const isPerson = (item: Item, mentions: Mentions): boolean => item.is === 'phrase' && mentions.of(item).some((id) => mentions.get(id)?.kind === 'person')

/** "hailed the deal", "a salué cette annonce": told elsewhere, and nothing more said of it. */
const isTakenUp = (item: Item): boolean =>
  item.is === 'phrase' &&
  (item.group.determiner === 'def' || item.group.determiner === 'dem' || item.group.pronoun !== undefined) &&
  !item.of.length &&
  !item.owner

/** "promised no inquiry". */
const isNone = (item: Item): boolean => item.is === 'phrase' && (item.group.determiner === 'neg' || item.group.pronoun === 'x')

/** "proposed Geneva": where, not what. */
const isPlace = (item: Item, mentions: Mentions): boolean => item.is === 'phrase' && mentions.of(item).some((id) => mentions.get(id)?.kind === 'place')

/** "what he called *blackmail*", « des pourparlers que la ministre a jugés *utiles* »: what is named stands before its clause. */
export function isFronted(items: readonly Item[], { subject, at }: Clause): boolean {
  const before = items[items.indexOf(subject as Item) - 1]
  const near = items[at + 1]
  const opens = before?.is === 'subordinator' || (before?.is === 'relative' && /^(any|object|fused)$/.test(before.word))
  return subject !== undefined && opens && (near?.is === 'open' || (near?.is === 'phrase' && near.group.determiner !== 'def'))
}

/** "called the vote *a farce*", "called it *"a day"*": a second noun or a quotation right behind the first. */
const isNaming = (items: readonly Item[], k: number): boolean => items[k]?.is === 'phrase' || items[k]?.is === 'open' || items[k]?.is === 'other'

/** "called the vote in Chad *a farce*": behind what hangs on the object a noun that is under no preposition. */
function isNamedFar(items: readonly Item[], object: number): boolean {
  let k = object + 1
  while (items[k]?.is === 'preposition' && items[k + 1]?.is === 'phrase') k += 2
  const name = items[k]
  return k > object + 1 && (name?.is === 'open' || (name?.is === 'phrase' && name.group.determiner === 'indef'))
}

/** What the verb has for its object: a noun, a quotation, or what somebody does ("called for lifting the ban"). */
function objectAt(items: readonly Item[], clause: Clause): number {
  for (let k = clause.at + 1; k < items.length; k++) {
    const item = items[k] as Item
    // "a annoncé, lors d'une visite à Doha, une aide de deux ans"
    const aside = item.is === 'comma' || item.is === 'preposition' || items[k - 1]?.is === 'preposition'
    if (aside && clause.object && clause.object.start > item.start && items[clause.at + 1]?.is === 'comma') continue
    if (item.is === 'phrase') return clause.object && item !== clause.object ? -1 : k
    if (item.is === 'open') return k
    // "called for lifting the ban", "called for increased spending"
    if (item.is === 'verb' && (item.either || (item.shape.form === 'participle' && item.shape.voice === 'active'))) return k
    if (item.is !== 'adverb' && item.is !== 'time') return -1
  }
  return -1
}

/** What stands under the preposition before the clause is over: "spoke on Monday of a new era". */
function underAt(items: readonly Item[], clause: Clause, prep: string): number {
  for (let k = clause.at + 1; k < items.length; k++) {
    const item = items[k] as Item
    const next = items[k + 1]
    if (item.is === 'preposition' && item.word === prep && next) return ['phrase', 'open', 'verb', 'adverb', 'other'].includes(next.is) ? k + 1 : -1
    // "described the deal signed in May as useful"
    if (item.is === 'verb' && items[k - 1] === clause.object && item.shape.form === 'participle') continue
    if (!['phrase', 'time', 'adverb', 'preposition'].includes(item.is)) return -1
  }
  return -1
}
