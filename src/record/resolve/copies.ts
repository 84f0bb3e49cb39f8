import type { Span } from '../../model/anchor.ts'
import { folded } from '../../world/names.ts'
import type { DatedRead } from './dated.ts'

/** Words in a row that two sentences must share to count. */
const ROW = 4
/** A row of words that stands in more sentences than this says nothing. */
const COMMON = 60
/** The share of its rows that a sentence must have in another to be a copy of it. */
const ALIKE = 0.4

/** A sentence of a report that another was copied from, or the other way round. */
export interface Copy {
  readonly read: DatedRead
  readonly sentence: Span
  /** Rows of words shared, and how many the copying sentence has. */
  readonly shared: number
  readonly rows: number
}

/**
 * Sentences of dated reports by the rows of four words that they share with those asked about: "Mardi, Luigi Di Maio, vice-président …" is found in the
 * dispatch that puts the title first.
 */
export class Copies {
  private readonly byRow = new Map<string, { readonly read: DatedRead; readonly sentence: Span }[]>()

  constructor(reads: readonly DatedRead[], asked: readonly DatedRead[]) {
    for (const read of asked) for (const sentence of read.reading.sentences) for (const row of rowsOf(read, sentence)) this.byRow.set(row, [])
    for (const read of reads) {
      for (const sentence of read.reading.sentences) {
        const at = { read, sentence }
        for (const row of rowsOf(read, sentence)) this.byRow.get(row)?.push(at)
      }
    }
  }

  private readonly found = new WeakMap<Span, readonly Copy[]>()

  /** The sentence of each dated report that has most of this one's words in a row. */
  of(read: DatedRead, sentence: Span): readonly Copy[] {
    let copies = this.found.get(sentence)
    if (!copies) this.found.set(sentence, (copies = this.find(read, sentence)))
    return copies
  }

  private find(read: DatedRead, sentence: Span): readonly Copy[] {
    const rows = rowsOf(read, sentence)
    const counts = new Map<object, { read: DatedRead; sentence: Span; shared: number }>()
    for (const row of rows) {
      const there = this.byRow.get(row) ?? []
      for (const at of there.length > COMMON ? [] : there) {
        const count = counts.get(at) ?? { ...at, shared: 0 }
        count.shared++
        counts.set(at, count)
      }
    }
    const best = new Map<string, Copy>()
    for (const { read: other, sentence: span, shared } of counts.values()) {
      const known = best.get(other.report.id)
      if (shared >= ALIKE * rows.size && (!known || known.shared < shared)) best.set(other.report.id, { read: other, sentence: span, shared, rows: rows.size })
    }
    return [...best.values()]
  }

  /** How many rows of words a sentence has. */
  static rows(read: DatedRead, sentence: Span): number {
    return rowsOf(read, sentence).size
  }
}

function rowsOf({ report }: DatedRead, { start, end }: Span): ReadonlySet<string> {
  const words = folded(report.text.slice(start, end)).split(' ')
  return new Set(words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(' ')))
}
