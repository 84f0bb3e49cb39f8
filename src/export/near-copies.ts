/** Part of the longer text's words that a near copy has. */
const COPIED = 0.8

/** A text as words, for telling whether two reports print the same. */
export const foldedWords = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Words as one report prints them. */
export interface Printed {
  /** Only texts of one origin copy each other, and only those of two reports. */
  readonly origin: string
  readonly report: string
  /** Folded. */
  readonly words: readonly string[]
}

interface Kept extends Printed {
  readonly at: number
}

/**
 * Texts among which the one that a further text copies, but for a word in five, is found without holding it against each. Of any words of a text that
 * are more than a fifth of it, its copy has one: by such words it is kept (the prefix filter of similarity joins: Chaudhuri, Ganti and Kaushik 2006).
 */
export class NearCopies {
  readonly #byWord = new Map<string, Kept[]>()
  readonly #texts = new Set<string>()

  /** The place of the first text that this one copies. */
  find({ origin, report, words }: Printed): number | undefined {
    let first: Kept | undefined
    const held = new Set(marked(words))
    for (const word of held)
      for (const one of this.#byWord.get(`${origin}\n${word}`) ?? []) {
        if (first && first.at <= one.at) break
        if (one.report !== report && isCopy(one.words, held, words.length)) first = one
      }
    return first?.at
  }

  /** Keeps a text at a place above those before it; where a report repeats its own words, the first counts. */
  keep({ origin, report, words }: Printed, at: number): void {
    const text = [origin, report, ...words].join('\n')
    if (this.#texts.has(text)) return
    this.#texts.add(text)
    const kept = { origin, report, words, at }
    for (const key of this.#rarest(marked(words).map((word) => `${origin}\n${word}`))) {
      const there = this.#byWord.get(key)
      if (there) there.push(kept)
      else this.#byWord.set(key, [kept])
    }
  }

  /** As many of a text's words as its copy cannot all lack: those by which the fewest texts are kept so far. */
  #rarest(words: readonly string[]): ReadonlySet<string> {
    const kept = (word: string): number => this.#byWord.get(word)?.length ?? 0
    const most = words.length - Math.ceil(COPIED * words.length) + 1
    return new Set([...words].sort((a, b) => kept(a) - kept(b)).slice(0, most))
  }
}

/** True where a text is the one that holds these words, so many in all, but for a word in five. */
const isCopy = (words: readonly string[], held: ReadonlySet<string>, length: number): boolean =>
  words.filter((word) => held.has(word)).length >= COPIED * Math.max(words.length, length)

/** A text without words is like another such. */
const marked = (words: readonly string[]): readonly string[] => (words.length ? words : [''])
