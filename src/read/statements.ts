import type { Grammar } from '../languages/pack.ts'
import type { SpeechAct } from '../model/act.ts'
import { inTextOrder, holds, type Span } from '../model/anchor.ts'
import { nameAfter } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import type { Clause, Parsed } from './clause.ts'
import type { FrameIndex } from './found.ts'
import { objectFits } from './slots.ts'
import type { Mentions } from './mentions.ts'
import type { Item, Phrase } from './phrases.ts'
import { channelOf, endOfClause, isIncise, type Quote, quoteAfter, quoteBefore, tidied, timeOf } from './cues.ts'
import { inPhrase } from './phrases.ts'

interface Draft extends Span {
  readonly form: Statement<string>['form']
  readonly act: SpeechAct
  readonly cue: Span | null
  readonly speaker: string | null
  readonly to?: string
  readonly channel?: string
  readonly time?: number
  readonly rule: string
}

/** A quotation shorter than this, without a verb of speech, is a word in quotation marks and nobody's statement. */
const SHORTEST_LOOSE = 4

/** Finds who says what in a report: quotations with their cues, content clauses, "according to". */
export class StatementReader {
  private readonly report: string
  private readonly text: string
  private readonly grammar: Grammar
  private readonly frames: FrameIndex
  private readonly mentions: Mentions
  private readonly drafts: Draft[] = []
  private readonly taken = new Set<string>()
  private last: Draft | undefined
  /** Who last spoke by a statement, a letter, an interview. */
  private readonly issuers = new Map<string, string>()
  constructor(report: string, text: string, grammar: Grammar, frames: FrameIndex, mentions: Mentions) {
    this.report = report
    this.text = text
    this.grammar = grammar
    this.frames = frames
    this.mentions = mentions
  }

  /** Reads one sentence; sentences must come in order, since a quotation may go on without a new cue. */
  read(parsed: Parsed, quotes: readonly Quote[]): void {
    const taken = new Set<Quote>()
    const before = this.drafts.length
    for (const clause of parsed.clauses) this.ofClause(clause, parsed, quotes, taken)
    this.accordingTo(parsed, quotes, taken)
    for (const quote of quotes) if (!taken.has(quote) && !this.drafts.slice(before).some((d) => holds(d, quote))) this.loose(quote, parsed)
  }

  /** All statements, in text order, with the chains through which nested ones came. */
  statements(): Statement<string>[] {
    const sorted = [...this.drafts].sort(inTextOrder)
    let open: Draft[] = []
    return sorted.flatMap((draft) => {
      open = open.filter((outer) => outer.end > draft.start)
      // "He told me it will happen," Trump said: "he" between the marks is not the one who speaks, and nobody can tell who.
      if (
        open.some(
          (outer) =>
            outer.form === 'direct' &&
            outer.speaker &&
            draft.speaker &&
            this.root(outer.speaker) === this.root(draft.speaker) &&
            outer.end - outer.start > draft.end - draft.start,
        )
      )
        return []
      const chain = open.filter(
        (outer) =>
          outer.speaker &&
          outer.speaker !== draft.speaker &&
          holds(outer, draft) &&
          (outer.start < draft.start || outer.end > draft.end) &&
          outer.cue &&
          !holds(draft, outer.cue),
      )
      open.push(draft)
      return {
        ...draft,
        id: nameAfter('statement', this.report, draft.start, draft.end, draft.speaker ?? ''),
        text: this.text.slice(draft.start, draft.end),
        chain: chain.map((outer) => ({ who: outer.speaker as string })),
      }
    })
  }

  private root(id: string): string {
    return this.mentions.get(id)?.repeats ?? id
  }

  private add(draft: Draft): void {
    const tidy = tidied(this.text, draft)
    if (tidy.end - tidy.start < 2 || this.taken.has(`${tidy.start} ${tidy.end}`)) return
    this.taken.add(`${tidy.start} ${tidy.end}`)
    const kept = { ...draft, ...tidy }
    if (kept.channel && kept.speaker) this.issuers.set(kept.channel, kept.speaker)
    this.drafts.push(kept)
    this.last = kept
  }

  private ofClause(clause: Clause, parsed: Parsed, quotes: readonly Quote[], taken: Set<Quote>): void {
    const frame = this.frames.byVerb.get(clause.verb.lemma)?.find((f) => f.yields.kind === 'speech')
    if (frame?.yields.kind !== 'speech' || clause.verb.shape.mood === 'imperative') return
    if (this.frames.byVerb.get(clause.verb.lemma)?.some((f) => f.object && objectFits(f, clause, parsed.linked))) return
    const { items } = parsed.linked
    const around = quotes.find((q) => holds(q, clause.verb))
    if (around && isIncise(items, clause)) {
      this.ofIncise(clause, frame.yields.act, around, taken, parsed)
      return
    }
    const earlier = quoteBefore(items, clause, quotes)
    const later = quoteAfter(items, clause, quotes)
    const speaker = this.speakerOf(clause, earlier !== undefined, parsed)
    const common = {
      act: this.actOf(frame.yields.act, clause),
      cue: clause.verb.verb,
      speaker,
      ...this.hearer(clause, speaker),
      ...channelOf(clause, parsed),
      ...timeOf(clause),
      rule: frame.name,
    }
    for (const quote of [earlier, later]) {
      if (!quote || taken.has(quote)) continue
      taken.add(quote)
      if (!clause.content || !holds(this.spanOf(clause.content, items), quote)) this.add({ ...common, start: quote.start, end: quote.end, form: 'direct' })
    }
    const content = clause.content ? this.spanOf(clause.content, items) : this.withoutThat(clause, frame.yields.act, parsed, earlier, later)
    // A clause before a cue needs somebody who said it: "a treaty, called the Quirinal treaty" has nobody.
    if (content && (speaker || clause.content)) this.addContent(content, common, quotes, taken)
  }

  /** French puts the cue inside the marks: « Nous verrons, a dit la ministre. » What stands before and after it was said. */
  private ofIncise(clause: Clause, act: SpeechAct, quote: Quote, taken: Set<Quote>, parsed: Parsed): void {
    const { items } = parsed.linked
    taken.add(quote)
    const phrase = clause.inverted
    const common = {
      act,
      cue: clause.verb.verb,
      speaker: phrase ? this.voice(phrase, parsed) : null,
      ...channelOf(clause, parsed),
      form: 'direct' as const,
      rule: 'incise',
    }
    this.add({ ...common, start: quote.start, end: (items[clause.at - 1] as Item).start })
    const close = items
      .slice(clause.at + 1)
      .find((item) => item.start >= (phrase?.end ?? clause.verb.end) && (item.is === 'comma' || item.is === 'mark' || item.is === 'close'))
    if (close && close.is !== 'close' && quote.end - close.end > 2) this.add({ ...common, start: close.end, end: quote.end })
  }

  private addContent(content: Span, common: Omit<Draft, 'start' | 'end' | 'form'>, quotes: readonly Quote[], taken: Set<Quote>): void {
    const inside = quotes.filter((q) => q.start < content.end && content.start < q.end && (q.outer.start >= content.start - 1 || q.outer.end <= content.end))
    for (const quote of inside) taken.add(quote)
    const whole = inside.find((q) => q.outer.start <= content.start + 1 && q.outer.end >= content.end - 1)
    const form = whole ? 'direct' : inside.length ? 'mixed' : 'indirect'
    const span = whole
      ? { start: whole.start, end: whole.end }
      : { start: content.start, end: Math.max(content.end, ...inside.filter((q) => q.end > content.end).map((q) => q.end)) }
    this.add({ ...common, ...span, form })
  }

  private spanOf([from, to]: readonly [number, number], items: readonly Item[]): Span {
    const first = items[from]
    const last = items[Math.min(to, items.length) - 1]
    return first && last ? { start: first.start, end: Math.max(first.end, last.end) } : { start: 0, end: 0 }
  }

  /** Content without "that": an infinitive that the verb governs, or the clause before a closing cue ("…, the ministry said."). */
  private withoutThat(clause: Clause, act: SpeechAct, parsed: Parsed, earlier: Quote | undefined, later: Quote | undefined): Span | undefined {
    const n = parsed.clauses.indexOf(clause)
    const deed = parsed.clauses.find((c) => c.governor === n && c.as === 'infinitive')
    const { items } = parsed.linked
    const asksForItself = deed?.verb.shape.voice === 'passive' && !clause.object
    if (asksForItself || (clause.verb.negated && act !== 'decline')) return undefined
    if (deed && !earlier && !later && act !== 'confirm' && act !== 'announce' && act !== 'say') return { start: deed.verb.start, end: endOfClause(items, deed) }
    if (earlier || later) return undefined
    return this.clauseBefore(clause, parsed)
  }

  private clauseBefore(clause: Clause, { linked, clauses }: Parsed): Span | undefined {
    const { items } = linked
    if (clause.object && clause.object !== clause.inverted) return undefined
    const after = items.slice(clause.at + 1).find((item) => !['time', 'adverb', 'phrase', 'preposition', 'other'].includes(item.is))
    if (after && after.is !== 'mark' && after.is !== 'comma') return undefined
    const subject = clause.subject && clause.subject.start < clause.verb.start && items[clause.at - 1] === clause.subject ? clause.subject : undefined
    const inverted = !clause.subject && clause.inverted !== undefined && items[clause.at - 1]?.is === 'comma'
    const comma = subject ? clause.at - 2 : clause.at - 1
    if ((!subject && !inverted) || items[comma]?.is !== 'comma') return undefined
    const start = (items[0] as Item).start
    const told = clauses.some((c) => c.verb.start >= start && c.verb.end <= (items[comma] as Item).start && c.verb.shape.form === 'finite')
    return told ? { start, end: (items[comma] as Item).start } : undefined
  }

  private actOf(act: SpeechAct, clause: Clause): SpeechAct {
    return clause.verb.negated && act === 'say' ? 'decline' : act
  }

  private speakerOf(clause: Clause, quoteBeforeIt: boolean, parsed: Parsed): string | null {
    const passive = clause.verb.shape.voice === 'passive'
    const before = clause.subject && clause.subject.end <= clause.verb.start ? clause.subject : undefined
    const agent = clause.under.find((u) => this.grammar.agent.includes(u.prep))?.phrase
    const { items } = parsed.linked
    const afterStop = ['comma', 'close', 'mark'].includes(items[clause.at - 1]?.is ?? 'mark')
    const behind =
      afterStop && clause.inverted && (clause.inverted.group.determiner !== undefined || this.mentions.of(clause.inverted).length) ? clause.inverted : undefined
    const phrase = passive ? (agent ?? before) : ((quoteBeforeIt && !before ? behind : undefined) ?? clause.subject ?? behind)
    return phrase ? this.voice(phrase, parsed) : null
  }

  /** The mention that speaks; a joint statement speaks for those whose it is. */
  private voice(phrase: Phrase, parsed: Parsed): string | null {
    const { words } = parsed.linked.grouped
    const ids = this.mentions.of(phrase)
    if (ids.length) return ids.length === 1 ? (ids[0] as string) : this.mentions.together(ids, phrase)
    if (inPhrase(phrase, words, 'channel') !== undefined) {
      const { items } = parsed.linked
      const at = items.indexOf(phrase)
      const link = items[at + 1]
      const next = items[at + 2]
      // "a joint statement between Norway and Finland", "un communiqué de l'Élysée"
      const linked =
        link?.is === 'preposition' && (this.grammar.partner.includes(link.word) || this.grammar.agent.includes(link.word)) && next?.is === 'phrase'
          ? next
          : undefined
      const behind = [phrase.owner, ...phrase.of, linked].flatMap((p) => (p ? this.mentions.of(p) : []))
      if (behind.length) return this.mentions.together(behind, phrase)
      // "In a statement, the Kremlin explained … The statement said": whoever issued it.
      const issuer = this.issuers.get(inPhrase(phrase, words, 'channel') as string)
      if (issuer && phrase.group.determiner === 'def') return issuer
    }
    const pronoun = phrase.group.pronoun
    if (pronoun !== undefined && !/^3p/.test(pronoun)) return null
    return this.mentions.unnamed(phrase)
  }

  private hearer(clause: Clause, speaker: string | null): { to?: string } {
    const phrase = clause.under.find((u) => this.grammar.hearer.includes(u.prep))?.phrase ?? (clause.object && clause.content ? clause.object : undefined)
    const id = phrase && this.mentions.of(phrase)[0]
    return id && id !== speaker ? { to: id } : {}
  }

  private accordingTo({ linked }: Parsed, quotes: readonly Quote[], taken: Set<Quote>): void {
    const { items, grouped } = linked
    items.forEach((item, k) => {
      const phrase = items[k + 1]
      if (item.is !== 'preposition' || !this.grammar.accordingTo.includes(item.word) || phrase?.is !== 'phrase') return
      const [first, last] = [items[0] as Item, items.at(-1) as Item]
      const leads = k <= 1
      const start = leads ? (items[k + 2]?.is === 'comma' ? (items[k + 3]?.start ?? phrase.end) : phrase.end) : first.start
      const end = leads ? last.end : items[k - 1]?.is === 'comma' ? (items[k - 1] as Item).start : item.start
      const speaker = this.voice(phrase, { linked, clauses: [], stance: [] })
      if (end > start && grouped.words.length > 4)
        this.addContent({ start, end }, { act: 'say', cue: { start: item.start, end: item.end }, speaker, rule: 'according-to' }, quotes, taken)
    })
  }

  /** A quotation without a verb of speech: it goes on from the one before, or the subject of its clause is taken to speak. */
  private loose(quote: Quote, parsed: Parsed): void {
    const words = this.text.slice(quote.start, quote.end).split(/\s+/).length
    const { items } = parsed.linked
    const first = items.find((item) => item.is !== 'mark')
    const opens = first !== undefined && first.start >= quote.outer.start - 1
    const rest = items.filter((item) => (item.end <= quote.outer.start || item.start >= quote.outer.end) && item.is !== 'mark' && item.is !== 'comma')
    if (opens && rest.length === 0 && this.last) {
      this.add({ start: quote.start, end: quote.end, form: 'direct', act: 'say', cue: null, speaker: this.last.speaker, rule: 'quotation-goes-on' })
      return
    }
    if (words < SHORTEST_LOOSE) return
    const clause = parsed.clauses.findLast((c) => c.verb.end <= quote.start && c.subject)
    const subject = clause?.subject && this.mentions.of(clause.subject)[0]
    const cue = subject && clause ? clause.verb.verb : null
    this.add({ start: quote.start, end: quote.end, form: 'direct', act: 'say', cue, speaker: subject ?? null, rule: 'quoted-words' })
  }
}
