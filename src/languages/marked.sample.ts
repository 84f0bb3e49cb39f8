/** The examples of rules, whose expected parts stand in brackets: for whatever proves or shows them. */
import type { Span } from '../model/anchor.ts'

/** An example without its brackets. */
export interface Marked {
  readonly text: string
  /** Slot name (`=` for the frame's own word, empty for a bare bracket) and where its words stand in `text`. */
  readonly parts: readonly (Span & { readonly slot: string })[]
}

/** Takes the brackets out of an example: `[a: Mark Rutte] [= visited] [b: Joko Widodo].` */
export function marked(example: string): Marked {
  const parts: Marked['parts'][number][] = []
  let text = ''
  for (const piece of example.split(/(\[[^\]]*\])/)) {
    const inner = /^\[(?:(=|\w+:) ?)?(.*)\]$/s.exec(piece)
    const words = inner ? (inner[2] as string) : piece
    if (inner) parts.push({ slot: (inner[1] ?? '').replace(':', ''), start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, parts }
}
