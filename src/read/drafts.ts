import type { SpeechAct } from '../model/act.ts'
import type { Span } from '../model/anchor.ts'
import type { Statement } from '../model/statement.ts'
import type { Clause, Parsed } from './clause.ts'
import { tidied } from './cues.ts'
import type { Item } from './phrases.ts'
import type { Quote } from './quotes.ts'

/** Who said it, how, to whom: all of a statement but its words. */
export interface Cue {
  readonly act: SpeechAct
  /** The words that announce it. */
  readonly cue: Span | null
  readonly speaker: string | null
  readonly to?: string
  readonly channel?: string
  readonly time?: number
  /** Through whom it came, outermost first, where the cue itself tells: "Reuters, citing an official, said". */
  readonly via?: readonly string[]
  readonly about?: true
  readonly rule: string
}

export interface Draft extends Span, Cue {
  readonly form: Statement<string>['form']
}

/** Whoever stands beside a quotation, and through whom their words came. */
export type Beside = Pick<Cue, 'speaker' | 'via' | 'cue'>

/** A quotation that no verb of speech has taken, and what stands around it in its sentence. */
interface Left {
  readonly quote: Quote
  /** Nothing else stands in its sentences. */
  readonly alone: boolean
  /** The subject of the clause before or right behind it, who may be the one who speaks. */
  readonly beside: Beside | undefined
  /** What was said last before. */
  readonly last: Draft | undefined
}

/** A quotation shorter than this, without a verb of speech, is a word in quotation marks and nobody's statement. */
const SHORTEST_LOOSE = 4

/** The statements of a report while they are read. */
export class Drafts {
  private readonly text: string
  private readonly drafts: Draft[] = []
  private readonly spans = new Set<string>()
  /** Quotations that are a statement, or part of one. */
  private readonly taken = new Map<Quote, Cue | undefined>()
  private readonly left: Left[] = []
  /** Where the rest of a quotation with a cue inside it stands among the drafts. */
  private readonly rests = new Map<Quote, number>()
  private last: Draft | undefined
  constructor(text: string) {
    this.text = text
  }

  get all(): readonly Draft[] {
    return this.drafts
  }

  isTaken(quote: Quote): boolean {
    return this.taken.has(quote)
  }

  /** It is part of a statement, and none of its own. */
  isHeld(quote: Quote): boolean {
    return this.taken.has(quote) && this.taken.get(quote) === undefined
  }

  /** The whole quotation is a statement. */
  take(quote: Quote, cue: Cue): void {
    this.taken.set(quote, cue)
    this.add({ ...cue, start: quote.start, end: quote.end, form: 'direct' })
  }

  /** The quotation is part of a statement. */
  hold(quote: Quote): void {
    if (!this.taken.has(quote)) this.taken.set(quote, undefined)
  }

  /** A cue inside the marks parts what was said before it, up to `until`, from what was said after, from `from`. */
  interrupt(quote: Quote, cue: Cue, until: number, from: number): void {
    const rest = this.rests.get(quote)
    const opened = rest === undefined ? undefined : this.drafts[rest]
    this.taken.set(quote, cue)
    if (rest !== undefined && opened) this.drafts[rest] = { ...opened, ...tidied(this.text, { start: opened.start, end: until }) }
    else this.add({ ...cue, start: quote.start, end: until, form: 'direct' })
    if (quote.end - from <= 2) return
    this.rests.set(quote, this.drafts.length)
    this.add({ ...cue, start: from, end: quote.end, form: 'direct' })
  }

  /** `nested`: told inside a quotation, so that the next quotation is not by who speaks there. */
  add(draft: Draft, nested = false): void {
    const tidy = tidied(this.text, draft)
    if (tidy.end - tidy.start < 2 || this.spans.has(`${tidy.start} ${tidy.end}`)) return
    this.spans.add(`${tidy.start} ${tidy.end}`)
    const kept = { ...draft, ...tidy }
    this.drafts.push(kept)
    if (!nested) this.last = kept
  }

  /** Keeps a quotation of this sentence until all cues are known: its own may come sentences later. */
  leave(quote: Quote, { linked, clauses }: Parsed, voice: (clause: Clause) => Beside | undefined): void {
    const { items } = linked
    const alone = items.every((item) => (item.end > quote.outer.start && item.start < quote.outer.end) || item.is === 'mark' || item.is === 'comma')
    const behind = items.find((item) => item.start >= quote.outer.end && item.is !== 'comma')
    const clause = subjectBehind(clauses, behind) ?? clauses.findLast((c) => c.verb.end <= quote.start && c.subject)
    const beside = clause && voice(clause)
    const known = this.left.at(-1)
    if (known?.quote === quote) this.left[this.left.length - 1] = { ...known, alone: known.alone && alone, beside: known.beside ?? beside }
    else this.left.push({ quote, alone, beside, last: this.last })
  }

  /** Gives the quotations without a verb of speech to whoever spoke before, or to the subject of their clause. */
  settle(): void {
    this.left.forEach((left, i) => {
      if (this.taken.has(left.quote)) return
      const speech = this.speechAround(i)
      if (speech) this.take(left.quote, { ...speech, cue: null, rule: 'quotation-goes-on' })
      else if (left.alone && left.last) {
        const { speaker, via } = left.last
        this.take(left.quote, { act: 'say', cue: null, speaker, ...(via ? { via } : {}), rule: 'quotation-goes-on' })
      } else this.loose(left)
    })
  }

  /** The cue of the paragraphs that one speech runs over. */
  private speechAround(i: number): Cue | undefined {
    for (let k = i; this.left[k]?.quote.goesOn; k--) {
      const cue = this.taken.get(this.left[k - 1]?.quote as Quote)
      if (cue) return cue
    }
    for (let k = i + 1; this.left[k]?.quote.goesOn; k++) {
      const cue = this.taken.get(this.left[k]?.quote as Quote)
      if (cue) return cue
    }
    return undefined
  }

  private loose({ quote, beside }: Left): void {
    if (this.text.slice(quote.start, quote.end).split(/\s+/).length < SHORTEST_LOOSE) return
    this.take(quote, { act: 'say', cue: null, speaker: null, ...beside, rule: 'quoted-words' })
  }
}

/** "Enough," she snapped: the clause whose subject stands right behind the quotation. */
const subjectBehind = (clauses: readonly Clause[], next: Item | undefined): Clause | undefined =>
  next?.is === 'phrase' ? clauses.find((c) => c.subject === next && c.verb.shape.form === 'finite') : undefined
