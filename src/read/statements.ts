import type { Act } from '../model/act.ts'
import type { Frame, Grammar } from '../languages/pack.ts'
import { holds, inTextOrder, type Span } from '../model/anchor.ts'
import { nameAfter } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import type { Clause, Parsed, VerbKnowledge } from './clause.ts'
import { channelOf, isIncise, quoteAfter, quoteBefore, spanOf, timeOf } from './cues.ts'
import { Drafts, type Draft, type Cue } from './drafts.ts'
import type { Effects } from './stance.ts'
import type { FrameIndex } from './found.ts'
import { accordingTo, inMind } from './according.ts'
import { saidAround, saidAs } from './around.ts'
import { matterFrom } from './matter.ts'
import type { Mentions } from './mentions.ts'
import { stretchOf } from '../model/order.ts'
import type { Item, Phrase } from './phrases.ts'
import type { Quote } from './quotes.ts'
import type { Spoken, Voiced } from './said.ts'
import { signed } from './signed.ts'
import { isDeedOf, objectFits } from './slots.ts'
import { Speakers } from './speakers.ts'
import { spokenNouns } from './spoken-nouns.ts'
import { spokenOf } from './spoken-of.ts'

/** What statements are read from. */
export interface StatementGround {
  readonly report: string
  readonly text: string
  readonly grammar: Grammar
  readonly frames: FrameIndex
  readonly effects: Effects
  readonly verbs: VerbKnowledge
  readonly mentions: Mentions
  /** In text order. */
  readonly quotes: readonly Quote[]
}

/** Finds who says what in a report: quotations with their cues, content clauses, "according to", "X's claim that". */
/** What is done by speaking stays something said, whatever act it is besides. */
const SPOKEN: ReadonlySet<Act> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN'])

const isSpoken = ({ yields }: Frame): boolean => yields.kind === 'action' && SPOKEN.has(yields.act)

export class StatementReader {
  private readonly ground: StatementGround
  private readonly drafts: Drafts
  private readonly speakers: Speakers
  constructor(ground: StatementGround) {
    this.ground = ground
    this.drafts = new Drafts(ground.text)
    this.speakers = new Speakers(ground.grammar, ground.mentions)
  }

  /** Reads one sentence; sentences must come in order, since a quotation may go on without a new cue. */
  read(parsed: Parsed, span: Span): void {
    const { grammar, verbs } = this.ground
    const { items, grouped } = parsed.linked
    const quotes = stretchOf(
      this.ground.quotes,
      (q) => q.outer.end > span.start,
      (q) => q.outer.start < span.end,
    )
    const sentence: Spoken = { parsed, quotes, matter: { items, words: grouped.words, grammar, verbs } }
    for (const clause of parsed.clauses) this.ofClause(clause, sentence)
    const voiced = [
      ...accordingTo(sentence, this.speakers, (clause) => this.cites(clause)),
      ...inMind(sentence, this.speakers),
      ...signed(sentence, this.speakers, this.ground.mentions),
      ...this.ofNouns(sentence),
    ]
    for (const { content, ...cue } of voiced) this.addContent(content, cue, sentence)
    for (const quote of quotes)
      this.drafts.leave(quote, parsed, (subject) => (this.speakers.isVoice(subject, parsed.linked) ? this.speakers.voice(subject, parsed.linked) : null))
  }

  /** All statements, in text order, with the chains through which nested ones came. */
  statements(): Statement<string>[] {
    this.drafts.settle()
    const { report, text, mentions } = this.ground
    const root = (id: string): string => mentions.get(id)?.repeats ?? id
    const sorted = [...this.drafts.all].sort(inTextOrder)
    let open: Draft[] = []
    return sorted.flatMap((draft) => {
      open = open.filter((outer) => outer.end > draft.start)
      const within = (outer: Draft): boolean => outer.end - outer.start > draft.end - draft.start
      // "He told me it will happen," Trump said: "he" between the marks is not the one who speaks, and nobody can tell who.
      const himself = (outer: Draft): boolean =>
        outer.form === 'direct' && outer.speaker !== null && draft.speaker !== null && root(outer.speaker) === root(draft.speaker) && within(outer)
      if (open.some(himself)) return []
      const chain = open.filter(
        (outer) =>
          outer.speaker && outer.speaker !== draft.speaker && !outer.about && holds(outer, draft) && within(outer) && outer.cue && !holds(draft, outer.cue),
      )
      open.push(draft)
      const { via = [], ...kept } = draft
      const links = [...chain.flatMap((outer) => [...(outer.via ?? []), outer.speaker as string]), ...via].filter(
        (who, i, all) => who !== draft.speaker && all.indexOf(who) === i,
      )
      return {
        ...kept,
        id: nameAfter('statement', report, draft.start, draft.end, draft.speaker ?? ''),
        text: text.slice(draft.start, draft.end),
        chain: links.map((who) => ({ who })),
      }
    })
  }

  private speechOf(clause: Clause): readonly Frame[] {
    return this.ground.frames.speech.get(clause.verb.lemma) ?? []
  }

  private ofClause(clause: Clause, sentence: Spoken): void {
    const frames = this.speechOf(clause)
    if (!frames.length || clause.verb.shape.mood === 'imperative' || this.isUnsaid(clause, sentence)) return
    const { linked } = sentence.parsed
    if (this.ground.frames.byVerb.get(clause.verb.lemma)?.some((f) => f.object && !isSpoken(f) && objectFits(f, clause, linked))) return
    const around = sentence.quotes.find((q) => holds(q, clause.verb))
    const main = frames.find(takesClause)
    if (main && around && isIncise(linked.items, clause)) {
      this.ofIncise(clause, main, around, sentence)
      return
    }
    if (main && this.ofContent(main, clause, sentence, around)) return
    for (const frame of frames) if (!takesClause(frame) && this.ofThing(frame, clause, sentence, around)) return
  }

  /** "declined to say what would happen", "did not want to say": it was not said. */
  private isUnsaid(clause: Clause, { parsed }: Spoken): boolean {
    const by = clause.as === 'infinitive' && clause.governor !== undefined ? parsed.clauses[clause.governor] : undefined
    return by !== undefined && (by.verb.negated || this.speechOf(by).some((frame) => frame.yields.kind === 'speech' && frame.yields.act === 'decline'))
  }

  private cueOf(frame: Frame, clause: Clause, sentence: Spoken, speaker: string | null): Cue {
    const { act } = frame.yields as { act: Cue['act'] }
    const told = frame.slots.to?.startsWith('object')
    return {
      act: clause.verb.negated && act === 'say' ? 'decline' : act,
      cue: clause.verb.verb,
      speaker,
      ...this.speakers.hearer(clause, speaker, told === true),
      ...channelOf(clause, sentence.parsed),
      ...timeOf(clause),
      rule: frame.name,
    }
  }

  /** Quotations beside the verb and its content clause; true where there is one of them. */
  private ofContent(frame: Frame, clause: Clause, sentence: Spoken, around: Quote | undefined): boolean {
    const { parsed, quotes } = sentence
    const { items } = parsed.linked
    const earlier = quoteBefore(items, clause, quotes)
    const later = quoteAfter(items, clause, quotes)
    const cited = this.citedBy(clause, sentence)
    const speaker = cited ? cited.speaker : this.speakers.of(clause, this.isAside(clause, parsed) ? 'aside' : earlier && 'quotation', parsed)
    const as = saidAs(clause, parsed, this.ground.grammar.asSaid)
    if (as && !clause.content) {
      this.addContent(as.content, this.cueOf(frame, clause, sentence, this.speakers.voice(as.speaker, parsed.linked)), sentence)
      return true
    }
    // "I think it will hold," she said: between the marks "I" is she, and her words are hers already.
    if (around && speaker === null) return true
    const common = { ...this.cueOf(frame, clause, sentence, speaker), ...(cited ?? {}) }
    const span = clause.content && spanOf(clause.content, items)
    let found = false
    for (const quote of [earlier, later]) {
      if (!quote || (span && holds(span, quote.outer))) continue
      found = true
      if (!this.drafts.isTaken(quote)) this.drafts.take(quote, common)
    }
    const content = span ?? this.withoutThat(clause, common.act, sentence, earlier ?? later)
    // A clause before a cue needs somebody who said it: "a treaty, called the Quirinal treaty" has nobody, nor has "Asked whether it would hold, …".
    if (!content || !(speaker || (clause.content && clause.at > 0))) return found
    this.addContent(content, common, sentence)
    return true
  }

  /** "The bank, said the minister, would close": the noun behind the verb speaks, not the one before the comma. */
  private isAside(clause: Clause, parsed: Parsed): boolean {
    const speaks = (phrase: Phrase | undefined): boolean => this.speakers.isVoice(phrase, parsed.linked)
    return (
      parsed.linked.items[clause.at - 1]?.is === 'comma' &&
      speaks(clause.inverted) &&
      saidAround(clause, parsed, this.ground.grammar.content, speaks) !== undefined
    )
  }

  private cites(clause: Clause): boolean {
    return this.speechOf(clause).some((frame) => frame.slots.speaker === 'object')
  }

  /** "Reuters, citing an official, said", "quoted an official as saying": whoever is cited speaks, through whoever cites. */
  private citedBy(clause: Clause, { parsed }: Spoken): Pick<Cue, 'speaker' | 'via' | 'rule'> | undefined {
    const { clauses, linked } = parsed
    const voice = (phrase: Phrase | undefined): string | null => (phrase ? this.speakers.voice(phrase, linked) : null)
    const by = clause.governor === undefined ? undefined : clauses[clause.governor]
    const beside = clauses.find(
      (c) =>
        c !== clause &&
        this.cites(c) &&
        c.subject !== undefined &&
        (c.subject === clause.subject || c.subject === clause.inverted) &&
        (c.verb.shape.form === 'participle' || c.verb.either),
    )
    const citing = by && this.cites(by) && clause.verb.shape.form === 'participle' ? by : beside
    if (!citing) return undefined
    const agent = citing.under.find((u) => this.ground.grammar.agent.includes(u.prep))?.phrase
    const passive = citing.verb.shape.voice === 'passive' || (citing.verb.either && agent !== undefined)
    const [cited, source] = passive ? [citing.subject, agent] : [citing.object, citing.subject]
    if (!cited || !this.speakers.isVoice(cited, linked)) return undefined
    const through = voice(source)
    const rule = this.speechOf(citing).find((frame) => frame.slots.speaker === 'object')?.name ?? ''
    return { speaker: voice(cited), via: through ? [through] : [], rule }
  }

  /** French puts the cue inside the marks: « Nous verrons, a dit la ministre. » What stands before and after it was said. */
  private ofIncise(clause: Clause, frame: Frame, quote: Quote, { parsed }: Spoken): void {
    const { items } = parsed.linked
    const phrase = clause.inverted
    const { act } = frame.yields as { act: Cue['act'] }
    const common: Cue = {
      act,
      cue: clause.verb.verb,
      speaker: phrase ? this.speakers.voice(phrase, parsed.linked) : null,
      ...channelOf(clause, parsed),
      rule: 'incise',
    }
    const close = items
      .slice(clause.at + 1)
      .find((item) => item.start >= (phrase?.end ?? clause.verb.end) && (item.is === 'comma' || item.is === 'mark' || item.is === 'close'))
    this.drafts.interrupt(quote, common, (items[clause.at - 1] as Item).start, close && close.is !== 'close' ? close.end : quote.end)
  }

  /** Content without "that": an infinitive that the verb governs, or the clause before a closing cue ("…, the ministry said."). */
  private withoutThat(clause: Clause, act: Cue['act'], { parsed, matter }: Spoken, quote: Quote | undefined): Span | undefined {
    const n = parsed.clauses.indexOf(clause)
    const deed = parsed.clauses.find((c) => isDeedOf(n, c))
    const asksForItself = deed?.verb.shape.voice === 'passive' && !clause.object
    if (asksForItself || quote || (clause.verb.negated && act !== 'decline')) return undefined
    // "accused Togo of having …", "accuse le Togo d'avoir …": who is accused belongs to it.
    if (deed && act === 'accuse' && clause.object) return { start: clause.object.start, end: matterFrom(matter, deed.at, clause.verb).end }
    // "dit avoir vu le roi" was said, "accepted to see the king" was done.
    const says = act === 'confirm' || act === 'announce' || act === 'say'
    if (deed && (!says || (deed.at === clause.at + 1 && deed.verb.shape.aspect === 'perfect'))) return matterFrom(matter, deed.at, clause.verb)
    return saidAround(clause, parsed, this.ground.grammar.content, (phrase) => this.speakers.isVoice(phrase, parsed.linked))
  }

  /** What is spoken of in no clause: "hailed the deal", "accused Togo of spying". */
  private ofThing(frame: Frame, clause: Clause, sentence: Spoken, around: Quote | undefined): boolean {
    const content = spokenOf(frame, clause, sentence, this.speakers, this.ground.mentions)
    const speaker = content ? this.speakers.of(clause, undefined, sentence.parsed) : null
    if (!content || (around && speaker === null)) return false
    this.addContent(content, { ...this.cueOf(frame, clause, sentence, speaker), about: true }, sentence)
    return true
  }

  private ofNouns(sentence: Spoken): readonly Voiced[] {
    const { frames, grammar, effects } = this.ground
    return spokenNouns(sentence, { frames, grammar, effects, speakers: this.speakers })
  }

  private addContent(content: Span, common: Cue, { quotes }: Spoken): void {
    const inside = quotes.filter((q) => q.start < content.end && q.outer.start >= content.start - 1)
    for (const quote of inside) this.drafts.hold(quote)
    const whole = inside.find((q) => q.outer.start <= content.start + 1 && q.outer.end >= content.end - 1)
    const form = whole ? 'direct' : inside.length ? 'mixed' : 'indirect'
    const span = whole
      ? { start: whole.start, end: whole.end }
      : { start: content.start, end: Math.max(content.end, ...inside.filter((q) => q.end > content.end).map((q) => q.end)) }
    this.drafts.add(
      { ...common, ...span, form },
      quotes.some((q) => q !== whole && holds(q, content)),
    )
    this.speakers.issued(common.channel, common.speaker)
  }
}

/** Its content is a clause or a quotation, not only what stands under it. */
const takesClause = (frame: Frame): boolean => /^(content|quoted)/.test(frame.slots.content ?? '') && frame.slots.speaker !== 'object'
