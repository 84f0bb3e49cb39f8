import type { Act } from '../model/act.ts'
import type { Frame, Grammar } from '../languages/pack.ts'
import { holds, inTextOrder, type Span } from '../model/anchor.ts'
import { nameAfter } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import type { Clause, Parsed, VerbKnowledge } from './clause.ts'
import { citedBy, citedIn, citing, type CitedGround } from './cited.ts'
import { channelOf, isIncise, quoteAfter, quoteBefore, spanOf, timeOf } from './cues.ts'
import { eachThat } from './content.ts'
import { announced } from './announced.ts'
import { Drafts, type Beside, type Cue, type Draft } from './drafts.ts'
import type { Effects } from './stance.ts'
import type { FrameIndex } from './found.ts'
import { accordingTo, inMind } from './according.ts'
import { saidAround, saidAs } from './around.ts'
import { saidAnyhow, saidInside } from './incises.ts'
import { matterFrom } from './matter.ts'
import type { Mentions } from './mentions.ts'
import { stretchOf } from '../model/order.ts'
import { inPhrase, type Phrase } from './phrases.ts'
import type { Quote } from './quotes.ts'
import type { Spoken, Voiced } from './said.ts'
import { signed } from './signed.ts'
import { isDeedOf, objectFits } from './slots.ts'
import { Speakers } from './speakers.ts'
import { has } from './words.ts'
import { spokenNouns } from './spoken-nouns.ts'
import { isFronted, spokenOf } from './spoken-of.ts'

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
  private readonly cited: CitedGround
  /** Who is announced to speak next: "The minister said:". */
  private ahead: Cue | undefined
  constructor(ground: StatementGround) {
    this.ground = ground
    this.drafts = new Drafts(ground.text)
    this.speakers = new Speakers(ground.grammar, ground.mentions)
    this.cited = { speakers: this.speakers, agent: ground.grammar.agent, speechOf: (clause) => this.speechOf(clause) }
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
    this.speakers.remember(parsed.linked)
    const voiced = [
      ...accordingTo(sentence, this.speakers, (clause) => this.cites(clause)),
      ...inMind(sentence, this.speakers),
      ...signed(sentence, this.speakers, this.ground.mentions),
      ...this.ofNouns(sentence),
    ]
    for (const { content, ...cue } of voiced) this.addContent(content, cue, sentence)
    const [opening] = quotes
    const first = items[0]
    if (this.ahead && opening && first?.is === 'open' && first.start === opening.outer.start && !this.drafts.isTaken(opening))
      this.drafts.take(opening, this.ahead)
    this.ahead = announced(parsed, (clause) => this.speechOf(clause), this.speakers)
    for (const quote of quotes) this.drafts.leave(quote, parsed, (clause) => this.beside(clause, parsed))
  }

  /** The subject of a clause with a quotation in it, who can be the one who says it, and whoever quotes them. */
  private beside(clause: Clause, parsed: Parsed): Beside | undefined {
    const { subject, verb } = clause
    const speaker = this.speakers.isVoice(subject, parsed.linked) && subject ? this.speakers.voice(subject, parsed.linked) : null
    const via = speaker && citedBy(clause, parsed, this.cited)?.via
    return speaker ? { speaker, cue: verb.verb, ...(via ? { via } : {}) } : undefined
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
    const { subject } = clause
    if (subject && this.speakers.isVoice(subject, sentence.parsed.linked))
      for (const channel of this.papersOf(clause, frames, sentence)) this.speakers.issued(channel, this.speakers.voice(subject, sentence.parsed.linked))
    if (!frames.length && saidAnyhow(clause, sentence, this.speakers, this.drafts)) return
    if (!frames.length || clause.verb.shape.mood === 'imperative' || this.isUnsaid(clause, sentence)) return
    const { linked } = sentence.parsed
    if (this.ground.frames.byVerb.get(clause.verb.lemma)?.some((f) => f.object && !isSpoken(f) && objectFits(f, clause, linked))) return
    const around = sentence.quotes.find((q) => holds(q, clause.verb))
    const main = frames.find(takesClause)
    if (main && around && isIncise(linked.items, clause)) {
      saidInside(clause, main, around, sentence, this.speakers, this.drafts)
      return
    }
    // "what she called \"a call for help\"": named so, and not called for.
    const named = frames.find((frame) => frame.slots.content === 'named')
    if (named && isFronted(linked.items, clause) && this.ofThing(named, clause, sentence, around)) return
    if (main && this.ofContent(main, clause, sentence, around)) return
    const cites = citing(frames)
    if (cites && this.ofCited(cites, clause, sentence)) return
    for (const frame of frames) if (!takesClause(frame) && this.ofThing(frame, clause, sentence, around)) return
  }

  /** What the subject of a clause issues: "In a joint statement, the two kings praised", "published a communiqué", "wrote to the pope". */
  private papersOf(clause: Clause, frames: readonly Frame[], { parsed }: Spoken): readonly string[] {
    const { channel } = channelOf(clause, parsed)
    const announces = frames.some(({ yields }) => yields.kind === 'speech' && yields.act === 'announce')
    const object = announces && clause.object ? inPhrase(clause.object, parsed.linked.grouped.words, 'channel') : undefined
    const writes = this.ground.frames.byVerb.get(clause.verb.lemma)?.some(({ yields }) => yields.kind === 'contact' && yields.how === 'letter')
    return [channel, object, writes ? 'letter' : undefined].flatMap((one) => one ?? [])
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
    const cited = citedBy(clause, parsed, this.cited)
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
      // 'told AFP that Ruiz had opened by telling him: "We are tired"': the quotation is part of what was told, and has a cue of its own.
      const inner = quote === later && this.drafts.isHeld(quote) && parsed.clauses.some(({ content: c }) => c && c[0] <= clause.at && clause.at < c[1])
      if (inner || !this.drafts.isTaken(quote)) this.drafts.take(quote, common)
    }
    const content = span ?? this.withoutThat(clause, frame, common.act, sentence, earlier ?? later)
    // A clause before a cue needs somebody who said it: "a treaty, called the Quirinal treaty" has nobody, nor has "Asked whether it would hold, …".
    if (!content || !(speaker || (clause.content && clause.at > 0))) return found
    const parts = clause.content ? eachThat(items, clause.content, this.ground.grammar.content).map((part) => spanOf(part, items)) : [content]
    for (const part of parts) this.addContent(part, common, sentence)
    return true
  }

  /** "The bank, said the minister, would close": the noun behind the verb speaks, not the one before the comma. */
  private isAside(clause: Clause, parsed: Parsed): boolean {
    const speaks = (phrase: Phrase | undefined): boolean => this.speakers.isVoice(phrase, parsed.linked)
    return (
      parsed.linked.items[clause.at - 1]?.is === 'comma' && speaks(clause.inverted) && saidAround(clause, parsed, this.aroundCue(false), speaks) !== undefined
    )
  }

  private aroundCue = (tells: boolean) => ({ that: this.ground.grammar.content, turns: this.ground.grammar.turns, tells })

  private cites(clause: Clause): boolean {
    return citing(this.speechOf(clause)) !== undefined
  }

  /** "…," the official quoted Mensah as saying', 'the daily, which quotes an aide: "…"': the quotation beside the verb that cites. */
  private ofCited(frame: Frame, clause: Clause, sentence: Spoken): boolean {
    const { parsed, quotes } = sentence
    const { items } = parsed.linked
    const quote = quoteBefore(items, clause, quotes) ?? quoteAfter(items, clause, quotes)
    const cited = quote && citedIn(clause, parsed, this.cited)
    if (!quote || !cited || this.drafts.isTaken(quote)) return false
    this.drafts.take(quote, { ...this.cueOf(frame, clause, sentence, cited.speaker), ...cited })
    return true
  }

  /** Content without "that": an infinitive that the verb governs, or the clause before a closing cue ("…, the ministry said."). */
  private withoutThat(clause: Clause, frame: Frame, act: Cue['act'], { parsed, matter }: Spoken, quote: Quote | undefined): Span | undefined {
    const n = parsed.clauses.indexOf(clause)
    const deed = parsed.clauses.find((c) => isDeedOf(n, c))
    // "asked not to be named", "asked to remain anonymous"
    const asksForItself = deed !== undefined && !clause.object && (deed.verb.shape.voice === 'passive' || frame.notDoing?.includes(deed.verb.lemma))
    if (asksForItself || quote || (clause.verb.negated && act !== 'decline')) return undefined
    // "was asked to leave": whoever is asked to do something says nothing.
    const told = clause.verb.shape.voice === 'passive' && !clause.under.some((u) => this.ground.grammar.agent.includes(u.prep))
    if (deed && told) return undefined
    // "accused Togo of having …", "accuse le Togo d'avoir …": who is accused belongs to it.
    if (deed && act === 'accuse' && clause.object) return { start: clause.object.start, end: matterFrom(matter, deed.at, clause.verb).end }
    // "dit avoir vu le roi", "dit suivre le dossier" was said, "accepted to see the king" was done.
    const says = act === 'confirm' || act === 'announce' || act === 'say'
    if (deed && (!says || (deed.at === clause.at + 1 && isBare(deed, parsed)))) return matterFrom(matter, deed.at, clause.verb)
    // "If the truce held, Peru would respond": nothing has been said yet.
    if (clause.verb.shape.tense === 'future' || (clause.verb.shape.mood && clause.verb.shape.aspect !== 'perfect')) return undefined
    return saidAround(clause, parsed, this.aroundCue(frame.slots.to?.startsWith('object') === true), (phrase) => this.speakers.isVoice(phrase, parsed.linked))
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

/** An infinitive with no "to" or "de" before it, or of the perfect: what is said, and no deed that the verb brings about. */
const isBare = ({ verb }: Clause, { linked }: Parsed): boolean =>
  verb.shape.aspect === 'perfect' || !linked.grouped.words.slice(verb.from, verb.to).some((word) => has(word, 'to') || has(word, 'prep'))
