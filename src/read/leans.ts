import type { Grammar } from '../languages/pack.ts'
import type { Claim, Stance } from '../model/claim.ts'
import type { Span } from '../model/anchor.ts'
import type { Lean, TimeExpression } from '../model/time.ts'
import type { Clause, Parsed } from './clause.ts'
import { firstWhere } from '../model/order.ts'
import type { Item } from './phrases.ts'
import type { Effect, Effects } from './stance.ts'
import { factOf, has } from './words.ts'

/** What the verb of a clause says of one of its times. */
interface Leaning {
  readonly lean: Lean
  /** How surely: see {@link TimeExpression}. */
  readonly hold?: 'told' | 'loose' | 'noun'
}

/** The tense of the verb that a time belongs to says to which side of the report's day it looks. */
export function leaned(times: readonly TimeExpression[], parsed: readonly Parsed[], tongue: Tongue): TimeExpression[] {
  const known = new Map<number, Leaning>()
  for (const sentence of parsed) {
    const setting: Setting = { times, sentence, at: placesOf(sentence.linked.items), ...tongue }
    const leans: { readonly at: Span; readonly its: Lean }[] = []
    sentence.clauses.forEach((clause, n) => {
      const its = leanOf(clause, sentence.stance[n] as Stance)
      for (const time of clause.times) known.set(time, leaningOf(time, n, its, setting))
      leans.push({ at: clause.verb.verb, its })
    })
    for (const item of sentence.linked.grouped.groups) {
      if (item.is !== 'time' || item.time === undefined) continue
      if (isPosted(item.from, sentence)) {
        known.set(item.time, { lean: 'past', hold: 'told' })
        continue
      }
      if (known.has(item.time)) continue
      const next = firstWhere(leans, ({ at }) => at.start >= item.start)
      const [before, after] = [leans[next - 1], leans[next]]
      const near = before && after ? (after.at.start - item.start < item.start - before.at.start ? after : before) : (before ?? after)
      if (near) known.set(item.time, { lean: near.its, hold: 'loose' })
    }
  }
  return times.map((time, i) => {
    const { lean, hold } = known.get(i) ?? { lean: 'either' }
    return { ...time, lean: isBack(time) ? 'past' : lean, ...(hold ? { hold } : {}) }
  })
}

/** "Sanna Marin @MarinSanna · Oct 27": when a post was written that the text shows. */
const isPosted = (from: number, { linked: { grouped } }: Parsed): boolean =>
  /^[·•|]$/.test(grouped.words[from - 1]?.lexeme.norm ?? '') && grouped.words.slice(Math.max(0, from - 6), from).some(({ look }) => look === 'handle')

/** "ten days ago" looks back whatever its verb says. */
const isBack = ({ meaning }: TimeExpression): boolean => meaning.is === 'shift' && meaning.from === 'speech' && meaning.by < 0

/** Where the times of a sentence stand among its items. */
function placesOf(items: readonly Item[]): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  for (const [k, item] of items.entries()) if (item.is === 'time' && item.time !== undefined) out.set(item.time, k)
  return out
}

function leanOf({ verb }: Clause, { status }: Stance): Lean {
  const { tense } = verb.shape
  if (tense === 'future' || status === 'planned' || status === 'proposed' || status === 'demanded') return 'future'
  return tense === 'past' || status === 'happened' ? 'past' : 'either'
}

/** "in a statement issued on Saturday", whatever the verb around it says: a participle behind its noun tells what was done to it, unless it plans ("a summit set for Friday"). */
const isDone = ({ verb: { lemma, shape }, as }: Clause, effects: Effects): boolean =>
  as === 'participle' && shape.form === 'participle' && shape.voice === 'passive' && effects.verb(lemma) === undefined

/** What is asked of a language. */
export interface Tongue {
  readonly grammar: Grammar
  readonly effects: Effects
  /** "announced": a day beside it is that of the telling. */
  readonly tells: (lemma: string) => boolean
}

interface Setting extends Tongue {
  readonly times: readonly TimeExpression[]
  readonly sentence: Parsed
  readonly at: ReadonlyMap<number, number>
}

function leaningOf(time: number, n: number, lean: Lean, setting: Setting): Leaning {
  const { sentence, at, grammar } = setting
  const { items } = sentence.linked
  const clause = sentence.clauses[n] as Clause
  const k = at.get(time)
  if (k === undefined) return { lean }
  const prep = prepositionOf(k, sentence)
  const ofNoun = prep !== undefined && grammar.genitive.includes(prep) && items.slice(Math.max(0, k - 2), k).some((item) => item.is === 'phrase')
  if (!ofNoun && isDone(clause, setting.effects)) return { lean: 'past', hold: 'told' }
  if (isNews(clause) && isBareWeekday(setting.times[time])) return { lean: 'future' }
  // "The envoys meet on Wednesday 7 August", "On 7 August the envoys meet and sign": what is to come, or history told as if it went on.
  if (isNews(clause) && hasMonth(setting.times[time]) && !hasYear(setting.times[time])) return { lean: 'either', hold: 'told' }
  if (ofNoun) return { lean: hasMonth(setting.times[time]) ? 'either' : lean, hold: 'noun' }
  if (lean !== 'either' && isOfPlan(k, prep, clause, setting)) return leanOfPlan(time, k, prep, clause, lean, setting)
  return isPlain(clause, n, lean, setting) && !(prep !== undefined && grammar.before.includes(prep)) ? { lean, hold: 'told' } : { lean }
}

/** "The emir meets the king on Friday": news in the present of a day by its weekday is of what is to come. */
const isNews = ({ verb: { shape } }: Clause): boolean =>
  shape.tense === 'present' && shape.form === 'finite' && shape.voice === 'active' && shape.aspect === undefined && shape.mood === undefined

const isBareWeekday = (time: TimeExpression | undefined): boolean =>
  time?.meaning.is === 'calendar' && !time.meaning.points && time.meaning.parts.weekday !== undefined && time.meaning.parts.day === undefined

/** The preposition that goes with a time: "of" in "of 12 June", "de" in "du 12 juin". */
function prepositionOf(k: number, { linked }: Parsed): string | undefined {
  const item = linked.items[k] as Item
  const before = linked.items[k - 1]
  if (before?.is === 'preposition') return before.word
  const word = linked.grouped.words[item.from]
  return word && has(word, 'prep') ? factOf(word, 'prep') || word.lexeme.norm : undefined
}

/** Told by the calendar: a year, a month. */
const isDated = (time: TimeExpression | undefined): boolean =>
  time?.meaning.is === 'calendar' && (time.meaning.parts.year ?? time.meaning.parts.month) !== undefined

const hasYear = (time: TimeExpression | undefined): boolean => time?.meaning.is === 'calendar' && time.meaning.parts.year !== undefined

const hasMonth = (time: TimeExpression | undefined): boolean => time?.meaning.is === 'calendar' && time.meaning.parts.month !== undefined

/** "announced a summit on 12 June", "scheduled for Friday": behind what a verb plans, wants, offers or calls off, a time is that of the deed. */
function isOfPlan(k: number, prep: string | undefined, { verb, at }: Clause, { sentence, grammar, effects, tells }: Setting): boolean {
  const effect = effects.verb(verb.lemma)
  if (k < at || effect === undefined || effect === 'held' || effect === 'told' || verb.shape.tense === 'future') return false
  // "is planned for Friday", "est prévue vendredi"
  if (verb.shape.voice === 'passive' && effect === 'planned' && !tells(verb.lemma)) return true
  return (
    (prep !== undefined && grammar.before.includes(prep)) ||
    sentence.linked.items.slice(at + 1, k).some((item) => item.is === 'phrase' && !item.group.predicate)
  )
}

/**
 * The deed lies ahead where the verb has a time of its own beside it, and of what somebody now plans or wants; else a day with its month is the
 * nearest, and a weekday that of the verb.
 */
function leanOfPlan(time: number, k: number, prep: string | undefined, clause: Clause, lean: Lean, setting: Setting): Leaning {
  const { times, at, sentence, grammar, effects } = setting
  const own = clause.times.some((other) => {
    const place = at.get(other)
    if (other === time || place === undefined || place > k) return false
    return place < clause.at || !sentence.linked.items.slice(clause.at + 1, place).some((item) => item.is === 'phrase')
  })
  const { tense, aspect } = clause.verb.shape
  const now = tense === 'present' && aspect !== 'perfect' && PLANS.has(effects.verb(clause.verb.lemma))
  if (own || now) return { lean: 'future', hold: 'told' }
  const set = clause.verb.shape.voice === 'passive' && !setting.tells(clause.verb.lemma)
  if (set || (prep !== undefined && grammar.before.includes(prep))) return { lean: 'future', hold: 'loose' }
  return { lean: hasMonth(times[time]) ? 'either' : lean, hold: 'loose' }
}

const PLANS: ReadonlySet<string | undefined> = new Set(['planned', 'proposed', 'demanded'] satisfies Effect[])

/** What lay ahead of some day in the past: the first word of its verb is a past tense. */
function isOfThen({ verb }: Clause, { linked }: Parsed): boolean {
  const finite = verb.shape.tense === 'future' ? linked.grouped.words.slice(verb.from, verb.to).find(({ tag }) => tag === 'verb') : undefined
  return has(finite, 'v.imparf') || (has(finite, 'v.past') && has(finite, 'v.aux'))
}

/** A verb that tells what happened, or what will: no wish, no report of an older word. */
function isPlain(clause: Clause, n: number, lean: Lean, { sentence, times }: Setting): boolean {
  const { polarity, status } = sentence.stance[n] as Stance
  if (lean === 'either' || polarity === 'denied') return false
  if (lean === 'past') return status === 'happened' && clause.verb.shape.tense === 'past'
  const governor = clause.governor === undefined ? undefined : sentence.clauses[clause.governor]
  // "was to be held in May", « devait se tenir en mai »: it lay ahead then, and may be over now.
  if (status === 'planned' && isOfThen(clause, sentence)) return false
  // "had promised to open" is an older word; "told us that he had promised to" is how words are passed on.
  const older = governor && ((governor.verb.shape.aspect === 'perfect' && governor.as !== 'content') || governor.times.some((time) => isDated(times[time])))
  return status === 'planned' && !older
}

/** A time that hangs on a noun looks to where the claim that it dates lies: "in their 22 September call", "the summit planned for 12 June". */
export function withClaims(times: readonly TimeExpression[], claims: readonly Claim<string>[]): TimeExpression[] {
  const lean = new Map<number, Leaning>()
  for (const { says, stance, time } of claims) {
    if (time === undefined || stance.polarity === 'denied' || (says.kind !== 'contact' && says.kind !== 'occasion')) continue
    // "spoke of the elections of 12 June": when they are is not told by who speaks of them.
    if (says.kind === 'occasion' && times[time]?.hold === 'noun') continue
    if (stance.status === 'happened') lean.set(time, { lean: 'past', hold: 'told' })
    else if (AHEAD.has(stance.status) && times[time]?.hold) lean.set(time, { lean: 'future' })
  }
  return times.map((time, i) => {
    const its = time.hold === 'told' || (!time.hold && time.lean !== 'either') ? undefined : lean.get(i)
    const { hold: _loose, ...rest } = time
    return its ? { ...rest, ...its } : time
  })
}

const AHEAD: ReadonlySet<Stance['status']> = new Set(['planned', 'proposed', 'demanded'])
