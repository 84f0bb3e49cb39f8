import type { Span } from '../model/anchor.ts'

/** How much of the text on each side tells a quotation from the same words elsewhere, in characters. */
const AROUND = 32

/** A text measured in Unicode code points, as W3C counts: a character outside the basic plane is one, and two UTF-16 units here. */
export class CodePoints {
  readonly #text: string
  /** Where the second half of each pair stands, in order. */
  readonly #halves: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#halves = [...text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)].map(({ index }) => index + 1)
  }

  /** The code points before a place given in UTF-16 units. */
  before(offset: number): number {
    let [low, high] = [0, this.#halves.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#halves[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }

  /** The words of a span with what stands on both sides of them. Twice as many units as characters hold them all, and no pair that is cut is among them. */
  quote({ start, end }: Span): { readonly exact: string; readonly prefix: string; readonly suffix: string } {
    const left = this.#text.slice(Math.max(0, start - 2 * AROUND), start)
    const right = this.#text.slice(end, end + 2 * AROUND)
    return {
      exact: this.#text.slice(start, end),
      prefix: [...left].slice(-AROUND).join(''),
      suffix: [...right].slice(0, AROUND).join(''),
    }
  }
}
