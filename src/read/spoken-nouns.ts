import type { Frame, Grammar } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Clause } from './clause.ts'
import { contentEnd } from './content.ts'
import { spanOf } from './cues.ts'
import type { Cue } from './drafts.ts'
import type { FrameIndex } from './found.ts'
import { isFiniteVerb, type VerbGroup } from './groups.ts'
import { matterFrom } from './matter.ts'
import type { Item, Phrase } from './phrases.ts'
import type { Speakers } from './speakers.ts'
import type { Effects } from './stance.ts'
import type { Spoken, Voiced } from './said.ts'

interface NounGround {
  readonly frames: FrameIndex
  readonly effects: Effects
  readonly grammar: Grammar
  readonly speakers: Speakers
}

/** Nouns of speech with what was said hanging on them: "Togo's claim that …", "a warning by the UN against …", "la promesse du roi de …". */
export function spokenNouns(sentence: Spoken, ground: NounGround): Voiced[] {
  const { items, grouped } = sentence.parsed.linked
  return items.flatMap((item, k): Voiced[] => {
    if (item.is !== 'phrase' || item.group.pronoun !== undefined) return []
    const frame = ground.frames.spokenNouns.get(item.noun)
    const head = grouped.words[item.group.head]
    if (frame?.yields.kind !== 'speech' || !head) return []
    const content = contentOf(frame, item, k, sentence)
    const speaker = content && speakerOf(frame, item, k, sentence, ground)
    if (!content || !speaker) return []
    const cue: Cue = { act: frame.yields.act, cue: { start: head.start, end: head.end }, speaker, rule: frame.name, ...(content.about ? { about: true } : {}) }
    return [{ ...cue, content: content.span }]
  })
}

interface NounContent {
  readonly span: Span
  readonly about?: true
}

/** A content clause, an infinitive, or what stands under one of the frame's prepositions; the one who speaks may stand between: "the claim by Togo that". */
function contentOf(frame: Frame, phrase: Phrase, at: number, { parsed, matter }: Spoken): NounContent | undefined {
  const { items } = parsed.linked
  const fillers = (frame.slots.content ?? '').replace('?', '').split('|')
  for (let k = at + 1; k < Math.min(items.length, at + 6); k++) {
    const item = items[k] as Item
    const next = items[k + 1]
    if ((item.is === 'subordinator' && matter.grammar.content.includes(item.word)) || (item.is === 'relative' && opensContent(items, k, k > at + 1))) {
      if (!fillers.includes('content') || !next) return undefined
      const cue = parsed.clauses.find((c) => c.at > k)?.verb ?? (items.find((one) => one.is === 'verb') as VerbGroup | undefined)
      const end = cue && contentEnd({ items, verbs: NOBODY, cue, at }, k + 1)
      return end === undefined ? undefined : { span: spanOf([k + 1, endOfSubject(items, k + 1, end)], items) }
    }
    if (item.is === 'verb')
      return fillers.includes('doing') && item.shape.form === 'infinitive' && (k === at + 1 || k === at + 3) ? { span: matterFrom(matter, k) } : undefined
    if (item.is === 'preposition') {
      if (fillers.includes(item.word) && next && (next.is === 'phrase' || next.is === 'verb') && !phrase.of.some((p) => p === next)) {
        return { span: matterFrom(matter, k + 1), about: true }
      }
      continue
    }
    if (item.is !== 'phrase' && item.is !== 'time' && item.is !== 'adverb') return undefined
  }
  return undefined
}

const NOBODY = { speaks: () => false }

/** "the claim that it had violated the truce", not "the claim that he made": the clause behind has all that a clause needs, or the one who speaks stands between. */
function opensContent(items: readonly Item[], k: number, apart: boolean): boolean {
  // "the claim that there had been a deal"
  if (items[k + 1]?.is === 'adverb' && isFiniteVerb(items[k + 2])) return true
  if (items[k + 1]?.is !== 'phrase' || !/^(any|object)$/.test((items[k] as { word: string }).word)) return false
  const verb = items[items[k + 2]?.is === 'adverb' ? k + 3 : k + 2]
  const after = verb ? items[items.indexOf(verb) + 1] : undefined
  if (!isFiniteVerb(verb)) return false
  return apart || verb.shape.voice === 'passive' || (after !== undefined && !isFiniteVerb(after) && after.is !== 'mark' && after.is !== 'comma')
}

/** "the claim that it had attacked the port was denied": the clause ends before the verb of the noun. */
function endOfSubject(items: readonly Item[], from: number, to: number): number {
  let needed = 1
  for (let k = from; k < to; k++) {
    const item = items[k] as Item
    if (item.is === 'relative' || item.is === 'subordinator') needed++
    if (item.is === 'conjunction') needed++
    if (isFiniteVerb(item) && --needed < 0) return k
  }
  return to
}

/** Its owner, whoever stands behind it under "by" or "from", or whoever makes, repeats or voices it. */
function speakerOf(frame: Frame, phrase: Phrase, at: number, { parsed }: Spoken, { speakers, effects, grammar, frames }: NounGround): string | null {
  const { linked, clauses } = parsed
  const { items } = linked
  const fillers = (frame.slots.speaker ?? '').replace('?', '').split('|')
  const voiced = (one: Phrase | undefined): string | null => (one && speakers.isVoice(one, linked) ? speakers.voice(one, linked) : null)
  const [prep, next] = [items[at + 1], items[at + 2]]
  const behind = prep?.is === 'preposition' && next?.is === 'phrase' && [...grammar.agent, ...grammar.issuer].includes(prep.word) ? next : undefined
  const owner = phrase.owner ?? (fillers.includes('owner') ? phrase.of[0] : undefined)
  const own = voiced(owner) ?? voiced(behind)
  if (own || owner) return own
  const carrier = clauses.find((c) => c.object?.group === phrase.group && c.verb.shape.voice === 'active' && c.verb.shape.form !== 'infinitive')
  return carrier && (phrase.group.determiner === 'poss' || makes(carrier, effects, frames)) ? voiced(carrier.subject) : null
}

/** "made the claim", "repeated his demand", "voiced fears"; whoever rejects a claim has not made it. */
const makes = ({ verb }: Clause, effects: Effects, frames: FrameIndex): boolean =>
  effects.verb(verb.lemma) === 'held' ||
  (frames.byVerb.get(verb.lemma)?.some((f) => f.yields.kind === 'speech' && f.yields.act === 'say' && f.slots.content?.startsWith('content')) ?? false)
