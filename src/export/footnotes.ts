import { oneLine } from './look-up.ts'

/** Words of a report as Markdown shows them: words, and no markup. */
export const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`)

/** The footnotes of a Markdown page, numbered as they are first cited. */
export class Footnotes {
  readonly #names = new Map<string, number>()

  /** The mark to set where these words are cited; the same words have the same number. The words are Markdown. */
  mark(words: string): string {
    const name = this.#names.get(words) ?? this.#names.size + 1
    this.#names.set(words, name)
    return `[^${name}]`
  }

  /** All that were cited, a line each, with an empty line before the first. */
  *written(): Iterable<string> {
    if (this.#names.size > 0) yield '\n'
    for (const [words, name] of this.#names) yield `[^${name}]: ${words}\n`
  }
}
